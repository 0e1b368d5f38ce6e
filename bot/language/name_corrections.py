"""A name said in two parts, taken back, typed again or said more fully."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from bot.language.name_answers import answered_name
from bot.language.name_introduced import names_after
from bot.language.name_parts import name_from
from bot.language.name_places import CALLED
from bot.language.name_words import PARTICLES, Token, is_first_name


def _labelled(label: str, folded: str, tokens: list[Token]) -> list[Token]:
    """What comes after "voornaam" or "achternaam"."""
    at = next((number for number, token in enumerate(tokens) if token.word == label), None)
    if at is None:
        return []
    skip = at + 1 + (tokens[at + 1 : at + 2] != [] and tokens[at + 1].word == "is")
    return name_from(tokens, skip, folded)


def first_and_last(folded: str, tokens: list[Token]) -> list[Token]:
    """ "voornaam Joyce achternaam Martina", "Joyce, achternaam Martina" """
    last, first = _labelled("achternaam", folded, tokens), _labelled("voornaam", folded, tokens)
    if not last and not first:
        return []
    other = answered_name(folded, tokens)
    if not other and last:
        called = next(names_after(CALLED, folded, tokens), [])
        other = called if called and called[0].start < last[0].start else []
    first, last = first or other, last or other
    return first + last if first and last and first[0] != last[0] else []


_CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|oeps|ik bedoel|bedoel|correctie|foutje|typfout|dus|oftewel)\b[\s,.:]*"
    r"(?:(?:het is|is|ik bedoel|met|grapje|hoor|gewoon|sorry|toch|moet zijn)\b[\s,.:]*)*"
)
_MEANT = re.compile(r"\bbedoel(?:de)? ik\b|\bsorry\W*$")
_SOON = 40  # characters between a name and the one that takes it back


def corrected(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The name that takes back `name`: "Karen, nee Karin", "vd Meulen, dus van der Meulen"."""
    later = [
        other
        for other in names_after(_CORRECTION, folded, tokens)
        if 0 <= other[0].start - name[-1].end < _SOON
    ]
    meant = _MEANT.search(folded, name[-1].end)
    if typo := _typed_again(folded, tokens, name):
        return typo
    if meant:
        earlier = [
            n for n, token in enumerate(tokens) if name[-1].end <= token.start < meant.start()
        ]
        later += filter(None, (name_from(tokens, index, folded) for index in earlier[:1]))
    if not later:
        return _with_surname(folded, tokens, _fuller(folded, tokens, name))
    last = later[-1]
    if last[0].word in PARTICLES and is_first_name(name[0].word):
        return [name[0], *last]
    if len(name) > 1 and len(last) == 1 and not is_first_name(last[0].word):
        return [*name[:-1], *last]  # "Bram Peters, dus Peeters"
    return last


def _typed_again(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The name right behind a misspelling of itself: "Vincen.. Vincent", "Kevni *Kevin"."""
    index = next((n for n, token in enumerate(tokens) if token.start >= name[-1].end), None)
    if index is None or folded[name[-1].end : tokens[index].start].isspace():
        return []
    again = name_from(tokens, index, folded)
    if not again or again[0].word == name[-1].word:
        return []
    if len(name[-1].word) < _LONG_ENOUGH:
        return []
    near = OSA.distance(again[0].word, name[-1].word) <= _FEW_MISTAKES
    return [*name[:-1], *again] if near else []


_FEW_MISTAKES = 2
_LONG_ENOUGH = 5  # letters; shorter words are soon alike


def _fuller(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The same name said more fully: "Piotr, ik heet Piotr Nowak"."""
    said = {token.word for token in name}
    for index, token in enumerate(tokens):
        if token.start < name[-1].end or not (token.word in said or is_first_name(token.word)):
            continue
        other = name_from(tokens, index, folded)
        if len(other) > len(name) and said <= {part.word for part in other}:
            return other
    return name


def _with_surname(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """ "Sjaan, van den Dungen" is one name, and "Bakker, Henk" is Henk Bakker."""
    index = next((n for n, token in enumerate(tokens) if token.start >= name[-1].end), None)
    gap = "" if index is None else folded[name[-1].end : tokens[index].start].strip()
    if index is None or gap not in (",", ".", ""):
        return name
    other = name_from(tokens, index, folded)
    if not other or folded[other[-1].end :].strip(" .!"):
        return name
    known = is_first_name(name[-1].word)
    if len(name) == 1 and known and other[0].word in PARTICLES and len(other) > 1:
        return name + other
    if gap != ",":  # "Bram. Peeters."
        apart = len(name) == len(other) == 1 and known and not is_first_name(other[0].word)
        return name + other if apart else name
    turned = not known and len(other) == 1 and is_first_name(other[0].word)
    return other + name if turned else name

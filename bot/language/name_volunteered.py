"""A name that nobody asked for: "ik heet …", a signature, "ik ben" before a capital."""

from __future__ import annotations

import re

from bot.language.name_corrections import corrected
from bot.language.name_introduced import names_after
from bot.language.name_parts import name_from
from bot.language.name_places import BEING, CALLED, HELLO, OPENING, SIGNED, TURKISH_I
from bot.language.name_words import (
    AMBIGUOUS,
    PARTICLES,
    Token,
    is_any_place,
    is_first_name,
    is_surname_word,
    is_word,
)

DESCRIBES = re.compile(
    r"(?:nse|ise|ase|sche|tse|dse|er|eer|aan|aans|ees|ene|ig|end|ief|ent|ist|iste|isch|loos|baar"
    r"|aal|eel|vol|reen|oog|aar"
    r"|eerd|erd|sel|ling|air|iek|bel|oos|fiel|maan|ine|ouw|heus|oom|uw|uwd|emd|eurd|aakt)$"
    r"|^(?:ge|ver|be|ont|her|on|over|uit|af|op|in|aan)[a-z]{3,}(?:d|t|en)$"
)


def volunteered_name(text: str, folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    """A name nobody asked for: "ik heet …", a signature, or "ik ben" before a capital."""
    for place, sure in ((CALLED, 0.95), (SIGNED, 0.85), (OPENING, 0.85), (TURKISH_I, 0.8)):
        name = next(names_after(place, folded, tokens), None)
        if name and (place is SIGNED or _volunteers(text, folded, name, place)):
            return corrected(folded, tokens, name), sure
    for name in names_after(BEING, folded, tokens):
        if _names_itself(text, folded, name):
            return name, 0.8
    name = _here(folded, tokens) or _named_first(folded, tokens) or _signature(text, folded, tokens)
    return (name, 0.75) if name else ([], 0.0)


def _volunteers(text: str, folded: str, name: list[Token], place: re.Pattern[str]) -> bool:
    """Whether an introduction nobody asked for gives a name; "mijn naam is zwart gemaakt" not."""
    known = is_first_name(name[0].word) or text[name[0].start].isupper()
    if place is CALLED and known:
        return True
    if place is OPENING and not is_first_name(name[0].word) and is_any_place(name[-1].word):
        return False  # "het is Creil"
    return ENDS.match(folded, name[-1].end) is not None and (known or place is CALLED)


def _names_itself(text: str, folded: str, name: list[Token]) -> bool:
    """Whether "ik ben …" gives a name: a capital, or a first name we know with an end behind it."""
    if name[0].word in AMBIGUOUS and re.match(r"\s*\d", folded[name[-1].end :]):
        return False
    known = is_first_name(name[0].word) and not is_word(name[0].word)
    capital = text[name[0].start].isupper() and not text.isupper()
    if capital and not known:
        return _all_capitals(text, name) and ENDS.match(folded, name[-1].end) is not None
    whole = len(name) > 1 and not is_surname_word(name[0].word)
    whole = whole and not any(DESCRIBES.search(token.word) for token in name)
    return (known or whole) and ENDS.match(folded, name[-1].end) is not None


def _all_capitals(text: str, name: list[Token]) -> bool:
    """Whether every word has one; a single word must not describe ("Eritreeër")."""
    plain = [t for t in name if t.word not in PARTICLES and not text[t.start].isupper()]
    return not plain and (len(name) > 1 or DESCRIBES.search(name[0].word) is None)


ENDS = re.compile(
    r"\s*(?:[.,!?:(\n]|$|(?:en|uit|oet|uut|hier|ik|over|maar|van|want|dus|met een|ben|te"
    r"|goede\w+|hallo"
    r"|trouwens|hoor|geboren)\b|\s*\d)"
)


def _stands_alone(text: str, folded: str, name: list[Token]) -> bool:
    """Whether a name has a capital or is known, and the sentence goes on after it."""
    known = is_first_name(name[0].word) or text[name[0].start].isupper()
    return known and ENDS.match(folded, name[-1].end) is not None


_HERE = re.compile(r"\s+hier\b(?!\s+(?:in|om|op|te|is|ook|gaat|heb|komt|woont))")


def _here(folded: str, tokens: list[Token]) -> list[Token]:
    """ "hoi Joyce hier" """
    hello = HELLO.match(folded)
    start = hello.end() if hello else 0
    index = next((n for n, token in enumerate(tokens) if token.start >= start), None)
    name = name_from(tokens, index, folded) if index is not None else []
    fits = name and is_first_name(name[0].word) and _HERE.match(folded, name[-1].end)
    return name if fits else []


_IS_MY_NAME = re.compile(r"\s+is (?:mijn|m'n|mn|de|me) naam\b")


def _named_first(folded: str, tokens: list[Token]) -> list[Token]:
    """ "Thea is mijn naam" """
    name = name_from(tokens, 0, folded) if tokens else []
    return name if name and _IS_MY_NAME.match(folded, name[-1].end) else []


def _signature(text: str, folded: str, tokens: list[Token]) -> list[Token]:
    """A name alone on the last line of a letter."""
    line = folded.rstrip().rfind("\n")
    index = next((n for n, token in enumerate(tokens) if 0 < line < token.start), None)
    name = name_from(tokens, index, folded) if index is not None else []
    alone = name and not folded[name[-1].end :].strip(" .!\n")
    return name if alone and is_first_name(name[0].word) and text[name[0].start].isupper() else []

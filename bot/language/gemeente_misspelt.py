"""Misspelt places: words that are like one where a place is to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.gemeente_atlas import resembling, words
from bot.language.gemeente_mentions import Mention, Word
from bot.language.gemeente_roles import Role, spaced

_LIVES_IN = re.compile(
    r"\b(?:k?woon|kwoon|weun|woan|woen|woom|wone|woone|wonen|wonnen|woonen|woonachtig|ingeschreven|verhuisd|woonplaats)"
    r"\b(?: \w+){0,4}? (?:in|te|ien|naar|is|ik) +$"
)
_PLACED = re.compile(r"\b(?:in|te|ien|uit|oet|gemeente|woonplaats|van|is|bij) +$")


def _readable(word: str) -> bool:
    known = words()
    return (
        len(word) >= 4
        and word.isalpha()
        and word not in known.common
        and word not in known.fillers
        and word not in known.elsewhere
        and word not in known.provinces
    )


def _guess(message: list[Word], index: int, *, towns: bool = False) -> Iterator[Mention]:
    """The place that a word is a misspelling of, if it is like one."""
    word = message[index]
    places, confidence = resembling(word.key, towns=towns) if _readable(word.key) else ((), 0.0)
    if places:
        start, end = word.start, word.end
        yield Mention(word.key, places, index, index + 1, start, end, confidence, Role.HOME)


def misspelt(message: list[Word], folded: str, found: list[Mention]) -> Iterator[Mention]:
    """Words like a place where "ik woon in" says that one comes."""
    taken = _indices(found)
    for index in range(len(message)):
        before = spaced(folded[max(0, message[index].start - 60) : message[index].start])
        if index not in taken and _LIVES_IN.search(before):
            yield from _guess(message, index)


_IN_NAMES = frozenset(("de", "den", "het", "t", "noord", "zuid", "oost", "west"))
_THEN_MORE = re.compile(r"\s*(?:[,.;(]|zoals|dus|heet|noemen)")
_PARTS = 3  # words that a misspelt name may fall apart in


def _in_parts(parts: list[Word]) -> Iterator[Mention]:
    """A misspelt name of more than one word that is the whole answer: "ter appel"."""
    if any(word.key in words().fillers - _IN_NAMES for word in parts):
        return
    typed = "".join(word.key for word in parts)
    places, confidence = resembling(typed)
    if places and len(typed) >= _SHORTEST_JOINED:
        start, end = parts[0].start, parts[-1].end
        yield Mention(typed, places, 0, len(parts), start, end, confidence, Role.HOME)


_SHORTEST_JOINED = 7  # letters


def misspelt_answer(message: list[Word], folded: str, found: list[Mention]) -> Iterator[Mention]:
    """Words like a place in a short answer to our question, or after "in", "te", "uit"."""
    plain = all(mention.key in words().also_words for mention in found)
    if plain and 2 <= len(message) <= _PARTS:
        parts = list(_in_parts(message))
        if parts:
            yield from parts
            return
    taken = _indices(found)
    content = [
        index
        for index, word in enumerate(message)
        if index not in taken and word.key not in words().fillers
    ]
    for index in content:
        before = folded[max(0, message[index].start - 20) : message[index].start]
        opens = index == 0 and _THEN_MORE.match(folded, message[0].end)
        if len(content) <= 2 or (len(content) <= 12 and (opens or _PLACED.search(before))):
            yield from _guess(message, index, towns=len(content) > 1)


def _indices(mentions: list[Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.first, mention.last)}

"""A message with Dutch words in the place of its English ones, for the Dutch readers.

Sums, days, hours, telephone numbers and places are told in nearly the same order in both languages:
"I can pay 20 to 30 a month" and "ik kan betalen 20 tot 30 per maand". What a Dutch reader finds in
the glossed words is carried back to the words the client wrote.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from bot.language.english.numbers import number_at, ordinal_at
from bot.language.reading import Reading, span_of
from bot.language.text import fold

DATA = Path(__file__).parent / "data"
COMMON = "common"
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+|[^\s\w]|\w+")
_MOST_GLOSSED = 4000  # characters: as far as the Dutch readers read
R = TypeVar("R", bound=Reading)

Entries = dict[str, list[tuple[tuple[str, ...], str]]]  # by first word, longest first


@dataclass(frozen=True)
class Piece:
    """Dutch words from `at` on, for the words `start` to `end` of the message."""

    at: int
    start: int
    end: int


@dataclass(frozen=True)
class Glossed:
    """`text` in Dutch words; `pieces` say where in `original` each stands."""

    text: str
    original: str
    pieces: tuple[Piece, ...]

    def back(self, reading: R) -> R:
        """`reading` of the Dutch words, with the span of the words the client wrote."""
        starts = [piece.at for piece in self.pieces]
        first = self.pieces[max(0, bisect_right(starts, reading.span.start) - 1)]
        last = self.pieces[max(0, bisect_right(starts, max(0, reading.span.end - 1)) - 1)]
        return replace(reading, span=span_of(self.original, first.start, last.end))


@lru_cache(maxsize=16)
def _entries(section: str, common: bool) -> Entries:
    """The lines of `section` in `gloss.txt`, and those of the common section where it has none."""
    known: dict[tuple[str, ...], str] = {}
    now = ""
    for raw in (DATA / "gloss.txt").read_text(encoding="utf-8").splitlines():
        line = raw.split("//")[0].strip()
        if line.startswith("["):
            now = line.strip("[]")
        elif line and (now == section or (common and now == COMMON)):
            english, _, dutch = line.partition("=")
            for one in english.split("|"):
                known[tuple(one.split())] = dutch.strip()
    entries: Entries = {}
    for words in sorted(known, key=len, reverse=True):
        entries.setdefault(words[0], []).append((words, known[words]))
    return entries


def gloss(text: str, section: str, *, common: bool = True) -> Glossed:
    """`text` in the Dutch words of `section`; words it does not know (names, places) stay.

    `common`: also those of the common section.
    """
    original = text[:_MOST_GLOSSED]
    folded = fold(original)
    tokens = list(_TOKEN.finditer(folded))
    words = [token.group() for token in tokens]
    parts: list[str] = []
    pieces: list[Piece] = []
    length = end = 0
    for at, taken, dutch in _translated(words, _entries(section, common)):
        start, stop = tokens[at].start(), tokens[at + taken - 1].end()
        between = original[end:start]
        parts.append(between)
        length += len(between)
        pieces.append(Piece(length, start, stop))
        parts.append(original[start:stop] if dutch is None else dutch)
        length += len(parts[-1])
        end = stop
    return Glossed("".join([*parts, original[end:]]), original, tuple(pieces) or (Piece(0, 0, 0),))


def _translated(words: list[str], entries: Entries) -> Iterator[tuple[int, int, str | None]]:
    """Per step the first word, how many words, and the Dutch for them (None: as it is)."""
    at = 0
    while at < len(words):
        taken, dutch = _phrase(words, at, entries) or _counted(words, at) or (1, None)
        yield at, taken, dutch
        at += taken


def _phrase(words: list[str], at: int, entries: Entries) -> tuple[int, str] | None:
    for phrase, dutch in entries.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return len(phrase), dutch
    return None


def _counted(words: list[str], at: int) -> tuple[int, str] | None:
    """A number in digits: "twenty-five" is 25, "third" is 3e."""
    plain = _without_dashes(words, at)
    ordinal = ordinal_at([word for _, word in plain], 0) if plain else None
    if ordinal and words[at] != "second":  # "wait a second"
        return _width(plain, ordinal[1]), f"{ordinal[0]}e"
    number = number_at([word for _, word in plain], 0) if plain else None
    return (_width(plain, number[1]), str(number[0])) if number else None


_LONGEST_NUMBER = 9


def _without_dashes(words: list[str], at: int) -> list[tuple[int, str]]:
    """The words from `at` on with their places, a dash inside "twenty-five" left out."""
    ahead = enumerate(words[at : at + _LONGEST_NUMBER])
    return [(place, word) for place, word in ahead if word != "-"]


def _width(plain: list[tuple[int, str]], taken: int) -> int:
    return plain[taken - 1][0] + 1

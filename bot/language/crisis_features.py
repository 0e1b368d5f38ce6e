"""What the trained half of the crisis reader looks at in a stretch of plain words.

Three blocks: the words alone and in rows of two and three, by their sound; their letters, for
words no example held; and what the words are about (`data/crisis_concepts.txt`), alone and in
pairs, which carries what was learnt from one way of saying it to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.sounds import sound_key

CONCEPTS = Path(__file__).parent / "data" / "crisis_concepts.txt"
WORDS, LETTERS, CONCEPT_PAIRS = BLOCKS = "wck"

_SIZES = (3, 4, 5)
_LONGEST = 24
_SHORTEST_STEM = 3
# concepts further apart hardly belong together
_APART = 5
# words that are read in one breath
_BREATH = 22
_BREAKS = frozenset([".", ",", "en", "maar", "want", "dus", "omdat", "sinds", "terwijl"])
# fewer different words than this say too little to guess from
_FEWEST = 3


# a feature, and the places of its first and its last word
Said = tuple[str, int, int]


@dataclass(frozen=True)
class Words:
    """The words of a message: without its punctuation, and where they stood in the plain words.

    `stretches`: which of them are read together, as the first place and the one after the last.
    """

    words: list[str]
    starts: list[int]
    stretches: list[tuple[int, int]]


@lru_cache(maxsize=1)
def _concepts() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The concepts of whole words, and of stems."""
    exact: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for line in CONCEPTS.read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            table = stems if word.endswith("*") else exact
            key = word.rstrip("*")
            table[key] = (*table.get(key, ()), name)
    return exact, stems


@lru_cache(maxsize=8192)
def concepts_of(word: str) -> tuple[str, ...]:
    """What a plain word is about; nothing for most words."""
    exact, stems = _concepts()
    found = exact.get(word, ())
    for end in range(len(word), _SHORTEST_STEM - 1, -1):
        if word[:end] in stems:
            return (*found, *(name for name in stems[word[:end]] if name not in found))
    return found


@lru_cache(maxsize=8192)
def letters_of(word: str) -> tuple[str, ...]:
    """Three to five letters in a row of a word as it sounds, its ends marked."""
    padded = f"<{_sound(word[:_LONGEST])}>"
    return tuple(
        padded[start : start + size]
        for size in _SIZES
        for start in range(len(padded) - size + 1)
        if len(padded) > size
    )


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    return sound_key(word)


def rows_of(words: Sequence[str]) -> Iterator[Said]:
    """Words by their sound: alone, in twos and threes, and in twos with one between."""
    keys = [_sound(word) for word in words]
    after, later = [*keys[1:], "", ""], [*keys[2:], "", ""]
    for place, (key, second, third) in enumerate(zip(keys, after, later, strict=False)):
        yield key, place, place
        if second:
            yield f"{key} {second}", place, place + 1
        if third:
            yield f"{key} _ {third}", place, place + 2
            yield f"{key} {second} {third}", place, place + 2


def pairs_of(words: Sequence[str]) -> Iterator[Said]:
    """What words are about: alone, and in pairs as they follow each other."""
    named = [(names, place) for place, word in enumerate(words) if (names := concepts_of(word))]
    for number, (names, place) in enumerate(named):
        for name in names:
            yield name, place, place
        for later, end in named[number + 1 : number + 1 + _APART]:
            for name in names:
                for other in later:
                    yield f"{name} {other}", place, end


def _breaths(start: int, end: int) -> Iterator[tuple[int, int]]:
    """A clause in parts that overlap by half, when it is too long for one breath."""
    half = _BREATH // 2
    for first in range(start, max(end - half, start + 1), half):
        yield first, min(first + _BREATH, end)


def _stretches(words: list[str], breaks: list[int]) -> Iterator[tuple[int, int]]:
    clauses = [pair for pair in zip([0, *breaks], [*breaks, len(words)], strict=True)]
    clauses = [(start, end) for start, end in clauses if start < end]
    for start, end in clauses:
        yield from _breaths(start, end)
    if len(clauses) > 1 and len(words) <= _BREATH:
        yield 0, len(words)
    if len(clauses) > 2:
        for (start, _), (_, end) in zip(clauses, clauses[1:], strict=False):
            if end - start <= _BREATH:
                yield start, end


def read_words(plain_words: str) -> Words:
    """Some plain words with what is read together of them.

    Each clause, and two short neighbours as one: who says something terrible often says it in two.
    A short message is also read as a whole.
    """
    words: list[str] = []
    starts: list[int] = []
    breaks: list[int] = []
    offset = 0
    for word in plain_words.split(" "):
        if word in _BREAKS:
            breaks.append(len(words))
        if word and word not in ".,":
            words.append(word)
            starts.append(offset)
        offset += len(word) + 1
    parts = _stretches(words, breaks)
    return Words(words, starts, [(a, b) for a, b in parts if len(set(words[a:b])) >= _FEWEST])

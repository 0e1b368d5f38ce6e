"""What the trained half of the crisis reader looks at in a stretch of plain words.

Three blocks: the words alone and in rows of two and three, by their sound; their letters, for
words no example held; and what the words are about (`data/crisis_concepts.txt`), alone and in
pairs, which carries what was learnt from one way of saying it to the next.
"""

from __future__ import annotations

from collections.abc import Iterator
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


@dataclass(frozen=True)
class Stretch:
    """Words read together; `start` and `end` in the plain words they come from."""

    words: tuple[str, ...]
    start: int
    end: int


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


def rows_of(words: tuple[str, ...]) -> Iterator[str]:
    """Words by their sound: alone, in twos and threes, and in twos with one between."""
    keys = [_sound(word) for word in words]
    after, later = [*keys[1:], "", ""], [*keys[2:], "", ""]
    for key, second, third in zip(keys, after, later, strict=False):
        yield key
        if second:
            yield f"{key} {second}"
        if third:
            yield f"{key} _ {third}"
            yield f"{key} {second} {third}"


def pairs_of(words: tuple[str, ...]) -> Iterator[str]:
    """What words are about: alone, and in pairs as they follow each other."""
    named = [names for word in words if (names := concepts_of(word))]
    for place, names in enumerate(named):
        yield from names
        for later in named[place + 1 : place + 1 + _APART]:
            for name in names:
                for other in later:
                    yield f"{name} {other}"


def features(words: tuple[str, ...]) -> dict[str, list[str]]:
    """The features of each block, as often as they occur."""
    return {
        WORDS: list(rows_of(words)),
        LETTERS: [letters for word in words for letters in letters_of(word)],
        CONCEPT_PAIRS: list(pairs_of(words)),
    }


def _stretch(places: list[tuple[str, int]]) -> Stretch:
    word, start = places[-1]
    return Stretch(tuple(word for word, _ in places), places[0][1], start + len(word))


def _sentences(plain_words: str) -> list[list[tuple[str, int]]]:
    found: list[list[tuple[str, int]]] = [[]]
    offset = 0
    for word in plain_words.split(" "):
        if word in _BREAKS:
            found.append([])
        if word and word not in ".,":
            found[-1].append((word, offset))
        offset += len(word) + 1
    return [sentence for sentence in found if sentence]


def _breaths(sentence: list[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    """A sentence in parts that overlap by half, when it is too long for one breath."""
    half = _BREATH // 2
    for start in range(0, max(len(sentence) - half, 1), half):
        yield sentence[start : start + _BREATH]


def stretches(plain_words: str) -> list[Stretch]:
    """What is read together of some plain words: each sentence, and two short neighbours as one.

    Who says something terrible often says it in two. A short message is read as a whole.
    """
    clauses = _sentences(plain_words)
    whole = [place for clause in clauses for place in clause]
    found = [part for clause in clauses for part in _breaths(clause)]
    if len(clauses) > 1 and len(whole) <= _BREATH:
        found.append(whole)
    neighbours = zip(clauses, clauses[1:], strict=False)
    if len(clauses) > 2:
        found += [one + two for one, two in neighbours if len(one + two) <= _BREATH]
    return [_stretch(part) for part in found if len({word for word, _ in part}) >= _FEWEST]

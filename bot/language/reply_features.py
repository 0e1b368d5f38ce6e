"""What the trained half of a reader of replies looks at, as numbers of hashed features.

Three blocks of what is said: the words in rows of one to three, their letters, for words no example
held, and the beginnings and wholes of clauses. A fourth, `rules`, is what a reader's own rules make
of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from bot.language.reply import Clause
from bot.language.sounds import sound_key

BUCKETS = 1 << 15
Found = dict[str, list[int]]  # the buckets of each block, each as often as it occurs

_SIZES = (3, 4, 5)
_LONGEST = 20  # letters of a word that are looked at
_WORDS_AT_MOST = 250  # of the beginning and of the end of a long message
_SHORT = 4  # words of a clause that is taken whole


@lru_cache(maxsize=32_768)
def bucket(name: str) -> int:
    """The bucket of a feature; two may share one."""
    return crc32(name.encode()) % BUCKETS


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    """A word by its sound; every number is the same."""
    if word[0].isdigit():
        return "0"
    return sound_key(word) if word.isalpha() else word


@lru_cache(maxsize=8192)
def _letters(key: str) -> tuple[int, ...]:
    padded = f" {key[:_LONGEST]} "
    return tuple(
        bucket(f"c:{padded[start : start + size]}")
        for size in _SIZES
        for start in range(len(padded) - size + 1)
    )


def _rows(keys: list[str]) -> Iterator[str]:
    """The words alone, in twos and threes, and in threes with the middle left open."""
    row = ["^", *keys, "$"]
    for at, key in enumerate(row):
        yield key
        yield " ".join(row[at : at + 2])
        if at + 2 < len(row):
            yield " ".join(row[at : at + 3])
            yield f"{key} _ {row[at + 2]}"


def _shape(opens: str, keys: list[str]) -> Iterator[str]:
    yield f"h:{opens}:{keys[0]}"
    yield f"h:{opens}:{' '.join(keys[:2])}"
    if len(keys) <= _SHORT:
        yield f"h:= {' '.join(keys)}"


def said(clauses: list[Clause], rules: Iterable[str]) -> Found:
    """The features of a reply: what its clauses say, and `rules`, the names of what rules found."""
    found: Found = {"words": [], "letters": [], "clauses": []}
    for clause in looked_at(clauses):
        keys = [_key(word.level) for word in clause.words]
        found["words"] += [bucket(name) for name in _rows(keys)]
        found["clauses"] += [bucket(name) for name in _shape(clause.opens, keys)]
        for key in keys:
            found["letters"] += _letters(key)
    found["rules"] = [bucket(f"r:{name}") for name in rules]
    return found


def looked_at(clauses: list[Clause]) -> list[Clause]:
    """The clauses with the first and the last words of a message, when it is very long."""
    if sum(len(clause.words) for clause in clauses) <= 2 * _WORDS_AT_MOST:
        return clauses
    head = _up_to(clauses)
    return head + _up_to(clauses[len(head) :][::-1])[::-1]


def _up_to(clauses: list[Clause]) -> list[Clause]:
    taken, words = list[Clause](), 0
    for clause in clauses:
        words += len(clause.words)
        if words > _WORDS_AT_MOST:
            break
        taken.append(clause)
    return taken

"""What the trained half of the consent reader looks at, as numbers of hashed features.

Four blocks: the words in rows of one to three with how their clause opens, their letters for words
no example held, the beginnings and wholes of clauses, and what the rules signal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from bot.language.consent_limits import ConsentItem, items_named
from bot.language.consent_signals import Part
from bot.language.consent_verdict import ConsentStatus
from bot.language.sounds import sound_key

BUCKETS = 1 << 15
BLOCKS = ("words", "letters", "clauses", "rules")

_SIZES = (3, 4, 5)
_LONGEST = 20  # letters of a word that are looked at
_WORDS_AT_MOST = 250  # of the beginning and of the end of a long message
_SHORT = 4  # words of a clause that is taken whole
_KINDS_SHOWN = 5


@lru_cache(maxsize=32_768)
def _bucket(name: str) -> int:
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
        _bucket(f"c:{padded[start : start + size]}")
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


def _clause(part: Part, keys: list[str]) -> Iterator[str]:
    opens = part.clause.opens
    yield f"h:{opens}:{keys[0]}"
    yield f"h:{opens}:{' '.join(keys[:2])}"
    if len(keys) <= _SHORT:
        yield f"h:= {' '.join(keys)}"


def _place(at: int, parts: list[Part]) -> str:
    return "first" if at == 0 else "last" if at == len(parts) - 1 else "inside"


def _rules_of(part: Part, place: str, item: ConsentItem) -> Iterator[str]:
    opens = part.clause.opens
    yield f"opens {opens}"
    for kind in (signal.kind for signal in part.signals):
        yield from (kind, f"{kind} {place}", f"{kind} after {opens}")
    if part.role:
        yield from (part.role.name, f"{part.role.name} {part.role.fine}")
    for name in items_named(part.text):
        yield from (f"names {name} for {item}", "names asked" if name == item else "names other")
    if part.clause.asks:
        yield from ("mark", f"mark {place}")
    if part.rest():
        yield from ("rest", f"rest {place}")


def _rules(parts: list[Part], item: ConsentItem, ruled: ConsentStatus | None) -> Iterator[str]:
    for at, part in enumerate(parts):
        yield from _rules_of(part, _place(at, parts), item)
    kinds = [signal.kind for part in parts for signal in part.signals]
    yield f"row {' '.join(kinds[:_KINDS_SHOWN])}"
    yield f"ends {' '.join(kinds[-1:])}"
    yield f"all {' '.join(sorted(set(kinds)))}"
    yield f"status {ruled}"
    yield f"clauses {min(len(parts), _KINDS_SHOWN)}"
    yield f"length {min(sum(len(part.clause.words) for part in parts).bit_length(), 6)}"
    yield "contact" if item == "contact" else "other item"


def _looked_at(parts: list[Part]) -> list[Part]:
    """The parts with the first and the last words of a message, when it is very long."""
    if sum(len(part.clause.words) for part in parts) <= 2 * _WORDS_AT_MOST:
        return parts
    head = _up_to(parts)
    return head + _up_to(parts[len(head) :][::-1])[::-1]


def _up_to(parts: Iterable[Part]) -> list[Part]:
    taken, words = list[Part](), 0
    for part in parts:
        words += len(part.clause.words)
        if words > _WORDS_AT_MOST:
            break
        taken.append(part)
    return taken


def features(
    parts: list[Part], item: ConsentItem, ruled: ConsentStatus | None
) -> dict[str, list[int]]:
    """The buckets of the features of a reply in `BLOCKS`, each as often as it occurs.

    `parts` are the clauses of the reply to the question on `item`, `ruled` what the rules make of
    them; without a clause, `rules` alone has something.
    """
    parts = _looked_at(parts)
    found: dict[str, list[int]] = {block: [] for block in BLOCKS}
    for part in parts:
        keys = [_key(word) for word in part.text.split()]
        found["words"] += [_bucket(name) for name in _rows(keys)]
        found["clauses"] += [_bucket(name) for name in _clause(part, keys)]
        for key in keys:
            found["letters"] += _letters(key)
    found["rules"] = [_bucket(f"r:{name}") for name in _rules(parts, item, ruled)]
    return found

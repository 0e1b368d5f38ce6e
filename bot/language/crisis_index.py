"""Rule lines under the words they cannot do without, so that few of them are tried on a message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from bot.language.crisis_pattern import Pattern, classes_of, compiled, lines_of, parse
from bot.language.crisis_rule import CLASSES

Owner = TypeVar("Owner")


@dataclass(frozen=True)
class Index(Generic[Owner]):
    """`lines`: whose line it is, and the line; `places`: places in `lines` under a word."""

    places: Callable[[str], tuple[int, ...]]
    lines: list[tuple[Owner, Pattern]]

    def candidates(self, words: str) -> list[tuple[Owner, Pattern]]:
        """The lines that could match the plain `words`, in their own order."""
        found = set(self.places(""))
        for word in set(words.split()):
            found.update(self.places(word))
        return [self.lines[place] for place in sorted(found)]


def _places_under(by_word: dict[str, list[int]]) -> Callable[[str], tuple[int, ...]]:
    prefixes = tuple(word[:-1] for word in by_word if word.endswith("*"))

    @lru_cache(maxsize=4096)
    def places(word: str) -> tuple[int, ...]:
        keys = [word]
        if word.startswith(prefixes):
            keys += [prefix + "*" for prefix in prefixes if word.startswith(prefix)]
        return tuple(place for key in keys for place in by_word.get(key, ()))

    return places


@lru_cache(maxsize=1)
def classes() -> dict[str, str]:
    """The word classes the rules share."""
    return classes_of(CLASSES)


def index_of(blocks: Iterable[tuple[Owner, str]]) -> Index[Owner]:
    """An index of blocks of lines; a line without a word it needs is tried on every message."""
    lines = [(owner, parse(line, classes())) for owner, block in blocks for line in lines_of(block)]
    by_word: dict[str, list[int]] = {}
    for place, (_, pattern) in enumerate(lines):
        for anchor in pattern.anchors or ("",):
            by_word.setdefault(anchor, []).append(place)
    return Index(_places_under(by_word), lines)


@lru_cache(maxsize=256)
def _patterns(lines: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(parse(line, classes()).regex) for line in lines_of(lines))


def says(lines: str, words: str) -> bool:
    """Whether any of the `lines` is in the plain `words` (which start with a space)."""
    return any(pattern.search(words) for pattern in _patterns(lines))

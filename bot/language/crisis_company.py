"""Finds weak signs that together are enough to ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from bot.language.crisis_index import Index, index_of, says
from bot.language.crisis_pattern import compiled
from bot.language.crisis_rule import CrisisKind
from bot.language.crisis_signs import COMPANIES, SIGNS, Company

# places looked at for one sign; long stories repeat themselves
_PLACES = 4
_Place = tuple[int, int]


@dataclass(frozen=True)
class Together:
    """Weak signs of one kind; `start` and `end` of the first to the last in the plain words."""

    kind: CrisisKind
    start: int
    end: int


@lru_cache(maxsize=1)
def _index() -> Index[str]:
    return index_of(SIGNS.items())


def signs_in(words: str) -> dict[str, list[_Place]]:
    """The signs in the plain `words` (with a space in front) and where they stand."""
    found: dict[str, list[_Place]] = {}
    for sign, pattern in _index().candidates(words):
        places = found.setdefault(sign, [])
        for match in compiled(pattern.regex).finditer(words):
            if len(places) < _PLACES:
                places.append(match.span())
    return {sign: places for sign, places in found.items() if places}


def _apart(places: tuple[_Place, ...]) -> bool:
    """Signs read from the same words are one sign."""
    ordered = sorted(places)
    return all(first[1] <= second[0] for first, second in zip(ordered, ordered[1:], strict=False))


def _together(company: Company, found: dict[str, list[_Place]]) -> Together | None:
    if not all(sign in found for sign in company.signs):
        return None
    for places in product(*(found[sign] for sign in company.signs)):
        if _apart(places):
            ends = [end for _, end in places]
            return Together(company.kind, min(start for start, _ in places), max(ends))
    return None


def together(words: str) -> Together | None:
    """The first company of weak signs in the plain `words` (with a space in front), or None."""
    found = signs_in(words)
    for company in COMPANIES:
        result = _together(company, found)
        if result and not says(company.unless, words):
            return result
    return None

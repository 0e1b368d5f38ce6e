"""The places of the Netherlands by every name a client may use, and the gemeente of each.

Read from `data/gemeenten.csv` (official places), `data/gemeenten_namen.csv` (nicknames, former
gemeenten, neighbourhoods) and `data/gemeenten_woorden.json` (names that are also words, places
that are no gemeente). `data/README.md` says where the facts come from.
"""

from __future__ import annotations

import csv
import json
import math
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

DATA = Path(__file__).parent / "data"
TOWN, VILLAGE, NEIGHBOURHOOD, REGION = range(4)


@dataclass(frozen=True)
class Place:
    """A place in one gemeente; `rank` is TOWN, VILLAGE, NEIGHBOURHOOD or REGION (only near it).

    `dwarfed`: a town of the same name has thirty times its people, so that is what is meant.
    """

    name: str
    gemeente: str
    rank: int
    dwarfed: bool = False


@dataclass(frozen=True)
class Gemeente:
    """An official gemeente with its province and the middle of where its people live."""

    name: str
    province: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Words:
    """Names that need care: see `gemeenten_woorden.json`."""

    also_words: frozenset[str]
    elsewhere: frozenset[str]
    common: frozenset[str]
    fillers: frozenset[str]
    provinces: Mapping[str, str]


def name_key(name: str) -> str:
    """The words of `name` in lower case without accents: "'s-Gravenhage" is "s gravenhage"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    key = " ".join(re.findall(r"[a-z0-9]+", plain))
    return re.sub(r"\bst\b", "sint", key)


_SOUNDS = (
    ("ij", "y"), ("ei", "y"), ("ai", "y"), ("ey", "y"), ("ouw", "au"), ("auw", "au"), ("ou", "au"),
    ("ch", "g"), ("gh", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("dt", "t"),
    ("qu", "kw"), ("ie", "i"), ("oe", "u"), ("ae", "a"), ("x", "ks"), ("c", "k"), ("v", "f"),
    ("z", "s"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def sound(key: str) -> str:
    """How a name sounds, roughly: spellings that Dutch ears hear alike get one form."""
    heard = key.replace(" ", "")
    for spelling, form in _SOUNDS:
        heard = heard.replace(spelling, form)
    heard = re.sub(r"(.)\1+", r"\1", heard)
    if heard.endswith("en"):
        return heard[:-1]
    return heard[:-1] + "t" if heard.endswith("d") else heard


def base_name(gemeente: str) -> str:
    """A gemeente without the province letters CBS adds: "Bergen (NH.)" is "Bergen"."""
    return gemeente.split(" (")[0]


@lru_cache(maxsize=1)
def words() -> Words:
    """The word lists, read once."""
    lists = json.loads((DATA / "gemeenten_woorden.json").read_text(encoding="utf-8"))
    return Words(
        frozenset(lists["woorden"]),
        frozenset(lists["elders"]),
        frozenset(lists["gewoon"]),
        frozenset(lists["vulling"]),
        lists["provincies"],
    )


def _rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


@lru_cache(maxsize=1)
def gemeenten() -> dict[str, Gemeente]:
    """The official gemeenten by name, in alphabetical order."""
    found = (
        Gemeente(
            row["gemeente"],
            row["provincie"],
            float(row["breedtegraad"]),
            float(row["lengtegraad"]),
        )
        for row in _rows("gemeenten.csv")
    )
    return {gemeente.name: gemeente for gemeente in found}


def _official() -> Iterator[tuple[str, Place]]:
    for row in _rows("gemeenten.csv"):
        gemeente = row["gemeente"]
        place = Place(base_name(gemeente), gemeente, TOWN)
        yield from ((name, place) for name in {base_name(gemeente), gemeente})
        for name in row["woonplaatsen"].split(","):
            official = name.rstrip("*~")
            if official != base_name(gemeente):
                rank = TOWN if name.endswith("*") else VILLAGE
                yield official, Place(official, gemeente, rank, name.endswith("~"))


def _by_name() -> Iterator[tuple[str, Place]]:
    for row in _rows("gemeenten_namen.csv"):
        rank = {"wijk": NEIGHBOURHOOD, "streek": REGION}.get(row["soort"], VILLAGE)
        for name in row["namen"].split(","):
            yield name, Place(row["plaats"] or name, row["gemeente"], rank)


_RIVER = re.compile(r" aan (den?|het|t) ")
_PART = re.compile(r" (?:noord|zuid|oost|west|dorp|rijndijk|binnen)$")


def _spellings(name: str) -> Iterator[str]:
    """The ways to write one name: with and without spaces, "a/d", without "aan den" or "-Noord"."""
    key = name_key(name)
    yield key
    if " " in key and len(key) >= 7:
        yield key.replace(" ", "")
    if key.startswith("bad "):
        yield key[4:]
    if key.startswith("t "):
        yield "het " + key[2:]
    if key.startswith("s ") and len(key) > 10:
        yield key[2:]
    if len(_PART.sub("", key)) >= 6:
        yield _PART.sub("", key)
    if _RIVER.search(key):
        for joint in (" aan de ", " aan den ", " a d ", " ad ", " an de ", " aan "):
            yield _RIVER.sub(joint, key, count=1)
        if not key.startswith("stad "):
            yield key.split(" ", 1)[0]


def _collect(named: Iterable[tuple[str, Place]]) -> dict[str, tuple[Place, ...]]:
    found: dict[str, dict[str, Place]] = {}
    for name, place in named:
        for spelling in _spellings(name):
            found.setdefault(spelling, {}).setdefault(place.gemeente, place)
    return {
        spelling: tuple(sorted(places.values(), key=lambda place: place.rank))
        for spelling, places in found.items()
    }


@lru_cache(maxsize=1)
def names() -> dict[str, tuple[Place, ...]]:
    """Every spelling (as `name_key` gives it) with its places, one for each gemeente."""
    return _collect([*_official(), *_by_name()])


@lru_cache(maxsize=1)
def longest_from() -> dict[str, int]:
    """How many words the longest name has that begins with a word, for names and other places."""
    longest: dict[str, int] = {}
    for name in [*names(), *words().elsewhere, *words().provinces]:
        parts = name.split(" ")
        longest[parts[0]] = max(len(parts), longest.get(parts[0], 0))
    return longest


@lru_cache(maxsize=1)
def _ordered() -> list[str]:
    return sorted(names())


@lru_cache(maxsize=1)
def _heard() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for spelling, places in names().items():
        if places[0].rank == REGION:
            continue
        if len(spelling) >= 4 and not spelling.replace(" ", "").isdigit():
            found.setdefault(sound(spelling), []).append(spelling)
    return {heard: tuple(spellings) for heard, spellings in found.items()}


@lru_cache(maxsize=1)
def _common_sounds() -> frozenset[str]:
    return frozenset(sound(word) for word in words().common | words().fillers)


def _best_rank(spelling: str) -> int:
    return names()[spelling][0].rank


def _mistakes_allowed(length: int) -> int:
    """Typing mistakes in a word of this many letters that still leave it readable."""
    return 0 if length < 5 else 1 if length < 7 else 2 if length < 12 else 3


def _nearest(heard: str, typed: str, allowed: int) -> dict[str, int]:
    """The names at most `allowed` mistakes away in sound or in letters, with the mistakes."""
    by_sound = extract(heard, _heard().keys(), scorer=OSA.distance, score_cutoff=allowed, limit=12)
    by_letter = extract(typed, names().keys(), scorer=OSA.distance, score_cutoff=allowed, limit=12)
    found = {str(name): int(mistakes) for name, mistakes, _ in by_letter}
    for key, mistakes, _ in by_sound:
        for name in _heard()[str(key)]:
            found[name] = min(int(mistakes), found.get(name, allowed))
    return _begun(typed) | found


def _begun(typed: str) -> dict[str, int]:
    """The names that a cut-off word begins ("badhoeve"), as long as the rest is short."""
    if len(typed) < 6:
        ends = (typed + letter for letter in "dnt" if len(typed) >= 4)
        return {name: 1 for name in ends if name in names() and _best_rank(name) == TOWN}
    ordered = _ordered()
    within = ordered[bisect_left(ordered, typed) : bisect_left(ordered, typed + "~")]
    return {name: 1 for name in within if len(name) <= len(typed) + 5}


def _cost(name: str, mistakes: int) -> float:
    """Mistakes, with a little more for a place that fewer people live in."""
    return mistakes + (0.0, 0.4, 0.9, 9.0)[_best_rank(name)]


def _forgiven(name: str, typed: str, mistakes: int) -> bool:
    """Whether a name may be this far off: its first letter seldom is, several only in towns."""
    if mistakes == 0 or name.isdigit() or _best_rank(name) == REGION:
        return mistakes == 0
    if name[0] != typed[0] and sound(name)[0] != sound(typed)[0]:
        return False
    return mistakes == 1 and len(name) >= 5 or _best_rank(name) == TOWN and len(name) >= 6


def resembling(word: str, *, towns: bool = False) -> tuple[tuple[Place, ...], float]:
    """The places a misspelt word can mean, with a confidence; () when it is like none.

    What is nearest in sound or letters comes first, towns before villages; several equally near
    places all stand, more than three are no answer. With `towns` villages must sound the same.
    """
    typed = name_key(word)
    heard = sound(typed)
    if len(typed) < 4 or len(heard) < 3 or heard.isdigit():
        return (), 0.0
    sounding = _heard().get(heard, ())
    if heard in _common_sounds() and not any(_best_rank(name) == TOWN for name in sounding):
        return (), 0.0
    near = _nearest(heard, typed, _mistakes_allowed(len(typed)))
    costs = {
        name: _cost(name, wrong) for name, wrong in near.items() if _forgiven(name, typed, wrong)
    }
    if towns:
        costs = {name: cost for name, cost in costs.items() if cost < 1 or not _best_rank(name)}
    if not costs:
        return (), 0.0
    least = min(costs.values())
    close = [name for name, cost in costs.items() if cost < least + 0.2]
    letters = {name: OSA.distance(typed, name) for name in close}
    kept = [name for name in close if letters[name] == min(letters.values())]
    places = {place.gemeente: place for name in kept for place in names()[name]}
    confidence = 0.85 if least < 1 else 0.75 if least < 2 else 0.5  # two mistakes: ask back
    return (tuple(places.values()), confidence) if len(places) <= 3 else ((), 0.0)


def sounding_in(key: str, provinces: Iterable[str]) -> tuple[Place, ...]:
    """The places in these provinces whose name sounds exactly like `key`, one a gemeente."""
    found = {
        place.gemeente: place
        for name in _heard().get(sound(key), ())
        for place in names()[name]
        if gemeenten()[place.gemeente].province in provinces
    }
    return tuple(found.values())


def kilometres(one: str, other: str) -> float:
    """The distance between two gemeenten, as the crow flies."""
    here, there = gemeenten()[one], gemeenten()[other]
    north = (here.latitude - there.latitude) * 111.2
    east = (here.longitude - there.longitude) * 68.5
    return math.hypot(north, east)

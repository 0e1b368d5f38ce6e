"""English numbers in words: "twenty five", "a hundred and fifty", "the third"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
# Ways people write them by ear.
_OTHERWISE = {
    "fourty": 40, "fourtie": 40, "fivety": 50, "fifty": 50, "tree": 3, "fife": 5, "fiveteen": 15,
    "twelf": 12, "ninty": 90, "eigth": 8, "nil": 0, "twenti": 20, "thirthy": 30, "therty": 30,
    "tirty": 30, "tventy": 20, "twentie": 20, "fity": 50, "sixtie": 60, "dozen": 12,
}  # fmt: skip


@lru_cache(maxsize=1)
def _values() -> dict[str, int]:
    tens = {word: 10 * (at + 2) for at, word in enumerate(_TENS)}
    return {**{word: at for at, word in enumerate(_UNITS)}, **tens, **_OTHERWISE}


@lru_cache(maxsize=1)
def _ordinals() -> dict[str, int]:
    units = {word: at for at, word in enumerate(_ORDINALS) if at}
    tens = {word[:-1] + "ieth": 10 * (at + 2) for at, word in enumerate(_TENS)}
    return {**units, **tens}


def number_at(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The number that begins at `words[at]`: its value and how many words it takes.

    "twenty", "five" is 25; "six", "one" stays two numbers, as in a telephone number.
    """
    small = _below_hundred(words, at)
    if small is None:
        return _hundreds(words, at, 1, 1) if words[at] == "a" else None
    value, taken = small
    return _hundreds(words, at, value, taken) or small


def _below_hundred(words: Sequence[str], at: int) -> tuple[int, int] | None:
    value = _values().get(words[at])
    if value is None:
        return None
    unit = _values().get(words[at + 1], 0) if at + 1 < len(words) else 0
    return (value + unit, 2) if value >= 20 and value % 10 == 0 and 0 < unit < 10 else (value, 1)


def _hundreds(words: Sequence[str], at: int, times: int, taken: int) -> tuple[int, int] | None:
    scale = {"hundred": 100, "thousand": 1000}.get(_word(words, at + taken), 0)
    if not scale:
        return None
    value, taken = times * scale, taken + 1
    bridge = int(_word(words, at + taken) == "and")
    rest = None
    if at + taken + bridge < len(words):
        rest = _below_hundred(words, at + taken + bridge)
    return (value + rest[0], taken + bridge + rest[1]) if rest else (value, taken)


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def ordinal_at(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The ordinal number at `words[at]` ("third", "twenty", "fifth"): its value and its words."""
    alone = _ordinals().get(words[at])
    if alone is not None:
        return alone, 1
    tens, unit = _values().get(words[at], 0), _ordinals().get(_word(words, at + 1), 0)
    return (tens + unit, 2) if tens >= 20 and tens % 10 == 0 and 0 < unit < 10 else None

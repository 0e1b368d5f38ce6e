"""Dutch numbers in words: correct, misspelt, in dialect, dictated digit by digit.

A word is compared by how it sounds, not by how it is spelt: "vijftig", "vieftig", "fijftich" and
"vijftigg" have one sound key. Longer words may also differ in one letter from a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.language.text import fold

_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    "tien", "elf", "twaalf", "dertien", "veertien",
    "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")

# Spellings whose sound key differs from the standard word's: dialect, speech and second-language.
_VARIANTS = {
    "eene": 1, "ene": 1, "twie": 2, "drei": 3, "seuven": 7, "zeuve": 7, "zeve": 7, "nege": 9,
    "neuge": 9, "tiene": 10, "ellef": 11, "elluf": 11, "twaalef": 12, "twaluf": 12, "twelf": 12,
    "dartien": 13, "virtien": 14, "viertien": 14, "achtien": 18, "twinnig": 20, "twinneg": 20,
    "twentig": 20, "twinti": 20, "dartig": 30, "dettig": 30, "derrig": 30, "virtig": 40,
    "viertig": 40, "veurtig": 40, "fuftig": 50, "vuuftig": 50, "veftig": 50, "zeuventig": 70,
    "zeuvetig": 70, "zevetig": 70, "tachentig": 80, "tachetig": 80, "achtig": 80, "achttig": 80,
    "negetig": 90, "neugentig": 90, "dattig": 30, "dettich": 30, "dortig": 30, "dirtig": 30,
    "twindig": 20, "twinsig": 20, "tintig": 20, "tuintig": 20, "tuwintig": 20, "twantig": 20,
    "tjien": 10, "tiejn": 10, "tieen": 10, "twaolf": 12, "twaelf": 12, "twalef": 12, "twolf": 12,
    "dattien": 13, "dettien": 13, "fuftien": 15, "fuffetien": 15, "vuuftien": 15, "viftin": 15,
    "vuftig": 50, "fuffig": 50, "fijffig": 50, "vefteg": 50, "zustig": 60, "tzestig": 60,
    "seuvn": 7, "zeuvn": 7, "zeeven": 7, "negn": 9, "neegen": 9, "tweje": 2, "tweeje": 2,
    "twei": 2, "dreej": 3, "drij": 3, "vief": 5, "vaif": 5, "vuuf": 5, "vijve": 5, "zesse": 6,
    "vare": 4, "vertig": 40, "feertig": 40, "vurtig": 40, "tagtag": 80,
    "derdig": 30, "veerdig": 40, "vijtig": 50, "vijfig": 50, "vaaif": 5,
}  # fmt: skip

# Ordinary words that sound like a number.
_NOT_NUMBERS = frozenset(
    {
        "en", "enen", "honderden", "duizenden", "fief", "seffen", "seffens", "tin", "tijn", "dijn",
        "dein", "niegen", "verdien", "vertik", "deftig", "tochtig", "fier", "null",
    }
)  # fmt: skip

_SOUNDS = (
    (re.compile(r"iej|ij|ei|ai|ie|y|ey"), "i"),
    (re.compile(r"ch|gh"), "g"),
    (re.compile(r"v"), "f"),
    (re.compile(r"z"), "s"),
    (re.compile(r"dt|d$"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=t)[aeiou]?[gkc]$"), "ig"),
)


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=1)
def _small() -> dict[str, int]:
    """Sound keys of the words under twenty and of the tens."""
    values = {word: n for n, word in enumerate(_UNITS + _TEENS)}
    values |= {word: 10 * n for n, word in enumerate(_TENS, start=2)}
    return {_sound(word): value for word, value in (values | _VARIANTS).items()}


def _alternatives(low: int, high: int) -> str:
    keys = [key for key, value in _small().items() if low <= value <= high]
    return "|".join(sorted(keys, key=lambda key: (-len(key), key)))


@lru_cache(maxsize=1)
def _compound() -> re.Pattern[str]:
    """A written-together number under 100,000, on the sound key."""
    units, teens, tens = _alternatives(1, 9), _alternatives(10, 19), _alternatives(20, 90)
    pair = rf"(?P<{{0}}u>{units})(?:en|n|un|an|in|e|)(?P<{{0}}t>{tens})"
    under = rf"(?:{pair}|(?P<{{0}}n>{tens}|{teens}|{units}))"
    thousand = rf"(?P<k>(?:{under.format('k')})?d(?:ui|uu|u|oe)s[ea]n[dt]*)"
    hundred = rf"(?P<h>(?:{under.format('h')})?(?:h[ou]n(?:d[ea]r[dt]*?|[ea]r[dt])|ond[ea]r[dt]))"
    return re.compile(rf"{thousand}?{hundred}?(?:(?:en)?{under.format('r')})?")


def _under(match: re.Match[str], prefix: str) -> int:
    small = _small()
    if match[f"{prefix}t"]:
        return small[match[f"{prefix}u"]] + small[match[f"{prefix}t"]]
    return small[match[f"{prefix}n"]] if match[f"{prefix}n"] else 0


def _compound_value(key: str) -> int | None:
    match = _compound().fullmatch(key)
    if not match or not key:
        return None
    thousands = 1000 * (_under(match, "k") or 1) if match["k"] else 0
    hundreds = 100 * (_under(match, "h") or 1) if match["h"] else 0
    return thousands + hundreds + _under(match, "r")


def in_words(number: int) -> str:
    """`number` (0..9999) in standard Dutch, written together: 125 -> "honderdvijfentwintig"."""
    if not 0 <= number <= 9999:
        raise ValueError(f"no words for {number}")
    if number < 20:
        return (_UNITS + _TEENS)[number]
    if number < 100:
        ten, unit = _TENS[number // 10 - 2], number % 10
        return f"{_UNITS[unit]}en{ten}" if unit else ten
    size, name = (100, "honderd") if number < 1000 else (1000, "duizend")
    count, rest = divmod(number, size)
    return (in_words(count) if count > 1 else "") + name + (in_words(rest) if rest else "")


@lru_cache(maxsize=1)
def _by_first_letter() -> dict[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for number in (*range(10, 200), *range(200, 1000, 10)):
        key = _sound(in_words(number))
        if len(key) >= 6:
            table.setdefault(key[0], []).append((key, number))
    return table


@lru_cache(maxsize=4096)
def _nearest(key: str) -> int | None:
    """The number one letter away, where only one is and the word ends like a number."""
    if len(key) < 6 or len(key) > 40 or not re.search(r"[tn][igeo]{0,2}[gtn]{0,2}[igo]?$", key):
        return None
    near = {n for word, n in _by_first_letter().get(key[0], []) if _one_off(key, word)}
    return near.pop() if len(near) == 1 else None


_VOWELS = frozenset("aeiou")


def _one_off(key: str, word: str) -> bool:
    """One letter more, less, swapped with its neighbour, or another vowel.

    Another consonant makes another word: "verdien" is not "veertien", nor "deftig" "dertig".
    """
    if abs(len(key) - len(word)) > 1 or OSA.distance(key, word, score_cutoff=1) > 1:
        return False
    pairs = zip(key, word, strict=False)
    changed = {letter for a, b in pairs if a != b for letter in (a, b)}
    return len(key) != len(word) or sorted(key) == sorted(word) or changed <= _VOWELS


@lru_cache(maxsize=4096)
def word_value(word: str) -> int | None:
    """The number one (folded or unfolded) word stands for, or None.

    "een" is 1 here; whether it is the article is for the caller to see.
    """
    plain = fold(word)
    if not plain.isalpha() or len(plain) > 45 or plain in _NOT_NUMBERS:
        return None
    key = _sound(plain)
    if key in _small():
        return _small()[key]
    value = _compound_value(key)
    return value if value is not None else _nearest(key)


@dataclass(frozen=True)
class Number:
    """A number at `start`..`end` of the message; `digits` when typed in figures.

    `value` is in hundredths (2250 is 22,50), so that money stays exact.
    """

    start: int
    end: int
    value: int
    digits: bool


_FIGURES = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])|\d+(?=\D|$)"
)
_TOKEN = re.compile(r"\d[\d.,]*\d|\d|[a-z]+")


def figures_value(figures: str) -> int:
    """Hundredths of a number in figures, Dutch ("1.250,50") or with a decimal point ("25.00")."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?", figures):
        figures = figures.replace(".", "")
    whole, _, part = figures.replace(",", ".").partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def _figures(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _FIGURES.finditer(text, start, end):
        if len(match[0]) <= 12:
            yield Number(match.start(), match.end(), figures_value(match[0]), True)


def _singles(text: str) -> Iterator[Number]:
    for match in _TOKEN.finditer(text):
        if match[0][0].isdigit():
            yield from _figures(text, match.start(), match.end())
        elif (value := _HALVES.get(match[0])) is not None:
            yield Number(match.start(), match.end(), value, False)
        elif (half := _AND_A_HALF.fullmatch(match[0])) and word_value(half[1]):
            yield Number(match.start(), match.end(), (word_value(half[1]) or 0) * 100 + 50, False)
        elif match[0] in _ONLY_MONEY and _MONEY_NEXT.match(text, match.end()):
            yield Number(match.start(), match.end(), _ONLY_MONEY[match[0]] * 100, False)
        elif match[0] == "acht" and _ESTEEMED.match(text, match.end()):
            continue
        elif (count := word_value(match[0])) is not None:
            yield Number(match.start(), match.end(), count * 100, False)


# Dialect numbers that are other words too: read only where money follows.
_ONLY_MONEY = {"fief": 5, "tin": 10, "tijn": 10, "tein": 10, "fier": 4, "niegen": 9}
_MONEY_NEXT = re.compile(r"\s*(?:€|euro|eur\b|eu\b|piek\b)")
# "ik acht dat persoonlijk" is the verb.
_ESTEEMED = re.compile(r"\s+(?:dat|dit|het|mij|mezelf|u|zulks|de|deze|uw)\b")
_AND_A_HALF = re.compile(r"([a-z]+?)en(?:een|n)?hal(?:f|ve)")
_HALVES = {"anderhalf": 150, "anderhalve": 150, "kwart": 25, "half": 50, "halve": 50, "halfje": 50}
_GAP = re.compile(r"\s+")
_AND = re.compile(r"[\s-]+(?:en|n|un)[\s-]+|\s*&\s*")
_COMMA = re.compile(r"\s+(?:komma|punt)\s+")
Join = Callable[[str, Number, Number], int | None]


def _unit_and_ten(gap: str, a: Number, b: Number) -> int | None:
    """ "vijf en twintig" """
    units = 100 <= a.value < 1000 and a.value % 100 == 0
    tens = 2000 <= b.value < 10000 and b.value % 1000 == 0
    return a.value + b.value if _AND.fullmatch(gap) and units and tens else None


def _and_a_half(gap: str, a: Number, b: Number) -> int | None:
    """ "een half", "twaalf en een half" """
    if b.value != 50 or a.digits:
        return None
    if a.value == 100 and _GAP.fullmatch(gap):
        return 50
    return a.value + 50 if _AND.fullmatch(gap) and a.value % 100 == 0 else None


def _times(gap: str, a: Number, b: Number) -> int | None:
    """ "twee honderd", "2 duizend" """
    size = b.value in (10000, 100000) and a.value < min(b.value, 10000)
    return a.value * b.value // 100 if _GAP.fullmatch(gap) and size else None


def _plus(gap: str, a: Number, b: Number) -> int | None:
    """ "honderd vijftig", "honderd en vijftig", "duizend tweehonderd" """
    if a.digits or not (_GAP.fullmatch(gap) or _AND.fullmatch(gap)):
        return None
    size = 100000 if a.value % 100000 == 0 else 10000
    rounded = a.value >= 10000 and a.value % 10000 == 0
    return a.value + b.value if rounded and 100 <= b.value < size else None


def _decimals(gap: str, a: Number, b: Number) -> int | None:
    """ "twaalf komma vijf" """
    if not _COMMA.fullmatch(gap) or b.value >= 10000:
        return None
    return a.value + (b.value // 10 if b.value < 1000 else b.value // 100)


def _noughts(gap: str, a: Number, b: Number) -> int | None:
    """ "vijfentwintig punt nul nul": the last nought of the cents"""
    return a.value if b.value == 0 and a.value >= 1000 and _GAP.fullmatch(gap) else None


def _join(text: str, numbers: list[Number], value_of: Join) -> list[Number]:
    joined: list[Number] = []
    for number in numbers:
        last = joined[-1] if joined else None
        pair = (
            value_of(text[last.end : number.start], last, number)
            if last and not number.digits
            else None
        )
        if last and pair is not None:
            joined[-1] = Number(last.start, number.end, pair, False)
        else:
            joined.append(number)
    return joined


def numbers_in(text: str) -> list[Number]:
    """All numbers of a message in order, in the offsets of `text`; "een" counts as 1.

    Written-apart numbers are joined: "twee honderd vijf en twintig" is one number.
    """
    folded = fold(text)
    numbers = list(_singles(folded))
    for value_of in (_and_a_half, _and_a_half, _unit_and_ten, _times, _plus, _decimals, _noughts):
        numbers = _join(folded, numbers, value_of)
    return numbers

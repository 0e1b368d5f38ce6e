"""The day of the month that a word spells, also as it sounds: "vijfentwintigste", "veertienduh"."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.language.numbers import in_words, word_value

LAST = 31
_IRREGULAR = {
    "eerste": 1, "irste": 1, "eurste": 1, "urste": 1, "ierste": 1, "eerstens": 1, "twidde": 2,
    "dorde": 3, "darde": 3, "ultimo": LAST, "dattigste": 30, "dattig": 30, "derdigste": 30,
}  # fmt: skip
_ARTICLES = frozenset({"ene", "enen", "eene"})  # "de ene maand"
_ORDINAL_ENDS = tuple(
    re.compile(end) for end in (r"[dt]en?$", r"s[dt]en?$", r"e?s[dt]?en?$", r"[dt]{2}en?$")
)
# What a day of the month sounds like but is not.
_OTHER_WORDS = re.compile(r"verdien|verbind|vriend|^diend|legend|levend|zoekend|einde|eerder")


# -- as it sounds ----------------------------------------------------------------------------------

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""), (r"ij|iej|ei|ai|ey|ie|y", "i"), (r"c?h?g|ch", "g"), (r"v", "f"),
        (r"z", "s"), (r"th|d+t*|t+d*", "t"), (r"uu", "w"), (r"eu|u|oe", "e"), (r"oa|ao|ae", "a"),
        (r"h", ""), (r"(.)\1+", r"\1"), (r"^([a-z]+te)[ns]{0,2}$", r"\1"),
    )
)  # fmt: skip
_UNITS = {
    1: "een ein ien oan", 2: "twee twie twi", 3: "drie dree", 4: "vier veer", 5: "vijf vuuf",
    6: "zes", 7: "zeven zeuve zeuven zeve", 8: "acht ach", 9: "negen nege nige nigen neugen neuge",
}  # fmt: skip
_FIRST = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde", "twaalfde",
)  # fmt: skip
_SPOKEN = {
    "ellefde": 11, "elluvde": 11, "achste": 8, "achte": 8, "zeuvende": 7, "zevede": 7, "neegde": 9,
    "nege": 9, "negede": 9, "neugende": 9, "twaluvde": 12, "vuufde": 5, "viefde": 5, "zesse": 6,
    "zestde": 6, "twoalfde": 12, "twieede": 2, "tweeje": 2, "dordde": 3,
}  # fmt: skip
_LONG, _VERY_LONG = 7, 11  # letters of a key in which one or two may differ


def _key(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _tens(units: str, ten: str, value: int) -> dict[str, int]:
    return {_key(f"{unit}en{ten}"): value for unit in units.split()}


@lru_cache(maxsize=1)
def _ordinals() -> dict[str, int]:
    """The days of the month by the sound of their ordinals."""
    keys = {_key(word): day for day, word in enumerate(_FIRST, start=1)}
    keys |= {_key(word): day for word, day in _SPOKEN.items()}
    keys |= {_key(f"{in_words(day)}de"): day for day in range(13, 20)}
    keys |= {_key("twintigste"): 20, _key("twinste"): 20, _key("dertigste"): 30}
    for unit, words in _UNITS.items():
        keys |= _tens(words, "twintigste", 20 + unit) | _tens(words, "twinste", 20 + unit)
    return keys | _tens(_UNITS[1], "dertigste", 31)


def _by_sound(word: str) -> int | None:
    """The day whose ordinal sounds like `word`, or nearly so in a long word."""
    if not re.search(r"[dt]", word[2:]) or _OTHER_WORDS.search(word):
        return None
    key, ordinals = _key(word), _ordinals()
    if key in ordinals or len(key) < _LONG:
        return ordinals.get(key)
    most = 2 if len(key) >= _VERY_LONG else 1
    near = {spelled: OSA.distance(key, spelled, score_cutoff=most) for spelled in ordinals}
    best = min(near.values())
    days = {ordinals[spelled] for spelled, distance in near.items() if distance == best}
    return days.pop() if best <= most and len(days) == 1 else None


# -- as it is spelt --------------------------------------------------------------------------------


def _day_of(word: str) -> int | None:
    value = word_value(word)
    return value if value and value <= LAST else None


@lru_cache(maxsize=4096)
def spelled(words: str) -> tuple[int, bool] | None:
    """The number that folded `words` spell and whether it is an ordinal; None when no number."""
    glued = re.sub(r"[ &-]", "", words).removeprefix("aller")
    irregular = _IRREGULAR.get(glued) or _IRREGULAR.get(glued.removesuffix("n"))
    if irregular:
        return irregular, True
    if (value := _day_of(glued.removesuffix("e"))) and glued.endswith("iene"):
        return value, False
    stems = (end.sub("", glued) for end in _ORDINAL_ENDS if end.search(glued))
    if value := next(filter(None, map(_day_of, stems)), None):
        return value, True
    if value := None if glued in _ARTICLES else _day_of(glued):
        return value, False
    heard = _by_sound(glued)
    return (heard, True) if heard else None

"""The digits of a phone number, however they are typed, spoken or spelled out.

Everything here works on folded text (`bot.language.text.fold`) and keeps its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.language.numbers import in_words, word_value

# Digits as they are said one by one; too ambiguous or foreign for numbers in general.
_SAID = {
    "noel": "0", "nol": "0", "noul": "0", "zero": "0", "ein": "1", "ien": "1", "one": "1",
    "tweej": "2", "two": "2",
    "dree": "3", "three": "3", "veer": "4", "four": "4", "five": "5", "six": "6", "seven": "7",
    "ach": "8", "eight": "8", "nine": "9",
}  # fmt: skip
_OTHER_DIGITS = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
    for value, digit in enumerate(digits)
}


@dataclass(frozen=True)
class Atom:
    """A few digits that were written as one: "06", "vierendertig", "dubbel vier", "+"."""

    start: int
    end: int
    digits: str


@lru_cache(maxsize=1)
def _glued() -> re.Pattern[str]:
    """One number of a word that holds several: "nulzesvierentwintig"."""
    words = sorted(map(in_words, range(100)), key=len, reverse=True)
    return re.compile("|".join(words))


# As numbers sound in the Haag, in the east and in Limburg: "vaif", "twejenvijftig", "zeuvetig".
_RESPELT = (
    ("", ""), ("ai", "ij"), ("ej", "ee"), ("twie", "twee"), ("veer", "vier"), ("vuuf", "vijf"),
    ("zeuv", "zev"), ("neug", "neg"), ("dree", "drie"), ("oe", "u"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def _spoken(word: str) -> str | None:
    """The digits a word stands for: "vierendertig" -> "34", "nulzes" -> "06"."""
    if word in _SAID:
        return _SAID[word]
    values = (word_value(word.replace(*respelt)) for respelt in _RESPELT)
    value = next((value for value in values if value is not None), None)
    if value is not None:
        return str(value)
    parts = _glued().findall(word)
    if len(parts) > 1 and len("".join(parts)) == len(word):
        return "".join(str(word_value(part)) for part in parts)
    return None


# -- one atom ----------------------------------------------------------------------------------

_TIMES = {"dubbel": 2, "dubbele": 2, "twee": 2, "2": 2, "drie": 3, "3": 3, "vier": 4, "4": 4}
_ATOM = (
    r"\b(?P<times>drie(?= ?dubbel)|dubbele?|(?:twee|drie|vier|[234])(?= ?(?:keer|maal|x)))"
    r"(?: ?(?:(?:keer|maal|dubbele?)\b|x))? ?(?:de |het |ARTICLE)?(?P<repeated>\d(?!\d)|[a-z]+)"
    r"|\b(?P<count>twee|drie|vier|[234]) (?P<plural>nul|[a-z]{2,5})(?:len|s?en|s)\b"
    r"|(?<![a-z])(?P<oh>o)(?= (?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)\b)"
    r"|(?P<plus>(?<!\d )(?<!\d)(?:\+|\bplus\b))\s*(?=\(?\d)"
    r"|(?P<digits>(?:(?<![a-z])o+(?=\d))?\d(?:\d|[il](?=\d| \d)|o(?=[o\d]{0,15}\d|o{0,15}\b))*)"
    r"|(?<![a-z])(?P<tens>[a-z]{3,6} (?:en|n|un) [a-z]{5,10}|[a-z]{2,6}-en-[a-z]{5,10})(?![a-z])"
    r"|(?<![a-z])(?P<word>[a-z]+)(?![a-z])"
)
# "drie keer een negen": three nines, or three ones and a nine. The second is tried first.
_ATOMS = {
    article: re.compile(_ATOM.replace("ARTICLE", article)) for article in ("", "een (?=[a-z])")
}
_LETTERS = str.maketrans("oil", "011")


def _repeated(times: str, said: str) -> str | None:
    said = "een" if said == "en" else said  # "drie enen"
    digit = said if said.isdigit() else _spoken(said)
    return digit * _TIMES[times] if digit and len(digit) == 1 else None


def _tens(words: str) -> str | None:
    """ "vijf en twintig" -> "25", but "vijf en zes" stays two digits."""
    unit, ten = _spoken(re.split(r"\W", words)[0]), _spoken(re.split(r"\W", words)[-1])
    if not unit or not ten or len(unit) > 1 or unit == "0" or not re.fullmatch("[2-9]0", ten):
        return None
    return str(int(unit) + int(ten))


def _digits(match: re.Match[str]) -> str | None:
    if match["times"]:
        return _repeated(match["times"], match["repeated"])
    if match["count"]:
        return _repeated(match["count"], match["plural"])
    if match["oh"]:
        return "0"
    if match["plus"]:
        return "+"
    if match["digits"]:
        return match["digits"].translate(_LETTERS)
    return _tens(match["tens"]) if match["tens"] else _spoken(match["word"])


def _first_word_end(match: re.Match[str]) -> int:
    """Where to read on after a group of words that were no digits together."""
    return match.start() + len(re.match(r"\w+|.", match[0], re.S)[0])  # type: ignore[index]


def atoms(folded: str, *, article: bool = False) -> Iterator[Atom]:
    """The digits of a message in order; `article` takes the "een" of "drie keer een 9" for one."""
    pattern = _ATOMS["een (?=[a-z])" if article else ""]
    at = 0
    while match := pattern.search(folded, at):
        digits = _digits(match)
        several = match["times"] or match["count"] or match["tens"]
        at = match.end() if digits or not several else _first_word_end(match)
        if digits:
            yield Atom(match.start(), match.end(), digits)
        elif several and (first := _spoken(folded[match.start() : at])):
            yield Atom(match.start(), at, first)


# -- digits that are something else --------------------------------------------------------------

_LABEL = (
    r"(?:\bbsn|burger ?service|klant|polis|(?<!van de )zaak|dossier|kenmerk|factuur|referentie"
    r"|rekening|\bref\b"
    r"|relatie|verzekerde|verzekering|aanslag|incasso|contract|lidmaatschap|sofi"
    r"|\b(?!tele|net|zone|abonnee|mobiel|huis|thuis|bel|contact|gsm|werk|tel|mijn|eigen|nood"
    r"|priv)[a-z]{3,20}(?=nummer))"
)
_NOT_A_PHONE = re.compile(
    rf"{_LABEL}[a-z]*(?:[ -]?(?:nummer|nr|code|num))?[.:]?(?: (?:is|was|luidt|van [a-z]+|nummer"
    rf"|nr))?[\s:.]*"
    r"(?P<label>\d(?:[\d.-]| +(?!0[1-9]))*)"
    r"|(?<![\d(-])\d\)(?= )"  # 1) 2)
    r"|\b[a-z]{2} ?\d{2} ?[a-z]{4} ?\d[ \d.]*"
    r"|(?<![\d-])\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?![-/. ]?\d)"
    r"|(?:€|\beur(?:o'?s?)?\b) ?\d[\d.,]*"
    r"|(?<![\d-])\d[\d.,]*-? ?(?:euro?|€|piek|jaar|jr\b|kinderen|maand|mnd|keer(?! (?:de )?\d\b)"
    r"|brieven|weken|dagen|%)"
    r"|(?<![\d-])\d{1,2}(?:[.:u]\d\d)? ?(?:uur\b|u\b)"
    r"|(?<!\S)\S{1,64}@\S+"
)


def masked(folded: str) -> str:
    """`folded` with ASCII digits, and "#" over what is no phone number (IBAN, date, amount)."""
    plain = folded.translate(_OTHER_DIGITS)
    return _NOT_A_PHONE.sub(lambda match: "#" * len(match[0]), plain)

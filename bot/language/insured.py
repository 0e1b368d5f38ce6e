"""Whose zorgpremie it is: the answer to "uw eigen zorgpremie, of die van iemand anders?"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.answers import read_answer
from bot.language.reading import Reading, span_of
from bot.language.text import fold

Insured = Literal["self", "other"]


@dataclass(frozen=True)
class InsuredReading(Reading):
    """`self` also when it is the client's own and somebody else's together."""

    insured: Insured


_KIN = (
    r"man|vrouw|vriend\w*|partner|ex|moeder\w*|ma|mam|vader|pa|zoon|zoontje|dochter\w*|kind\w*|broer\w*|zus\w*|"
    r"opa|oma|buur\w*|ouders?|client\w*|clienten|bewoner\w*|schoon\w+|oom|tante|neef|nicht\w*|"
    r"verloofde|huisgeno\w+|pupil\w*|patient\w*|vriendin"
)
_TOGETHER = re.compile(
    r"\b(samen|allebei|beiden?|alletwee|alle twee|mij en|mezelf en|mijzelf en)\b|"
    r"^\W*((ja|het is|die) )?((van|voor) )?(ons|onze|onszelf)\b|"
    r"\b(ook|zowel) (die |wel )?(van |voor )?(mij|mezelf|mijzelf)\b"
)
_NOT_MINE = re.compile(
    r"\b(niet|geen) (die |de |over )?(van |voor )?(mij|mezelf|mijzelf|mijn|me|m'n)( eigen)?\b"
)
_OTHER = re.compile(
    r"\b(iemand|een|n) ander\w*|\b(anders?|andermans|hem|haar|zijn|d'r|hun|hen)\b|"
    r"\b(meneer|mevrouw|heer|mw|dhr)\b|"
    rf"\b(mijn|mn|m'n|me|onze|ons|de|een|n)( \w+)? ({_KIN})\b"
)
_MINE = re.compile(
    r"\b(mij|mijzelf|mezelf|me zelf|mij zelf|mijne|mine|ikzelf|ik zelf|zelf|eigen?|persoonlijk)\b|"
    r"\b(van|voor|over) me\b|\b(mijn|mn|m'n|me) (\w+ )?(premie|zorgpremie|verzekering|rekening)\b|"
    r"^\W*ik\W*$"
)  # fmt: skip
_OF_SOMEBODY = re.compile(r"\b(van|voor|namens)\b(?! (de zekerheid|alle|nu|mij|me)\b)( \w+)+")
_READ = (
    ("self", _TOGETHER),
    ("other", _NOT_MINE),
    ("other", _OTHER),
    ("self", _MINE),
    ("other", _OF_SOMEBODY),
)


def read_insured(text: str) -> InsuredReading | None:
    """Whose premie it is; None when the message does not say. Only for when it was asked."""
    folded = fold(text)
    for insured, pattern in _READ:
        found = pattern.search(folded)
        if found:
            return InsuredReading(span_of(text, *found.span()), 0.9, insured)  # type: ignore[arg-type]
    said = read_answer(text)
    if said is None or said.answer not in ("yes", "no"):
        return None
    return InsuredReading(said.span, 0.8, "self" if said.answer == "yes" else "other")

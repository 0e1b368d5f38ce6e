"""Sums told through another: "een kwart daarvan", "60 over, 45 gaat op, de rest is voor u"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.language.amount_mentions import Mention

_PARTS = {"helft": 2, "half": 2, "kwart": 4, "vierde": 4, "derde": 3, "vijfde": 5, "tiende": 10}
_SHARE = re.compile(
    r"\bde (?P<a>helft)\b(?! van(?! (?:geven|missen|betalen|doen|af|die|dat)\b))"
    r"|\b(?P<b>half) zoveel\b"
    r"|\b(?:een|het|'n|n)\s(?P<c>kwart|vierde|derde|vijfde|tiende)(?:\s?deel)?\s(?:daarvan|ervan"
    r"|hiervan|van (?:dat|die))\b"
)
_OF_IT = re.compile(r"\b(?:daarvan|ervan|hiervan)\b|daar\b[^.!?]{0,15}\bde helft van\b")
# "wat dan nog over is mag u hebben": the client offers what is left.
_LEFT = (
    r"(?:de rest|het restant|het verschil|wat (?:er |dan |nog |daarvan )*(?:over(?:blijft|schiet)?"
    r"|rest(?:eert)?)(?: is| blijft)?)"
)
_FOR_YOU = r"(?:u|jullie|julie|je|missen|aflos\w*|afbetal\w*|betalen|de achterstand|de schuld)"
# "jullie vragen 70, ik kan de helft": the client offers the share.
_CAN_SHARE = re.compile(r"\b(?:kan|ken|lukt|bied|betalen|missen|geven)\b|[,;.]\s*nu\b")
_SPENT = re.compile(
    r"\b(?:gaat|gaan|naar|kwijt|op aan|kost|huur"
    r"|spuit|slik|neem|eet|eten|krijg|werk|verdien|dosis|pillen)\b"
)
_REST = re.compile(
    rf"\b{_LEFT}\b[^.!?\d]{{0,40}}\b{_FOR_YOU}\b|\b{_FOR_YOU}\b[^.!?\d]{{0,25}}\b{_LEFT}\b"
)
_LESS = re.compile(
    r"\b(?:gaat|gaan|nodig|naar|voor|aan|eraf|af|min|kwijt|kost|betaal|daarvan|moet)\b|~"
)
_HIGHEST_REST = 50_000  # cents; more is what a household lives on


def share_in(text: str, groups: Sequence[Mention], others: Sequence[bool]) -> Mention | None:
    """A share of the last sum before it, such as half of what was asked; None when none is told.

    `others`: for each sum whether it is for something else; of such a sum a share
    counts only with "daarvan" or words of paying.
    """
    match = _SHARE.search(text)
    before = [at for at, group in enumerate(groups) if match and group.end <= match.start()]
    if not match or not before:
        return None
    around = text[max(groups[before[-1]].end, match.start() - 20) : match.end() + 25]
    of_it = _OF_IT.search(around) or (_CAN_SHARE.search(around))
    if others[before[-1]] and not of_it:
        return None
    if _SPENT.search(around):
        return None
    whole = groups[before[-1]]
    parts = _PARTS[match["a"] or match["b"] or match["c"]]
    return replace(
        whole, start=match.start(), end=match.end(), cents=whole.cents // parts, high=None
    )


def rest_in(text: str, groups: Sequence[Mention]) -> Mention | None:
    """What the first sum leaves after those that go off it, when that is what the client offers."""
    match = _REST.search(text)
    if not match or len(groups) < 2 or groups[-1].end > match.start():
        return None
    first, taken = groups[0], groups[1:]
    between = text[first.end : match.start()]
    left = first.cents - sum(group.cents for group in taken)
    if not 0 < left <= _HIGHEST_REST or not _LESS.search(between):
        return None
    return replace(first, start=match.start(), end=match.end(), cents=left, high=None)

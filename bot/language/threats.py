"""What is about to be taken from a client: the house, the light, the wages, the medicine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from bot.language.lexicon import Found, hear
from bot.language.message import folded
from bot.language.reading import Reading, Span, whole
from bot.language.scope import Scope, scope_of

Threat = Literal[
    "eviction",
    "energy_cutoff",
    "water_cutoff",
    "insurance_cancelled",
    "seizure",
    "no_food",
    "no_medicine",
    "cak_registration",
]


@dataclass(frozen=True)
class ThreatReading(Reading):
    """A threat with the clause that told it, and the date or term named in that clause."""

    threat: Threat
    deadline: str | None


_NUMBER = r"(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|veertien|paar|een paar)"
_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni|juli|aug(?:ustus)?|"
    r"sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_UNIT = r"(?:dag(?:en)?|week|weken|maand(?:en)?|uur)"
_DATE = (
    rf"(?:\d{{1,2}}(?:e|ste|de)?\s+{_MONTH}(?:\s+20\d\d)?|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?)"
)
_TERM = rf"(?:over|binnen|nog(?: maar)?)\s+(?:een\s+)?{_NUMBER}\s+{_UNIT}"
_NEXT = (
    rf"(?:deze|komende|volgende|aanstaande|aankomende)\s+(?:week|maand|{_DAY})(?:\s+{_DAY})?"
    rf"|(?:volgend|dit)\s+jaar|{_DAY}(?:\s+over\s+een\s+week)?"
)
_PART = (
    r"(?:eind|einde|begin|half)\s+(?:van\s+)?(?:de(?:ze)?\s+|volgende\s+)?(?:week|maand|jaar|"
    + _MONTH
    + r")|einde? van het jaar"
)
_OTHER = (
    r"(?:over)?morgen(?:ochtend|middag|avond)?|vandaag|vanavond|vanmiddag|vannacht|"
    r"(?:voor|na|met)\s+(?:de\s+)?kerst|(?:de|den|per)\s+\d{1,2}(?:e|ste|de)\b"
)
_DEADLINE = re.compile(
    rf"\b(?:(?:{_DAY}\s+)?{_DATE}|{_TERM}|{_PART}|(?:{_NEXT})(?:\s+{_DATE})?|{_OTHER})(?!\w)"
)


def _deadline(text: str, clause: Span) -> str | None:
    match = _DEADLINE.search(folded(clause.quote))
    if not match:
        return None
    return text[clause.start + match.start() : clause.start + match.end()]


def _only_feared(scope: Scope, found: Found) -> bool:
    """A fear with a day to it is a threat: "bang dat we 1 december het huis uit moeten"."""
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    return scope.feared(found) and not _deadline(scope.message.text, span)


def _stands(scope: Scope, found: Found) -> bool:
    if scope.asked(found) or scope.hypothetical(found) or scope.past(found):
        return False
    if _only_feared(scope, found):
        return False
    if scope.about(found, "stranger"):
        return False
    if scope.about(found, "relative") and not scope.about(found, "partner"):
        return found.label in ("no_food", "no_medicine")  # a child without food is the client's
    return found.fixed or not scope.negated(found)


def _reading(scope: Scope, found: Found) -> ThreatReading:
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    deadline = _deadline(scope.message.text, span)
    return ThreatReading(span, 0.9 if found.sure else 0.6, cast(Threat, found.label), deadline)


_ONLY_ASKED = "_asked"


def read_threats(text: str, *, asked: bool = False) -> list[ThreatReading]:
    """The threats told in `text`: one reading each, in the order they are told.

    A threat is near or already there. A question ("kunnen jullie me uit huis zetten?"), a fear, a
    denial, the past and another person's trouble are not. The bailiff alone is no seizure. `asked`
    says that the open question is which of these things threaten, so that "ja, de stroom" answers.
    """
    return list(_told(text)) or (_answered(text) if asked else [])


@lru_cache(maxsize=4)  # the readers of one message share it
def _told(text: str) -> tuple[ThreatReading, ...]:
    scope = scope_of(text)
    readings: dict[str, ThreatReading] = {}
    for found in hear(text).found["threats"]:
        told = not found.label.endswith(_ONLY_ASKED)
        if told and found.label not in readings and _stands(scope, found):
            readings[found.label] = _reading(scope, found)
    return tuple(readings.values())


def _answered(text: str) -> list[ThreatReading]:
    """The threats that bare words name, where nothing else is said: "ja, huis en stroom"."""
    heard, scope = hear(text), scope_of(text)
    bare = [found for found in heard.found["threats"] if found.label.endswith(_ONLY_ASKED)]
    if not scope.only(bare) or any(map(scope.negated, bare)):
        return []
    named = {found.label.removesuffix(_ONLY_ASKED): whole(heard.message.text) for found in bare}
    return [ThreatReading(span, 0.6, cast(Threat, name), None) for name, span in named.items()]

"""Which parts of life a client says play a part: work, housing, health, family and so on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from bot.language.lexicon import Found, hear
from bot.language.reading import Reading
from bot.language.scope import Scope, scope_of
from bot.language.threats import read_threats

LifeDomain = Literal[
    "debts",
    "work_income",
    "housing",
    "physical_health",
    "mental_health",
    "family",
    "addiction",
    "paperwork",
    "safety",
]


@dataclass(frozen=True)
class DomainReading(Reading):
    """A life domain, with the clause that told it."""

    domain: LifeDomain


_DEBTS, _IN_HELP, _TO_OTHERS = "debts", "debts_in_help", "other_debts"

# Who has to leave the house has trouble with housing, who loses wages to a bailiff has debts.
_THREATENED: dict[str, LifeDomain] = {"eviction": "housing", "seizure": "debts"}

# The home of a couple is one: a husband's lost job or rent arrears are also the client's.
_OF_THE_HOUSEHOLD = frozenset({"work_income", _DEBTS, _IN_HELP, _TO_OTHERS, "housing", "addiction"})


def _of_somebody_else(scope: Scope, found: Found) -> bool:
    if found.label in ("family", "safety"):
        return found.label == "safety" and scope.about(found, "stranger") and not scope.mine(found)
    if scope.about(found, "stranger"):
        return True
    if found.label in _OF_THE_HOUSEHOLD and (
        scope.about(found, "partner") or _of_the_ex(scope, found)
    ):
        return False
    return scope.about(found, "relative")


def _of_the_ex(scope: Scope, found: Found) -> bool:
    """ "Mijn ex heeft me met schulden laten zitten": a debt an ex made is the client's."""
    return found.label in (_DEBTS, _TO_OTHERS, "housing") and scope.about(found, "ex")


def _is_told(scope: Scope, found: Found) -> bool:
    """Whether it is told of the client, here and now."""
    if scope.asked(found) or _of_somebody_else(scope, found):
        return False
    if found.fixed:
        return True
    return not (scope.negated(found) or scope.past(found) or scope.imagined(found))


def _reading(scope: Scope, found: Found, domain: str) -> DomainReading:
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    return DomainReading(span, 0.9 if found.sure else 0.6, cast(LifeDomain, domain))


def read_life_domains(text: str) -> list[DomainReading]:
    """The life domains told in `text`: one reading each, in the order they are told.

    A denied, past, imagined or somebody else's problem is not read; the arrears on the premium
    itself are not "debts".
    """
    scope = scope_of(text)
    readings: dict[str, DomainReading] = {}
    for domain, found in _candidates(text):
        if domain not in readings and _is_told(scope, found):
            readings[domain] = _reading(scope, found, domain)
    for threat in read_threats(text):
        implied = _THREATENED.get(threat.threat)
        if implied and implied not in readings:
            readings[implied] = DomainReading(threat.span, threat.confidence, implied)
    return sorted(readings.values(), key=lambda reading: reading.span.start)


def _candidates(text: str) -> Iterator[tuple[str, Found]]:
    """What was found, with its domain; who owes others, in whatever words, has debts."""
    found = hear(text).found
    for item in found["life_domains"]:
        yield (_DEBTS if item.label == _IN_HELP else item.label), item
    for item in found["circumstances"]:
        if item.label == _TO_OTHERS:
            yield _DEBTS, item


def read_debts(text: str) -> Reading | None:
    """The debts to others told in `text`; "ik zit in de schuldhulp" names none of them."""
    scope = scope_of(text)
    for domain, found in _candidates(text):
        if domain == _DEBTS and found.label != _IN_HELP and _is_told(scope, found):
            return _reading(scope, found, _DEBTS)
    return next((threat for threat in read_threats(text) if threat.threat == "seizure"), None)

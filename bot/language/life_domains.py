"""Which parts of life a client says play a part: work, housing, health, family and so on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from bot.language.lexicon import Found, hear
from bot.language.reading import Reading
from bot.language.scope import Scope

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


# The home of a couple is one: a husband's lost job or rent arrears are also the client's.
_OF_THE_HOUSEHOLD = frozenset({"work_income", "debts", "housing", "addiction"})
_OF_ONE_PERSON = frozenset({"physical_health", "mental_health"})


def _of_somebody_else(scope: Scope, found: Found) -> bool:
    if found.label in ("family", "safety"):
        return scope.about(found, "stranger") and found.label == "safety"
    if scope.about(found, "stranger"):
        return True
    if found.label in _OF_THE_HOUSEHOLD and (
        scope.about(found, "partner") or _of_the_ex(scope, found)
    ):
        return False
    return scope.about(found, "relative")


def _of_the_ex(scope: Scope, found: Found) -> bool:
    """ "Mijn ex heeft me met schulden laten zitten": a debt an ex made is the client's."""
    return found.label in ("debts", "housing") and scope.about(found, "ex")


def _is_the_client_today(scope: Scope, found: Found) -> bool:
    if _of_somebody_else(scope, found):
        return False
    if found.fixed:
        return True
    return not (scope.negated(found) or scope.past(found) or scope.imagined(found))


def _reading(scope: Scope, found: Found) -> DomainReading:
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    return DomainReading(span, 0.9 if found.sure else 0.6, cast(LifeDomain, found.label))


def read_life_domains(text: str) -> list[DomainReading]:
    """The life domains told in `text`: one reading each, in the order they are told.

    A denied, past, imagined or somebody else's problem is not read; the arrears on the premium
    itself are not "debts".
    """
    heard = hear(text)
    scope = Scope.of(heard)
    readings: dict[str, DomainReading] = {}
    for found in heard.found["life_domains"]:
        if found.label in readings:
            continue
        if not scope.asked(found) and _is_the_client_today(scope, found):
            readings[found.label] = _reading(scope, found)
    return list(readings.values())

"""Which parts of life play a part, told in English."""

from __future__ import annotations

from typing import cast

from bot.language.english.phrases import Found, find
from bot.language.english.scope import Scope
from bot.language.english.stories import confidence, said_in, stands
from bot.language.life_domains import DomainReading, LifeDomain

# The home of a couple is one: a husband's lost job or rent arrears are also the client's.
_OF_THE_HOUSEHOLD = frozenset({"work_income", "debts", "housing", "addiction"})
_OF_ANYBODY = frozenset({"family", "paperwork"})


def _is_the_clients(scope: Scope, found: Found) -> bool:
    who = scope.about(found)
    if who is None or found.label == "family":
        return True
    if found.label == "safety":
        return who != "stranger"
    if who == "partner":
        return found.label in _OF_THE_HOUSEHOLD or found.label in _OF_ANYBODY
    return who == "ex" and found.label in ("debts", "housing")


def read_life_domains(text: str) -> list[DomainReading]:
    """As `bot.language.life_domains.read_life_domains`, for English."""
    words, every = find("life_domains", text)
    scope = Scope(words)
    readings: dict[str, DomainReading] = {}
    for found in every:
        if not (stands(scope, found) and _is_the_clients(scope, found)):
            continue
        label = cast(LifeDomain, found.label)
        reading = DomainReading(said_in(scope, found), confidence(found), label)
        known = readings.get(label)
        if known is None or known.confidence < reading.confidence:
            readings[label] = reading
    return list(readings.values())

"""How soon a human should react."""

from __future__ import annotations

from typing import Any

import pytest

from bot.intake.intake import Intake
from bot.intake.urgency import ORDER, URGENT_THREATS, urgency_of


def intake(stop_asking: str | None = None, **slots: Any) -> Intake:
    """An intake with these slots."""
    made = Intake(**slots)
    made.bookkeeping.stop_asking = stop_asking
    return made


@pytest.mark.parametrize("kind", ["self_harm", "violence", "medical_emergency"])
@pytest.mark.parametrize("level", [2, 3])
def test_a_crisis_comes_first(level: int, kind: str) -> None:
    made = intake(crisis_level=level, crisis_kind=kind, threats=["eviction"])
    assert urgency_of(made) == ("crisis", f"crisis:{kind}")


def test_a_heavy_message_is_a_crisis_until_it_is_denied() -> None:
    made = intake(crisis_level=1, crisis_kind="self_harm")
    assert urgency_of(made) == ("crisis", "crisis:unanswered")
    made.tell("crisis_level", 1, "said", "nee", 4)
    assert urgency_of(made) == ("urgent", "crisis:denied")
    made.decline("crisis_level", "refused", "zeg ik niet", 4)
    assert urgency_of(made) == ("crisis", "crisis:unanswered")


@pytest.mark.parametrize("threat", sorted(URGENT_THREATS))
def test_what_cannot_wait_is_urgent(threat: str) -> None:
    assert urgency_of(intake(threats=["cak_registration", threat])) == (
        "urgent",
        f"threat:{threat}",
    )


def test_the_threats_of_the_law_are_urgent() -> None:
    assert {"eviction", "energy_cutoff", "water_cutoff", "insurance_cancelled"} <= URGENT_THREATS


@pytest.mark.parametrize(
    ("made", "level", "reason"),
    [
        (intake(threats=["cak_registration"]), "soon", "threat:cak_registration"),
        (intake(life_domains=["safety"]), "soon", "threat:safety"),
        (intake(threats=[], life_domains=["family", "safety"]), "soon", "threat:safety"),
        (intake("asked_human"), "soon", "talk:asked_human"),
        (intake("anger"), "soon", "talk:anger"),
        (intake("missed"), "soon", "talk:missed"),
        (intake("refusals"), "normal", "none"),
        (intake("must_go"), "normal", "none"),
        (intake(), "normal", "none"),
        (intake(monthly_amount_kind="nothing", other_debts="yes"), "normal", "none"),
    ],
    ids=["cak", "safety", "safety without threats", "asked for a human", "angry", "not understood",
         "refused", "left", "nothing", "no money is no threat"],
)  # fmt: skip
def test_the_rest_waits_its_turn(made: Intake, level: str, reason: str) -> None:
    assert urgency_of(made) == (level, reason)
    assert level in ORDER

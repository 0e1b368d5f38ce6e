"""How soon a human should react. A rule on what was said, never a score of a person."""

from __future__ import annotations

from typing import Literal

from bot.intake.intake import Intake

Urgency = Literal["crisis", "urgent", "soon", "normal"]
ORDER: tuple[Urgency, ...] = ("crisis", "urgent", "soon", "normal")

# The threats of art. 4 Wgs, and what cannot wait either: food, medicine, attachment.
URGENT_THREATS = frozenset({
    "eviction", "energy_cutoff", "water_cutoff", "insurance_cancelled", "seizure",
    "no_food", "no_medicine",
})  # fmt: skip


def urgency_of(intake: Intake) -> tuple[Urgency, str]:
    """The urgency and its reason as codes the desk puts into words: `crisis:self_harm`, …"""
    if intake.crisis_level >= 2:
        return "crisis", f"crisis:{intake.crisis_kind}"
    if intake.crisis_level == 1:
        # Level 1 answered with "nee" is still a person for whom today was heavy.
        notes = intake.bookkeeping
        denied = "crisis_level" in notes.provenance and "crisis_level" not in notes.refusals
        return ("urgent", "crisis:denied") if denied else ("crisis", "crisis:unanswered")
    near = [threat for threat in intake.threats or [] if threat in URGENT_THREATS]
    if near:
        return "urgent", f"threat:{near[0]}"
    if intake.threats or "safety" in intake.life_domains:
        return "soon", f"threat:{(intake.threats or ['safety'])[0]}"
    if intake.bookkeeping.stop_asking in ("asked_human", "anger", "missed"):
        return "soon", f"talk:{intake.bookkeeping.stop_asking}"
    return "normal", "none"

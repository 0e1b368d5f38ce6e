"""Giving consent and taking it back, item by item."""

from __future__ import annotations

from bot.intake.intake import CONSENT_ITEMS, Intake
from bot.intake.message import Heard, Message


def take_consent(
    intake: Intake, heard: Heard, item: str, status: str, message: Message, how: str
) -> None:
    """Puts one answer to one consent question into the intake."""
    notes = intake.bookkeeping
    notes.consent[item] = status
    heard.consent.append((item, status))
    if item == "contact":
        intake.tell("gemeente_consent", status, how, message.text, message.turn)  # type: ignore[arg-type]
    granted = [name for name in CONSENT_ITEMS if notes.consent.get(name) == "granted"]
    if granted != intake.consent_items:
        intake.tell("consent_items", granted, how, message.text, message.turn)  # type: ignore[arg-type]


def withdraw_consent(intake: Intake, message: Message) -> list[tuple[str, str]]:
    """Takes back everything that was granted; [] when nothing was."""
    notes = intake.bookkeeping
    granted = [item for item, status in notes.consent.items() if status == "granted"]
    for item in granted:
        notes.consent[item] = "withdrawn"
    if granted:
        intake.tell("gemeente_consent", "withdrawn", "said", message.text, message.turn)
        intake.tell("consent_items", [], "said", message.text, message.turn)
    return [(item, "withdrawn") for item in granted]

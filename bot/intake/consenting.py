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


def lapse_consent(intake: Intake, heard: Heard) -> None:
    """Permission for one gemeente is none for another: what was granted ends, and is asked anew."""
    notes = intake.bookkeeping
    if intake.gemeente_consent not in ("granted", "undecided"):
        return
    now = {item for item, _ in heard.consent}  # of this message itself: nothing to take back
    granted = [item for item, status in notes.consent.items() if status == "granted"]
    heard.consent = [(item, "withdrawn") for item in granted if item not in now]
    notes.consent = {item: "refused" for item, said in notes.consent.items() if said == "refused"}
    for question in ("gemeente_consent", *(f"consent_{item}" for item in CONSENT_ITEMS)):
        notes.asked.pop(question, None)
    for slot in ("gemeente_consent", "consent_items"):
        notes.provenance.pop(slot, None)
    intake.gemeente_consent, intake.consent_items = None, []


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

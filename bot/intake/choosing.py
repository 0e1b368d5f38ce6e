"""Pressed buttons: each answers the question it belonged to, and only while that one is open."""

from __future__ import annotations

from typing import Any

from bot.intake.consenting import take_consent
from bot.intake.insured import settle_whose
from bot.intake.intake import Intake
from bot.intake.message import CONSENT, Choice, Heard, Message


def take_choice(intake: Intake, message: Message, choice: Choice, heard: Heard) -> None:
    """A pressed button answers the question it belonged to, and only while that one is open."""
    question = intake.requested_slot or ""
    if choice.question != intake.open_question:
        heard.stale_choice = True
        return
    taker = _CHOICES.get(question)
    if choice.value in ("refused", "unsure") and question not in _KEEPS_REFUSAL:
        heard.declined = choice.value
        intake.decline(question, choice.value, message.text, message.turn)  # type: ignore[arg-type]
    elif taker is not None:
        taker(intake, message, choice.value, heard)


def _chosen(intake: Intake, message: Message, heard: Heard, name: str, value: Any) -> None:
    typed = message.choice is not None and message.choice.typed
    intake.tell(name, value, "said" if typed else "chosen", message.text, message.turn)
    heard.told.append(name)


def _choose_insured(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    settle_whose(intake, heard, other=value == "other", quote=message.text, turn=message.turn)


def _choose_threat(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    if value != "none":
        intake.bookkeeping.quotes[value] = message.text
    _chosen(intake, message, heard, "threats", [] if value == "none" else [value])


def _choose_wish(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    _chosen(intake, message, heard, "help_wished", [value])
    if value == "unsure":
        heard.declined = "unsure"


def _choose_amount(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    _chosen(intake, message, heard, "monthly_amount_kind", value)
    if value in ("unknown", "refused"):
        heard.declined = "unsure" if value == "unknown" else "refused"


def _choose_day(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    known = value.isdigit()
    _chosen(intake, message, heard, "payment_day", int(value) if known else "unknown")


def _choose_debts(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    _chosen(intake, message, heard, "other_debts", value)
    if value == "unsaid":
        heard.declined = "refused"


def _choose_gemeente(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    intake.bookkeeping.candidates = []
    _chosen(intake, message, heard, "gemeente", value)


def _choose_consent(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    if value == "more":
        heard.asks_about_consent = True
        return
    item = str(intake.bookkeeping.shown.get("item", "contact"))
    take_consent(intake, heard, item, value, message, how="chosen")


def _choose_voicemail(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    _chosen(intake, message, heard, "voicemail_ok", value == "yes")


def _choose_moment(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    part = None if value == "any" else value
    moment: dict[str, Any] = {"weekdays": [], "part": part, "after": None, "before": None}
    _chosen(intake, message, heard, "contact_moment", moment)


def _choose_confirmed(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    if value == "no":
        intake.bookkeeping.correcting = True
        heard.told.append("correcting")
        return
    corrected = "corrected" if intake.bookkeeping.history else "yes"
    intake.tell("summary_confirmed", corrected, "confirmed", message.text, message.turn)
    heard.told.append("summary_confirmed")


def _choose_crisis(intake: Intake, message: Message, value: str, heard: Heard) -> None:
    _chosen(intake, message, heard, "crisis_level", 2 if value == "yes" else 1)
    if value == "refused":
        intake.decline("crisis_level", "refused", message.text, message.turn)


_KEEPS_REFUSAL = frozenset(
    {"help_wished", "monthly_amount_kind", "other_debts", "crisis_level"}
) | set(CONSENT)
_CHOICES = {
    "for_someone_else": _choose_insured,
    "threats": _choose_threat,
    "help_wished": _choose_wish,
    "monthly_amount_kind": _choose_amount,
    "payment_day": _choose_day,
    "other_debts": _choose_debts,
    "gemeente": _choose_gemeente,
    "gemeente_consent": _choose_consent,
    "consent_items": _choose_consent,
    "contact_moment": _choose_moment,
    "voicemail_ok": _choose_voicemail,
    "summary_confirmed": _choose_confirmed,
    "crisis_level": _choose_crisis,
}

"""Noticing when asking on would be a burden."""

from __future__ import annotations

from bot.intake.intake import Intake
from bot.intake.message import CALLBACK, SOCIAL, Heard, Message

MOST_IN_A_ROW = 2
MOST_ANGRY_TURNS = 2
# What a message may be without telling anything and without being misunderstood.
UNDERSTOOD_WITHOUT_TELLING = SOCIAL | frozenset({
    "anger", "stop", "must_go", "withdraw_consent", "see_data", "delete_data", "ask_human",
    "crisis", "out_of_scope", "dispute", "already_paid", "unwilling", "unable", "correct",
})  # fmt: skip


def count(intake: Intake, message: Message, heard: Heard) -> None:
    """Counts refusals, misses and anger; `stop_asking` then says why the talk asks no more."""
    notes = intake.bookkeeping
    if message.intent == "anger":
        notes.angry_turns += 1
    # Not giving a number is no sign that the talk has been too much.
    if heard.declined and intake.requested_slot not in CALLBACK:
        same = heard.declined == notes.last_answer
        notes.same_in_a_row = notes.same_in_a_row + 1 if same else 1
        notes.last_answer = heard.declined
    elif heard.anything:
        notes.same_in_a_row, notes.last_answer = 0, None
    understood = (
        heard.anything
        or heard.asks_about_consent
        or heard.stale_choice
        or heard.incomplete_phone
        or message.intent in UNDERSTOOD_WITHOUT_TELLING
        or message.intent.startswith("ask_")
    )
    notes.missed_in_a_row = 0 if understood else notes.missed_in_a_row + 1
    notes.stop_asking = notes.stop_asking or _reason_to_stop(intake)


def _reason_to_stop(intake: Intake) -> str | None:
    notes = intake.bookkeeping
    if notes.same_in_a_row >= MOST_IN_A_ROW:
        return "refusals" if notes.last_answer == "refused" else "unsure"
    if notes.angry_turns >= MOST_ANGRY_TURNS:
        return "anger"
    if notes.missed_in_a_row >= MOST_IN_A_ROW:
        return "missed"
    return None

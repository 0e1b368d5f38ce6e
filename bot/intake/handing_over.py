"""Making the summary of an intake, with its promise and its words for the call agent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.intake.insurer import Insurer
from bot.intake.intake import Intake
from bot.intake.promise import Promise, promise
from bot.intake.summary import Occasion, reference_of, summary
from bot.intake.urgency import Urgency, urgency_of
from bot.intake.words import Words, quoted


@dataclass(frozen=True)
class Where:
    """The conversation a summary is about."""

    conversation_id: str
    channel: str
    identity: str


@dataclass(frozen=True)
class Handover:
    """What goes to the desk."""

    urgency: Urgency
    respond_by: datetime
    summary: dict[str, Any]


def promise_of(intake: Intake, now: datetime, insurer: Insurer) -> Promise:
    """The promise made first; a later turn can make it sooner, never later."""
    made = promise(now, urgency_of(intake)[0], insurer)
    earlier = intake.bookkeeping.respond_by
    by = min(made.by, datetime.fromisoformat(earlier)) if earlier else made.by
    intake.bookkeeping.respond_by = by.isoformat()
    return Promise(by, made.guaranteed)


def hand_over(
    intake: Intake, where: Where, now: datetime, insurer: Insurer, words: Words
) -> Handover:
    """The handover of `intake` at `now`; gives the intake its reference and its term."""
    intake.reference = reference_of(where.conversation_id)
    promised = promise_of(intake, now, insurer)
    occasion = Occasion(
        conversation_id=where.conversation_id,
        channel=where.channel,
        identity=where.identity,
        now=now,
        promise=promised,
        promised=tuple(intake.bookkeeping.promised),
        opening_line=_opening_line(intake, words),
        urgency_reason=_reason(intake, words),
        loket=insurer.loketten.get(intake.gemeente or ""),
    )
    return Handover(urgency_of(intake)[0], promised.by, summary(intake, occasion))


def _opening_line(intake: Intake, words: Words) -> str:
    if intake.crisis_level:
        return words.text("utter_desk_opening_crisis")
    if intake.own_words:
        return words.text("utter_desk_opening", quote=quoted(intake.own_words))
    return words.text("utter_desk_opening_unknown")


def _reason(intake: Intake, words: Words) -> str:
    """The urgency's reason in words for the desk."""
    kind, _, what = urgency_of(intake)[1].partition(":")
    if kind == "threat":
        return words.text("utter_desk_reason_threat", threat=words.text(f"utter_word_{what}"))
    return words.text(f"utter_desk_reason_{kind}_{what}" if what else f"utter_desk_reason_{kind}")

"""Handing over: the summary goes to the desk, the client hears who does what by when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from actions.acknowledge import acknowledge
from actions.sentences import dutch_moment, quoted
from actions.talk import Talk
from bot.intake.promise import Promise, promise
from bot.intake.summary import Occasion, new_reference, summary
from bot.intake.urgency import urgency_of
from bot.storage.handoffs import save_handoff
from bot.storage.turn import write

ENDED_BECAUSE = {
    None: "confirmed",
    "asked_human": "asked_human",
    "stop": "client_left",
    "must_go": "client_left",
}


async def close(talk: Talk) -> None:
    """Ends the talk: says the promise and hands over."""
    notes = talk.intake.bookkeeping
    notes.ended = "crisis" if talk.intake.crisis_level else ENDED_BECAUSE.get(
        notes.stop_asking, "stopped_asking")  # fmt: skip
    talk.intake.requested_slot = None
    notes.correcting = False
    _reference(talk)
    _say_close(talk)
    await hand_over(talk)


async def hand_over(talk: Talk) -> None:
    """Puts the summary on the desk, or brings the one that is there up to date."""
    _reference(talk)
    level, _ = urgency_of(talk.intake)
    promised = _promise(talk)
    content = summary(talk.intake, _occasion(talk, promised))
    await write(
        talk.house.database,
        talk.conversation_id,
        lambda connection: save_handoff(
            connection,
            reference=content["reference"],
            conversation_id=talk.conversation_id,
            urgency=level,
            respond_by=promised.by,
            summary=content,
        ),
    )


async def keep_up_to_date(talk: Talk) -> None:
    """After the close: what is told or corrected still reaches the agent."""
    heard = talk.intake.bookkeeping.heard
    changed = heard.get("told") or heard.get("consent")
    if talk.intake.crisis_level >= 2 and not changed:
        talk.say("utter_crisis_still_here")
    elif changed:
        acknowledge(talk)
        talk.say("utter_after_close_changed", reference=talk.intake.reference)
        await hand_over(talk)
    elif talk.message.intent not in ("thanks", "bye", "greet", "ask_human") and not _answered(talk):
        talk.say("utter_after_close", reference=talk.intake.reference)
    talk.intake.bookkeeping.heard = {}


def _answered(talk: Talk) -> bool:
    return talk.message.intent.startswith("ask_") or bool(talk.dispatcher.messages)


def _reference(talk: Talk) -> None:
    talk.intake.reference = talk.intake.reference or new_reference()


def _promise(talk: Talk) -> Promise:
    """The promise made first; a later turn can make it sooner, never later."""
    made = promise(talk.now, urgency_of(talk.intake)[0], talk.house.insurer)
    earlier = talk.intake.bookkeeping.respond_by
    by = min(made.by, datetime.fromisoformat(earlier)) if earlier else made.by
    talk.intake.bookkeeping.respond_by = by.isoformat()
    return Promise(by, made.guaranteed)


def _say_close(talk: Talk) -> None:
    intake, notes = talk.intake, talk.intake.bookkeeping
    reference = intake.reference
    if notes.stop_asking == "stop":
        talk.say("utter_stopped_with_reference", reference=reference)
        return
    promised = _promise(talk)
    if intake.contact_phone is None:
        said = talk.say("utter_close_no_phone", reference=reference)
    elif promised.guaranteed:
        said = talk.say("utter_close", by=dutch_moment(promised.by), reference=reference)
    else:
        said = talk.say("utter_close_not_guaranteed", reference=reference)
    notes.promised = [said.text]
    _more_help(talk)


def _more_help(talk: Talk) -> None:
    intake = talk.intake
    if talk.house.insurer.phone:
        talk.say("utter_close_insurer_phone", reference=intake.reference)
    if intake.crisis_level == 1:
        return
    if "mental_health" in intake.life_domains:
        talk.say("utter_close_listening")
    elif intake.other_debts == "yes" and intake.gemeente_consent != "granted":
        talk.say("utter_close_money_help")


def _occasion(talk: Talk, promised: Promise) -> Occasion:
    return Occasion(
        conversation_id=talk.conversation_id,
        channel=talk.channel,
        identity=talk.identity,
        now=talk.now,
        promise=promised,
        promised=tuple(talk.intake.bookkeeping.promised),
        opening_line=_opening_line(talk),
        urgency_reason=_reason(talk),
    )


def _opening_line(talk: Talk) -> str:
    if talk.intake.crisis_level:
        return talk.text("utter_desk_opening_crisis")
    if talk.intake.own_words:
        return talk.text("utter_desk_opening", quote=quoted(talk.intake.own_words))
    return talk.text("utter_desk_opening_unknown")


def _reason(talk: Talk) -> str:
    kind, _, what = urgency_of(talk.intake)[1].partition(":")
    facts: dict[str, Any] = {}
    if kind == "threat":
        return talk.text("utter_desk_reason_threat", threat=talk.text(f"utter_word_{what}"))
    name = f"utter_desk_reason_{kind}_{what}" if what else f"utter_desk_reason_{kind}"
    return talk.text(name, **facts)

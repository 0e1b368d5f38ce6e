"""Handing over: the summary goes to the desk, the client hears who does what by when."""

from __future__ import annotations

from actions.acknowledge import acknowledge
from actions.sentences import moment_in, promised_moment
from actions.talk import Talk
from bot.intake import handing_over
from bot.intake.handing_over import promise_of
from bot.intake.intake import Intake
from bot.intake.promise import Promise
from bot.intake.summary import reference_of
from bot.language.languages import HOME
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
    _say_close(talk)
    await hand_over(talk)


async def hand_over(talk: Talk) -> None:
    """Puts the summary on the desk, or brings the one that is there up to date."""
    house = talk.house
    made = handing_over.hand_over(talk.intake, talk.where, talk.now, house.insurer, house.words)
    await write(
        house.database,
        talk.conversation_id,
        lambda connection: save_handoff(
            connection,
            reference=made.summary["reference"],
            conversation_id=talk.conversation_id,
            urgency=made.urgency,
            respond_by=made.respond_by,
            summary=made.summary,
        ),
    )


async def hand_over_early(talk: Talk, because: str) -> None:
    """Puts the summary on the desk before the talk is over; the close brings it up to date."""
    notes = talk.intake.bookkeeping
    before, notes.ended = notes.ended, because
    await hand_over(talk)
    notes.ended = before


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


def _say_close(talk: Talk) -> None:
    intake, notes = talk.intake, talk.intake.bookkeeping
    reference = intake.reference = reference_of(talk.conversation_id)
    if notes.stop_asking == "stop":
        talk.say("utter_stopped_with_reference", reference=reference)
        return
    promised = promise_of(intake, talk.now, talk.house.insurer)
    talk.say(_closing(intake, promised), by=promised_moment(talk, promised.by), reference=reference)
    notes.promised = [_for_the_desk(talk, _closing(intake, promised), promised, reference)]
    _more_help(talk)


def _closing(intake: Intake, promised: Promise) -> str:
    if intake.contact_phone is None:
        return "utter_close_no_phone"
    return "utter_close" if promised.guaranteed else "utter_close_not_guaranteed"


def _for_the_desk(talk: Talk, name: str, promised: Promise, reference: str) -> str:
    """The promise in the call agent's language, whatever language the client heard it in."""
    by = moment_in(promised.by, HOME)
    return talk.house.words.text(
        name, HOME, **talk.house.insurer.facts(), by=by, reference=reference
    )


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

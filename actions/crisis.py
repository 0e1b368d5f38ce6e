"""A crisis: the talk about money stops. The ladder is that of docs/crisis.md."""

from __future__ import annotations

from actions.asking import step_on
from actions.handoff import hand_over_early
from actions.talk import Talk, TalkAction
from bot.intake.hearing import overhear
from bot.intake.tongue import turn
from bot.language.crisis import read_crisis


class ActionCrisis(TalkAction):
    """Level 1 asks one direct question; level 2 and 3 give the number and ask nothing more."""

    ends_turn = True

    def name(self) -> str:
        """As the domain knows it."""
        return "action_crisis"

    async def act(self, talk: Talk) -> None:
        """Raises the level, never lowers it, and hands over at once."""
        found = read_crisis(talk.message.text)
        intake = talk.intake
        turn(intake, talk.message)  # without a word of it: the help is in that language at once
        overhear(intake, talk.message)
        before = intake.crisis_level
        level = max(before, found.level if found else 1)
        asked_directly = intake.requested_slot == "crisis_level"
        intake.crisis_level = max(level, 2) if asked_directly and before else level
        intake.crisis_kind = found.kind if found else intake.crisis_kind or "self_harm"
        if intake.own_words is None:
            words = talk.message.text.strip()
            intake.tell("own_words", words, "said", words, talk.message.turn)
        intake.bookkeeping.heard = {}
        await speak(talk, already_ended=before >= 2)


async def after_the_direct_question(talk: Talk) -> None:
    """What follows the answer to "denkt u aan zelfmoord?": help, and no more about money."""
    intake = talk.intake
    if intake.crisis_level >= 2:
        await speak(talk)
        return
    refused = "crisis_level" in intake.bookkeeping.refusals
    talk.say("utter_crisis_unanswered" if refused else "utter_crisis_denied")
    intake.bookkeeping.stop_asking = "crisis"
    intake.bookkeeping.asked["stop_asking"] = 1
    await hand_over_early(talk, "crisis")
    await step_on(talk)


async def speak(talk: Talk, *, already_ended: bool = False) -> None:
    """Says what the level asks for, and hands over."""
    intake = talk.intake
    if intake.crisis_level < 2:
        if "crisis_level" in intake.bookkeeping.provenance:
            talk.say("utter_crisis_still_here")
        else:
            await step_on(talk)
        await hand_over_early(talk, "crisis")
        return
    intake.bookkeeping.ended = "crisis"
    intake.requested_slot = None
    if talk.already_told != "crisis":
        talk.say("utter_crisis_still_here" if already_ended else _text_for(talk))
    await hand_over_early(talk, "crisis")
    if not already_ended:
        talk.say("utter_crisis_human", reference=intake.reference)


def _text_for(talk: Talk) -> str:
    name = f"utter_crisis_{talk.intake.crisis_kind}"
    acute = f"{name}_acute"
    return acute if talk.intake.crisis_level >= 3 and talk.has(acute) else name

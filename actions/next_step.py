"""What comes after a message was heard: the next open question, the read-back, or the close."""

from __future__ import annotations

from actions.acknowledge import acknowledge, acknowledge_rest
from actions.asking import step_on
from actions.crisis import after_the_direct_question
from actions.handoff import keep_up_to_date
from actions.talk import Talk, TalkAction
from bot.intake.steps import next_question


class ActionNextStep(TalkAction):
    """Shows what was understood and puts one question, or closes."""

    ends_turn = True

    def name(self) -> str:
        """As the domain knows it."""
        return "action_next_step"

    async def act(self, talk: Talk) -> None:
        """Moves the talk one step on."""
        heard = talk.intake.bookkeeping.heard
        told = heard.get("told") or []
        if heard.get("stopped"):
            return
        if "crisis_level" in told:
            await after_the_direct_question(talk)
        elif talk.intake.bookkeeping.ended:
            await keep_up_to_date(talk)
        else:
            if heard.get("away"):
                talk.say("utter_welcome_back")
            acknowledge(talk)
            acknowledge_rest(talk)
            _missed(talk)
            await step_on(talk)


def _missed(talk: Talk) -> None:
    heard = talk.intake.bookkeeping.heard
    notes = talk.intake.bookkeeping
    if notes.stop_asking and notes.asked.get("stop_asking") is None:
        notes.asked["stop_asking"] = 1
        if notes.stop_asking not in ("asked_human", "must_go", "language", "crisis"):
            talk.say("utter_stop_asking")
    elif heard.get("incomplete_phone"):
        pass  # the question itself says what is missing
    elif next_question(talk.intake) != talk.intake.requested_slot:
        pass  # what comes next shows that the talk goes on
    elif notes.missed_in_a_row and not heard.get("confused"):
        talk.say("utter_not_understood")

"""Asking for a human, stopping, having to go, and one's own data."""

from __future__ import annotations

from actions.answers import answer_questions
from actions.asking import step_on
from actions.handoff import hand_over_early
from actions.talk import Talk, TalkAction


class ActionHuman(TalkAction):
    """A human is asked for: the intake stops, only the call-back is still arranged."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_human"

    async def act(self, talk: Talk) -> None:
        """Hands over at once, so that a client who leaves now is called all the same."""
        if talk.message.intent != "ask_human":
            return  # in its place it was an answer
        answer_questions(talk)
        notes = talk.intake.bookkeeping
        if notes.ended:
            talk.say("utter_human_already", reference=talk.intake.reference)
            return
        if "help_wished" in notes.heard.get("told", ()) and _is_a_wish(talk):
            return
        if notes.stop_asking != "asked_human":
            talk.say("utter_human")
        notes.stop_asking = "asked_human"
        notes.asked["stop_asking"] = 1
        await hand_over_early(talk, "asked_human")


def _is_a_wish(talk: Talk) -> bool:
    """ "Dat iemand mij belt" to "wat zou nu het meest helpen?" is an answer; the talk goes on."""
    return talk.intake.requested_slot == "help_wished" and not talk.message.names_a_person


class ActionStop(TalkAction):
    """Stop is stop: no question, no persuasion."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_stop"

    async def act(self, talk: Talk) -> None:
        """Closes; hands over what was told, if anything was."""
        if talk.message.intent != "stop":
            return
        notes = talk.intake.bookkeeping
        if notes.heard.get("declined") and not talk.message.ends_the_talk:
            return
        notes.heard = {"stopped": True}
        if notes.ended:
            talk.say("utter_bye")
        elif talk.intake.anything_told:
            notes.stop_asking = "stop"
            await step_on(talk)
        else:
            talk.intake.requested_slot = None
            notes.asked.clear()
            talk.say("utter_stopped")


class ActionMustGo(TalkAction):
    """The client must go: what is there is handed over, at most the number is asked."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_must_go"

    async def act(self, talk: Talk) -> None:
        """Keeps what was told."""
        if talk.message.intent != "must_go":
            return
        notes = talk.intake.bookkeeping
        answered = talk.intake.requested_slot in (notes.heard.get("told") or [])
        if notes.ended or answered:
            return  # "even rust" as an answer is no goodbye
        notes.stop_asking = notes.stop_asking or "must_go"
        talk.say("utter_must_go")
        if talk.intake.anything_told:
            await hand_over_early(talk, "client_left")


class ActionMyData(TalkAction):
    """Seeing or deleting one's own data: explained, and passed to a human."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_my_data"

    async def act(self, talk: Talk) -> None:
        """Says what can be done; the talk itself goes on."""
        if not talk.intake.bookkeeping.heard.get("about_consent"):
            talk.say("utter_my_data")

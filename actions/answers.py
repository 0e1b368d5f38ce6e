"""Answering questions of the client's own, and reacting as a person would expect."""

from __future__ import annotations

import re

from actions.sentences import promised_moment
from actions.talk import Talk, TalkAction
from bot.intake.handing_over import promise_of
from bot.intake.message import CONSENT
from bot.language.text import fold

_ABOUT_PAYING = re.compile(r"\b(betal\w*|premie|achterstand|schuld|cak|pay\w*|premium)\b")
MOST_ANSWERS = 2  # more than two in one message nobody reads


class ActionAnswer(TalkAction):
    """Answers what the client asks, also when a message holds more than one question."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_answer"

    async def act(self, talk: Talk) -> None:
        """Says the answers, the main question first."""
        if not talk.message.asks_back and talk.message.intent.startswith("ask_"):
            return  # it was an answer, put in a few words
        answer_questions(talk)


def answer_questions(talk: Talk) -> None:
    """Answers the questions found in the message, also where it asks for something else as well."""
    asked = [name for name in dict.fromkeys(talk.intents) if name.startswith("ask_")]
    for intent in [name for name in asked if name != "ask_human"][:MOST_ANSWERS]:
        _answer(talk, intent)


def _answer(talk: Talk, intent: str) -> None:
    special = _SPECIAL.get(intent)
    if special is not None:
        special(talk)
    else:
        talk.say(f"utter_answer_{intent}")


def _why(talk: Talk) -> None:
    own = f"utter_answer_ask_why_{talk.intake.requested_slot}"
    talk.say(own if talk.has(own) else "utter_answer_ask_why")


def _insured(talk: Talk) -> None:
    sure = talk.house.insurer.stays_insured
    talk.say("utter_answer_ask_insured_guaranteed" if sure else "utter_answer_ask_insured")


def _callback(talk: Talk) -> None:
    promised = promise_of(talk.intake, talk.now, talk.house.insurer)
    if talk.intake.bookkeeping.ended and promised.guaranteed and talk.intake.contact_phone:
        talk.say("utter_answer_ask_callback_known", by=promised_moment(talk, promised.by))
    else:
        talk.say("utter_answer_ask_callback")


def _gemeente(talk: Talk) -> None:
    asking = talk.intake.requested_slot in CONSENT
    talk.say("utter_consent_more" if asking else "utter_answer_ask_gemeente")


def _consequences(talk: Talk) -> None:
    """ "En als ik nee zeg?" to a consent question is about the no, not about paying."""
    about_no = talk.intake.requested_slot in CONSENT and not _ABOUT_PAYING.search(
        fold(talk.message.text)
    )
    talk.say("utter_consent_no_is_fine" if about_no else "utter_answer_ask_consequences")


_SPECIAL = {
    "ask_why": _why,
    "ask_insured": _insured,
    "ask_callback": _callback,
    "ask_gemeente": _gemeente,
    "ask_consequences": _consequences,
}


NO_REACTION = ("inform", "affirm", "deny")


class ActionReact(TalkAction):
    """A greeting is greeted, anger is heard, another language gets a line in that language."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_react"

    async def act(self, talk: Talk) -> None:
        """Says the reaction; what is only confusion is left to the simpler question."""
        intent = talk.message.intent
        if intent == "other_language":
            _other_language(talk)
        elif intent in ("repeat", "confused"):
            talk.intake.bookkeeping.heard["confused"] = True
        elif intent in NO_REACTION:
            return  # in its place it was an answer
        elif not talk.intake.bookkeeping.heard.get("told"):
            talk.say(f"utter_{intent}")
        elif intent == "anger":
            talk.say("utter_anger")


def _other_language(talk: Talk) -> None:
    from bot.language.languages import HELD, read_language, wanted_language

    reading = wanted_language(talk.message.text) or read_language(talk.message.text)
    # A few words of Dutch do not make somebody who wrote Polish a speaker of it.
    language = talk.intake.language if reading.language in HELD else reading.language
    if language not in HELD:
        _offer_interpreter(talk, language)
    elif not talk.intake.bookkeeping.heard.get("turned"):
        talk.say("utter_turned")  # asked for once more: it is the language we speak


def _offer_interpreter(talk: Talk, language: str) -> None:
    talk.intake.interpreter = talk.intake.interpreter or language
    if talk.intake.own_words is None:
        talk.intake.tell("own_words", talk.message.text, "said", talk.message.text,
                         talk.message.turn)  # fmt: skip
    talk.intake.tell("language", language, "derived", None, talk.message.turn)
    # Asking on in Dutch would be no help: the number is asked in the client's language.
    talk.intake.bookkeeping.stop_asking = talk.intake.bookkeeping.stop_asking or "language"
    known = bool(talk.intake.contact_phone)
    talk.say("utter_other_language_phone_known" if known else "utter_other_language")
    talk.intake.bookkeeping.heard["asked_phone"] = True

"""Putting a question: which one, how often, and in which words."""

from __future__ import annotations

import json

from actions.consent import consent_question
from actions.handoff import close
from actions.readback import read_back
from actions.talk import Talk
from bot.intake.intake import Intake
from bot.intake.steps import next_consent_item, next_question
from bot.intake.words import Said
from bot.language.gemeenten import shown_name


async def step_on(talk: Talk) -> None:
    """Puts the next question, or closes when there is none."""
    question = next_question(talk.intake)
    if question is None:
        await close(talk)
    elif not talk.intake.bookkeeping.heard.get("asked_phone"):
        _ask(talk, question)
    else:
        talk.intake.requested_slot = question
    stopped = talk.intake.bookkeeping.heard.get("stopped")
    talk.intake.bookkeeping.heard = {"stopped": True} if stopped else {}


def _ask(talk: Talk, question: str) -> None:
    """Puts `question`: whole the first time, short or simpler the second."""
    talk.intake.requested_slot = question
    key = _count_key(talk.intake, question)
    turned = talk.intake.bookkeeping.heard.get("turned")  # in its new language it was not put yet
    again = talk.intake.bookkeeping.asked.get(key, 0) > 0 and not turned
    said = _worded(talk, question, again=again)
    if _counts(talk):
        talk.intake.bookkeeping.asked[key] = talk.intake.bookkeeping.asked.get(key, 0) + 1
    talk.utter(said)


def _count_key(intake: Intake, question: str) -> str:
    if question == "gemeente_consent":
        return question
    if question == "consent_items":
        return f"consent_{next_consent_item(intake)}"
    return question


def _counts(talk: Talk) -> bool:
    """A question that comes back after a question or a correction was not asked once more."""
    heard = talk.intake.bookkeeping.heard
    corrected = bool(talk.intake.corrected_in(talk.message.turn))
    own = talk.message.asks_back or heard.get("about_consent") or heard.get("turned") or corrected
    return not own or _first_time(talk)


def _first_time(talk: Talk) -> bool:
    question = talk.intake.requested_slot or ""
    return talk.intake.bookkeeping.asked.get(_count_key(talk.intake, question), 0) == 0


def _worded(talk: Talk, question: str, *, again: bool) -> Said:
    special = _WORDED.get(question)
    if special is not None:
        return special(talk, again)
    return _variant(talk, question, again)


def _variant(talk: Talk, question: str, again: bool) -> Said:
    """The wording that fits: simpler when it was not clear, short when it comes back."""
    name = f"utter_ask_{question}"
    confused = (
        talk.intake.bookkeeping.heard.get("confused") or talk.intake.bookkeeping.missed_in_a_row
    )
    if again and confused and talk.has(f"{name}_simpler"):
        return talk.words(f"{name}_simpler")
    return talk.words(f"{name}_again" if again and talk.has(f"{name}_again") else name)


def _consent(talk: Talk, again: bool) -> Said:
    """A consent question is always shown whole: the answer must know what it answers."""
    if talk.intake.requested_slot == "gemeente_consent":
        return consent_question(talk, "contact")
    return consent_question(talk, next_consent_item(talk.intake) or "amount")


def _gemeente(talk: Talk, again: bool) -> Said:
    candidates = talk.intake.bookkeeping.candidates
    if not candidates:
        return _variant(talk, "gemeente", again)
    asked = talk.words("utter_ask_gemeente_which")
    choices = tuple((shown_name(name)[:20], _payload(name)) for name in candidates[:9])
    return Said(asked.name, asked.text, choices)


def _payload(value: str) -> str:
    return "/choose" + json.dumps({"choice": value}, ensure_ascii=False)


def _threats(talk: Talk, again: bool) -> Said:
    if again and talk.message.intent == "affirm":
        return talk.words("utter_ask_threats_which")
    return _variant(talk, "threats", again)


def _phone(talk: Talk, again: bool) -> Said:
    if talk.intake.bookkeeping.heard.get("incomplete_phone"):
        return talk.words("utter_phone_incomplete")
    return _variant(talk, "contact_phone", again)


def _confirmed(talk: Talk, again: bool) -> Said:
    if talk.intake.bookkeeping.correcting:
        return talk.words("utter_ask_what_is_wrong")
    if again:
        return _variant(talk, "summary_confirmed", again)
    return read_back(talk)


def _crisis(talk: Talk, again: bool) -> Said:
    own = f"utter_ask_crisis_level_{talk.intake.crisis_kind}"
    if talk.has(own):
        return talk.words(own)
    return _variant(talk, "crisis_level", again)


_WORDED = {
    "gemeente_consent": _consent,
    "consent_items": _consent,
    "gemeente": _gemeente,
    "threats": _threats,
    "contact_phone": _phone,
    "summary_confirmed": _confirmed,
    "crisis_level": _crisis,
}

"""What an intent is in its place in the talk: the open question turns many a one into an answer.

The intent is learnt from messages without their question. "Straks" by itself takes
leave; to "wanneer mogen we bellen?" it is an answer. "Bellen" asks for a human; to "wat zou nu het
meest helpen?" it is a wish.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.intake.intake import Intake
from bot.intake.message import STORY_WORDS, Message
from bot.language.readers import Readers, readers_of
from bot.language.text import fold

ANSWER = "inform"
_COURTESIES = frozenset({"greet", "thanks", "bye"})
_LEAVES = re.compile(
    r"\b(weg|gaan?|moet|mot|stop\w*|ophangen|verder|doei|later|hangen|go|leave|leaving|bye)\b"
)
# What may stop without the talk being over.
_OURS = re.compile(
    r"\b(brie[vf]\w*|post|aanmaning\w*|dreig\w*|incasso\w*|gebel|letters?|threat\w*|reminders?)\b"
)
_FEW = 4  # words


def in_place(intent: str, text: str, intake: Intake) -> str:
    """`intent`, or what the message is as an answer to the open question."""
    rule = _IN_PLACE.get(intake.requested_slot or "")
    reads = readers_of(intake.language)
    if rule is not None and (found := rule(intent, text, reads)):
        return found
    if intent in _COURTESIES and intake.requested_slot not in (None, "own_words"):
        return _with_answer(intent, text, reads)
    return intent


def _with_answer(intent: str, text: str, reads: Readers) -> str:
    """ "Ja dank u" says yes before it thanks."""
    answer = reads.answer(text)
    said = answer.answer if answer else None
    return {"yes": "affirm", "no": "deny"}.get(said or "", intent)


def _moment(intent: str, text: str, reads: Readers) -> str | None:
    if intent != "must_go" or len(text.split()) > _FEW or _LEAVES.search(fold(text)):
        return None
    return ANSWER


def _wish(intent: str, text: str, reads: Readers) -> str | None:
    if intent not in ("ask_human", "stop") or "?" in text or len(text.split()) > STORY_WORDS:
        return None
    if intent == "ask_human" and Message(text, turn=0, intent=intent).names_a_person:
        return None
    if intent == "stop" and not _OURS.search(fold(text)):
        return None
    wishes = {wish.wish for wish in reads.wishes(text, asked=True)} - {"unsure"}
    return ANSWER if wishes else None


def _name(intent: str, text: str, reads: Readers) -> str | None:
    """ "Joke Prins" and "Karel Doei" are names, whatever their words mean."""
    words = text.split()
    written = len(words) in (2, 3, _FEW) and words[0].istitle() and words[-1].istitle()
    if intent not in (*_COURTESIES, "stop", "anger", "must_go") or not written:
        return None
    return ANSWER if reads.name(text, asked=True) else None


_Rule = Callable[[str, str, Readers], "str | None"]
_IN_PLACE: dict[str, _Rule] = {
    "contact_moment": _moment,
    "help_wished": _wish,
    "contact_name": _name,
}

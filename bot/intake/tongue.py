"""Which language the talk goes on in: a client may turn it, a single word or a place does not."""

from __future__ import annotations

from bot.intake.intake import Intake
from bot.intake.message import Message
from bot.language.languages import HELD, HOME, LanguageReading, read_language, wanted_language

# How sure a message must be in another language. With nothing told yet a mistake costs little.
_SURE_AT_FIRST, _SURE = 0.69, 0.8
_SURELY_HOME = 0.7
_FEWEST_WORDS = 3  # a name or a place has its own language
_WORDS_OF_ITS_OWN = ("contact_name", "gemeente")


def tongue_of(intake: Intake, message: Message) -> str | None:
    """The language that `message` turns the talk to; None where it stays as it is.

    Only languages a whole talk can be held in. Who wrote in another one (Polish) is not taken for
    somebody who speaks Dutch well: for that they have to ask.
    """
    if message.choice is not None and not message.choice.typed:
        return None
    wanted = wanted_language(message.text)
    if wanted is not None and wanted.language in HELD:
        return _if_new(intake, wanted.language)
    written = read_language(message.text)
    if written.language not in HELD or not _is_sure(intake, message, written):
        return None
    return _if_new(intake, written.language)


def _if_new(intake: Intake, language: str) -> str | None:
    return None if language == intake.language else language


def _is_sure(intake: Intake, message: Message, written: LanguageReading) -> bool:
    words = sum(any(sign.isalpha() for sign in word) for word in message.text.split())
    if written.language == HOME:
        sure = written.confidence >= _SURELY_HOME and words >= _FEWEST_WORDS
        return sure and intake.language in HELD and intake.requested_slot not in _WORDS_OF_ITS_OWN
    told = intake.own_words is not None
    return written.confidence >= (_SURE if told else _SURE_AT_FIRST)


def turn(intake: Intake, message: Message) -> str | None:
    """Turns the talk to the language of `message` where that is another; the new language."""
    language = tongue_of(intake, message)
    if language is None:
        return None
    intake.tell("language", language, "derived", None, message.turn)
    if intake.bookkeeping.stop_asking == "language":
        intake.bookkeeping.stop_asking = None
        if intake.interpreter and intake.interpreter in HELD:
            intake.interpreter = None
    return language

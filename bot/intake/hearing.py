"""From one message to what it tells: every reader is asked, the open question decides the doubt."""

from __future__ import annotations

from bot.intake.choosing import take_choice
from bot.intake.ear import Ear
from bot.intake.hearing_answer import hear_answer
from bot.intake.hearing_callback import hear_callback
from bot.intake.hearing_consent import hear_consent
from bot.intake.hearing_money import hear_money
from bot.intake.hearing_place import hear_place
from bot.intake.hearing_story import hear_insured, hear_story
from bot.intake.intake import Intake
from bot.intake.message import CONSENT, Heard, Message
from bot.intake.patience import count
from bot.language.crisis import read_crisis

UNCLEAR = ("confused", "repeat")  # about the question itself: neither yes nor no nor doubt


def hear(intake: Intake, message: Message) -> Heard:
    """Puts everything `message` tells into `intake` and says what that was."""
    heard = Heard()
    if message.choice is not None:
        take_choice(intake, message, message.choice, heard)
    elif message.text.strip():
        _hear_text(Ear(intake, message, heard))
    count(intake, message, heard)
    return heard


def overhear(intake: Intake, message: Message) -> None:
    """What a message in a crisis tells beside it: a number, a place, a story, "niet inspreken".

    Nothing in it answers a question about money or consent, and nothing more will be asked.
    """
    ear = Ear(intake, message, Heard())
    voicemail = ear.open == "voicemail_ok"
    if not voicemail:
        ear.open = ear.target = None
    hear_place(ear)
    hear_callback(ear)
    hear_story(ear)
    said = ear.read.answer(message.text)
    if voicemail and said and said.answer in ("no", "refused"):
        ear.tell("voicemail_ok", False, message.text)


def _hear_text(ear: Ear) -> None:
    if ear.open == "crisis_level":
        _crisis_answer(ear)
        return
    if ear.open in CONSENT:
        _about_consent(ear)
    if ear.open == "for_someone_else" and not ear.target:
        hear_insured(ear)
    hear_money(ear)
    hear_place(ear)
    hear_callback(ear)
    if ear.open not in CONSENT:
        hear_story(ear)
    hear_answer(ear)


def _about_consent(ear: Ear) -> None:
    if ear.message.intent == "confused":
        ear.heard.asks_about_consent = True
    elif not ear.target and ear.message.intent not in UNCLEAR:
        hear_consent(ear)


def _crisis_answer(ear: Ear) -> None:
    answer = ear.read.crisis_answer(ear.message.text)
    again = read_crisis(ear.message.text)
    level = 2 if answer == "yes" else 1
    if again is not None:
        level = max(level, again.level)
    ear.intake.tell("crisis_level", level, "said", ear.message.text, ear.message.turn)
    ear.heard.told.append("crisis_level")
    if answer in ("refused", "unclear"):
        ear.intake.decline("crisis_level", "refused", ear.message.text, ear.message.turn)

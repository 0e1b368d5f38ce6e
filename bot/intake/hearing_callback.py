"""Whom to call, on which number, and when."""

from __future__ import annotations

from bot.intake.calling import about_calling, beside_number, is_about_calling, without
from bot.intake.ear import Ear
from bot.language.reading import Span

SURE_OF_A_NAME = 0.6  # less sure, a word that nobody asked for is not kept as a name


def hear_callback(ear: Ear) -> None:
    """Takes the number, the name and the moment, wherever in the talk they are told."""
    text = ear.message.text
    phone = _phone(ear, text)
    asked = ear.asked("contact_name") and ear.message.intent != "other_language"
    name = ear.read.name(without(text, phone.quote) if phone else text, asked=asked)
    if name is not None and (asked or name.confidence >= SURE_OF_A_NAME):
        ear.tell("contact_name", name.name, name.span.quote)
    after_close = ear.intake.bookkeeping.ended is not None
    if ear.asked("contact_moment") or after_close:
        # "Ik moet nu weg" is about now, not about when to call.
        _moment(ear, text, asked=not after_close and ear.message.intent != "must_go")
    elif ear.intake.contact_moment is None:
        _moment_beside(ear, text, phone)


def _phone(ear: Ear, text: str) -> Span | None:
    """Takes the number to call; where it stands, also when it is another's and not taken."""
    phone = ear.read.phone(text, asked=ear.asked("contact_phone"))
    if phone is None:
        return None
    if phone.e164 is None:
        ear.heard.incomplete_phone = ear.open == "contact_phone"
        return None
    # The number of the wijkteam in a story is not where the client wants to be called.
    mentioned = phone.whose == "other" and not ear.asked("contact_phone")
    if not mentioned or is_about_calling(text):
        ear.tell("contact_phone", phone.e164, phone.span.quote)
    return phone.span


def _moment_beside(ear: Ear, text: str, phone: Span | None) -> None:
    """When to call, told with the number, with the name, or anywhere in a story."""
    if ear.open in ("contact_phone", "voicemail_ok"):
        rest = without(text, phone.quote) if phone else text
        _moment(ear, rest, asked=ear.message.intent != "must_go")
    elif phone is not None and (beside := beside_number(text, phone)):
        _moment(ear, beside, asked=True)
    if ear.intake.contact_moment is None:
        _moment(ear, about_calling(text), asked=ear.open == "contact_name")


def _moment(ear: Ear, text: str, *, asked: bool) -> None:
    moment = ear.read.moment(text, asked=asked, today=ear.message.today)
    if moment is None:
        return
    value = {
        "weekdays": list(moment.weekdays),
        "part": moment.part,
        "after": moment.after,
        "before": moment.before,
    }
    ear.tell("contact_moment", value, moment.span.quote)

"""Reading the whole intake back in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from actions.sentences import amount, callback_moment, day_of_month, listed, phone
from actions.talk import Talk
from bot.intake.words import Said, quoted
from bot.language.gemeenten import shown_name


def read_back(talk: Talk) -> Said:
    """Everything that was written down, and "Klopt dit?"."""
    asked = talk.words("utter_ask_summary_confirmed")
    lines = [talk.text("utter_readback_intro"), *_lines(talk)]
    return Said(asked.name, "\n".join(lines) + "\n\n" + asked.text, asked.choices)


def _lines(talk: Talk) -> Iterator[str]:
    yield from _situation(talk)
    yield from _money(talk)
    yield from _gemeente(talk)
    yield from _callback(talk)


def _situation(talk: Talk) -> Iterator[str]:
    intake = talk.intake
    if intake.own_words:
        yield talk.text("utter_readback_own_words", quote=quoted(intake.own_words))
    if intake.for_someone_else:
        yield talk.text("utter_readback_for_someone_else")
    if intake.threats:
        yield talk.text("utter_readback_threats", threats=listed(talk, intake.threats))
    if intake.life_domains:
        yield talk.text("utter_readback_domains", domains=listed(talk, intake.life_domains))
    wishes = [wish for wish in intake.help_wished if wish != "unsure"]
    if wishes:
        yield talk.text("utter_readback_wishes", wishes=listed(talk, wishes))
    if intake.disputed:
        yield talk.text("utter_readback_disputed")
    if intake.already_paid:
        yield talk.text("utter_readback_already_paid")


def _money(talk: Talk) -> Iterator[str]:
    intake = talk.intake
    if intake.monthly_amount_kind in ("amount", "range"):
        yield talk.text("utter_readback_amount", amount=amount(talk))
    elif intake.monthly_amount_kind in ("nothing", "unknown"):
        yield talk.text(f"utter_readback_{intake.monthly_amount_kind}")
    if intake.payment_day not in (None, "unknown"):
        day = day_of_month(int(intake.payment_day or 0), intake.language)
        yield talk.text("utter_readback_day", day=day)
    if intake.other_debts == "yes":
        yield talk.text("utter_readback_other_debts")


def _gemeente(talk: Talk) -> Iterator[str]:
    intake = talk.intake
    if intake.gemeente:
        yield talk.text("utter_readback_gemeente", gemeente=shown_name(intake.gemeente))
    if intake.consent_items:
        yield talk.text("utter_readback_consent_granted", items=listed(talk, intake.consent_items))
    elif intake.gemeente_consent:
        yield talk.text("utter_readback_consent_refused")


def _callback(talk: Talk) -> Iterator[str]:
    intake = talk.intake
    if intake.contact_name:
        yield talk.text("utter_readback_name", name=intake.contact_name)
    if intake.contact_phone:
        yield talk.text("utter_readback_phone", phone=phone(intake.contact_phone))
    if intake.contact_moment:
        yield talk.text(
            "utter_readback_moment", moment=callback_moment(talk, intake.contact_moment)
        )
    if intake.voicemail_ok is not None:
        yield talk.text(f"utter_readback_voicemail_{'yes' if intake.voicemail_ok else 'no'}")

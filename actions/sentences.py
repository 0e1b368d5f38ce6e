"""Values in Dutch words: amounts, lists, days and moments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import phonenumbers
from babel.dates import format_datetime, get_day_names
from babel.numbers import format_currency

from actions.talk import Talk


def euros(cents: int) -> str:
    """2500 -> "25 euro", 2250 -> "22,50 euro"."""
    if cents % 100 == 0:
        return f"{cents // 100} euro"
    return f"{format_currency(cents / 100, '', '#,##0.00', locale='nl')} euro"


def amount(talk: Talk) -> str:
    """The spare amount in words: one amount or a range."""
    low, high = talk.intake.monthly_amount_cents, talk.intake.monthly_amount_high_cents
    if low is None:
        return ""
    return f"{euros(low)} tot {euros(high)}" if high else euros(low)


def listed(talk: Talk, names: list[str]) -> str:
    """Codes such as `eviction` as a Dutch list with "en" before the last."""
    words = [talk.text(f"utter_word_{name}") for name in names]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {talk.text('utter_word_and')} {words[-1]}"


def dutch_moment(moment: datetime) -> str:
    """A promise as people say it: "maandag 23 november om 17:30"."""
    return format_datetime(moment, "EEEE d MMMM 'om' HH:mm", locale="nl")


def callback_moment(talk: Talk, moment: dict[str, Any]) -> str:
    """When the client likes to be called, in words."""
    names = get_day_names("wide", locale="nl")
    days = [names[day - 1] for day in moment["weekdays"]]
    parts = [_either(talk, days)] if days else []
    if moment["part"]:
        parts.append(talk.text(f"utter_word_{moment['part']}"))
    after, before = moment["after"], moment["before"]
    if after and before:
        parts.append(talk.text("utter_word_between", after=after, before=before))
    elif after:
        parts.append(talk.text("utter_word_after", time=after))
    elif before:
        parts.append(talk.text("utter_word_before", time=before))
    return " ".join(parts) or talk.text("utter_word_any_moment")


def _either(talk: Talk, days: list[str]) -> str:
    if len(days) == 1:
        return days[0]
    return f"{', '.join(days[:-1])} {talk.text('utter_word_or')} {days[-1]}"


def phone(e164: str) -> str:
    """A telephone number as people write it."""
    number = phonenumbers.parse(e164)
    dutch = number.country_code == 31
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if dutch else style.INTERNATIONAL)

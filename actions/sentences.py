"""Values in the words of the talk's language: amounts, lists, days and moments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import phonenumbers
from babel.dates import format_datetime, get_day_names
from babel.numbers import format_currency

from actions.talk import Talk
from bot.language.languages import HOME
from bot.language.readers import ENGLISH

_LOCALES = {ENGLISH: "en_GB"}
_EURO = {ENGLISH: "euros"}
_MOMENTS = {HOME: "EEEE d MMMM 'om' HH:mm", ENGLISH: "EEEE d MMMM 'at' h:mm a"}


def _locale(language: str) -> str:
    """The habits of writing of `language`; the Dutch ones where no whole talk is held in it."""
    return _LOCALES.get(language, HOME)


def euros(cents: int, language: str = HOME) -> str:
    """2500 -> "25 euro", 2250 -> "22,50 euro"; in English "25 euros" and "22.50 euros"."""
    word = _EURO.get(language, "euro")
    if cents % 100 == 0:
        return f"{cents // 100} {word}"
    return f"{format_currency(cents / 100, '', '#,##0.00', locale=_locale(language))} {word}"


def amount(talk: Talk) -> str:
    """The spare amount in words: one amount or a range."""
    low, high = talk.intake.monthly_amount_cents, talk.intake.monthly_amount_high_cents
    if low is None:
        return ""
    language = talk.intake.language
    if high is None:
        return euros(low, language)
    return talk.text("utter_word_range", low=euros(low, language), high=euros(high, language))


def listed(talk: Talk, names: list[str]) -> str:
    """Codes such as `eviction` as a list in words, with "en" before the last."""
    words = [talk.text(f"utter_word_{name}") for name in names]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {talk.text('utter_word_and')} {words[-1]}"


def promised_moment(talk: Talk, moment: datetime) -> str:
    """A promise as people say it: "maandag 23 november om 17:30"."""
    return moment_in(moment, talk.intake.language)


def moment_in(moment: datetime, language: str) -> str:
    """`moment` in `language`; in Dutch where no whole talk is held in it."""
    return format_datetime(moment, _MOMENTS.get(language, _MOMENTS[HOME]), locale=_locale(language))


def clock(time: str, language: str) -> str:
    """ "15:30" as people write it: in English "3:30 pm"."""
    if language != ENGLISH:
        return time
    hour, minute = int(time[:2]), time[3:]
    half = "am" if hour < 12 else "pm"
    return f"{(hour - 1) % 12 + 1}{'' if minute == '00' else ':' + minute} {half}"


def day_of_month(day: int, language: str) -> str:
    """25 -> "25", in English "25th"."""
    if language != ENGLISH:
        return str(day)
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def callback_moment(talk: Talk, moment: dict[str, Any]) -> str:
    """When the client likes to be called, in words."""
    language = talk.intake.language
    names = get_day_names("wide", locale=_locale(language))
    days = [names[day - 1] for day in moment["weekdays"]]
    parts = [_either(talk, days)] if days else []
    if moment["part"]:
        parts.append(talk.text(f"utter_word_{moment['part']}"))
    after, before = (time and clock(time, language) for time in (moment["after"], moment["before"]))
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

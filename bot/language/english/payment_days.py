"""The day of the month on which a client can pay, told in English."""

from __future__ import annotations

from datetime import date

from bot.language import payment_days as dutch
from bot.language.english.gloss import gloss
from bot.language.payment_days import PaymentDayReading


def read_payment_day(
    text: str, *, asked: bool = False, today: date | None = None
) -> PaymentDayReading | None:
    """As `bot.language.payment_days.read_payment_day`, for English."""
    glossed = gloss(text, "payment_days")
    found = dutch.read_payment_day(glossed.text, asked=asked, today=today)
    return found and glossed.back(found)

"""What can be spared, and on which day of the month."""

from __future__ import annotations

import re

from bot.intake.ear import Ear
from bot.language.amounts import AmountReading
from bot.language.text import fold

# A day beside a sum is named as a day: "vijftien euro, ja vijftien" is only the sum again.
_DAY_BY_NAME = re.compile(
    r"\d ?(e|ste|de|st|nd|rd|th)\b|\b(de|dag|day|begin|eind\w*|half\w*|na|rond|laatste|last|mid\w*|"
    r"loon|salaris|uitkering|toeslag|aow|pensioen|kinder\w*|bijstand)\b|\w+(ste|e?nde|rde)\b"
)


def hear_money(ear: Ear) -> None:
    """Takes the sum, and the day that is told with it or was asked for."""
    amount = ear.read.amount(ear.message.text, asked=ear.asked("monthly_amount_kind"))
    dodged = amount is not None and amount.kind in ("unknown", "refused")
    if amount is not None and not (dodged and ear.message.is_no_answer):
        _take_amount(ear, amount)
    _hear_day(ear, beside=amount is not None and amount.cents is not None)


def _take_amount(ear: Ear, amount: AmountReading) -> None:
    quote = amount.span.quote
    ear.tell("monthly_amount_kind", amount.kind, quote)
    ear.tell("monthly_amount_cents", amount.cents, quote)
    ear.tell("monthly_amount_high_cents", amount.high_cents, quote)
    ear.intake.bookkeeping.last_field = "monthly_amount_kind"
    if "monthly_amount_cents" in ear.heard.told:  # another sum of the same kind
        ear.heard.told.append("monthly_amount_kind")
    if amount.kind in ("unknown", "refused") and ear.open == "monthly_amount_kind":
        ear.heard.declined = "unsure" if amount.kind == "unknown" else "refused"


def _hear_day(ear: Ear, *, beside: bool) -> None:
    """`beside`: "10 euro, na de 23e": who names the sum names the day with it."""
    asked = ear.asked("payment_day")
    day = ear.read.payment_day(ear.message.text, asked=asked or beside, today=ear.message.today)
    if day is None or (ear.asked("monthly_amount_kind") and day.day is None):
        return
    if beside and not asked and not _DAY_BY_NAME.search(fold(day.span.quote)):
        return
    ear.tell("payment_day", day.day or "unknown", day.span.quote)
    if day.day is None and ear.open == "payment_day":
        ear.heard.declined = "unsure"

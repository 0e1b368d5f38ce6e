"""How well we read the day of the month on which a client can pay."""

from __future__ import annotations

from typing import Any

from bot.language.payment_days import read_payment_day
from tests.language.scoring import Item, Task


def _read(item: Item) -> dict[str, Any] | None:
    reading = read_payment_day(item["text"], asked=item["asked"])
    return {"day": reading.day} if reading else None


TASK = Task("payment_days", _read, floor=0.98, aim="96 % of days right")

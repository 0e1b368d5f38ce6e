"""How well we read a client's phone number."""

from __future__ import annotations

from typing import Any

from bot.language.phones import read_phone
from tests.language.scoring import Item, Task


def _read(item: Item) -> dict[str, Any] | None:
    reading = read_phone(item["text"], asked=item["asked"])
    return {"e164": reading.e164, "whose": reading.whose} if reading else None


TASK = Task("phones", _read, floor=0.98, aim="98 % of numbers right, with whose they are")

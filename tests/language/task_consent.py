"""Answers to the consent question: status and limits both right."""

from __future__ import annotations

from typing import Any

from bot.language.consent import read_consent
from tests.language.scoring import Item, Task


def _read(item: Item) -> Any:
    reading = read_consent(item["text"], item=item["item"])
    if reading is None:
        return {"status": None, "excluded": []}
    return {"status": reading.status, "excluded": list(reading.excluded)}


TASK = Task(
    name="consent",
    read=_read,
    floor=0.97,
    aim="at least 93 % right on status and limits; nothing that is not a permission read as one",
)

"""How well we read when a client can be called."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.language.moments import read_moment
from tests.language.scoring import Item, Task

MONDAY = "2026-11-23"


def _read(item: Item) -> dict[str, Any] | None:
    today = date.fromisoformat(item.get("today", MONDAY))
    reading = read_moment(item["text"], asked=item["asked"], today=today)
    if reading is None:
        return None
    return {
        "weekdays": list(reading.weekdays),
        "part": reading.part,
        "after": reading.after,
        "before": reading.before,
    }


TASK = Task("moments", _read, floor=0.97, aim="92 % of moments right to the day and the hour")

"""Reading what a client can spare per month."""

from __future__ import annotations

from typing import Any

from bot.language.amounts import read_amount
from tests.language.scoring import Item, Task


def _read(item: Item) -> dict[str, Any] | None:
    reading = read_amount(item["text"], asked=item["asked"])
    if reading is None:
        return None
    return {"kind": reading.kind, "cents": reading.cents, "high_cents": reading.high_cents}


TASK = Task(
    name="amounts",
    read=_read,
    floor=0.98,
    aim="at least 96 % of unseen messages exactly right: kind, cents and high end",
)

"""How well we read a client's name."""

from __future__ import annotations

from bot.language.names import read_name
from tests.language.scoring import Item, Task


def _read(item: Item) -> str | None:
    reading = read_name(item["text"], asked=item["asked"])
    return reading.name if reading else None


TASK = Task("names", _read, floor=0.97, aim="93 % of names right, in proper capitals")

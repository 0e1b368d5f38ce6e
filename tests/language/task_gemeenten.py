"""The gemeente a client lives in, asked for or volunteered."""

from __future__ import annotations

from bot.language.gemeenten import read_gemeente
from tests.language.scoring import Item, Task


def _read(item: Item) -> list[str]:
    reading = read_gemeente(item["text"], asked=item["asked"])
    return sorted(reading.gemeenten) if reading else []


TASK = Task(
    name="gemeenten",
    read=_read,
    floor=0.9,
    right=lambda expect, answer: sorted(expect) == answer,
    aim="at least 95 % of unseen messages give exactly the gemeenten a careful human would hear",
)

"""Is a person in danger, and of what kind?"""

from __future__ import annotations

from typing import Any

from bot.language.crisis import read_crisis
from tests.language.scoring import Item, Task

Expect = dict[str, Any]


def read(item: Item) -> Expect:
    reading = read_crisis(item["text"])
    return {"level": reading.level if reading else 0, "kind": reading.kind if reading else None}


def right(expect: Expect, answer: Expect) -> bool:
    """Both no crisis, or both a crisis of the same kind; the level may differ."""
    return bool(expect["kind"] == answer["kind"])


TASK = Task(
    name="crisis",
    read=read,
    right=right,
    floor=0.97,
    aim="97 % of crises found with the right kind, false alarms on at most 4 % of the look-alikes",
)

"""Answers to any yes/no question."""

from __future__ import annotations

from bot.language.answers import read_answer
from tests.language.scoring import Item, Task


def _read(item: Item) -> str | None:
    reading = read_answer(item["text"])
    return reading.answer if reading else None


TASK = Task(name="answers", read=_read, floor=0.97, aim="at least 95 % right, None included")

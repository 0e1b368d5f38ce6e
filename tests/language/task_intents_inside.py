"""The requests inside long messages: what must be answered or done, and nothing only mentioned."""

from __future__ import annotations

from bot.language.intents import REQUESTS
from tests.language.scoring import Item, Task, micro_f1
from tests.language.task_intents import model

# Micro-F1 at the first measurement, of the clauses as they were cut before this set was written.
FIRST_SCORE = 0.735


def _read(item: Item) -> list[str]:
    return sorted({found.intent for found in model().find(item["text"])} & REQUESTS)


TASK = Task(
    name="intents_inside",
    read=_read,
    floor=0.93,
    metric=micro_f1,
    aim="micro-F1 of 0.92 on the requests in the stories of other people",
)

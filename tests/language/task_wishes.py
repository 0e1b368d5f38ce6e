"""Wishes, asked and unasked."""

from bot.language.wishes import read_wishes
from tests.language.scoring import Item, Task, micro_f1


def _wishes(item: Item) -> list[str]:
    return sorted(reading.wish for reading in read_wishes(item["text"], asked=item["asked"]))


TASK = Task(
    "wishes",
    _wishes,
    floor=0.96,
    right=lambda expect, answer: sorted(expect) == answer,
    metric=micro_f1,
    aim="micro-F1 of at least 0.90 on messages nobody here has seen",
)

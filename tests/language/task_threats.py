"""Threats in stories told by others."""

from bot.language.threats import read_threats
from tests.language.scoring import Item, Task, micro_f1


def _threats(item: Item) -> list[str]:
    return sorted(reading.threat for reading in read_threats(item["text"]))


TASK = Task(
    "threats",
    _threats,
    floor=0.96,
    right=lambda expect, answer: sorted(expect) == answer,
    metric=micro_f1,
    aim="micro-F1 of at least 0.92 on messages nobody here has seen",
)

"""Life domains in stories told by others."""

from bot.language.life_domains import read_life_domains
from tests.language.scoring import Item, Task, micro_f1


def _domains(item: Item) -> list[str]:
    return sorted(reading.domain for reading in read_life_domains(item["text"]))


TASK = Task(
    "life_domains",
    _domains,
    floor=0.96,
    right=lambda expect, answer: sorted(expect) == answer,
    metric=micro_f1,
    aim="micro-F1 of at least 0.90 on messages nobody here has seen",
)

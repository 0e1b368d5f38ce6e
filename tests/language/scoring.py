"""How well a reader does on messages it was not made from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Item = dict[str, Any]


@dataclass(frozen=True)
class Task:
    """A reading task and its held-out set.

    `read` gives our answer to an item, `right` compares it with `item["expect"]`; `floor` is the
    score under which the build fails. `metric` turns (item, answer) pairs into the score where a
    plain share of right answers does not do (F1, precision of one label).
    """

    name: str
    read: Callable[[Item], Any]
    floor: float
    right: Callable[[Any, Any], bool] = lambda expect, answer: expect == answer
    metric: Callable[[list[tuple[Item, Any]]], float] | None = None
    aim: str = ""

    @property
    def path(self) -> Path:
        return HERE / "heldout" / f"{self.name}.jsonl"


@dataclass
class Result:
    """The score of one task with the items it got wrong."""

    task: Task
    items: int
    score: float
    misses: list[tuple[Item, Any]] = field(default_factory=list)


def items_of(path: Path) -> list[Item]:
    """The items of a held-out file: one JSON object a line with at least `text` and `expect`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip() and not line.startswith("//")]


def score(task: Task) -> Result:
    """Reads every held-out item of `task` and compares."""
    answers = [(item, task.read(item)) for item in items_of(task.path)]
    misses = [(item, answer) for item, answer in answers if not task.right(item["expect"], answer)]
    share = task.metric(answers) if task.metric else 1 - len(misses) / len(answers)
    return Result(task, len(answers), share, misses)


def micro_f1(pairs: Iterable[tuple[Item, Any]]) -> float:
    """Micro-averaged F1 where `expect` and the answer are collections of labels."""
    hit = wrong = missed = 0
    for item, answer in pairs:
        expected, found = set(item["expect"]), set(answer)
        hit += len(expected & found)
        wrong += len(found - expected)
        missed += len(expected - found)
    return 2 * hit / (2 * hit + wrong + missed) if hit else 0.0

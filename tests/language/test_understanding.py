"""Every reading task meets its floor on its held-out set, and the set is really held out."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.language.scoring import HERE, Task, items_of, score

ROOT = HERE.parent.parent
NLU = ROOT / "data" / "nlu"
LEARNT_FROM = ROOT / "bot" / "language" / "data"
MINIMUM_ITEMS = 150


def tasks() -> list[Task]:
    """The tasks of all `task_*.py` files beside this one."""
    modules = sorted(path.stem for path in HERE.glob("task_*.py"))
    return [import_module(f"tests.language.{name}").TASK for name in modules]


@pytest.mark.parametrize("task", tasks(), ids=lambda task: task.name)
def test_the_reader_meets_its_floor(task: Task) -> None:
    result = score(task)
    shown = "\n".join(f"{item['text']!r}: {item['expect']} != {got}" for item, got in result.misses)
    assert result.score >= task.floor, f"{task.name}: {result.score:.3f} of {result.items}\n{shown}"


@pytest.mark.parametrize("task", tasks(), ids=lambda task: task.name)
def test_the_held_out_set_is_large_enough(task: Task) -> None:
    assert len(items_of(task.path)) >= MINIMUM_ITEMS


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def _training_sentences() -> set[str]:
    lines = [line for path in NLU.rglob("*.yml") for line in path.read_text("utf-8").splitlines()]
    examples = [line.split("- ", 1)[1] for line in lines if line.strip().startswith("- ")]
    written = {re.sub(r"\[([^\]]+)\](\([^)]*\)|\{[^}]*\})", r"\1", text) for text in examples}
    for path in LEARNT_FROM.glob("*examples*.jsonl"):
        written |= {item["text"] for item in items_of(path)}
    for path in LEARNT_FROM.glob("*_ordinary.txt"):
        written |= set(path.read_text("utf-8").splitlines())
    return {_plain(text) for text in written}


@pytest.mark.parametrize("task", tasks(), ids=lambda task: task.name)
def test_nothing_held_out_is_trained_on(task: Task) -> None:
    """Short answers ("ja", "stop") belong to the language, not to a set; four words make a text."""
    trained = _training_sentences()
    held_out = {_plain(item["text"]) for item in items_of(task.path)}
    shared = {text for text in held_out & trained if len(text.split()) >= 4}
    assert not shared


def test_the_training_data_is_found() -> None:
    assert _training_sentences(), f"no examples under {Path(NLU).name}"

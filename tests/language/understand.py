"""`make understand`: how well each reader does on language it never saw.

Prints one table, writes it to docs/understanding.md, and writes every miss with its text to
tests/language/misses/, one file a task, to work through.
"""

from __future__ import annotations

import json
from collections import Counter
from importlib import import_module
from typing import Any

from bot.settings import ROOT
from tests.language.scoring import HERE, Item, Result, Task, score

DOCUMENT = ROOT / "docs" / "understanding.md"
MISSES = HERE / "misses"
MARK = "<!-- the table below is written by `make understand` -->"


def main() -> None:
    """Scores every task."""
    results = [(module, score(module.TASK)) for module in _modules()]
    MISSES.mkdir(exist_ok=True)
    for _, result in results:
        _write_misses(result)
    table = _table(results)
    head = DOCUMENT.read_text("utf-8").split(MARK)[0].rstrip()
    DOCUMENT.write_text(f"{head}\n\n{MARK}\n\n{table}\n", encoding="utf-8")
    print(table)
    print(f"\nmisses: {MISSES.relative_to(ROOT)}/")


def _modules() -> list[Any]:
    names = sorted(path.stem for path in HERE.glob("task_*.py"))
    return [import_module(f"tests.language.{name}") for name in names]


def _table(results: list[tuple[Any, Result]]) -> str:
    lines = ["| task | items | score now | first score | aim | worst confusions |",
             "|---|---|---|---|---|---|"]  # fmt: skip
    for module, result in results:
        first = getattr(module, "FIRST_SCORE", None)
        shown = f"{first:.3f}" if first is not None else ""
        lines.append(
            f"| {result.task.name} | {result.items} | {result.score:.3f} | {shown} "
            f"| {result.task.aim} | {_confusions(result)} |"
        )
    return "\n".join(lines)


def _confusions(result: Result, most: int = 2) -> str:
    counted = Counter(
        f"{_short(item['expect'])} → {_short(answer)}" for item, answer in result.misses
    )
    return "; ".join(f"{pair} ({count})" for pair, count in counted.most_common(most))


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text.replace("|", "/")[:40]


def _write_misses(result: Result) -> None:
    lines = [_miss(item, answer, result.task) for item, answer in result.misses]
    file = MISSES / f"{result.task.name}.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _miss(item: Item, answer: Any, task: Task) -> str:
    rest = {name: value for name, value in item.items() if name not in ("text", "expect")}
    return f"{item['text']}\n    wanted {item['expect']}\n    found  {answer}\n    {rest or ''}"


if __name__ == "__main__":
    main()

"""Measures both stacks and writes the table to `benchmarks/README.md`."""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import tempfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from benchmarks.load import Load, Ours, Stack, Starter, cost_of_turns, measure
from benchmarks.processes import (
    Running,
    intent_macro_f1,
    make_starter,
    start_ours,
    start_starter,
    train_ours,
    train_starter,
)
from benchmarks.reading import compare

CLIENTS = (1, 8, 32)
TURNS = (10, 50, 200)
HERE = Path(__file__).parent
MARK = "<!-- the table below is written by `make bench` -->"


@dataclass
class Measured:
    """Everything measured of one stack."""

    train_seconds: float
    start_seconds: float
    memory_mb: float
    loads: list[Load]
    turns: dict[int, float]
    intents: float


def main() -> None:
    """Trains, starts and loads ours, then the starter; one after the other on an idle machine."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--messages", type=int, default=40, help="per client")
    parser.add_argument("--only", choices=("ours", "starter"), help="measure one, write nothing")
    parser.add_argument("--keep", type=Path, help="a folder in which a trained starter stays")
    parser.add_argument("--train-starter", action="store_true", help="only that, with --keep")
    options = parser.parse_args()
    if options.train_starter:
        print(f"trained in {train_starter(make_starter(options.keep)):.0f} s")
        return
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        ours = _ours(work, options.messages) if options.only != "starter" else None
        kept = options.keep or work
        starter = _starter(kept, options.messages) if options.only != "ours" else None
        reading = _reading(work) if options.only != "starter" else ""
    print(reading)
    for name, measured in (("ours", ours), ("starter", starter)):
        print(name, measured)
    if ours and starter:
        _write(f"{_table(ours, starter)}\n\n{reading}", options.messages)


def _reading(work: Path) -> str:
    print("reading: training the barest pipeline …", flush=True)
    ours, bare = compare(next((work / "m").glob("*.tar.gz")), work)
    return (
        f"Reading one message with everything switched on takes {ours:.2f} ms, the barest pipeline "
        f"(tokenizer, counts, `LogisticRegressionClassifier`) {bare:.2f} ms: {ours / bare:.1f} "
        "times as long. `python -m benchmarks.reading` measures this alone."
    )


def _ours(work: Path, messages: int) -> Measured:
    print("ours: training …", flush=True)
    trained = train_ours(work)
    intents = intent_macro_f1(work / "m", stock=False)
    return _measured(start_ours(work, 18400), trained, Ours, messages, intents)


def _starter(work: Path, messages: int) -> Measured:
    project = make_starter(work)
    print("starter: training, which takes long …", flush=True)
    trained = train_starter(project)
    intents = intent_macro_f1(project / "models", stock=True)
    return _measured(start_starter(project, 18500), trained, Starter, messages, intents)


def _measured(
    running: Running, trained: float, kind: type, messages: int, intents: float
) -> Measured:
    stack: Stack = kind(running.url)
    try:
        asyncio.run(measure(stack, 2, 10))  # warm
        loads = []
        for clients in CLIENTS:
            print(f"{stack.name}: {clients} clients …", flush=True)
            loads.append(asyncio.run(measure(stack, clients, messages)))
        turns = asyncio.run(cost_of_turns(stack, TURNS))
        memory = running.memory_mb()
        return Measured(trained, running.start_seconds, memory, loads, turns, intents)
    finally:
        running.stop()


def _table(ours: Measured, starter: Measured) -> str:
    rows = [("", "ours", "Rasa's starter", "ratio")]
    for mine, theirs in zip(ours.loads, starter.loads, strict=True):
        what = f"{mine.clients} client{'s' if mine.clients > 1 else ''}"
        rows.append(
            (
                f"messages per second, {what}",
                f"{mine.per_second:.1f}",
                f"{theirs.per_second:.1f}",
                f"{mine.per_second / theirs.per_second:.1f} x",
            )
        )
        rows.append(
            (
                f"p50 / p95 in ms, {what}",
                f"{mine.p50:.1f} / {mine.p95:.1f}",
                f"{theirs.p50:.1f} / {theirs.p95:.1f}",
                f"{theirs.p50 / mine.p50:.1f} x",
            )
        )
    for turn in TURNS:
        rows.append(
            (
                f"ms of turn {turn}",
                f"{ours.turns[turn]:.1f}",
                f"{starter.turns[turn]:.1f}",
                f"{starter.turns[turn] / ours.turns[turn]:.1f} x",
            )
        )
    rows.append(
        (
            "turn 200 against turn 10",
            f"{ours.turns[200] / ours.turns[10]:.2f}",
            f"{starter.turns[200] / starter.turns[10]:.2f}",
            "",
        )
    )
    for what, mine, theirs in (
        ("memory in MB, all processes", ours.memory_mb, starter.memory_mb),
        ("training in s", ours.train_seconds, starter.train_seconds),
        ("start-up in s", ours.start_seconds, starter.start_seconds),
    ):
        rows.append((what, f"{mine:.1f}", f"{theirs:.1f}", f"{theirs / mine:.1f} x"))
    rows.append(
        ("intent macro-F1, held-out messages", f"{ours.intents:.3f}", f"{starter.intents:.3f}", "")
    )
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|---|---|---|---|", *lines[1:]])


def _write(table: str, messages: int) -> None:
    file = HERE / "README.md"
    when = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    head = file.read_text("utf-8").split(MARK)[0].rstrip()
    note = f"Measured {when} on {machine}, {messages} messages per client."
    file.write_text(f"{head}\n\n{MARK}\n\n{note}\n\n{table}\n", encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()

"""How well a trained model's classifier knows intents it was not trained on: `MODEL` → macro-F1.

Run as `python -m benchmarks.intents MODEL [--stock]`; the starter needs `--stock`: TensorFlow.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from sklearn.metrics import f1_score

HELD_OUT = Path(__file__).resolve().parent.parent / "tests" / "language" / "heldout"


def held_out() -> list[tuple[str, str]]:
    """The messages of both sets with their intent."""
    lines = [
        line
        for name in ("intents", "intents_second")
        for line in (HELD_OUT / f"{name}.jsonl").read_text("utf-8").splitlines()
        if line.startswith("{")
    ]
    return [(item["text"], item["expect"]) for item in map(json.loads, lines)]


async def macro_f1(model: str) -> float:
    """Over all intents in the sets; a fallback counts as wrong."""
    from rasa.core.agent import Agent

    agent = Agent.load(model)
    items = held_out()
    found = [(await agent.parse_message(text))["intent"]["name"] for text, _ in items]
    labels = sorted({intent for _, intent in items})
    expected = [intent for _, intent in items]
    return float(f1_score(expected, found, labels=labels, average="macro", zero_division=0))


if __name__ == "__main__":
    if "--stock" not in sys.argv:
        from bot.engine.no_tensorflow import leave_tensorflow_out

        leave_tensorflow_out()
    print(f"MACRO-F1 {asyncio.run(macro_f1(sys.argv[1])):.3f}")

"""What whole messages want, as macro-averaged F1 over the intents."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import yaml

from bot.language.intents import IntentModel
from tests.language.scoring import HERE, Item, Task

NLU = HERE.parent.parent / "data" / "nlu"
_ANNOTATION = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")


def training_examples() -> tuple[list[str], list[str]]:
    """The texts and the intents of `data/nlu`."""
    texts, labels = [], []
    for path in sorted(NLU.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines() if "intent" in block else ():
                texts.append(_ANNOTATION.sub(r"\1", line.removeprefix("- ")))
                labels.append(block["intent"])
    return texts, labels


@lru_cache(maxsize=1)
def model() -> IntentModel:
    return IntentModel.fit(*training_examples())


def _read(item: Item) -> str:
    name, confidence = model().rank(item["text"])[0]
    return name if confidence else "nothing"


def macro_f1(pairs: list[tuple[Item, Any]]) -> float:
    """The mean over the intents of each one's F1."""
    labels = {item["expect"] for item, _ in pairs}
    scores = []
    for label in labels:
        hit = sum(item["expect"] == label == answer for item, answer in pairs)
        named = sum(answer == label for _, answer in pairs)
        meant = sum(item["expect"] == label for item, _ in pairs)
        scores.append(2 * hit / (named + meant))
    return float(sum(scores) / len(scores))


TASK = Task(
    name="intents",
    read=_read,
    floor=0.97,
    metric=macro_f1,
    aim="macro-F1 of 0.92 on messages of people the examples were not written by",
)

"""How much a message sounds like the crises among the examples, where no rule knows its words.

The weights (`data/crisis_weights.txt`) are learnt by `crisis_training.py` from messages with and
without a crisis (`data/crisis_examples.jsonl`) and from ordinary ones (`data/crisis_ordinary.txt`,
a part of what is in `data/nlu`); here they are only added up. A line is a feature with a number
for each kind against no crisis, and one for each kind against the others.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.language.crisis_features import BLOCKS, CONCEPTS, Stretch, features, stretches
from bot.language.crisis_rule import CrisisKind

DATA = Path(__file__).parent / "data"
EXAMPLES, ORDINARY = DATA / "crisis_examples.jsonl", DATA / "crisis_ordinary.txt"
WEIGHTS = DATA / "crisis_weights.txt"
KINDS: tuple[CrisisKind, ...] = ("self_harm", "violence", "medical_emergency")
# the numbers in the file are whole; so many make one
SCALE = 100

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Scored:
    """The stretch that sounds most like a crisis; `score` is log odds, 0 as likely as not."""

    kind: CrisisKind
    score: float
    stretch: Stretch


@dataclass(frozen=True)
class _Model:
    rows: dict[str, dict[str, int]]
    weights: Floats
    bias: Floats


def fingerprint() -> str:
    """Tells which examples and which concepts the weights were learnt from."""
    found = hashlib.sha256()
    for path in (EXAMPLES, ORDINARY, CONCEPTS):
        found.update(path.read_bytes())
    return found.hexdigest()


def head_of_weights() -> str:
    """The fingerprint the weights were written with."""
    with WEIGHTS.open(encoding="utf-8") as lines:
        return lines.readline().split()[-1]


@lru_cache(maxsize=1)
def _model() -> _Model:
    lines = [line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines()[1:]]
    numbers = np.array([line[1:] for line in lines], dtype=np.float32) / SCALE
    rows: dict[str, dict[str, int]] = {block: {} for block in BLOCKS}
    for place, (name, *_) in enumerate(lines[1:]):
        rows[name[0]][name[1:]] = place
    return _Model(rows, numbers[1:], numbers[0])


def _score(model: _Model, stretch: Stretch) -> Floats:
    total = model.bias
    for block, names in features(stretch.words).items():
        places = [place for name in names if (place := model.rows[block].get(name)) is not None]
        if places:
            total = total + model.weights[places].sum(axis=0) / math.sqrt(len(names))
    return total


def scored(plain_words: str) -> Scored | None:
    """The most alarming stretch of some plain words; None when there are no words."""
    model, best = _model(), None
    for stretch in stretches(plain_words):
        numbers = _score(model, stretch)
        alarm = float(numbers[: len(KINDS)].max())
        if best is None or alarm > best.score:
            best = Scored(KINDS[int(numbers[len(KINDS) :].argmax())], alarm, stretch)
    return best

"""How much a message sounds like the crises among the examples, where no rule knows its words.

The weights (`data/crisis_weights.txt`) are learnt by `crisis_training.py` from messages with and
without a crisis (`data/crisis_examples.jsonl`) and from ordinary ones (`data/crisis_ordinary.txt`,
a part of what is in `data/nlu`); here they are only added up. A line is a feature with a number
for each kind against no crisis and one for each kind against the others, in a stretch of the
message; and one for each kind against no crisis in the message as a whole.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.language.crisis_features import (
    BLOCKS,
    CONCEPT_PAIRS,
    CONCEPTS,
    LETTERS,
    WORDS,
    letters_of,
    pairs_of,
    read_words,
    rows_of,
)
from bot.language.crisis_rule import CrisisKind

DATA = Path(__file__).parent / "data"
EXAMPLES, ORDINARY = DATA / "crisis_examples.jsonl", DATA / "crisis_ordinary.txt"
WEIGHTS = DATA / "crisis_weights.txt"
KINDS: tuple[CrisisKind, ...] = ("self_harm", "violence", "medical_emergency")
# the numbers in the file are whole; so many make one
SCALE = 100
# how much the whole message says beside its most alarming stretch, and how far it can calm: a long
# story about money does not drown a crisis
_WHOLE, _CALMEST = 0.7, -3.0
# stretches scored together: more would take much memory in a very long message
_AT_ONCE = 50

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.int32]
_NO_LETTERS = np.zeros(3 * len(KINDS) + 1, dtype=np.float32)


@dataclass(frozen=True)
class Scored:
    """What sounds most like a crisis; `score` is log odds, 0 as likely as not.

    `start` and `end` in the plain words.
    """

    kind: CrisisKind
    score: float
    start: int
    end: int


@dataclass(frozen=True)
class _Model:
    """`weights`: a row for each feature; row 0 is that of every feature no example held."""

    rows: dict[str, dict[str, int]]
    weights: Floats
    bias: Floats


@dataclass(frozen=True)
class _Counted:
    """The features of a message.

    `rows`, `firsts`, `lasts`: of those of more than one word their row in the weights and the
    places of their first and last word, by block; `letters`: what the letters of the words add up
    to before each word, with their number behind.
    """

    rows: list[Whole]
    firsts: list[Whole]
    lasts: list[Whole]
    letters: Floats


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
    for place, (name, *_) in enumerate(lines[1:], start=1):
        rows[name[0]][name[1:]] = place
    bias = numbers[0].copy()
    numbers[0] = 0
    return _Model(rows, numbers, bias)


@lru_cache(maxsize=8192)
def _letters(word: str) -> Floats:
    """What the letters of a word add up to, and how many features they are."""
    model, names = _model(), letters_of(word)
    rows = [model.rows[LETTERS].get(name, 0) for name in names]
    return np.append(model.weights[rows].sum(axis=0), np.float32(len(names)))


def _counted(model: _Model, words: list[str]) -> _Counted:
    rows, firsts, lasts = [], [], []
    for block, said in ((WORDS, list(rows_of(words))), (CONCEPT_PAIRS, list(pairs_of(words)))):
        table = model.rows[block]
        rows.append(np.array([table.get(name, 0) for name, _, _ in said], dtype=np.int32))
        firsts.append(np.array([first for _, first, _ in said], dtype=np.int32))
        lasts.append(np.array([last for _, _, last in said], dtype=np.int32))
    letters = np.cumsum([_NO_LETTERS, *map(_letters, words)], axis=0)
    return _Counted(rows, firsts, lasts, letters)


def _scores(model: _Model, counted: _Counted, stretches: Whole) -> Floats:
    """The numbers of each of some stretches, a row for each."""
    starts, ends = stretches[:, :1], stretches[:, 1:]
    letters = counted.letters[ends[:, 0]] - counted.letters[starts[:, 0]]
    total: Floats = model.bias + letters[:, :-1] / _root(letters[:, -1])
    for rows, firsts, lasts in zip(counted.rows, counted.firsts, counted.lasts, strict=True):
        inside = ((firsts >= starts) & (lasts < ends)).astype(np.float32)
        total = total + inside @ model.weights[rows] / _root(inside.sum(axis=1))
    return total


def _root(counts: Floats) -> Floats:
    root: Floats = np.sqrt(np.maximum(counts, 1))[:, None]
    return root


def scored(plain_words: str) -> Scored | None:
    """The most alarming stretch of some plain words; None when they say too little."""
    read = read_words(plain_words)
    if not read.stretches:
        return None
    model = _model()
    counted = _counted(model, read.words)
    stretches = np.array([*read.stretches, (0, len(read.words))], dtype=np.int32)
    parts = [stretches[at : at + _AT_ONCE] for at in range(0, len(stretches), _AT_ONCE)]
    numbers = np.concatenate([_scores(model, counted, part) for part in parts])
    around = max(float(numbers[-1, 2 * len(KINDS) :].max()), _CALMEST)
    alarms = numbers[:-1, : len(KINDS)].max(axis=1)
    best = int(alarms.argmax())
    first, after = read.stretches[best]
    kind = KINDS[int(numbers[best, len(KINDS) : 2 * len(KINDS)].argmax())]
    end = read.starts[after - 1] + len(read.words[after - 1])
    score = float(alarms[best]) + _WHOLE * around
    return Scored(kind, score, read.starts[first], end)

"""Learning the weights of `crisis_scorer.py` from the examples.

`python -m bot.language.crisis_training` writes `data/crisis_weights.txt`. Each kind is told from no
crisis by a logistic regression. Of a long example only the part counts that the round before found
the most alarming: the rest of it is talk about money.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.language.crisis_features import (
    CONCEPT_PAIRS,
    LETTERS,
    WORDS,
    letters_of,
    pairs_of,
    read_words,
    rows_of,
)
from bot.language.crisis_scorer import EXAMPLES, KINDS, ORDINARY, SCALE, WEIGHTS, fingerprint
from bot.language.crisis_words import plain

_STRENGTH = 8.0
_SEEN_AT_LEAST = 3
# a part of an example counts less than an example
_PART = 0.5
_ROUNDS = 4
# the sum of the numbers of a line under which it changes nothing
_LEAST = 60

Floats = npt.NDArray[np.float64]
Counts = dict[str, Counter[str]]


@dataclass(frozen=True)
class Example:
    """A message of the examples; `label` is its place in KINDS, or -1 for no crisis."""

    text: str
    label: int


@dataclass(frozen=True)
class _Part:
    example: int
    label: int
    alone: bool
    counts: Counts


def examples() -> list[Example]:
    """The examples, and ordinary messages with no crisis in them."""
    lines = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    kinds = [line["expect"]["kind"] for line in lines]
    labels = [KINDS.index(kind) if kind else -1 for kind in kinds]
    known = [Example(line["text"], label) for line, label in zip(lines, labels, strict=True)]
    ordinary = ORDINARY.read_text(encoding="utf-8").splitlines()
    return known + [Example(text, -1) for text in ordinary]


def _counts(words: list[str]) -> Counts:
    return {
        WORDS: Counter(name for name, *_ in rows_of(words)),
        LETTERS: Counter(letters for word in words for letters in letters_of(word)),
        CONCEPT_PAIRS: Counter(name for name, *_ in pairs_of(words)),
    }


def _parts(known: list[Example]) -> list[_Part]:
    found = []
    for place, example in enumerate(known):
        read = read_words(plain(example.text).words)
        alone = len(read.stretches) == 1
        parts = [read.words[start:end] for start, end in read.stretches]
        found += [_Part(place, example.label, alone, _counts(part)) for part in parts]
    return found


def _columns(parts: list[_Part], number: int) -> tuple[dict[str, int], Floats]:
    """The features said in several examples, and how rare they are."""
    seen: dict[str, set[int]] = {}
    for part in parts:
        for block, counts in part.counts.items():
            for name in counts:
                seen.setdefault(block + name, set()).add(part.example)
    kept = sorted(name for name, where in seen.items() if len(where) >= _SEEN_AT_LEAST)
    rarity = [math.log((1 + number) / (1 + len(seen[name]))) + 1 for name in kept]
    return {name: place for place, name in enumerate(kept)}, np.sqrt(np.array(rarity))


def _row(part: _Part, columns: dict[str, int], rarity: Floats) -> dict[int, float]:
    row: dict[int, float] = {}
    for block, counts in part.counts.items():
        length = math.sqrt(sum(counts.values()) or 1)
        for name, count in counts.items():
            place = columns.get(block + name)
            if place is not None:
                row[place] = count * float(rarity[place]) / length
    return row


def _matrix(rows: list[dict[int, float]], width: int) -> csr_matrix:
    starts = np.cumsum([0] + [len(row) for row in rows])
    places = [place for row in rows for place in row]
    values = [value for row in rows for value in row.values()]
    return csr_matrix((values, places, starts), shape=(len(rows), width))


def _most_alarming(parts: list[_Part], label: int, score: Floats) -> set[int]:
    best: dict[int, int] = {}
    for place, part in enumerate(parts):
        if part.label == label:
            leader = best.setdefault(part.example, place)
            best[part.example] = max(leader, place, key=lambda number: float(score[number]))
    return set(best.values())


def _alarm(
    matrix: csr_matrix, parts: list[_Part], label: int
) -> tuple[LogisticRegression, set[int]]:
    """Tells one kind from no crisis; with the places of the parts of examples that tell it."""
    shares = np.array([1.0 if part.alone else _PART for part in parts])
    answers = np.array([part.label == label for part in parts])
    used = [place for place, part in enumerate(parts) if part.label in (-1, label)]
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=200)
    for _ in range(_ROUNDS):
        model.fit(matrix[used], answers[used], sample_weight=shares[used])
        told = _most_alarming(parts, label, model.decision_function(matrix))
        shares = np.array(
            [1.0 if part.alone or place in told else _PART for place, part in enumerate(parts)]
        )
        used = [place for place, part in enumerate(parts) if part.label == -1 or place in told]
    return model, told


def _kinds(matrix: csr_matrix, parts: list[_Part], told: list[int]) -> LogisticRegression:
    """Tells the kinds from each other; what is said of a crisis is not said of none."""
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=200)
    return model.fit(matrix[told], [parts[place].label for place in told])


def _whole(
    known: list[Example], columns: dict[str, int], rarity: Floats
) -> list[LogisticRegression]:
    """Tells each kind from no crisis by the whole message: what is around the alarming part."""
    parts = [
        _Part(place, example.label, True, _counts(read_words(plain(example.text).words).words))
        for place, example in enumerate(known)
    ]
    matrix = _matrix([_row(part, columns, rarity) for part in parts], len(columns))
    labels = np.array([part.label for part in parts])
    models = []
    for label in range(len(KINDS)):
        used = np.isin(labels, (-1, label))
        model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=200)
        models.append(model.fit(matrix[used], labels[used] == label))
    return models


def fitted(known: list[Example]) -> dict[str, list[int]]:
    """The numbers of each feature: how much it tells each kind from none and from the others,
    in a part of a message; and each kind from none, in a whole message.

    Those of "" always count.
    """
    parts = _parts(known)
    columns, rarity = _columns(parts, len(known))
    matrix = _matrix([_row(part, columns, rarity) for part in parts], len(columns))
    alarms = [_alarm(matrix, parts, label) for label in range(len(KINDS))]
    kinds = _kinds(matrix, parts, sorted(set().union(*(told for _, told in alarms))))
    models = [*(model for model, _ in alarms), kinds, *_whole(known, columns, rarity)]
    numbers = np.rint(SCALE * np.vstack([model.coef_ for model in models]).T * rarity[:, None])
    always = np.concatenate([model.intercept_ for model in models])
    found = {"": [round(SCALE * float(number)) for number in always]}
    for name, place in columns.items():
        if np.abs(numbers[place]).sum() >= _LEAST:
            found[name] = [int(number) for number in numbers[place]]
    return found


def main() -> None:
    """Writes the weights."""
    lines = ["\t".join(map(str, [name, *row])) for name, row in fitted(examples()).items()]
    head = f"# written by crisis_training.py from {fingerprint()}"
    WEIGHTS.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

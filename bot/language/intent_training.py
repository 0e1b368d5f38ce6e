"""Fitting the intent model: TF-IDF over the feature blocks, then logistic regression."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.language.intent_clauses import clauses
from bot.language.intent_courtesies import without_courtesies
from bot.language.intent_features import features, letter_features, lexicon, shorten, words_of
from bot.language.languages import read_language
from bot.language.text import fold

Counted = dict[str, Counter[str]]
_TOLERANCE = 0.01
_STORY = 8  # words from which an example of telling is also learnt from in parts
_TELLING = "inform"
_PART_WEIGHT = 0.4
# Most of what clients write tells or answers, far more than its share of the examples: added to
# the score of telling.
_TOLD_MORE = 0.25


def _columns(examples: list[Counted], least: dict[str, int]) -> tuple[dict[str, int], Counter[str]]:
    seen: dict[str, Counter[str]] = {block: Counter() for block in least}
    for example in examples:
        for block, counted in example.items():
            seen[block].update(counted.keys())
    kept = sorted(
        name for block, count in seen.items() for name, n in count.items() if n >= least[block]
    )
    every = Counter({name: n for count in seen.values() for name, n in count.items()})
    return {name: index for index, name in enumerate(kept)}, every


def _row(
    example: Counted,
    columns: dict[str, int],
    rarity: npt.NDArray[np.float64],
    weights: dict[str, float],
) -> dict[int, float]:
    row: dict[int, float] = {}
    for block, counted in example.items():
        found = {columns[name]: n for name, n in counted.items() if name in columns}
        scaled = {index: (1 + math.log(n)) * rarity[index] for index, n in found.items()}
        length = math.sqrt(sum(value * value for value in scaled.values())) or 1.0
        row.update({index: weights[block] * value / length for index, value in scaled.items()})
    return row


def _matrix(rows: list[dict[int, float]], width: int) -> csr_matrix:
    starts = np.cumsum([0] + [len(row) for row in rows])
    indices = [index for row in rows for index in row]
    values = [value for row in rows for value in row.values()]
    return csr_matrix((values, indices, starts), shape=(len(rows), width))


def _vocabulary(texts: list[str]) -> frozenset[str]:
    """Words sure enough to correct a typing error to: said twice in the examples, or a concept."""
    said = Counter(key for text in texts for key in words_of(fold(text)))
    return frozenset(key for key, n in said.items() if n > 1) | frozenset(lexicon().exact)


def _counted(text: str, vocabulary: frozenset[str]) -> Counted:
    short = shorten(text)
    keys = words_of(fold(short))
    found = features(short, keys, vocabulary, read_language(short))
    found["letters"] = [letters for key in keys for letters in letter_features(key)]
    return {block: Counter(names) for block, names in found.items()}


def _fragments(texts: list[str], labels: list[str]) -> list[str]:
    """Parts of told stories: a clause of a story is still telling, whatever words are in it."""
    known = {text.lower() for text in texts}
    return [
        clause.span.quote
        for text, label in zip(texts, labels, strict=True)
        if label == _TELLING and len(text.split()) >= _STORY
        for clause in clauses(text)
        if len(clause.span.quote.split()) > 2 and clause.span.quote.lower() not in known
    ]


def fitted(
    texts: list[str],
    labels: list[str],
    weights: dict[str, float],
    least: dict[str, int],
    strength: float,
) -> dict[str, Any]:
    """The fields of an `IntentModel` learnt from `texts` and `labels`."""
    texts = [without_courtesies(text) for text in texts]
    fragments = _fragments(texts, labels)
    shares = [1.0] * len(texts) + [_PART_WEIGHT] * len(fragments)
    vocabulary = _vocabulary(texts)
    texts, labels = texts + fragments, labels + [_TELLING] * len(fragments)
    examples = [_counted(text, vocabulary) for text in texts]
    columns, seen = _columns(examples, least)
    rarity = np.array([math.log((1 + len(texts)) / (1 + seen[name])) + 1 for name in columns])
    rows = [_row(example, columns, rarity, weights) for example in examples]
    model = LogisticRegression(C=strength, solver="liblinear", tol=_TOLERANCE)
    model.fit(_matrix(rows, len(columns)), labels, sample_weight=shares)
    bias = model.intercept_ + _TOLD_MORE * (model.classes_ == _TELLING)
    return {
        "labels": tuple(map(str, model.classes_)),
        "columns": columns,
        "rarity": rarity.astype(np.float32),
        "weights": np.ascontiguousarray(model.coef_.T, dtype=np.float32),
        "bias": bias.astype(np.float32),
        "vocabulary": vocabulary,
    }

"""`python -m bot.language.consent_training`: fits the weights of the consent reader.

Logistic regression on our own examples (`data/consent_examples.jsonl`); the same examples give the
same weights.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.language.consent_features import BUCKETS, features
from bot.language.consent_limits import ConsentItem
from bot.language.consent_model import (
    EXAMPLES,
    STATUSES,
    WEIGHTS,
    ConsentModel,
    digest_of,
    weighed,
)
from bot.language.consent_parts import parts_of
from bot.language.consent_verdict import status_of

Example = tuple[str, ConsentItem, str | None]
_STRENGTH = 12.0  # logistic regression's C
_STEPS = 400
_FINEST = 127  # weights are kept in whole numbers from -127 to 127


def examples_of(path: Path) -> list[Example]:
    """The text, item and status of each line of a file of examples."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(line["text"], line["item"], line["status"]) for line in lines]


def fitted(examples: list[Example], digest: str = "") -> ConsentModel:
    """The model fitted to `examples`."""
    rows = [_row(text, item) for text, item, _ in examples]
    wanted = [STATUSES.index(status) for *_, status in examples]
    model = LogisticRegression(C=_STRENGTH, max_iter=_STEPS)
    model.fit(_matrix(rows), wanted)
    scale = float(np.abs(model.coef_).max()) / _FINEST
    weights = np.ascontiguousarray(np.round(model.coef_.T / scale).astype(np.int8))
    return ConsentModel(weights, scale, model.intercept_.astype(np.float64), digest)


def _row(text: str, item: ConsentItem) -> dict[int, float]:
    parts = parts_of(text, item)
    return weighed(features(parts, item, status_of(parts, item)[0]))


def _matrix(rows: list[dict[int, float]]) -> csr_matrix:
    starts = np.cumsum([0] + [len(row) for row in rows])
    indices = [bucket for row in rows for bucket in row]
    values = [value for row in rows for value in row.values()]
    return csr_matrix((values, indices, starts), shape=(len(rows), BUCKETS))


def main() -> None:
    """Writes the weights that belong to the examples."""
    model = fitted(examples_of(EXAMPLES), digest_of(EXAMPLES))
    np.savez_compressed(
        WEIGHTS,
        weights=model.weights,
        scale=np.float64(model.scale),
        bias=model.bias,
        digest=np.str_(model.digest),
    )


if __name__ == "__main__":
    main()

"""`python -m bot.language.reply_training`: fits the weights of the readers of replies.

Logistic regression on our own examples (`data/consent_examples.jsonl`, `answer_examples.jsonl`);
the same examples give the same weights.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.language import answer_model, consent_model
from bot.language.answer_rules import ruled_answer
from bot.language.consent_parts import parts_of
from bot.language.consent_verdict import status_of
from bot.language.reply import clauses
from bot.language.reply_features import BUCKETS, Found
from bot.language.reply_model import Label, ReplyModel, digest_of, weighed

_STRENGTH = 16.0  # logistic regression's C
_STEPS = 600
_FINEST = 127  # weights are kept in whole numbers from -127 to 127


def examples_of(path: Path) -> list[dict[str, Any]]:
    """The lines of a file of examples: a `text`, its `label`, and what was asked."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def fitted(
    found: list[Found], labelled: list[Label], labels: tuple[Label, ...], digest: str = ""
) -> ReplyModel[Label]:
    """The model fitted to the features `found` of replies that were `labelled` so."""
    model = LogisticRegression(C=_STRENGTH, max_iter=_STEPS)
    model.fit(matrix([weighed(one) for one in found]), [labels.index(one) for one in labelled])
    scale = float(np.abs(model.coef_).max()) / _FINEST
    weights = np.ascontiguousarray(np.round(model.coef_.T / scale).astype(np.int8))
    return ReplyModel(labels, weights, scale, model.intercept_.astype(np.float64), digest)


def matrix(rows: list[dict[int, float]]) -> csr_matrix:
    """The rows as one sparse matrix with a column per bucket."""
    starts = np.cumsum([0] + [len(row) for row in rows])
    indices = [bucket for row in rows for bucket in row]
    values = [value for row in rows for value in row.values()]
    return csr_matrix((values, indices, starts), shape=(len(rows), BUCKETS))


def consent_features(example: dict[str, Any]) -> Found:
    """The features of an example of an answer to a consent question."""
    parts = parts_of(example["text"], example["item"])
    ruled, _ = status_of(parts, example["item"])
    return consent_model.features(parts, example["item"], ruled)


def answer_features(example: dict[str, Any]) -> Found:
    """The features of an example of an answer to a yes/no question."""
    said = clauses(example["text"])
    return answer_model.features(said, ruled_answer(said))


def main() -> None:
    """Writes the weights that belong to the examples."""
    consents = examples_of(consent_model.EXAMPLES)
    fitted(
        [consent_features(example) for example in consents],
        [example["label"] for example in consents],
        consent_model.STATUSES,
        digest_of(consent_model.EXAMPLES),
    ).save(consent_model.WEIGHTS)
    answers = examples_of(answer_model.EXAMPLES)
    fitted(
        [answer_features(example) for example in answers],
        [example["label"] for example in answers],
        answer_model.ANSWERS,
        digest_of(answer_model.EXAMPLES),
    ).save(answer_model.WEIGHTS)


if __name__ == "__main__":
    main()

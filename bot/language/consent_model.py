"""How likely each answer to a consent question is, learnt from `data/consent_examples.jsonl`.

The weights are made by `python -m bot.language.consent_training` and kept beside the examples.
Reading is table look-ups and one sum of rows; nothing is fitted here.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt

from bot.language.consent_features import features
from bot.language.consent_limits import ConsentItem
from bot.language.consent_signals import Part
from bot.language.consent_verdict import ConsentStatus

EXAMPLES = Path(__file__).parent / "data" / "consent_examples.jsonl"
WEIGHTS = Path(__file__).parent / "data" / "consent_weights.npz"

# No answer is a class of its own; its name in the weights is the empty one.
STATUSES: tuple[ConsentStatus | None, ...] = ("granted", "refused", "undecided", "question", None)
BLOCK_WEIGHTS = {"words": 1.0, "letters": 0.7, "clauses": 0.7, "rules": 0.5}

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class ConsentModel:
    """`weights` has a row per bucket and a column per status of `STATUSES`.

    `digest` is the hash of the examples it was fitted to.
    """

    weights: npt.NDArray[np.int8]
    scale: float
    bias: Floats
    digest: str

    def shares(
        self, parts: list[Part], item: ConsentItem, ruled: ConsentStatus | None
    ) -> dict[ConsentStatus | None, float]:
        """How likely each status is for a reply that the rules call `ruled`; together 1."""
        row = weighed(features(parts, item, ruled))
        buckets = np.fromiter(row.keys(), dtype=np.intp, count=len(row))
        values = np.fromiter(row.values(), dtype=np.float64, count=len(row))
        scores = values @ self.weights[buckets] * self.scale + self.bias
        shares = np.exp(scores - scores.max())
        return dict(zip(STATUSES, (shares / shares.sum()).tolist(), strict=True))


def weighed(found: Mapping[str, list[int]]) -> dict[int, float]:
    """The value of each bucket: every block has the length of its weight."""
    row: dict[int, float] = {}
    for block, buckets in found.items():
        counted = {bucket: 1 + math.log(n) for bucket, n in Counter(buckets).items()}
        length = math.sqrt(sum(value * value for value in counted.values())) or 1.0
        for bucket, value in counted.items():
            row[bucket] = row.get(bucket, 0.0) + BLOCK_WEIGHTS[block] * value / length
    return row


def digest_of(examples: Path) -> str:
    """The hash of a file of examples."""
    return sha256(examples.read_bytes()).hexdigest()


@lru_cache(maxsize=1)
def consent_model() -> ConsentModel:
    """The model of the committed weights.

    Raises:
        FileNotFoundError: without the weights.
    """
    with np.load(WEIGHTS, allow_pickle=False) as kept:
        return ConsentModel(
            kept["weights"],
            float(kept["scale"]),
            cast(Floats, kept["bias"]),
            str(kept["digest"]),
        )

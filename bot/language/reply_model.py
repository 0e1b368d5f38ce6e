"""How likely each label of a reply is, learnt from examples of our own.

The weights are made by `python -m bot.language.reply_training` and kept beside the examples.
Reading is table look-ups and one sum of rows; nothing is fitted here.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar, cast

import numpy as np
import numpy.typing as npt

from bot.language.reply_features import Found

DATA = Path(__file__).parent / "data"

# How long each block of features is made; the rules speak softly, or the model would only repeat
# them where they are wrong.
_BLOCK_WEIGHTS = {"words": 1.0, "letters": 1.0, "clauses": 0.7, "rules": 0.5}

Label = TypeVar("Label")
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class ReplyModel(Generic[Label]):
    """`weights` has a row per bucket and a column per label of `labels`.

    `digest` is the hash of the examples it was fitted to.
    """

    labels: tuple[Label, ...]
    weights: npt.NDArray[np.int8]
    scale: float
    bias: Floats
    digest: str

    def shares(self, found: Found) -> dict[Label, float]:
        """How likely each label is for the features `found`; together 1."""
        row = weighed(found)
        buckets = np.fromiter(row.keys(), dtype=np.intp, count=len(row))
        values = np.fromiter(row.values(), dtype=np.float64, count=len(row))
        scores = values @ self.weights[buckets] * self.scale + self.bias
        shares = np.exp(scores - scores.max())
        return dict(zip(self.labels, (shares / shares.sum()).tolist(), strict=True))

    def save(self, path: Path) -> None:
        """Writes the numbers to an npz file."""
        np.savez_compressed(
            path,
            weights=self.weights,
            scale=np.float64(self.scale),
            bias=self.bias,
            digest=np.str_(self.digest),
        )

    @classmethod
    def load(cls, path: Path, labels: tuple[Label, ...]) -> ReplyModel[Label]:
        """The model that `save` wrote.

        Raises:
            FileNotFoundError: without the file.
        """
        with np.load(path, allow_pickle=False) as kept:
            bias = cast(Floats, kept["bias"])
            return cls(labels, kept["weights"], float(kept["scale"]), bias, str(kept["digest"]))


def weighed(found: Found) -> dict[int, float]:
    """The value of each bucket: every block has the length of its weight."""
    row: dict[int, float] = {}
    for block, buckets in found.items():
        counted = {bucket: 1 + math.log(n) for bucket, n in Counter(buckets).items()}
        length = math.sqrt(sum(value * value for value in counted.values())) or 1.0
        for bucket, value in counted.items():
            row[bucket] = row.get(bucket, 0.0) + _BLOCK_WEIGHTS[block] * value / length
    return row


def digest_of(examples: Path) -> str:
    """The hash of a file of examples."""
    return sha256(examples.read_bytes()).hexdigest()

"""How likely each answer to a yes/no question is, learnt from `data/answer_examples.jsonl`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.language.answer_rules import Answer, Ruled
from bot.language.reply import Clause
from bot.language.reply_features import Found, said
from bot.language.reply_model import DATA, ReplyModel

EXAMPLES = DATA / "answer_examples.jsonl"
WEIGHTS = DATA / "answer_weights.npz"
ANSWERS: tuple[Answer | None, ...] = ("yes", "no", "unsure", "refused", None)

_SHOWN = 5  # cues in a row, and clauses, that are told apart


@lru_cache(maxsize=1)
def answer_model() -> ReplyModel[Answer | None]:
    """The model of the committed weights."""
    return ReplyModel.load(WEIGHTS, ANSWERS)


def features(reply: list[Clause], ruled: Ruled) -> Found:
    """The features of a reply of which the rules make `ruled`."""
    return said(reply, _rules(reply, ruled))


def _rules(reply: list[Clause], ruled: Ruled) -> Iterator[str]:
    yield f"answer {ruled.answer}"
    yield f"row {' '.join(ruled.heard[:_SHOWN])}"
    yield from (f"heard {answer}" for answer in ruled.heard)
    yield from ("mark" for clause in reply if clause.asks)
    yield from (f"opens {clause.opens}" for clause in reply)
    yield f"clauses {min(len(reply), _SHOWN)}"
    yield f"length {min(sum(len(clause.words) for clause in reply).bit_length(), 6)}"

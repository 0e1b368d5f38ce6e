"""Yes, no, "weet ik niet" or "dat zeg ik liever niet", as an answer to any question of ours."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.answer_model import answer_model, features
from bot.language.answer_rules import Answer, ruled_answer
from bot.language.reading import Reading, span_of
from bot.language.reply import clauses

__all__ = ["Answer", "AnswerReading", "read_answer"]

_SUREST, _GUESSED = 0.98, 0.6
_ALONE = 0.5  # how sure the model must be where the rules hear no answer
_NONE = 0.6  # and to hear none where they hear one


@dataclass(frozen=True)
class AnswerReading(Reading):
    """The answer to a yes/no question; "refused" is not wanting to say."""

    answer: Answer


def read_answer(text: str) -> AnswerReading | None:
    """The answer `text` gives to a yes/no question; None when it gives none.

    "Ja, maar het bedrag klopt niet" is a no: something of what we said is wrong. The quote is the
    clause that gives the answer, or the whole reply where no single one does.
    """
    reply = clauses(text)
    if not reply:
        return None
    ruled = ruled_answer(reply)
    shares = answer_model().shares(features(reply, ruled))
    best = _best(shares, ruled.answer)
    if best is None:
        return None
    first, last = reply[0], reply[-1]
    if ruled.clause and best == ruled.answer:
        first = last = ruled.clause
    sure = min(shares[best], _GUESSED if ruled.guess else _SUREST)
    return AnswerReading(span_of(text, first.start, last.end), sure, best)


def _best(shares: dict[Answer | None, float], ruled: Answer | None) -> Answer | None:
    best = max(shares, key=lambda answer: shares[answer])
    if best is None:
        return None if shares[None] >= _NONE else ruled
    return best if ruled is not None or shares[best] >= _ALONE else None

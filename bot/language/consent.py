"""What a client answers when we ask permission to give something to the gemeente.

A permission is only read where the words leave no room: the whole reply is looked at, and whatever
stands in it beside the permission (a doubt, a condition, a question, a joke) takes the yes away.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.consent_judgement import judged
from bot.language.consent_limits import CONDITION, ITEMS, ConsentItem
from bot.language.consent_parts import parts_of, tail_of
from bot.language.consent_restraint import unread_but
from bot.language.consent_signals import Part
from bot.language.consent_verdict import ConsentStatus
from bot.language.reading import Reading, span_of
from bot.language.reply import Clause
from bot.language.withdrawal import read_withdrawal

__all__ = ["ConsentItem", "ConsentReading", "ConsentStatus", "read_consent", "read_withdrawal"]


_SUREST = 0.98  # a reading is never certain


@dataclass(frozen=True)
class ConsentReading(Reading):
    """The answer to one consent question.

    `excluded` are the items the client put off limits, `condition` the literal words of a
    condition or a wish about the way of contact.
    """

    status: ConsentStatus
    excluded: tuple[ConsentItem, ...] = ()
    condition: str | None = None


def read_consent(text: str, *, item: ConsentItem = "contact") -> ConsentReading | None:
    """The answer in `text` to the consent question on `item`; None when it does not answer it."""
    parts = parts_of(text, item)
    if not parts:
        mark = text.find("?")
        return None if mark < 0 else ConsentReading(span_of(text, mark, mark + 1), 0.6, "question")
    status, at, sure = judged(parts, item)
    if status is None:
        return None
    excluded = _excluded(parts, status, item)
    part = parts[at].clause
    span = span_of(text, part.start, part.end)
    return ConsentReading(
        span, min(sure, _SUREST), status, excluded, _condition(text, parts, status)
    )


def _excluded(
    parts: list[Part], status: ConsentStatus, item: ConsentItem
) -> tuple[ConsentItem, ...]:
    named = {name for part in parts if part.role for name in part.role.excluded}
    if status in ("refused", "question"):
        return ()
    return tuple(name for name in ITEMS if name in named)


def _condition(text: str, parts: list[Part], status: ConsentStatus) -> str | None:
    if status in ("refused", "question"):
        return None
    for part in parts:
        role = part.role
        if role and (role.name in ("condition", "preference") or not role.fine):
            return _literal(text, part.clause, role.start)
        if CONDITION.search(part.text) and status == "undecided":
            return _literal(text, part.clause, tail_of(part.signals))
    unread = [part for part in parts if unread_but(part)]
    return _literal(text, unread[0].clause, 0) if unread and status == "undecided" else None


def _literal(text: str, clause: Clause, start: int) -> str:
    at = 0
    for word in clause.words:
        if at >= start:
            return text[word.start : clause.end].strip()
        at += len(word.level) + 1
    return text[clause.start : clause.end]

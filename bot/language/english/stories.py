"""Which of the phrases found in a story are about the client, today."""

from __future__ import annotations

from bot.language.english.phrases import Found
from bot.language.english.scope import Scope
from bot.language.reading import Span


def said_in(scope: Scope, found: Found) -> Span:
    """The clause that told it."""
    return scope.words.span(*scope.words.clause(found.first, found.last))


def stands(scope: Scope, found: Found) -> bool:
    """Whether it is not denied, over, imagined or only asked."""
    if scope.asked(found) or scope.imagined(found) or scope.past(found):
        return False
    return found.fixed or not scope.negated(found)


def confidence(found: Found) -> float:
    """How sure a phrase is: the plain ones 0.9, those with a ~ 0.6."""
    return 0.9 if found.sure else 0.6

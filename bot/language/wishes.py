"""What a client says would help most now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from bot.language.lexicon import Found, hear
from bot.language.reading import Reading, whole
from bot.language.scope import Scope, scope_of

Wish = Literal["rest", "arrangement", "explanation", "help", "call", "unsure"]


@dataclass(frozen=True)
class WishReading(Reading):
    """A wish with the clause that told it."""

    wish: Wish


_ONLY_ASKED = "_asked"


def _reading(scope: Scope, found: Found, wish: str) -> WishReading:
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    return WishReading(span, 0.9 if found.sure else 0.6, cast(Wish, wish))


def _without_doubt(readings: dict[str, WishReading]) -> list[WishReading]:
    """ "Weet niet, een regeling misschien": who names a wish is not unsure."""
    if len(readings) > 1:
        readings.pop("unsure", None)
    return list(readings.values())


def read_wishes(text: str, *, asked: bool = False) -> list[WishReading]:
    """The wishes told in `text`: one reading each, in the order they are told.

    `asked` says that the open question is "Wat zou u nu het meest helpen?", so that one word
    ("rust", "bellen", "geen idee") is an answer. Without it only a plain request is read, and
    `unsure` only of who says so of what would help ("wat mij zou helpen? ik weet het niet").
    """
    scope, every = scope_of(text), hear(text).found["wishes"]
    doubts = [scope.message.clause(found.first, found.last) for found in every
              if found.label == "unsure"]  # fmt: skip
    readings: dict[str, WishReading] = {}
    for found in every:
        wish = found.label.removesuffix(_ONLY_ASKED)
        bare = wish != found.label
        if bare and (not asked or any(low <= found.first <= high for low, high in doubts)):
            continue  # "geen idee wat zou helpen" asks for no help
        if found.fixed or not scope.negated(found):
            readings.setdefault(wish, _reading(scope, found, wish))
    if asked and not readings and text.strip() and not set(text.strip()) - set("?. "):
        return [WishReading(whole(text), 0.6, "unsure")] if "?" in text else []
    return _without_doubt(readings) if asked else list(readings.values())

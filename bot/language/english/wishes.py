"""What would help a client most now, told in English."""

from __future__ import annotations

from typing import cast

from bot.language.english.phrases import find
from bot.language.english.scope import Scope
from bot.language.english.stories import confidence, said_in
from bot.language.wishes import Wish, WishReading

_ONLY_ASKED = "_asked"


def read_wishes(text: str, *, asked: bool = False) -> list[WishReading]:
    """As `bot.language.wishes.read_wishes`, for English."""
    words, every = find("wishes", text)
    scope = Scope(words)
    readings: dict[str, WishReading] = {}
    for found in every:
        wish = found.label.removesuffix(_ONLY_ASKED)
        if (wish == found.label or asked) and (found.fixed or not scope.negated(found)):
            reading = WishReading(said_in(scope, found), confidence(found), cast(Wish, wish))
            readings.setdefault(wish, reading)
    if len(readings) > 1:  # who names a wish is not unsure
        readings.pop("unsure", None)
    return list(readings.values())

"""Where a client lives, told in English; the names of places are the Dutch ones."""

from __future__ import annotations

from bot.language import gemeenten as dutch
from bot.language.english.gloss import gloss
from bot.language.gemeenten import GemeenteReading


def read_gemeente(text: str, *, asked: bool = False) -> GemeenteReading | None:
    """As `bot.language.gemeenten.read_gemeente`, for English."""
    glossed = gloss(text, "gemeenten")
    found = dutch.read_gemeente(glossed.text, asked=asked)
    return found and glossed.back(found)

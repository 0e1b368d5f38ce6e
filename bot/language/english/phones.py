"""A telephone number, typed or spoken in English digits."""

from __future__ import annotations

from bot.language import phones as dutch
from bot.language.english.gloss import gloss
from bot.language.phones import PhoneReading


def read_phone(text: str, *, asked: bool = False) -> PhoneReading | None:
    """As `bot.language.phones.read_phone`, for English."""
    glossed = gloss(text, "phones")
    found = dutch.read_phone(glossed.text, asked=asked)
    return found and glossed.back(found)

"""What every action needs from outside, opened at the first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.intake.insurer import Insurer, load_insurer
from bot.intake.words import Words
from bot.settings import load_settings
from bot.storage.database import Database


@dataclass(frozen=True)
class House:
    """The sentences, the insurer's facts and the database."""

    words: Words
    insurer: Insurer
    database: Database


@lru_cache(maxsize=1)
def house() -> House:
    """The house of this process."""
    settings = load_settings()
    return House(
        words=Words.load(settings.domain),
        insurer=load_insurer(settings.insurer),
        database=Database(settings.database_url),
    )

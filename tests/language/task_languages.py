"""Telling Dutch from other languages, and reading which language somebody asks for."""

from __future__ import annotations

from bot.language.languages import read_language, wanted_language
from tests.language.scoring import Item, Task


def _read(item: Item) -> str | None:
    if item.get("wanted"):
        wanted = wanted_language(item["text"])
        return wanted.language if wanted else None
    return read_language(item["text"]).language


TASK = Task(
    name="languages",
    read=_read,
    floor=0.98,
    aim="97 % of all messages; no noisy Dutch message taken for another language",
)

"""Words that are read as one: an "echtgenote" is a "vrouw" to every pattern."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.language.sounds import sound_key

SYNONYMS = Path(__file__).parent / "data" / "lexicon_synonyms.txt"


def one_word(key: str) -> str:
    """The key of the word that `key` is read as; most words are read as themselves."""
    return synonyms().get(key, key)


@lru_cache(maxsize=1)
def synonyms() -> dict[str, str]:
    """The key of every synonym with that of the word that stands for it."""
    read: dict[str, str] = {}
    for line in SYNONYMS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("//"):
            word, others = line.split("=")
            read.update(dict.fromkeys(map(sound_key, others.split()), sound_key(word.strip())))
    return read

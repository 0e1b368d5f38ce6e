"""Mending typing errors: a long word of a message becomes the nearest word of a lexicon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.language.lexicon_pattern import parts
from bot.language.lexicon_synonyms import synonyms
from bot.language.sounds import sound_key

KNOWN = Path(__file__).parent / "data" / "known_words.txt"
_FEWEST = 7  # letters; shorter words have too many real neighbours to mend
_FAR = 10  # letters; a word longer than this may have two errors


@dataclass(frozen=True)
class Spelling:
    """The words that may be mended to, and those that are right as they stand."""

    right: frozenset[str]
    starts: tuple[str, ...]  # a word that begins like this is right
    near: dict[tuple[str, int], tuple[str, ...]]  # by first letter and length

    @classmethod
    def of(cls, lines: Iterable[str]) -> Spelling:
        """The spelling of the words in the patterns `lines`."""
        written = {part for line in lines for part in parts(line)}
        words = {sound_key(part) for part in written if "*" not in part} | set(synonyms())
        starts = {
            sound_key(part[:-1], ends=False)
            for part in written
            if part.endswith("*") and not part.startswith("*")
        }
        near: dict[tuple[str, int], list[str]] = {}
        for word in sorted(word for word in words | starts if len(word) >= _FEWEST):
            near.setdefault((word[0], len(word)), []).append(word)
        long = tuple(sorted(start for start in starts if len(start) >= _FEWEST))
        by_length = {place: tuple(found) for place, found in near.items()}
        return cls(frozenset(words | _known_words()), long, by_length)

    def mend(self, key: str) -> str:
        """The key that `key`, perhaps with typing errors, stands for."""
        if len(key) < _FEWEST or key in self.right or key.startswith(self.starts):
            return key
        return self._nearest(key)

    def _nearest(self, key: str) -> str:
        around = range(len(key) - 2, len(key) + 3)
        near = [word for size in around for word in self.near.get((key[0], size), ())]
        errors = 2 if len(key) > _FAR else 1
        best = extractOne(key, near, scorer=OSA.distance, score_cutoff=errors)
        return str(best[0]) if best else key


@lru_cache(maxsize=1)
def _known_words() -> frozenset[str]:
    """Words that are spelt right although a lexicon has a near one: "betaling", "bevalling"."""
    lines = KNOWN.read_text(encoding="utf-8").splitlines()
    return frozenset(sound_key(word) for line in lines[1:] for word in line.split())

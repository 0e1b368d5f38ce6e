"""How plain a Dutch text is: hard words, long words, long sentences, reading ease.

Reading ease is the Flesch-Douma score (`textstat`): 100 and more is very easy, 60 to 70 is what a
B1 reader can follow, under 50 is hard. It counts syllables and words, so it says little about a
text of a few words; there the long words are looked at one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import textstat

HERE = Path(__file__).parent
MOST_WORDS = 20  # in one sentence; 15 is the rule of thumb for B1
LONG_WORD = 13  # letters
ENOUGH_WORDS = 10  # below this the reading ease means nothing
_SENTENCE_END = re.compile(r"(?<=[.?!:])\s+|\n")
_QUOTED = re.compile(r'"[^"]*"')


def sentences(text: str) -> list[str]:
    """The sentences of `text`."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]


def unquoted(text: str) -> str:
    """The text without what stands between quotes: those are not our words."""
    return _QUOTED.sub("…", text)


def too_long(text: str, most: int = MOST_WORDS) -> list[str]:
    """The sentences with more than `most` words."""
    return [sentence for sentence in sentences(text) if len(sentence.split()) > most]


def hard_words(text: str) -> dict[str, str]:
    """The hard words in `text`, each with a plainer one."""
    folded = unquoted(text).lower()
    return {
        found.group(): plainer for pattern, plainer in _hard() for found in pattern.finditer(folded)
    }


def long_words(text: str) -> list[str]:
    """Words of `LONG_WORD` letters and more that are not known to everybody."""
    words = re.findall(r"[^\W\d_]+", unquoted(text).lower())
    return [word for word in words if len(word) >= LONG_WORD and word not in _known()]


def reading_ease(text: str) -> float | None:
    """The Flesch-Douma score of a Dutch `text`; None for a text of a few words."""
    if len(text.split()) < ENOUGH_WORDS:
        return None
    textstat.set_lang("nl")
    return float(textstat.flesch_reading_ease(unquoted(text)))


@lru_cache(maxsize=1)
def _hard() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(word), plainer) for word, plainer in _pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for line in (HERE / "hard_words.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            word, plainer = line.split(" = ", 1)
            yield word.strip(), plainer.strip()


def _pattern(word: str) -> re.Pattern[str]:
    ending = r"\w*" if word.endswith("*") else ""
    return re.compile(rf"\b{re.escape(word.rstrip('*'))}{ending}\b")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    lines = (HERE / "known_long_words.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))

"""A message in plain English words: short forms written out, one word per thing, offsets kept.

People write "i cant pay bc i lost my jobb"; the rules know "i can not pay because i lost my job".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.reading import Span, span_of
from bot.language.text import fold

DATA = Path(__file__).parent / "data"
COMMA, STOP, QUESTION = ",", ".", "?"
ENDS = frozenset({COMMA, STOP, QUESTION})
# Words with which a new thought begins; a "not" before them says nothing of what comes after.
CONJUNCTIONS = frozenset(
    [
        "and",
        "but",
        "because",
        "since",
        "so",
        "while",
        "although",
        "though",
        "when",
        "after",
        "then",
        "therefore",
        "which",
        "however",
        "except",
        "until",
        "unless",
        "before",
        "due",
        "if",
    ]
)
_MOST_READ = 10_000
_LONG = 30  # words to either side; no clause is longer, and reading stays linear in the message
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)*|[,:;()]|[.!?\n]+|\s-+\s")


@dataclass(frozen=True)
class Word:
    """A plain word, with the offsets of how it was written."""

    word: str
    start: int
    end: int


@dataclass(frozen=True)
class Words:
    """A message as plain words; commas and full stops are words of their own."""

    text: str
    words: tuple[Word, ...]
    line: str  # the words with spaces between and around them
    offsets: tuple[int, ...]  # where each word begins in `line`

    def at(self, offset: int) -> int:
        """The index of the word that covers `offset` of `line`."""
        return bisect_right(self.offsets, offset) - 1

    def plain(self, first: int, last: int) -> list[str]:
        """The words first..last."""
        return [word.word for word in self.words[max(first, 0) : last + 1]]

    def span(self, first: int, last: int) -> Span:
        """The words first..last as they were written."""
        return span_of(self.text, self.words[first].start, self.words[last].end)

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """The first and last word of the clause (or clauses) around the words first..last."""
        return self.within(first, last, ENDS | CONJUNCTIONS)

    def sentence(self, first: int, last: int) -> tuple[int, int]:
        """The first and last word of the sentence around the words first..last."""
        return self.within(first, last, frozenset({STOP, QUESTION}))

    def within(self, first: int, last: int, ends: frozenset[str]) -> tuple[int, int]:
        """The words around first..last up to the nearest of `ends` on either side."""
        low, high = max(0, first - _LONG), min(len(self.words) - 1, last + _LONG)
        while first > low and self.words[first - 1].word not in ends:
            first -= 1
        while last < high and self.words[last + 1].word not in ends:
            last += 1
        return first, last


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for raw in (DATA / "short_forms.txt").read_text(encoding="utf-8").splitlines():
        written, _, plain = raw.split("//")[0].partition("=")
        for form in written.split():
            forms[form] = tuple(plain.split())
    return forms


_ENDINGS = {"'ll": "will", "'ve": "have", "'d": "would", "'re": "are", "'m": "am"}
_WITH_IS = frozenset(
    [
        "it",
        "that",
        "he",
        "she",
        "there",
        "what",
        "who",
        "where",
        "here",
        "everything",
        "name",
        "this",
    ]
)


def plain_words(token: str) -> tuple[str, ...]:
    """The plain words of one written word: "can't" is can, not."""
    known = _short_forms().get(token)
    if known is not None:
        return known
    if "'" not in token:
        return (token,)
    stem, _, rest = token.partition("'")
    if rest == "t" and stem.endswith("n"):
        return (*plain_words(stem[:-1]), "not")
    if rest == "s":
        return (*plain_words(stem), "is") if stem in _WITH_IS else plain_words(stem)
    ending = _ENDINGS.get("'" + rest)
    return (*plain_words(stem), ending) if ending else (token.replace("'", ""),)


def _written(text: str) -> Iterator[Word]:
    for match in _TOKEN.finditer(fold(text[:_MOST_READ])):
        said, (start, end) = match.group(), match.span()
        if said[0] in ".!?\n":
            yield Word(QUESTION if "?" in said else STOP, start, end)
        elif not said[0].isalnum():
            yield Word(COMMA, start, end)
        else:
            for plain in plain_words(said):
                yield Word(plain, start, end)


@lru_cache(maxsize=8)
def words_of(text: str) -> Words:
    """`text` in plain words. Several readers ask for the same message, so the last few are kept."""
    words = tuple(_written(text))
    offsets, at = [], 1
    for word in words:
        offsets.append(at)
        at += len(word.word) + 1
    line = " " + "".join(word.word + " " for word in words)
    return Words(text, words, line, tuple(offsets))

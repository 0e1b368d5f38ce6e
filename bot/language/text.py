"""Folding and splitting a message, always in the offsets of the original text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.language.reading import Span, span_of

_TYPOGRAPHY = {
    "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"',
    "–": "-", "—": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "…": ".",
}  # fmt: skip


@lru_cache(maxsize=4_000)
def _fold_character(character: str) -> str:
    if character in _TYPOGRAPHY:
        return _TYPOGRAPHY[character]
    base = unicodedata.normalize("NFKD", character)[:1].lower()
    return base if len(base) == 1 else character


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes and dashes; character for character.

    The result has the length of `text`, so a match in it is a match at the same offsets there.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    return "".join(map(_fold_character, text))


_SENTENCE_END = re.compile(r"(?:(?<!\d)\.|\.(?!\d)|[!?\n;])+\s*")


def sentences(text: str) -> list[Span]:
    """The sentences of a message, split at . ! ? ; and line ends (not inside numbers)."""
    spans, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        spans.append(span_of(text, start, match.end()))
        start = match.end()
    spans.append(span_of(text, start, len(text)))
    return [span for span in spans if span.quote]

"""The parts of a message that are about calling: where a day is a moment and a word is a name."""

from __future__ import annotations

import re

from bot.language.reading import Span
from bot.language.text import fold, sentences

_CALLING = re.compile(
    r"\b(bel|belt|bellen|gebeld|terugbel\w*|bereik\w*|telefon\w*|call\w*|reach)\b"
)


def is_about_calling(text: str) -> bool:
    """Whether it asks to be called or says how."""
    return bool(_CALLING.search(fold(text)))


def about_calling(text: str) -> str:
    """The sentences that ask to be called: a day elsewhere in a story is no moment to call."""
    return " ".join(part.quote for part in sentences(text) if is_about_calling(part.quote))


def beside_number(text: str, number: Span) -> str:
    """The sentence that holds the telephone number, without the number: "06 …, tussen 10 en 12"."""
    for part in sentences(text):
        if part.start <= number.start < part.end:
            return without(part.quote, number.quote)
    return ""


def without(text: str, quote: str) -> str:
    """`text` with blanks in the place of `quote`."""
    return text.replace(quote, " " * len(quote), 1)

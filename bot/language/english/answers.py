"""Yes, no, "I don't know" or "I'd rather not say", in English."""

from __future__ import annotations

import re

from bot.language.answers import Answer, AnswerReading
from bot.language.english.ways import ways
from bot.language.english.words import Words, words_of
from bot.language.reading import whole

# Words; in a longer message only how it begins is an answer.
_SHORT, _SHORT_TO_REFUSE = 7, 12
# In order of weight. None: it looks like an answer only.
_KINDS: tuple[tuple[str, Answer | None], ...] = (
    ("no_answer", None),
    ("refused", "refused"),
    ("unsure", "unsure"),
    ("yes_denied", "yes"),
    ("no_first", "no"),
    ("no", "no"),
    ("yes_first", "yes"),
    ("yes", "yes"),
)
_HAND = re.compile(r"👍|👌|✅")


def _answer(words: Words) -> tuple[Answer, float] | None:
    short = len(words.words) <= _SHORT
    for section, answer in _KINDS:
        match = ways("answers", section).search(words.line)
        most = _SHORT if answer in ("yes", "no") else _SHORT_TO_REFUSE
        if match is None or not (len(words.words) <= most or match.start() == 0):
            continue
        goes_on = answer == "yes" and ways("answers", "goes_on_first").match(words.line)
        return None if answer is None or goes_on else (answer, 0.95 if short else 0.75)
    return None


def read_answer(text: str) -> AnswerReading | None:
    """As `bot.language.answers.read_answer`, for English."""
    if _HAND.search(text) and not any(sign.isalpha() for sign in text):
        return AnswerReading(whole(text), 0.9, "yes")
    if "?" in text:
        return None
    found = _answer(words_of(text))
    return AnswerReading(whole(text), found[1], found[0]) if found else None

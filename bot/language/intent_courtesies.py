"""The salutation and the closing line around a message: they say nothing of what it wants."""

from __future__ import annotations

import re

from bot.language.text import fold

_TITLE = (
    r"(?:daar|allemaal|samen|(?:me)?vrouw|meneer|heer|mevr|dhr|cz|team|mensen|of|en|even|nogmaals)"
)
_GREETING = re.compile(
    r"(?:(?:hallo+|hoi+|he+y+|hee+|hai+|yo+|moi|ewa|dag|beste|geachte|hello|hi|sala+m|selam|gm"
    r"|mogge|goe(?:de|d|ie|i)?n? ?(?:morgen?|middag|navond|avond|nacht|dag))\b[\s,.!]*"
    rf"(?:{_TITLE}\b[\s,.!]*)*)+"
)
_CLOSING = re.compile(
    r"[\s,.!]+(?:alvast (?:bedankt|dank)\b.{0,40}|(?:m\.?v\.?g\.?|gr\.?|groetjes|(?:met )?"
    r"vriendelijke groet(?:en|jes)?|hoogachtend)(?:[\s,.!]+.{0,40})?)$"
)
_OPENING, _ENDING = 160, 120  # characters in which a salutation and a closing line stand
_LEFT = 2  # words that must be left for a greeting to be only the wrapping of a message


def without_courtesies(text: str) -> str:
    """`text` without its salutation and closing line, unless it is little else."""
    stripped = text.strip()
    opening = _GREETING.match(fold(stripped[:_OPENING]))
    start = opening.end() if opening else 0
    from_here = max(start, len(stripped) - _ENDING)
    closing = _CLOSING.search(fold(stripped[from_here:]))
    kept = stripped[start : from_here + closing.start() if closing else len(stripped)]
    return kept if len(kept.split(maxsplit=_LEFT)) >= _LEFT else text

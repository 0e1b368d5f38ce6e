"""When a client can be called, told in English: "Tuesday morning", "half past two"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.language import moments as dutch
from bot.language.english.gloss import gloss
from bot.language.english.numbers import number_at
from bot.language.moments import MomentReading
from bot.language.reading import span_of
from bot.language.text import fold

_HOUR = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = re.compile(
    r"\b(?:(?P<by>half|(?:a )?quarter|ten|twenty|five|10|20|5|15)"
    r" (?P<side>past|to|after|before) )?"
    rf"{_HOUR}(?:(?:[:.]|(?<=\d) )(?P<minute>[0-5]\d)"
    r"|[ -](?P<said>thirty|fifteen|forty[ -]five))?"
    r"(?: ?o'? ?clock)?(?: ?(?P<noon>[ap])\.?m\b\.?)?(?![\d:])"
)
_MINUTES = {"thirty": 30, "fifteen": 15, "forty five": 45, "forty-five": 45}
_BY = {"half": 30, "quarter": 15, "a quarter": 15, "ten": 10, "twenty": 20, "five": 5}
_NO_CLOCK = re.compile(
    r"\s*(?:euro|kid|child|day|week|month|year|min|person|time|st\b|nd\b|rd\b|th\b)"
)


def _clock(match: re.Match[str]) -> str | None:
    """The hour as "15:30"; None for a plain number, which the Dutch reader knows by itself."""
    by, side, noon = match["by"], match["side"], match["noon"]
    said = match["said"]
    if not (by or noon or said) or _NO_CLOCK.match(match.string, match.end()):
        return None
    hour = (
        int(match["hour"])
        if match["hour"].isdigit()
        else (number_at([match["hour"]], 0) or (0,))[0]
    )
    minutes = 60 * hour + int(match["minute"] or _MINUTES.get(said, 0))
    moved = (_BY.get(by) or int(by)) if by else 0
    minutes += -moved if side in ("to", "before") else moved
    if (noon == "p" and hour < 12) or (not noon and hour < 7):
        minutes += 12 * 60
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}" if hour <= 24 else None


def _in_hours(text: str) -> str:
    """`text` with its English clock times in figures; as long as before where they fit."""
    return _CLOCK.sub(lambda m: _padded(m) or m.group(), text)


def _padded(match: re.Match[str]) -> str | None:
    clock = _clock(match)
    return clock and clock.ljust(len(match.group()))


def read_moment(
    text: str, *, asked: bool = False, today: date | None = None
) -> MomentReading | None:
    """As `bot.language.moments.read_moment`, for English."""
    timed = _in_hours(fold(text))
    glossed = gloss(timed, "moments")
    found = dutch.read_moment(glossed.text, asked=asked, today=today)
    if found is None:
        return None
    span = glossed.back(found).span
    if len(timed) == len(text):
        return replace(found, span=span_of(text, span.start, span.end))
    return replace(found, span=span_of(text, 0, len(text)))

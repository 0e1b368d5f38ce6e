"""What is about to be taken from a client, told in English."""

from __future__ import annotations

import re
from typing import cast

from bot.language.english.phrases import Found, find
from bot.language.english.scope import Scope
from bot.language.english.stories import confidence, said_in, stands
from bot.language.reading import Span
from bot.language.text import fold
from bot.language.threats import Threat, ThreatReading

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_COUNT = r"(?:\d{1,2}|a|one|two|three|four|five|six|seven|ten|fourteen|a few|a couple of)"
_DEADLINE = re.compile(
    rf"\b(?:(?:{_DAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?: 20\d\d)?"
    rf"|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    rf"|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?|(?:in|within) {_COUNT} (?:day|week|month|hour)s?"
    rf"|(?:next|this|coming) (?:week|month|{_DAY})(?: {_DAY})?|(?:(?:end|beginning|middle) of "
    rf"(?:the |this |next )?(?:week|month|year|{_MONTH}))|(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b"
    rf"|{_DAY}|tomorrow|today|tonight|before christmas|by christmas)(?!\w)"
)


def _deadline(text: str, clause: Span) -> str | None:
    match = _DEADLINE.search(fold(clause.quote))
    if match is None:
        return None
    return text[clause.start + match.start() : clause.start + match.end()]


def _is_the_clients(scope: Scope, found: Found) -> bool:
    who = scope.about(found)
    if who == "stranger":
        return False
    # A child without food is the client's.
    return who not in ("relative", "ex") or found.label in ("no_food", "no_medicine")


def _counts(scope: Scope, found: Found) -> bool:
    """A fear with a day to it is a threat: "afraid they put us on the street on Friday"."""
    if (scope.feared(found) or scope.supposed(found)) and not _deadline(
        scope.words.text, said_in(scope, found)
    ):
        return False
    return stands(scope, found) and _is_the_clients(scope, found)


def read_threats(text: str, *, asked: bool = False) -> list[ThreatReading]:
    """As `bot.language.threats.read_threats`, for English; `asked` changes nothing here."""
    words, every = find("threats", text)
    scope = Scope(words)
    readings: dict[str, ThreatReading] = {}
    for found in every:
        if _counts(scope, found):
            span = said_in(scope, found)
            threat = cast(Threat, found.label)
            reading = ThreatReading(span, confidence(found), threat, _deadline(text, span))
            readings.setdefault(found.label, reading)
    return list(readings.values())

"""One thing a client says about the moment to be called, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Part = Literal["morning", "afternoon", "evening"]
ORDER: tuple[Part, ...] = ("morning", "afternoon", "evening")


@dataclass(frozen=True)
class Said:
    """One thing said about the moment, and where; minutes since midnight for the hours.

    `at` is one point of time ("om 3 uur"); `after` and `before` are limits. `link` points back at
    an hour said before ("daarna").
    """

    start: int
    end: int
    days: frozenset[int] = frozenset()
    part: Part | None = None
    after: int | None = None
    before: int | None = None
    at: int | None = None
    every: Literal["week", "all", "rest"] | None = None
    anytime: bool = False
    soft: bool = False  # only follows from how people live; with `anytime`: office hours
    settled: bool = False  # an hour whose side is already worked out: "niet voor tienen"
    link: Literal["after", "before", "either", "within"] | None = None


Make = Callable[[re.Match[str]], "Said | None"]


def take(work: str, pattern: re.Pattern[str], make: Make, said: list[Said]) -> str:
    """Adds what `pattern` finds to `said`; returns `work` with those words blanked out."""

    def blank(match: re.Match[str]) -> str:
        made = make(match)
        if made is None:
            return match[0]
        said.append(made)
        return "\x00" * len(match[0])

    return pattern.sub(blank, work)


def timed(one: Said) -> bool:
    """Whether an hour is said."""
    return one.after is not None or one.before is not None or one.at is not None


NOON = 12 * 60


def in_part(minutes: int | None, part: Part | None) -> int | None:
    """ "'s avonds na 8" is 20:00, "'s ochtends om 6" is 06:00."""
    if minutes is None:
        return None
    if part == "evening" and minutes < NOON:
        return minutes + NOON
    return minutes - NOON if part == "morning" and minutes > NOON + 60 else minutes

"""Reading when a client can be called: days, day parts and hours, with exceptions taken out.

What the words are taken to mean, where Dutch leaves room:
bare hours before seven are in the afternoon ("half 4" is 15:30); a single hour ("om 3 uur", "rond
4") is half an hour to either side of it; "na mijn werk" is after 17:00; the children at school is
09:00-14:00. A day part that is said is given as `part`, an hour that is said as `after`/`before`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.language.moment_clauses import Clause, clauses_of
from bot.language.moment_days import counted_days, dates, some_week, week_words, weekdays_named
from bot.language.moment_hours import hours, hours_after_work
from bot.language.moment_life import EARLY, life_hours
from bot.language.moment_said import NOON, ORDER, Part, Said, in_part, take, timed
from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class MomentReading(Reading):
    """When the client can be called.

    `weekdays`: ISO 1..7, exceptions taken out; () is every working day. `after` and `before` are
    "HH:MM"; None leaves that side open. All empty: any moment will do.
    """

    weekdays: tuple[int, ...]
    part: Part | None
    after: str | None
    before: str | None


def _everything_said(folded: str, today: date, asked: bool) -> tuple[list[Said], str]:
    """All that is said about days and hours in order, and the words that are left."""
    said: list[Said] = []
    work = hours_after_work(folded, said)
    work = life_hours(work, said)
    work = some_week(work, said) if asked else work
    work = week_words(work, said)
    work = weekdays_named(work, said)
    work = dates(work, said, today)
    work = counted_days(work, said, today)
    work = hours(work, said)
    if not any(one.part for one in said):
        work = take(work, EARLY, lambda m: Said(*m.span(), part="morning"), said)
    return sorted(said, key=lambda one: one.start), work


# -- putting it together ---------------------------------------------------------------------------

_WORKING_DAYS = frozenset(range(1, 6))


@dataclass(frozen=True)
class _Moment:
    """What a stretch of the message comes to; None is not said."""

    days: frozenset[int] | None = None
    parts: tuple[Part, ...] | None = None
    after: int | None = None
    before: int | None = None
    anytime: bool = False

    @property
    def said(self) -> bool:
        times = self.after is not None or self.before is not None
        return times or self.anytime or self.days is not None or self.parts is not None


def _days(wanted: list[Said], refused: list[Said]) -> frozenset[int] | None:
    named = frozenset[int]().union(*(one.days for one in wanted))
    every = {one.every for one in wanted} - {None}
    without = frozenset[int]().union(*(one.days for one in refused if not one.part))
    if every or (without and not named):
        named = named | _WORKING_DAYS
    return (named - without) if named else None


def _parts(wanted: list[Said], refused: list[Said]) -> tuple[Part, ...] | None:
    named = {one.part for one in wanted if one.part}
    without = {one.part for one in refused if one.part and not one.days}
    if not named and not without:
        return None
    return tuple(part for part in ORDER if (part in named or not named) and part not in without)


def _turned(one: Said) -> Said:
    """ "na vijven kan ik niet" is before five."""
    return replace(one, after=one.before, before=one.after)


def _possible(hours: list[Said]) -> tuple[int | None, int | None]:
    """The hours last said; of two that leave no time between them, the later words stand."""
    after = [one for one in hours if one.after is not None]
    before = [one for one in hours if one.before is not None]
    if not after or not before:
        return after[-1].after if after else None, before[-1].before if before else None
    first, last = after[-1], before[-1]
    if (first.after or 0) < (last.before or 0) or first is last:
        return first.after, last.before
    return (first.after, None) if first.start > last.start else (None, last.before)


def _moment(clauses: Iterable[Clause]) -> _Moment:
    clauses = list(clauses)
    wanted = [one for clause in clauses if not clause.refused for one in clause.said]
    refused = [one for clause in clauses if clause.refused for one in clause.said]
    hours = wanted + [one for one in refused if one.settled]
    hours += [
        _turned(one)
        for one in refused
        if not one.settled and (one.after is None) != (one.before is None)
    ]
    hours = [one for one in hours if not one.soft and timed(one)] or hours
    after, before = _possible(sorted(hours, key=lambda one: one.start))
    return _Moment(
        _days(wanted, refused),
        _parts(wanted, refused),
        after,
        before,
        any(one.anytime for one in wanted),
    )


_CORRECTION = re.compile(
    r"\b(?:nee|neen|nah|sorry|wacht|of toch|toch maar|doe maar|bedoel|oeps|correctie|foutje|ho)\b"
)


def _over(first: _Moment, second: _Moment) -> _Moment:
    """`first` as corrected by `second`: what the second says replaces, the rest stands."""
    timed = second.after is not None or second.before is not None
    return _Moment(
        second.days if second.days is not None else first.days,
        second.parts if second.parts is not None else first.parts,
        second.after if timed else first.after,
        second.before if timed else first.before,
        second.anytime or first.anytime,
    )


def _corrected(clauses: list[Clause], work: str) -> _Moment:
    cuts = [match.start() for match in _CORRECTION.finditer(work)]
    moment = _Moment()
    for start, end in zip([0, *cuts], [*cuts, len(work) + 1], strict=True):
        inside = []
        for clause in clauses:
            said = [one for one in clause.said if start <= one.start < end]
            if said:
                inside.append(replace(clause, said=said))
        following = _moment(inside)
        moment = _over(moment, following) if following.said else moment
    return moment


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


_DUSK = 18 * 60


def _limits(moment: _Moment, apart: bool) -> tuple[Part | None, int | None, int | None]:
    """The day part, or the hours two day parts together come to."""
    parts = moment.parts or ()
    part = parts[0] if len(parts) == 1 else None
    after, before = in_part(moment.after, part), in_part(moment.before, part)
    if len(parts) == 2 and not apart and after is None and before is None:
        after = NOON if parts == ("afternoon", "evening") else None
        before = _DUSK if parts == ("morning", "afternoon") else None
    return part, after, before


def _reading(text: str, said: list[Said], moment: _Moment) -> MomentReading:
    days = moment.days or frozenset()
    apart = sum(1 for one in said if one.days and one.part) > 1
    part, after, before = _limits(moment, apart)
    weekdays = () if days == _WORKING_DAYS else tuple(sorted(days))
    sure = 0.9 if moment.days or part or after or before else 0.8
    span = span_of(text, said[0].start, max(one.end for one in said))
    return MomentReading(span, sure, weekdays, part, _clock(after), _clock(before))


_CALLING = re.compile(
    r"(?<!ik )(?<!ze )(?<!zij )(?<!we )(?<!wij )(?<!hij )\b(?:bel|belle)\b|^\W*belt u (?:me|mij"
    r"|maar|mie|ons|ff|even|gerust|graag|terug)\b|\b(?:terug ?bel(?:len|t)?|bereik(?:baar|en"
    r"|bar)|te bereiken|opbellen|belafspraak|belmoment)\b"
    r"|\b(?:u|je|jullie|men|kunt|kan|mag|kunnen|mij|me|mie|gebeld) (?:[^.!?]|\.(?=\d)){0,40}"
    r"\b(?:bellen|bel"
    r"|belle|worden)\b"
    r"|\bbellen (?:kan|mag|graag|liefst|kunt)\b|\b(?:graag|liefst|liever|best) (?:\S+ )?bellen\b"
)
_NOT_CALLING = re.compile(
    r"\b(?:ik|ze|zij|incasso|deurwaarders?) (?:kan |wil |ga |blijven |blijft )?(?:jullie "
    r"|u )?(?:bel|bellen|belt)\b"
)


def _about_calling(folded: str, said: list[Said]) -> bool:
    first, last = said[0].start, said[-1].end
    start = max(
        (m.end() for m in re.finditer(r"(?:(?<!\.[a-z])\.|[!?\n])(?=\s)", folded[:first])),
        default=0,
    )
    stop = re.search(r"[!?\n]|\.(?=\s|$)", folded[last:])
    sentence = folded[start : last + stop.start() if stop else len(folded)]
    return bool(_CALLING.search(sentence)) and not _NOT_CALLING.search(sentence)


def read_moment(
    text: str, *, asked: bool = False, today: date | None = None
) -> MomentReading | None:
    """When the client can be called.

    `asked`: the message answers "Wanneer kunnen we u het beste bellen?"; otherwise the message
    must speak of calling. `today` gives "morgen" its weekday (default: today in the Netherlands).
    None when nothing is said about a moment.
    """
    today = today or datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    folded = fold(text)
    said, work = _everything_said(folded, today, asked)
    if not said or not (asked or _about_calling(folded, said)):
        return None
    moment = _corrected(clauses_of(said, work), work)
    return _reading(text, said, moment) if moment.said else None

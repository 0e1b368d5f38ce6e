"""Reading when a client can be called: days, day parts and hours, with exceptions taken out.

What the words are taken to mean, where Dutch leaves room:
bare hours before seven are in the afternoon ("half 4" is 15:30); a single hour ("om 3 uur", "rond
4") is half an hour to either side of it; "na mijn werk" is after 17:00; the children at school is
09:00-14:00. A day part that is said is given as `part`, an hour that is said as `after`/`before`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.language.moment_calling import about_calling, perhaps_about_calling
from bot.language.moment_clauses import Clause, clauses_of
from bot.language.moment_days import counted_days, dates, some_week, week_words, weekdays_named
from bot.language.moment_hours import hours
from bot.language.moment_life import EARLY, life_hours
from bot.language.moment_limits import limits, possible
from bot.language.moment_said import NOON, ORDER, Part, Said, in_part, take, timed
from bot.language.moment_stance import AGAINST, FOR, Stance
from bot.language.moment_week import WORKING_DAYS, all_days, days_of, pieces
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
    work = life_hours(folded, said)
    work = some_week(work, said) if asked else work
    work = week_words(work, said)
    work = weekdays_named(work, said)
    work = dates(work, said, today)
    work = counted_days(work, said, today)
    work = hours(work, said)
    if not any(one.part or timed(one) for one in said):
        work = take(work, EARLY, lambda m: Said(*m.span(), part="morning"), said)
    return sorted(said, key=lambda one: one.start), work


# -- putting it together ---------------------------------------------------------------------------


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


def _parts(clauses: list[Clause], clocked: bool) -> tuple[Part, ...] | None:
    """The day parts; what is only a habit ("na het ontbijt") gives way to an hour said with it."""
    clauses = [each for each in clauses if not each.linked]
    wanted = pieces(clauses, FOR)
    clear = clocked or any(one.part and not one.soft for one in wanted)
    named = {one.part for one in wanted if one.part and not (one.soft and clear)}
    concluded = any(
        each.opened_by == "dus" and each.tells for each in clauses if each.stance in FOR
    )
    if not named and not concluded and not any(one.anytime for one in wanted):
        dayless = not all_days(wanted)
        told = pieces(
            [each for each in clauses if dayless or not all_days(each.said)], (Stance.TOLD,)
        )
        named = {one.part for one in told if one.part}
    if named:
        return tuple(part for part in ORDER if part in named)
    if not clocked and any(one.anytime and one.soft for one in pieces(clauses, AGAINST)):
        return ("evening",)  # "overdag kan ik niet"
    against = [each for each in clauses if not any(one.days for one in each.said)]
    without = {one.part for one in pieces(against, AGAINST) if one.part}
    return tuple(part for part in ORDER if part not in without) if without else None


_EVENING = 18 * 60


def _late(clauses: list[Clause]) -> bool:
    """Whether a habit places the moment in the evening."""
    said = (one for each in clauses for one in each.said if one.soft)
    return any(one.part == "evening" or (one.after or 0) >= _EVENING for one in said)


def _moment(clauses: list[Clause]) -> _Moment:
    rest = any(one.every == "rest" for one in pieces(clauses, FOR))
    hours = limits([each for each in clauses if not (rest and each.stance in AGAINST)])
    parts = _parts(clauses, any(one.weight for one in hours))
    if parts and any(one.part for one in pieces(clauses, (*FOR, Stance.TOLD))):
        hours = [one for one in hours if one.weight]  # "in de avond, na het werk"
    after, before = possible(hours)
    wanted = pieces(clauses, (*FOR, Stance.TOLD))
    if after is not None and after < NOON and _late(clauses):
        after += NOON  # "als de kleine slaapt, na half 8"
    return _Moment(days_of(clauses), parts, after, before, any(one.anytime for one in wanted))


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


def _cut(correction: re.Match[str], said: list[Said]) -> int:
    """Where the correction begins: in "dinsdag, eh woensdag bedoel ik" before woensdag."""
    before = [one for one in said if one.end <= correction.start()]
    after = any(one.start > correction.start() for one in said)
    meant = correction[0] == "bedoel" and len(before) > 1 and not after
    return before[-1].start if meant else correction.start()


def _corrected(said: list[Said], work: str) -> _Moment:
    """The moment of the whole message, what was corrected put in the place of what was."""
    cuts = sorted({_cut(match, said) for match in _CORRECTION.finditer(work)})
    moment = _Moment()
    for start, end in zip([0, *cuts], [*cuts, len(work)], strict=True):
        inside = [
            replace(one, start=one.start - start, end=one.end - start)
            for one in said
            if start <= one.start < end
        ]
        following = _moment(clauses_of(inside, work[start:end])) if inside else _Moment()
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


def _only_first(said: list[Said]) -> bool:
    """Whether a day part belongs to one of the days only: "dinsdagochtend of woensdag"."""
    days = [one for one in said if one.days]
    parts = [at for at, one in enumerate(days) if one.part]
    loose = any(one.part and not one.days for one in said)
    return len(parts) == 1 and not loose and any(not one.part for one in days[parts[0] + 1 :])


def _reading(text: str, said: list[Said], moment: _Moment) -> MomentReading:
    days = moment.days or frozenset()
    apart = sum(1 for one in said if one.days and one.part) > 1
    part, after, before = _limits(moment, apart)
    if len(days) > 1 and _only_first(said):
        part = None
    weekdays = () if days == WORKING_DAYS else tuple(sorted(days))
    sure = 0.9 if moment.days or part or after or before else 0.8
    span = span_of(text, said[0].start, max(one.end for one in said))
    return MomentReading(span, sure, weekdays, part, _clock(after), _clock(before))


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
    if not asked and not perhaps_about_calling(folded):
        return None
    said, work = _everything_said(folded, today, asked)
    if not said or not (asked or about_calling(folded, said)):
        return None
    moment = _corrected(said, work)
    return _reading(text, said, moment) if moment.said else None

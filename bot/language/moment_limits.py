"""The hours an answer comes to: what is said of the clock, seen by the client's stance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.moment_clauses import Clause
from bot.language.moment_said import NOON, Said, timed
from bot.language.moment_stance import Stance
from bot.language.moment_words import OTHERS, RETURNS, STARTS

_HALF_HOUR = 30
_AGAINST = (Stance.REFUSED, Stance.BUSY)
_FOR = (Stance.WANTED, Stance.BARE)


@dataclass(frozen=True)
class Limit:
    """The hours one piece comes to, and how much it weighs against others."""

    start: int
    after: int | None
    before: int | None
    weight: int


def _sides(one: Said) -> tuple[int | None, int | None]:
    if one.at is not None:
        return one.at - _HALF_HOUR, one.at + _HALF_HOUR
    return one.after, one.before


def _others_only(clause: Clause) -> bool:
    return clause.has(OTHERS) and not clause.has(frozenset({"ik"}))


def _turning_point(clause: Clause, at: int) -> tuple[int | None, int | None] | None:
    """ "om 4 uur thuis" is from four on, "om 4 uur moet ik weg" until four."""
    returns, starts = clause.has(RETURNS), clause.has(STARTS)
    ends_up = clause.words[-1].plain == "op" and clause.has(frozenset({"ben", "sta", "kom", "zit"}))
    if _others_only(clause):
        at_home = clause.has(frozenset({"thuis", "terug"}))
        returns, starts = (returns or starts) and not at_home, at_home
    if (returns or ends_up) and clause.stance is not Stance.REFUSED:
        return at, None
    return (None, at) if starts and clause.stance is not Stance.WANTED else None


def _against(one: Said, clause: Clause) -> tuple[int | None, int | None] | None:
    """The hours left by hours that do not suit; None when nothing definite is left."""
    after, before = one.after, one.before
    if after is not None and before is not None:
        free_after = clause.stance is Stance.BUSY and not any(each.days for each in clause.said)
        return (before, None) if free_after else None
    return before, after


def _over(one: Said) -> bool:
    """Something that is over before the client can be called: "na de fabriek"."""
    return one.soft and one.before is None and one.part is None


def _hours(one: Said, clause: Clause) -> tuple[int | None, int | None] | None:
    if one.settled or one.soft:
        return _sides(one)
    if one.at is not None and any(_over(each) for each in clause.said):
        return one.at, None  # "na de fabriek, half 4"
    if one.at is not None and (turned := _turning_point(clause, one.at)):
        return turned
    if clause.stance in _AGAINST:
        return None if one.at is not None else _against(one, clause)
    after, before = _sides(one)
    if after is None and before is not None and before <= _EARLIEST_END:
        before += NOON  # nobody asks to be called until eight in the morning
    return after, before


_EARLIEST_END = 8 * 60 + 30


def _weight(one: Said, clause: Clause) -> int:
    if one.soft:
        return 0
    if one.settled or clause.stance in _FOR or clause.stance is Stance.REFUSED:
        return 3
    return 2 if clause.stance is Stance.BUSY else 1


# -- "daarna", "daarvoor" --------------------------------------------------------------------------


def _applies(link: Clause, told: Clause) -> bool:
    """Whether "daarna" gives the moment: not in "tot 12, daarna begint mijn dienst"."""
    if link.stance in _FOR or link is told:
        return link.stance not in _AGAINST
    return link.stance is Stance.TOLD and told.stance not in _FOR


def _linked(link: Said, told: Said) -> tuple[int | None, int | None] | None:
    if link.link == "after":
        ends = (told.before, told.at, told.after)
        return next(minutes for minutes in ends if minutes is not None), None
    if link.link == "before":
        starts = (told.after, told.at, told.before)
        return None, next(minutes for minutes in starts if minutes is not None)
    return (told.after, told.before) if link.link == "within" else None


def limits(clauses: list[Clause]) -> list[Limit]:
    """The hours of all clauses, in the order in which they were said."""
    found: list[tuple[Said, Limit | None]] = []
    points: list[int] = []
    last: tuple[Said, Clause] | None = None
    for clause, one in _pieces(clauses):
        if one.link and last and _applies(clause, last[1]):
            found = [pair for pair in found if pair[0] is not last[0]]
            hours = _linked(one, last[0])
            if one.link == "within" and last[0].at is not None:
                found, hours = [], (min(points), max(points))
            if last[1].stance is Stance.BUSY or last[1].stance is Stance.TOLD:
                last[1].stance = Stance.WANTED
            found.append((one, Limit(one.start, *hours, 3) if hours else None))
        elif timed(one) and clause.stance is not Stance.PAST:
            hours = _hours(one, clause)
            limit = Limit(one.start, *hours, _weight(one, clause)) if hours else None
            found.append((one, limit))
            last = (one, clause)
            points += [one.at] if one.at is not None else []
    return [limit for _, limit in found if limit]


def _pieces(clauses: list[Clause]) -> Iterator[tuple[Clause, Said]]:
    for clause in clauses:
        for one in clause.said:
            yield clause, one


def possible(hours: list[Limit]) -> tuple[int | None, int | None]:
    """One limit on either side: the weightiest, the last said, and with time between them."""
    hours = [one for one in hours if one.weight] or hours
    most = max((one.weight for one in hours), default=0)
    ranges = [one for one in hours if one.after is not None and one.before is not None]
    hours = [one for one in hours if one not in ranges or one.weight == most]
    after = max((one for one in hours if one.after is not None), key=_rank, default=None)
    before = max((one for one in hours if one.before is not None), key=_rank, default=None)
    if after and before and after is not before and (after.after or 0) >= (before.before or 0):
        after, before = (after, None) if _rank(after) > _rank(before) else (None, before)
    return after.after if after else None, before.before if before else None


def _rank(limit: Limit) -> tuple[int, int]:
    return limit.weight, limit.start

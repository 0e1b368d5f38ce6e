"""The hours an answer comes to: what is said of the clock, seen by the client's stance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.language.moment_clauses import Clause
from bot.language.moment_said import NOON, Said, timed
from bot.language.moment_stance import AGAINST, FOR, Stance
from bot.language.moment_words import OTHERS, RETURNS, STARTS

_HALF_HOUR = 30


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


_AGAIN = frozenset({"weer", "pas"})
_REACHABLE = frozenset({"beschikbaar", "bereikbaar"})
_ENDS_UP = frozenset({"op", "aan"})  # "om 9 uur sta ik op", "zet ik mijn telefoon aan"
_ENDING_UP = frozenset({"ben", "sta", "kom", "zit", "zet", "staat", "gaat"})


def _turning_point(clause: Clause, at: int) -> tuple[int | None, int | None] | None:
    """ "om 4 uur thuis" is from four on, "om 4 uur moet ik weg" until four."""
    again = clause.has(_AGAIN) and clause.has(_REACHABLE)
    returns, starts = clause.has(RETURNS) or again, clause.has(STARTS)
    ends_up = clause.words[-1].plain in _ENDS_UP and clause.has(_ENDING_UP)
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
    if after is not None and after <= _LATEST_MORNING:
        after += NOON  # "niet na half 9" is said of the evening
    return before, after


def _over(one: Said) -> bool:
    """Something that is over before the client can be called: "na de fabriek"."""
    return one.soft and one.before is None and one.part is None


def _hours(one: Said, clause: Clause) -> tuple[int | None, int | None] | None:
    if one.soft and one.before and clause.stance in AGAINST:
        return one.before, None  # "onder werktijd kan ik niet bellen"
    if one.settled or one.soft:
        return _sides(one)
    if one.at is not None and any(_over(each) for each in clause.said):
        return one.at, None  # "na de fabriek, half 4"
    if one.at is not None and (turned := _turning_point(clause, one.at)):
        return turned
    if clause.stance in AGAINST:
        return None if one.at is not None else _against(one, clause)
    after, before = _sides(one)
    if after is None and before is not None and before <= _EARLIEST_END:
        before += NOON  # nobody asks to be called until eight in the morning
    return after, before


_EARLIEST_END = 8 * 60 + 30
_LATEST_MORNING = 9 * 60 + 30


_BUSY = 2


def _weight(one: Said, clause: Clause) -> int:
    if one.soft:
        return 0
    if one.settled or clause.stance in FOR or clause.stance is Stance.REFUSED:
        return 3
    return _BUSY if clause.stance is Stance.BUSY else 1


# -- "daarna", "daarvoor" --------------------------------------------------------------------------


def _applies(link: Clause, told: Clause) -> bool:
    """Whether "daarna" gives the moment: not in "tot 12, daarna begint mijn dienst"."""
    if link.stance in FOR or link is told:
        return link.stance not in AGAINST
    return link.stance is Stance.TOLD and told.stance not in FOR


def _linked(link: Said, told: Said) -> tuple[int | None, int | None] | None:
    if link.link == "after":
        ends = (told.before, told.at, told.after)
        return next(minutes for minutes in ends if minutes is not None), None
    if link.link == "before":
        starts = (told.after, told.at, told.before)
        return None, next(minutes for minutes in starts if minutes is not None)
    return (told.after, told.before) if link.link == "within" else None


_WHICH = frozenset({"die", "dat", "deze"})


def _begun(limit: Limit | None) -> bool:
    """The hour at which what is over later begins: "ik begin om 6 en ben om 2 klaar"."""
    return limit is not None and limit.weight <= _BUSY and limit.after is None


@dataclass
class _Clock:
    """The hours heard so far, while the clauses are gone through in order."""

    found: list[tuple[Said, Limit | None]] = field(default_factory=list)
    points: list[int] = field(default_factory=list)  # single hours: "om 4 uur ... om 6 uur"
    last: tuple[Said, Clause] | None = None
    over: Clause | None = None  # the clause that spoke of something to be over first

    def hear(self, one: Said, clause: Clause) -> None:
        """Takes in one piece."""
        if one.link:
            self._points_back(one, clause)
        elif timed(one) and clause.stance is not Stance.PAST:
            hours = self._hours(one, clause)
            limit = Limit(one.start, *hours, _weight(one, clause)) if hours else None
            if one.at is not None and hours == (one.at, None):
                self.found = [pair for pair in self.found if not _begun(pair[1])]
            self.found.append((one, limit))
            self.last = (one, clause)
            self.points += [one.at] if one.at is not None else []
        if _over(one):
            self.over = clause

    def _hours(self, one: Said, clause: Clause) -> tuple[int | None, int | None] | None:
        which = self.over and self.over is not clause and clause.words[0].plain in _WHICH
        if which and one.at is not None:
            return one.at, None  # "na de tandarts, die is om 11 uur"
        return _hours(one, clause)

    def _points_back(self, one: Said, clause: Clause) -> None:
        if self.last is None or not _applies(clause, self.last[1]):
            return
        told, told_in = self.last
        self.found = [pair for pair in self.found if pair[0] is not told]
        hours = _linked(one, told)
        if one.link == "within" and told.at is not None:
            self.found, hours = [], (min(self.points), max(self.points))
        if told_in.stance in (Stance.BUSY, Stance.TOLD):
            told_in.stance, told_in.linked = Stance.WANTED, True
        self.found.append((one, Limit(one.start, *hours, 3) if hours else None))


def limits(clauses: list[Clause]) -> list[Limit]:
    """The hours of all clauses, in the order in which they were said."""
    clock = _Clock()
    for clause, one in _pieces(clauses):
        clock.hear(one, clause)
    return [limit for _, limit in clock.found if limit]


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

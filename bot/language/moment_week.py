"""The days of the week an answer comes to, with exceptions taken out."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.moment_clauses import EXCEPTIONS, Clause
from bot.language.moment_said import Said
from bot.language.moment_stance import AGAINST, FOR, Stance

WORKING_DAYS = frozenset(range(1, 6))
_WEEKEND = frozenset({6, 7})


def pieces(clauses: list[Clause], stances: tuple[Stance, ...]) -> list[Said]:
    """What is said in the clauses with one of `stances`."""
    return [one for clause in clauses if clause.stance in stances for one in clause.said]


def all_days(said: Iterable[Said]) -> frozenset[int]:
    """All weekdays (ISO) in `said`."""
    return frozenset[int]().union(*(one.days for one in said))


def _partly(clause: Clause, clauses: list[Clause]) -> bool:
    """Busy for a part of the day that is told: "vrijdag werk ik tot 1 uur".

    Also "dinsdag smorgens ziekenhuis, smiddags thuis".
    """
    if clause.stance not in AGAINST or clause.opened_by in EXCEPTIONS or not all_days(clause.said):
        return False
    if any(not one.settled and (one.after is None) != (one.before is None) for one in clause.said):
        return True
    others = (each for each in clauses if each.stance in FOR and not all_days(each.said))
    other_part = any(one.part for each in others for one in each.said)
    return other_part and any(one.part for one in clause.said)


def _named(clauses: list[Clause], partly: list[Clause]) -> frozenset[int]:
    """The days offered: concluded, wanted, or else only told."""
    wanted = pieces(clauses, FOR)
    told = pieces(partly, AGAINST) + pieces(clauses, (Stance.TOLD,))
    any_day = _every(wanted) or any(one.anytime for one in wanted)
    named = all_days(_concluded(clauses)) or all_days(wanted)
    return named or (frozenset() if any_day else all_days(told))


def _the_rest(clauses: list[Clause], named: frozenset[int]) -> frozenset[int]:
    """ "de andere dagen ben ik vrij": the working days of which nothing else was told."""
    others = (each for each in clauses if each.stance not in FOR)
    return (named | WORKING_DAYS) - all_days(one for each in others for one in each.said)


def days_of(clauses: list[Clause]) -> frozenset[int] | None:
    """The weekdays (ISO) that suit the client; None when no day is spoken of."""
    wanted = pieces(clauses, FOR)
    partly = [each for each in clauses if _partly(each, clauses)]
    named = _named(clauses, partly)
    if any(one.every == "rest" for one in wanted):
        return _the_rest(clauses, named)
    if _every(wanted) and (preferred := _preferred(clauses)):
        return preferred
    refused = pieces([each for each in clauses if each not in partly], AGAINST)
    without = all_days(one for one in refused if not one.part or not named)
    if _every(wanted) or (without and not named):
        named = named | WORKING_DAYS
    if named and named <= without and not all_days(wanted):
        named = named | _WEEKEND
    return (named - without or named) if named else None


def _concluded(clauses: list[Clause]) -> list[Said]:
    """ "ik kom donderdag terug, dus vrijdag": the conclusion and what follows it."""
    concluding = [
        at for at, each in enumerate(clauses)
        if each.opened_by == "dus" and each.stance in FOR and all_days(each.said)
    ]  # fmt: skip
    return pieces(clauses[concluding[-1] :], FOR) if concluding else []


def _preferred(clauses: list[Clause]) -> frozenset[int]:
    """ "elke dag kan, maar liefst woensdag":"""
    return all_days(
        one for each in clauses if each.stance in FOR and each.has(_RATHER) for one in each.said
    )


_RATHER = frozenset({"liefst", "liever", "voorkeur"})


def _every(pieces: list[Said]) -> bool:
    return any(one.every for one in pieces)

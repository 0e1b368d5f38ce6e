"""By when a human reacts: opening hours, weekends, holidays, and clocks that change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.insurer import load_insurer
from bot.intake.promise import NETHERLANDS, add_working_hours, is_open, promise, public_holidays
from bot.intake.urgency import ORDER
from bot.settings import ROOT

INSURER = load_insurer(ROOT / "insurer.yml")
WEEK = {day: (time(8, 30), time(17, 30)) for day in range(1, 6)}
OFFICE = replace(INSURER, hours=WEEK, closed_on=frozenset(),
                 respond_within={"crisis": 1, "urgent": 4, "soon": 9, "normal": 18})  # fmt: skip


def at(text: str) -> datetime:
    """A moment on a Dutch clock."""
    return datetime.fromisoformat(text).replace(tzinfo=NETHERLANDS)


@pytest.mark.parametrize(
    ("start", "hours", "by"),
    [
        ("2026-11-23 10:00", 1, "2026-11-23 11:00"),
        ("2026-11-23 10:00", 4, "2026-11-23 14:00"),
        ("2026-11-23 16:30", 1, "2026-11-23 17:30"),
        ("2026-11-23 16:31", 1, "2026-11-24 08:31"),
        ("2026-11-23 07:00", 1, "2026-11-23 09:30"),
        ("2026-11-23 17:30", 1, "2026-11-24 09:30"),
        ("2026-11-23 23:59", 4, "2026-11-24 12:30"),
        ("2026-11-27 16:30", 4, "2026-11-30 11:30"),
        ("2026-11-28 12:00", 4, "2026-11-30 12:30"),
        ("2026-11-22 14:05", 18, "2026-11-24 17:30"),
        ("2026-12-24 16:30", 4, "2026-12-28 11:30"),
        ("2026-12-31 17:00", 1, "2027-01-04 09:00"),
        ("2026-04-27 09:00", 1, "2026-04-28 09:30"),
        ("2026-05-13 17:00", 1, "2026-05-15 09:00"),
        ("2026-03-27 17:00", 1, "2026-03-30 09:00"),
        ("2026-10-23 17:00", 1, "2026-10-26 09:00"),
        ("2026-11-23 10:00", 0, "2026-11-23 10:00"),
    ],
    ids=[
        "in the morning", "four hours", "until closing time", "a minute too late", "before opening",
        "at closing time", "at night", "over the weekend", "on a saturday", "two working days",
        "over Christmas", "over New Year", "King's Day", "Ascension Day", "clock forward",
        "clock back", "at once",
    ],
)  # fmt: skip
def test_hours_are_working_hours(start: str, hours: int, by: str) -> None:
    assert add_working_hours(at(start), hours, OFFICE) == at(by)


def test_the_offset_is_that_of_the_day_it_is_due() -> None:
    before, after = at("2026-10-23 17:00"), add_working_hours(at("2026-10-23 17:00"), 1, OFFICE)
    assert (before.utcoffset(), after.utcoffset()) == (timedelta(hours=2), timedelta(hours=1))


def test_a_moment_in_utc_is_a_moment_in_the_netherlands() -> None:
    now = datetime(2026, 7, 1, 14, 30, tzinfo=timezone.utc)  # 16:30 in summer
    assert promise(now, "crisis", OFFICE).by == at("2026-07-01 17:30")


def test_a_day_the_insurer_is_closed_does_not_count() -> None:
    closed = replace(OFFICE, closed_on=frozenset({date(2026, 11, 23), date(2026, 11, 24)}))
    assert add_working_hours(at("2026-11-23 10:00"), 1, closed) == at("2026-11-25 09:30")


@pytest.mark.parametrize("guaranteed", [True, False])
def test_a_promise_is_one_only_when_the_configuration_says_so(guaranteed: bool) -> None:
    insurer = replace(OFFICE, respond_guaranteed=guaranteed)
    assert promise(at("2026-11-23 10:00"), "normal", insurer).guaranteed is guaranteed


@pytest.mark.parametrize("hours", [0, 1])
def test_who_never_opens_can_promise_nothing(hours: int) -> None:
    with pytest.raises(ValueError, match="no opening hours"):
        add_working_hours(at("2026-11-23 10:00"), hours, replace(OFFICE, hours={}))


def test_the_public_holidays_are_those_of_the_netherlands() -> None:
    assert {date(2026, 4, 27), date(2026, 12, 25), date(2026, 12, 26)} <= public_holidays(2026)
    assert date(2026, 12, 24) not in public_holidays(2026)


@pytest.mark.parametrize(
    ("moment", "opened"),
    [("2026-11-23 08:30", True), ("2026-11-23 08:29", False), ("2026-11-23 17:30", False),
     ("2026-11-22 12:00", False), ("2026-12-25 12:00", False)],
)  # fmt: skip
def test_when_it_is_open(moment: str, opened: bool) -> None:
    assert is_open(at(moment), OFFICE) is opened


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1), timezones=st.just(timezone.utc)),  # noqa: DTZ001
    st.sampled_from(ORDER),
)
def test_every_promise_is_later_and_in_opening_hours(now: datetime, urgency: str) -> None:
    by = promise(now, urgency, OFFICE).by  # type: ignore[arg-type]
    assert by >= now
    assert is_open(by - timedelta(microseconds=1), OFFICE)
    assert by.tzinfo is NETHERLANDS

"""By when a human has reacted: counted in working hours, with the Dutch public holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.intake.insurer import Insurer
from bot.intake.urgency import Urgency

NETHERLANDS = ZoneInfo("Europe/Amsterdam")
LONGEST_CLOSED = 60  # days to look ahead for an open day


@dataclass(frozen=True)
class Promise:
    """`by` in Dutch time; `guaranteed` only when the configuration says so."""

    by: datetime
    guaranteed: bool


@lru_cache(maxsize=8)
def public_holidays(year: int) -> frozenset[date]:
    """The Dutch public holidays of `year`."""
    import holidays

    return frozenset(holidays.country_holidays("NL", years=year))


def promise(now: datetime, urgency: Urgency, insurer: Insurer) -> Promise:
    """By when a human reacts to something of this urgency that came in at `now` (aware)."""
    hours = insurer.respond_within[urgency]
    by = add_working_hours(now.astimezone(NETHERLANDS), hours, insurer)
    return Promise(by, insurer.respond_guaranteed)


def is_open(moment: datetime, insurer: Insurer) -> bool:
    """Whether call agents work at `moment` (aware)."""
    local = moment.astimezone(NETHERLANDS)
    hours = _hours_on(local.date(), insurer)
    return hours is not None and hours[0] <= local < hours[1]


def add_working_hours(start: datetime, hours: int, insurer: Insurer) -> datetime:
    """`hours` of opening time after `start`. Raises `ValueError` when it never opens."""
    left, moment = timedelta(hours=hours), start
    for day in range(LONGEST_CLOSED):
        opening = _hours_on((start + timedelta(days=day)).date(), insurer)
        if opening is None or moment >= opening[1]:
            continue
        moment = max(moment, opening[0])
        if opening[1] - moment >= left:
            return moment + left
        left -= opening[1] - moment
    raise ValueError(f"no opening hours within {LONGEST_CLOSED} days after {start:%Y-%m-%d}")


def _hours_on(day: date, insurer: Insurer) -> tuple[datetime, datetime] | None:
    closed = day in insurer.closed_on or day in public_holidays(day.year)
    if closed or day.isoweekday() not in insurer.hours:
        return None
    opens, closes = insurer.hours[day.isoweekday()]
    return (
        datetime.combine(day, opens, NETHERLANDS),
        datetime.combine(day, closes, NETHERLANDS),
    )

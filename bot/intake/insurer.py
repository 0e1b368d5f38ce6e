"""What differs per insurer or ages: read from one dated file, `insurer.yml`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, TypeVar

import yaml

from bot.intake.urgency import ORDER
from bot.language.gemeenten import is_gemeente

T = TypeVar("T")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class InsurerFileError(Exception):
    """`insurer.yml` cannot be used; the text says which item is wrong."""


@dataclass(frozen=True)
class Insurer:
    """The insurer's facts. `hours` maps ISO weekday 1..7 to (open, close), local time.

    `loketten` maps a gemeente's official CBS name to the loket that takes its money worries.
    """

    name: str
    assistant_name: str
    phone: str | None
    hours: dict[int, tuple[time, time]]
    closed_on: frozenset[date]
    respond_within: dict[str, int]
    respond_guaranteed: bool
    stays_insured: bool
    rest_days: int
    consent_valid_days: int
    client_left_after_hours: int
    helplines: dict[str, str]
    loketten: dict[str, str]

    def facts(self) -> dict[str, Any]:
        """The facts a client-facing sentence may name, by the names used in `domain.yml`."""
        return {
            "insurer": self.name,
            "assistant": self.assistant_name,
            "insurer_phone": self.phone or "",
            "rest_days": self.rest_days,
            **{f"helpline_{name}": number for name, number in self.helplines.items()},
        }


HELPLINES = ("emergency", "suicide_prevention", "violence", "listening", "money")


def load_insurer(path: Path) -> Insurer:
    """The insurer in `path`. Raises `InsurerFileError` naming the item that is wrong."""
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
    except OSError as error:
        raise InsurerFileError(f"{path.name} cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())
        raise InsurerFileError(f"{path.name} is not valid YAML: {reason}") from error
    if not isinstance(raw, dict):
        raise InsurerFileError(f"{path.name} holds no items")
    try:
        return Insurer(**{name: read(raw) for name, read in _ITEMS.items()})
    except _ItemError as error:
        raise InsurerFileError(f"{path.name}: {error}") from error


class _ItemError(Exception):
    """One item is missing or wrong."""


def _item(name: str, key: str, read: Callable[[Any], T]) -> Callable[[dict[str, Any]], T]:
    """Reads `key` of the item `name`; what goes wrong is said with the name."""

    def reading(raw: dict[str, Any]) -> T:
        try:
            return read(raw[name][key] if key else raw[name])
        except KeyError as error:
            raise _ItemError(f"item {name} is missing, or its {error}") from error
        except (TypeError, ValueError, AttributeError) as error:
            raise _ItemError(f"item {name} is wrong: {error}") from error

    return reading


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"expected words between quotes, not {value!r}")
    return value


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"expected true or false, not {value!r}")
    return value


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"expected a whole number of 0 or more, not {value!r}")
    return value


def _hours(value: dict[str, list[str]]) -> dict[int, tuple[time, time]]:
    hours = {_weekday(day): _opening(day, times) for day, times in value.items()}
    if not hours:
        raise ValueError("no day is open: nobody could ever react")
    return hours


def _weekday(day: str) -> int:
    if day not in WEEKDAYS:
        raise ValueError(f"no day is called {day!r}; days are {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(day) + 1


def _opening(day: str, times: list[str]) -> tuple[time, time]:
    opens, closes = (time.fromisoformat(moment) for moment in times)
    if not opens < closes:
        raise ValueError(f"{day} closes before it opens")
    return opens, closes


def _dates(value: list[date]) -> frozenset[date]:
    for day in value:
        if type(day) is not date:
            raise ValueError(f"write a day as 2026-12-24, not {day!r}")
    return frozenset(value)


def _respond_within(value: dict[str, int]) -> dict[str, int]:
    return {level: _whole(value[level]) for level in ORDER}


def _helplines(value: dict[str, dict[str, str]]) -> dict[str, str]:
    """Every number a sentence may name: in a crisis none may be missing."""
    for name in HELPLINES:
        _text(value[name]["number"])
    return {name: _text(line["number"]) for name, line in value.items()}


def _loketten(value: dict[str, dict[str, Any]]) -> dict[str, str]:
    for gemeente in value:
        if not is_gemeente(gemeente):
            raise ValueError(f"{gemeente!r} is not a gemeente's official (CBS) name")
    return {gemeente: _text(loket["name"]) for gemeente, loket in value.items()}


def _rest_days(item: dict[str, Any]) -> int:
    return _whole(item["value"]) if _bool(item["guaranteed"]) else 0


_ITEMS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "name": _item("name", "value", _text),
    "assistant_name": _item("assistant_name", "value", _text),
    "phone": _item("phone", "value", _text_or_none),
    "hours": _item("opening_hours", "value", _hours),
    "closed_on": _item("closed_on", "value", _dates),
    "respond_within": _item("respond_within", "value", _respond_within),
    "respond_guaranteed": _item("respond_within", "guaranteed", _bool),
    "stays_insured": _item("stays_insured", "guaranteed", _bool),
    "rest_days": _item("rest_days", "", _rest_days),
    "consent_valid_days": _item("consent_valid_days", "value", _whole),
    "client_left_after_hours": _item("client_left_after_hours", "value", _whole),
    "helplines": _item("helplines", "", _helplines),
    "loketten": _item("loketten", "", _loketten),
}

"""What differs per insurer or ages: read from one dated file, `insurer.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

import yaml

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class InsurerFileError(Exception):
    """`insurer.yml` cannot be used; the text says which item is wrong."""


@dataclass(frozen=True)
class Insurer:
    """The insurer's facts. `hours` maps ISO weekday 1..7 to (open, close), local time."""

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
    helplines: dict[str, str]

    def facts(self) -> dict[str, Any]:
        """The facts a client-facing sentence may name, by the names used in `domain.yml`."""
        return {
            "insurer": self.name,
            "assistant": self.assistant_name,
            "insurer_phone": self.phone or "",
            "rest_days": self.rest_days,
            **{f"helpline_{name}": number for name, number in self.helplines.items()},
        }


def load_insurer(path: Path) -> Insurer:
    """The insurer in `path`. Raises `InsurerFileError` naming the item that is wrong."""
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
        return _insurer(raw)
    except OSError as error:
        raise InsurerFileError(f"{path.name} cannot be read: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise InsurerFileError(f"{path.name} is not valid YAML: {error}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise InsurerFileError(f"{path.name}: item {error} is missing or wrong") from error


def _insurer(raw: dict[str, Any]) -> Insurer:
    return Insurer(
        name=raw["name"]["value"],
        assistant_name=raw["assistant_name"]["value"],
        phone=raw["phone"]["value"],
        hours=_hours(raw["opening_hours"]["value"]),
        closed_on=frozenset(raw["closed_on"]["value"]),
        respond_within={level: int(n) for level, n in raw["respond_within"]["value"].items()},
        respond_guaranteed=bool(raw["respond_within"]["guaranteed"]),
        stays_insured=bool(raw["stays_insured"]["guaranteed"]),
        rest_days=int(raw["rest_days"]["value"]) if raw["rest_days"]["guaranteed"] else 0,
        consent_valid_days=int(raw["consent_valid_days"]["value"]),
        helplines={name: str(line["number"]) for name, line in raw["helplines"].items()},
    )


def _hours(raw: dict[str, list[str]]) -> dict[int, tuple[time, time]]:
    return {
        WEEKDAYS.index(day) + 1: (time.fromisoformat(opens), time.fromisoformat(closes))
        for day, (opens, closes) in raw.items()
    }

"""The insurer's file: what is wrong in it is named."""

from __future__ import annotations

import copy
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.intake.insurer import HELPLINES, Insurer, InsurerFileError, load_insurer
from bot.settings import ROOT

RIGHT: dict[str, Any] = yaml.safe_load((ROOT / "insurer.yml").read_text("utf-8"))
ITEMS = sorted(set(RIGHT) - {"checked_on"})
MISSING = object()


def load(folder: Path, raw: Any) -> Insurer:
    """The insurer in a file with this content."""
    file = folder / "insurer.yml"
    file.write_text(raw if isinstance(raw, str) else yaml.safe_dump(raw), "utf-8")
    return load_insurer(file)


def changed(path: str, value: Any) -> dict[str, Any]:
    """The right file with one thing changed or taken away."""
    raw = copy.deepcopy(RIGHT)
    *way, last = path.split(".")
    place = raw
    for step in way:
        place = place[step]
    if value is MISSING:
        del place[last]
    else:
        place[last] = value
    return raw


def test_the_file_of_the_house_is_right() -> None:
    insurer = load_insurer(ROOT / "insurer.yml")
    assert insurer.helplines["suicide_prevention"] == "113"
    assert insurer.hours[1] == (time(8, 30), time(17, 30))
    assert set(insurer.facts()) >= {f"helpline_{name}" for name in HELPLINES}


def test_an_insurer_may_know_no_loket_at_all(tmp_path: Path) -> None:
    assert load(tmp_path, changed("loketten", {})).loketten == {}


def test_every_item_says_where_it_comes_from_and_when_to_look_again() -> None:
    for name in ITEMS:
        lines = RIGHT[name].values() if name in ("helplines", "loketten") else [RIGHT[name]]
        for line in lines:
            assert line["source"], name
            assert isinstance(line["recheck"], date), name


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("value", [MISSING, None, [], 7, "x"], ids=str)
def test_an_item_that_is_missing_or_no_item_is_named(tmp_path: Path, item: str, value: Any) -> None:
    with pytest.raises(InsurerFileError) as error:
        load(tmp_path, changed(item, value))
    assert item in str(error.value)
    assert "insurer.yml" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("name.value", None), ("name.value", ""), ("phone.value", 880000000),
        ("opening_hours.value", {}), ("opening_hours.value.maandag", ["08:30", "17:30"]),
        ("opening_hours.value.monday", ["8:30", "17:30"]),
        ("opening_hours.value.monday", ["17:30", "08:30"]),
        ("opening_hours.value.monday", ["08:30"]), ("opening_hours.value.monday", None),
        ("closed_on.value", ["24-12-2026"]), ("closed_on.value", None), ("closed_on.value", [7]),
        ("respond_within.value.crisis", MISSING), ("respond_within.value.soon", "9 uur"),
        ("respond_within.value.soon", -1), ("respond_within.value.soon", True),
        ("respond_within.guaranteed", "ja"), ("respond_within.guaranteed", MISSING),
        ("stays_insured.guaranteed", None), ("rest_days.guaranteed", MISSING),
        ("consent_valid_days.value", "dertig"), ("helplines.violence", MISSING),
        ("loketten", None), ("loketten.Zierikzee", {"name": "het loket"}),
        ("loketten.Deventer.name", None),
        ("helplines.emergency.number", 112), ("helplines.money.number", MISSING),
    ],
    ids=lambda value: None if not isinstance(value, str) else value,
)  # fmt: skip
def test_what_is_wrong_in_an_item_is_named(tmp_path: Path, path: str, value: Any) -> None:
    with pytest.raises(InsurerFileError) as error:
        load(tmp_path, changed(path, value))
    assert path.split(".")[0] in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["", "[", "a: b: c", "- een\n- twee", "zomaar", "\t"])
def test_what_is_no_file_of_items_is_said_so(tmp_path: Path, text: str) -> None:
    with pytest.raises(InsurerFileError, match="insurer.yml") as error:
        load(tmp_path, text)
    assert "\n" not in str(error.value)


def test_a_file_that_is_away_is_named(tmp_path: Path) -> None:
    with pytest.raises(InsurerFileError, match="cannot be read"):
        load_insurer(tmp_path / "insurer.yml")


def test_rest_is_promised_only_when_it_is_guaranteed(tmp_path: Path) -> None:
    raw = changed("rest_days.value", 14)
    assert load(tmp_path, raw).rest_days == 0
    raw["rest_days"]["guaranteed"] = True
    assert load(tmp_path, raw).facts()["rest_days"] == 14


def test_days_the_insurer_is_closed(tmp_path: Path) -> None:
    raw = changed("closed_on.value", [date(2026, 12, 24)])
    assert load(tmp_path, raw).closed_on == {date(2026, 12, 24)}

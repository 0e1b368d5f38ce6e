"""A summary without the engine: valid, urgent, and nothing lost."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import jsonschema
import pytest

from bot.intake.alarm import alarm_summary, raised
from bot.intake.insurer import load_insurer
from bot.intake.summary import schema
from bot.intake.words import Words
from bot.settings import ROOT

INSURER = load_insurer(ROOT / "insurer.yml")
WORDS = Words.load(ROOT / "domain.yml")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)
CRISES = [(1, "self_harm"), (2, "self_harm"), (3, "violence"), (3, "medical_emergency")]


def alarm(crisis: tuple[int, str] | None, text: str = "ik wil dood") -> dict[str, Any]:
    """What the front door makes of one message."""
    made = alarm_summary(
        conversation_id="web-1", channel="web", identity="unknown", words_of_client=text, turn=3,
        crisis=crisis, now=NOW, insurer=INSURER, words=WORDS,
    )  # fmt: skip
    jsonschema.Draft202012Validator(schema()).validate(made)
    return made


@pytest.mark.parametrize("crisis", CRISES)
def test_a_crisis_is_the_most_urgent_there_is(crisis: tuple[int, str]) -> None:
    made = alarm(crisis)
    assert made["urgency"]["level"] == "crisis"
    assert made["crisis"] == {"level": crisis[0], "kind": crisis[1]}
    assert made["conversation"]["ended_because"] == "crisis"
    assert made["request"]["own_words"] == "ik wil dood"
    assert made["urgency"]["respond_by"] == "2026-11-23T11:00:00+01:00"
    assert made["opening_line"] == WORDS.text("utter_desk_opening_crisis")


def test_what_the_engine_could_not_handle_waits_for_a_human_soon() -> None:
    made = alarm(None, "tja")
    assert made["urgency"]["level"] == "soon"
    assert made["crisis"] == {"level": 0, "kind": None}
    assert made["conversation"]["ended_because"] == "stopped_asking"


def test_nothing_was_consented_to() -> None:
    assert alarm((2, "self_harm"))["consent"]["status"] == "not_asked"


def test_raising_keeps_all_that_was_known() -> None:
    known = {**alarm(None, "mijn hele verhaal"), "opening_line": "anders"}
    after = raised(known, alarm((3, "violence"), "hij slaat mij nu"))
    jsonschema.Draft202012Validator(schema()).validate(after)
    assert after["urgency"]["level"] == "crisis"
    assert after["crisis"] == {"level": 3, "kind": "violence"}
    assert after["provenance"]["crisis.level"]["quote"] == "hij slaat mij nu"
    for name in ("reference", "request", "opening_line", "affordability", "consent"):
        assert after[name] == known[name]


def test_raising_never_lowers() -> None:
    after = raised(alarm((3, "violence")), alarm((1, "self_harm")))
    assert after["crisis"]["level"] == 3

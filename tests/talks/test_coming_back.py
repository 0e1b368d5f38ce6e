"""The same client hours or days later, in the middle of a question."""

from __future__ import annotations

from pathlib import Path

import pytest
import time_machine

from tests.talks.in_process import Engine


@pytest.mark.parametrize("hours", [4, 26, 24 * 20])
async def test_who_comes_back_is_greeted_where_the_talk_was(
    trained_model: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'repairs.db'}")
    engine = Engine(tmp_path)
    with time_machine.travel("2026-11-23T10:00:00+01:00", tick=True) as clock:
        talk = await engine.start()
        await engine.say(talk, "ik loop achter sinds mijn scheiding")
        await engine.say(talk, "nee geen van deze")
        clock.shift(hours * 3600)
        said = await engine.say(talk, "hallo")
        assert "Fijn dat u er weer bent" in said
        assert "helpen?" in said
        slots = engine.slots(talk)
        assert slots["requested_slot"] == "help_wished"
        assert slots["own_words"] == "ik loop achter sinds mijn scheiding"
        assert "weer bent" not in await engine.say(talk, "even rust")
    engine.database.close()

"""Every script in `scripts/`, against the trained model and the real front door."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house import House
from tests.talks.client import ChatClient
from tests.talks.script import SCRIPTS, Stage, hold

ALL = sorted(SCRIPTS.glob("*.talk"))


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.stem)
def test_the_talk_goes_as_written(house: House, script: Path) -> None:
    client = ChatClient(house.url)
    try:
        hold(Stage(client, house.database_url), script.read_text("utf-8"))
    finally:
        client.close()


def test_no_script_is_forgotten() -> None:
    assert len(ALL) >= 25

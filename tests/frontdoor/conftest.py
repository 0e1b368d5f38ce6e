"""A front door that is open, before an engine that answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.frontdoor import dispatch
from tests.frontdoor.door import Client, Door


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for seconds in a test."""
    monkeypatch.setattr(dispatch, "PAUSES", (0.01, 0.02, 0.05))
    monkeypatch.setattr(dispatch, "SWEEP_SECONDS", 0.2)


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    made = Door(tmp_path)
    await made.engine.start()
    await made.open()
    yield made
    await made.close()


@pytest.fixture
async def client(door: Door) -> Client:
    return await door.client()

"""Both processes under one roof: started again when one dies, stopped together."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path

import pytest

from bot import supervisor as module
from bot.supervisor import Supervisor
from tests.frontdoor.door import eventually

# A program named `bot` of our own: it notes each start, and then does what its name says.
PROGRAM = """
import os, signal, sys, time
name = sys.argv[1]
with open(f"{name}.starts", "a") as file:
    file.write(f"{os.getpid()}\\n")
if name == "wrong":
    sys.exit(2)
if name == "weak" or (name == "once" and len(open("once.starts").readlines()) == 1):
    sys.exit(1)
if name == "deaf":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where `python -m bot` is that program."""
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "__init__.py").touch()
    (tmp_path / "bot" / "__main__.py").write_text(PROGRAM, "utf-8")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    return tmp_path


def starts(folder: Path, name: str) -> list[int]:
    """The process of each start."""
    file = folder / f"{name}.starts"
    return [int(line) for line in file.read_text("utf-8").split()] if file.exists() else []


def is_alive(process: int) -> bool:
    """Whether the process is still there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def _both_run(folder: Path, *names: str) -> list[int]:
    return await eventually(
        lambda: (
            all(starts(folder, name) for name in names)
            and [starts(folder, name)[-1] for name in names]
        )
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
async def test_a_stop_ends_both_within_seconds(folder: Path, number: int) -> None:
    told: list[str] = []
    running = asyncio.create_task(Supervisor(["engine", "web"], told.append).run())
    children = await _both_run(folder, "engine", "web")
    started = time.monotonic()
    os.kill(os.getpid(), number)
    assert await asyncio.wait_for(running, 5) == 0
    assert time.monotonic() - started < 3
    assert not any(is_alive(child) for child in children)
    assert told == []


async def test_a_child_that_dies_is_started_again(folder: Path) -> None:
    told: list[str] = []
    running = asyncio.create_task(Supervisor(["engine", "web"], told.append).run())
    engine, web = await _both_run(folder, "engine", "web")
    os.kill(web, signal.SIGKILL)
    await eventually(lambda: len(starts(folder, "web")) == 2)
    assert told == ["web stopped (-9); starting it again"]
    assert starts(folder, "engine") == [engine]
    assert is_alive(engine)
    os.kill(os.getpid(), signal.SIGINT)
    assert await asyncio.wait_for(running, 5) == 0


async def test_a_child_that_fails_once_gets_another_chance(folder: Path) -> None:
    told: list[str] = []
    running = asyncio.create_task(Supervisor(["once"], told.append).run())
    await eventually(lambda: len(starts(folder, "once")) == 2)
    os.kill(os.getpid(), signal.SIGINT)
    assert await asyncio.wait_for(running, 5) == 0
    assert len(told) == 1


async def test_a_child_that_says_what_is_wrong_ends_it(folder: Path) -> None:
    told: list[str] = []
    running = Supervisor(["engine", "wrong"], told.append).run()
    assert await asyncio.wait_for(running, 10) == 1
    assert told == ["wrong cannot run; see the line above"]
    assert len(starts(folder, "wrong")) == 1
    assert not any(is_alive(child) for child in starts(folder, "engine"))


async def test_a_child_that_dies_at_every_start_ends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_QUICK_DEATHS", 2)
    told: list[str] = []
    assert await asyncio.wait_for(Supervisor(["weak"], told.append).run(), 10) == 1
    assert told[-1] == "weak cannot run; see the line above"
    assert len(starts(folder, "weak")) == 2


async def test_a_child_that_does_not_listen_is_killed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.3)
    running = asyncio.create_task(Supervisor(["deaf"], print).run())
    (child,) = await _both_run(folder, "deaf")
    await asyncio.sleep(0.2)  # it must have stopped listening
    os.kill(os.getpid(), signal.SIGINT)
    assert await asyncio.wait_for(running, 5) == 0
    assert not is_alive(child)

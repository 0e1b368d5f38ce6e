"""The web chat as other programs see it: status codes, events, and what never leaves the server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.storage.handoffs import save_handoff
from bot.storage.memories import recall, remember
from bot.storage.messages import Reply, add
from bot.web import HEADERS
from tests.frontdoor.door import Client, Door, eventually

CHOICES = ({"id": "opaque-1", "title": "Ja", "payload": "granted"},)


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    made = Door(tmp_path)
    await made.engine.start()
    await made.serve()
    yield made
    await made.close()


@pytest.fixture
async def inside(tmp_path: Path) -> AsyncIterator[Door]:
    """The same without a port of its own: quicker, for what needs no stream."""
    made = Door(tmp_path)
    await made.engine.start()
    await made.open()
    yield made
    await made.close()


async def test_a_conversation_starts_with_a_key_and_the_opening(inside: Door) -> None:
    answer = await inside.http.post("/api/conversations")
    assert answer.status_code == 201
    body = answer.json()
    assert set(body) == {"token", "mode", "messages"}
    assert body["mode"] == "bot"
    assert [message["seq"] for message in body["messages"]] == [1, 2]
    assert body["messages"][-1]["text"] == "Hoe kunnen we u helpen?"
    for message in body["messages"]:
        assert set(message) == {"seq", "author", "text", "choices", "at"}
        assert message["author"] == "bot"
        assert datetime.fromisoformat(message["at"]).utcoffset() is not None


async def test_a_conversation_starts_also_without_the_engine(inside: Door) -> None:
    await inside.engine.stop()
    assert (await inside.http.post("/api/conversations")).status_code == 201


async def test_an_accepted_message_gets_a_number(inside: Door) -> None:
    client = await inside.client()
    answer = await client.sends({"id": "a", "text": "hallo"})
    assert (answer.status_code, answer.json()) == (202, {"seq": 3})


async def test_the_settings_are_what_the_page_needs(inside: Door) -> None:
    body = (await inside.http.get("/api/conversations/settings")).json()
    assert set(body) == {"name", "max_characters", "help"}
    assert body["max_characters"] == inside.settings.max_characters


async def test_the_stream_gives_the_mode_and_every_message_with_its_number(door: Door) -> None:
    client = await door.client()
    async with client.listening() as events:
        assert await anext(events) == {"event": "mode", "data": {"mode": "bot"}}
        for number in (1, 2):
            event = await anext(events)
            assert (event["event"], event["id"]) == ("message", str(number))
        await client.says("hallo")
        said = await anext(events)
        assert (said["id"], said["data"]["author"], said["data"]["text"]) == (
            "3", "client", "hallo",
        )  # fmt: skip
        answer = await anext(events)
        assert (answer["id"], answer["data"]["author"]) == ("4", "bot")
        assert answer["data"]["text"] == "echo: hallo"


async def test_what_was_missed_is_replayed_and_nothing_twice(door: Door) -> None:
    client = await door.client()
    for number in range(3):
        await client.says(str(number))
    await eventually(lambda: len(client.said()) == 8)
    everything = await client.hears(8)
    assert [message["seq"] for message in everything] == list(range(1, 9))
    assert await client.hears(3, last=5) == everything[5:]
    async with client.listening(last=8) as events:
        assert (await anext(events))["event"] == "mode"
        seq = await client.says("nieuw")
        assert (await anext(events))["id"] == str(seq)


async def test_two_pages_of_one_conversation_both_hear_everything(door: Door) -> None:
    client = await door.client()
    both = asyncio.gather(client.hears(4), client.hears(4))
    await client.says("hallo")
    first, second = await both
    assert first == second


async def test_a_takeover_is_told_on_the_stream(door: Door) -> None:
    client = await door.client()
    async with client.listening(last=2) as events:
        assert (await anext(events))["data"] == {"mode": "bot"}
        client.is_taken_over()
        await client.says("bent u daar")
        heard = [await anext(events), await anext(events)]
    assert {"event": "mode", "data": {"mode": "human"}} in heard


async def test_the_stream_ends_when_the_conversation_is_erased(door: Door) -> None:
    client = await door.client()
    async with client.listening(last=2) as events:
        await anext(events)
        assert (await _erase(client)).status_code == 204
        assert [event async for event in events] == []
    answer = await door.http.get("/api/conversations/events", headers=client.headers)
    assert answer.status_code == 404


@pytest.mark.parametrize("last", ["x", "-1", "1.5", "9999999999", "1e3"])
async def test_a_strange_last_event_id_is_refused(inside: Door, last: str) -> None:
    client = await inside.client()
    headers = {**client.headers, "Last-Event-ID": last}
    answer = await inside.http.get("/api/conversations/events", headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "format")


async def test_a_stream_needs_the_key(inside: Door) -> None:
    answer = await inside.http.get("/api/conversations/events")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "token")


async def test_what_a_button_stands_for_never_leaves_the_server(door: Door) -> None:
    client = await door.client()
    reply = Reply("Mag dat?", CHOICES, "gemeente_consent")
    door.database.write_now(lambda c: add(c, client.id, [reply]))
    async with client.listening(last=2) as events:
        await anext(events)
        question = (await anext(events))["data"]
    assert question["choices"] == [{"id": "opaque-1", "title": "Ja"}]
    assert "granted" not in str(question)
    assert "gemeente_consent" not in str(question)


async def test_a_stream_is_not_kept_by_anybody_on_the_way(door: Door) -> None:
    client = await door.client()
    url = "/api/conversations/events"
    async with door.http.stream("GET", url, headers=client.headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-accel-buffering"] == "no"


async def _erase(client: Client) -> Any:
    return await client.door.http.delete("/api/conversations", headers=client.headers)


async def test_erasing_takes_everything(inside: Door) -> None:
    client = await inside.client()
    await client.says("mijn verhaal")
    inside.database.write_now(lambda c: remember(c, client.id, {"own_words": "mijn verhaal"}))
    assert (await _erase(client)).status_code == 204
    assert client.said() == []
    with inside.database.reading() as connection:
        assert recall(connection, client.id) is None
    assert (await client.sends({"id": "b", "text": "hallo"})).status_code == 404
    assert (await _erase(client)).status_code == 204


async def test_what_a_human_already_has_is_not_erased_away_from_under_them(inside: Door) -> None:
    client = await inside.client()
    inside.database.write_now(
        lambda c: save_handoff(
            c, reference="K7Q4-2M9X", conversation_id=client.id, urgency="normal",
            respond_by=None, summary={},
        )
    )  # fmt: skip
    assert (await _erase(client)).status_code == 204
    assert client.handoff() is not None


async def test_erasing_needs_the_key(inside: Door) -> None:
    assert (await inside.http.delete("/api/conversations")).status_code == 401


@pytest.mark.parametrize(
    "path", ["/", "/healthz", "/api/conversations/settings", "/nergens", "/api/conversations",
             "/api/conversations/events", "/static/chat/index.html", "/desk/login"],
)  # fmt: skip
async def test_the_safe_headers_are_on_every_answer(inside: Door, path: str) -> None:
    headers = (await inside.http.get(path)).headers
    for name, value in HEADERS.items():
        if not path.startswith("/desk"):
            assert headers[name] == value
        assert len(headers.get_list(name)) == 1, f"{name} is not there once"
    assert "unsafe" not in headers["content-security-policy"]
    assert "server" not in headers


async def test_a_refusal_has_the_safe_headers_too(inside: Door) -> None:
    answer = await inside.http.post("/api/conversations/messages", content=b"{")
    assert answer.status_code == 401
    assert HEADERS.items() <= dict(answer.headers).items()


async def test_it_says_that_it_is_ready(inside: Door) -> None:
    answer = await inside.http.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True})


async def test_it_says_why_it_is_not_ready(inside: Door) -> None:
    await inside.engine.stop()
    answer = await inside.http.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["error"] == {
        "code": "unavailable", "message": "the engine does not answer",
    }  # fmt: skip


async def test_it_says_that_the_database_is_away(
    inside: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.storage.database import Database, DatabaseError

    def gone(database: Database) -> None:
        raise DatabaseError("the database cannot be read: disk I/O error")

    monkeypatch.setattr(Database, "check", gone)
    answer = await inside.http.get("/healthz")
    assert answer.status_code == 503
    assert "disk I/O error" in answer.json()["error"]["message"]


async def test_too_many_starts_from_one_address_are_refused(tmp_path: Path) -> None:
    door = Door(tmp_path, starts_per_minute=3)
    await door.open()
    answers = [await door.http.post("/api/conversations") for _ in range(4)]
    await door.close()
    assert [answer.status_code for answer in answers] == [201, 201, 201, 429]
    assert answers[-1].json()["error"]["code"] == "rate"

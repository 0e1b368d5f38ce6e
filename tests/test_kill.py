"""`kill -9` in the middle of fifty talks: nothing accepted is lost, nothing is answered twice."""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from sqlalchemy import create_engine, text

from tests.house import House

TALKS = 50
ANSWERS = (
    "ik ben mijn baan kwijt en kan de premie niet betalen",
    "nee geen van deze",
    "in stukjes betalen",
    "25 euro",
    "de 25e",
    "nee verder niks",
    "zeg ik liever niet",
    "0612345678",
    "Jan Jansen",
    "dinsdagochtend",
    "ja dat mag",
    "ja dat klopt",
)
GIVE_UP_SECONDS = 120.0


@dataclass
class Client:
    """A client that sends each message until it is accepted, and waits for the answer."""

    http: httpx.AsyncClient
    token: str = ""
    accepted: dict[str, int] = field(default_factory=dict)  # message id -> number

    async def hold(self) -> None:
        """The whole talk, whatever happens to the house."""
        self.token = (await self._until_answered("POST", "/api/conversations", {}))["token"]
        for words in ANSWERS:
            message_id = str(uuid.uuid4())
            body = {"id": message_id, "text": words}
            accepted = await self._until_answered("POST", "/api/conversations/messages", body)
            self.accepted[message_id] = accepted["seq"]
            await self._answer_after(accepted["seq"])

    async def _until_answered(self, method: str, path: str, body: dict[str, str]) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        while True:
            try:
                answer = await self.http.request(method, path, json=body, headers=headers)
                if answer.status_code < 300:
                    return answer.json()
                assert answer.status_code in (429, 503), answer.text
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)

    async def _answer_after(self, seq: int) -> None:
        headers = {"Authorization": f"Bearer {self.token}", "Last-Event-ID": str(seq)}
        while True:
            try:
                async with self.http.stream(
                    "GET", "/api/conversations/events", headers=headers, timeout=5
                ) as stream:
                    async for line in stream.aiter_lines():
                        if line.startswith("data: ") and '"author": "bot"' in line:
                            assert json.loads(line[6:])["seq"] > seq
                            return
            except httpx.TransportError:
                await asyncio.sleep(0.1)


@pytest.mark.slow
async def test_fifty_talks_survive_both_processes_being_killed(own_house: House) -> None:
    own_house.start()
    own_house.wait_until_ready()
    limits = httpx.Limits(max_connections=200)
    async with httpx.AsyncClient(base_url=own_house.url, limits=limits, timeout=10) as http:
        clients = [Client(http) for _ in range(TALKS)]
        talks = [asyncio.create_task(client.hold()) for client in clients]
        chance = random.Random(7)  # noqa: S311
        for name in ("engine", "web", "web", "engine", "engine", "web"):
            await asyncio.sleep(chance.uniform(0.5, 1.5))
            own_house.kill(name)
            own_house.start(name)
        await asyncio.wait_for(asyncio.gather(*talks), GIVE_UP_SECONDS)
    _every_message_answered_once(own_house, clients)
    _every_talk_handed_over_once(own_house)


def _rows(house: House, query: str) -> list[Any]:
    with create_engine(house.database_url, future=True).connect() as connection:
        return list(connection.execute(text(query)))


def _every_message_answered_once(house: House, clients: list[Client]) -> None:
    stored = _rows(house, "select channel_message_id, state from messages where author = 'client'")
    sent = {message_id for client in clients for message_id in client.accepted}
    assert Counter(row[0] for row in stored) == Counter(sent)
    assert {row[1] for row in stored} == {"done"}
    # Every turn gives exactly one message of the bot; two more open each talk.
    per_talk = _rows(
        house,
        "select conversation_id, sum(author = 'bot'), sum(author = 'client') from messages "
        "group by conversation_id",
    )
    finished = [(bot, client) for _, bot, client in per_talk if client]
    assert len(finished) == TALKS
    assert {bot - client for bot, client in finished} == {2}


def _every_talk_handed_over_once(house: House) -> None:
    handoffs = _rows(house, "select conversation_id, count(*) from handoffs group by 1")
    assert len(handoffs) == TALKS
    assert {count for _, count in handoffs} == {1}
    memories = _rows(house, "select slots from memories")
    assert all(json.loads(row[0])["bookkeeping"]["ended"] == "confirmed" for row in memories)

"""The same clients for both stacks: each holds a conversation and waits for every answer."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

import aiohttp

# A talk as people hold it: answers and questions of their own, none of which ends it.
MESSAGES = (
    "ik ben mijn baan kwijt en kan de premie niet betalen",
    "nee geen van deze",
    "even rust",
    "ben ik nog verzekerd?",
    "25 euro per maand",
    "de 27e",
    "ja ook huur en energie",
    "wie leest dit?",
    "nee ik bedoelde 30 euro",
    "wat doet de gemeente dan?",
)


class Stack(Protocol):
    """What is measured: something that answers messages over HTTP."""

    name: str

    async def open(self, http: aiohttp.ClientSession) -> Callable[[str], Awaitable[None]]:
        """Starts a conversation; the returned call sends a message and waits for its answer."""


@dataclass(frozen=True)
class Load:
    """What one number of clients got: messages per second and milliseconds per message."""

    clients: int
    per_second: float
    p50: float
    p95: float


async def measure(stack: Stack, clients: int, messages: int) -> Load:
    """`clients` at once, each sending `messages` one after the other."""
    timings: list[float] = []
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        speakers = [await stack.open(http) for _ in range(clients)]
        started = time.perf_counter()
        await asyncio.gather(*(_talk(speak, messages, timings) for speak in speakers))
        took = time.perf_counter() - started
    timings.sort()
    return Load(
        clients,
        len(timings) / took,
        timings[len(timings) // 2] * 1000,
        timings[int(len(timings) * 0.95)] * 1000,
    )


async def _talk(
    speak: Callable[[str], Awaitable[None]], messages: int, timings: list[float]
) -> None:
    for number in range(messages):
        started = time.perf_counter()
        await speak(MESSAGES[number % len(MESSAGES)])
        timings.append(time.perf_counter() - started)


async def cost_of_turns(stack: Stack, turns: tuple[int, ...], around: int = 5) -> dict[int, float]:
    """Milliseconds of a message at each turn of one long conversation: median of its neighbours."""
    timings: list[float] = []
    async with aiohttp.ClientSession() as http:
        await _talk(await stack.open(http), max(turns) + around, timings)
    costs = {}
    for turn in turns:
        near = sorted(timings[max(0, turn - around) : turn + around])
        costs[turn] = near[len(near) // 2] * 1000
    return costs


class Ours:
    """The whole stack: front door, durable inbox, engine, outbox, event stream."""

    name = "ours"

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self, http: aiohttp.ClientSession) -> Callable[[str], Awaitable[None]]:
        """Starts a conversation and listens to it, as the page does."""
        async with http.post(f"{self._url}/api/conversations") as answer:
            token = (await answer.json())["token"]
        headers = {"Authorization": f"Bearer {token}"}
        events = await http.get(
            f"{self._url}/api/conversations/events",
            headers={**headers, "Last-Event-ID": "2"},
            timeout=aiohttp.ClientTimeout(total=None),
        )

        async def speak(text: str) -> None:
            body = {"id": str(uuid.uuid4()), "text": text}
            url = f"{self._url}/api/conversations/messages"
            async with http.post(url, json=body, headers=headers) as answer:
                seq = (await answer.json())["seq"]
            async for line in events.content:
                if line.startswith(b"data: ") and b'"seq"' in line:
                    message = json.loads(line[6:])
                    if message["author"] != "client" and message["seq"] > seq:
                        return

        return speak


class Starter:
    """Plain `rasa run` over its REST channel."""

    name = "starter"

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self, http: aiohttp.ClientSession) -> Callable[[str], Awaitable[None]]:
        """A conversation is only a name here."""
        sender = str(uuid.uuid4())

        async def speak(text: str) -> None:
            body = {"sender": sender, "message": text}
            url = f"{self._url}/webhooks/rest/webhook"
            timeout = aiohttp.ClientTimeout(total=120)
            async with http.post(url, json=body, timeout=timeout) as answer:
                assert await answer.json(), "the starter did not answer"

        return speak

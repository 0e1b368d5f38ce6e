"""The web process inside the test, on a real port, before an engine that does as it is told."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from bot.frontdoor.tokens import Tokens
from bot.settings import ROOT, Settings
from bot.storage.conversations import change_owner, conversation_of
from bot.storage.database import Database
from bot.storage.handoffs import Handoff, handoff_of
from bot.storage.messages import Reply, StoredMessage, add, said_since
from bot.web import web_app
from tests.frontdoor.fake_engine import SECRET, FakeEngine
from tests.house import free_port

Json = dict[str, Any]
PATIENCE = 10.0  # seconds


def settings_in(folder: Path, port: int, engine_port: int, **other: Any) -> Settings:
    """Settings that touch nothing outside `folder`."""
    given: Json = {
        "port": port, "host": "127.0.0.1", "public_url": f"http://127.0.0.1:{port}",
        "database_url": f"sqlite:///{folder / 'bot.db'}", "redis_url": None,
        "engine_port": engine_port, "engine_secret": SECRET, "secret": "signs-the-tokens",
        "secure_cookies": False, "var": folder, "domain": ROOT / "domain.yml",
        "insurer": ROOT / "insurer.yml", "models": folder, "messages_per_minute": 10_000,
        "starts_per_minute": 10_000,
        "max_characters": 4000, "desk_requests_per_minute": 60, "log_level": "error",
    }  # fmt: skip
    return Settings(**{**given, **other})


async def eventually(happens: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """What `happens` gives, as soon as it gives something."""
    ends = time.monotonic() + seconds
    while not (found := happens()):
        assert time.monotonic() < ends, "it does not happen"
        await asyncio.sleep(0.01)
    return found


class Door:
    """The front door and its engine. Both can be stopped and started."""

    def __init__(self, folder: Path, **other: Any) -> None:
        self.settings = settings_in(folder, free_port(), free_port(), **other)
        self.database = Database(self.settings.database_url)
        self.engine = FakeEngine(self.settings.engine_port, Database(self.settings.database_url))
        self.http = httpx.AsyncClient()
        self._inside = AsyncExitStack()

    async def open(self) -> None:
        """Starts the web application. Streams need `serve`."""
        app = web_app(self.settings)
        await self._inside.enter_async_context(app.router.lifespan_context(app))
        self._reach(httpx.ASGITransport(app))

    async def serve(self) -> None:
        """Starts the web application on its port."""
        config = uvicorn.Config(
            web_app(self.settings), host="127.0.0.1", port=self.settings.port, log_config=None,
            access_log=False, ws="none", timeout_graceful_shutdown=1,
        )  # fmt: skip
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve())
        await eventually(lambda: server.started)

        async def stop() -> None:
            server.should_exit = True
            await serving

        self._inside.push_async_callback(stop)
        self._reach(None)

    def _reach(self, transport: httpx.ASGITransport | None) -> None:
        url = self.settings.public_url
        self.http = httpx.AsyncClient(base_url=url, timeout=PATIENCE, transport=transport)

    async def shut(self) -> None:
        """Stops the web application; what it kept stays."""
        await self.http.aclose()
        await self._inside.aclose()

    async def close(self) -> None:
        """Ends everything."""
        await self.engine.stop()
        await self.shut()
        self.engine.database.close()
        self.database.close()

    async def client(self) -> Client:
        """Somebody who opens the page."""
        started = await self.http.post("/api/conversations")
        assert started.status_code == 201, started.text
        return Client(self, started.json()["token"], started.json())


@dataclass
class Client:
    """One conversation, seen from outside and from within."""

    door: Door
    token: str
    started: Json

    @property
    def id(self) -> str:
        """The conversation."""
        return Tokens(self.door.settings.secret).conversation(f"Bearer {self.token}")

    @property
    def headers(self) -> dict[str, str]:
        """The key to the conversation."""
        return {"Authorization": f"Bearer {self.token}"}

    async def sends(self, body: Any) -> httpx.Response:
        """One call, right or wrong."""
        return await self.door.http.post(
            "/api/conversations/messages", content=json.dumps(body), headers=self.headers
        )

    async def says(self, text: str) -> int:
        """Sends text that must be accepted; its number."""
        answer = await self.sends({"id": str(uuid.uuid4()), "text": text})
        assert answer.status_code == 202, answer.text
        return int(answer.json()["seq"])

    async def presses(self, choice: str) -> httpx.Response:
        """Presses the button with this id."""
        return await self.sends({"id": str(uuid.uuid4()), "choice": choice})

    def said(self, author: str | None = None) -> list[StoredMessage]:
        """Everything said so far, by anybody or by one author."""
        with self.door.database.reading() as connection:
            everything = said_since(connection, self.id, 0)
        return [message for message in everything if author in (None, message.author)]

    def texts(self, author: str) -> list[str]:
        """What one author said."""
        return [message.text for message in self.said(author)]

    def handoff(self) -> Handoff | None:
        """What the desk sees."""
        with self.door.database.reading() as connection:
            return handoff_of(connection, self.id)

    def is_asked(self, question: str, *titles: str) -> list[str]:
        """The bot puts a question with these buttons; the ids of the buttons."""
        choices = tuple(
            {"id": f"{question}-{title}", "title": title, "payload": title.lower()}
            for title in titles
        )
        reply = Reply(f"{question}?", choices, question)
        self.door.database.write_now(lambda c: add(c, self.id, [reply]))
        return [choice["id"] for choice in choices]

    def is_taken_over(self, owner: str = "human") -> None:
        """Somebody else owns the talk from now on."""

        def change(connection: Any) -> None:
            conversation = conversation_of(connection, self.id)
            assert conversation
            assert change_owner(connection, self.id, owner, conversation.epoch)

        self.door.database.write_now(change)

    @asynccontextmanager
    async def listening(self, last: int | str | None = None) -> AsyncIterator[AsyncIterator[Json]]:
        """The event stream as {"event", "id", "data"}; `last` is the Last-Event-ID."""
        headers = {**self.headers, **({"Last-Event-ID": str(last)} if last is not None else {})}
        stream = self.door.http.stream("GET", "/api/conversations/events", headers=headers)
        async with stream as answer:
            assert answer.status_code == 200
            yield _events(answer)

    async def hears(self, count: int, last: int | str | None = None) -> list[Json]:
        """The first `count` messages on the stream."""
        heard: list[Json] = []
        async with self.listening(last) as events:
            async for event in events:
                if event["event"] == "message":
                    heard.append(event["data"])
                if len(heard) == count:
                    return heard
        raise AssertionError(f"the stream ended after {heard}")


async def _events(answer: httpx.Response) -> AsyncIterator[Json]:
    event: Json = {}
    async for line in answer.aiter_lines():
        name, _, value = line.partition(": ")
        if not line and event:
            yield event
            event = {}
        elif name == "data":
            event["data"] = json.loads(value)
        elif name in ("event", "id"):
            event[name] = value

"""A small server that keeps the web chat's contract, and can fail in every way a real one can."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import bot

PAGE = Path(bot.__file__).parent / "channels" / "webchat_page"
POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    b"connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
ANSWER = "Wat zou u nu het meest helpen?"
CHOICES = [{"id": "r", "title": "Rust"}, {"id": "u", "title": "Uitleg"}]


@dataclass
class Talk:
    """One conversation as the server keeps it."""

    said: list[dict[str, Any]] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    mode: str = "bot"

    def say(self, author: str, text: str, choices: Any = ()) -> int:
        """Adds a message; the stream brings it."""
        at = datetime.now(timezone.utc).isoformat()
        message = {"seq": len(self.said) + 1, "author": author, "text": text, "at": at}
        self.said.append({**message, "choices": list(choices)})
        return len(self.said)


@dataclass
class FakeChat:
    """The talks, and what should go wrong: set from the test, read by the server."""

    talks: dict[str, Talk] = field(default_factory=dict)
    down: bool = False
    slow: float = 0.0
    lost_answers: int = 0  # so many messages are kept, but their 202 never arrives
    refusals: list[int] = field(default_factory=list)
    echo: bool = True
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def talk(self) -> Talk:
        """The newest conversation."""
        return list(self.talks.values())[-1]

    def heard(self) -> list[str]:
        """What the client said in the newest conversation."""
        return [one["text"] for one in self.talk.said if one["author"] == "client"]

    def app(self) -> ASGIApp:
        """The page and the contract behind it."""
        api = "/api/conversations"
        return Strict(
            Starlette(
                routes=[
                    Route("/", _page),
                    Mount("/static/chat", StaticFiles(directory=PAGE)),
                    Route(api, self._start, methods=["POST"]),
                    Route(api, self._erase, methods=["DELETE"]),
                    Route(f"{api}/messages", self._message, methods=["POST"]),
                    Route(f"{api}/events", self._events),
                    Route(f"{api}/settings", self._settings),
                ]
            )
        )

    async def _start(self, request: Request) -> Response:
        if self.down:
            return _error(503, "Het lukt nu even niet.")
        token = f"talk-{len(self.talks)}"
        self.talks[token] = talk = Talk()
        talk.say("bot", "Ik ben een computer, geen mens.")
        talk.say("bot", "Hoe kunnen we u helpen?", CHOICES)
        return JSONResponse({"token": token, "mode": "bot", "messages": talk.said}, 201)

    async def _message(self, request: Request) -> Response:
        if self.down:
            return _error(503, "Het lukt nu even niet.")
        talk = self._talk(request)
        if talk is None:
            return _error(401, "Dit gesprek is verlopen.")
        if self.refusals:
            return _error(self.refusals.pop(), "Dat lukt zo niet.")
        body = await request.json()
        if body["id"] not in talk.ids:
            text = body.get("text") or self._title(talk, body["choice"])
            talk.ids[body["id"]] = talk.say("client", text.replace("123456782", "•••"))
            if self.echo:
                asyncio.get_running_loop().create_task(self._answer(talk))
        if self.lost_answers:
            self.lost_answers -= 1
            return _error(503, "Even geduld.")
        return JSONResponse({"seq": talk.ids[body["id"]]}, 202)

    async def _answer(self, talk: Talk) -> None:
        await asyncio.sleep(self.slow)
        talk.say("bot", ANSWER, CHOICES)

    def _title(self, talk: Talk, choice: str) -> str:
        offered = [one for message in talk.said for one in message["choices"]]
        return next(str(one["title"]) for one in offered if one["id"] == choice)

    async def _events(self, request: Request) -> Response:
        talk = self._talk(request)
        if self.down or talk is None:
            return _error(503 if self.down else 401, "Dit gesprek is verlopen.")
        seen = int(request.headers.get("last-event-id") or 0)
        return StreamingResponse(self._stream(talk, seen), media_type="text/event-stream")

    async def _stream(self, talk: Talk, seen: int) -> AsyncIterator[str]:
        mode = ""
        while not self.down:
            if mode != talk.mode:
                mode = talk.mode
                yield f"event: mode\r\ndata: {json.dumps({'mode': mode})}\r\n\r\n"
            for message in talk.said[seen:]:
                seen = message["seq"]
                data = json.dumps(message, ensure_ascii=False)
                yield f": alive\r\n\r\nid: {seen}\r\nevent: message\r\ndata: {data}\r\n\r\n"
            await asyncio.sleep(0.02)

    async def _erase(self, request: Request) -> Response:
        if self.down:
            return _error(503, "Het lukt nu even niet.")
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.talks.pop(token, None)
        return Response(status_code=204)

    async def _settings(self, request: Request) -> Response:
        line = {"title": "Bel ons", "number": "088 000 00 00", "note": "Op werkdagen."}
        return JSONResponse({"name": "digitale hulp", "max_characters": 100, "help": [line]})

    def _talk(self, request: Request) -> Talk | None:
        return self.talks.get(request.headers.get("authorization", "").removeprefix("Bearer "))


class Strict:
    """Serves with the content policy of the real server: nothing inline, nothing from elsewhere."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Adds the policy to every answer."""

        async def strictly(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"], (b"content-security-policy", POLICY),
                ]  # fmt: skip
            await send(message)

        await self.app(scope, receive, strictly)


async def _page(request: Request) -> Response:
    return FileResponse(PAGE / "index.html")


def _error(status: int, message: str) -> Response:
    return JSONResponse({"error": {"code": "refused", "message": message}}, status)

"""The web chat: JSON in, server-sent events out (the contract is in docs/webchat-api.md)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sse_starlette.sse import EventSourceResponse
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.frontdoor import errors
from bot.frontdoor.inbox import Inbox, Sent
from bot.frontdoor.rate import Rate
from bot.frontdoor.tokens import Tokens
from bot.frontdoor.wake import Wake
from bot.intake.insurer import Insurer
from bot.intake.words import Words
from bot.storage.conversations import (
    conversation_of,
    erase_conversation,
    start_conversation,
)
from bot.storage.database import Database
from bot.storage.handoffs import handoff_of
from bot.storage.messages import Reply, StoredMessage, add, said_since

PAGE = Path(__file__).parent / "webchat_page"
MOST_BYTES = 64_000  # of one call; longer texts than allowed still get a kind answer
KEEP_ALIVE_SECONDS = 15

Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class WebChat:
    """What the web chat needs to do its work."""

    database: Database
    inbox: Inbox
    tokens: Tokens
    wake: Wake
    words: Words
    insurer: Insurer
    starts: Rate
    max_characters: int

    def routes(self) -> list[BaseRoute]:
        """The page and its API."""
        return [
            Route("/", _page),
            Mount("/static/chat", StaticFiles(directory=PAGE)),
            Route("/api/conversations/settings", self._kind(self.settings)),
            Route("/api/conversations", self._kind(self.start), methods=["POST"]),
            Route("/api/conversations", self._kind(self.erase), methods=["DELETE"]),
            Route("/api/conversations/messages", self._kind(self.say), methods=["POST"]),
            Route("/api/conversations/events", self._kind(self.events)),
        ]

    def _kind(self, endpoint: Endpoint) -> Endpoint:
        """What is refused is told in a sentence a client can read."""

        async def answer(request: Request) -> Response:
            try:
                return await endpoint(request)
            except errors.Refused as refused:
                return self._refusal(refused)
            except SQLAlchemyError:
                return self._refusal(errors.unavailable())

        return answer

    def _refusal(self, refused: errors.Refused) -> JSONResponse:
        error = {"code": refused.code, "message": self.words.text(refused.response)}
        headers = {"Retry-After": "20"} if refused.status in (429, 503) else None
        return JSONResponse({"error": error}, status_code=refused.status, headers=headers)

    async def settings(self, request: Request) -> Response:
        """Public facts for the page."""
        return JSONResponse(
            {
                "name": self.insurer.assistant_name,
                "max_characters": self.max_characters,
                "help": self._help(),
            }
        )

    def _help(self) -> list[dict[str, str]]:
        """Who can be called instead; only when the insurer set a number."""
        if not self.insurer.phone:
            return []
        return [{"title": self.insurer.name, "number": self.insurer.phone, "note": ""}]

    async def start(self, request: Request) -> Response:
        """Starts a conversation: the greeting does not need the engine."""
        if not self.starts.allows(request.client.host if request.client else ""):
            raise errors.too_fast()
        facts = self.insurer.facts()
        opening = [
            Reply(self.words.text("utter_welcome", **facts)),
            Reply(self.words.text("utter_ask_own_words", **facts), question="own_words"),
        ]

        def begin(connection: Any) -> tuple[str, list[StoredMessage]]:
            conversation = start_conversation(connection, "webchat")
            add(connection, conversation.id, opening)
            return conversation.id, said_since(connection, conversation.id, 0)

        conversation_id, said = await self.database.write(begin)
        body = {
            "token": self.tokens.make(conversation_id),
            "mode": "bot",
            "messages": [public(message) for message in said],
        }
        return JSONResponse(body, status_code=201)

    async def say(self, request: Request) -> Response:
        """Accepts a message; 202 only after it is kept."""
        conversation_id = self._conversation(request)
        sent = _sent(await _json(request))
        return JSONResponse({"seq": await self.inbox.accept(conversation_id, sent)}, 202)

    async def erase(self, request: Request) -> Response:
        """Erases a conversation, unless a human already has it: then that work would be lost."""
        conversation_id = self._conversation(request)

        def erase(connection: Any) -> None:
            if handoff_of(connection, conversation_id) is None:
                erase_conversation(connection, conversation_id)

        await self.database.write(erase)
        await self.wake.wake(conversation_id)  # its streams end
        return Response(status_code=204)

    async def events(self, request: Request) -> Response:
        """Everything said after `Last-Event-ID`, and then what is said."""
        conversation_id = self._conversation(request)
        seen = request.headers.get("last-event-id", "0")
        if not seen.isdigit() or len(seen) > 9:
            raise errors.bad_format()
        await asyncio.to_thread(self._must_exist, conversation_id)
        return EventSourceResponse(
            self._stream(conversation_id, int(seen)),
            ping=KEEP_ALIVE_SECONDS,
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _stream(self, conversation_id: str, seen: int) -> AsyncIterator[dict[str, str]]:
        mode = ""
        with self.wake.sleeping(conversation_id) as news:
            while True:
                news.clear()
                owner, said = await asyncio.to_thread(self._news, conversation_id, seen)
                if owner is None:
                    return
                if owner != mode:
                    mode = owner
                    yield {"event": "mode", "data": json.dumps({"mode": mode})}
                for message in said:
                    seen = message.seq
                    yield {"id": str(seen), "event": "message", "data": _dumped(public(message))}
                await _at_most(news.wait(), KEEP_ALIVE_SECONDS)

    def _news(self, conversation_id: str, seen: int) -> tuple[str | None, list[StoredMessage]]:
        with self.database.reading() as connection:
            conversation = conversation_of(connection, conversation_id)
            if conversation is None:
                return None, []
            if conversation.last_seq == seen:
                return conversation.owner, []
            return conversation.owner, said_since(connection, conversation_id, seen)

    def _must_exist(self, conversation_id: str) -> None:
        with self.database.reading() as connection:
            if conversation_of(connection, conversation_id) is None:
                raise errors.gone()

    def _conversation(self, request: Request) -> str:
        return self.tokens.conversation(request.headers.get("authorization"))


def public(message: StoredMessage) -> dict[str, Any]:
    """A message as a client may see it: a payload never leaves the server."""
    return {
        "seq": message.seq,
        "author": message.author,
        "text": message.text,
        "choices": [{"id": c["id"], "title": c["title"]} for c in message.choices or []],
        "at": message.at.isoformat(timespec="seconds"),
    }


async def _page(request: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


async def _json(request: Request) -> Any:
    if int(request.headers.get("content-length") or 0) > MOST_BYTES:
        raise errors.too_long()
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise errors.too_long()
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise errors.bad_format() from error


def _sent(body: Any) -> Sent:
    """Either text or a choice, with an id."""
    if not isinstance(body, dict) or not isinstance(body.get("id"), str):
        raise errors.bad_format()
    text, choice = body.get("text"), body.get("choice")
    if isinstance(text, str) == isinstance(choice, str):
        raise errors.bad_format()
    return Sent(body["id"], text if isinstance(text, str) else None, choice)


def _dumped(body: dict[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False)


async def _at_most(awaitable: Any, seconds: float) -> None:
    try:
        await asyncio.wait_for(awaitable, seconds)
    except asyncio.TimeoutError:
        return

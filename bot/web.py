"""The public process: the chat page, its API and the desk. It keeps every message when the engine
is down, training or slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy.engine import Connection
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.webchat import WebChat
from bot.desk.app import desk_app
from bot.desk.left_behind import keep_looking
from bot.frontdoor.dispatch import Alarm, Dispatcher
from bot.frontdoor.engine import Engine
from bot.frontdoor.inbox import Inbox
from bot.frontdoor.rate import Rate
from bot.frontdoor.tokens import Tokens
from bot.frontdoor.wake import Wake
from bot.intake.alarm import alarm_summary, raised
from bot.intake.insurer import Insurer, load_insurer
from bot.intake.intake import Intake
from bot.intake.message import Message as ClientMessage
from bot.intake.tongue import tongue_of
from bot.intake.words import Words
from bot.language.crisis import CrisisReading
from bot.language.languages import HOME
from bot.settings import Settings
from bot.storage.conversations import Conversation
from bot.storage.database import Database, DatabaseError
from bot.storage.handoffs import handoff_of, save_handoff
from bot.storage.memories import recall
from bot.storage.messages import StoredMessage
from bot.storage.schema import upgrade
from bot.storage.tables import now

# Only our own files; nothing inline. The page is in no frame and tells nobody where it was.
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


def web_app(settings: Settings) -> Starlette:
    """The web process as an ASGI application. Raises when its files or database are unusable."""
    words = Words.load(settings.domain)
    insurer = load_insurer(settings.insurer)
    database = Database(settings.database_url)
    upgrade(database)
    engine = Engine(f"http://127.0.0.1:{settings.engine_port}", settings.engine_secret)
    wake = Wake(settings.redis_url)
    facts = insurer.facts()
    dispatcher = Dispatcher(
        database,
        engine,
        wake,
        say=lambda name, message: words.text(name, spoken(database, message), **facts),
        alarm=desk_alarm(database, insurer, words),
    )
    inbox = Inbox(
        database, dispatcher, wake, Rate(settings.messages_per_minute), settings.max_characters
    )
    chat = WebChat(
        database=database,
        inbox=inbox,
        tokens=Tokens(settings.secret),
        wake=wake,
        words=words,
        insurer=insurer,
        starts=Rate(settings.starts_per_minute),
        max_characters=settings.max_characters,
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await wake.start()
        await dispatcher.start()
        looking = asyncio.create_task(keep_looking(database, insurer, words))
        yield
        looking.cancel()
        await dispatcher.stop()
        await wake.stop()
        await engine.close()
        database.close()

    desk = desk_app(
        database,
        secret=settings.secret,
        secure_cookies=settings.secure_cookies,
        requests_per_minute=settings.desk_requests_per_minute,
    )
    return Starlette(
        routes=[
            Route("/healthz", _healthz(database, engine)),
            *chat.routes(),
            Mount("/desk", app=desk),
        ],
        middleware=[Middleware(SafeHeaders)],
        exception_handlers={HTTPException: _not_there},
        lifespan=lifespan,
    )


async def _not_there(request: Request, error: Exception) -> Response:
    """Unknown addresses and methods, in the one shape of errors for programs."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    detail = error.detail if isinstance(error, HTTPException) else ""
    if not request.url.path.startswith("/api"):
        return PlainTextResponse(detail, status_code=status)
    body = {"error": {"code": "method" if status == 405 else "address", "message": detail}}
    return JSONResponse(body, status_code=status)


def _healthz(database: Database, engine: Engine) -> Callable[[Request], Awaitable[Response]]:
    async def healthz(request: Request) -> Response:
        """200 when a talk can be held; 503 with the reason when not."""
        try:
            await asyncio.to_thread(database.check)
            reason = await engine.reason_it_is_down()
        except DatabaseError as error:
            reason = str(error)
        if reason is None:
            return JSONResponse({"ready": True})
        error_body = {"code": "unavailable", "message": reason}
        return JSONResponse({"error": error_body}, status_code=503)

    return healthz


def spoken(database: Database, message: StoredMessage) -> str:
    """The language to answer `message` in without the engine: the talk's, or what it turns to."""
    with database.reading() as connection:
        slots = recall(connection, message.conversation_id) or {}
    talk = Intake(language=slots.get("language") or HOME, own_words=slots.get("own_words"))
    return tongue_of(talk, ClientMessage(message.text, message.seq)) or talk.language


def desk_alarm(database: Database, insurer: Insurer, words: Words) -> Alarm:
    """Puts a message on the desk that cannot wait for the engine, or that it could not handle."""

    async def alarm(
        conversation: Conversation, message: StoredMessage, crisis: CrisisReading | None
    ) -> None:
        made = alarm_summary(
            conversation_id=conversation.id,
            channel=conversation.channel,
            identity=conversation.identity,
            words_of_client=message.text,
            turn=message.seq,
            crisis=(crisis.level, crisis.kind) if crisis else None,
            now=now(),
            insurer=insurer,
            words=words,
        )

        def save(connection: Connection) -> None:
            known = handoff_of(connection, conversation.id)
            if known is not None and crisis is None:
                return  # the summary that is there says more than this one message
            content = raised(known.summary, made) if known else made
            save_handoff(
                connection,
                reference=content["reference"],
                conversation_id=conversation.id,
                urgency=content["urgency"]["level"],
                respond_by=datetime.fromisoformat(content["urgency"]["respond_by"]),
                summary=content,
            )

        await database.write(save)

    return alarm


class SafeHeaders:
    """Puts the safe headers on every answer that has not set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the call on; only the start of the answer is changed."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *(
                        (name.encode(), value.encode())
                        for name, value in HEADERS.items()
                        if name.encode() not in given
                    ),
                ]
            await send(message)

        await self.app(scope, receive, with_headers)

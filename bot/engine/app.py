"""The engine's process: one private call on loopback, for who knows the shared secret."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rasa.core.agent import Agent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from actions.sentences import moment_in
from bot.engine.actions_in_process import InProcessActions
from bot.engine.guard import check_rasa_version
from bot.engine.memory import SlotMemory
from bot.engine.plain_runner import run_graphs_plainly
from bot.engine.reply_check import check_replies_once_built
from bot.engine.turns import Incoming, Turns
from bot.intake.hearing import hear
from bot.intake.insurer import Insurer, load_insurer
from bot.intake.intake import Intake
from bot.intake.message import Message
from bot.intake.promise import promise
from bot.intake.words import Words
from bot.settings import Settings
from bot.storage.database import Database, DatabaseError
from bot.storage.tables import now

logger = logging.getLogger(__name__)


def load_turns(model: Path, database: Database, words: Words) -> Turns:
    """The trained talk, ready to handle messages."""
    check_rasa_version()
    check_replies_once_built()
    run_graphs_plainly()
    agent = Agent.load(str(model), action_endpoint=InProcessActions())
    memory = SlotMemory(agent.domain, database=database)
    agent.tracker_store = memory
    agent.processor.tracker_store = memory
    return Turns(agent, memory, database, words)


def engine_app(settings: Settings, model: Path) -> Starlette:
    """The engine as an ASGI application. Raises when the insurer's file is not in order."""
    insurer = load_insurer(
        settings.insurer
    )  # the actions read it later: better to fail now than in a turn

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        database = Database(settings.database_url)
        app.state.database = database
        app.state.turns = load_turns(model, database, Words.load(settings.domain))
        # Beside the first messages: a talk can be held without it, only a little slower.
        warming = asyncio.create_task(asyncio.to_thread(_warm_up, insurer))
        yield
        await warming
        database.close()

    async def turn(request: Request) -> Response:
        if not _knows_secret(request, settings.engine_secret):
            return _error(401, "secret", "wrong or missing secret")
        try:
            incoming = Incoming(**await request.json())
        except (TypeError, ValueError) as error:
            return _error(400, "format", str(error))
        try:
            return JSONResponse({"replies": await request.app.state.turns.handle(incoming)})
        except Exception:
            logger.exception("turn failed: %s", incoming.conversation)
            return _error(500, "turn", "the turn failed; nothing of it was kept")

    async def healthz(request: Request) -> Response:
        try:
            request.app.state.database.check()
        except DatabaseError as error:
            return _error(503, "database", str(error))
        return JSONResponse({"ready": True, "model": model.name})

    routes = [Route("/turn", turn, methods=["POST"]), Route("/healthz", healthz)]
    return Starlette(routes=routes, lifespan=lifespan)


_FIRST_MESSAGES = {
    "nl": "ik woon in Goes en kan 10 euro missen, bel me op maandag",
    "en": "I live in Goes and I can pay 10 euros, call me on Monday",
}


def _warm_up(insurer: Insurer) -> None:
    """Has readers and calendar load their words now, so that no client waits for it."""
    for language, text in _FIRST_MESSAGES.items():
        moment_in(promise(now(), "normal", insurer).by, language)
        for question in ("own_words", "gemeente", "contact_moment"):
            hear(Intake(requested_slot=question, language=language), Message(text, 1))


def _knows_secret(request: Request, secret: str) -> bool:
    given = request.headers.get("x-engine-secret", "")
    return hmac.compare_digest(given.encode(), secret.encode())


def _error(status: int, code: str, message: str) -> JSONResponse:
    return JSONResponse({"error": {"code": code, "message": message}}, status_code=status)

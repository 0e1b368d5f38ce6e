"""An engine that does as it is told: a real HTTP server that is there, away, slow or broken."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.storage.database import Database
from bot.storage.messages import Reply, add, finish, is_waiting

Json = dict[str, Any]
SECRET = "the-engine-knows-this"


@dataclass
class FakeEngine:
    """Answers every message with an echo, in the one transaction the real engine uses."""

    port: int
    database: Database
    seconds: float = 0.0  # how long a turn takes
    statuses: deque[int] = field(default_factory=deque)  # of the next turns; 200 after the last
    always: int = 200  # the status when nothing else was said
    question: str | None = None
    choices: tuple[dict[str, str], ...] = ()
    turns: list[Json] = field(default_factory=list)  # every call, also those that failed
    at_work: Counter[str] = field(default_factory=Counter)
    most_at_work: int = 0  # turns at the same time
    most_of_one: int = 0  # turns of one conversation at the same time
    _runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Comes up."""
        app = web.Application()
        app.add_routes([web.post("/turn", self._turn), web.get("/healthz", self._healthz)])
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True).start()

    async def stop(self) -> None:
        """Goes away, in the middle of whatever it did."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def heard(self) -> list[str]:
        """The texts of the turns, in the order in which they came."""
        return [turn["text"] for turn in self.turns]

    async def _healthz(self, request: web.Request) -> web.Response:
        return web.json_response({"ready": True})

    async def _turn(self, request: web.Request) -> web.Response:
        if request.headers.get("X-Engine-Secret") != SECRET:
            return web.json_response({}, status=401)
        turn: Json = await request.json()
        conversation = turn["conversation"]
        self.turns.append(turn)
        self.at_work[conversation] += 1
        self.most_at_work = max(self.most_at_work, sum(self.at_work.values()))
        self.most_of_one = max(self.most_of_one, self.at_work[conversation])
        try:
            return await self._answer(turn)
        finally:
            self.at_work[conversation] -= 1

    async def _answer(self, turn: Json) -> web.Response:
        await asyncio.sleep(self.seconds)
        status = self.statuses.popleft() if self.statuses else self.always
        if status == 200:
            await self.database.write(lambda c: self._keep(c, turn))
        return web.json_response({}, status=status)

    def _keep(self, connection: Any, turn: Json) -> None:
        if turn["again"] and not is_waiting(connection, turn["conversation"], turn["seq"]):
            return
        if finish(connection, turn["conversation"], turn["seq"]):
            reply = Reply(f"echo: {turn['text']}", self.choices, self.question)
            add(connection, turn["conversation"], [reply])

"""Calling the engine, over loopback."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from bot.storage.messages import StoredMessage

TURN_TIMEOUT_SECONDS = 12.0  # just over what one action may take


class EngineDownError(Exception):
    """The engine does not answer; the message waits."""


class TurnFailedError(Exception):
    """The engine answered that it could not handle this message."""


class Engine:
    """The engine at `url`, for who knows `secret`."""

    def __init__(self, url: str, secret: str) -> None:
        self._url, self._secret = url, secret
        self._session: aiohttp.ClientSession | None = None

    async def handle(self, message: StoredMessage, channel: str, identity: str) -> None:
        """Has one message handled; its replies are then in the outbox."""
        body = {
            "conversation": message.conversation_id,
            "seq": message.seq,
            "text": message.text,
            "choice": message.choice,
            "channel": channel,
            "identity": identity,
            "told": message.told,
            "again": message.attempts > 0,
        }
        try:
            async with self._open().post("/turn", json=body) as answer:
                if answer.status != 200:
                    raise TurnFailedError(f"{answer.status}")
                await answer.read()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            raise EngineDownError(type(error).__name__) from error

    async def reason_it_is_down(self) -> str | None:
        """Why no talk can be held now; None when one can."""
        try:
            limit = aiohttp.ClientTimeout(total=2)
            async with self._open().get("/healthz", timeout=limit) as answer:
                body: dict[str, Any] = await answer.json()
                return None if answer.status == 200 else str(body["error"]["message"])
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
            return "the engine does not answer"

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                base_url=self._url,
                headers={"X-Engine-Secret": self._secret},
                timeout=aiohttp.ClientTimeout(total=TURN_TIMEOUT_SECONDS),
                connector=aiohttp.TCPConnector(limit=64),
            )
        return self._session

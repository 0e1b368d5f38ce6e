"""Waking who waits for news of a conversation. The news itself stands in the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

CHANNEL = "conversation-news"
RECONNECT_SECONDS = 2.0


class Wake:
    """Wakes streams in this process, and through Redis those in the other web processes."""

    def __init__(self, redis_url: str | None = None) -> None:
        self._redis_url = redis_url
        self._redis: Any = None
        self._listening: asyncio.Task[None] | None = None
        self._sleepers: dict[str, set[asyncio.Event]] = {}

    async def start(self) -> None:
        """Starts listening to the other processes, where there are any."""
        if self._redis_url is None:
            return
        import redis.asyncio

        self._redis = redis.asyncio.from_url(self._redis_url)
        self._listening = asyncio.create_task(self._listen())

    async def stop(self) -> None:
        """Wakes everybody a last time and stops listening."""
        if self._listening is not None:
            self._listening.cancel()
            with suppress(asyncio.CancelledError):
                await self._listening
            await self._redis.close()
        self._wake_all()

    async def wake(self, conversation_id: str) -> None:
        """There is news in this conversation."""
        self._wake_here(conversation_id)
        if self._redis is not None:
            try:
                await self._redis.publish(CHANNEL, conversation_id)
            except RedisError as error:  # others then see it at their next keep-alive
                logger.warning("redis does not answer: %s", type(error).__name__)

    @contextmanager
    def sleeping(self, conversation_id: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever there is news."""
        event = asyncio.Event()
        self._sleepers.setdefault(conversation_id, set()).add(event)
        try:
            yield event
        finally:
            self._sleepers[conversation_id].discard(event)
            if not self._sleepers[conversation_id]:
                del self._sleepers[conversation_id]

    def _wake_here(self, conversation_id: str) -> None:
        for event in self._sleepers.get(conversation_id, ()):
            event.set()

    def _wake_all(self) -> None:
        for conversation_id in list(self._sleepers):
            self._wake_here(conversation_id)

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except RedisError as error:
                logger.warning("redis does not answer: %s", type(error).__name__)
                await asyncio.sleep(RECONNECT_SECONDS)
                self._wake_all()  # what was missed meanwhile is in the database

    async def _hear(self) -> None:
        async with self._redis.pubsub() as subscription:
            await subscription.subscribe(CHANNEL)
            async for message in subscription.listen():
                if message["type"] == "message":
                    self._wake_here(message["data"].decode())

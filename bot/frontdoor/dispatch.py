"""Bringing accepted messages to the engine: per conversation one at a time, in order, for ever.

A message leaves the inbox only in the transaction that holds its replies (`bot/engine/turns.py`),
so trying again is always safe. When the engine is down the client hears that the message is kept,
a crisis is answered here, and the message goes on waiting.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from sqlalchemy.engine import Connection

from bot.frontdoor.engine import Engine, EngineDownError, TurnFailedError
from bot.frontdoor.wake import Wake
from bot.language.crisis import CrisisReading, read_crisis
from bot.storage.conversations import Conversation, conversation_of
from bot.storage.database import Database
from bot.storage.messages import (
    Reply,
    StoredMessage,
    add,
    finish,
    note_attempt,
    note_told,
    waiting,
)

logger = logging.getLogger(__name__)

PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0)  # seconds between tries; the last one goes on
MOST_FAILURES = 3  # of a turn on a living engine, before a human gets the message
SWEEP_SECONDS = 5.0

Say = Callable[[str, StoredMessage], str]
# Puts a message on the desk without the engine: conversation, message, crisis or None.
Alarm = Callable[[Conversation, StoredMessage, CrisisReading | None], Awaitable[None]]


class Dispatcher:
    """Takes care that every accepted message is handled once."""

    def __init__(
        self, database: Database, engine: Engine, wake: Wake, say: Say, alarm: Alarm
    ) -> None:
        self._database, self._engine, self._wake = database, engine, wake
        self._say, self._alarm = say, alarm
        self._lines: dict[str, deque[StoredMessage]] = {}
        self._working: dict[str, asyncio.Task[None]] = {}
        self._sweeping: asyncio.Task[None] | None = None
        self.engine_is_down = False

    async def start(self) -> None:
        """Takes up what an earlier process left waiting, now and every few seconds."""
        await self._sweep_once()
        self._sweeping = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """Stops; what is still waiting stays in the inbox."""
        tasks = [*self._working.values(), *([self._sweeping] if self._sweeping else [])]
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    def add(self, conversation: Conversation, message: StoredMessage) -> None:
        """Puts an accepted message in its conversation's line."""
        line = self._lines.setdefault(conversation.id, deque())
        if any(waits.seq == message.seq for waits in line):
            return
        line.append(message)
        if conversation.id not in self._working:
            self._working[conversation.id] = asyncio.create_task(self._work(conversation))
        elif self.engine_is_down:
            # The line is stuck behind an older message; a crisis does not wait in it.
            task = asyncio.create_task(self._answer_crises(conversation))
            task.add_done_callback(_log_failure)

    async def crisis_beside_the_bot(
        self, conversation: Conversation, message: StoredMessage
    ) -> None:
        """A crisis while a human owns the talk: the client gets the number, the desk the alarm."""
        crisis = read_crisis(message.text)
        if crisis is None:
            return
        reply = Reply(self._say(_crisis_response(crisis), message), author="system")
        await self._database.write(lambda c: add(c, conversation.id, [reply]))
        await self._alarm(conversation, message, crisis)
        await self._wake.wake(conversation.id)

    async def _work(self, conversation: Conversation) -> None:
        """Handles the line of one conversation until it is empty."""
        line = self._lines[conversation.id]
        try:
            while line:
                await self._handle(conversation, line)
                line.popleft()
        except Exception:
            logger.exception("the line of %s stopped", conversation.id)  # the sweep takes it up
        finally:
            self._lines.pop(conversation.id, None)
            self._working.pop(conversation.id, None)

    async def _handle(self, conversation: Conversation, line: deque[StoredMessage]) -> None:
        """Tries until the first message is handled, or is a human's because it cannot be."""
        failures = 0
        tries = 0
        while True:
            message = line[0]
            try:
                await self._engine.handle(message, conversation.channel, conversation.identity)
                self.engine_is_down = False
                await self._wake.wake(conversation.id)
                return
            except TurnFailedError:
                failures += 1
                if failures >= MOST_FAILURES:
                    await self._give_to_human(conversation, message)
                    return
            except EngineDownError:
                self.engine_is_down = True
                await self._answer_crises(conversation)
                line[0] = await self._tell(line[0])
            line[0] = await self._count(line[0])
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1

    async def _count(self, message: StoredMessage) -> StoredMessage:
        await self._database.write(lambda c: note_attempt(c, message.conversation_id, message.seq))
        return replace(message, attempts=message.attempts + 1)

    async def _tell(self, message: StoredMessage) -> StoredMessage:
        """Tells a client whose message waits that it is kept: once, and not in the first second."""
        # The first silent second may be a restart; only then it is worth a word.
        if message.told is not None or message.attempts < 3:
            return message
        reply = Reply(self._say("utter_waiting", message), author="system")
        await self._database.write(lambda c: _told(c, message, "waiting", reply))
        await self._wake.wake(message.conversation_id)
        return replace(message, told="waiting")

    async def _answer_crises(self, conversation: Conversation) -> None:
        """Answers every crisis in the line of a conversation, also behind other messages."""
        for message in tuple(self._lines.get(conversation.id, ())):
            crisis = read_crisis(message.text)
            if crisis is not None and message.told != "crisis":
                await self._answer_crisis(conversation, message, crisis)
                self._note_told(message)

    async def _answer_crisis(
        self, conversation: Conversation, message: StoredMessage, crisis: CrisisReading
    ) -> None:
        """Answers a crisis without the engine, once."""
        reply = Reply(self._say(_crisis_response(crisis), message), author="system")
        if await self._database.write(lambda c: _told(c, message, "crisis", reply)):
            await self._alarm(conversation, message, crisis)
            await self._wake.wake(conversation.id)

    def _note_told(self, message: StoredMessage) -> None:
        """Lets the engine know what was said, so that it does not say it again."""
        line = self._lines.get(message.conversation_id, deque())
        for place, waits in enumerate(line):
            if waits.seq == message.seq:
                line[place] = replace(waits, told="crisis")

    async def _give_to_human(self, conversation: Conversation, message: StoredMessage) -> None:
        crisis = read_crisis(message.text)
        names = ["utter_technical_problem"]
        if crisis is not None and message.told != "crisis":
            names.insert(0, _crisis_response(crisis))
        replies = [Reply(self._say(name, message), author="system") for name in names]

        def fail(connection: Connection) -> None:
            if finish(connection, conversation.id, message.seq, "failed"):
                add(connection, conversation.id, replies)

        await self._database.write(fail)
        await self._alarm(conversation, message, crisis)
        await self._wake.wake(conversation.id)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self._sweep_once()
            except Exception:
                logger.exception("the inbox cannot be read")

    async def _sweep_once(self) -> None:
        """Takes up messages that nobody works on, such as those of a process that died."""
        for conversation, message in await asyncio.to_thread(self._left_waiting):
            # Another process may have tried it: the engine looks whether it was handled.
            self.add(conversation, replace(message, attempts=max(message.attempts, 1)))

    def _left_waiting(self) -> list[tuple[Conversation, StoredMessage]]:
        found = []
        with self._database.reading() as connection:
            for message in waiting(connection):
                if message.conversation_id in self._working:
                    continue
                conversation = conversation_of(connection, message.conversation_id)
                if conversation is not None and conversation.owner == "bot":
                    found.append((conversation, message))
        return found


def _told(connection: Connection, message: StoredMessage, what: str, reply: Reply) -> bool:
    """Says something about a waiting message, once. False when it was said before."""
    if not note_told(connection, message.conversation_id, message.seq, what):
        return False
    add(connection, message.conversation_id, [reply])
    return True


def _crisis_response(crisis: CrisisReading) -> str:
    """The same sentences the engine would say."""
    if crisis.level == 1:
        return "utter_crisis_still_here"
    acute = crisis.level >= 3 and crisis.kind != "medical_emergency"
    return f"utter_crisis_{crisis.kind}" + ("_acute" if acute else "")


def _log_failure(task: asyncio.Task[object]) -> None:
    if not task.cancelled() and task.exception() is not None:
        logger.error("a crisis could not be answered", exc_info=task.exception())

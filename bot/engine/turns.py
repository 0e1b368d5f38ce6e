"""Handling one message: Rasa decides, one transaction keeps the turn."""

from __future__ import annotations

import logging
import secrets
from dataclasses import asdict, dataclass
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from sqlalchemy.engine import Connection

from actions.talk import payload_value
from bot.engine.locks import Locks
from bot.engine.memory import SlotMemory
from bot.intake.intake import Intake
from bot.intake.words import Words
from bot.storage.database import Database
from bot.storage.memories import remember
from bot.storage.messages import Reply, add, finish, is_waiting
from bot.storage.turn import Turn, in_turn

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Incoming:
    """A message from the front door. `choice` is {"question", "value"} for a pressed button."""

    conversation: str
    seq: int
    text: str
    choice: dict[str, str] | None = None
    channel: str = "webchat"
    identity: str = "unknown"
    told: str | None = None
    again: bool = False


class AlreadyHandledError(Exception):
    """The message was handled before; its replies are in the outbox."""


class TurnBrokenError(Exception):
    """An action failed; nothing of the turn is kept."""


class Turns:
    """Handles messages, one at a time per conversation."""

    def __init__(self, agent: Agent, memory: SlotMemory, database: Database, words: Words) -> None:
        self._agent, self._memory, self._database = agent, memory, database
        self._words = words
        self._locks = Locks()

    async def handle(self, incoming: Incoming) -> list[dict[str, Any]]:
        """The replies, committed together with all that the turn changed.

        A message that was handled before gives [] and changes nothing.
        """
        async with self._locks.lock(incoming.conversation):
            if incoming.again and not self._is_waiting(incoming):
                return []
            turn = Turn(
                incoming.conversation, incoming.seq, incoming.channel, incoming.identity,
                incoming.told,
            )  # fmt: skip
            try:
                replies = await self._run(turn, incoming)
                numbers = await self._database.write(lambda c: _keep(c, turn, replies))
            except AlreadyHandledError:
                self._memory.forget(incoming.conversation)
                return []
            except BaseException:
                self._memory.forget(incoming.conversation)
                raise
            self._memory.keep(turn.conversation_id, turn.slots or {})
            return [
                {"seq": seq, **asdict(reply)} for seq, reply in zip(numbers, replies, strict=True)
            ]

    def _is_waiting(self, incoming: Incoming) -> bool:
        with self._database.reading() as connection:
            return is_waiting(connection, incoming.conversation, incoming.seq)

    async def _run(self, turn: Turn, incoming: Incoming) -> list[Reply]:
        collected = CollectingOutputChannel()
        with in_turn(turn):
            await self._agent.processor.handle_message(_user_message(incoming, collected))
        if turn.failed:
            raise TurnBrokenError(turn.conversation_id)
        intake = Intake.from_slots(turn.slots or {})
        question = intake.open_question
        reply = one_message(collected.messages, question)
        if reply is None and incoming.told is None:
            # Silence is the one answer a client must never get.
            logger.error("turn without a reply: %s", incoming.conversation)
            reply = Reply(
                self._words.text("utter_technical_problem", intake.language), question=question
            )
        return [reply] if reply else []


def _user_message(incoming: Incoming, collected: CollectingOutputChannel) -> UserMessage:
    message = UserMessage(
        # Rasa takes a leading slash for a command; from a client it is only a sign.
        text=incoming.text.lstrip("/ \t\n\r") or "…",
        output_channel=collected,
        sender_id=incoming.conversation,
        input_channel=incoming.channel,
        metadata={"seq": incoming.seq},
    )
    if incoming.choice is not None:
        message.parse_data = {
            "text": incoming.text,
            "intent": {"name": "choose", "confidence": 1.0},
            "intent_ranking": [],
            "entities": [{"entity": "choice", "value": incoming.choice}],
        }
    return message


def one_message(collected: list[dict[str, Any]], question: str | None) -> Reply | None:
    """Everything said in a turn as one message: one turn, one buzz of the telephone."""
    texts = [message["text"] for message in collected if message.get("text")]
    if not texts:
        return None
    buttons: list[dict[str, str]] = next(
        (m["buttons"] for m in reversed(collected) if m.get("buttons")), []
    )
    choices = tuple(
        {
            "id": secrets.token_urlsafe(9),
            "title": button["title"],
            "payload": payload_value(button["payload"]),
        }
        for button in buttons
    )
    return Reply("\n\n".join(texts), choices, question)


def _keep(connection: Connection, turn: Turn, replies: list[Reply]) -> list[int]:
    """The whole turn in one transaction."""
    if not finish(connection, turn.conversation_id, turn.seq):
        raise AlreadyHandledError
    remember(connection, turn.conversation_id, turn.slots or {})
    for effect in turn.effects:
        effect(connection)
    return add(connection, turn.conversation_id, replies)

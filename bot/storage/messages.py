"""What was said: the durable inbox and outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.engine import Connection, Row

from bot.storage.conversations import client_spoke, hold, take_numbers
from bot.storage.tables import messages


@dataclass(frozen=True)
class StoredMessage:
    """One message. `choices` as offered: [{"id", "title", "payload"}]; see `tables.messages`."""

    conversation_id: str
    seq: int
    author: str
    text: str
    at: datetime
    choices: list[dict[str, str]] | None = None
    question: str | None = None
    choice: dict[str, str] | None = None
    state: str | None = None
    attempts: int = 0
    told: str | None = None


@dataclass(frozen=True)
class Reply:
    """One message to say, before it has a number."""

    text: str
    choices: tuple[dict[str, str], ...] = ()
    question: str | None = None
    author: str = "bot"


OLDEST_CHOICES = 20  # a button from further back is not known any more

_COLUMNS = [messages.c[name] for name in StoredMessage.__dataclass_fields__]


def _stored(row: Row) -> StoredMessage:
    return StoredMessage(*row)


def accept(
    connection: Connection,
    conversation_id: str,
    channel_message_id: str,
    text: str,
    choice: dict[str, str] | None,
) -> tuple[int, bool]:
    """Puts a client's message in the inbox: its number, and whether it is new.

    The same `channel_message_id` twice is one message. Raises `LookupError` if the conversation
    is unknown.
    """
    hold(connection, conversation_id)
    known = connection.execute(
        select(messages.c.seq).where(
            messages.c.conversation_id == conversation_id,
            messages.c.channel_message_id == channel_message_id,
        )
    ).scalar()
    if known is not None:
        return known, False
    seq = take_numbers(connection, conversation_id)
    connection.execute(
        insert(messages).values(
            conversation_id=conversation_id,
            seq=seq,
            author="client",
            text=text,
            channel_message_id=channel_message_id,
            choice=choice,
            state="new",
        )
    )
    client_spoke(connection, conversation_id)
    return seq, True


def add(connection: Connection, conversation_id: str, replies: Sequence[Reply]) -> list[int]:
    """Puts replies in the outbox, in order; returns their numbers."""
    if not replies:
        return []
    first = take_numbers(connection, conversation_id, len(replies))
    numbers = list(range(first, first + len(replies)))
    connection.execute(
        insert(messages),
        [
            {
                "conversation_id": conversation_id,
                "seq": seq,
                "author": reply.author,
                "text": reply.text,
                "choices": list(reply.choices) or None,
                "question": reply.question,
            }
            for seq, reply in zip(numbers, replies, strict=True)
        ],
    )
    return numbers


def said_since(connection: Connection, conversation_id: str, seq: int) -> list[StoredMessage]:
    """Everything said after number `seq`, by anybody."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq > seq)
        .order_by(messages.c.seq)
    )
    return [_stored(row) for row in rows]


def waiting(connection: Connection, conversation_id: str | None = None) -> list[StoredMessage]:
    """Messages that were accepted and not handled yet, oldest first per conversation."""
    query = select(*_COLUMNS).where(messages.c.state == "new")
    if conversation_id is not None:
        query = query.where(messages.c.conversation_id == conversation_id)
    return [_stored(row) for row in connection.execute(query.order_by(messages.c.seq))]


def finish(connection: Connection, conversation_id: str, seq: int, state: str = "done") -> bool:
    """Marks one message handled; False when it was already."""
    finished = connection.execute(
        update(messages)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.seq == seq,
            messages.c.state == "new",
        )
        .values(state=state)
    )
    return bool(finished.rowcount == 1)


def is_waiting(connection: Connection, conversation_id: str, seq: int) -> bool:
    """Whether this message was accepted and is not handled yet."""
    state = connection.execute(
        select(messages.c.state).where(
            messages.c.conversation_id == conversation_id, messages.c.seq == seq
        )
    ).scalar()
    return bool(state == "new")


def note_attempt(connection: Connection, conversation_id: str, seq: int) -> None:
    """Counts one more try to have a message handled."""
    connection.execute(
        update(messages)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq == seq)
        .values(attempts=messages.c.attempts + 1)
    )


def note_told(connection: Connection, conversation_id: str, seq: int, what: str) -> bool:
    """Notes what the front door itself answered to a waiting message; False if it was told it.

    "crisis" may follow "waiting", never the other way round.
    """
    before = [None, "waiting"] if what == "crisis" else [None]
    noted = connection.execute(
        update(messages)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.seq == seq,
            messages.c.state == "new",
            or_(
                *(messages.c.told.is_(None) if t is None else messages.c.told == t for t in before)
            ),
        )
        .values(told=what)
    )
    return bool(noted.rowcount == 1)


def last_question(connection: Connection, conversation_id: str) -> StoredMessage | None:
    """The newest message of the bot that offered choices or asked a question."""
    row = connection.execute(
        select(*_COLUMNS)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author == "bot",
            messages.c.question.is_not(None),
        )
        .order_by(messages.c.seq.desc())
        .limit(1)
    ).first()
    return _stored(row) if row else None


def offered(connection: Connection, conversation_id: str, choice_id: str) -> dict[str, Any] | None:
    """The choice with this id, if this conversation offered it lately.

    Its "question" is the one it belongs to, or "" when a newer question was put since: then it
    can answer nothing any more.
    """
    asked = messages.c.question.is_not(None)
    rows = connection.execute(
        select(messages.c.choices, messages.c.question)
        .where(messages.c.conversation_id == conversation_id, asked)
        .order_by(messages.c.seq.desc())
        .limit(OLDEST_CHOICES)
    )
    for age, (choices, question) in enumerate(rows):
        for choice in choices or []:
            if choice["id"] == choice_id:
                return {**choice, "question": question if age == 0 else ""}
    return None

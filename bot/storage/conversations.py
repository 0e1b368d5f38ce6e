"""Conversations: who owns them, and the one counter that orders everything said in them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection

from bot.storage.tables import conversations, handoffs, memories, now


@dataclass(frozen=True)
class Conversation:
    """One talk on one channel. `owner` is bot, queued, human or closed."""

    id: str
    channel: str
    identity: str
    owner: str
    epoch: int
    last_seq: int


def start_conversation(connection: Connection, channel: str) -> Conversation:
    """A new conversation with an opaque id, owned by the bot."""
    conversation_id = f"{channel}-{secrets.token_urlsafe(18)}"
    connection.execute(insert(conversations).values(id=conversation_id, channel=channel))
    return Conversation(conversation_id, channel, "unknown", "bot", 0, 0)


def make_known(connection: Connection, conversation_id: str, channel: str = "terminal") -> None:
    """Adds a conversation that came in without the front door, if it is not known yet."""
    if conversation_of(connection, conversation_id) is None:
        connection.execute(insert(conversations).values(id=conversation_id, channel=channel))


def conversation_of(connection: Connection, conversation_id: str) -> Conversation | None:
    """The conversation with this id."""
    columns = [conversations.c[name] for name in Conversation.__dataclass_fields__]
    row = connection.execute(select(*columns).where(conversations.c.id == conversation_id)).first()
    return Conversation(*row) if row else None


def hold(connection: Connection, conversation_id: str) -> None:
    """Lets no other process write to this conversation until the commit. SQLite never does."""
    mine = select(conversations.c.id).where(conversations.c.id == conversation_id)
    connection.execute(mine.with_for_update())


def take_numbers(connection: Connection, conversation_id: str, count: int = 1) -> int:
    """Reserves the next `count` numbers and returns the first. Raises `LookupError` if unknown."""
    mine = conversations.c.id == conversation_id
    taken = connection.execute(
        update(conversations).where(mine).values(last_seq=conversations.c.last_seq + count)
    )
    if taken.rowcount != 1:
        raise LookupError(conversation_id)
    last: int = connection.execute(select(conversations.c.last_seq).where(mine)).scalar_one()
    return last - count + 1


def client_spoke(connection: Connection, conversation_id: str) -> None:
    """Notes that the client is there."""
    mine = conversations.c.id == conversation_id
    connection.execute(update(conversations).where(mine).values(last_client_at=now()))


def change_owner(connection: Connection, conversation_id: str, owner: str, epoch: int) -> bool:
    """Gives the conversation to `owner`, if nobody did since `epoch`; False if somebody did."""
    changed = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, conversations.c.epoch == epoch)
        .values(owner=owner, epoch=epoch + 1)
    )
    return bool(changed.rowcount == 1)


def erase_conversation(connection: Connection, conversation_id: str) -> None:
    """Removes the conversation with all that hangs on it: messages, memory, consents, handoff."""
    connection.execute(delete(memories).where(memories.c.conversation_id == conversation_id))
    connection.execute(delete(conversations).where(conversations.c.id == conversation_id))


def quiet_without_handoff(connection: Connection, before: datetime) -> list[Conversation]:
    """Conversations of the bot in which the client last wrote before `before`, not handed over."""
    columns = [conversations.c[name] for name in Conversation.__dataclass_fields__]
    handed_over = select(handoffs.c.conversation_id)
    rows = connection.execute(
        select(*columns).where(
            conversations.c.owner == "bot",
            conversations.c.last_client_at < before,
            conversations.c.id.not_in(handed_over),
        )
    )
    return [Conversation(*row) for row in rows]

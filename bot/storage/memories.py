"""What the engine remembers of a conversation between two messages: its slots, as JSON."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.storage.tables import memories, now


def remember(connection: Connection, conversation_id: str, slots: dict[str, Any]) -> None:
    """Keeps the slots of a conversation, in place of what was kept before."""
    values = {"slots": json.dumps(slots, ensure_ascii=False), "at": now()}
    mine = memories.c.conversation_id == conversation_id
    if connection.execute(update(memories).where(mine).values(**values)).rowcount == 0:
        connection.execute(insert(memories).values(conversation_id=conversation_id, **values))


def recall(connection: Connection, conversation_id: str) -> dict[str, Any] | None:
    """The slots of a conversation; None when there never were any."""
    query = select(memories.c.slots).where(memories.c.conversation_id == conversation_id)
    text = connection.execute(query).scalar()
    return dict(json.loads(text)) if text is not None else None

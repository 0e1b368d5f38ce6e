"""Consent records: one row per answer, never changed."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from bot.storage.tables import consents, now


@dataclass(frozen=True)
class ConsentRecord:
    """An answer to one consent question. `turn` is the number of the client's message."""

    conversation_id: str
    turn: int
    item: str
    status: str
    question_id: str
    question_version: str
    question_text: str
    words: str
    channel: str
    identity: str
    gemeente: str | None
    purpose: str = "help_with_money_worries"
    loket: str | None = None
    expires_at: datetime | None = None
    at: datetime = field(default_factory=now)
    id: str = field(default_factory=lambda: str(uuid.uuid4()))


def record_consent(connection: Connection, record: ConsentRecord) -> None:
    """Keeps one answer. Raises `IntegrityError` when this message already answered this item."""
    connection.execute(insert(consents).values(**asdict(record)))


def consents_of(connection: Connection, conversation_id: str) -> list[ConsentRecord]:
    """All answers of a conversation, oldest first."""
    columns = [consents.c[name] for name in ConsentRecord.__dataclass_fields__]
    rows = connection.execute(
        select(*columns)
        .where(consents.c.conversation_id == conversation_id)
        .order_by(consents.c.turn, consents.c.item)
    )
    return [ConsentRecord(*row) for row in rows]

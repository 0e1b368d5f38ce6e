"""The tables. Times are stored in UTC and come back aware; JSON columns hold plain JSON."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UTC(TypeDecorator):  # type: ignore[misc]
    """An aware UTC time on every database; SQLite itself forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(timezone.utc)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(timezone.utc)


OWNERS = ("bot", "queued", "human", "closed")

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(64), primary_key=True),  # opaque: "web-…"; never a phone number
    Column("channel", String(20), nullable=False),
    Column("identity", String(10), nullable=False, default="unknown"),
    Column("owner", String(10), nullable=False, default="bot"),
    # Counts the changes of owner: what was said under an older epoch is not sent any more.
    Column("epoch", Integer, nullable=False, default=0),
    Column("last_seq", Integer, nullable=False, default=0),
    Column("created_at", UTC, nullable=False, default=now),
    Column("last_client_at", UTC),
    CheckConstraint(f"owner in {OWNERS!r}", name="owner"),
)

# Inbox and outbox in one: everything that was said, in the order in which it counts.
messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("author", String(10), nullable=False),  # client, bot, agent, system
    Column("text", Text, nullable=False),  # masked before it is stored
    Column("at", UTC, nullable=False, default=now),
    # What the client may press: [{"id", "title", "payload"}]; the payload never leaves the server.
    Column("choices", JSON(none_as_null=True)),
    # Which question of the talk this asks, so that an old button cannot answer a new question.
    Column("question", String(40)),
    # From here on: only for messages of the client.
    Column("channel_message_id", String(128)),  # the same id twice is one message
    Column(
        "choice", JSON(none_as_null=True)
    ),  # the pressed choice as it was offered, or null for typed text
    Column("state", String(10)),  # new, done, failed
    Column("attempts", Integer, nullable=False, default=0),
    Column("told", String(20)),  # what the front door already said to it: "waiting", "crisis"
    UniqueConstraint("conversation_id", "seq"),
    UniqueConstraint("conversation_id", "channel_message_id"),
    CheckConstraint("author in ('client', 'bot', 'agent', 'system')", name="author"),
    CheckConstraint("state is null or state in ('new', 'done', 'failed')", name="state"),
)
Index("ix_messages_open", messages.c.state, sqlite_where=messages.c.state == "new",
      postgresql_where=messages.c.state == "new")  # fmt: skip

# What the engine remembers of a conversation between two messages: its slots, as JSON.
memories = Table(
    "memories",
    metadata,
    Column("conversation_id", String(64), primary_key=True),
    Column("slots", Text, nullable=False),
    Column("at", UTC, nullable=False, default=now),
)

# One row per answer to one consent question; a trigger refuses every later change of a row.
consents = Table(
    "consents",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("turn", Integer, nullable=False),  # the seq of the client's message
    Column("item", String(10), nullable=False),  # contact, amount, story, health
    Column("status", String(10), nullable=False),  # granted, refused, undecided, withdrawn
    Column("question_id", String(60), nullable=False),
    Column("question_version", String(16), nullable=False),
    Column("question_text", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", UTC, nullable=False, default=now),
    Column("channel", String(20), nullable=False),
    Column("identity", String(10), nullable=False),
    Column("gemeente", String(60)),
    Column("loket", String(120)),
    Column("purpose", String(40), nullable=False),
    Column("expires_at", UTC),
    UniqueConstraint("conversation_id", "turn", "item"),
    CheckConstraint("status in ('granted', 'refused', 'undecided', 'withdrawn')", name="status"),
)

# The summary that waits for a human: one per conversation, brought up to date in place.
handoffs = Table(
    "handoffs",
    metadata,
    Column("reference", String(9), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("created_at", UTC, nullable=False, default=now),
    Column("updated_at", UTC, nullable=False, default=now),
    Column("urgency", String(10), nullable=False),  # crisis, urgent, soon, normal
    Column("respond_by", UTC),
    Column("state", String(10), nullable=False, default="waiting"),  # waiting, handled
    Column("summary", JSON, nullable=False),
    Column("handled_by", String(60)),
    Column("handled_at", UTC),
    UniqueConstraint("conversation_id"),
    CheckConstraint("urgency in ('crisis', 'urgent', 'soon', 'normal')", name="urgency"),
    CheckConstraint("state in ('waiting', 'handled')", name="state"),
)

desk_users = Table(
    "desk_users",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("password_hash", String(200), nullable=False),
    # A one-time password must be changed at the first login and stops working after `expires_at`.
    Column("one_time", Boolean, nullable=False, default=False),
    Column("expires_at", UTC),
    Column("created_at", UTC, nullable=False, default=now),
    Column("disabled", Boolean, nullable=False, default=False),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", String(16), primary_key=True),  # the public part of the key, to find the row by
    Column("name", String(60), nullable=False, unique=True),
    Column("secret_hash", String(200), nullable=False),
    Column("scopes", JSON, nullable=False),
    Column("created_at", UTC, nullable=False, default=now),
    Column("disabled", Boolean, nullable=False, default=False),
)

# Counts tries per key ("login:name", "ip:…") in the database, so that a restart does not forget.
attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(120), nullable=False, index=True),
    Column("at", UTC, nullable=False, default=now),
)

# Who looked at what; never what was in it.
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UTC, nullable=False, default=now),
    Column("who", String(60), nullable=False),
    Column("did", String(40), nullable=False),
    Column("reference", String(64)),
)

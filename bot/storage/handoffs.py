"""Summaries that wait for a human: one per conversation, brought up to date in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, insert, select, update
from sqlalchemy.engine import Connection

from bot.storage.tables import conversations, handoffs, now

MOST_URGENT_FIRST = ("crisis", "urgent", "soon", "normal")
STATES = ("waiting", "handled")


@dataclass(frozen=True)
class Handoff:
    """One summary. `urgency` as in `MOST_URGENT_FIRST`, `state` as in `STATES`."""

    reference: str
    conversation_id: str
    created_at: datetime
    updated_at: datetime
    urgency: str
    respond_by: datetime | None
    state: str
    summary: dict[str, Any]
    handled_by: str | None
    handled_at: datetime | None
    channel: str | None = None


def save_handoff(
    connection: Connection,
    *,
    reference: str,
    conversation_id: str,
    urgency: str,
    respond_by: datetime | None,
    summary: dict[str, Any],
) -> str:
    """Adds the conversation's handoff, or brings it up to date; returns the reference it has.

    The first reference stays: the client was told it. Something handled stays handled, unless the
    conversation is in crisis with something an agent has not seen yet: then it waits again.
    """
    known = handoff_of(connection, conversation_id)
    if known is None:
        connection.execute(
            insert(handoffs).values(
                reference=reference,
                conversation_id=conversation_id,
                urgency=urgency,
                respond_by=respond_by,
                summary=summary,
            )
        )
        return reference
    same = {**summary, "reference": known.reference}
    changes: dict[str, Any] = {"urgency": urgency, "respond_by": respond_by, "summary": same}
    changes["updated_at"] = now()
    if _must_wait_again(known, urgency, same):
        changes |= {"state": "waiting", "handled_by": None, "handled_at": None}
    connection.execute(
        update(handoffs).where(handoffs.c.reference == known.reference).values(changes)
    )
    return known.reference


def _must_wait_again(known: Handoff, urgency: str, summary: dict[str, Any]) -> bool:
    news = known.urgency != "crisis" or _timeless(known.summary) != _timeless(summary)
    return known.state == "handled" and urgency == "crisis" and news


def _timeless(summary: dict[str, Any]) -> dict[str, Any]:
    """The summary without the times that change each time it is made."""
    urgency = summary.get("urgency")
    if isinstance(urgency, dict):
        urgency = {name: value for name, value in urgency.items() if name != "respond_by"}
    return {**summary, "created_at": None, "urgency": urgency}


def handoff(connection: Connection, reference: str) -> Handoff | None:
    """The handoff with this reference, however it is typed: case and hyphen do not matter."""
    signs = "".join(sign for sign in reference.upper() if sign.isalnum())
    query = _query().where(handoffs.c.reference == f"{signs[:4]}-{signs[4:]}")
    row = connection.execute(query).first()
    return Handoff(*row) if row else None


def handoff_of(connection: Connection, conversation_id: str) -> Handoff | None:
    """The handoff of a conversation."""
    row = connection.execute(_query().where(handoffs.c.conversation_id == conversation_id)).first()
    return Handoff(*row) if row else None


def handoffs_in(connection: Connection, state: str, most: int = 200) -> list[Handoff]:
    """Waiting: most urgent first, then what must be answered first, then the oldest.

    Handled: what was handled last comes first.
    """
    urgency = {name: place for place, name in enumerate(MOST_URGENT_FIRST)}
    order = [
        case(urgency, value=handoffs.c.urgency, else_=0),  # unknown: better too early than too late
        handoffs.c.respond_by.is_(None),
        handoffs.c.respond_by,
        handoffs.c.created_at,
    ]
    if state == "handled":
        order = [handoffs.c.handled_at.desc()]
    query = _query().where(handoffs.c.state == state).order_by(*order).limit(most)
    return [Handoff(*row) for row in connection.execute(query)]


def mark_handled(connection: Connection, reference: str, who: str) -> bool:
    """Says that `who` handled it; False when somebody else already did, or it is unknown."""
    done = connection.execute(
        update(handoffs)
        .where(handoffs.c.reference == reference, handoffs.c.state == "waiting")
        .values(state="handled", handled_by=who[:60], handled_at=now())
    )
    return bool(done.rowcount == 1)


def _query() -> Any:
    columns = [handoffs.c[name] for name in Handoff.__dataclass_fields__ if name != "channel"]
    return select(*columns, conversations.c.channel).join(
        conversations, conversations.c.id == handoffs.c.conversation_id
    )

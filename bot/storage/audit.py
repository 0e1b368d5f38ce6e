"""Who did what, and to which handoff. Never what was in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from bot.storage.tables import audit


@dataclass(frozen=True)
class AuditLine:
    """One thing somebody did. `reference` names a handoff, or nothing."""

    at: datetime
    who: str
    did: str
    reference: str | None


def note(connection: Connection, who: str, did: str, reference: str | None = None) -> None:
    """Writes one line; too long names are cut, not refused."""
    connection.execute(
        insert(audit).values(who=who[:60], did=did[:40], reference=reference and reference[:64])
    )


def audit_lines(connection: Connection, reference: str | None = None) -> list[AuditLine]:
    """The lines, oldest first; only those of one handoff when `reference` is given."""
    columns = [audit.c[name] for name in AuditLine.__dataclass_fields__]
    query = select(*columns).order_by(audit.c.id)
    if reference is not None:
        query = query.where(audit.c.reference == reference)
    return [AuditLine(*row) for row in connection.execute(query)]

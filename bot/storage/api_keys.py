"""Keys with which other programs read the desk."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.storage.tables import api_keys

SCOPES = ("handoffs:read",)


@dataclass(frozen=True)
class ApiKey:
    """A known key: `id` is its public part, `name` the program it was given to."""

    id: str
    name: str
    scopes: tuple[str, ...]


def create_key(connection: Connection, name: str, scopes: Iterable[str] = SCOPES) -> str:
    """Makes a key and returns it as `<id>.<secret>`; the secret cannot be read again.

    Raises `ValueError` for an unknown scope, `IntegrityError` for a name that is taken.
    """
    wanted = list(scopes)
    if unknown := set(wanted) - set(SCOPES):
        raise ValueError(f"unknown scope {', '.join(sorted(unknown))}; known: {', '.join(SCOPES)}")
    key_id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    connection.execute(
        insert(api_keys).values(id=key_id, name=name, secret_hash=_hash(secret), scopes=wanted)
    )
    return f"{key_id}.{secret}"


def key_of(connection: Connection, presented: str) -> ApiKey | None:
    """The key somebody presents, or None when it is malformed, unknown, wrong or disabled."""
    key_id, _, secret = presented.partition(".")
    row = connection.execute(
        select(api_keys.c.name, api_keys.c.secret_hash, api_keys.c.scopes).where(
            api_keys.c.id == key_id, api_keys.c.disabled.is_(False)
        )
    ).first()
    known = row.secret_hash if row else _hash("")
    right = hmac.compare_digest(known, _hash(secret))
    return ApiKey(key_id, row.name, tuple(row.scopes)) if row and right else None


def disable_key(connection: Connection, name: str) -> bool:
    """Ends a key at once; False when there is none with this name."""
    done = connection.execute(update(api_keys).where(api_keys.c.name == name).values(disabled=True))
    return bool(done.rowcount)


def _hash(secret: str) -> str:
    # The secret has 256 random bits: a slow hash would protect nothing and slow every call.
    return hashlib.sha256(secret.encode()).hexdigest()

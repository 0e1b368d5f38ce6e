"""Call agents who may use the desk, and their passwords."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.storage.tables import desk_users, now

ONE_TIME_HOURS = 24
# Without 0/O and 1/l/I: the one-time password is read aloud and typed over.
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class DeskUser:
    """A call agent. A `one_time` password must be changed and stops working at `expires_at`."""

    name: str
    password_hash: str
    one_time: bool
    expires_at: datetime | None
    disabled: bool

    @property
    def expired(self) -> bool:
        """Whether the one-time password came too late."""
        return self.one_time and self.expires_at is not None and self.expires_at <= now()


def user_of(connection: Connection, name: str) -> DeskUser | None:
    """The user with this name; names differ in nothing but their letters: case counts not."""
    columns = [desk_users.c[field] for field in DeskUser.__dataclass_fields__]
    query = select(*columns).where(desk_users.c.name == plain_name(name))
    row = connection.execute(query).first()
    return DeskUser(*row) if row else None


def users(connection: Connection) -> list[DeskUser]:
    """All users by name."""
    columns = [desk_users.c[field] for field in DeskUser.__dataclass_fields__]
    rows = connection.execute(select(*columns).order_by(desk_users.c.name))
    return [DeskUser(*row) for row in rows]


def add_user(connection: Connection, name: str, hours: int = ONE_TIME_HOURS) -> str:
    """Adds a user, or gives a known one access again; returns the one-time password.

    Raises `ValueError` when the name is empty or longer than 60 characters.
    """
    plain = plain_name(name)
    if not plain or len(plain) > 60:
        raise ValueError("a desk user's name has 1 to 60 characters")
    password = "-".join("".join(secrets.choice(_SIGNS) for _ in range(4)) for _ in range(4))
    values = {
        "password_hash": _hasher().hash(password),
        "one_time": True,
        "expires_at": now() + timedelta(hours=hours),
        "disabled": False,
    }
    known = connection.execute(
        update(desk_users).where(desk_users.c.name == plain).values(**values)
    )
    if known.rowcount == 0:
        connection.execute(insert(desk_users).values(name=plain, **values))
    return password


def set_password(connection: Connection, name: str, password_hash: str) -> None:
    """Replaces the password by one the user chose; `password_hash` comes from `hash_password`."""
    connection.execute(
        update(desk_users)
        .where(desk_users.c.name == plain_name(name))
        .values(password_hash=password_hash, one_time=False, expires_at=None)
    )


def disable_user(connection: Connection, name: str) -> bool:
    """Ends the user's access at once; False when nobody has this name."""
    done = connection.execute(
        update(desk_users).where(desk_users.c.name == plain_name(name)).values(disabled=True)
    )
    return bool(done.rowcount)


def hash_password(password: str) -> str:
    """The hash to store. Takes tens of milliseconds on purpose: not for the event loop."""
    return _hasher().hash(password)


def password_is_right(user: DeskUser | None, password: str) -> bool:
    """Whether `password` opens the account; as slow for a name that nobody has."""
    try:
        right = _hasher().verify(user.password_hash if user else _nobody(), password)
    except (VerificationError, InvalidHashError):
        return False
    return right and user is not None and not user.disabled


def plain_name(name: str) -> str:
    """The name as it is stored: PostgreSQL refuses a NUL, and nobody means two spaces."""
    return "".join(sign for sign in " ".join(name.split()).lower() if sign.isprintable())


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    # OWASP's 19 MiB, 2 rounds: several logins at once must not eat the machine's memory.
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


@lru_cache(maxsize=1)
def _nobody() -> str:
    return _hasher().hash(secrets.token_urlsafe(16))

"""Tries per key in a stretch of time: wrong logins, calls of an API key.

They are counted in the database, so that neither a restart nor a second process forgets them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import delete, func, insert, select
from sqlalchemy.engine import Connection

from bot.storage.tables import attempts, now

LONGEST_KEY = 120


@dataclass(frozen=True)
class Limit:
    """At most `most` tries with `key` in `within`."""

    key: str
    most: int
    within: timedelta


def take_try(connection: Connection, limits: Sequence[Limit]) -> list[int] | None:
    """Counts one try against every limit; None, and nothing counted, when one is reached.

    Counting before the outcome is known keeps simultaneous tries from slipping through; give the
    try back when it turns out to be right.
    """
    at = now()
    if any(_tries(connection, limit, at) >= limit.most for limit in limits):
        return None
    return [_count(connection, limit, at) for limit in limits]


def give_back(connection: Connection, taken: Iterable[int]) -> None:
    """Takes a try off the count again."""
    connection.execute(delete(attempts).where(attempts.c.id.in_(list(taken))))


def forget_tries(connection: Connection, key: str) -> None:
    """Starts `key` afresh, for instance after a right password."""
    connection.execute(delete(attempts).where(attempts.c.key == key[:LONGEST_KEY]))


def _tries(connection: Connection, limit: Limit, at: datetime) -> int:
    query = select(func.count()).where(
        attempts.c.key == limit.key[:LONGEST_KEY], attempts.c.at > at - limit.within
    )
    return int(connection.execute(query).scalar_one())


def _count(connection: Connection, limit: Limit, at: datetime) -> int:
    key = limit.key[:LONGEST_KEY]
    # What is too old to count is of no use, and is about people: it goes.
    connection.execute(
        delete(attempts).where(attempts.c.key == key, attempts.c.at <= at - limit.within)
    )
    done = connection.execute(insert(attempts).values(key=key, at=at))
    return cast(int, done.inserted_primary_key[0])

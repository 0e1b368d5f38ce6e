"""One turn is one transaction: memory, replies, consents and handoff are kept together or not.

While the engine handles a message, what actions want written is gathered here and committed with
the rest of the turn. Outside a turn (`rasa run actions`, `rasa shell`) it is written at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from bot.storage.conversations import make_known
from bot.storage.database import Database

Effect = Callable[[Connection], Any]


@dataclass
class Turn:
    """The message being handled now, and what is to be written with it."""

    conversation_id: str
    seq: int
    channel: str = "webchat"
    identity: str = "unknown"
    told: str | None = None
    failed: bool = False  # an action broke: the turn must not be kept
    effects: list[Effect] = field(default_factory=list)
    slots: dict[str, Any] | None = None  # what the engine will remember


_current: ContextVar[Turn | None] = ContextVar("turn", default=None)


@contextmanager
def in_turn(turn: Turn) -> Iterator[Turn]:
    """Makes `turn` the one in which effects are gathered."""
    token = _current.set(turn)
    try:
        yield turn
    finally:
        _current.reset(token)


def current_turn() -> Turn | None:
    """The turn being handled, or None outside one."""
    return _current.get()


async def write(database: Database, conversation_id: str, effect: Effect) -> None:
    """Has `effect` written with the current turn, or at once when there is none."""
    turn = _current.get()
    if turn is not None:
        turn.effects.append(effect)
        return

    def at_once(connection: Connection) -> None:
        # The front door makes conversations; `rasa shell` comes in without it.
        make_known(connection, conversation_id)
        effect(connection)

    await database.write(at_once)

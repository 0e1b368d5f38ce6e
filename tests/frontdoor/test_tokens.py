"""The key to a conversation."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
import time_machine
from itsdangerous import URLSafeTimedSerializer

from bot.frontdoor.errors import Refused
from bot.frontdoor.tokens import DAYS, Tokens

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=timezone.utc)
TOKENS = Tokens("a secret")


def test_a_token_opens_its_own_conversation() -> None:
    token = TOKENS.make("web-1")
    assert TOKENS.conversation(f"Bearer {token}") == "web-1"
    assert TOKENS.conversation(f"bearer  {token} ") == "web-1"


def test_a_token_outlives_a_restart() -> None:
    assert Tokens("a secret").conversation(f"Bearer {TOKENS.make('web-1')}") == "web-1"


@pytest.mark.parametrize(
    "authorization",
    [
        None, "", "Bearer", "Bearer ", "Bearer web-1", "Basic dXNlcjpwYXNz", "Bearer é.ü.ï",
        f"Basic {TOKENS.make('web-1')}", TOKENS.make("web-1"),
        f"Bearer {Tokens('another secret').make('web-1')}",
        f"Bearer {URLSafeTimedSerializer('a secret').dumps('web-1')}",
        f"Bearer {TOKENS.make('web-1')}x", "Bearer " + "x" * 100_000,
    ],
    ids=[
        "nothing", "empty", "only the kind", "no token", "a bare id", "another kind",
        "strange signs", "wrong kind", "no kind", "another secret", "another purpose", "changed",
        "very long",
    ],
)  # fmt: skip
def test_anything_else_opens_nothing(authorization: str | None) -> None:
    with pytest.raises(Refused) as refused:
        TOKENS.conversation(authorization)
    assert (refused.value.status, refused.value.code) == (401, "token")


def test_the_conversation_in_a_token_cannot_be_changed() -> None:
    mine, theirs = TOKENS.make("web-1"), TOKENS.make("web-2")
    mixed = ".".join([theirs.split(".")[0], *mine.split(".")[1:]])
    with pytest.raises(Refused):
        TOKENS.conversation(f"Bearer {mixed}")


def test_a_token_ages() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        token = f"Bearer {TOKENS.make('web-1')}"
        clock.shift(timedelta(days=DAYS))
        assert TOKENS.conversation(token) == "web-1"
        clock.shift(timedelta(seconds=1))
        with pytest.raises(Refused):
            TOKENS.conversation(token)

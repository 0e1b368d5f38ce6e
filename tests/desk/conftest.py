"""A desk on an empty database, with one agent and what clients left behind."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import time_machine
from sqlalchemy import insert
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from bot.desk.app import desk_app
from bot.storage.database import Database
from bot.storage.desk_users import add_user, hash_password, set_password
from bot.storage.handoffs import save_handoff
from bot.storage.tables import conversations, metadata

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=timezone.utc)  # 14:05 in the Netherlands, a Sunday
PASSWORD = "vier losse woorden"

SUMMARY: dict[str, Any] = {
    "schema": "handoff-summary/1",
    "reference": "K7Q4-2M9X",
    "created_at": "2026-11-22T14:05:00+01:00",
    "conversation": {
        "id": "web-1", "channel": "webchat", "language": "nl", "identity": "unknown",
        "ended_because": "confirmed",
    },
    "urgency": {
        "level": "urgent", "reason": "Dreigt: uit huis gezet worden",
        "respond_by": "2026-11-23T12:00:00+01:00",
    },
    "crisis": {"level": 0, "kind": None},
    "request": {
        "own_words": "ik ken al 2 maande nie betale", "help_wished": ["rest", "arrangement"],
    },
    "callback": {
        "name": "Fatima el Idrissi", "phone": "+31612345678",
        "moment": {"weekdays": [2, 4], "part": "morning", "after": None, "before": None},
        "voicemail_ok": False, "interpreter": None,
        "promise": "We bellen u uiterlijk dinsdag voor 12:00 uur.",
    },
    "arrears": {"stage": "unknown", "amount_cents": None, "disputed": True, "already_paid": False},
    "situation": {
        "life_domains": [{"domain": "housing", "quote": "ze dreigen ons eruit te zetten"}],
        "threats": [
            {"threat": "eviction", "quote": "3 december eruit", "deadline": "2026-12-03"}
        ],
        "other_debts": "yes", "help_present": ["wijkteam"], "for_someone_else": None,
    },
    "affordability": {
        "kind": "amount", "monthly_cents": 2500, "high_cents": None, "payment_day": 25,
        "quote": "25 euro ofzo", "feasibility": "doubt", "reason": "other_debts",
    },
    "proposal": None,
    "consent": {
        "gemeente": "Tilburg", "loket": None, "status": "granted", "items": ["contact"],
        "answers": {"contact": "granted", "amount": "refused"}, "record_id": None,
    },
    "provenance": {
        "affordability.kind": {"how": "said", "quote": "25 euro ofzo", "turn": 7},
        "callback.phone": {"how": "corrected", "quote": "nee 0612345678", "turn": 12},
    },
    "open": [
        {"field": "callback.voicemail_ok", "state": "not_asked"},
        {"field": "situation.help_present", "state": "refused"},
        {"field": "affordability.payment_day", "state": "unsure"},
    ],
    "promised": ["U hoeft uw verhaal niet opnieuw te vertellen."],
    "opening_line": "Ik heb gelezen wat u schreef.",
    "confirmed_by_client": "corrected",
}  # fmt: skip


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path}/desk.db")
    metadata.create_all(opened.engine)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(NOW, tick=False) as travelling:
        yield travelling


@pytest.fixture
def app(database: Database) -> Starlette:
    desk = desk_app(
        database, secret="a secret of thirty-two characters", secure_cookies=True,
        requests_per_minute=5,
    )  # fmt: skip
    return Starlette(routes=[Mount("/desk", desk)])


@pytest.fixture
def browser(app: Starlette, clock: Any) -> Iterator[TestClient]:
    """A browser that nobody has logged in with."""
    with TestClient(app, base_url="https://desk.test") as client:
        yield client


@pytest.fixture
def desk(browser: TestClient, database: Database) -> TestClient:
    """A browser in which Samira is logged in."""
    have_user(database, "samira")
    answer = log_in(browser, "samira", PASSWORD)
    assert answer.url.path == "/desk/", answer.text
    return browser


def have_user(database: Database, name: str) -> str:
    """A user with a password of their own; returns the one-time password from before."""
    first = database.write_now(lambda connection: add_user(connection, name))
    hashed = hash_password(PASSWORD)
    database.write_now(lambda connection: set_password(connection, name, hashed))
    return first


def token_on(page: str) -> str:
    found = re.search(r'name="token" value="([0-9a-f]+)"', page)
    assert found, page
    return found[1]


def log_in(browser: TestClient, name: str, password: str, path: str = "/desk/login") -> Any:
    page = browser.get(path).text
    return browser.post(path, data={"token": token_on(page), "name": name, "password": password})


def leave_summary(
    database: Database,
    reference: str = "K7Q4-2M9X",
    level: str = "normal",
    respond_in: timedelta | None = timedelta(hours=4),
    **changes: Any,
) -> str:
    """A client's summary in the database; returns the conversation. `changes` go into the JSON."""
    summary = copy.deepcopy(SUMMARY)
    for name, value in changes.items():
        summary[name] = {**summary[name], **value} if isinstance(value, dict) else value
    summary["reference"] = reference
    conversation = f"web-{reference}"
    respond_by = datetime.now(timezone.utc) + respond_in if respond_in is not None else None

    def leave(connection: Any) -> None:
        connection.execute(insert(conversations).values(id=conversation, channel="webchat"))
        save_handoff(
            connection, reference=reference, conversation_id=conversation, urgency=level,
            respond_by=respond_by, summary=summary,
        )  # fmt: skip

    database.write_now(leave)
    return conversation

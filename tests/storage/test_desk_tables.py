"""Handoffs, desk users, keys, tries and the audit, as the database keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import time_machine
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from bot.storage.api_keys import create_key, disable_key, key_of
from bot.storage.attempts import Limit, forget_tries, give_back, take_try
from bot.storage.audit import audit_lines, note
from bot.storage.database import Database
from bot.storage.desk_users import (
    add_user,
    disable_user,
    hash_password,
    password_is_right,
    set_password,
    user_of,
    users,
)
from bot.storage.handoffs import (
    Handoff,
    handoff,
    handoff_of,
    handoffs_in,
    mark_handled,
    save_handoff,
)
from bot.storage.tables import api_keys, attempts, conversations, desk_users, metadata

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=timezone.utc)
QUARTER = timedelta(minutes=15)


@pytest.fixture(scope="module")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL server."""
    import pgserver

    server = pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = f"sqlite:///{tmp_path}/bot.db"
    opened = Database(
        sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql")
    )
    metadata.drop_all(opened.engine)
    metadata.create_all(opened.engine)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(NOW, tick=False) as travelling:
        yield travelling


def _converse(database: Database, name: str = "web-1") -> str:
    row = insert(conversations).values(id=name, channel="webchat")
    database.write_now(lambda connection: connection.execute(row))
    return name


def _save(
    database: Database,
    reference: str = "AAAA-2222",
    conversation: str = "web-1",
    level: str = "normal",
    **summary: Any,
) -> str:
    return database.write_now(
        lambda connection: save_handoff(
            connection,
            reference=reference,
            conversation_id=conversation,
            urgency=level,
            respond_by=NOW + timedelta(hours=4),
            summary={"reference": reference, **summary},
        )
    )


def _handoff(database: Database, reference: str = "AAAA-2222") -> Handoff:
    with database.reading() as connection:
        found = handoff(connection, reference)
    assert found
    return found


def _handle(database: Database, reference: str = "AAAA-2222", who: str = "samira") -> bool:
    return database.write_now(lambda connection: mark_handled(connection, reference, who))


def test_a_handoff_comes_back_as_it_was_saved(database: Database, clock: Any) -> None:
    _converse(database)
    assert _save(database, note="x") == "AAAA-2222"
    found = _handoff(database)
    assert found.summary == {"reference": "AAAA-2222", "note": "x"}
    assert (found.state, found.urgency, found.channel) == ("waiting", "normal", "webchat")
    assert found.created_at == found.updated_at == NOW
    assert found.respond_by == NOW + timedelta(hours=4)


def test_a_conversation_keeps_its_first_reference_and_time(database: Database, clock: Any) -> None:
    _converse(database)
    _save(database)
    clock.shift(60)
    assert _save(database, "BBBB-3333", level="urgent", note="y") == "AAAA-2222"
    found = _handoff(database)
    assert found.summary == {"reference": "AAAA-2222", "note": "y"}
    assert (found.urgency, found.created_at) == ("urgent", NOW)
    assert found.updated_at == NOW + timedelta(seconds=60)
    with database.reading() as connection:
        assert handoff(connection, "BBBB-3333") is None
        assert handoff_of(connection, "web-1") == found
        assert handoff_of(connection, "web-2") is None


@pytest.mark.parametrize(
    ("before", "after", "news", "state"),
    [
        ("normal", "normal", {"note": "y"}, "handled"),
        ("normal", "urgent", {"note": "y"}, "handled"),
        ("normal", "crisis", {}, "waiting"),
        ("crisis", "crisis", {}, "handled"),
        ("crisis", "crisis", {"created_at": "later"}, "handled"),
        ("crisis", "crisis", {"urgency": {"level": "crisis", "respond_by": "later"}}, "handled"),
        ("crisis", "crisis", {"note": "y"}, "waiting"),
        ("crisis", "normal", {"note": "y"}, "handled"),
    ],
    ids=[
        "more is told", "more urgent", "a crisis after all", "the same again", "only a later time",
        "only a later promise", "news in a crisis", "no crisis any more",
    ],
)  # fmt: skip
def test_what_was_handled_waits_again_only_for_news_in_a_crisis(
    database: Database, before: str, after: str, news: dict[str, Any], state: str
) -> None:
    _converse(database)
    told = {"note": "x", "urgency": {"level": "crisis", "respond_by": "then"}}
    _save(database, level=before, **told)
    _handle(database)
    _save(database, level=after, **{**told, **news})
    found = _handoff(database)
    assert found.state == state
    assert found.handled_by == ("samira" if state == "handled" else None)


def test_only_the_first_to_handle_it_did(database: Database, clock: Any) -> None:
    _converse(database)
    _save(database)
    assert _handle(database, who="samira")
    assert not _handle(database, who="johan")
    assert not _handle(database, "ZZZZ-9999")
    found = _handoff(database)
    assert (found.handled_by, found.handled_at) == ("samira", NOW)


def test_many_agents_at_once_and_one_handles_it(database: Database) -> None:
    _converse(database)
    _save(database)
    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(lambda n: _handle(database, who=f"agent {n}"), range(16)))
    assert done.count(True) == 1


def test_the_queue_has_an_end(database: Database) -> None:
    for number in range(3):
        _save(database, f"AAAA-222{number}", _converse(database, f"web-{number}"))
    with database.reading() as connection:
        assert len(handoffs_in(connection, "waiting", most=2)) == 2
        assert handoffs_in(connection, "handled") == []


def test_a_password_is_kept_as_a_hash(database: Database) -> None:
    password = database.write_now(lambda connection: add_user(connection, "Samira  de Vries "))
    with database.reading() as connection:
        row = connection.execute(select(desk_users)).one()
        user = user_of(connection, "SAMIRA de vries")
    assert row.name == "samira de vries"
    assert row.password_hash.startswith("$argon2id$")
    assert password not in str(row)
    assert user
    assert user.one_time
    assert password_is_right(user, password)
    assert not password_is_right(user, password.upper())


def test_nobody_has_no_password() -> None:
    assert not password_is_right(None, "")


def test_adding_a_known_user_gives_a_new_one_time_password(database: Database) -> None:
    first = database.write_now(lambda connection: add_user(connection, "samira"))
    hashed = hash_password("vier losse woorden")
    database.write_now(lambda connection: set_password(connection, "samira", hashed))
    database.write_now(lambda connection: disable_user(connection, "samira"))
    again = database.write_now(lambda connection: add_user(connection, "samira"))
    with database.reading() as connection:
        (user,) = users(connection)
    assert user.one_time
    assert not user.disabled
    assert password_is_right(user, again)
    assert not password_is_right(user, first)


def test_a_disabled_user_has_no_right_password(database: Database) -> None:
    password = database.write_now(lambda connection: add_user(connection, "samira"))
    assert database.write_now(lambda connection: disable_user(connection, "Samira"))
    assert not database.write_now(lambda connection: disable_user(connection, "niemand"))
    with database.reading() as connection:
        assert not password_is_right(user_of(connection, "samira"), password)


def test_signs_that_cannot_be_seen_do_not_count(database: Database) -> None:
    database.write_now(lambda connection: add_user(connection, "sam\x00ira\u200b"))
    with database.reading() as connection:
        assert user_of(connection, "samira")
        assert handoff(connection, "\x00AAAA2222") is None


@pytest.mark.parametrize("name", ["", "  ", "x" * 61], ids=["empty", "blank", "long"])
def test_a_name_must_be_a_name(database: Database, name: str) -> None:
    with pytest.raises(ValueError, match="1 to 60"):
        database.write_now(lambda connection: add_user(connection, name))


def test_the_secret_of_a_key_is_not_kept(database: Database) -> None:
    made = database.write_now(lambda connection: create_key(connection, "crm"))
    with database.reading() as connection:
        row = connection.execute(select(api_keys)).one()
        key = key_of(connection, made)
    assert made.partition(".")[2] not in str(row)
    assert key
    assert (key.name, key.scopes) == ("crm", ("handoffs:read",))


def test_a_key_can_be_ended_and_its_name_is_taken(database: Database) -> None:
    made = database.write_now(lambda connection: create_key(connection, "crm"))
    with pytest.raises(IntegrityError):
        database.write_now(lambda connection: create_key(connection, "crm"))
    assert database.write_now(lambda connection: disable_key(connection, "crm"))
    assert not database.write_now(lambda connection: disable_key(connection, "niets"))
    with database.reading() as connection:
        assert key_of(connection, made) is None


def test_a_key_has_no_scope_that_does_not_exist(database: Database) -> None:
    with pytest.raises(ValueError, match="unknown scope all"):
        database.write_now(lambda connection: create_key(connection, "crm", ["all"]))


def _try(database: Database, *limits: Limit) -> list[int] | None:
    return database.write_now(lambda connection: take_try(connection, limits))


def test_a_limit_holds_for_its_key_and_its_time(database: Database, clock: Any) -> None:
    limit = Limit("login:samira", 2, QUARTER)
    assert [bool(_try(database, limit)) for _ in range(3)] == [True, True, False]
    assert _try(database, Limit("login:johan", 2, QUARTER))
    clock.shift(QUARTER.total_seconds())
    assert _try(database, limit)


def test_a_try_that_is_refused_is_not_counted_anywhere(database: Database, clock: Any) -> None:
    name, address = Limit("login:samira", 1, QUARTER), Limit("from:1", 2, QUARTER)
    assert _try(database, name, address)
    assert not _try(database, name, address)
    assert _try(database, address)
    assert not _try(database, address)


def test_a_try_can_be_given_back_and_forgotten(database: Database, clock: Any) -> None:
    limit = Limit("login:samira", 1, QUARTER)
    taken = _try(database, limit)
    database.write_now(lambda connection: give_back(connection, taken or []))
    assert _try(database, limit)
    database.write_now(lambda connection: forget_tries(connection, limit.key))
    assert _try(database, limit)


def test_simultaneous_tries_do_not_slip_through(database: Database) -> None:
    limit = Limit("login:samira", 5, QUARTER)
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: _try(database, limit), range(40)))
    assert sum(one is not None for one in taken) == 5


def test_old_tries_are_thrown_away(database: Database, clock: Any) -> None:
    limit = Limit("login:samira", 5, QUARTER)
    for _ in range(3):
        _try(database, limit)
    clock.shift(QUARTER.total_seconds())
    _try(database, limit)
    with database.reading() as connection:
        assert len(connection.execute(select(attempts.c.id)).all()) == 1


def test_the_audit_tells_who_did_what_in_order(database: Database, clock: Any) -> None:
    for did, reference in (("queue", None), ("summary", "AAAA-2222"), ("handled", "AAAA-2222")):
        database.write_now(
            lambda connection, did=did, reference=reference: note(
                connection, "s" * 99, did, reference
            )
        )
    with database.reading() as connection:
        assert [line.did for line in audit_lines(connection)] == ["queue", "summary", "handled"]
        (first, _) = audit_lines(connection, "AAAA-2222")
    assert (first.at, first.who, first.did) == (NOW, "s" * 60, "summary")

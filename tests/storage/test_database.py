"""Grouped writes: what belongs together is kept together, what fails fails alone."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from bot.storage.database import GROUP, Database, DatabaseError


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    opened.write_now(_sql("CREATE TABLE things (name VARCHAR(20) PRIMARY KEY, n INTEGER)"))
    yield opened
    opened.close()


def _sql(statement: str) -> Callable[[Any], Any]:
    return lambda connection: connection.exec_driver_sql(statement)


def _add(name: str, n: int = 0) -> Callable[[Any], Any]:
    return _sql(f"INSERT INTO things VALUES ('{name}', {n})")  # noqa: S608


def _names(database: Database) -> list[str]:
    with database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM things ORDER BY name")
        return [row[0] for row in rows]


@contextmanager
def _held_up(database: Database) -> Iterator[None]:
    """The writer is busy: what is submitted meanwhile becomes one group."""
    held, go_on = threading.Event(), threading.Event()

    def hold(connection: Any) -> None:
        held.set()
        assert go_on.wait(10)

    future = database.submit(hold)
    assert held.wait(10)
    try:
        yield
    finally:
        go_on.set()
        future.result(10)


@contextmanager
def _commits(database: Database) -> Iterator[list[int]]:
    counted: list[int] = []

    def count(connection: Any) -> None:
        counted.append(1)

    event.listen(database.engine, "commit", count)
    try:
        yield counted
    finally:
        event.remove(database.engine, "commit", count)


def test_work_is_committed_when_it_is_told_to_be_done(database: Database) -> None:
    assert database.write_now(lambda c: (_add("a")(c), 7)[1]) == 7
    assert _names(Database(database.url)) == ["a"]


def test_what_waits_is_committed_together(database: Database) -> None:
    with _commits(database) as commits:
        with _held_up(database):
            futures = [database.submit(_add(f"t{number:03}")) for number in range(50)]
        for future in futures:
            future.result(10)
    assert len(commits) == 2  # what held it up, and the fifty
    assert len(_names(database)) == 50


def test_a_group_has_a_limit(database: Database) -> None:
    with _commits(database) as commits:
        with _held_up(database):
            futures = [database.submit(_add(f"t{number}")) for number in range(GROUP + 1)]
        for future in futures:
            future.result(10)
    assert len(commits) == 3


def _raises(connection: Any) -> None:
    _add("half")(connection)
    raise ValueError("a slip")


@pytest.mark.parametrize(
    ("wrong", "error"),
    [(_raises, ValueError), (_add("taken"), IntegrityError), (_sql("SELEKT"), SQLAlchemyError)],
    ids=["its own error", "a refused row", "wrong SQL"],
)
def test_one_piece_that_fails_does_not_hurt_the_others(
    database: Database, wrong: Callable[[Any], Any], error: type[Exception]
) -> None:
    database.write_now(_add("taken"))
    with _held_up(database):
        before = database.submit(_add("before"))
        failing = database.submit(wrong)
        after = database.submit(_add("after"))
    before.result(10)
    after.result(10)
    with pytest.raises(error):
        failing.result(10)
    assert _names(database) == ["after", "before", "taken"]


def test_a_piece_that_fails_alone_leaves_nothing(database: Database) -> None:
    with pytest.raises(ValueError, match="a slip"):
        database.write_now(_raises)
    assert _names(database) == []
    database.write_now(_add("next"))
    assert _names(database) == ["next"]


def test_a_commit_that_fails_is_told_to_everybody(database: Database) -> None:
    def full(connection: Any) -> None:
        raise OSError("disk full")

    database.write_now(_add("first"))
    event.listen(database.engine, "commit", full)
    with pytest.raises(OSError, match="disk full"), _held_up(database):
        futures = [database.submit(_add(name)) for name in "abc"]
    errors = [future.exception(10) for future in futures]
    event.remove(database.engine, "commit", full)
    assert [str(error) for error in errors] == ["disk full"] * 3
    assert _names(database) == ["first"]
    database.write_now(_add("later"))
    assert _names(database) == ["first", "later"]


def test_many_threads_count_right(database: Database) -> None:
    database.write_now(_add("counter"))
    with ThreadPoolExecutor(16) as pool:
        more = _sql("UPDATE things SET n = n + 1 WHERE name = 'counter'")
        list(pool.map(lambda _: database.write_now(more), range(200)))
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT n FROM things").scalar() == 200


def _count(name: str) -> Callable[[Any], Any]:
    return _sql(f"UPDATE things SET n = n + 1 WHERE name = '{name}'")  # noqa: S608


def test_two_processes_do_not_disturb_each_other(database: Database) -> None:
    other = Database(database.url)
    for name in "abcd":
        database.write_now(_add(name))
    futures = [
        where.submit(_count(name))
        for _ in range(20)
        for where, names in ((database, "abcd"), (other, "dcba"))
        for name in names
    ]
    for future in futures:
        future.result(20)
    other.close()
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT sum(n) FROM things").scalar() == 160


@pytest.mark.slow
def test_two_groups_that_want_the_same_rows_both_get_them(postgresql_server: str) -> None:
    here, there = Database(postgresql_server), Database(postgresql_server)
    here.write_now(_sql("DROP TABLE IF EXISTS things"))
    here.write_now(_sql("CREATE TABLE things (name VARCHAR(20) PRIMARY KEY, n INTEGER)"))
    here.write_now(_add("a"))
    here.write_now(_add("b"))
    both_have_one = threading.Barrier(2, timeout=10)

    def take(name: str) -> Callable[[Any], Any]:
        counted: list[str] = []

        def work(connection: Any) -> None:
            _count(name)(connection)
            if not counted:
                counted.append(name)
                both_have_one.wait()

        return work

    with _held_up(here), _held_up(there):
        futures = [here.submit(take("a")), here.submit(_count("b"))]
        futures += [there.submit(take("b")), there.submit(_count("a"))]
    for future in futures:
        future.result(20)
    with here.reading() as connection:
        assert connection.exec_driver_sql("SELECT sum(n) FROM things").scalar() == 4
    here.close()
    there.close()


async def test_writing_from_the_loop(database: Database) -> None:
    await asyncio.gather(*(database.write(_add(f"t{number}")) for number in range(100)))
    assert len(_names(database)) == 100
    with pytest.raises(IntegrityError):
        await database.write(_add("t1"))


async def test_who_does_not_wait_any_more_stops_nothing(database: Database) -> None:
    with _held_up(database):
        impatient = asyncio.ensure_future(database.write(_add("impatient")))
        await asyncio.sleep(0)
        impatient.cancel()
        patient = asyncio.ensure_future(database.write(_add("patient")))
        await asyncio.sleep(0)
    await patient
    assert "patient" in _names(database)


def test_closing_writes_what_waits(database: Database) -> None:
    other = Database(database.url)
    with _held_up(other):
        futures = [other.submit(_add(f"t{number:03}")) for number in range(GROUP + 50)]
        closing = threading.Thread(target=other.close)
        closing.start()
    closing.join(20)
    assert not closing.is_alive()
    assert all(future.done() and future.exception() is None for future in futures)
    assert len(_names(database)) == GROUP + 50


def test_a_database_may_be_closed_twice_and_used_again(database: Database) -> None:
    database.close()
    database.close()
    database.write_now(_add("again"))
    assert _names(database) == ["again"]


def test_a_reader_sees_only_what_is_committed(database: Database) -> None:
    with _held_up(database):
        future = database.submit(_add("a"))
        assert _names(database) == []
    future.result(10)
    assert _names(database) == ["a"]


def test_a_database_that_is_there_passes_the_check(database: Database) -> None:
    database.check()


def test_what_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    file.write_bytes(b"this is no database at all, but it is long enough" * 50)
    with pytest.raises(DatabaseError, match="file is not a database"):
        Database(f"sqlite:///{file}").check()


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "mysql://nobody@127.0.0.1/x", "strange://x", "sqlite:////proc/none/bot.db"],
    ids=["empty", "no address", "no driver", "no kind", "no folder"],
)
def test_an_address_that_cannot_be_used_is_a_clear_error(url: str) -> None:
    with pytest.raises(DatabaseError) as error:
        Database(url)
    assert "\n" not in str(error.value)


def test_a_password_is_not_in_the_error() -> None:
    opened = Database("postgresql://me:hunter2@127.0.0.1:1/none")
    with pytest.raises(DatabaseError) as error:
        opened.check()
    assert "hunter2" not in str(error.value)

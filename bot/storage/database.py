"""One database for both processes: reads on a pool, writes in groups.

A durable commit waits for the disk. All writes of a process therefore go through one thread, which
takes everything that is waiting, runs each piece of work in its own savepoint and commits once.
A piece that fails rolls back alone; the others go on.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

T = TypeVar("T")
Work = Callable[[Connection], T]

GROUP = 200  # pieces of work in one commit at most
MOST_DEADLOCKS = 3  # of one piece of work, before it fails
BUSY_TIMEOUT_MS = 20_000  # how long SQLite waits for the other process's commit


class DatabaseError(Exception):
    """The database cannot be used; the text says what to do."""


def _sqlite_pragmas(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy's savepoints need us to say BEGIN ourselves
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    # FULL: what was answered 202 survives a power cut, not only a killed process.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _sqlite_begin(connection: Connection) -> None:
    # IMMEDIATE: a write transaction that starts as a reader may fail instead of waiting.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _engine(url: str) -> Engine:
    """The engine for `url`. Raises `DatabaseError`; what was given is not in it, but in `.env`."""
    try:
        kind = make_url(url).get_backend_name()
        if kind == "sqlite":
            return _sqlite_engine(url)
        return create_engine(url, future=True, pool_size=10, pool_pre_ping=True)
    except (SQLAlchemyError, ImportError, ValueError) as error:
        wanted = "postgresql://user:password@host/name or sqlite:///var/bot.db"
        raise DatabaseError(f"DATABASE_URL cannot be used: write {wanted}") from error
    except OSError as error:
        raise DatabaseError(f"DATABASE_URL: {error.filename}: {error.strerror}") from error


def _sqlite_engine(url: str) -> Engine:
    file = make_url(url).database
    if file and file != ":memory:":
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        future=True,
        poolclass=QueuePool,
        pool_size=10,
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000},
    )
    event.listen(engine, "connect", _sqlite_pragmas)
    event.listen(engine, "begin", _sqlite_begin)
    return engine


class Database:
    """Reads and grouped writes on one SQLAlchemy URL."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        self._waiting: queue.Queue[tuple[Work[Any], Future[Any]] | None] = queue.Queue()
        self._writer: threading.Thread | None = None
        self._starting = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read with."""
        with self.engine.connect() as connection:
            yield connection

    def submit(self, work: Work[T]) -> Future[T]:
        """Has `work` done in the next group; the future ends after the commit."""
        future: Future[T] = Future()
        self._start()
        self._waiting.put((work, future))
        return future

    async def write(self, work: Work[T]) -> T:
        """Does `work` in a transaction; returns after it is committed, raises what it raised."""
        return await asyncio.wrap_future(self.submit(work))

    def write_now(self, work: Work[T]) -> T:
        """As `write`, for callers without an event loop."""
        return self.submit(work).result()

    def check(self) -> None:
        """Raises `DatabaseError` with a reason when the database cannot be read."""
        try:
            with self.reading() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError as error:
            raise DatabaseError(f"the database cannot be read: {_reason(error)}") from error

    def close(self) -> None:
        """Writes what waits, then closes all connections."""
        if self._writer:
            self._waiting.put(None)
            self._writer.join()
            self._writer = None
        self.engine.dispose()

    def _start(self) -> None:
        with self._starting:
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="writer", daemon=True)
                self._writer.start()

    def _write(self) -> None:
        while (first := self._waiting.get()) is not None:
            group = [first, *self._also_waiting()]
            ending = group[-1] is None
            _commit(self.engine, [piece for piece in group if piece is not None])
            if ending:
                return

    def _also_waiting(self) -> Iterator[tuple[Work[Any], Future[Any]] | None]:
        for _ in range(GROUP - 1):
            try:
                piece = self._waiting.get_nowait()
            except queue.Empty:
                return
            yield piece
            if piece is None:
                return


Outcome = tuple[Any, BaseException | None]  # the result, or what went wrong


def _commit(engine: Engine, group: list[tuple[Work[Any], Future[Any]]]) -> None:
    """Does a group of work in one transaction and tells each future how it went."""
    outcomes = _outcomes(engine, [work for work, _ in group])
    if any(_is_deadlock(failure) for _, failure in outcomes):
        # Another process's group took the same rows in another order; one by one none can wait
        # for what it holds itself.
        outcomes = [_alone(engine, work) for work, _ in group]
    for (_, future), (result, failure) in zip(group, outcomes, strict=True):
        if not future.set_running_or_notify_cancel():
            continue
        if failure is None:
            future.set_result(result)
        else:
            future.set_exception(failure)


def _outcomes(engine: Engine, group: list[Work[Any]]) -> list[Outcome]:
    try:
        opened = engine.connect().execution_options(writing=True)
        with opened as connection, connection.begin():
            return [_attempt(connection, work, len(group) == 1) for work in group]
    except BaseException as error:  # the commit itself failed: nothing of the group is kept
        return [(None, error)] * len(group)


def _alone(engine: Engine, work: Work[Any]) -> Outcome:
    outcome: Outcome = (None, None)
    for _ in range(MOST_DEADLOCKS):
        outcome = _outcomes(engine, [work])[0]
        if not _is_deadlock(outcome[1]):
            break
    return outcome


def _is_deadlock(failure: BaseException | None) -> bool:
    """PostgreSQL then ends one of the two; SQLite has one writer at a time."""
    return getattr(getattr(failure, "orig", None), "pgcode", None) == "40P01"


def _attempt(connection: Connection, work: Work[Any], alone: bool) -> Outcome:
    """Runs one piece of work; alone in its group it needs no savepoint: its failure fails all."""
    if alone:
        return work(connection), None
    try:
        with connection.begin_nested():
            return work(connection), None
    except Exception as error:
        if _is_deadlock(error):
            raise
        return None, error


def _reason(error: SQLAlchemyError) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]

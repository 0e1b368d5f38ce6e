"""Both kinds of database: a file, and a real PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage.conversations import Conversation, start_conversation
from bot.storage.database import Database
from bot.storage.schema import upgrade


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL server."""
    import pgserver

    server = pgserver.get_server(tmp_path_factory.mktemp("postgresql-server"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/bot.db"
    url: str = request.getfixturevalue("postgresql_server")
    emptied = Database(url)
    with emptied.engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    emptied.close()
    return url


@pytest.fixture
def migrated(database_url: str) -> Iterator[Database]:
    """A database with the tables that the migrations make."""
    opened = Database(database_url)
    upgrade(opened)
    yield opened
    opened.close()


@pytest.fixture
def talk(migrated: Database) -> Conversation:
    """A conversation that has just begun."""
    return migrated.write_now(lambda connection: start_conversation(connection, "web"))

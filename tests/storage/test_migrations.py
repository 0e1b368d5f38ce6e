"""The migrations make the tables of `tables.py`, on SQLite and on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, update
from sqlalchemy.exc import DBAPIError

from bot.storage.consents import ConsentRecord, consents_of, record_consent
from bot.storage.conversations import Conversation, erase_conversation
from bot.storage.database import Database, DatabaseError
from bot.storage.schema import alembic_config, upgrade
from bot.storage.tables import consents, metadata


def _tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names()) - {"alembic_version"}


def _consent(talk: Conversation, turn: int = 3) -> ConsentRecord:
    return ConsentRecord(
        conversation_id=talk.id, turn=turn, item="contact", status="granted",
        question_id="utter_ask_consent_contact", question_version="1", question_text="Mag dat?",
        words="ja dat mag", channel="web", identity="unknown", gemeente="Tilburg",
    )  # fmt: skip


def test_the_migrations_make_every_table(migrated: Database) -> None:
    assert _tables(migrated) == set(metadata.tables)


def test_the_migrations_and_the_tables_say_the_same(migrated: Database) -> None:
    with migrated.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_rules_on_values_are_made_too(migrated: Database) -> None:
    found = inspect(migrated.engine)
    for name, table in metadata.tables.items():
        wanted = {
            str(rule.name) for rule in table.constraints if type(rule).__name__ == "CheckConstraint"
        }
        assert {str(rule["name"]) for rule in found.get_check_constraints(name)} == wanted


def test_upgrading_twice_changes_nothing(migrated: Database, talk: Conversation) -> None:
    migrated.write_now(lambda c: record_consent(c, _consent(talk)))
    upgrade(migrated)
    with migrated.reading() as connection:
        assert len(consents_of(connection, talk.id)) == 1


def test_a_second_process_finds_the_tables(migrated: Database) -> None:
    other = Database(migrated.url)
    upgrade(other)
    assert _tables(other) == set(metadata.tables)
    other.close()


def test_down_and_up_again(migrated: Database) -> None:
    command.downgrade(alembic_config(migrated), "base")
    assert _tables(migrated) == set()
    upgrade(migrated)
    assert _tables(migrated) == set(metadata.tables)


@pytest.mark.parametrize("change", [{"status": "refused"}, {"words": "nee"}, {"at": None}])
def test_a_consent_record_is_never_changed(
    migrated: Database, talk: Conversation, change: dict[str, Any]
) -> None:
    migrated.write_now(lambda c: record_consent(c, _consent(talk)))
    with pytest.raises(DBAPIError, match="a consent record is never changed"):
        migrated.write_now(lambda c: c.execute(update(consents).values(**change)))
    with migrated.reading() as connection:
        (kept,) = consents_of(connection, talk.id)
    assert (kept.status, kept.words) == ("granted", "ja dat mag")


def test_raw_sql_cannot_change_a_consent_either(migrated: Database, talk: Conversation) -> None:
    migrated.write_now(lambda c: record_consent(c, _consent(talk)))
    with pytest.raises(DBAPIError), migrated.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE consents SET item = 'health'")


def test_erasing_a_conversation_still_takes_its_consents(
    migrated: Database, talk: Conversation
) -> None:
    migrated.write_now(lambda c: record_consent(c, _consent(talk)))
    migrated.write_now(lambda c: erase_conversation(c, talk.id))
    with migrated.reading() as connection:
        assert consents_of(connection, talk.id) == []


def test_a_database_that_is_away_is_a_clear_error() -> None:
    away = Database("postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(DatabaseError, match="the database cannot be used") as error:
        upgrade(away)
    assert "\n" not in str(error.value)

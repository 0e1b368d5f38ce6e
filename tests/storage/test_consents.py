"""Consent records come back as they were kept, and there is one per answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError

from bot.storage.consents import ConsentRecord, consents_of, record_consent
from bot.storage.conversations import Conversation
from bot.storage.database import Database

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=timezone.utc)
RECORD = ConsentRecord(
    conversation_id="", turn=7, item="contact", status="granted",
    question_id="utter_ask_consent_contact", question_version="0123456789abcdef",
    question_text="Mogen wij de gemeente Tilburg uw naam geven?", words="ja hoor, dat mag",
    channel="web", identity="unknown", gemeente="Tilburg", at=NOW,
    expires_at=NOW + timedelta(days=30),
)  # fmt: skip


def _keep(database: Database, record: ConsentRecord) -> None:
    database.write_now(lambda c: record_consent(c, record))


def _kept(database: Database, talk: Conversation) -> list[ConsentRecord]:
    with database.reading() as connection:
        return consents_of(connection, talk.id)


def test_a_record_comes_back_as_it_was_kept(migrated: Database, talk: Conversation) -> None:
    record = replace(RECORD, conversation_id=talk.id)
    _keep(migrated, record)
    assert _kept(migrated, talk) == [record]


def test_a_withdrawal_is_a_row_of_its_own(migrated: Database, talk: Conversation) -> None:
    granted = replace(RECORD, conversation_id=talk.id)
    withdrawn = replace(granted, id="later", turn=12, status="withdrawn", expires_at=None)
    _keep(migrated, withdrawn)
    _keep(migrated, granted)
    assert [record.status for record in _kept(migrated, talk)] == ["granted", "withdrawn"]


def test_one_message_answers_an_item_once(migrated: Database, talk: Conversation) -> None:
    record = replace(RECORD, conversation_id=talk.id)
    _keep(migrated, record)
    with pytest.raises(IntegrityError):
        _keep(migrated, replace(record, id="another", status="refused"))
    _keep(migrated, replace(record, id="another", item="health", status="refused"))
    assert [record.item for record in _kept(migrated, talk)] == ["contact", "health"]


@pytest.mark.parametrize(
    "change",
    [{"status": "perhaps"}, {"conversation_id": "web-nobody"}, {"words": None}],
    ids=["another status", "nobody's", "without words"],
)
def test_what_is_no_record_is_not_kept(
    migrated: Database, talk: Conversation, change: dict[str, str]
) -> None:
    with pytest.raises(IntegrityError):
        _keep(migrated, replace(RECORD, **{"conversation_id": talk.id, **change}))
    assert _kept(migrated, talk) == []


def test_each_record_has_an_id_of_its_own() -> None:
    made = {replace(RECORD, id=ConsentRecord.__dataclass_fields__["id"].default_factory()).id
            for _ in range(100)}  # fmt: skip
    assert len(made) == 100

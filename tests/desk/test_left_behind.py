"""Clients who left in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.desk.left_behind import hand_over_left_behind
from bot.intake.insurer import load_insurer
from bot.intake.intake import Intake
from bot.intake.summary import reference_of, schema
from bot.intake.words import Words
from bot.settings import ROOT
from bot.storage.conversations import client_spoke, start_conversation
from bot.storage.database import Database
from bot.storage.handoffs import handoffs_in
from bot.storage.memories import remember
from bot.storage.schema import upgrade
from bot.storage.tables import now

INSURER = load_insurer(ROOT / "insurer.yml")
WORDS = Words.load(ROOT / "domain.yml")
LATER = timedelta(hours=INSURER.client_left_after_hours, minutes=1)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'test.db'}")
    upgrade(made)
    yield made
    made.close()


def a_talk(database: Database, intake: Intake) -> str:
    """A conversation in which the client told `intake` and then nothing more."""

    def begin(connection: Any) -> str:
        conversation = start_conversation(connection, "webchat")
        client_spoke(connection, conversation.id)
        remember(connection, conversation.id, intake.to_slots())
        return conversation.id

    return database.write_now(begin)


def told() -> Intake:
    intake = Intake()
    intake.tell("own_words", "ik heb schulden", "said", "ik heb schulden", 3)
    intake.tell("contact_phone", "+31612345678", "said", "0612345678", 5)
    return intake


async def test_what_was_told_is_handed_over_after_a_quiet_while(database: Database) -> None:
    conversation_id = a_talk(database, told())
    assert await hand_over_left_behind(database, INSURER, WORDS, now()) == 0
    assert await hand_over_left_behind(database, INSURER, WORDS, now() + LATER) == 1
    with database.reading() as connection:
        (handoff,) = handoffs_in(connection, "waiting")
    Draft202012Validator(schema()).validate(handoff.summary)
    assert handoff.summary["conversation"]["ended_because"] == "client_left"
    assert handoff.summary["callback"]["phone"] == "+31612345678"
    assert handoff.reference == reference_of(conversation_id)


async def test_it_is_handed_over_once(database: Database) -> None:
    a_talk(database, told())
    for _ in range(3):
        await hand_over_left_behind(database, INSURER, WORDS, now() + LATER)
    with database.reading() as connection:
        assert len(handoffs_in(connection, "waiting")) == 1


async def test_who_told_nothing_is_left_in_peace(database: Database) -> None:
    a_talk(database, Intake())
    assert await hand_over_left_behind(database, INSURER, WORDS, now() + LATER) == 0

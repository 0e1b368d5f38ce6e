"""Without the engine, too, a client is answered in the language of the talk."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from bot.storage.conversations import start_conversation
from bot.storage.database import Database
from bot.storage.memories import remember
from bot.storage.messages import StoredMessage
from bot.storage.schema import upgrade
from bot.storage.tables import now
from bot.web import spoken


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database(f"sqlite:///{tmp_path / 'bot.db'}")
    upgrade(made)
    return made


async def language_of(database: Database, text: str, language: str | None = None) -> str:
    """The language `text` is answered in, in a talk that was in `language` (None: a new one)."""

    def begin(connection: Connection) -> str:
        conversation = start_conversation(connection, "webchat")
        if language:
            slots = {"language": language, "own_words": "…"}
            remember(connection, conversation.id, slots)
        return conversation.id

    conversation_id = await database.write(begin)
    return spoken(database, StoredMessage(conversation_id, 1, "client", text, now()))


@pytest.mark.parametrize(
    ("text", "talk", "language"),
    [
        ("I don't want to live anymore", None, "en"),
        ("ik wil niet meer leven", None, "nl"),
        ("help", "en", "en"),
        ("ik wil echt niet meer leven zo", "en", "nl"),
        ("no", "pl", "pl"),
    ],
)
async def test_the_front_door_speaks_the_language_of_the_talk(
    database: Database, text: str, talk: str | None, language: str
) -> None:
    assert await language_of(database, text, talk) == language
    database.close()

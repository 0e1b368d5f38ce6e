"""The engine in the test's own process: for talks that start in the middle, or at another time."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from bot.engine.no_tensorflow import leave_tensorflow_out
from bot.engine.train import model_for_now
from bot.intake.words import Words
from bot.settings import ROOT, load_settings
from bot.storage.conversations import start_conversation
from bot.storage.database import Database
from bot.storage.memories import recall, remember
from bot.storage.messages import accept
from bot.storage.schema import upgrade

WORDS = Words.load(ROOT / "domain.yml")


class Engine:
    """The engine in this process, and conversations that start in the middle of the talk."""

    def __init__(self, folder: Path) -> None:
        leave_tensorflow_out()
        from bot.engine.app import load_turns

        self.database = Database(f"sqlite:///{folder / 'repairs.db'}")
        upgrade(self.database)
        model = model_for_now(load_settings().models)
        self.turns = load_turns(model, self.database, WORDS)

    async def start(self, slots: dict[str, Any] | None = None) -> str:
        """A new conversation, with `slots` as its memory."""

        def begin(connection: Any) -> str:
            conversation = start_conversation(connection, "webchat")
            if slots is not None:
                remember(connection, conversation.id, slots)
            return conversation.id

        return await self.database.write(begin)

    async def say(self, conversation_id: str, text: str) -> str:
        """Sends a message; the answer."""
        from bot.engine.turns import Incoming

        seq, _ = await self.database.write(
            lambda c: accept(c, conversation_id, str(uuid.uuid4()), text, None)
        )
        replies = await self.turns.handle(Incoming(conversation_id, seq, text))
        return "\n".join(reply["text"] for reply in replies)

    def slots(self, conversation_id: str) -> dict[str, Any]:
        """What is remembered."""
        with self.database.reading() as connection:
            return dict(recall(connection, conversation_id) or {})

"""Accepting a message: checked, masked, and kept before anybody answers."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from bot.frontdoor import errors
from bot.frontdoor.dispatch import Dispatcher
from bot.frontdoor.rate import Rate
from bot.frontdoor.wake import Wake
from bot.language.crisis import read_crisis
from bot.language.masking import mask
from bot.storage.conversations import Conversation, conversation_of
from bot.storage.database import Database
from bot.storage.messages import StoredMessage, accept, finish, last_question, offered
from bot.storage.tables import now

# Control and direction signs, and halves of signs: no database can keep those.
_UNWANTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
MOST_ID_CHARACTERS = 128


@dataclass(frozen=True)
class Sent:
    """What a channel received: typed text, or the id of a pressed choice."""

    id: str
    text: str | None = None
    choice: str | None = None


class Inbox:
    """The one way in for every channel."""

    def __init__(
        self, database: Database, dispatcher: Dispatcher, wake: Wake, rate: Rate, most: int
    ) -> None:
        self._database, self._dispatcher, self._wake = database, dispatcher, wake
        self._rate, self._most = rate, most

    async def accept(self, conversation_id: str, sent: Sent) -> int:
        """Keeps the message and returns its number. Raises `errors.Refused`.

        Returns only after the message is committed; the same id twice is one message.
        """
        self._check(sent)
        if not self._rate.allows(conversation_id):
            raise errors.too_fast()
        try:
            conversation, text, choice = await asyncio.to_thread(
                self._prepare, conversation_id, sent
            )
            seq, is_new = await self._database.write(
                lambda c: accept(c, conversation_id, sent.id, text, choice)
            )
        except LookupError as error:
            raise errors.gone() from error
        except SQLAlchemyError as error:
            raise errors.unavailable() from error
        if is_new:
            message = StoredMessage(
                conversation_id, seq, "client", text, now(), choice=choice, state="new"
            )
            await self._route(conversation, message)
        return seq

    def _check(self, sent: Sent) -> None:
        if not (0 < len(sent.id) <= MOST_ID_CHARACTERS and sent.id.isprintable()):
            raise errors.bad_format()
        if sent.text is not None:
            if len(sent.text) > self._most:
                raise errors.too_long()
            if not _cleaned(sent.text):
                raise errors.empty()

    def _prepare(
        self, conversation_id: str, sent: Sent
    ) -> tuple[Conversation, str, dict[str, str] | None]:
        with self._database.reading() as connection:
            conversation = conversation_of(connection, conversation_id)
            if conversation is None:
                raise LookupError(conversation_id)
            if sent.choice is not None:
                known = offered(connection, conversation_id, sent.choice)
                if known is None:
                    raise errors.unknown_choice()
                choice = {"question": known["question"], "value": known["payload"]}
                return conversation, known["title"], choice
            text = _cleaned(sent.text or "")
            asked = last_question(connection, conversation_id) if _may_hold_number(text) else None
        phone_asked = asked is not None and asked.question == "contact_phone"
        return conversation, mask(text, phone_asked=phone_asked), None

    async def _route(self, conversation: Conversation, message: StoredMessage) -> None:
        """To the bot, or, while a human owns the talk, to the human: Rasa then hears nothing."""
        if conversation.owner == "bot":
            self._dispatcher.add(conversation, message)
        else:
            await self._database.write(lambda c: finish(c, conversation.id, message.seq))
            if read_crisis(message.text) is not None:
                await self._dispatcher.crisis_beside_the_bot(conversation, message)
        await self._wake.wake(conversation.id)


def _cleaned(text: str) -> str:
    """Without the signs that can hide what a text says."""
    return _UNWANTED.sub("", text).strip()


def _may_hold_number(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= 9

"""Clients who left in the middle: what they told still reaches a human."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from sqlalchemy.engine import Connection

from bot.intake.handing_over import Where, hand_over
from bot.intake.insurer import Insurer
from bot.intake.intake import Intake
from bot.intake.words import Words
from bot.storage.conversations import Conversation, quiet_without_handoff
from bot.storage.database import Database
from bot.storage.handoffs import handoff_of, save_handoff
from bot.storage.memories import recall
from bot.storage.tables import now

logger = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 300.0


async def keep_looking(database: Database, insurer: Insurer, words: Words) -> None:
    """Hands over what was left behind, for ever."""
    while True:
        try:
            await hand_over_left_behind(database, insurer, words, now())
        except Exception:
            logger.exception("what was left behind could not be handed over")
        await asyncio.sleep(LOOK_EVERY_SECONDS)


async def hand_over_left_behind(
    database: Database, insurer: Insurer, words: Words, moment: datetime
) -> int:
    """Hands over each conversation that went quiet with something told; how many there were."""
    before = moment - timedelta(hours=insurer.client_left_after_hours)

    def hand_all_over(connection: Connection) -> int:
        quiet = quiet_without_handoff(connection, before)
        return sum(_hand_over(connection, talk, moment, insurer, words) for talk in quiet)

    return await database.write(hand_all_over)


def _hand_over(
    connection: Connection,
    conversation: Conversation,
    moment: datetime,
    insurer: Insurer,
    words: Words,
) -> bool:
    slots = recall(connection, conversation.id)
    intake = Intake.from_slots(slots or {})
    if not intake.anything_told or handoff_of(connection, conversation.id) is not None:
        return False
    # Only this summary says that the client left: when the client comes back the talk goes on.
    intake.bookkeeping.ended = "client_left"
    where = Where(conversation.id, conversation.channel, conversation.identity)
    made = hand_over(intake, where, moment, insurer, words)
    save_handoff(
        connection,
        reference=made.summary["reference"],
        conversation_id=conversation.id,
        urgency=made.urgency,
        respond_by=made.respond_by,
        summary=made.summary,
    )
    return True

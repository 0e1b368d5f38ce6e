"""What the engine remembers between two messages: the slots, and nothing else.

Rasa's stores keep every event of a conversation and replay them all at every message, so that a
long talk gets slower with every turn. No rule of ours looks further back than the message itself:
what matters is in the slots, and what was said is kept by the front door. A turn 200 therefore
costs what turn 2 costs.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.settings import load_settings
from bot.storage.database import Database
from bot.storage.memories import recall, remember
from bot.storage.turn import current_turn

KEPT_AT_HAND = 5_000  # conversations whose slots stay in this process

Slots = dict[str, Any]


class SlotMemory(TrackerStore):  # type: ignore[misc]
    """Keeps slots per conversation. Inside a turn `save` only leaves them for the turn's commit."""

    def __init__(
        self,
        domain: Domain | None,
        event_broker: Any = None,
        database: Database | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self.domain = self._domain
        self._database = database or Database(load_settings().database_url)
        self._at_hand: OrderedDict[str, Slots] = OrderedDict()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """A tracker that listens, with the slots of the conversation; None for a new one."""
        slots = self._at_hand.get(sender_id)
        if slots is None:
            slots = await asyncio.to_thread(self._recall, sender_id)
        return self._tracker(sender_id, slots) if slots is not None else None

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keeps the slots: with the turn, or at once outside one."""
        slots = slots_of(tracker)
        turn = current_turn()
        if turn is not None and turn.conversation_id == tracker.sender_id:
            turn.slots = slots
            return
        await self._database.write(lambda c: remember(c, tracker.sender_id, slots))
        self.keep(tracker.sender_id, slots)

    def keep(self, conversation_id: str, slots: Slots) -> None:
        """Keeps committed slots at hand."""
        self._at_hand[conversation_id] = slots
        self._at_hand.move_to_end(conversation_id)
        if len(self._at_hand) > KEPT_AT_HAND:
            self._at_hand.popitem(last=False)

    def forget(self, conversation_id: str) -> None:
        """Forgets what is at hand; the next message reads the database."""
        self._at_hand.pop(conversation_id, None)

    async def keys(self) -> list[str]:
        """The conversations at hand."""
        return list(self._at_hand)

    def _recall(self, conversation_id: str) -> Slots | None:
        with self._database.reading() as connection:
            return recall(connection, conversation_id)

    def _tracker(self, conversation_id: str, slots: Slots) -> DialogueStateTracker:
        tracker = self.init_tracker(conversation_id)
        known = {slot.name for slot in self.domain.slots}
        events = [SlotSet(name, value) for name, value in slots.items() if name in known]
        listening = ActionExecuted(ACTION_LISTEN_NAME)
        tracker.update_with_events([SessionStarted(), *events, listening], self.domain)
        return tracker


def slots_of(tracker: DialogueStateTracker) -> Slots:
    """The slots that differ from their start."""
    return {
        name: slot.value for name, slot in tracker.slots.items() if slot.value != slot.initial_value
    }

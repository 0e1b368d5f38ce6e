"""The base of all actions: one place for errors, for the intake, and for what is said."""

from __future__ import annotations

import json
import logging
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rapidfuzz import fuzz
from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.house import House, house
from bot.intake.handing_over import Where
from bot.intake.in_place import in_place
from bot.intake.intake import Intake
from bot.intake.message import Choice, Message
from bot.intake.promise import NETHERLANDS
from bot.intake.words import Said
from bot.language.text import fold
from bot.storage.tables import now
from bot.storage.turn import current_turn

MOST_TITLE_WORDS = 4
LEAST_TITLE_SIGNS = 5

logger = logging.getLogger(__name__)


@dataclass
class Talk:
    """One action's view of the turn: the intake so far, the message, and a voice."""

    intake: Intake
    message: Message
    house: House
    dispatcher: CollectingDispatcher
    conversation_id: str
    channel: str
    identity: str
    already_told: str | None
    intents: list[str]
    now: datetime = field(default_factory=now)

    @property
    def where(self) -> Where:
        """The conversation, as the summary names it."""
        return Where(self.conversation_id, self.channel, self.identity)

    def words(self, name: str, /, **facts: Any) -> Said:
        """Response `name` with the insurer's facts and `facts` filled in."""
        known = self.house.insurer.facts()
        return self.house.words.say(name, self.intake.language, **{**known, **facts})

    def text(self, name: str, /, **facts: Any) -> str:
        """Only the text of response `name`."""
        return self.words(name, **facts).text

    def has(self, name: str) -> bool:
        """Whether `domain.yml` has a response `name`."""
        return self.house.words.has(name)

    def say(self, name: str, /, **facts: Any) -> Said:
        """Says response `name`."""
        return self.utter(self.words(name, **facts))

    def utter(self, said: Said) -> Said:
        """Says something that is already filled in."""
        self.dispatcher.utter_message(
            text=said.text,
            buttons=[{"title": title, "payload": payload} for title, payload in said.choices],
        )
        return said


class TalkAction(Action, ABC):  # type: ignore[misc]
    """An action of the talk. A failing one never leaves the client with silence."""

    ends_turn = False

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Runs `act` on the intake; what it changed becomes slots."""
        talk = talk_of(tracker, dispatcher)
        try:
            await self.act(talk)
        except Exception:
            # The trace names code, never what the client wrote.
            logger.exception("%s failed", self.name())
            turn = current_turn()
            if turn is not None:
                turn.failed = True  # nothing of the turn is kept; it is tried again, then a human's
            talk.say("utter_technical_problem")
            return []
        changed = talk.intake.changes_from(tracker.slots)
        events = [SlotSet(name, value) for name, value in changed.items()]
        # What the rules would say as well, without asking them once more.
        return [*events, FollowupAction("action_listen")] if self.ends_turn else events

    @abstractmethod
    async def act(self, talk: Talk) -> None:
        """What this action does."""


def talk_of(tracker: Tracker, dispatcher: CollectingDispatcher) -> Talk:
    """The turn as this tracker shows it."""
    latest = tracker.latest_message or {}
    turn = current_turn()
    intake = Intake.from_slots(tracker.slots)
    text = latest.get("text") or ""
    intent = in_place((latest.get("intent") or {}).get("name") or "nlu_fallback", text, intake)
    return Talk(
        intake=intake,
        message=Message(
            text=text,
            turn=turn.seq if turn else _turns(tracker),
            intent=intent,
            choice=_choice(latest, intake.open_question) or _typed_title(latest, intake),
            today=now().astimezone(NETHERLANDS).date(),
        ),
        house=house(),
        dispatcher=dispatcher,
        conversation_id=tracker.sender_id,
        channel=turn.channel if turn else "terminal",
        identity=turn.identity if turn else "unknown",
        already_told=turn.told if turn else None,
        intents=[intent, *(found["name"] for found in latest.get("intents") or [])],
    )


def _turns(tracker: Tracker) -> int:
    """How often the client spoke: the number of the turn where no front door numbers messages."""
    return sum(event["event"] == "user" for event in tracker.events)


def _choice(latest: dict[str, Any], open_question: str | None) -> Choice | None:
    """The pressed button, if the message was one."""
    for entity in latest.get("entities") or []:
        if entity.get("entity") != "choice":
            continue
        value = entity["value"]
        if isinstance(value, dict):
            return Choice(question=str(value["question"]), value=str(value["value"]))
        # `rasa shell` knows no questions: there a button belongs to the one that is open.
        return Choice(question=open_question or "", value=str(value))
    return None


# Consent is read from the client's own words, a crisis by its own reader.
_NEVER_BY_TITLE = frozenset({"gemeente_consent", "consent_items", "crisis_level"})
_SAME_WORDS = 90  # of 100
_NEGATIONS = frozenset({"niet", "nee", "geen", "nooit", "no", "not", "none", "never"})


def _typed_title(latest: dict[str, Any], intake: Intake) -> Choice | None:
    """A choice whose title was typed instead of pressed: "uit huis" for "Uit huis moeten"."""
    open_question = intake.requested_slot
    name = f"utter_ask_{open_question}"
    words = fold(latest.get("text") or "").split()
    if open_question in _NEVER_BY_TITLE or not house().words.has(name):
        return None
    if not 0 < len(words) <= MOST_TITLE_WORDS or len("".join(words)) < LEAST_TITLE_SIGNS:
        return None
    facts = house().insurer.facts()
    for title, payload in house().words.say(name, intake.language, **facts).choices:
        titled = fold(title).replace(",", "").split()
        same_sign = bool(_NEGATIONS & set(words)) == bool(_NEGATIONS & set(titled))
        whole = len("".join(titled)) < LEAST_TITLE_SIGNS  # "Ja" is in too many sentences
        alike = 100 if whole else _SAME_WORDS
        ratio = fuzz.ratio if whole else fuzz.token_set_ratio
        if same_sign and ratio(" ".join(words), " ".join(titled)) >= alike:
            return Choice(str(open_question), payload_value(payload), typed=True)
    return None


def payload_value(payload: str) -> str:
    """The value in a button payload such as `/choose{"choice": "yes"}`."""
    return str(json.loads(payload[payload.index("{") :])["choice"])

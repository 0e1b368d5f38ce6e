"""One message of a client, and what it told."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from bot.language.text import fold

CALLBACK = ("contact_name", "contact_phone", "contact_moment", "voicemail_ok")
CONSENT = ("gemeente_consent", "consent_items")
# Intents that carry no answer of their own to "Hoe kunnen we u helpen?".
SOCIAL = frozenset({"greet", "thanks", "bye", "repeat", "confused", "other_language"})
SOUNDS_LIKE_A_WISH = frozenset({"ask_arrangements", "ask_gemeente", "ask_callback"})
STORY_WORDS = 6
LONG_STORY_WORDS = 15


_QUESTION = re.compile(
    r"(en |maar |ja |nee |he |hoi |hallo )*"
    r"(wat|hoe\w*|wie|waar\w*|wanneer|w?rom|welk\w*|ka?n|kun\w*|"
    r"mag|mogen|moet|is|zijn|ben|bent|heb\w*|krijg\w*|word\w*|gaa?n?|doen|doet|zou\w*|kost|deel\w*|"
    r"what|how|who|when|where|which|can|could|would|should|does)\b"
)


_MEANS_THE_TALK = re.compile(
    r"\b(stop\w*|kap\w*|ophouden|einde|uitschrijven|afmelden|gesprek|chat|quit|conversation)\b"
)


_MEANS_A_PERSON = re.compile(
    r"\b(med?ewerk\w*|collega\w*|mens\w*|persoon|baas|chef|iemand (spreken|praten)|"
    r"person|human|agent|employee|manager|someone real|real someone)\b"
)


@dataclass(frozen=True)
class Choice:
    """A pressed button: the question it belonged to and what it stands for.

    `typed`: its title was typed, which is said rather than chosen.
    """

    question: str
    value: str
    typed: bool = False


@dataclass(frozen=True)
class Message:
    """One message of the client. `turn` is its number in the conversation."""

    text: str
    turn: int
    intent: str = "inform"
    choice: Choice | None = None
    today: date | None = None

    @property
    def asks_back(self) -> bool:
        """A question of the client's own, or small talk: no answer, however it sounds.

        A wish in a few words that is not put as a question is an answer: "regeling treffen".
        """
        if self.intent in SOUNDS_LIKE_A_WISH and len(self.text.split()) < STORY_WORDS:
            return "?" in self.text or bool(_QUESTION.match(fold(self.text).strip()))
        own = self.intent.startswith("ask_") or self.intent in ("see_data", "delete_data")
        return own or self.intent in SOCIAL

    @property
    def is_no_answer(self) -> bool:
        """Whether a yes or no in it is only the way it begins: "ja maar ben ik nog verzekerd?"."""
        if self.intent == "stop":
            return self.ends_the_talk
        return self.asks_back or self.intent in ("anger", "must_go", "withdraw_consent")

    @property
    def names_a_person(self) -> bool:
        """Whether it asks for a human by name; "dat u mij belt" is a wish like any other."""
        return bool(_MEANS_A_PERSON.search(fold(self.text)))

    @property
    def ends_the_talk(self) -> bool:
        """Whether "stop" means the talk; "laat maar" to a question only skips it."""
        return self.intent == "stop" and bool(_MEANS_THE_TALK.search(fold(self.text)))


@dataclass
class Heard:
    """What one message told. `consent` holds (item, status) pairs to be recorded."""

    told: list[str] = field(default_factory=list)
    declined: str | None = None  # "refused" or "unsure", said to the open question
    consent: list[tuple[str, str]] = field(default_factory=list)
    asks_about_consent: bool = False
    stale_choice: bool = False
    incomplete_phone: bool = False

    @property
    def anything(self) -> bool:
        """Whether the message told anything that is kept."""
        return bool(self.told or self.declined or self.consent)

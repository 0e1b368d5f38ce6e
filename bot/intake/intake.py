"""What a client told us in one conversation, with where each thing came from."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import Any, Literal

How = Literal["said", "chosen", "derived", "corrected", "confirmed", "system"]
OpenState = Literal["refused", "unsure", "not_asked"]
ConsentItem = Literal["contact", "amount", "story", "health"]

CONSENT_ITEMS: tuple[ConsentItem, ...] = ("contact", "amount", "story", "health")


@dataclass
class Bookkeeping:
    """What the talk needs to remember beside the answers. Plain JSON, so that a slot can hold it.

    `provenance` and `refusals` are keyed by slot name; `quotes` by life domain or threat;
    `deadlines` by threat; `asked` counts how often each question was put.
    """

    provenance: dict[str, dict[str, Any]] = field(default_factory=dict)
    history: list[dict[str, Any]] = field(default_factory=list)
    quotes: dict[str, str] = field(default_factory=dict)
    deadlines: dict[str, str] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    refusals: dict[str, OpenState] = field(default_factory=dict)
    shown: dict[str, Any] = field(default_factory=dict)  # the consent question now on screen
    consent: dict[str, str] = field(default_factory=dict)  # item -> status of the last answer
    consent_records: dict[str, str] = field(default_factory=dict)  # item -> record id
    promised: list[str] = field(default_factory=list)
    last_field: str | None = None
    last_answer: str | None = None  # "refused" or "unsure" when the last turn was that
    same_in_a_row: int = 0
    angry_turns: int = 0
    missed_in_a_row: int = 0
    stop_asking: str | None = None  # asked_human, refusals, unsure, anger, missed, must_go, stop
    correcting: bool = False
    candidates: list[str] = field(default_factory=list)  # gemeenten to choose from
    respond_by: str | None = None  # ISO 8601: by when a human reacts, as promised first
    last_seen: str | None = None  # ISO 8601: when the client last wrote
    heard: dict[str, Any] = field(default_factory=dict)  # what the message of this turn told
    ended: str | None = None  # the `ended_because` of the summary, once the talk has ended


def _replaces(old: Any, new: Any) -> bool:
    """Whether `new` takes something back; a list that only grows does not."""
    if old in (None, [], "unknown", "unsaid", "undecided"):
        return False
    if isinstance(old, list) and isinstance(new, list):
        return not set(old) <= set(new)
    return bool(old != new)


@dataclass
class Intake:
    """The slots of the talk, by the names other programs use (`CONTEXT.md`, "slots").

    Amounts are integer euro cents per month, phones E.164, `language` ISO 639-1.
    """

    own_words: str | None = None
    life_domains: list[str] = field(default_factory=list)
    threats: list[str] | None = None  # None: not asked yet; []: asked, none of them
    help_wished: list[str] = field(default_factory=list)
    disputed: bool | None = None
    already_paid: bool | None = None
    monthly_amount_kind: str | None = None
    monthly_amount_cents: int | None = None
    monthly_amount_high_cents: int | None = None
    payment_day: int | str | None = None
    other_debts: str | None = None  # yes, no, unsaid
    help_present: list[str] = field(default_factory=list)
    for_someone_else: str | None = None
    gemeente: str | None = None
    gemeente_consent: str | None = None
    consent_items: list[str] = field(default_factory=list)
    contact_name: str | None = None
    contact_phone: str | None = None
    contact_moment: dict[str, Any] | None = None
    voicemail_ok: bool | None = None
    interpreter: str | None = None
    crisis_level: int = 0
    crisis_kind: str | None = None
    language: str = "nl"
    summary_confirmed: str | None = None  # yes, corrected, no
    reference: str | None = None
    requested_slot: str | None = None
    bookkeeping: Bookkeeping = field(default_factory=Bookkeeping)

    @classmethod
    def from_slots(cls, slots: dict[str, Any]) -> Intake:
        """The intake in the engine's slots; unknown slots are left alone, empty ones default."""
        told = {name: slots[name] for name in _SLOTS if slots.get(name) is not None}
        own: dict[str, Any] = json.loads(json.dumps(told))  # a deep copy: slots are plain JSON
        notes = Bookkeeping(**own.pop("bookkeeping", {}))
        return cls(**own, bookkeeping=notes)

    def to_slots(self) -> dict[str, Any]:
        """The intake as slot values, ready for JSON."""
        values = {name: getattr(self, name) for name in _SLOTS}
        values["bookkeeping"] = vars(self.bookkeeping)
        return values

    def changes_from(self, slots: dict[str, Any]) -> dict[str, Any]:
        """The slot values that are no longer what `slots` says; an empty slot means the default."""
        start = Intake().to_slots()
        before = {name: start[name] if slots.get(name) is None else slots[name] for name in start}
        after = self.to_slots()
        return {name: after[name] for name in after if after[name] != before[name]}

    def tell(self, name: str, value: Any, how: How, quote: str | None, turn: int) -> None:
        """Replaces the value of `name`; the old one stays in the history."""
        old = getattr(self, name)
        notes = self.bookkeeping
        if name in notes.provenance and _replaces(old, value):
            notes.history.append({"field": name, "old": old, "turn": turn})
            how = "corrected" if how in ("said", "chosen") else how
        setattr(self, name, value)
        notes.provenance[name] = {"how": how, "quote": quote, "turn": turn}
        notes.refusals.pop(name, None)
        notes.last_field = name

    def decline(self, name: str, state: OpenState, quote: str, turn: int) -> None:
        """Keeps that the client would not or could not answer `name`."""
        self.bookkeeping.refusals[name] = state
        self.bookkeeping.provenance.setdefault(name, {"how": "said", "quote": quote, "turn": turn})

    def told(self, name: str) -> bool:
        """Whether `name` was answered in any way, also with a refusal or "weet ik niet"."""
        return name in self.bookkeeping.provenance or name in self.bookkeeping.refusals

    def corrected_in(self, turn: int) -> set[str]:
        """The slots whose value was replaced by the message of that number."""
        return {entry["field"] for entry in self.bookkeeping.history if entry["turn"] == turn}

    @property
    def open_question(self) -> str | None:
        """The open question by a name of its own: each consent question differs from the last."""
        if self.requested_slot in ("gemeente_consent", "consent_items"):
            return f"{self.requested_slot}:{self.bookkeeping.shown.get('item')}"
        return self.requested_slot

    @property
    def anything_told(self) -> bool:
        """Whether there is something worth a human's minute."""
        return bool(self.own_words or self.bookkeeping.provenance or self.crisis_level)


_SLOTS = tuple(f.name for f in fields(Intake))

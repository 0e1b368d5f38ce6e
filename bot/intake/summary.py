"""The structured handoff: `handoff-summary/1`, described by `summary.schema.json`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.intake.intake import Intake
from bot.intake.promise import NETHERLANDS, Promise
from bot.intake.urgency import Urgency, urgency_of

SCHEMA = "handoff-summary/1"
# Without 0/O, 1/I/L and U: a reference is read over the telephone.
_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

# Where each slot stands in the summary.
PATHS = {
    "own_words": "request.own_words",
    "help_wished": "request.help_wished",
    "contact_name": "callback.name",
    "contact_phone": "callback.phone",
    "contact_moment": "callback.moment",
    "voicemail_ok": "callback.voicemail_ok",
    "interpreter": "callback.interpreter",
    "disputed": "arrears.disputed",
    "already_paid": "arrears.already_paid",
    "life_domains": "situation.life_domains",
    "threats": "situation.threats",
    "other_debts": "situation.other_debts",
    "help_present": "situation.help_present",
    "for_someone_else": "situation.for_someone_else",
    "monthly_amount_kind": "affordability.kind",
    "monthly_amount_cents": "affordability.monthly_cents",
    "monthly_amount_high_cents": "affordability.high_cents",
    "payment_day": "affordability.payment_day",
    "gemeente": "consent.gemeente",
    "gemeente_consent": "consent.status",
    "consent_items": "consent.items",
    "crisis_level": "crisis.level",
    "summary_confirmed": "confirmed_by_client",
}
# What a call agent misses when it was not told.
EXPECTED = (
    "own_words", "threats", "help_wished", "monthly_amount_kind", "payment_day", "other_debts",
    "gemeente", "gemeente_consent", "contact_name", "contact_phone", "contact_moment",
    "voicemail_ok",
)  # fmt: skip


@dataclass(frozen=True)
class Occasion:
    """What the summary says beside what the client told."""

    conversation_id: str
    channel: str
    identity: str
    now: datetime
    promise: Promise
    promised: tuple[str, ...]
    opening_line: str
    urgency_reason: str
    loket: str | None = None


def reference_of(conversation_id: str) -> str:
    """The reference of a conversation, such as `K7Q4-2M9X`, to say over the telephone.

    Made from the conversation's secret id, so that the engine, the front door and the desk always
    name the same one, and one way, so that it opens nothing.
    """
    number = int.from_bytes(hashlib.sha256(conversation_id.encode()).digest()[:8], "big")
    signs = ""
    for _ in range(8):
        number, place = divmod(number, len(_SIGNS))
        signs += _SIGNS[place]
    return f"{signs[:4]}-{signs[4:]}"


@lru_cache(maxsize=1)
def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) every summary satisfies."""
    text = (Path(__file__).parent / "summary.schema.json").read_text("utf-8")
    return dict(json.loads(text))


def summary(intake: Intake, occasion: Occasion) -> dict[str, Any]:
    """The summary of `intake`, as JSON."""
    level, _ = urgency_of(intake)
    return {
        "schema": SCHEMA,
        "reference": intake.reference,
        "created_at": _iso(occasion.now),
        "conversation": _conversation(intake, occasion),
        "urgency": _urgency(level, occasion),
        "crisis": {"level": intake.crisis_level, "kind": intake.crisis_kind},
        "request": {"own_words": intake.own_words, "help_wished": intake.help_wished},
        "callback": _callback(intake, occasion),
        "arrears": _arrears(intake),
        "situation": _situation(intake),
        "affordability": _affordability(intake),
        "proposal": None,
        "consent": _consent(intake, occasion),
        "provenance": _provenance(intake),
        "open": _open(intake),
        "promised": list(occasion.promised),
        "opening_line": occasion.opening_line,
        "confirmed_by_client": intake.summary_confirmed or "no",
    }


def _iso(moment: datetime) -> str:
    return moment.astimezone(NETHERLANDS).isoformat(timespec="seconds")


def _conversation(intake: Intake, occasion: Occasion) -> dict[str, Any]:
    return {
        "id": occasion.conversation_id,
        "channel": occasion.channel,
        "language": intake.language,
        "identity": occasion.identity,
        "ended_because": intake.bookkeeping.ended,
    }


def _urgency(level: Urgency, occasion: Occasion) -> dict[str, Any]:
    return {
        "level": level,
        "reason": occasion.urgency_reason,
        "respond_by": _iso(occasion.promise.by),
    }


def _callback(intake: Intake, occasion: Occasion) -> dict[str, Any]:
    return {
        "name": intake.contact_name,
        "phone": intake.contact_phone,
        "moment": intake.contact_moment,
        "voicemail_ok": intake.voicemail_ok,
        "interpreter": intake.interpreter,
        "promise": occasion.promised[-1] if occasion.promised else None,
    }


def _arrears(intake: Intake) -> dict[str, Any]:
    return {
        "stage": "unknown",
        "amount_cents": None,
        "disputed": bool(intake.disputed),
        "already_paid": bool(intake.already_paid),
    }


def _situation(intake: Intake) -> dict[str, Any]:
    notes = intake.bookkeeping
    return {
        "life_domains": [
            {"domain": domain, "quote": notes.quotes.get(domain)} for domain in intake.life_domains
        ],
        "threats": [
            {
                "threat": threat,
                "quote": notes.quotes.get(threat),
                "deadline": notes.deadlines.get(threat),
            }
            for threat in intake.threats or []
        ],
        "other_debts": intake.other_debts or "unsaid",
        "help_present": intake.help_present,
        "for_someone_else": intake.for_someone_else,
    }


def _affordability(intake: Intake) -> dict[str, Any]:
    feasibility, reason = _feasibility(intake)
    said = intake.bookkeeping.provenance.get("monthly_amount_kind", {})
    return {
        "kind": intake.monthly_amount_kind,
        "monthly_cents": intake.monthly_amount_cents,
        "high_cents": intake.monthly_amount_high_cents,
        "payment_day": intake.payment_day,
        "quote": said.get("quote"),
        "feasibility": feasibility,
        "reason": reason,
    }


def _feasibility(intake: Intake) -> tuple[str, str | None]:
    """A remark for the agent, never a judgement of the client and never a refusal."""
    if intake.monthly_amount_kind not in ("amount", "range"):
        return "unknown", None
    if intake.other_debts == "yes":
        return "doubt", "other_debts"
    if set(intake.threats or []) & {"no_food", "no_medicine", "eviction", "energy_cutoff"}:
        return "doubt", "threat"
    return "ok", None


def _consent(intake: Intake, occasion: Occasion) -> dict[str, Any]:
    notes = intake.bookkeeping
    return {
        "gemeente": intake.gemeente,
        "loket": occasion.loket,
        "status": intake.gemeente_consent or "not_asked",
        "items": intake.consent_items,
        "answers": dict(notes.consent),
        "record_id": notes.consent_records.get("contact"),
    }


def _provenance(intake: Intake) -> dict[str, Any]:
    entries = intake.bookkeeping.provenance
    return {
        PATHS[name]: {"how": entry["how"], "quote": entry["quote"], "turn": entry["turn"]}
        for name, entry in entries.items()
        if name in PATHS and name not in intake.bookkeeping.refusals
    }


def _open(intake: Intake) -> list[dict[str, str]]:
    """What was refused, unsure or never asked, told apart."""
    states: dict[str, str] = {}
    for name in EXPECTED:
        if name in intake.bookkeeping.refusals:
            states[name] = intake.bookkeeping.refusals[name]
        elif not intake.told(name) and _would_have_been_asked(intake, name):
            states[name] = "not_asked"
    if intake.monthly_amount_kind in ("unknown", "refused"):
        states["monthly_amount_kind"] = (
            "unsure" if intake.monthly_amount_kind == "unknown" else "refused"
        )
    if intake.payment_day == "unknown":
        states["payment_day"] = "unsure"
    if intake.other_debts == "unsaid":
        states["other_debts"] = "refused"
    return [{"field": PATHS[name], "state": state} for name, state in states.items()]


def _would_have_been_asked(intake: Intake, name: str) -> bool:
    """A day without an amount, or a moment without a number, is not missing."""
    if name == "payment_day":
        return intake.monthly_amount_kind in ("amount", "range")
    if name == "gemeente_consent":
        return intake.gemeente is not None
    if name in ("contact_moment", "voicemail_ok"):
        return intake.contact_phone is not None
    return True

"""Messages in English, for every reader: did each read what it says?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.intake.intake import Intake
from bot.intake.message import Message
from bot.intake.tongue import tongue_of
from bot.language.crisis import read_crisis
from bot.language.readers import readers_of
from tests.language import task_intents
from tests.language.scoring import Item, Task

READ = readers_of("en")
MONDAY = date(2026, 11, 23)


def _amount(item: Item) -> Any:
    found = READ.amount(item["text"], asked=item["asked"])
    return found and {"kind": found.kind, "cents": found.cents, "high_cents": found.high_cents}


def _answer(item: Item) -> Any:
    found = READ.answer(item["text"])
    return found and found.answer


def _consent(item: Item) -> Any:
    found = READ.consent(item["text"], item=item["item"])
    if found is None:
        return {"status": None, "excluded": []}
    return {"status": found.status, "excluded": list(found.excluded)}


def _phone(item: Item) -> Any:
    found = READ.phone(item["text"], asked=item["asked"])
    return found and {"e164": found.e164, "whose": found.whose}


def _moment(item: Item) -> Any:
    found = READ.moment(item["text"], asked=item["asked"], today=MONDAY)
    return found and {
        "weekdays": list(found.weekdays),
        "part": found.part,
        "after": found.after,
        "before": found.before,
    }


def _day(item: Item) -> Any:
    found = READ.payment_day(item["text"], asked=item["asked"], today=MONDAY)
    return found and {"day": found.day}


def _name(item: Item) -> Any:
    found = READ.name(item["text"], asked=item["asked"])
    return found and found.name


def _gemeente(item: Item) -> Any:
    found = READ.gemeente(item["text"], asked=item["asked"])
    return list(found.gemeenten) if found else []


def _crisis(item: Item) -> Any:
    found = read_crisis(item["text"])
    return {"level": found.level, "kind": found.kind} if found else {"level": 0, "kind": None}


def _language(item: Item) -> Any:
    """What the talk turns to: from Dutch where English is expected, else from English."""
    talk = Intake(language="nl" if item["expect"] == "en" else "en")
    return tongue_of(talk, Message(item["text"], 1))


_TOLD = ("disputed", "already_paid", "other_debts", "no_other_debts", "for_someone_else")


def _circumstances(item: Item) -> Any:
    told = READ.circumstances(item["text"])
    fields: dict[str, Any] = {name: True for name in _TOLD if getattr(told, name)}
    if told.help_present:
        fields["help_present"] = sorted(name for name, _ in told.help_present)
    if told.voicemail_ok is not None:
        fields["voicemail_ok"] = told.voicemail_ok
    if told.interpreter:
        fields["interpreter"] = told.interpreter
    return fields


_READERS: dict[str, Callable[[Item], Any]] = {
    "amounts": _amount,
    "answers": _answer,
    "consent": _consent,
    "withdrawal": lambda item: READ.withdrawal(item["text"]) is not None,
    "phones": _phone,
    "moments": _moment,
    "payment_days": _day,
    "names": _name,
    "gemeenten": _gemeente,
    "life_domains": lambda item: sorted(d.domain for d in READ.life_domains(item["text"])),
    "threats": lambda item: sorted(t.threat for t in READ.threats(item["text"])),
    "wishes": lambda item: sorted(w.wish for w in READ.wishes(item["text"], asked=item["asked"])),
    "circumstances": _circumstances,
    "crisis": _crisis,
    "crisis_answer": lambda item: READ.crisis_answer(item["text"]),
    "intents": lambda item: task_intents.TASK.read(item),
    "language_of_talk": _language,
}


def read(item: Item) -> Any:
    """What the reader of `item` reads; None for no reading, also where the expectation says so."""
    found = _READERS[item["reader"]](item)
    return {"reader": item["reader"], "read": found}


def right(expect: Any, answer: Any) -> bool:
    """Equal, where the order of a list says nothing, and a crisis is one of its kind."""
    found = answer["read"]
    if answer["reader"] == "crisis":
        return bool(expect["kind"] == found["kind"])
    if isinstance(expect, list):
        return sorted(expect) == sorted(found)
    if answer["reader"] in ("payment_days",) and expect is None:
        return found is None
    return bool(expect == found)


TASK = Task(
    name="english",
    read=read,
    right=right,
    floor=0.97,
    aim="an English client is understood as well as a Dutch one: 92 % of all messages",
)

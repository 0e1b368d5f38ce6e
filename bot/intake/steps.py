"""Which question comes next. The order of this file is the order of the talk."""

from __future__ import annotations

from collections.abc import Callable

from bot.intake.insured import whose_is_unsure
from bot.intake.intake import CONSENT_ITEMS, Intake

ENOUGH_WORDS = 12  # a first story of this length says what is going on
MOST_TIMES_ASKED = 2

Needed = Callable[[Intake], bool]


def has_told_situation(intake: Intake) -> bool:
    """Whether the client already said what is going on."""
    story = len((intake.own_words or "").split()) >= ENOUGH_WORDS
    return bool(story or intake.life_domains or intake.disputed or intake.already_paid)


def money_may_be_asked(intake: Intake) -> bool:
    """No amount is asked about a bill that is disputed or paid, or that somebody else handles."""
    handled = {"bewindvoerder", "curator", "schuldhulp"} & set(intake.help_present)
    others = intake.for_someone_else  # an amount and consent are the insured person's own to give
    return not (intake.disputed or intake.already_paid or handled or others)


def more_than_this_bill(intake: Intake) -> bool:
    """Whether anything plays a part that the gemeente could help with."""
    if intake.for_someone_else:
        return False
    return bool(
        intake.other_debts == "yes"
        or intake.life_domains
        or intake.threats
        or "help" in intake.help_wished
    )


def next_consent_item(intake: Intake) -> str | None:
    """The consent question that is still to be put, after the first one was granted."""
    if intake.gemeente_consent != "granted":
        return None
    for item in CONSENT_ITEMS[1:]:
        if intake.bookkeeping.consent.get(item) in ("granted", "refused", "withdrawn"):
            continue
        if intake.bookkeeping.asked.get(f"consent_{item}", 0) >= MOST_TIMES_ASKED:
            continue
        if _item_matters(intake, item):
            return item
    return None


def _item_matters(intake: Intake, item: str) -> bool:
    if item == "amount":
        return intake.monthly_amount_kind is not None
    if item == "story":
        return bool(intake.own_words)
    told_health = {"physical_health", "mental_health", "addiction"} & set(intake.life_domains)
    # Without the story there is nothing in which the health could travel along.
    return bool(told_health) and intake.bookkeeping.consent.get("story") == "granted"


QUESTIONS: tuple[tuple[str, Needed], ...] = (
    ("own_words", lambda i: i.own_words is None),
    ("for_someone_else", whose_is_unsure),
    ("threats", lambda i: i.threats is None),
    ("life_domains", lambda i: not has_told_situation(i)),
    ("help_wished", lambda i: not i.help_wished),
    ("monthly_amount_kind", lambda i: money_may_be_asked(i) and i.monthly_amount_kind is None),
    ("payment_day", lambda i: money_may_be_asked(i) and i.monthly_amount_kind in ("amount", "range")
     and i.payment_day is None),
    ("other_debts", lambda i: i.other_debts is None),
    ("gemeente", lambda i: more_than_this_bill(i) and i.gemeente is None),
    ("gemeente_consent", lambda i: i.gemeente is not None
     and i.gemeente_consent not in ("granted", "refused", "withdrawn")),
    ("consent_items", lambda i: next_consent_item(i) is not None),
)  # fmt: skip
CALLBACK: tuple[tuple[str, Needed], ...] = (
    ("contact_phone", lambda i: i.contact_phone is None),
    ("contact_name", lambda i: i.contact_name is None),
    ("contact_moment", lambda i: i.contact_phone is not None and i.contact_moment is None),
    ("voicemail_ok", lambda i: i.contact_phone is not None and i.voicemail_ok is None),
)
READBACK: tuple[tuple[str, Needed], ...] = (
    ("summary_confirmed", lambda i: i.summary_confirmed is None),
)
HURRY: tuple[tuple[str, Needed], ...] = CALLBACK[:1]


def next_question(intake: Intake) -> str | None:
    """The slot name of the question to put now; None when the talk is done."""
    for question, needed in _questions_left(intake):
        if needed(intake) and not _settled(intake, question):
            return question
    return None


def _questions_left(intake: Intake) -> tuple[tuple[str, Needed], ...]:
    notes = intake.bookkeeping
    if notes.ended or intake.crisis_level >= 2 or notes.stop_asking == "stop":
        return ()
    if intake.crisis_level == 1 and "crisis_level" not in notes.provenance:
        return (("crisis_level", lambda _: True),)
    if notes.stop_asking in ("must_go", "language"):
        return HURRY
    if notes.stop_asking:
        return CALLBACK
    return QUESTIONS + CALLBACK + READBACK


def _settled(intake: Intake, question: str) -> bool:
    """Answered with a refusal or "weet ik niet", or put often enough."""
    if question == "consent_items":
        return False  # each item keeps its own count
    if question in intake.bookkeeping.refusals:
        return True
    return intake.bookkeeping.asked.get(question, 0) >= MOST_TIMES_ASKED

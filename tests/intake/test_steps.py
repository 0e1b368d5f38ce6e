"""Which question comes next: by what was told, refused, and asked often enough."""

from __future__ import annotations

from typing import Any

import pytest

from bot.intake.intake import Intake
from bot.intake.steps import (
    CALLBACK,
    ENOUGH_WORDS,
    MOST_TIMES_ASKED,
    QUESTIONS,
    READBACK,
    more_than_this_bill,
    next_consent_item,
    next_question,
)

EVERY_QUESTION = [name for name, _ in QUESTIONS + CALLBACK + READBACK]
STORY = "al twee maanden kan ik de premie niet betalen"
LONG_STORY = " ".join(["woord"] * ENOUGH_WORDS)
# What has been told when the talk has come as far as each question.
TOLD: dict[str, Any] = {
    "own_words": LONG_STORY, "threats": [], "help_wished": ["rest"],
    "monthly_amount_kind": "amount", "monthly_amount_cents": 2500, "payment_day": 25,
    "other_debts": "yes", "gemeente": "Tilburg", "gemeente_consent": "refused",
    "contact_phone": "+31612345678", "contact_name": "Jan", "voicemail_ok": True,
    "contact_moment": {"weekdays": [], "part": None, "after": None, "before": None},
}  # fmt: skip


def told(**slots: Any) -> Intake:
    """An intake in which these slots were told."""
    intake = Intake()
    for turn, (name, value) in enumerate(slots.items(), start=1):
        intake.tell(name, value, "said", str(value), turn)
    return intake


def without(*names: str, **slots: Any) -> Intake:
    """Everything was told, except these."""
    return told(**{n: v for n, v in TOLD.items() if n not in names} | slots)


def test_the_talk_begins_with_the_own_words() -> None:
    assert next_question(Intake()) == "own_words"


@pytest.mark.parametrize("name", [n for n in TOLD if n not in ("monthly_amount_cents", "gemeente")])
def test_what_was_not_told_is_asked(name: str) -> None:
    assert next_question(without(name)) == name


def test_after_everything_it_is_read_back_and_then_it_is_done() -> None:
    intake = without()
    assert next_question(intake) == "summary_confirmed"
    intake.tell("summary_confirmed", "yes", "confirmed", "ja", 20)
    assert next_question(intake) is None


@pytest.mark.parametrize(
    ("slots", "question"),
    [
        ({}, "own_words"),
        ({"own_words": STORY}, "threats"),
        ({"own_words": STORY, "threats": []}, "life_domains"),
        ({"own_words": LONG_STORY, "threats": []}, "help_wished"),
        ({"own_words": STORY, "threats": [], "life_domains": ["family"]}, "help_wished"),
        ({"own_words": STORY, "threats": [], "disputed": True, "help_wished": ["rest"]},
         "other_debts"),
    ],
    ids=["nothing", "a short story", "no threat", "a long story tells it", "a domain told",
         "no money is asked about a disputed bill"],
)  # fmt: skip
def test_never_asked_what_was_told(slots: dict[str, Any], question: str) -> None:
    assert next_question(told(**slots)) == question


@pytest.mark.parametrize(
    "slots",
    [{"disputed": True}, {"already_paid": True}, {"help_present": ["bewindvoerder"]},
     {"help_present": ["schuldhulp"]}, {"help_present": ["wijkteam", "curator"]}],
    ids=["disputed", "paid", "bewindvoerder", "schuldhulp", "curator"],
)  # fmt: skip
def test_no_amount_is_asked_where_it_is_not_owed_or_not_theirs(slots: dict[str, Any]) -> None:
    intake = without("monthly_amount_kind", "monthly_amount_cents", "payment_day", **slots)
    assert next_question(intake) == "summary_confirmed"


@pytest.mark.parametrize("kind", ["nothing", "unknown", "refused"])
def test_no_day_is_asked_without_an_amount(kind: str) -> None:
    intake = without("payment_day", "monthly_amount_cents", monthly_amount_kind=kind)
    assert next_question(intake) == "summary_confirmed"


@pytest.mark.parametrize(
    ("slots", "more"),
    [({}, False), ({"other_debts": "no"}, False), ({"other_debts": "unsaid"}, False),
     ({"other_debts": "yes"}, True), ({"life_domains": ["family"]}, True),
     ({"threats": ["eviction"]}, True), ({"help_wished": ["help"]}, True),
     ({"help_wished": ["rest"]}, False)],
)  # fmt: skip
def test_the_gemeente_comes_up_only_beyond_this_bill(slots: dict[str, Any], more: bool) -> None:
    assert more_than_this_bill(told(**slots)) is more
    intake = without("gemeente", "gemeente_consent", **{"other_debts": "no", **slots})
    assert (next_question(intake) == "gemeente") is more


@pytest.mark.parametrize("question", EVERY_QUESTION)
def test_nothing_is_asked_a_third_time(question: str) -> None:
    intake = Intake()
    intake.gemeente_consent = "granted" if question == "consent_items" else None
    for _ in range(50):
        asked = next_question(intake)
        if asked is None:
            break
        item = next_consent_item(intake) if asked == "consent_items" else None
        key = f"consent_{item}" if item else asked
        intake.bookkeeping.asked[key] = intake.bookkeeping.asked.get(key, 0) + 1
    assert all(count <= MOST_TIMES_ASKED for count in intake.bookkeeping.asked.values())
    assert next_question(intake) is None


@pytest.mark.parametrize("state", ["refused", "unsure"])
@pytest.mark.parametrize("name", ["threats", "payment_day", "contact_phone", "contact_name"])
def test_a_refusal_is_respected_at_once(name: str, state: Any) -> None:
    intake = without(name)
    assert next_question(intake) == name
    intake.decline(name, state, "nee", 9)
    assert next_question(intake) != name


def test_without_a_number_no_moment_and_no_voicemail_is_asked() -> None:
    intake = without("contact_phone", "contact_moment", "voicemail_ok")
    intake.decline("contact_phone", "refused", "nee", 9)
    assert next_question(intake) == "summary_confirmed"


@pytest.mark.parametrize("why", ["asked_human", "refusals", "unsure", "anger", "missed"])
def test_who_has_had_enough_is_only_asked_how_to_be_called(why: str) -> None:
    intake = Intake()
    intake.bookkeeping.stop_asking = why
    assert next_question(intake) == "contact_phone"
    intake.decline("contact_phone", "refused", "nee", 2)
    assert next_question(intake) == "contact_name"


@pytest.mark.parametrize("why", ["must_go", "language"])
def test_who_must_go_or_speaks_no_dutch_is_only_asked_a_number(why: str) -> None:
    intake = Intake()
    intake.bookkeeping.stop_asking = why
    assert next_question(intake) == "contact_phone"
    intake.tell("contact_phone", "+31612345678", "said", "06…", 2)
    assert next_question(intake) is None


@pytest.mark.parametrize("how", ["stop", "ended", "crisis"])
def test_after_the_end_nothing_is_asked(how: str) -> None:
    intake = Intake()
    if how == "stop":
        intake.bookkeeping.stop_asking = "stop"
    elif how == "ended":
        intake.bookkeeping.ended = "confirmed"
    else:
        intake.crisis_level = 2
    assert next_question(intake) is None


def test_a_heavy_message_gets_one_direct_question_and_nothing_else() -> None:
    intake = without("contact_name", crisis_level=0)
    intake.bookkeeping.provenance.pop("crisis_level")
    intake.crisis_level = 1
    assert next_question(intake) == "crisis_level"


def granted(*answered: str, **slots: Any) -> Intake:
    """The first consent question was granted; `answered` are items with a refusal."""
    intake = without(**{"gemeente_consent": "granted", **slots})
    intake.bookkeeping.consent = {"contact": "granted", **dict.fromkeys(answered, "refused")}
    return intake


def test_each_item_has_its_own_consent_question() -> None:
    assert next_consent_item(granted()) == "amount"
    assert next_consent_item(granted("amount")) == "story"
    assert next_consent_item(granted("amount", "story")) is None


def test_health_needs_its_own_yes_and_only_where_the_story_goes_along() -> None:
    intake = granted("amount", life_domains=["mental_health"])
    intake.bookkeeping.consent["story"] = "granted"
    assert next_consent_item(intake) == "health"
    intake.bookkeeping.consent["story"] = "refused"
    assert next_consent_item(intake) is None


@pytest.mark.parametrize("status", [None, "refused", "undecided", "withdrawn"])
def test_without_the_first_yes_there_is_no_second_question(status: str | None) -> None:
    intake = granted()
    intake.gemeente_consent = status
    assert next_consent_item(intake) is None


def test_what_was_not_told_needs_no_consent() -> None:
    intake = granted()
    intake.monthly_amount_kind = intake.own_words = None
    assert next_consent_item(intake) is None

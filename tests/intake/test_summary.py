"""Every intake gives a summary that says what was told, refused, unsure and never asked."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.intake.consenting import withdraw_consent
from bot.intake.hearing import hear
from bot.intake.insurer import load_insurer
from bot.intake.intake import CONSENT_ITEMS, Bookkeeping, Intake
from bot.intake.message import Choice, Message
from bot.intake.promise import promise
from bot.intake.steps import next_consent_item, next_question
from bot.intake.summary import EXPECTED, PATHS, Occasion, reference_of, schema, summary
from bot.intake.urgency import urgency_of
from bot.settings import ROOT

INSURER = load_insurer(ROOT / "insurer.yml")
NOW = datetime(2026, 11, 22, 13, 5, tzinfo=timezone.utc)
VALIDATOR = jsonschema.Draft202012Validator(schema())
ENDINGS = ("confirmed", "asked_human", "crisis", "stopped_asking", "client_left")


def summed(intake: Intake) -> dict[str, Any]:
    """The summary, as it comes back from the database, valid by the schema."""
    intake.reference = intake.reference or "K7Q4-2M9X"
    intake.bookkeeping.ended = intake.bookkeeping.ended or "confirmed"
    occasion = Occasion(
        conversation_id="web-1", channel="web", identity="unknown", now=NOW,
        promise=promise(NOW, urgency_of(intake)[0], INSURER), promised=("We bellen u.",),
        opening_line="Goedemiddag.", urgency_reason="Geen haast genoemd",
    )  # fmt: skip
    made: dict[str, Any] = json.loads(json.dumps(summary(intake, occasion)))
    VALIDATOR.validate(made)
    return made


def states(made: dict[str, Any]) -> dict[str, str]:
    """What is open, by field."""
    return {entry["field"]: entry["state"] for entry in made["open"]}


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_every_place_in_the_summary_is_one_of_the_schema() -> None:
    made = summed(Intake())
    for path in PATHS.values():
        room, _, field = path.partition(".")
        assert room in made
        assert not field or field in made[room], path


def test_of_an_empty_intake_everything_is_open() -> None:
    made = summed(Intake())
    assert made["request"] == {"own_words": None, "help_wished": []}
    assert made["consent"]["status"] == "not_asked"
    assert made["confirmed_by_client"] == "no"
    assert set(states(made).values()) == {"not_asked"}
    assert "callback.phone" in states(made)
    # A day without an amount, or a moment without a number, is not missing.
    assert not {"affordability.payment_day", "callback.moment"} & set(states(made))


def test_refused_unsure_and_never_asked_are_told_apart() -> None:
    intake = Intake()
    intake.tell("own_words", "ik red het niet", "said", "ik red het niet", 1)
    intake.decline("threats", "refused", "zeg ik niet", 2)
    intake.decline("contact_name", "unsure", "weet niet", 3)
    made = summed(intake)
    assert states(made)["situation.threats"] == "refused"
    assert states(made)["callback.name"] == "unsure"
    assert states(made)["callback.phone"] == "not_asked"
    assert "request.own_words" not in states(made)
    assert "situation.threats" not in made["provenance"]


@pytest.mark.parametrize(
    ("name", "value", "path", "state"),
    [
        ("monthly_amount_kind", "refused", "affordability.kind", "refused"),
        ("monthly_amount_kind", "unknown", "affordability.kind", "unsure"),
        ("payment_day", "unknown", "affordability.payment_day", "unsure"),
        ("other_debts", "unsaid", "situation.other_debts", "refused"),
    ],
)
def test_an_answer_that_is_a_refusal_is_open(name: str, value: str, path: str, state: str) -> None:
    intake = Intake()
    intake.tell(name, value, "said", "tja", 4)
    assert states(summed(intake))[path] == state


def test_nothing_to_spare_is_an_answer() -> None:
    intake = Intake()
    intake.tell("monthly_amount_kind", "nothing", "said", "niks", 4)
    made = summed(intake)
    assert made["affordability"]["kind"] == "nothing"
    assert made["affordability"]["feasibility"] == "unknown"
    assert "affordability.kind" not in states(made)


def test_each_answer_keeps_its_quote_and_turn_and_a_change_is_a_correction() -> None:
    intake = Intake()
    intake.tell("monthly_amount_kind", "amount", "said", "25 euro", 7)
    intake.tell("monthly_amount_cents", 2500, "said", "25 euro", 7)
    intake.tell("monthly_amount_cents", 3000, "said", "nee 30", 9)
    made = summed(intake)
    assert made["affordability"]["monthly_cents"] == 3000
    assert made["provenance"]["affordability.kind"] == {
        "how": "said",
        "quote": "25 euro",
        "turn": 7,
    }
    assert made["provenance"]["affordability.monthly_cents"] == {
        "how": "corrected", "quote": "nee 30", "turn": 9,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("slots", "feasibility", "reason"),
    [({}, "ok", None), ({"other_debts": "yes"}, "doubt", "other_debts"),
     ({"threats": ["no_food"]}, "doubt", "threat"), ({"threats": ["seizure"]}, "ok", None)],
    ids=["fine", "other debts", "no food", "another threat"],
)  # fmt: skip
def test_a_doubt_is_a_remark(slots: dict[str, Any], feasibility: str, reason: str | None) -> None:
    made = summed(Intake(monthly_amount_kind="amount", monthly_amount_cents=500, **slots))
    assert made["affordability"]["feasibility"] == feasibility
    assert made["affordability"]["reason"] == reason
    assert made["affordability"]["monthly_cents"] == 500


def test_times_are_dutch_with_their_offset() -> None:
    made = summed(Intake())
    assert made["created_at"] == "2026-11-22T14:05:00+01:00"
    assert made["urgency"]["respond_by"].endswith("+01:00")


def test_a_reference_can_be_read_over_the_telephone() -> None:
    pattern = schema()["properties"]["reference"]["pattern"]
    made = {reference_of(f"web-{number}") for number in range(2000)}
    assert len(made) == 2000
    assert reference_of("web-1") == reference_of("web-1")
    for reference in made:
        assert re.fullmatch(pattern, reference)
        assert not set(reference) & set("01OILU")


# --- every intake that the types allow ----------------------------------------------------------

words = st.text(max_size=40)
turns = st.integers(0, 500)
DOMAINS = ("debts", "work_income", "housing", "physical_health", "mental_health", "family",
           "addiction", "paperwork", "safety")  # fmt: skip
THREATS = ("eviction", "energy_cutoff", "water_cutoff", "insurance_cancelled", "seizure",
           "no_food", "no_medicine", "cak_registration")  # fmt: skip
WISHES = ("rest", "arrangement", "explanation", "help", "call", "unsure")
clock = st.sampled_from([None, "08:30", "12:00", "17:30"])
moments = st.fixed_dictionaries({
    "weekdays": st.lists(st.integers(1, 7), unique=True),
    "part": st.sampled_from([None, "morning", "afternoon", "evening"]),
    "after": clock, "before": clock,
})  # fmt: skip
values: dict[str, st.SearchStrategy[Any]] = {
    "own_words": words,
    "life_domains": st.lists(st.sampled_from(DOMAINS), unique=True),
    "threats": st.lists(st.sampled_from(THREATS), unique=True),
    "help_wished": st.lists(st.sampled_from(WISHES), unique=True),
    "disputed": st.booleans(),
    "already_paid": st.booleans(),
    "monthly_amount_kind": st.sampled_from(["amount", "range", "nothing", "unknown", "refused"]),
    "monthly_amount_cents": st.none() | st.integers(0, 10**7),
    "monthly_amount_high_cents": st.none() | st.integers(0, 10**7),
    "payment_day": st.integers(1, 31) | st.just("unknown"),
    "other_debts": st.sampled_from(["yes", "no", "unsaid"]),
    "help_present": st.lists(words, unique=True, max_size=3),
    "for_someone_else": words,
    "gemeente": st.sampled_from(["Tilburg", "'s-Gravenhage", "Súdwest-Fryslân"]),
    "gemeente_consent": st.sampled_from(["granted", "refused", "undecided", "withdrawn"]),
    "consent_items": st.lists(st.sampled_from(CONSENT_ITEMS), unique=True),
    "contact_name": words,
    "contact_phone": st.from_regex(r"\+31[1-9][0-9]{8}", fullmatch=True),
    "contact_moment": moments,
    "voicemail_ok": st.booleans(),
    "interpreter": words,
    "crisis_level": st.integers(0, 3),
    "summary_confirmed": st.sampled_from(["yes", "corrected", "no"]),
}


@st.composite
def intakes(draw: st.DrawFn) -> Intake:
    """An intake in which anything may have been told, taken back or refused, in any order."""
    intake = Intake(
        reference=reference_of("web-1"), language=draw(st.sampled_from(["nl", "en", "pap"]))
    )
    for name in draw(st.lists(st.sampled_from(sorted(values)), max_size=30)):
        how: Any = draw(st.sampled_from(["said", "chosen", "derived", "confirmed", "system"]))
        if draw(st.integers(0, 4)):
            quote = draw(st.none() | words)
            intake.tell(name, draw(values[name]), how, quote, draw(turns))
        else:
            state: Any = draw(st.sampled_from(["refused", "unsure"]))
            intake.decline(name, state, draw(words), draw(turns))
    notes: Bookkeeping = intake.bookkeeping
    intake.crisis_kind = draw(st.sampled_from(["self_harm", "violence", "medical_emergency"]))
    notes.consent = draw(st.dictionaries(
        st.sampled_from(CONSENT_ITEMS), values["gemeente_consent"]))  # fmt: skip
    notes.deadlines = draw(st.dictionaries(st.sampled_from(THREATS), st.just("2026-12-03")))
    notes.stop_asking = draw(st.sampled_from([None, "asked_human", "anger", "missed", "stop"]))
    notes.ended = draw(st.sampled_from(ENDINGS))
    return intake


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(intakes())
def test_every_intake_gives_a_valid_summary(intake: Intake) -> None:
    made = summed(intake)
    opened = states(made)
    assert set(opened) <= {PATHS[name] for name in EXPECTED}
    for name, state in intake.bookkeeping.refusals.items():
        if name in EXPECTED and name not in ("monthly_amount_kind", "payment_day", "other_debts"):
            assert opened[PATHS[name]] == state
    for name in EXPECTED:
        if not intake.told(name):
            assert opened.get(PATHS[name], "not_asked") == "not_asked"
    again = Intake.from_slots(json.loads(json.dumps(intake.to_slots())))
    assert summed(again) == made


# --- every intake that a talk can make ----------------------------------------------------------

ANSWERS = (
    "ik ben mijn baan kwijt en kan de premie en de huur niet betalen", "nee", "ja", "25 euro",
    "tussen de 10 en 20 euro", "niks", "weet ik niet", "dat zeg ik liever niet", "de 25e", "25",
    "Tilburg", "Hengelo", "ja dat mag", "ja maar niet mijn gezondheid", "waarom wilt u dat weten?",
    "0612345678", "Fatima el Idrissi", "dinsdagochtend na 10 uur",
    "ze zetten ons 3 december uit huis",
    "ik heb al betaald", "die rekening klopt niet", "even rust graag", "nee ik bedoelde 30 euro",
    "mijn nummer is 0201234567", "ik ben depressief en drink te veel", "mag u niet inspreken",
    "ik schrijf voor mijn moeder", "ik heb een bewindvoerder", "🙂", "...", "help", "in stukjes",
)  # fmt: skip
INTENTS = ("inform", "affirm", "deny", "unsure", "refuse", "anger", "correct", "ask_why", "greet",
           "confused", "nlu_fallback")  # fmt: skip
CHOICES = {
    "threats": (*THREATS, "none", "refused"), "life_domains": ("refused",), "help_wished": WISHES,
    "monthly_amount_kind": ("nothing", "unknown", "refused"), "payment_day": ("1", "25", "unknown"),
    "other_debts": ("yes", "no", "unsaid"), "gemeente": ("refused", "Tilburg"),
    "gemeente_consent": ("granted", "refused", "more"),
    "consent_items": ("granted", "refused", "more"), "contact_phone": ("refused",),
    "contact_name": ("refused",), "contact_moment": ("morning", "afternoon", "any"),
    "voicemail_ok": ("yes", "no"), "summary_confirmed": ("yes", "no"),
    "crisis_level": ("yes", "no", "refused"),
}  # fmt: skip


@st.composite
def talks(draw: st.DrawFn) -> Intake:
    """The intake after a talk of up to twenty messages, typed and pressed."""
    intake = Intake(reference=reference_of("web-1"))
    intake.bookkeeping.ended = None
    intake.crisis_level = draw(st.sampled_from([0, 0, 0, 1]))
    intake.crisis_kind = "self_harm" if intake.crisis_level else None
    for turn in range(3, 3 + 2 * draw(st.integers(0, 20)), 2):
        _is_asked(intake)
        choices = CHOICES.get(intake.requested_slot or "")
        if choices and draw(st.booleans()):
            pressed = Choice(intake.open_question or "", draw(st.sampled_from(choices)))
            hear(intake, Message("(knop)", turn, "choose", pressed))
        elif draw(st.integers(0, 15)) == 0:
            withdraw_consent(intake, Message("ik trek het in", turn))
        else:
            text, intent = draw(st.sampled_from(ANSWERS)), draw(st.sampled_from(INTENTS))
            hear(intake, Message(text, turn, intent, today=NOW.date()))
    intake.bookkeeping.ended = draw(st.sampled_from(ENDINGS))
    return intake


def _is_asked(intake: Intake) -> None:
    """The next question is put, as the assistant would."""
    intake.requested_slot = next_question(intake)
    if intake.requested_slot in ("gemeente_consent", "consent_items"):
        first = intake.requested_slot == "gemeente_consent"
        item = "contact" if first else next_consent_item(intake)
        intake.bookkeeping.shown = {"item": item}
    name = intake.requested_slot or ""
    intake.bookkeeping.asked[name] = intake.bookkeeping.asked.get(name, 0) + 1


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(talks())
def test_every_talk_gives_a_valid_summary(intake: Intake) -> None:
    made = summed(intake)
    for item in made["consent"]["items"]:
        assert made["consent"]["answers"][item] == "granted"
    if made["consent"]["status"] != "granted":
        assert "contact" not in made["consent"]["items"]
    if made["affordability"]["kind"] not in ("amount", "range"):
        assert made["affordability"]["monthly_cents"] is None
    assert summed(Intake.from_slots(intake.to_slots())) == made

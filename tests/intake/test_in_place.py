"""The intent of an answer, in its place in the talk; and no answer lost to a wrong intent."""

from __future__ import annotations

from datetime import date

import pytest

from bot.intake.hearing import hear
from bot.intake.in_place import in_place
from bot.intake.intake import Intake
from bot.intake.message import Message
from tests.language.task_intents import model

TODAY = date(2026, 11, 23)


def asked(question: str | None) -> Intake:
    return Intake(requested_slot=question, own_words="ik kan de premie niet betalen")


@pytest.mark.parametrize(
    ("question", "intent", "text", "expected"),
    [
        ("contact_moment", "must_go", "straks", "inform"),
        ("contact_moment", "must_go", "nu", "inform"),
        ("contact_moment", "must_go", "ik moet nu weg", "must_go"),
        ("contact_moment", "must_go", "straks verder", "must_go"),
        ("threats", "must_go", "straks", "must_go"),
        ("help_wished", "ask_human", "bellen", "inform"),
        ("help_wished", "ask_human", "praten met iemand", "inform"),
        ("help_wished", "ask_human", "een medewerker", "ask_human"),
        ("help_wished", "ask_human", "kan iemand mij bellen?", "ask_human"),
        ("help_wished", "stop", "stop met brieven sturen", "inform"),
        ("help_wished", "stop", "stop", "stop"),
        ("help_wished", "stop", "laat me met rust", "stop"),
        ("contact_name", "anger", "Joke Prins", "inform"),
        ("contact_name", "bye", "Karel Doei", "inform"),
        ("contact_name", "bye", "Doei", "bye"),
        ("contact_name", "anger", "rot toch op", "anger"),
        ("summary_confirmed", "thanks", "ja dank u", "affirm"),
        ("voicemail_ok", "thanks", "nee bedankt", "deny"),
        ("summary_confirmed", "thanks", "dank u wel", "thanks"),
        ("own_words", "greet", "hallo ja", "greet"),
        (None, "must_go", "straks", "must_go"),
    ],
)
def test_the_open_question_decides_the_doubt(
    question: str | None, intent: str, text: str, expected: str
) -> None:
    assert in_place(intent, text, asked(question)) == expected


# Answers whose words want something else in another place of the talk.
ANSWERS = [
    ("contact_moment", "nu", "contact_moment"),
    ("contact_moment", "straks", "contact_moment"),
    ("contact_moment", "wanneer u wilt", "contact_moment"),
    ("contact_moment", "bel maar wanneer", "contact_moment"),
    ("contact_moment", "na het werk, ik moet tot 5 uur", "contact_moment"),
    ("help_wished", "bellen", "help_wished"),
    ("help_wished", "dat jullie stoppen met dreigen", "help_wished"),
    ("help_wished", "geen brieven meer", "help_wished"),
    ("help_wished", "in termijnen", "help_wished"),
    ("help_wished", "dat iemand me belt", "help_wished"),
    ("monthly_amount_kind", "geen cent", "monthly_amount_kind"),
    ("monthly_amount_kind", "ik kan niet betalen", "monthly_amount_kind"),
    ("monthly_amount_kind", "goed 15 dan", "monthly_amount_kind"),
    ("threats", "ik moet eruit", "threats"),
    ("threats", "ze komen mijn spullen halen", "threats"),
    ("other_debts", "alleen bij jullie", "other_debts"),
    ("gemeente", "Best", "gemeente"),
    ("gemeente", "Weert", "gemeente"),
    ("gemeente", "Goes", "gemeente"),
    ("contact_name", "Joke Prins", "contact_name"),
    ("contact_name", "Karel Doei", "contact_name"),
    ("contact_phone", "bel mij maar op 0687654321", "contact_phone"),
    ("payment_day", "wanneer mijn uitkering komt", "payment_day"),
    ("voicemail_ok", "nee bedankt", "voicemail_ok"),
    ("summary_confirmed", "ja dank u", "summary_confirmed"),
    ("summary_confirmed", "prima zo", "summary_confirmed"),
]
LEAVING = {"stop", "must_go", "withdraw_consent", "delete_data", "other_language"}


@pytest.mark.parametrize(("question", "text", "slot"), ANSWERS)
def test_an_answer_is_an_answer_whatever_it_sounds_like(
    question: str, text: str, slot: str
) -> None:
    intake = asked(question)
    intent = in_place(model().rank(text)[0][0], text, intake)
    heard = hear(intake, Message(text=text, turn=3, intent=intent, today=TODAY))
    assert slot in heard.told
    assert intent not in LEAVING or question == "threats"  # there what was told keeps the talk


# Refusals stay refusals: nothing is filled in.
@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("monthly_amount_kind", "dat zeg ik niet"),
        ("gemeente", "zeg ik liever niet"),
        ("contact_phone", "liever niet"),
        ("contact_name", "geef ik niet"),
        ("other_debts", "gaat je niks aan"),
    ],
)
def test_a_refusal_is_no_answer(question: str, text: str) -> None:
    intake = asked(question)
    intent = in_place(model().rank(text)[0][0], text, intake)
    heard = hear(intake, Message(text=text, turn=3, intent=intent, today=TODAY))
    assert heard.declined == "refused"


# What is asked or wanted in the middle of the questions is never taken for an answer.
@pytest.mark.parametrize(
    ("question", "text", "intent"),
    [
        ("monthly_amount_kind", "ben ik nog verzekerd als ik 20 euro betaal?", "ask_insured"),
        ("contact_moment", "wanneer bellen jullie meestal?", "ask_callback"),
        ("help_wished", "mag ik een medewerker spreken", "ask_human"),
        ("contact_name", "waarom wil je mijn naam weten", "ask_why"),
        ("contact_phone", "van welk nummer bellen jullie", "ask_callback"),
        ("gemeente", "wat doet de gemeente dan", "ask_gemeente"),
        ("voicemail_ok", "ik moet nu weg", "must_go"),
    ],
)
def test_a_question_stays_a_question(question: str, text: str, intent: str) -> None:
    intake = asked(question)
    found = in_place(model().rank(text)[0][0], text, intake)
    assert found == intent
    heard = hear(intake, Message(text=text, turn=3, intent=found, today=TODAY))
    # A sum or a wish named in passing is still told.
    assert question not in heard.told or question in ("monthly_amount_kind", "help_wished")

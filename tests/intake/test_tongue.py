"""The talk turns to the language a client writes in, and not for a word or a place."""

from __future__ import annotations

import pytest

from bot.intake.intake import Intake
from bot.intake.message import Choice, Message
from bot.intake.tongue import tongue_of, turn


def says(text: str, **talk: object) -> str | None:
    """What `text` turns a talk to."""
    return tongue_of(Intake(**talk), Message(text, 3))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Hello, I lost my job and can't pay", "English please", "can we do this in English?",
        "I don't speak Dutch very well", "i no have money for pay insurance",
    ],
)  # fmt: skip
def test_english_turns_the_talk(text: str) -> None:
    assert says(text) == "en"
    assert says(text, language="en") is None


@pytest.mark.parametrize("text", ["Almere", "ok", "nee", "Den Haag", "een regeling", "sorry", "25"])
def test_a_word_or_a_place_turns_nothing(text: str) -> None:
    assert says(text) is None
    assert says(text, language="en", own_words="I lost my job") is None


@pytest.mark.parametrize(
    "text", ["Nederlands is ook goed", "laten we maar Nederlands doen", "ik kan niet meer betalen"]
)
def test_dutch_turns_it_back(text: str) -> None:
    assert says(text, language="en") == "nl"


def test_a_dutch_name_is_no_dutch_sentence() -> None:
    said = Intake(language="en", requested_slot="contact_name")
    assert tongue_of(said, Message("Jan van de Berg", 3)) is None


def test_who_wrote_polish_is_not_taken_for_dutch_by_a_few_words() -> None:
    assert says("ik ben Adam Kowalski", language="pl") is None
    assert says("I am Adam, I can speak English", language="pl") == "en"


def test_a_button_turns_nothing() -> None:
    pressed = Message("Yes, this is right", 3, choice=Choice("summary_confirmed", "yes"))
    assert tongue_of(Intake(), pressed) is None


def test_english_after_another_language_takes_the_questions_up_again() -> None:
    talk = Intake(language="pl", interpreter="pl")
    talk.bookkeeping.stop_asking = "language"
    assert turn(talk, Message("sorry, can we speak English please", 2)) == "en"
    assert (talk.language, talk.interpreter) == ("en", "pl")
    assert talk.bookkeeping.stop_asking is None

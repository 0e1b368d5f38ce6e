"""Yes, no, unsure, refused: an answer to any question of ours."""

from __future__ import annotations

import pytest

from bot.language.answer_model import EXAMPLES, answer_model
from bot.language.answers import read_answer
from bot.language.reply_model import digest_of


def answer(text: str) -> str | None:
    reading = read_answer(text)
    return reading.answer if reading else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ja", "yes"),
        ("klopt", "yes"),
        ("nee dat klopt", "yes"),
        ("joa", "yes"),
        ("ik ben bang van wel", "yes"),
        ("nee", "no"),
        ("klopt niet helemaal", "no"),
        ("ja dat klopt niet", "no"),
        ("ja maar het bedrag klopt niet", "no"),
        ("nee hoor alles goed", "no"),
        ("gelukkig niet", "no"),
        ("geen idee", "unsure"),
        ("kweenie", "unsure"),
        ("ja nee", "unsure"),
        ("dat zeg ik liever niet", "refused"),
        ("sla maar over", "refused"),
        ("pas", "refused"),
        ("ik woon in Breda", None),
        ("wat bedoelt u?", None),
        ("", None),
        ("😭", None),
    ],
)
def test_the_answer(text: str, expected: str | None) -> None:
    assert answer(text) == expected


def test_the_weights_belong_to_the_examples() -> None:
    assert answer_model().digest == digest_of(EXAMPLES), "python -m bot.language.reply_training"


def test_a_guess_is_less_sure() -> None:
    sure, guess = read_answer("ja"), read_answer("ik denk het wel")
    assert sure is not None and guess is not None
    assert guess.answer == "yes" and guess.confidence < sure.confidence


def test_the_quote_is_the_literal_text() -> None:
    text = "  Tja… dat KLOPT wel, hoor"
    reading = read_answer(text)
    assert reading is not None
    assert text[reading.span.start : reading.span.end] == reading.span.quote
    assert "KLOPT" in reading.span.quote


@pytest.mark.parametrize(
    "text", ["ja " * 3000, "x" * 10000, "?" * 10000, "niet " * 2000, "😀" * 3000]
)
def test_hostile_input_is_survived(text: str) -> None:
    read_answer(text)

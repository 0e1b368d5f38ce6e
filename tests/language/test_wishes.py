"""Wishes: one word is enough when asked, a plain request when not."""

from __future__ import annotations

import pytest

from bot.language.wishes import read_wishes


def wishes(text: str, *, asked: bool) -> list[str]:
    return [reading.wish for reading in read_wishes(text, asked=asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rust", ["rest"]),
        ("even geen brieven meer", ["rest"]),
        ("in stukjes betalen", ["arrangement"]),
        ("uitleg", ["explanation"]),
        ("hulp van de gemeente", ["help"]),
        ("bellen", ["call"]),
        ("kweenie", ["unsure"]),
        ("rust en een regeling", ["rest", "arrangement"]),
        ("geen idee, een regeling misschien", ["arrangement"]),
        ("geen hulp van de gemeente", []),
        ("ik wil niet gebeld worden", []),
        ("", []),
        ("😭", []),
    ],
)
def test_an_answer_to_the_question(text: str, expected: list[str]) -> None:
    assert wishes(text, asked=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kan ik in termijnen betalen", ["arrangement"]),
        ("kunt u mij bellen", ["call"]),
        ("weet ik niet", []),
        ("rust", []),
        ("ik heb gisteren al gebeld", []),
        ("mijn dochter helpt mij", []),
    ],
)
def test_an_unasked_message(text: str, expected: list[str]) -> None:
    assert wishes(text, asked=False) == expected


def test_the_quote_is_literal() -> None:
    text = "Ik ben ziek, maar ik wil graag een Regeling."
    (reading,) = read_wishes(text)
    assert reading.span.quote == "ik wil graag een Regeling"
    assert text[reading.span.start : reading.span.end] == reading.span.quote

"""Threats: what is near, what is only asked or feared, and the term named with it."""

from __future__ import annotations

import pytest

from bot.language.threats import read_threats


def threats(text: str) -> list[str]:
    return [reading.threat for reading in read_threats(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uit huis gezet worden", "eviction"),
        ("ik mot mien hoes oet", "eviction"),
        ("stroom is er al af", "energy_cutoff"),
        ("het water wordt dichtgedraaid", "water_cutoff"),
        ("ik ben geroyeerd", "insurance_cancelled"),
        ("loonbeslag", "seizure"),
        ("de kinderen gaan naar bed zonder eten", "no_food"),
        ("kan mijn medicijnen niet ophalen", "no_medicine"),
        ("aangemeld bij het CAK", "cak_registration"),
    ],
)
def test_a_threat_is_read(text: str, expected: str) -> None:
    assert threats(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "kunnen jullie me uit huis zetten?",
        "ben ik nog verzekerd?",
        "er is geen beslag gelegd",
        "vorig jaar was de stroom afgesloten maar nu niet meer",
        "mijn buurman is uit huis gezet",
        "de deurwaarder stuurt brieven",
        "ik wil mijn verzekering opzeggen",
        "bang dat ik op straat kom te staan",
        "",
        "🏠",
    ],
)
def test_no_threat_is_read(text: str) -> None:
    assert threats(text) == []


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("volgende week dinsdag is de ontruiming", "volgende week dinsdag"),
        ("Ik moet 1 December mijn huis uit", "1 December"),
        ("we moeten binnen 2 weken de woning uit", "binnen 2 weken"),
        ("de stroom wordt overmorgen afgesloten", "overmorgen"),
        ("ontruiming op 20-12-2026", "20-12-2026"),
        ("ze zetten ons eruit eind van de maand", "eind van de maand"),
        ("er ligt loonbeslag", None),
    ],
)
def test_the_term_is_given_in_the_words_of_the_client(text: str, deadline: str | None) -> None:
    assert [reading.deadline for reading in read_threats(text)] == [deadline]


def test_each_threat_has_its_own_term_and_quote() -> None:
    text = "Vrijdag moeten we het huis uit en de stroom wordt 5 januari afgesloten."
    readings = read_threats(text)
    assert [(reading.threat, reading.deadline) for reading in readings] == [
        ("eviction", "Vrijdag"),
        ("energy_cutoff", "5 januari"),
    ]
    for reading in readings:
        assert text[reading.span.start : reading.span.end] == reading.span.quote


def test_the_food_bank_alone_is_less_sure() -> None:
    (food_bank,) = read_threats("ik ga naar de voedselbank")
    (no_food,) = read_threats("we hebben geen eten meer")
    assert food_bank.confidence < no_food.confidence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben bang dat ik mijn huis kwijtraak", []),
        ("ik ben bang dat we volgende week uit huis gezet worden", ["eviction"]),
        ("mag een deurwaarder zomaar beslag leggen", []),
        ("kunnen ze zo maar de gas afsluiten", []),
        ("beslaglegging is gelukkig van de baan", []),
    ],
)
def test_a_fear_counts_when_it_has_a_day_and_a_worry_does_not(
    text: str, expected: list[str]
) -> None:
    assert threats(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ja de stroom", ["energy_cutoff"]),
        ("huis en water", ["eviction", "water_cutoff"]),
        ("het eten", ["no_food"]),
        ("nee", []),
        ("de huur", []),
        ("nee geen van die dingen", []),
    ],
)
def test_bare_words_answer_the_question_that_is_open(text: str, expected: list[str]) -> None:
    assert [reading.threat for reading in read_threats(text, asked=True)] == expected
    assert read_threats(text) == []

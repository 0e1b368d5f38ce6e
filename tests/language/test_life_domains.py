"""Life domains: what is read, what is not, and where it stands."""

from __future__ import annotations

import time

import pytest

from bot.language.life_domains import read_life_domains


def domains(text: str) -> list[str]:
    return [reading.domain for reading in read_life_domains(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben ontslagen", ["work_income"]),
        ("me baas heb me ontsla", ["work_income"]),
        ("huurachterstand", ["debts", "housing"]),
        ("kheb sgulden", ["debts"]),
        ("de deurwarder belt", ["debts"]),
        ("ik heb een hernia", ["physical_health"]),
        ("ben depresief", ["mental_health"]),
        ("scheidding", ["family"]),
        ("ik zorg voor mijn zieke moeder", ["family"]),
        ("alles vergokt", ["addiction"]),
        ("de brieven open ik niet", ["paperwork"]),
        ("toeslagen gestopt", ["paperwork", "work_income"]),
        ("mijn ex bedreigt mij", ["safety"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)
def test_a_problem_is_read(text: str, expected: list[str]) -> None:
    assert sorted(domains(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "gelukkig geen huurachterstand",
        "schulden heb ik niet",
        "vroeger verslaafd maar nu al 10 jaar clean",
        "als ik ziek word",
        "mijn buurman zit in de schuldsanering",
        "ik werk bij een bank",
        "dat is niet mijn schuld",
        "ik word ziek van jullie",
        "ik heb een achterstand op mijn zorgpremie",
    ],
)
def test_a_look_alike_is_not_read(text: str) -> None:
    assert domains(text) == []


def test_a_story_gives_every_domain_once_with_its_clause() -> None:
    text = "Hallo, ik ben mijn baan kwijt en mijn vrouw is weg. Ik heb schulden, veel schulden!"
    readings = read_life_domains(text)
    assert [(reading.domain, reading.span.quote) for reading in readings] == [
        ("work_income", "ik ben mijn baan kwijt"),
        ("family", "mijn vrouw is weg"),
        ("debts", "Ik heb schulden"),
    ]
    for reading in readings:
        assert text[reading.span.start : reading.span.end] == reading.span.quote
        assert 0 < reading.confidence <= 1


@pytest.mark.parametrize("text", ["", " ", "😭😭", "مرحبا", "???", ",,,", "I am fine", "'", "k"])
def test_a_strange_message_is_no_problem(text: str) -> None:
    assert domains(text) == []


@pytest.mark.parametrize("text", ["niet " * 2000, "a" * 10_000, "schuld, " * 1250])
def test_a_very_long_message_is_read_in_time(text: str) -> None:
    started = time.perf_counter()
    read_life_domains(text[:10_000])
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mijn man heeft kanker en ligt in het ziekenhuis", ["family"]),
        ("inkomen is minder sinds de ziekte van mijn man", ["family", "work_income"]),
        ("in 2019 had ik schulden", []),
        ("mijn vrouw zei dat ik u moest bellen", []),
        ("dan de energie rekening ook niet betaald", ["debts"]),
    ],
)
def test_whose_and_when(text: str, expected: list[str]) -> None:
    assert sorted(domains(text)) == expected

"""The name a client gives."""

from __future__ import annotations

import time

import pytest

from bot.language.names import read_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("fatima el idrissi", "Fatima el Idrissi", id="lower case"),
        pytest.param("JAN DE VRIES", "Jan de Vries", id="upper case"),
        pytest.param("Youssef El Amrani", "Youssef El Amrani", id="as the client writes it"),
        pytest.param("mevr. de vries", "De Vries", id="title"),
        pytest.param("u spreekt met meneer van 't hof", "Van 't Hof", id="spoken with"),
        pytest.param("ijsbrand visser", "IJsbrand Visser", id="ij"),
        pytest.param("a. de jong", "A. de Jong", id="initial"),
        pytest.param("willem-jan hendriks-de boer", "Willem-Jan Hendriks-de Boer", id="hyphens"),
        pytest.param("zeg maar Jan", "Jan", id="call me"),
        pytest.param("jansen met dubbel s", "Janssen", id="double s"),
        pytest.param("J-A-N-S-E-N", "Jansen", id="spelled"),
        pytest.param("Karen, nee Karin", "Karin", id="corrected"),
        pytest.param("ik heet els en ik ben 56", "Els", id="story after"),
        pytest.param("Ольга", "Ольга", id="another script"),
        pytest.param("Els, achternaam Kok", "Els Kok", id="surname apart"),
        pytest.param("Els uit Den Helder", "Els", id="where from"),
        pytest.param("mijn vader slaapt, ik ben Els", "Els", id="after another"),
        pytest.param("mevrouw Sneek", "Sneek", id="a surname that is a town"),
    ],
)
def test_the_name(text: str, name: str) -> None:
    reading = read_name(text, asked=True)
    assert reading and reading.name == name


@pytest.mark.parametrize(
    "text",
    [
        "weet ik niet",
        "Heerenveen",
        "Rotterdam-Zuid",
        "deurwaarder",
        "loonbeslag",
        "kloptt",
        "ma mère ne peut pas payer",
        "waarom wil je dat weten",
        "ja",
        "25 euro",
        "liever niet",
        "ik ben ziek",
        "mijn man heet Piet",
        "laptop kapot",
        "een bezorgde moeder",
        "0612345678",
        "😢",
    ],
)
def test_no_name(text: str) -> None:
    assert read_name(text, asked=True) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Hallo, ik ben Karim en ik loop achter", "Karim", id="i am, with a capital"),
        pytest.param("mijn naam is karim", "Karim", id="my name is"),
        pytest.param("Met vriendelijke groet, Yvonne Smit", "Yvonne Smit", id="signature"),
        pytest.param("ik ben ziek", None, id="ill"),
        pytest.param("Ik ben Nederlands", None, id="nationality"),
        pytest.param("mijn zoon heet ahmed", None, id="somebody else"),
        pytest.param("Fatima", None, id="bare"),
    ],
)
def test_unasked_only_with_an_introduction(text: str, name: str | None) -> None:
    reading = read_name(text)
    assert (reading.name if reading else None) == name


def test_the_quote_is_literal() -> None:
    text = "Goedemiddag, mijn naam is  ayşe ÖZTÜRK."
    reading = read_name(text)
    assert reading and reading.span.quote == "ayşe ÖZTÜRK"
    assert text[reading.span.start : reading.span.end] == reading.span.quote


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Wilma Zondag", "Wilma Zondag", id="a day"),
        pytest.param("nel van houten van de derde verdieping", "Nel van Houten", id="where from"),
        pytest.param("Tim van stichting Hulp", "Tim", id="an organisation"),
        pytest.param("de heer en mevrouw Aarts", "Aarts", id="two of them"),
        pytest.param("ik ben haar bewindvoerder Marc Tol", "Marc Tol", id="a helper"),
        pytest.param("met de zoon van mevrouw Tol, Marc", "Marc", id="a son"),
        pytest.param("S-a-n-n-e Tol", "Sanne Tol", id="letters"),
        pytest.param("mijn achternaam is k o k", "Kok", id="letters after an introduction"),
        pytest.param("tol, marc", "Marc Tol", id="surname first"),
        pytest.param("Marcc.. Marc", "Marc", id="typed again"),
        pytest.param("eh marc eh de wit", "Marc de Wit", id="hesitating"),
        pytest.param("zovem se Mirjana", "Mirjana", id="another language"),
        pytest.param("Wim (Wilhelmus) Aarts", "Wim Aarts", id="in full between brackets"),
    ],
)
def test_a_name_as_people_write_it(text: str, name: str) -> None:
    reading = read_name(text, asked=True)
    assert reading and reading.name == name


@pytest.mark.parametrize("text", ["zaterdg", "klobt", "max", "dit is zeldzaam", "tugt mag"])
def test_a_word_that_may_be_no_name_is_to_be_asked_back(text: str) -> None:
    reading = read_name(text, asked=True)
    assert reading is None or reading.confidence <= 0.5


@pytest.mark.parametrize("text", ["sanne", "Quirien", "mijn naam is qadira", "met Aarts"])
def test_a_name_need_not_be_asked_back(text: str) -> None:
    reading = read_name(text, asked=True)
    assert reading and reading.confidence > 0.5


HOSTILE = [
    "",
    " ",
    "😢" * 50,
    "who is this",
    "a" * 10_000,
    "van de " * 1_400,
    "met " * 2_500,
    "ik heet " * 1_200,
    "j a n " * 1_600,
    "haha" * 2_500,
    "mijn " * 2_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("asked", [True, False])
def test_anything_can_be_read_quickly(text: str, asked: bool) -> None:
    started = time.perf_counter()
    read_name(text, asked=asked)
    assert time.perf_counter() - started < 1

"""The day of the month on which a client can pay."""

from __future__ import annotations

import time

import pytest

from bot.language.payment_days import read_payment_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("25", 25, id="number"),
        pytest.param("de 25e", 25, id="ordinal"),
        pytest.param("vijfentwintigste", 25, id="word"),
        pytest.param("viefentwintugste", 25, id="dialect"),
        pytest.param("eind van de maand", 31, id="end"),
        pytest.param("begin van de maand", 1, id="begin"),
        pytest.param("halverwege", 15, id="middle"),
        pytest.param("twee dagen na de 23e", 25, id="counted"),
        pytest.param("ik krijg de 24e loon dus een dag later", 25, id="a day later"),
        pytest.param("een week na de 3e", 10, id="a week later"),
        pytest.param("loon is de 24e, één dag speling", 25, id="leeway"),
        pytest.param("eerder dan de 25e gaat niet", 25, id="a bound refused"),
        pytest.param("niet voor de 25e", 25, id="a bound"),
        pytest.param("liever de 5e dan de 1e", 5, id="rather than"),
        pytest.param("de 20e of 25e, 25e is beter", 25, id="the better one"),
        pytest.param("mijn man krijgt de 18e loon, de 19e is goed", 19, id="after income"),
        pytest.param("huur 1e, stroom 3e, dus de 24e", 24, id="after the bills"),
        pytest.param("kies maar, als het maar niet de 1e is", None, id="only refused"),
        pytest.param("de tweede vrijdag van de maand", None, id="a weekday of the month"),
        pytest.param("24/12", 24, id="a date without its year"),
        pytest.param("de 24e of een dagje later", 24, id="or a day later"),
        pytest.param("begin van de maand, dus de 4e", 4, id="which day of the begin"),
        pytest.param("de 12e kan niet, de 22e wel", 22, id="refused after"),
        pytest.param("dag na de 31e", 1, id="round the month"),
        pytest.param("als de zorgtoeslag binnen is", 20, id="toeslag"),
        pytest.param("AOW", 23, id="aow"),
        pytest.param("25 euro op de 27e", 27, id="amount beside it"),
        pytest.param("de 22e, nee de 21e", 21, id="corrected"),
        pytest.param("niet de 1e want dan gaat de huur eraf, liever de 3e", 3, id="refused"),
        pytest.param("vijftieneh", 15, id="by its sound"),
        pytest.param("nege en dertigste nee nege en twintigste", 29, id="apart, by its sound"),
        pytest.param("12 *13", 13, id="typed again"),
        pytest.param("de 6e, excuseer, de 16e", 16, id="excused"),
        pytest.param("eerst dacht ik de 8e maar de 10e is veiliger", 10, id="thought before"),
        pytest.param("vroeger kreeg ik het de 15e, tegenwoordig de 20e", 20, id="long ago"),
        pytest.param("de dag die volgt op de 11e", 12, id="following"),
        pytest.param("loon de 27e, noteer de 28e maar", 28, id="written down"),
        pytest.param("vaste lasten gaan de 25e, doe die maar tegelijk", 25, id="with the bills"),
        pytest.param("18 🙂 dan kan ik het missen", 18, id="a number that counts nothing"),
        pytest.param("nu gaat het de 1e, graag de 19e", 19, id="as it is now"),
        pytest.param("dat regelt mijn vrouw", None, id="somebody else knows"),
        pytest.param("dat laat ik aan jullie over", None, id="left to us"),
        pytest.param("daar vraag je me wat", None, id="a riddle"),
        pytest.param("al sla je me dood", None, id="not known at all"),
        pytest.param("weet ik niet", None, id="unknown"),
        pytest.param("maakt niet uit", None, id="any"),
        pytest.param("na mijn salaris", None, id="income without a day"),
    ],
)
def test_the_day(text: str, day: int | None) -> None:
    reading = read_payment_day(text, asked=True)
    assert reading and reading.day == day


@pytest.mark.parametrize(
    "text",
    [
        "32",
        "25 euro",
        "€ 20",
        "mijn dochter wordt 18",
        "gezin van 4",
        "ja",
        "maandag",
        "0612345678",
        "😢",
    ],
)
def test_no_day(text: str) -> None:
    assert read_payment_day(text, asked=True) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("ik kan op de 25e betalen", 25, id="paying on"),
        pytest.param("afschrijve graag op de tweede", 2, id="by its sound"),
        pytest.param("mag mijn termijn op de 15e", 15, id="a term"),
        pytest.param("mijn dochter is de 12e jarig, moet ik nu betalen", None, id="birthday"),
        pytest.param("mijn baas betaalt de 25e", None, id="who pays"),
        pytest.param("op de 25e word ik uit huis gezet", None, id="eviction"),
        pytest.param("ik moet eerst de huur betalen", None, id="first"),
        pytest.param("25", None, id="bare"),
    ],
)
def test_unasked_only_next_to_paying(text: str, day: int | None) -> None:
    reading = read_payment_day(text)
    assert (reading.day if reading else None) == day


def test_the_quote_is_literal() -> None:
    text = "€ 25 lukt wel, op de Vijfentwintigste."
    reading = read_payment_day(text, asked=True)
    assert reading and reading.span.quote == "Vijfentwintigste"
    assert text[reading.span.start : reading.span.end] == reading.span.quote


HOSTILE = [
    "",
    " ",
    "😢" * 50,
    "on the first",
    "1" * 10_000,
    "1 " * 5_000,
    "de 25e " * 1_400,
    "maandmaand " * 900,
    "vijfentwintigste " * 580,
    "a" * 10_000,
    "maakt " * 1_600,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("asked", [True, False])
def test_anything_can_be_read_quickly(text: str, asked: bool) -> None:
    started = time.perf_counter()
    read_payment_day(text, asked=asked)
    assert time.perf_counter() - started < 1

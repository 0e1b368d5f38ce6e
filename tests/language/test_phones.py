"""Phone numbers as clients type and say them."""

from __future__ import annotations

import time

import pytest

from bot.language.phones import read_phone


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        pytest.param("06-12 34 56 78", "+31612345678", id="grouped"),
        pytest.param(
            "nul zes twaalf vierendertig zesenvijftig achtenzeventig", "+31612345678", id="spoken"
        ),
        pytest.param("06 dubbel 4 128890", "+31644128890", id="double"),
        pytest.param("+31(0)612345678", "+31612345678", id="trunk zero"),
        pytest.param("o612345678", "+31612345678", id="letter o"),
        pytest.param("0111-41 23 45", "+31111412345", id="landline"),
        pytest.param("+32 470 12 34 56", "+32470123456", id="abroad"),
        pytest.param("٠٦١٢٣٤٥٦٧٨", "+31612345678", id="arabic digits"),
        pytest.param("0612345678 nee 0612345679", "+31612345679", id="corrected"),
        pytest.param("0612345678, nee sorry, 79", "+31612345679", id="tail corrected"),
        pytest.param("06 drie keer de 4 en dan 12 88 9", "+31644412889", id="three times"),
        pytest.param("nul zes drie vieren 12 88 9", "+31644412889", id="three of them"),
        pytest.param("06l2345678", "+31612345678", id="letter l"),
        pytest.param(
            "nulzestwaalfvierendertigzesenvijftigachtenzeventig", "+31612345678", id="glued"
        ),
        pytest.param("nul zes twaalf vier en dertig 56 78", "+31612345678", id="apart"),
        pytest.param("06 12 ik kijk even 34 56 78", "+31612345678", id="talk between"),
        pytest.param("06 13 nee 12 34 56 78", "+31612345678", id="corrected halfway"),
        pytest.param("12345678 met nul zes ervoor", "+31612345678", id="the front at the end"),
        pytest.param(
            "06 drie keer een twee en 34567", "+31622234567", id="counted with an article"
        ),
        pytest.param("0612345687 ... 78 op het eind", "+31612345678", id="tail told"),
        pytest.param("0612345678 (niet meer 0687654321)", "+31612345678", id="the old one last"),
        pytest.param("12345678, met nul zes dus", "+31612345678", id="the front said last"),
        pytest.param("netnummer 0111 en dan 41 23 45", "+31111412345", id="the town apart"),
        pytest.param("0612345687 eh 0612345678", "+31612345678", id="a slip typed better"),
        pytest.param("0612345687 excuseer 0612345678", "+31612345678", id="excused"),
        pytest.param("0687654321 of 0612345678, de tweede is goed", "+31612345678", id="pointed"),
        pytest.param("0470 12 34 56, ik woon in Belgie", "+32470123456", id="in its country"),
        pytest.param("zet er 06 voor: 12345678", "+31612345678", id="no iban"),
        pytest.param("0687654321 is gestolen, nu 0612345678", "+31612345678", id="lost"),
    ],
)
def test_a_number_is_read(text: str, e164: str) -> None:
    reading = read_phone(text, asked=True)
    assert reading and reading.e164 == e164 and reading.problem is None


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        pytest.param("bel mijn dochter op 0612345678", "other", id="call my daughter"),
        pytest.param("0612345678 (dat is van mijn vrouw)", "other", id="said afterwards"),
        pytest.param("meneer Pieters van het buurthuis, 0612345678", "other", id="by his title"),
        pytest.param("mevr. de Vries 0612345678", "own", id="signed"),
        pytest.param("mijn zoon zit naast me en typt: 0612345678", "own", id="somebody types"),
        pytest.param("bel mij of mijn man 0612345678", "own", id="shared"),
        pytest.param("druk met mijn moeder die ziek is, 0612345678", "own", id="in life"),
        pytest.param("ik heb geen kinderen, 0612345678", "own", id="nobody"),
        pytest.param("ik woon bij opa, zijn nummer is 0612345678", "other", id="his"),
        pytest.param("heb zelf niks maar tante Bep wel 0612345678", "other", id="she has one"),
        pytest.param("mijn man mag het niet weten. 0612345678", "own", id="only mentioned"),
        pytest.param(
            "ik woon bij mijn dochter, mijn nummer is 0612345678", "own", id="mine after hers"
        ),
    ],
)
def test_whose_number_it_is(text: str, whose: str) -> None:
    reading = read_phone(text, asked=True)
    assert reading and reading.whose == whose


def test_the_own_number_goes_before_another() -> None:
    reading = read_phone("mijn dochter 0687654321, ik zelf 0612345678", asked=True)
    assert reading and (reading.e164, reading.whose) == ("+31612345678", "own")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("06123456", "too_short", id="short"),
        pytest.param("061234567890", "too_long", id="long"),
        pytest.param("123456782", "not_a_phone", id="bsn"),
    ],
)
def test_digits_that_are_no_whole_number_say_why(text: str, problem: str) -> None:
    reading = read_phone(text, asked=True)
    assert reading and reading.e164 is None and reading.problem == problem
    assert read_phone(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NL06 RABO 0612 3456 78", id="iban"),
        pytest.param("klantnummer 0612345678", id="client number"),
        pytest.param("ik ben geboren op 06-12-1967", id="date"),
        pytest.param("ik heb 0900-1234 gebeld", id="service number"),
        pytest.param("612345678", id="mobile without its zero, not asked"),
    ],
)
def test_other_digits_are_no_phone_number(text: str) -> None:
    assert read_phone(text) is None


def test_the_quote_is_literal() -> None:
    text = "Ja hoor: 06 – 12 34 56 78, na drieën"
    reading = read_phone(text)
    assert reading and reading.span.quote == "06 – 12 34 56 78"
    assert text[reading.span.start : reading.span.end] == reading.span.quote


HOSTILE = [
    "",
    " ",
    "😢" * 50,
    "call me please",
    "0" * 10_000,
    "06 " * 3_000,
    "een twee " * 1_000,
    "zes" * 3_000,
    "o" * 10_000,
    "+" * 10_000,
    "mijn dochter " * 700,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("asked", [True, False])
def test_anything_can_be_read_quickly(text: str, asked: bool) -> None:
    started = time.perf_counter()
    read_phone(text, asked=asked)
    assert time.perf_counter() - started < 1


def test_a_mobile_number_outside_the_known_ranges_is_kept_but_doubted() -> None:
    reading = read_phone("06 98 76 54 32", asked=True)
    assert reading and reading.e164 == "+31698765432" and reading.confidence <= 0.5

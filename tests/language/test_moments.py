"""When a client can be called."""

from __future__ import annotations

import time
from datetime import date

import pytest

from bot.language.moments import MomentReading, read_moment

MONDAY = date(2026, 11, 23)


def _read(text: str, today: date = MONDAY) -> MomentReading:
    reading = read_moment(text, asked=True, today=today)
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        pytest.param("maandag of woensdag", (1, 3), id="two days"),
        pytest.param("woesdag en donderdach", (3, 4), id="misspelt"),
        pytest.param("ma t/m do", (1, 2, 3, 4), id="range"),
        pytest.param("elke dag behalve vrijdag", (1, 2, 3, 4), id="except"),
        pytest.param("niet op maandag, dan werk ik", (2, 3, 4, 5), id="not on"),
        pytest.param("in het weekend", (6, 7), id="weekend"),
        pytest.param("doordeweeks", (), id="working days"),
        pytest.param("morgen", (2,), id="tomorrow"),
        pytest.param("donderdag 26 november", (4,), id="date"),
        pytest.param("dinsdag, o nee, woensdag", (3,), id="corrected"),
        pytest.param("maandag heb ik therapie, doe maar dinsdag", (2,), id="reason first"),
        pytest.param("op maandagen", (1,), id="plural"),
        pytest.param("met uitzondering van donderdag", (1, 2, 3, 5), id="with the exception of"),
        pytest.param("alleen weekend, ik werk door de week", (6, 7), id="work told after"),
        pytest.param("maandag kan niet dinsdag wel", (2,), id="no comma"),
        pytest.param("donderdag komt mijn begeleider, dan graag", (4,), id="then please"),
        pytest.param("dinsdag? nee, dan werk ik woensdag", (3,), id="then not"),
        pytest.param("ik werk elke dag behalve vrijdag", (5,), id="busy except"),
        pytest.param("ma en di werk ik, de rest kan", (3, 4, 5), id="the rest"),
        pytest.param("ik kom donderdag terug, dus vrijdag", (5,), id="conclusion"),
        pytest.param("als mijn man weg is, hij werkt maandag", (1,), id="somebody else is busy"),
        pytest.param("elke dag kan, maar liefst woensdag", (3,), id="rather"),
        pytest.param("als dinsdag niet lukt dan woensdag", (2, 3), id="or else"),
        pytest.param("liever dinsdag dan vrijdag", (2,), id="rather than"),
        pytest.param("dinsdag valt af", (1, 3, 4, 5), id="ruled out"),
        pytest.param("vanaf woensdag", (3, 4, 5), id="from a day on"),
        pytest.param("woensdag heb ik alle tijd", (3,), id="at leisure"),
        pytest.param("werken jullie zaterdag? anders maandag", (1,), id="a question is no offer"),
    ],
)
def test_the_days(text: str, weekdays: tuple[int, ...]) -> None:
    assert _read(text).weekdays == weekdays


@pytest.mark.parametrize(
    ("text", "after", "before"),
    [
        pytest.param("na drieën", "15:00", None, id="after three"),
        pytest.param("niet voor tienen", "10:00", None, id="not before"),
        pytest.param("tussen 9 en 12", "09:00", "12:00", id="between"),
        pytest.param("half 4", "15:00", "16:00", id="half past"),
        pytest.param("kwart over tien", "09:45", "10:45", id="quarter past"),
        pytest.param("na mijn werk", "17:00", None, id="after work"),
        pytest.param("ik werk tot half 5", "16:30", None, id="busy until"),
        pytest.param("als de kinderen op school zijn", "09:00", "14:00", id="school"),
        pytest.param("na vijven kan ik niet", None, "17:00", id="turned round"),
        pytest.param("kwart voor vier of later", "15:45", None, id="or later"),
        pytest.param("niet na 9 uur 's avonds", None, "21:00", id="which nine"),
        pytest.param("na de fabriek, 15:30", "15:30", None, id="after work at"),
        pytest.param("ik heb les tot 3, daarna kan het", "15:00", None, id="and then"),
        pytest.param("tot 2, daarna ga ik werken", None, "14:00", id="and then not"),
        pytest.param("om 2 uur haal ik ze op dus ervoor", None, "14:00", id="and before"),
        pytest.param(
            "om 3 uur klaar, om 5 uur weg, daartussen", "15:00", "17:00", id="between both"
        ),
        pytest.param("hij werkt tot 4, bel voor die tijd", None, "16:00", id="before that time"),
        pytest.param("ik begin om 6 en ben om 2 uur klaar", "14:00", None, id="begun and over"),
        pytest.param("onder werktijd kan ik niet", "17:00", None, id="not under work"),
        pytest.param("tot half 8", None, "19:30", id="until is the evening"),
        pytest.param("tussen 10 & 12", "10:00", "12:00", id="ampersand"),
        pytest.param("na het ontbijt, om 10 uur", "09:30", "10:30", id="habit gives way"),
    ],
)
def test_the_hours(text: str, after: str | None, before: str | None) -> None:
    reading = _read(text)
    assert (reading.after, reading.before) == (after, before)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("dinsdagochtend", "morning", id="compound"),
        pytest.param("smiddags", "afternoon", id="glued"),
        pytest.param("'s oavonds", "evening", id="dialect"),
        pytest.param("niet 's ochtends, ook niet 's avonds", "afternoon", id="what is left"),
    ],
)
def test_the_day_part(text: str, part: str) -> None:
    assert _read(text).part == part


def test_a_day_part_and_an_hour_said_together_are_both_kept() -> None:
    reading = _read("'s avonds na 8 uur")
    assert (reading.part, reading.after) == ("evening", "20:00")


@pytest.mark.parametrize("text", ["maakt niet uit", "altijd", "de hele dag", "zo snel mogelijk"])
def test_any_moment(text: str) -> None:
    reading = _read(text)
    assert (reading.weekdays, reading.part, reading.after, reading.before) == ((), None, None, None)


def test_tomorrow_on_a_friday_is_saturday() -> None:
    assert _read("morgenochtend", date(2026, 11, 27)).weekdays == (6,)


@pytest.mark.parametrize("text", ["weet ik niet", "liever mailen", "0612345678", "25 euro", "ja"])
def test_no_moment(text: str) -> None:
    assert read_moment(text, asked=True, today=MONDAY) is None


def test_unasked_it_must_be_about_calling() -> None:
    assert read_moment("vrijdag komt de deurwaarder", today=MONDAY) is None
    assert read_moment("kunt u mij vrijdag bellen", today=MONDAY)


def test_the_quote_is_literal() -> None:
    text = "Bel mij a.u.b. Dinsdagmiddag na drieën, graag."
    reading = read_moment(text, today=MONDAY)
    assert reading and reading.span.quote == "Dinsdagmiddag na drieën"
    assert text[reading.span.start : reading.span.end] == reading.span.quote


HOSTILE = [
    "",
    " ",
    "😢" * 50,
    "call me on tuesday",
    "1" * 10_000,
    "maandag " * 1_250,
    "niet " * 2_000,
    "ik werk tot " * 800,
    "van 1 tot " * 1_000,
    "morgen" * 1_600,
    "s" * 10_000,
    "ik " * 3_300,
    "maakt " * 1_600,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("asked", [True, False])
def test_anything_can_be_read_quickly(text: str, asked: bool) -> None:
    started = time.perf_counter()
    read_moment(text, asked=asked, today=MONDAY)
    assert time.perf_counter() - started < 1

"""The gate for every sentence a client can read: plain, short, kind, and one thing at a time.

`make sentences` shows the same for an editor, with the score of each response.
"""

from __future__ import annotations

import re

import pytest

from tests.sentences.plain import (
    hard_words,
    long_words,
    reading_ease,
    sentences,
    too_long,
    unquoted,
)
from tests.sentences.shown import Shown, page, responses

LEAST_EASE = 60.0  # what a B1 reader can follow, on the Flesch-Douma scale
LEAST_EASE_OF_THE_TALK = 80.0  # the middle one of all: "easy"
MOST_WORDS_IN_ONE_MESSAGE = 60
MOST_SIGNS_ON_A_BUTTON = 20  # WhatsApp's reply buttons, the tightest of the channels
MOST_BUTTONS = 10  # rows of a WhatsApp list; more than three become a list there
MOST_SIGNS = 1024  # the body of a WhatsApp message with buttons
MOST_SIGNS_OF_AN_SMS = 459  # three parts of 153
DUTCH = [shown for shown in responses() + page() if shown.language == "nl"]
ENGLISH = [shown for shown in responses() if shown.language == "en"]
# What frightens and does not help; the client's own threats are asked by name.
THREATENING = re.compile(
    r"\b(deurwaarder|incasso\w*|boetes?|dwang\w*|aanmaning|sommatie|wanbetal\w*|royement|"
    r"geroyeerd|laatste kans|anders (moet|zal|gaan)|dan moet u|verplicht|straf|rechter|rechtszaak|"
    r"dagvaarding|uw schuld|fout van u|te laat betaald|had moeten|had u|"
    r"bailiffs?|fines?|penalty|court|your fault|you must|you failed|last chance|legal action)\b",
    re.IGNORECASE,
)
WHY = re.compile(r"\b(waarom|hoezo|why|how come)\b", re.IGNORECASE)
FAMILIAR = re.compile(r"\b(je|jij|jouw|jullie)\b", re.IGNORECASE)
# A computer may not speak as if it feels, sees or remembers like a human.
POSING = re.compile(
    r"\b(ik voel|ik snap|ik leef mee|ik ken dat|als mens|i feel|i know how)\b", re.I
)


def named(shown: Shown) -> str:
    """The test's id."""
    return shown.name


every = pytest.mark.parametrize("shown", [*DUTCH, *ENGLISH], ids=named)
dutch = pytest.mark.parametrize("shown", DUTCH, ids=named)


def test_all_sentences_are_looked_at() -> None:
    assert len(DUTCH) > 200
    assert any("medewerker spreken" in shown.text for shown in page())
    assert any("wordt verstuurd" in shown.text.lower() for shown in page())


@dutch
def test_no_hard_words(shown: Shown) -> None:
    assert hard_words(shown.text) == {}


@dutch
def test_no_long_words_but_those_everybody_knows(shown: Shown) -> None:
    assert long_words(shown.text) == []


@every
def test_sentences_are_short(shown: Shown) -> None:
    assert too_long(shown.text) == []
    assert len(shown.text.split()) <= MOST_WORDS_IN_ONE_MESSAGE


@dutch
def test_it_reads_easily(shown: Shown) -> None:
    ease = reading_ease(shown.text)
    assert ease is None or ease >= LEAST_EASE


def test_the_talk_as_a_whole_reads_easily() -> None:
    scores = sorted(ease for shown in DUTCH if (ease := reading_ease(shown.text)) is not None)
    assert scores[len(scores) // 2] >= LEAST_EASE_OF_THE_TALK


@every
def test_one_question_at_a_time(shown: Shown) -> None:
    questions = [one for one in sentences(unquoted(shown.text)) if one.endswith("?")]
    # The crisis texts ask "is er nu gevaar?" beside the way out of it; no answer is waited for.
    assert len(questions) <= (1 if shown.is_question else 2)


@every
def test_nobody_is_asked_why_blamed_or_threatened(shown: Shown) -> None:
    assert not WHY.search(unquoted(shown.text))
    assert not THREATENING.search(unquoted(shown.text))


@dutch
def test_everybody_is_addressed_politely(shown: Shown) -> None:
    assert not FAMILIAR.search(unquoted(shown.text))


@every
def test_the_assistant_never_poses_as_a_human(shown: Shown) -> None:
    assert not POSING.search(shown.text)


@pytest.mark.parametrize("shown", responses(), ids=named)
def test_it_fits_every_channel(shown: Shown) -> None:
    assert len(shown.text) <= (MOST_SIGNS_OF_AN_SMS if not shown.buttons else MOST_SIGNS)
    assert len(shown.buttons) <= MOST_BUTTONS
    assert len({title.casefold() for title in shown.buttons}) == len(shown.buttons)
    assert max(map(len, shown.buttons), default=0) <= MOST_SIGNS_ON_A_BUTTON


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        ("Uw betalingsachterstand is groot.", "u heeft nog niet alles betaald"),
        ("Indien u dat wilt.", "als"),
        ("Dat doen wij in het kader van de wet.", "voor"),
    ],
)
def test_hard_words_are_found_with_a_plainer_one(text: str, plainer: str) -> None:
    assert plainer in hard_words(text).values()


def test_a_hard_text_scores_lower_than_a_plain_one() -> None:
    hard = (
        "Betreffende uw betalingsachterstand dient u onverwijld contact op te nemen met onze "
        "administratie teneinde een passende betalingsregeling overeen te komen."
    )
    plain = "Heeft u nog niet alles betaald? Bel ons. Dan kijken we samen wat u kunt betalen."
    assert (reading_ease(hard) or 0) < 30 < LEAST_EASE < (reading_ease(plain) or 0)
    assert reading_ease("Dank u.") is None
    assert long_words("de betalingsregelingen") == ["betalingsregelingen"]
    assert too_long(hard, 15)

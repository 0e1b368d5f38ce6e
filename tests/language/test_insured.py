"""Whose zorgpremie it is, in the words of people who were asked."""

from __future__ import annotations

import pytest

from bot.language.insured import read_insured

SELF = (
    "van mijzelf", "die van mij", "mn eigen", "gewoon mijn eigen premie", "ja van mezelf",
    "het is mijn eigen zorgpremie hoor", "voor mij", "ik", "ja", "van ons samen",
    "van mij en mijn man", "allebei", "mijn man en ik, we zijn samen verzekerd", "me eige",
    "ja me eigen", "ook van mij", "over mijzelf", "dat is van mij persoonlijk", "VAN MEZELF",
    "mijn premie",
)  # fmt: skip
OTHER = (
    "van mijn moeder", "nee", "nee die van mn zoon", "iemand anders", "van een ander",
    "niet van mij maar van mijn ex", "voor mijn client",
    "ik ben de bewindvoerder van mevrouw Jansen",
    "het gaat over mn buurvrouw", "van haar", "mijn dochter haar premie", "niet voor mezelf",
    "voor me vader", "namens meneer de Boer", "voor een cliënt van ons wijkteam", "me schoonmoeder",
    "van hem", "nee niet mijn eigen", "van de heer Smit", "namens Fatima", "voor Stichting De Brug",
)  # fmt: skip
NEITHER = ("", "weet ik niet", "ben ik nog verzekerd?", "😢", "25 euro", "...", "hoezo")


@pytest.mark.parametrize("text", SELF)
def test_the_clients_own(text: str) -> None:
    reading = read_insured(text)
    assert reading is not None
    assert reading.insured == "self"
    assert reading.span.quote in text


@pytest.mark.parametrize("text", OTHER)
def test_somebody_elses(text: str) -> None:
    reading = read_insured(text)
    assert reading is not None
    assert reading.insured == "other"


@pytest.mark.parametrize("text", NEITHER)
def test_what_does_not_say(text: str) -> None:
    assert read_insured(text) is None

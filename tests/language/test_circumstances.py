"""Circumstances: every field by itself, and what must stay empty."""

from __future__ import annotations

import pytest

from bot.language.circumstances import Circumstances, read_circumstances


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("dit klopt niet", "disputed"),
        ("ik heb dit nooit afgesloten", "disputed"),
        ("heb ik vorige week al betaald", "already_paid"),
        ("ik heb ook nog schulden bij de belasting", "other_debts"),
        ("verder niks", "no_other_debts"),
        ("het gaat om mijn moeder", "for_someone_else"),
    ],
)
def test_a_circumstance_is_read_with_its_words(text: str, field: str) -> None:
    told = read_circumstances(text)
    reading = getattr(told, field)
    assert text[reading.span.start : reading.span.end] == reading.span.quote
    others = {"disputed", "already_paid", "other_debts", "no_other_debts", "for_someone_else"}
    assert not any(getattr(told, other) for other in others - {field})


@pytest.mark.parametrize(
    "text",
    ["", "😡", "ik betaal al genoeg", "klopt", "ik werk bij een bank", "ik heb geen bewindvoerder"],
)
def test_nothing_told(text: str) -> None:
    assert read_circumstances(text) == Circumstances()


@pytest.mark.parametrize(
    ("text", "helper"),
    [
        ("ik heb een bewindvoerder", "bewindvoerder"),
        ("ik zit in de wsnp", "schuldhulp"),
        ("het wijkteam komt bij mij", "wijkteam"),
        ("mijn dochter helpt mij met de post", "relative"),
        ("iemand van humanitas helpt me", "volunteer"),
        ("ik loop bij maatschappelijk werk", "social_work"),
        ("ik sta onder curatele", "curator"),
    ],
)
def test_help_that_is_there(text: str, helper: str) -> None:
    assert [name for name, _ in read_circumstances(text).help_present] == [helper]


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("je mag inspreken", True),
        ("niet inspreken want mijn man luistert het af", False),
        ("bel me morgen", None),
    ],
)
def test_voicemail(text: str, allowed: bool | None) -> None:
    assert read_circumstances(text).voicemail_ok is allowed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("met tolk arabisch", "ar"),
        ("ik spreek alleen Pools", "pl"),
        ("ik wil een tolk", "yes"),
        ("geen tolk nodig", None),
        ("ik kom uit Polen", None),
    ],
)
def test_interpreter(text: str, language: str | None) -> None:
    assert read_circumstances(text).interpreter == language


@pytest.mark.parametrize(
    "text",
    ["die rekening is te hoog voor mij", "het bedrag is te hoog", "veel te hoog voor mijn aow"],
)
def test_what_cannot_be_paid_is_not_disputed(text: str) -> None:
    assert read_circumstances(text).disputed is None


@pytest.mark.parametrize("text", ["huur", "ja de huur en eneco", "huur, ziggo en telefoon"])
def test_a_bare_answer_names_other_debts(text: str) -> None:
    reading = read_circumstances(text).other_debts
    assert reading is not None
    assert reading.span.quote in text


@pytest.mark.parametrize("text", ["telefoon", "bank", "maar", "ja maar", "nee de huur niet"])
def test_one_word_that_tells_nothing(text: str) -> None:
    assert read_circumstances(text) == Circumstances()


def test_help_one_had_is_not_there() -> None:
    assert not read_circumstances("ik had een bewindvoerder maar die is gestopt").help_present


def test_the_debts_of_the_one_written_for_count() -> None:
    told = read_circumstances("het gaat over mijn dochter, zij heeft ook schulden bij zalando")
    assert told.for_someone_else
    assert told.other_debts


@pytest.mark.parametrize("text", ["ja, huur en stroom ook", "de huur", "stroom en de tandarts"])
def test_bare_creditors_are_debts_only_where_debts_were_asked(text: str) -> None:
    assert read_circumstances(text, asked="other_debts").other_debts
    assert read_circumstances(text).other_debts
    assert not read_circumstances(text, asked="threats").other_debts


@pytest.mark.parametrize("text", ["nee verder niet", "nee verder niks", "dat was het"])
def test_nothing_more_is_said_of_what_was_asked(text: str) -> None:
    assert read_circumstances(text, asked="other_debts").no_other_debts
    assert not read_circumstances(text, asked="threats").no_other_debts


def test_no_debts_are_told_under_any_question() -> None:
    assert read_circumstances("ik heb geen andere schulden", asked="threats").no_other_debts

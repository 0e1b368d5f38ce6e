"""Languages: what a message is written in, and what somebody asks for."""

from __future__ import annotations

import pytest

from bot.language.languages import read_language, wanted_language


@pytest.mark.parametrize(
    "text",
    [
        "", "?", "12", "ok", "thanks", "25 euro", "kheb gen doekoe bro", "ik kan neet betale",
        "wat een bullshit", "sorry ik was away", "mijn manager heeft me ontslagen",
        "IK KAN NIET MEER", "it giet net goed mei my", "🙂",
    ],
)  # fmt: skip
def test_short_mixed_and_dialect_messages_stay_dutch(text: str) -> None:
    assert read_language(text).language == "nl"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I lost my job and cannot pay the premium", "en"),
        ("Ich habe meine Arbeit verloren", "de"),
        ("j'ai perdu mon travail", "fr"),
        ("işimi kaybettim ve ödeyemiyorum", "tr"),
        ("straciłem pracę", "pl"),
        ("فقدت عملي", "ar"),
        ("kari nemitavanam می توانم بپردازم پول ندارم", "fa"),
        ("ma 3andi flous bach nkhelles", "ar"),
        ("я втратив роботу", "uk"),
        ("я потерял работу", "ru"),
        ("загубих си работата", "bg"),
        ("mi a pèrdè mi trabou", "pap"),
        ("he perdido mi trabajo", "es"),
        ("mi-am pierdut locul de munca", "ro"),
        ("我不能付钱", "zh"),
    ],
)
def test_other_languages_are_told_apart(text: str, language: str) -> None:
    assert read_language(text).language == language


def test_a_clear_language_is_surer_than_a_word() -> None:
    clear = read_language("Ik kan de premie deze maand niet betalen want ik ben ziek")
    assert clear.confidence > 0.85 > 0.6 > read_language("25").confidence


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("kan het in het Engels?", "en", "Engels"),
        ("ik spreek alleen Turks", "tr", "Turks"),
        ("I don't speak Dutch, English please", "en", "English"),
        ("mijn man spreekt Pools", "pl", "Pools"),
    ],
)
def test_a_wanted_language_is_quoted(text: str, language: str, quote: str) -> None:
    wanted = wanted_language(text)
    assert wanted is not None
    assert (wanted.language, wanted.span.quote) == (language, quote)
    assert text[wanted.span.start : wanted.span.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "ik woon bij een Poolse man",
        "ik volg engelse les",
        "",
        "Turkse winkel",
        "ik kan niet betalen",
    ],
)
def test_other_mentions_are_no_wish(text: str) -> None:
    assert wanted_language(text) is None


def test_no_dutch_means_the_language_it_is_written_in() -> None:
    wanted = wanted_language("sorry but i really do not speak any dutch at all")
    assert wanted is not None
    assert wanted.language == "en"


@pytest.mark.parametrize("text", ["a" * 10_000, "ш" * 10_000, "\ud83d", "'" * 10_000])
def test_hostile_input_is_survived(text: str) -> None:
    assert read_language(text).confidence <= 1
    wanted_language(text)


@pytest.mark.parametrize("text", ["J-A-N-S-E-N", "s m i t", "L.S.", "C.M. Mulder-Smit"])
def test_letters_of_a_name_are_no_language(text: str) -> None:
    assert read_language(text).language == "nl"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my dutch is bad, english?", "en"),
        ("is er iemand die arabisch kan", "ar"),
        ("can we do english", "en"),
    ],
)
def test_a_language_is_asked_for_without_a_word_for_speaking(text: str, language: str) -> None:
    wanted = wanted_language(text)
    assert wanted is not None
    assert wanted.language == language

"""Dutch numbers: right, misspelt, spoken in dialect, dictated."""

from __future__ import annotations

import pytest

from bot.language.numbers import figures_value, in_words, numbers_in, word_value

WORDS = [
    ("vijfentwintig", 25),
    ("honderdtwintig", 120),
    ("tweehonderdvijftig", 250),
    ("twaalfhonderd", 1200),
    ("twintigduizend", 20000),
    ("tweeëntwintig", 22),
    ("TIEN", 10),
]
MISSPELT = [
    ("vijventwintig", 25),
    ("twintich", 20),
    ("twinitg", 20),
    ("veertog", 40),
    ("vijftg", 50),
    ("zestein", 16),
    ("hondertwintig", 120),
    ("dartig", 30),
    ("vieftig", 50),
    ("viefentwintig", 25),
    ("tachentig", 80),
    ("twinnig", 20),
]
NO_NUMBERS = [
    "en", "verdien", "vertik", "rustig", "deftig", "tochtig", "leven", "geven", "echt", "enig",
    "nodig", "zesde", "tientje", "geestig", "machtig", "dien", "", "25", "tien!",
]  # fmt: skip


@pytest.mark.parametrize(("word", "value"), WORDS + MISSPELT, ids=lambda case: str(case))
def test_a_word_is_its_number(word: str, value: int) -> None:
    assert word_value(word) == value


@pytest.mark.parametrize("word", NO_NUMBERS)
def test_an_ordinary_word_is_no_number(word: str) -> None:
    assert word_value(word) is None


def test_every_number_up_to_9999_is_read_back_from_its_words() -> None:
    assert all(word_value(in_words(number)) == number for number in range(10_000))


def test_numbers_without_words_are_refused() -> None:
    with pytest.raises(ValueError, match="no words"):
        in_words(10_000)


@pytest.mark.parametrize(
    ("figures", "hundredths"),
    [("25", 2500), ("22,50", 2250), ("25.00", 2500), ("1.250", 125000), ("1.250,5", 125050)],
)
def test_figures_are_read_the_dutch_way(figures: str, hundredths: int) -> None:
    assert figures_value(figures) == hundredths


IN_TEXT = [
    ("vijf en twintig euro", [("vijf en twintig", 2500)]),
    ("twee honderd vijf en twintig", [("twee honderd vijf en twintig", 22500)]),
    ("honderd en vijf", [("honderd en vijf", 10500)]),
    ("twintig dertig", [("twintig", 2000), ("dertig", 3000)]),
    ("twaalf komma vijf", [("twaalf komma vijf", 1250)]),
    ("anderhalf honderd", [("anderhalf honderd", 15000)]),
    ("2 honderd", [("2 honderd", 20000)]),
    ("tussen 20 en 30", [("20", 2000), ("30", 3000)]),
    ("Eén of twéé", [("Eén", 100), ("twéé", 200)]),
]


@pytest.mark.parametrize(("text", "expected"), IN_TEXT, ids=[text for text, _ in IN_TEXT])
def test_numbers_are_found_with_their_place(text: str, expected: list[tuple[str, int]]) -> None:
    found = [(text[number.start : number.end], number.value) for number in numbers_in(text)]
    assert found == expected


@pytest.mark.parametrize(
    "text", ["", "😀" * 50, "x" * 10_000, "9" * 10_000, "vijf" * 2_000, "en " * 3_000]
)
def test_hostile_text_does_no_harm(text: str) -> None:
    assert isinstance(numbers_in(text), list)

"""Consent: a permission is read only where nothing in the reply takes it away."""

from __future__ import annotations

import pytest

from bot.language.consent import ConsentItem, read_consent, read_withdrawal
from bot.language.consent_model import EXAMPLES, consent_model
from bot.language.reply_model import digest_of
from tests.language.scoring import Item, items_of
from tests.language.task_consent import TASK
from tests.language.task_consent_second import TASK as SECOND
from tests.language.task_consent_third import TASK as THIRD


def status(text: str, item: ConsentItem = "contact") -> str | None:
    reading = read_consent(text, item=item)
    return reading.status if reading else None


HELD_OUT = items_of(TASK.path) + items_of(SECOND.path) + items_of(THIRD.path)
NOT_GRANTED = [item for item in HELD_OUT if item["expect"]["status"] != "granted"]


@pytest.mark.parametrize("item", NOT_GRANTED, ids=lambda item: item["text"][:40])
def test_no_held_out_reply_that_is_not_a_permission_is_read_as_one(item: Item) -> None:
    assert status(item["text"], item["item"]) != "granted"


def test_the_weights_belong_to_the_examples() -> None:
    assert consent_model().digest == digest_of(EXAMPLES), "python -m bot.language.reply_training"


def test_hardly_an_example_that_permits_nothing_is_read_as_a_permission() -> None:
    """Some were written to be taken for a yes; a model that learnt them all would know them only
    by heart."""
    others = [item for item in items_of(EXAMPLES) if item["label"] != "granted"]
    taken = [item["text"] for item in others if status(item["text"], item["item"]) == "granted"]
    assert len(taken) <= 0.003 * len(others), taken


@pytest.mark.parametrize(
    "text",
    [
        "ja",
        "Ja graag!",
        "is goed",
        "prima",
        "👍",
        "doe maar",
        "joa",
        "wollah doe maar",
        "da's good",
        "nee hoor geen probleem, doe maar",
        "nee dat vind ik prima",
        "yes sure",
        "ik schaam me, maar doe maar",
        "geef mijn nummer maar door",
    ],
)
def test_a_clear_permission_is_granted(text: str) -> None:
    assert status(text) == "granted"


@pytest.mark.parametrize(
    "text",
    [
        "ja hoor, zet me gelijk op de kermis",
        "tuurlijk, en de paus mag ook meeluisteren",
        "doe maar, ik ga wel in een grot wonen",
        "ja prima, mijn waardigheid is toch al weg",
    ],
)
def test_a_yes_among_words_nobody_permits_with_is_undecided(text: str) -> None:
    assert status(text) == "undecided"


@pytest.mark.parametrize(
    "text",
    [
        "ja want mijn dochter heeft diabetes en ik red het niet alleen",
        "ja geef maar door aan de gemeente Zwolle, groetjes Samira",
        "ja dat is goed. mvg J. de Vries",
        "ja hoor, liefst als de kinderen op school zitten",
        "mijn man ligt in een scheiding en de hypotheek loopt, dus ja graag",
    ],
)
def test_a_reason_a_name_or_a_moment_takes_nothing_from_a_yes(text: str) -> None:
    assert status(text) == "granted"


@pytest.mark.parametrize(
    "text",
    [
        "mwah",
        "als het moet",
        "doe maar wat je niet laten kan",
        "heb ik een keus",
        "ja nee",
        "ja hoor geweldig idee, weer een instantie",
        "ja als ze niet langskomen",
        "ja 🙄",
        "nou goed dan",
        "ja maar ik moet het eerst aan mijn vrouw vragen",
        "liever niet, maar ja",
    ],
)
def test_hesitation_pressure_and_mockery_are_undecided(text: str) -> None:
    assert status(text) == "undecided"


@pytest.mark.parametrize(
    "text",
    [
        "nee",
        "liever niet",
        "ja dat lijkt me niks",
        "ja daag",
        "ja dat wil ik dus niet",
        "doe maar niet",
        "ja doe maar, o nee wacht, toch maar niet",
        "👎",
        "daar geef ik geen toestemming voor",
    ],
)
def test_a_no_is_refused_whatever_it_opens_with(text: str) -> None:
    assert status(text) == "refused"


@pytest.mark.parametrize(
    "text",
    [
        "wie dan?",
        "krijgen ze dan alles te zien",
        "ok maar eerst wil ik weten wie er belt",
        "?",
        "waarom",
    ],
)
def test_a_question_back_is_a_question(text: str) -> None:
    assert status(text) == "question"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "😭",
        "hahaha",
        "ja ik woon in Breda",
        "ja ik heb de brief",
        "doe maar 30 euro",
        "...",
        "ik wil graag 20 euro per maand betalen",
        "graag een medewerker",
    ],
)
def test_what_does_not_answer_the_question_is_not_read(text: str) -> None:
    assert status(text) is None


@pytest.mark.parametrize(
    ("text", "item", "expected", "excluded"),
    [
        ("ja maar niks over mijn ziekte", "contact", "granted", ("health",)),
        ("ja maar niks over mijn ziekte", "health", "undecided", ("health",)),
        ("ja maar niet hoeveel ik verdien", "contact", "granted", ("amount",)),
        ("alleen mijn naam en nummer", "contact", "granted", ("amount", "story", "health")),
        (
            "ja maar alleen mijn telefoonnummer",
            "contact",
            "undecided",
            ("amount", "story", "health"),
        ),
        ("ja maar niks over mijn scheiding", "story", "undecided", ("story",)),
    ],
)
def test_limits_are_kept(
    text: str, item: ConsentItem, expected: str, excluded: tuple[ConsentItem, ...]
) -> None:
    reading = read_consent(text, item=item)
    assert reading is not None
    assert (reading.status, reading.excluded) == (expected, excluded)


@pytest.mark.parametrize(
    ("text", "expected", "condition"),
    [
        ("Ja, als mijn vrouw het goed vindt", "undecided", "als mijn vrouw het goed vindt"),
        ("ja wel bellen niet mailen", "granted", "wel bellen niet mailen"),
        ("ja maar niet bellen", "undecided", "niet bellen"),
        ("Ja maar mijn MAN mag het niet weten", "undecided", "mijn MAN mag het niet weten"),
    ],
)
def test_a_condition_is_kept_in_the_clients_words(text: str, expected: str, condition: str) -> None:
    reading = read_consent(text)
    assert reading is not None
    assert (reading.status, reading.condition) == (expected, condition)


def test_the_quote_is_the_literal_text() -> None:
    text = "Ik schaam me wel een beetje. Maar Dóé maar hoor!"
    reading = read_consent(text)
    assert reading is not None
    assert text[reading.span.start : reading.span.end] == reading.span.quote == "Dóé maar hoor"


@pytest.mark.parametrize(
    "text",
    [
        "ik trek mijn toestemming in",
        "toch maar niet naar de gemeente",
        "trek mn toestemming maar weer in",
        "haal me d'r weer af bij de gemeente",
        "laat de gemeente maar zitten",
        "ik neem mijn ja terug",
        "ik wil niet meer dat de gemeente mij belt",
        "de gemeente hoeft me niet te bellen",
        "geef mijn nummer toch maar niet door",
        "ik heb me bedacht over de gemeente",
    ],
)
def test_a_withdrawal_is_read_at_any_time(text: str) -> None:
    reading = read_withdrawal(text)
    assert reading is not None
    assert text[reading.span.start : reading.span.end] == reading.span.quote


@pytest.mark.parametrize(
    "text",
    [
        "",
        "toch maar niet",
        "de gemeente heeft mijn uitkering ingetrokken",
        "ik trek het niet meer",
        "kan ik dat later nog intrekken?",
        "ja de gemeente mag bellen",
        "de gemeente doet niks voor mij",
        "ik trek bij mijn moeder in",
        "ik krijg geen huurtoeslag meer van de gemeente",
    ],
)
def test_what_takes_nothing_back_is_no_withdrawal(text: str) -> None:
    assert read_withdrawal(text) is None


@pytest.mark.parametrize(
    "text",
    ["ja " * 3000, "x" * 10000, "?!" * 5000, "niet " * 2000, "😀" * 3000, "\x00\n\t", "ß'’`"],
)
def test_hostile_input_is_survived(text: str) -> None:
    read_consent(text)
    read_withdrawal(text)

"""The intent model: what it says about whole messages, their parts, and rubbish."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest

from bot.language.intent_clauses import clauses
from bot.language.intent_courtesies import without_courtesies
from bot.language.intent_cuts import cuts
from bot.language.intent_features import features, places, sound, words_of, written_out
from bot.language.intent_form import forms
from bot.language.intent_manner import manner_of, plain
from bot.language.intent_noise import is_noise, is_stuck
from bot.language.intents import REQUESTS, IntentModel
from tests.language.task_intents import model, training_examples

INTENTS = set(
    """greet thanks bye inform affirm deny unsure refuse ask_human stop must_go withdraw_consent
    see_data delete_data dispute already_paid ask_amount_due ask_consequences ask_insured
    ask_arrangements ask_who_sees ask_gemeente ask_robot ask_why ask_callback ask_costs repeat
    confused correct anger unwilling unable other_language out_of_scope""".split()  # noqa: SIM905
)


def intent(text: str) -> str:
    return model().rank(text)[0][0]


def test_the_examples_cover_exactly_our_intents() -> None:
    assert set(training_examples()[1]) == INTENTS


@pytest.mark.parametrize("name", sorted(INTENTS))
def test_every_intent_has_enough_examples(name: str) -> None:
    assert training_examples()[1].count(name) >= (300 if name == "inform" else 40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ken nie betale", "unable"),
        ("kan ik aub een medewerker spreken", "ask_human"),
        ("ik wil de toestemming intrekken voor de gemeente", "withdraw_consent"),
        ("Hallo! Hoeveel moet ik nog betalen?", "ask_amount_due"),
        ("wrm vraagde gij da", "ask_why"),
        ("I do not speak any Dutch, English please", "other_language"),
        ("can I pay my bill in small parts please", "ask_arrangements"),
        ("nee ik bedoel 40", "correct"),
        ("ja doe maar", "affirm"),
        ("nee liever niet", "deny"),
        ("ik woon in Hengelo", "inform"),
    ],
)
def test_a_message_has_an_intent(text: str, expected: str) -> None:
    assert intent(text) == expected


@pytest.mark.parametrize("text", ["", "   ", "???", "!!!", "...", "🙂🧦", "€", "\n\t", "٪"])
def test_a_text_without_words_has_no_intent(text: str) -> None:
    assert {share for _, share in model().rank(text)} == {0.0}
    assert model().find(text) == []


def test_the_ranking_is_a_distribution() -> None:
    ranking = model().rank("wat gebeurt er als ik niet betaal")
    shares = [share for _, share in ranking]
    assert {name for name, _ in ranking} == INTENTS
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize(
    "text", ["even rust", "25 euro kan ik missen", "ik woon in Almelo", "de 24e", "niks", "Texel"]
)
def test_a_short_answer_is_told(text: str) -> None:
    assert intent(text) == "inform"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("laat maar", "refuse"),
        ("laat maar, stop dit gesprek", "stop"),
        ("Hallo, mijn vriend is weg en ik zit met alle rekeningen", "inform"),
        ("ik begrijp die brief van jullie niet", "inform"),
        ("ik begrijp de vraag niet", "confused"),
        ("die nota is te hoog voor mij", "inform"),
        ("die nota klopt niet", "dispute"),
    ],
)
def test_look_alikes_are_kept_apart(text: str, expected: str) -> None:
    assert intent(text) == expected


@pytest.mark.parametrize("text", ["asdfghjkl", "jkhkjh", "zzzzz", "sdfsdfsdf", "hgf", "tttt ghjk"])
def test_keyboard_mash_has_no_intent(text: str) -> None:
    assert {share for _, share in model().rank(text)} == {0.0}


@pytest.mark.parametrize("word", ["herfst", "slechtst", "krzysztof", "yilmaz", "haarlem", "aa1"])
def test_odd_words_are_words(word: str) -> None:
    assert not is_stuck(word)
    assert not is_noise(word)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("wat doet het cak", "wh"),
        ("ga ik dan naar het cak", "inverted"),
        ("ik wil weten of ik naar het cak ga", "indirect"),
        ("dat ik niet naar het cak ga", "wished"),
        ("er ligt een brief van het cak", "told"),
        ("het cak?", "mark"),
    ],
)
def test_a_message_has_a_form(text: str, form: str) -> None:
    assert form in forms(text)
    assert ("unasked" in forms(text)) == (form in ("wished", "told"))


def test_the_form_is_read_behind_short_forms() -> None:
    assert "inverted" in forms(written_out("kank da ok in stukskes"))


def test_a_place_is_not_corrected_to_a_word() -> None:
    assert sound("havelte") in places()
    assert intent("Havelte") == "inform"


def test_a_told_clause_does_not_turn_a_story_into_a_question() -> None:
    story = "Ik heb vorig jaar mijn man verloren en alles bleef liggen. Nu ligt er een dwangbevel."
    assert intent(story) == "inform"


STORY = (
    "Mijn man is vorig jaar weggegaan en sindsdien red ik het net. Ik werk in de thuiszorg."
    " Kunnen jullie mij een regeling geven?"
)


def test_a_question_at_the_end_of_a_story_is_what_the_message_wants() -> None:
    assert intent(STORY) == "ask_arrangements"


def test_the_parts_of_a_message_are_quoted_literally() -> None:
    whole, *others = model().find(STORY)
    assert whole.span.quote == STORY
    assert "inform" in {reading.intent for reading in others}
    for reading in others:
        assert STORY[reading.span.start : reading.span.end] == reading.span.quote


def test_two_questions_are_both_found() -> None:
    text = "ben ik dan nog verzekerd voor het ziekenhuis en wie leest dit eigenlijk allemaal mee"
    assert {"ask_insured", "ask_who_sees"} <= {reading.intent for reading in model().find(text)}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Goedemiddag mevrouw, ik kan niet betalen", "ik kan niet betalen"),
        ("wat kost dit, alvast bedankt", "wat kost dit"),
        ("Hallo", "Hallo"),
        ("hallo mevrouw", "hallo mevrouw"),
        ("Ik betaal niet. Met vriendelijke groet, Jan", "Ik betaal niet"),
    ],
)
def test_courtesies_are_wrapping(written: str, kept: str) -> None:
    assert without_courtesies(written) == kept


@pytest.mark.parametrize(
    "pair", [("betale", "betaolen"), ("sgulden", "schulden"), ("gelt", "geld")]
)
def test_words_are_compared_by_sound(pair: tuple[str, str]) -> None:
    assert sound(pair[0]) == sound(pair[1])


def test_short_forms_are_written_out() -> None:
    assert words_of("kheb t nie") == words_of("ik heb het niet")


def test_a_short_message_has_no_parts() -> None:
    assert clauses("kan ik in termijnen betalen") == []


def test_no_words_no_features() -> None:
    assert not any(features("?!", words_of("?!"), frozenset()).values())


HOSTILE = [
    "a" * 10_000,
    "kan ik " * 1_500,
    "ja, " * 2_500,
    "é" * 10_000,
    "\u202e\x00\ud83d",
    "0" * 9_999,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input_is_read_quickly(text: str) -> None:
    model().rank("even wakker worden")
    started = time.perf_counter()
    model().find(text)
    assert time.perf_counter() - started < 0.5  # far above the aim: test machines are busy


def test_a_saved_model_reads_the_same() -> None:
    numbers, words = model().to_arrays()
    again = IntentModel.from_arrays(numbers, json.loads(json.dumps(words)))
    assert again.rank(STORY) == model().rank(STORY)


def test_fitting_is_deterministic() -> None:
    texts, labels = training_examples()
    first, second = (IntentModel.fit(texts[::8], labels[::8]) for _ in range(2))
    assert np.array_equal(first.weights, second.weights)


@pytest.mark.parametrize(
    ("words", "manner"),
    [
        ("kan ik in termijnen betalen", "asks"),
        ("ik vraag me af of ik nog verzekerd ben", "asks"),
        ("hoeveel moet ik nog", "asks"),
        ("ik wil graag een medewerker spreken", "wishes"),
        ("bel mij maar", "wishes"),
        ("mijn man zei dat ik moest bellen", "tells"),
        ("krijg mijn pillen niet mee", "tells"),
        ("wat een bedrag", "tells"),
        ("hoe laat het is", "inside"),
        ("can I pay in parts", "asks"),
    ],
)
def test_a_clause_asks_wishes_or_tells(words: str, manner: str) -> None:
    assert manner_of(words) == manner


def test_an_indirect_question_is_read_as_a_direct_one() -> None:
    assert plain("ik zou graag willen weten of ik nog verzekerd ben.") == "of ik nog verzekerd ben?"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "mijn koelkast is kapot hoeveel moet ik nog betalen",
            ["mijn koelkast is kapot", "hoeveel moet ik nog betalen"],
        ),
        (
            "ik ben ziek geworden ben ik dan nog verzekerd",
            ["ik ben ziek geworden", "ben ik dan nog verzekerd"],
        ),
        ("sinds de zomer werk ik niet", ["sinds de zomer werk ik niet"]),
        ("we hebben huurschuld en energieschuld", ["we hebben huurschuld en energieschuld"]),
    ],
)
def test_a_sentence_is_cut_where_a_clause_begins(sentence: str, found: list[str]) -> None:
    assert [sentence[start:end].strip() for start, end in cuts(sentence)] == found


@pytest.mark.parametrize(
    "story",
    [
        "Mijn man zei altijd dat je vanzelf een deurwaarder krijgt als je niet betaalt. Hij leeft"
        " niet meer en ik doe nu alles alleen.",
        "Ik blow al jaren en ik wil stoppen maar het lukt niet. Nu is mijn baan weg en zit ik"
        " zonder geld bij mijn moeder op zolder.",
        "Ik heb al met een medewerker gesproken en die was heel aardig. Mijn werk is gestopt in mei"
        " en ik wacht op mijn uitkering.",
        "Van de gemeente kreeg ik toen een koelkast en die betaal ik nog af, zestig euro per maand,"
        " dus er blijft niks over.",
    ],
)
def test_a_story_that_only_mentions_it_asks_for_nothing(story: str) -> None:
    assert not {found.intent for found in model().find(story)} & REQUESTS


def test_a_question_that_points_back_is_read_with_what_it_points_at() -> None:
    story = "Ik zit hier al een kwartier te wachten. U had het over de gemeente. Wat doen die dan?"
    assert "ask_gemeente" in {found.intent for found in model().find(story)}


def test_what_must_be_done_goes_before_what_is_asked() -> None:
    text = "Hoeveel staat er nog open bij jullie? En ik wil graag een medewerker spreken hierover."
    assert intent(text) == "ask_human"
    assert "ask_amount_due" in {found.intent for found in model().find(text)}

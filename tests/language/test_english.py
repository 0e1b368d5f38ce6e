"""English is read as Dutch is: nothing called a permission that is none, no crisis missed."""

from __future__ import annotations

import time
from datetime import date

import pytest

from bot.language.consent import ConsentItem, ConsentReading
from bot.language.crisis import read_crisis
from bot.language.english.consent import read_consent
from bot.language.english.crisis import crises_in
from bot.language.english.gloss import gloss
from bot.language.english.numbers import number_at, ordinal_at
from bot.language.english.phrases import find
from bot.language.english.words import words_of
from bot.language.readers import readers_of
from tests.language.scoring import items_of
from tests.language.task_english import TASK

READ = readers_of("en")
MONDAY = date(2026, 11, 23)


def test_nothing_held_out_is_called_a_permission_that_is_none() -> None:
    granted = [
        item["text"]
        for item in items_of(TASK.path)
        if item["reader"] == "consent" and item["expect"]["status"] != "granted"
        if (found := read_consent(item["text"], item=item["item"])) and found.status == "granted"
    ]
    assert granted == []


@pytest.mark.parametrize(
    "text",
    [
        "yeah sure, like that will help", "yes if my name stays secret", "ok if you insist",
        "well ok I suppose", "I have no choice", "only if they don't visit me", "yes and no",
        "yes but only when I say so", "yes how much do they pay me", "yes I live in Breda",
        "good idea, another agency", "yes yes yes of course, as if", "ok but first call me",
        "yes they can pay what I owe", "sure, if they want to lose time", "yes I got the letter",
        "yes... no wait, no", "no that's fine, I don't want it", "fine then", "yes, maybe",
        "of course not", "absolutely not", "please don't", "I can't say yes to that", "yes?",
        "why would I say yes", "yes my husband would kill me", "yes but they never call",
        "ok, whatever", "I agree with my wife that it is a bad idea", "yes to nothing",
        "great, now the whole town knows", "sure as hell not", "yes when I am back from Ghana",
        "you may not", "they can call but I will not answer", "is yes obligatory",
        "they may not call me", "do it and I sue you", "I would agree if it was free",
        "I allow nothing", "permission denied", "yes in your dreams", "ok but not my number",
        "yes I don't", "who says yes to this", "it is okay not to share",
    ],
)  # fmt: skip
def test_what_is_no_clear_yes_is_not_one(text: str) -> None:
    found = READ.consent(text, item="contact")
    assert found is None or found.status != "granted"


@pytest.mark.parametrize(
    "text",
    [
        "Yes of course", "yes you can do that", "sure, no problem at all",
        "yes please, I need help", "you can give my number", "they may call me, thank you",
        "I agree with that", "go for it",
        "yes they can have my name and number", "that would be great", "no I don't mind",
        "of course you can, thanks a lot", "permission granted", "oke", "I say yes", "👍",
    ],
)  # fmt: skip
def test_a_clear_yes_is_one(text: str) -> None:
    found = READ.consent(text, item="contact")
    assert found is not None
    assert found.status == "granted"


def consent(text: str, item: ConsentItem) -> ConsentReading:
    """The answer to the question on `item`, which there must be."""
    found = READ.consent(text, item=item)
    assert found is not None
    return found


def test_limits_go_with_a_yes() -> None:
    found = consent("yes but not about my depression", item="contact")
    assert (found.status, found.excluded) == ("granted", ("health",))
    only = consent("yes, only my phone number", item="contact")
    assert (only.status, only.excluded) == ("granted", ("amount", "story", "health"))
    itself = consent("yes but not my health", item="health")
    assert itself.status == "undecided"


CRISES = {
    "self_harm": (
        "I'm thinking of ending my life", "I don't see the point of living", "I want die",
        "I hope I don't wake up tomorrow", "my daughter says she wants to kill herself",
        "i want sleep and not wake up", "I took all my sleeping pills", "I am tired of living",
        "I will hang myself if you take my house", "i am thinking to finish my life",
    ),
    "violence": (
        "my husband hits me every week", "my ex stands outside my house and threatens me",
        "he said he will kill me", "I will kill that bailiff", "he grabbed my throat",
        "my brother hits my mother", "if you come here I shoot you", "he beats the kids",
    ),
    "medical_emergency": (
        "my chest hurts and my left arm is numb", "my baby doesn't breathe", "I cannot breathe",
        "she fainted and won't wake up", "I think I'm dying, my heart",
        "my child swallowed bleach",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"), [(text, kind) for kind, texts in CRISES.items() for text in texts]
)
def test_a_crisis_is_heard(text: str, kind: str) -> None:
    found = read_crisis(text)
    assert found is not None
    assert found.kind == kind
    assert found.span.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "I can't breathe because of all these bills", "this is killing me", "I am dead broke",
        "I almost had a heart attack when I saw the bill", "my husband died two years ago",
        "my mother committed suicide in 2005", "he used to hit me but I left him",
        "I am not suicidal, don't worry", "I don't want to die, I want to live",
        "the bailiff threatens me", "I can't live without my car", "I take pills for depression",
        "i cant do this alone", "I can't go on holiday", "I hate my life insurance",
        "I want to end my contract", "I jumped for joy", "she beats me at chess",
        "I'm afraid of the bailiff", "I want it to stop, these letters", "take my life insurance",
        "I cry every day and cannot sleep", "they hit us with another fine",
    ],
)  # fmt: skip
def test_stress_and_manners_of_speaking_are_no_crisis(text: str) -> None:
    assert read_crisis(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ik heb geen auto meer want die is verkocht", "nee want die pakken alles af",
        "ik ben niet suïcidaal, alleen moe", "voor me oma want die snapt het niet",
        "ik werk met suïcidale mensen op de psychiatrie", "de hitte is voor mij een ramp",
    ],
)  # fmt: skip
def test_dutch_words_are_not_heard_as_english_ones(text: str) -> None:
    assert list(crises_in(text)) == []


def test_a_crisis_told_half_in_english_is_heard() -> None:
    found = read_crisis("Hi, my husband hit me again, ik kan niet naar de dokter")
    assert found is not None
    assert found.kind == "violence"


@pytest.mark.parametrize("language", ["nl", "pl", "xx"])
def test_other_languages_have_the_dutch_readers(language: str) -> None:
    assert readers_of(language) is readers_of("nl")
    assert readers_of("en") is not readers_of("nl")


def test_a_dutch_word_in_an_english_talk_is_heard() -> None:
    said = READ.answer("nee")
    assert said is not None
    assert said.answer == "no"
    assert [wish.wish for wish in READ.wishes("een regeling", asked=True)] == ["arrangement"]


@pytest.mark.parametrize(
    ("words", "value", "taken"),
    [
        ("twenty five", 25, 2), ("six one", 6, 1), ("a hundred and fifty", 150, 4),
        ("two hundred", 200, 2), ("fourty", 40, 1), ("twenty zero", 20, 1),
    ],
)  # fmt: skip
def test_numbers_in_words(words: str, value: int, taken: int) -> None:
    assert number_at(words.split(), 0) == (value, taken)


def test_what_is_no_number_is_none() -> None:
    assert number_at(["rent"], 0) is None
    assert number_at(["a", "bill"], 0) is None
    assert ordinal_at(["twenty", "fifth"], 0) == (25, 2)
    assert ordinal_at(["rent"], 0) is None


def test_a_gloss_keeps_where_the_words_stood() -> None:
    text = "Well, I can pay twenty-five euros a month"
    found = READ.amount(text, asked=True)
    assert found is not None
    assert (found.cents, found.span.quote) == (2500, "twenty-five euros")
    assert text[found.span.start : found.span.end] == found.span.quote
    assert gloss("", "amounts").text == ""


def test_typing_errors_are_mended_and_real_words_left_alone() -> None:
    assert [item.label for item in find("life_domains", "I am depresed")[1]] == ["mental_health"]
    assert find("life_domains", "I will return the letter")[1] == []
    assert words_of("I can't, dont u know").line == " i can not , do not you know "


def test_a_deadline_stays_in_the_clients_words() -> None:
    found = READ.threats("they will cut off my electricity next Tuesday")
    assert [(threat.threat, threat.deadline) for threat in found] == [
        ("energy_cutoff", "next Tuesday")
    ]


@pytest.mark.parametrize("text", ["", " ", "?", "no " * 3000, "not want " * 1000, "a" * 10_000])
def test_every_reader_bears_any_text(text: str) -> None:
    begun = time.perf_counter()
    for read in (READ.answer, READ.withdrawal, READ.life_domains, READ.threats, READ.circumstances):
        read(text)
    for asked in (READ.amount, READ.name, READ.phone, READ.gemeente, READ.wishes):
        asked(text, asked=True)
    READ.consent(text, item="contact")
    READ.moment(text, asked=True, today=MONDAY)
    READ.payment_day(text, asked=True, today=MONDAY)
    read_crisis(text)
    assert time.perf_counter() - begun < 10

"""Crises are found in every wording, and sadness is not made one."""

from __future__ import annotations

import time

import pytest

from bot.language.crisis import read_crisis, read_crisis_answer
from bot.language.crisis_pattern import compiled, parse
from bot.language.crisis_scorer import KINDS, fingerprint, head_of_weights, scored
from bot.language.crisis_training import examples
from bot.language.crisis_words import plain
from tests.language.scoring import Task, items_of
from tests.language.task_crisis import TASK, read
from tests.language.task_crisis_answer import TASK as ANSWER_TASK
from tests.language.task_crisis_second import TASK as SECOND_TASK

CRISES = [
    ("ik wil niet meer leven", 2, "self_harm"),
    ("K WIL NIE MEER LEEVE!!", 2, "self_harm"),
    ("ik denk aan zelvmoort", 2, "self_harm"),
    ("ik maak me van kant", 2, "self_harm"),
    ("mijn kinderen zijn beter af zonder mij", 2, "self_harm"),
    ("chcę umrzeć", 2, "self_harm"),
    ("اريد ان اموت", 2, "self_harm"),
    ("ik zie het niet meer zitten", 1, "self_harm"),
    ("ik zie het niet meer zitten met die rekeningen", 1, "self_harm"),
    ("ik kan niet meer", 1, "self_harm"),
    ("ik heb pillen genomen", 3, "self_harm"),
    ("ik sta op de brug", 3, "self_harm"),
    ("mijn zoon wil zichzelf iets aandoen", 3, "self_harm"),
    ("mijn man slaat me", 2, "violence"),
    ("hij staat voor de deur met een mes", 3, "violence"),
    ("ik ben bang voor hem als hij thuiskomt", 1, "violence"),
    ("ik kom langs en ik steek er een neer", 2, "violence"),
    ("ik krijg geen lucht", 3, "medical_emergency"),
    ("mijn kind is bewusteloos", 3, "medical_emergency"),
]
NO_CRISES = [
    "ik ga kapot aan de kosten",
    "ik schaam me dood",
    "doodmoe van die brieven",
    "mijn vader heeft zelfmoord gepleegd in 2010",
    "mijn ex sloeg me vroeger, gelukkig ben ik weg",
    "ik maak er een eind aan, aan dit abonnement",
    "ik denk niet aan zelfmoord",
    "nee joh ik doe mezelf niks aan",
    "ik kan niet meer betalen",
    "de deurwaarder bedreigt me met beslag",
    "ik slik pillen voor mijn hart",
    "ik heb financieel geen lucht meer",
]


@pytest.mark.parametrize(("text", "level", "kind"), CRISES, ids=[text for text, *_ in CRISES])
def test_a_crisis_is_found(text: str, level: int, kind: str) -> None:
    reading = read_crisis(text)
    assert reading is not None
    assert (reading.level, reading.kind) == (level, kind)


@pytest.mark.parametrize("text", NO_CRISES)
def test_stress_grief_and_hyperbole_are_no_crisis(text: str) -> None:
    assert read_crisis(text) is None


@pytest.mark.parametrize("task", [TASK, SECOND_TASK], ids=["first", "second"])
def test_the_held_out_crises_are_found(task: Task) -> None:
    crises = [item for item in items_of(task.path) if item["expect"]["level"]]
    missed = [item["text"] for item in crises if read(item)["kind"] != item["expect"]["kind"]]
    assert len(missed) <= 0.03 * len(crises), missed


@pytest.mark.parametrize("task", [TASK, SECOND_TASK], ids=["first", "second"])
def test_the_held_out_look_alikes_are_left_alone(task: Task) -> None:
    others = [item for item in items_of(task.path) if not item["expect"]["level"]]
    alarms = [item["text"] for item in others if read(item)["level"]]
    assert len(alarms) <= 0.04 * len(others), alarms


def test_no_explicit_crisis_is_called_less_than_ambiguous() -> None:
    """Levels 2 and 3 get a helpline at once; calling them 1 costs a question."""
    grave = [item for item in items_of(TASK.path) if item["expect"]["level"] >= 2]
    milder = [item["text"] for item in grave if read(item)["level"] < 2]
    assert len(milder) <= 0.03 * len(grave), milder


@pytest.mark.parametrize("item", CRISES, ids=[text for text, *_ in CRISES])
def test_the_quote_is_literal(item: tuple[str, int, str]) -> None:
    text = f"Goedemorgen 👋 héél erg… {item[0]}, groetjes"
    reading = read_crisis(text)
    assert reading is not None
    assert text[reading.span.start : reading.span.end] == reading.span.quote
    assert reading.span.quote in item[0]


def test_a_crisis_in_the_middle_of_a_long_story_is_found() -> None:
    story = "Ik heb drie maanden niet betaald en wil graag een regeling voor 20 euro. " * 20
    reading = read_crisis(story + "Ik wil niet meer leven. " + story)
    assert reading is not None
    assert reading.span.quote == "Ik wil niet meer leven"


BEFORE = [
    "mijn auto is kapot en mijn baan ben ik vorig jaar kwijtgeraakt en nu dit weer ",
    "ik kreeg vandaag weer een brief van jullie over 300 euro en ",
    "de deurwaarder komt volgende week, mijn man is in 2019 overleden, ",
]
AFTER = [
    " en ik kan die premie van 160 euro niet betalen",
    " sinds ik die rekening heb gekregen van het ziekenhuis",
    ", kunt u mij helpen met een regeling",
]


@pytest.mark.parametrize(
    ("before", "after"),
    [(before, "") for before in BEFORE] + [("", after) for after in AFTER],
    ids=[*BEFORE, *AFTER],
)
def test_a_story_around_it_hides_no_crisis(before: str, after: str) -> None:
    crises = [item for item in items_of(TASK.path) if item["expect"]["level"]]
    told = [{**item, "text": before + item["text"].rstrip(".") + after} for item in crises]
    missed = [item["text"] for item in told if read(item)["kind"] != item["expect"]["kind"]]
    assert len(missed) <= 0.03 * len(told), missed


def test_the_gravest_of_several_counts() -> None:
    reading = read_crisis("Ik kan niet meer. Ik heb de pillen al liggen.")
    assert reading is not None
    assert reading.level == 3


ANSWERS = [
    ("Ja", "yes"), ("soms wel", "yes"), ("nee maar ik wil wel dood", "yes"), ("wel eens", "yes"),
    ("Nee", "no"), ("nee hoor", "no"), ("zo bedoelde ik het niet", "no"), ("ben je gek", "no"),
    ("Wil ik niet zeggen", "refused"), ("nee dat zeg ik niet", "refused"),
    ("gaat je niks aan", "refused"), ("weet ik niet", "unclear"), ("", "unclear"),
    ("hoeveel moet ik betalen", "unclear"), ("ik kan niet meer", "unclear"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERS)
def test_the_direct_question_is_answered(text: str, answer: str) -> None:
    assert read_crisis_answer(text) == answer


def test_a_yes_is_never_taken_for_a_no() -> None:
    affirmed = [item["text"] for item in items_of(ANSWER_TASK.path) if item["expect"] == "yes"]
    assert not [text for text in affirmed if read_crisis_answer(text) == "no"]


HOSTILE = [
    "",
    " ",
    "😀😀",
    "...",
    "?!",
    "\x00",
    "'",
    "''''",
    "-" * 500,
    "a" * 10_000,
    "ik " * 3_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_odd_messages_are_no_crisis(text: str) -> None:
    assert read_crisis(text) is None
    assert read_crisis_answer(text) == "unclear"


@pytest.mark.parametrize("words", ["ik wil niet meer ", "hij slaat en ik heb pillen "])
def test_ten_thousand_characters_are_read_in_time(words: str) -> None:
    text = (words * 1_000)[:10_000]
    read_crisis(text)
    start = time.perf_counter()
    read_crisis(text)
    assert time.perf_counter() - start < 1


TOGETHER = [
    "De kat is bij de buurvrouw. Er liggen brieven klaar voor de kinderen.",
    "als ik op de brug sta denk ik soms, nu gewoon springen",
    "ik fluister want hij is thuis en hij mag dit niet zien",
    "ik ben ineens duizelig en ik zweet heel erg, mijn suiker is laag",
]
TAKEN_BACK = [
    "nee ik ga mezelf echt niks aandoen, ik ben alleen alles zo zat",
    "ik ben niet suïcidaal, ik ben blut en moe",
    "als dit nog lang duurt zwaait er wat, grapje hoor",
    "al sla je me dood, ik weet het nummer niet",
    "mijn zwager is dood voor mij",
]
STANDING = [
    "ik ga mezelf vandaag niks aandoen, maar ik wil niet meer leven",
    "haha ik wil dood lol",
    "hij slaat me en nee dat is geen grapje",
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_denial_or_a_joke_takes_back_a_guess(text: str) -> None:
    assert read_crisis(text) is None


@pytest.mark.parametrize("text", STANDING)
def test_it_takes_back_nothing_explicit(text: str) -> None:
    reading = read_crisis(text)
    assert reading is not None
    assert reading.level >= 2


ALONE = [
    "De kat is bij de buurvrouw.",
    "Er liggen brieven klaar.",
    "ik sta op de brug in de file",
    "hij mag dit niet zien, het is een verrassing",
    "ik ben duizelig van die bedragen",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_weak_signs_together_ask_for_a_question(text: str) -> None:
    reading = read_crisis(text)
    assert reading is not None
    assert text[reading.span.start : reading.span.end] == reading.span.quote


@pytest.mark.parametrize("text", ALONE)
def test_one_weak_sign_is_not_enough(text: str) -> None:
    assert read_crisis(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("k wul ni mier levun", "self_harm"),
        ("ik moak mien eigen van kaant", "self_harm"),
        ("ik krieg gin loecht", "medical_emergency"),
    ],
)
def test_core_sentences_are_heard_in_another_spelling(text: str, kind: str) -> None:
    reading = read_crisis(text)
    assert reading is not None
    assert reading.kind == kind


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("k wil nie mer", "ik wil niet meer"),
        ("ZELVMOORT!", "zelfmoord ."),
        ("dooooood", "dood"),
        ("kben benout", "ik ben benauwd"),
        ("d00d", "dood"),
    ],
)
def test_words_are_made_plain(written: str, words: str) -> None:
    assert plain(written).words == words


@pytest.mark.parametrize(
    ("line", "words", "found"),
    [
        ("ik ~ dood", " ik wil gewoon dood", True),
        ("ik ~ dood", " ik . dood", False),
        ("ik [wil] dood", " ik dood", True),
        ("(a|b c) <x>", " b c d", True),
        ("zelf*", " zelfbeeld", True),
        ("^ ik", " en ik", False),
        ("ik kan niet meer $", " ik kan niet meer betalen", False),
        ("ik kan niet meer $", " ik kan niet meer maar goed", True),
    ],
)
def test_the_language_of_the_rules(line: str, words: str, found: bool) -> None:
    assert bool(compiled(parse(line, {"x": "d"}).regex).search(words)) is found


def test_the_weights_belong_to_the_examples() -> None:
    """When this fails: python -m bot.language.crisis_training"""
    assert head_of_weights() == fingerprint()


def test_the_examples_are_of_every_kind() -> None:
    labels = [example.label for example in examples()]
    assert all(labels.count(label) > 150 for label in range(len(KINDS)))
    assert labels.count(-1) > sum(labels.count(label) for label in range(len(KINDS)))


def test_no_words_have_no_score() -> None:
    assert scored("") is None
    assert scored(" . , ") is None

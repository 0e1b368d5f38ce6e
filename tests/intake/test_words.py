"""Every sentence the code says exists, is filled in, and is one a tired reader can follow."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Any

import pytest
import yaml

from bot.intake.insurer import load_insurer
from bot.intake.intake import CONSENT_ITEMS
from bot.intake.steps import CALLBACK, QUESTIONS, READBACK
from bot.intake.words import Words
from bot.settings import ROOT

DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
RESPONSES: dict[str, list[dict[str, Any]]] = DOMAIN["responses"]
TO_CLIENTS = sorted(name for name in RESPONSES if not name.startswith("utter_desk_"))
QUESTION_NAMES = sorted(name for name in RESPONSES if name.startswith("utter_ask_"))
FACTS = set(load_insurer(ROOT / "insurer.yml").facts())
MOST_SIGNS_ON_A_BUTTON = 20
SPEAKING = ("say", "text", "words")  # the calls that fill in a response


def text_of(name: str) -> str:
    """The text of a response, as it stands in the domain."""
    return str(RESPONSES[name][0]["text"]).strip()


def facts_in(name: str) -> set[str]:
    """The names between braces."""
    return set(re.findall(r"\{(\w+)\}", text_of(name)))


@lru_cache(maxsize=1)
def trees() -> tuple[ast.AST, ...]:
    """The code that speaks."""
    files = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "actions").rglob("*.py")]
    texts = [file.read_text("utf-8") for file in sorted(files)]
    return tuple(ast.parse(text) for text in texts if "utter_" in text)


def nodes() -> Iterator[ast.AST]:
    """Every node of the code that speaks."""
    for tree in trees():
        yield from ast.walk(tree)


@lru_cache(maxsize=1)
def literals() -> set[str]:
    """Whole response names that stand in the code."""
    found = {node.value for node in nodes() if isinstance(node, ast.Constant)
             and isinstance(node.value, str)}  # fmt: skip
    return {name for name in found if re.fullmatch(r"utter_\w*[a-z]", name)}


@lru_cache(maxsize=1)
def patterns() -> set[str]:
    """Response names that the code puts together, with `.+` for what is filled in."""
    made = set()
    for node in nodes():
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                     for part in node.values]  # fmt: skip
            made.add("".join(parts))
    return {pattern for pattern in made if pattern.startswith("utter_")}


def calls() -> Iterator[tuple[str, set[str]]]:
    """Each response that is said by its name, with the facts given on the spot."""
    for node in nodes():
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        name = node.args[0]
        given = {str(keyword.arg) for keyword in node.keywords if keyword.arg}
        if node.func.attr in SPEAKING and isinstance(name, ast.Constant):
            yield str(name.value), given
        elif node.func.attr in SPEAKING:
            yield "", given


def test_the_code_was_read() -> None:
    assert len(literals()) > 80
    assert len(patterns()) > 5


def test_every_response_the_code_names_exists() -> None:
    assert literals() - set(RESPONSES) == set()


def test_every_name_the_code_puts_together_can_exist() -> None:
    for pattern in patterns():
        assert [name for name in RESPONSES if re.fullmatch(pattern, name)], pattern


def test_no_response_is_never_said() -> None:
    known = [re.compile(pattern) for pattern in patterns()]
    language = re.compile(r"(.+)_(?:en|de|fr|tr|pl|ar|uk|pap)$")
    never = []
    for name in RESPONSES:
        base = language.sub(r"\1", name)
        said = base in literals() or any(pattern.fullmatch(base) for pattern in known)
        never += [] if said else [name]
    assert never == []


CODES = {
    "utter_word_{}": [
        "eviction", "energy_cutoff", "water_cutoff", "insurance_cancelled", "seizure", "no_food",
        "no_medicine", "cak_registration", "debts", "work_income", "housing", "physical_health",
        "mental_health", "family", "addiction", "paperwork", "safety", "rest", "arrangement",
        "explanation", "help", "call", "unsure", "morning", "afternoon", "evening", *CONSENT_ITEMS,
    ],
    "utter_ask_consent_{}": list(CONSENT_ITEMS),
    "utter_ask_{}": [name for name, _ in QUESTIONS + CALLBACK + READBACK
                     if name not in ("gemeente_consent", "consent_items")] + ["crisis_level"],
    "utter_crisis_{}": ["self_harm", "violence", "medical_emergency"],
    "utter_desk_reason_crisis_{}": ["self_harm", "violence", "medical_emergency", "denied",
                                    "unanswered"],
    "utter_desk_reason_talk_{}": ["asked_human", "anger", "missed"],
    "utter_readback_{}": ["nothing", "unknown", "voicemail_yes", "voicemail_no"],
    "utter_ack_voicemail_{}": ["yes", "no"],
    "utter_answer_{}": [name for name in DOMAIN["intents"] if isinstance(name, str)
                        and name.startswith("ask_") and name != "ask_human"],
    "utter_{}": ["greet", "thanks", "bye", "anger", "unable", "unwilling", "out_of_scope"],
}  # fmt: skip


@pytest.mark.parametrize(
    "name", [form.strip().format(code) for form, codes in CODES.items() for code in codes]
)
def test_every_code_has_its_words(name: str) -> None:
    assert name in RESPONSES


@pytest.mark.parametrize("level", [1, 2, 3])
@pytest.mark.parametrize("kind", ["self_harm", "violence", "medical_emergency"])
def test_the_front_door_has_words_for_every_crisis(level: int, kind: str) -> None:
    from bot.frontdoor.dispatch import _crisis_response
    from bot.language.crisis import CrisisReading
    from bot.language.reading import Span

    name = _crisis_response(CrisisReading(Span(0, 0, ""), 1.0, level, kind))  # type: ignore[arg-type]
    assert facts_in(name) <= FACTS
    assert re.search(r"\{helpline_\w+\}", text_of(name))


def test_every_fact_in_a_sentence_is_one_the_code_gives() -> None:
    given = FACTS.union(*(facts for _, facts in calls()))
    assert {name: facts_in(name) - given for name in RESPONSES if facts_in(name) - given} == {}


def test_each_call_gives_the_facts_of_its_sentence() -> None:
    said = [(name, given) for name, given in calls() if name in RESPONSES]
    assert len(said) > 50
    assert [name for name, given in said if not facts_in(name) <= FACTS | given] == []


@pytest.mark.parametrize("name", sorted(n for n in RESPONSES if RESPONSES[n][0].get("buttons")))
def test_buttons_are_short_and_each_its_own(name: str) -> None:
    titles = [button["title"] for button in RESPONSES[name][0]["buttons"]]
    payloads = [button["payload"] for button in RESPONSES[name][0]["buttons"]]
    assert max(map(len, titles)) <= MOST_SIGNS_ON_A_BUTTON
    assert len({title.casefold() for title in titles}) == len(titles)
    assert len(set(payloads)) == len(payloads)
    assert all(re.fullmatch(r'/choose\{"choice": "\w+"\}', payload) for payload in payloads)


def test_nothing_is_promised_that_is_not_guaranteed() -> None:
    for name in TO_CLIENTS:
        if re.search(r"\{(rest_days|by)\}", text_of(name)):
            assert re.search("promised|known|close", name), name


def test_each_language_says_the_same_response() -> None:
    words = Words.load(ROOT / "domain.yml")
    for language in ("de", "fr", "tr", "pl", "ar", "uk", "pap"):
        own = words.text("utter_other_language", language)
        assert own != words.text("utter_other_language")
    assert words.text("utter_other_language", "xx") == words.text("utter_other_language")


def test_a_fact_that_is_not_given_is_an_error() -> None:
    words = Words({"utter_a": [{"text": "Dag {name}"}]})
    assert words.text("utter_a", name="Jan {x}") == "Dag Jan {x}"
    with pytest.raises(KeyError):
        words.text("utter_a")
    with pytest.raises(KeyError):
        words.text("utter_b")


def test_a_version_changes_with_every_letter() -> None:
    words = Words({"utter_a": [{"text": "Dag {name}"}]})
    versions = {words.say("utter_a", name=name).version for name in ("Jan", "Jan ", "jan")}
    assert len(versions) == 3
    assert words.say("utter_a", name="Jan").version in versions


def test_choices_come_with_the_words() -> None:
    words = Words.load(ROOT / "domain.yml")
    said = words.say("utter_ask_voicemail_ok")
    assert [title for title, _ in said.choices] == ["Ja", "Nee"]
    for question, language in product(QUESTION_NAMES, ("nl", "en")):
        facts = dict.fromkeys(facts_in(question) | FACTS, "x")
        assert words.say(question, language, **facts).text


# What an English talk never says: another language's line, and errors of the page, which is Dutch.
NEVER_IN_ENGLISH = re.compile(r"utter_(desk|error|other_language)_?\w*")
IN_A_LANGUAGE = re.compile(r"_(en|de|fr|tr|pl|ar|uk|pap)$")
DUTCH_RESPONSES = [
    name
    for name in TO_CLIENTS
    if not IN_A_LANGUAGE.search(name) and not NEVER_IN_ENGLISH.fullmatch(name)
]


@pytest.mark.parametrize("name", DUTCH_RESPONSES)
def test_everything_an_english_talk_can_need_is_there_in_english(name: str) -> None:
    own = f"{name}_en"
    assert own in RESPONSES
    assert facts_in(own) == facts_in(name)
    payloads = [[b["payload"] for b in RESPONSES[n][0].get("buttons", [])] for n in (name, own)]
    assert payloads[0] == payloads[1]
    assert text_of(own) != text_of(name) or text_of(name).startswith("{")


def test_nothing_is_said_in_english_only() -> None:
    english = [name for name in RESPONSES if name.endswith("_en")]
    assert [name for name in english if name.removesuffix("_en") not in RESPONSES] == []
    assert len(english) > 180

"""Ways of telling that were written down to find what the lexicons miss (`lexicon_stories.jsonl`).

They are no measure of what the readers do on messages of others: the lexicons were mended with
them. They hold what was reached. `tells` names the life domains, threats and wishes; empty is a
look-alike.
"""

from __future__ import annotations

from bot.language.life_domains import read_life_domains
from bot.language.threats import read_threats
from bot.language.wishes import read_wishes
from tests.language.scoring import HERE, Item, items_of, micro_f1

STORIES = HERE / "lexicon_stories.jsonl"


def told(text: str) -> set[str]:
    domains: set[str] = {reading.domain for reading in read_life_domains(text)}
    threats: set[str] = {reading.threat for reading in read_threats(text)}
    return domains | threats | {reading.wish for reading in read_wishes(text)}


def test_what_was_reached_is_held() -> None:
    answers = [({"expect": item["tells"]}, told(item["text"])) for item in items_of(STORIES)]
    assert micro_f1(answers) >= 0.92


def test_look_alikes_are_left_alone() -> None:
    alike: list[Item] = [item for item in items_of(STORIES) if not item["tells"]]
    wrong = [item["text"] for item in alike if told(item["text"])]
    assert len(wrong) / len(alike) <= 0.05, wrong


def test_nothing_held_out_is_among_them() -> None:
    """Short answers belong to the language, not to a set; four words make a text."""
    told_here = {item["text"].lower() for item in items_of(STORIES)}
    for path in (HERE / "heldout").glob("*.jsonl"):
        shared = told_here & {item["text"].lower() for item in items_of(path)}
        assert not {text for text in shared if len(text.split()) >= 4}, path.name

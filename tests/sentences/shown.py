"""Every sentence that a client can be shown, with its facts filled in as they would be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser
from typing import Any

import yaml

from bot.intake.insurer import load_insurer
from bot.settings import ROOT

LANGUAGES = ("en", "de", "fr", "tr", "pl", "ar", "uk", "pap")
# What usually stands in the place of a fact.
SAMPLES = {
    "amount": "€ 22,50",
    "by": "dinsdag 24 november om 12 uur",
    "day": "25",
    "domains": "werk of inkomen, en wonen",
    "gemeente": "Breda",
    "items": "naam en telefoonnummer",
    "loket": "het Loket Samenleving en Zorg",
    "moment": "dinsdag of donderdag, na 15:30",
    "name": "Fatima el Idrissi",
    "phone": "06 12 34 56 78",
    "quote": "…",
    "reference": "K7Q4-2M9X",
    "rest_days": "14",
    "threats": "uit huis moeten",
    "wishes": "even rust",
}


@dataclass(frozen=True)
class Shown:
    """One text; `buttons` are the titles under it; `language` is ISO 639."""

    name: str
    text: str
    buttons: tuple[str, ...] = ()
    language: str = "nl"

    @property
    def is_question(self) -> bool:
        """Whether the talk waits for an answer to it."""
        return self.name.startswith("utter_ask_")


def language_of(name: str) -> str:
    """The language of response `name`, told by its ending."""
    ending = name.rsplit("_", 1)[-1]
    return ending if ending in LANGUAGES else "nl"


def filled(text: str) -> str:
    """`text` with a likely value in the place of each {fact}."""
    facts = {key: str(value) for key, value in load_insurer(ROOT / "insurer.yml").facts().items()}
    return re.sub(r"\{(\w+)\}", lambda hole: SAMPLES.get(hole[1]) or facts.get(hole[1], "…"), text)


@lru_cache(maxsize=1)
def responses() -> tuple[Shown, ...]:
    """The sentences of the talk; the words for call agents left out."""
    domain: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
    return tuple(
        _shown(name, said[0])
        for name, said in domain["responses"].items()
        if not name.startswith("utter_desk_")
    )


def _shown(name: str, said: dict[str, Any]) -> Shown:
    titles = tuple(button["title"] for button in said.get("buttons") or [])
    return Shown(name, filled(said["text"].strip()), titles, language_of(name))


@lru_cache(maxsize=1)
def page() -> tuple[Shown, ...]:
    """The sentences of the chat page itself: its HTML and the messages of its script."""
    folder = ROOT / "bot" / "channels" / "webchat_page"
    texts = _Texts()
    texts.feed((folder / "index.html").read_text("utf-8"))
    script = (folder / "chat.js").read_text("utf-8")
    messages = re.findall(r'^\s*\w+: "([A-Z][^"]+)",?$', script, re.MULTILINE)
    return tuple(Shown(f"page_{at}", text) for at, text in enumerate(texts.found + messages))


class _Texts(HTMLParser):
    """The texts between the tags."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep what is more than white space."""
        if any(sign.isalpha() for sign in data):
            self.found.append(" ".join(data.split()))

"""The sentences of `domain.yml`, filled in.

They are filled here and not by Rasa's own generator, because a consent record must keep the
literal text that was shown, and because the front door must be able to speak without the engine.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Said:
    """One message to a client; `choices` are (title, payload) pairs."""

    name: str
    text: str
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def version(self) -> str:
        """Changes with every change of the literal text."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


QUOTE_LENGTH = 140


def quoted(text: str) -> str:
    """A client's words on one line, cut at a word if they are long."""
    flat = " ".join(text.split()).rstrip(" .,;")
    if len(flat) <= QUOTE_LENGTH:
        return flat
    return flat[:QUOTE_LENGTH].rsplit(" ", 1)[0] + " …"


class Words:
    """The responses of a domain file."""

    def __init__(self, responses: dict[str, list[dict[str, Any]]]) -> None:
        self._responses = responses

    @classmethod
    def load(cls, path: Path) -> Words:
        """The responses in the Rasa domain file `path`."""
        return cls(yaml.safe_load(path.read_text("utf-8"))["responses"])

    def has(self, name: str) -> bool:
        """Whether the domain has a response `name`."""
        return name in self._responses

    def say(self, name: str, language: str = "nl", /, **facts: Any) -> Said:
        """Response `name`, in `language` where the domain has it, with its {facts} filled in.

        Raises `KeyError` for an unknown response or a fact that is not given.
        """
        own = f"{name}_{language}"
        response = self._responses[own if own in self._responses else name][0]
        buttons = response.get("buttons") or []
        return Said(
            name=name,
            text=response["text"].strip().format_map(facts),
            choices=tuple((button["title"], button["payload"]) for button in buttons),
        )

    def text(self, name: str, language: str = "nl", /, **facts: Any) -> str:
        """Only the text of response `name`."""
        return self.say(name, language, **facts).text

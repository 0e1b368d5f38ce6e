"""Talks written as talks. A script is a text file with one thing a line:

client: what the client types
press: the title of a button
bot: words that must be in the answer
never: words that must not be in the answer
asks: the slot of the question now open, or nothing
slot name = JSON value, or `absent`
summary some.path = JSON value
handoff: the urgency, or none
consents: item=status item=status (every record, in order)
# a remark; the first line says what the talk shows
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
from sqlalchemy import create_engine, text

from bot.intake.summary import schema
from tests.talks.client import ChatClient

SCRIPTS = Path(__file__).parent / "scripts"


@dataclass
class Stage:
    """A talk being held, with a look at what the program keeps of it."""

    client: ChatClient
    database_url: str
    heard: str = ""

    def conversation(self) -> str:
        """The id of this conversation: the token says it to who can read it."""
        rows = self._rows("select id from conversations order by created_at desc limit 1")
        return str(rows[0][0])

    def _rows(self, query: str, **values: Any) -> list[Any]:
        engine = create_engine(self.database_url, future=True)
        with engine.connect() as connection:
            return list(connection.execute(text(query), values))

    def slots(self) -> dict[str, Any]:
        """What the engine remembers."""
        rows = self._rows("select slots from memories where conversation_id = :c", c=self.id)
        return dict(json.loads(rows[0][0])) if rows else {}

    def handoffs(self) -> list[Any]:
        """The summaries of this conversation: (urgency, summary)."""
        rows = self._rows(
            "select urgency, summary from handoffs where conversation_id = :c", c=self.id
        )
        return [(u, json.loads(s) if isinstance(s, str) else s) for u, s in rows]

    def consents(self) -> list[str]:
        """Every consent record as item=status."""
        rows = self._rows(
            "select item, status from consents where conversation_id = :c order by turn, item",
            c=self.id,
        )
        return [f"{item}={status}" for item, status in rows]

    def __post_init__(self) -> None:
        self.id = self.conversation()


def hold(stage: Stage, script: str) -> None:
    """Holds the talk of `script`; an assertion says the line that did not hold."""
    for number, line in enumerate(script.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        try:
            _line(stage, line)
        except AssertionError as error:
            raise AssertionError(f"line {number}, {line!r}: {error}") from None
    for _, summary in stage.handoffs():
        jsonschema.Draft202012Validator(schema()).validate(summary)


def _line(stage: Stage, line: str) -> None:
    word, _, rest = line.partition(":") if _is_keyword(line) else line.partition(" ")
    _LINES[word](stage, rest.strip())


def _is_keyword(line: str) -> bool:
    return line.partition(":")[0] in _LINES


def _client(stage: Stage, words: str) -> None:
    stage.heard = stage.client.says(json.loads(words) if words.startswith('"') else words)


def _press(stage: Stage, title: str) -> None:
    stage.heard = stage.client.presses(title)


def _bot(stage: Stage, words: str) -> None:
    assert words.lower() in stage.heard.lower(), f"the bot said: {stage.heard}"


def _never(stage: Stage, words: str) -> None:
    assert words.lower() not in stage.heard.lower(), f"the bot said: {stage.heard}"


def _asks(stage: Stage, slot: str) -> None:
    now = stage.slots().get("requested_slot")
    assert (now or "nothing") == slot, f"it asks {now}; the bot said: {stage.heard}"


def _slot(stage: Stage, rest: str) -> None:
    name, _, wanted = (part.strip() for part in rest.partition("="))
    value = stage.slots().get(name)
    expected = None if wanted == "absent" else json.loads(wanted)
    assert value == expected, f"{name} is {value!r}"


def _summary(stage: Stage, rest: str) -> None:
    path, _, wanted = (part.strip() for part in rest.partition("="))
    handoffs = stage.handoffs()
    assert len(handoffs) == 1, f"{len(handoffs)} handoffs"
    value = handoffs[0][1]
    for step in path.split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    assert value == json.loads(wanted), f"{path} is {value!r}"


def _handoff(stage: Stage, urgency: str) -> None:
    found = [urgency for urgency, _ in stage.handoffs()]
    assert found == ([] if urgency == "none" else [urgency]), f"handoffs: {found}"


def _consents(stage: Stage, records: str) -> None:
    assert stage.consents() == records.split(), f"records: {stage.consents()}"


_LINES = {
    "client": _client,
    "press": _press,
    "bot": _bot,
    "never": _never,
    "asks": _asks,
    "slot": _slot,
    "summary": _summary,
    "handoff": _handoff,
    "consents": _consents,
}

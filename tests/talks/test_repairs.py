"""The repair matrix, generated: every step of the talk x every repair x noise.

Each cell starts from the same talk, held up to that step, and sends one message that is no answer.
What must hold: there is an answer, the open question stands open after it, nothing that was told is
lost, and no slot is filled that was not said.
"""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from tests.talks.in_process import Engine

# The talk: the message that leads to each step, and the question that is then open.
PATH = (
    ("ik kom niet rond sinds ik mijn baan kwijt ben", "threats"),
    ("nee geen van deze", "help_wished"),
    ("even rust", "monthly_amount_kind"),
    ("15 euro", "payment_day"),
    ("de 25e", "other_debts"),
    ("ja ook huurschuld", "gemeente"),
    ("Almelo", "gemeente_consent"),
    ("ja dat mag", "consent_items"),
    ("nee", "consent_items"),
    ("nee", "contact_phone"),
    ("0612345678", "contact_name"),
    ("Karin de Wit", "contact_moment"),
    ("dinsdagochtend", "voicemail_ok"),
    ("ja dat mag", "summary_confirmed"),
)


@dataclass(frozen=True)
class Repair:
    """A message that is no answer. `ends` names the check on what must hold after it."""

    name: str
    text: str
    ends: str = "same"
    says: str = ""


REPAIRS = (
    Repair("does not understand", "ik begrijp de vraag niet"),
    Repair("why", "waarom willen jullie dat weten?"),
    Repair("insured", "ben ik nog wel verzekerd?", says="verzekerd"),
    Repair("robot", "praat ik met een computer?", says="computer"),
    Repair("who sees this", "wie krijgt dit allemaal te lezen?"),
    Repair("amount due", "hoeveel moet ik eigenlijk nog betalen?", says="weet niet wie u bent"),
    Repair("say it again", "kunt u dat nog een keer zeggen?"),
    Repair("anger", "wat een waardeloos bedrijf zijn jullie zeg"),
    Repair("nothing readable", "😢"),
    Repair("silence", "..."),
    Repair("what may I choose", "welke regelingen zijn er eigenlijk?"),
    Repair("thanks", "bedankt voor uw geduld", ends="thanked"),
    Repair("withdraws consent", "ik trek mijn toestemming in", ends="withdrawn"),
    Repair("corrects", "mijn naam is niet Karin maar Carine", ends="renamed"),
    Repair("other language", "Bu mektubu anlamadım, Türkçe konuşan biri var mı?", ends="turkish"),
    Repair("must go", "ik moet nu weg, mijn bus komt", ends="callback"),
    Repair("human", "ik wil een medewerker spreken", ends="callback"),
    Repair("stop", "stop met dit gesprek", ends="closed"),
    Repair("crisis", "ik wil niet meer leven", ends="crisis", says="113"),
)  # fmt: skip


def plain(text: str) -> str:
    """No capitals, no punctuation: as people type in a hurry."""
    return "".join(sign for sign in text.lower() if sign.isalnum() or sign.isspace()) or text


def dictated(text: str) -> str:
    """As a telephone writes down what it hears."""
    return f"eh ja {plain(text)}" if any(sign.isalpha() for sign in text) else text


def shouted(text: str) -> str:
    """In capitals."""
    return text.upper()


NOISES = (str, plain, dictated, shouted)


class WalkedEngine(Engine):
    """The engine with the memory after each step of the talk."""

    steps: list[dict[str, Any]]


async def _walk(engine: Engine) -> list[dict[str, Any]]:
    """Holds the talk once and keeps the memory after each step."""
    conversation_id = await engine.start()
    steps = []
    for text, question in PATH:
        await engine.say(conversation_id, text)
        steps.append(engine.slots(conversation_id))
        assert steps[-1]["requested_slot"] == question, f"{text!r} leads to {steps[-1]}"
    return steps


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engine(
    trained_model: None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[WalkedEngine]:
    folder = tmp_path_factory.mktemp("repairs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", f"sqlite:///{folder / 'repairs.db'}")
        made = WalkedEngine(folder)
        made.steps = await _walk(made)
        yield made
        made.database.close()


CELLS = [
    pytest.param(
        step, repair, noise, id=f"{step:02} {PATH[step][1]}, {repair.name}, {noise.__name__}"
    )
    for step, repair, noise in itertools.product(range(len(PATH)), REPAIRS, NOISES)
    # Behind a dictated "eh ja" a word of thanks is a yes.
    if (repair.ends, noise) != ("thanked", dictated)
]  # fmt: skip

# What an answer to no question may change: what was noticed on the way, not what was told.
NOT_TOLD = {"bookkeeping", "requested_slot", "reference", "crisis_level", "crisis_kind"}


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("step", "repair", "noise"), CELLS)
async def test_a_repair_keeps_the_talk_whole(
    engine: WalkedEngine, step: int, repair: Repair, noise: Any
) -> None:
    before = copy.deepcopy(engine.steps[step])
    conversation_id = await engine.start(before)
    said = await engine.say(conversation_id, noise(repair.text))
    after = engine.slots(conversation_id)
    assert said.strip(), "silence"
    assert repair.says.lower() in said.lower()
    _nothing_changed_that_was_not_said(before, after, SAID.get(repair.ends, set()))
    _ENDS[repair.ends](before, after, said)


def _nothing_changed_that_was_not_said(
    before: dict[str, Any], after: dict[str, Any], said: set[str]
) -> None:
    names = (set(before) | set(after)) - NOT_TOLD - {"session_started_metadata"} - said
    changed = {name: after.get(name) for name in names if before.get(name) != after.get(name)}
    changed.pop("help_wished", None)  # "een medewerker spreken" is a wish as well
    assert not changed, json.dumps(changed)


def _same_question(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after["requested_slot"] == before["requested_slot"], said
    assert said.count("Klopt dit?") <= 1
    assert said.rstrip().endswith(("?", ".", '…"', '."')), said


def _callback_only(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    callback = {"contact_phone", "contact_name", "contact_moment", "voicemail_ok", None}
    assert after.get("requested_slot") in callback, said
    assert "missen" not in said


def _closed(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after.get("requested_slot") is None, said
    assert "We stoppen" in said


def _crisis(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after["crisis_level"] >= 2
    assert after.get("requested_slot") is None
    assert "missen" not in said


def _withdrawn(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert not after.get("consent_items")
    if before.get("gemeente_consent") == "granted":
        assert after["gemeente_consent"] == "withdrawn"
        assert "geldt nu niet meer" in said
    else:
        assert after.get("gemeente_consent") == before.get("gemeente_consent")
    if before["requested_slot"] == "consent_items":  # nothing is left to ask permission for
        assert after["requested_slot"] == "contact_phone"
    else:
        _same_question(before, after, said)


def _renamed(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after["contact_name"] == "Carine", said
    assert "Carine" in said
    if before["requested_slot"] == "contact_name":
        assert after["requested_slot"] == "contact_moment"
    else:
        _same_question(before, after, said)


def _thanked(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after.get("gemeente_consent") == before.get("gemeente_consent")
    _same_question(before, after, said)


def _turkish(before: dict[str, Any], after: dict[str, Any], said: str) -> None:
    assert after["language"] == "tr"
    assert "tercüman" in said
    assert after.get("requested_slot") in ("contact_phone", None)


# What a repair does say, and so may change.
SAID = {
    "crisis": {"life_domains"},
    "withdrawn": {"gemeente_consent", "consent_items"},
    "renamed": {"contact_name"},
    "turkish": {"language", "interpreter"},
}
_ENDS = {
    "same": _same_question,
    "callback": _callback_only,
    "closed": _closed,
    "crisis": _crisis,
    "withdrawn": _withdrawn,
    "renamed": _renamed,
    "turkish": _turkish,
    "thanked": _thanked,
}

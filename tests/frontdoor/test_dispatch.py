"""Every accepted message is handled once, in order, whatever the engine does."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.frontdoor import engine as engine_calls
from bot.intake.insurer import load_insurer
from bot.intake.words import Words
from bot.settings import ROOT
from bot.storage.conversations import erase_conversation
from bot.storage.handoffs import mark_handled
from tests.frontdoor.door import Client, Door, eventually

WORDS = Words.load(ROOT / "domain.yml")
FACTS = load_insurer(ROOT / "insurer.yml").facts()
WAITING = WORDS.text("utter_waiting")
TECHNICAL = WORDS.text("utter_technical_problem")
WANTS_TO_DIE = "ik wil dood"
SUICIDE = WORDS.text("utter_crisis_self_harm", **FACTS)


def answers(client: Client) -> list[str]:
    """What the engine answered, after the two sentences of the opening."""
    return client.texts("bot")[2:]


async def test_a_message_is_handled_and_answered(client: Client) -> None:
    seq = await client.says("hallo")
    await eventually(lambda: answers(client) == ["echo: hallo"])
    (turn,) = client.door.engine.turns
    assert turn == {
        "conversation": client.id, "seq": seq, "text": "hallo", "choice": None,
        "channel": "webchat", "identity": "unknown", "told": None, "again": False,
    }  # fmt: skip
    (kept,) = client.said("client")
    assert (kept.state, kept.attempts) == ("done", 0)


async def test_messages_of_one_conversation_are_handled_in_order(client: Client) -> None:
    client.door.engine.seconds = 0.005
    for number in range(20):
        await client.says(str(number))
    await eventually(lambda: len(answers(client)) == 20)
    assert client.door.engine.heard == [str(number) for number in range(20)]
    assert client.door.engine.most_of_one == 1


async def test_order_holds_when_the_engine_goes_away_in_between(client: Client) -> None:
    client.door.engine.seconds = 0.02
    for number in range(5):
        await client.says(str(number))
    await client.door.engine.stop()
    for number in range(5, 10):
        await client.says(str(number))
    await client.door.engine.start()
    await eventually(lambda: len(answers(client)) == 10)
    assert answers(client) == [f"echo: {number}" for number in range(10)]


async def test_conversations_do_not_wait_for_each_other(door: Door) -> None:
    door.engine.seconds = 0.5
    clients = [await door.client() for _ in range(10)]
    for client in clients:
        await client.says("hallo")
    await eventually(lambda: door.engine.most_at_work == 10)
    await eventually(lambda: all(answers(client) for client in clients))


async def test_a_failing_conversation_does_not_hold_up_another(door: Door) -> None:
    stuck, other = await door.client(), await door.client()
    door.engine.always = 500
    await stuck.says("dit gaat mis")
    await eventually(lambda: stuck.texts("system"))
    door.engine.always = 200
    await other.says("dit gaat goed")
    await eventually(lambda: answers(other) == ["echo: dit gaat goed"])


async def test_while_the_engine_is_away_the_client_hears_once_that_it_takes_long(
    client: Client,
) -> None:
    await client.door.engine.stop()
    await client.says("hallo")
    await eventually(lambda: client.texts("system") == [WAITING])
    await eventually(lambda: client.said("client")[0].attempts > 8)
    (kept,) = client.said("client")
    assert (kept.state, kept.told) == ("new", "waiting")
    await client.door.engine.start()
    await eventually(lambda: answers(client) == ["echo: hallo"])
    assert client.texts("system") == [WAITING]
    assert client.handoff() is None


async def test_a_restart_of_the_engine_is_not_worth_a_word(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.frontdoor.dispatch.PAUSES", (0.3,))
    await client.door.engine.stop()
    await client.says("hallo")
    await asyncio.sleep(0.1)
    await client.door.engine.start()
    await eventually(lambda: answers(client) == ["echo: hallo"])
    assert client.texts("system") == []


async def test_an_engine_that_hangs_counts_as_away(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_calls, "TURN_TIMEOUT_SECONDS", 0.1)
    client.door.engine.seconds = 5
    await client.says("hallo")
    await eventually(lambda: client.texts("system") == [WAITING])
    client.door.engine.seconds = 0
    await eventually(lambda: answers(client) == ["echo: hallo"])


async def test_a_crisis_is_answered_while_the_engine_is_away(client: Client) -> None:
    await client.door.engine.stop()
    seq = await client.says(WANTS_TO_DIE)
    await eventually(lambda: client.texts("system") == [SUICIDE])
    handoff = await eventually(client.handoff)
    assert (handoff.urgency, handoff.state) == ("crisis", "waiting")
    assert handoff.summary["crisis"] == {"level": 2, "kind": "self_harm"}
    assert handoff.summary["request"]["own_words"] == WANTS_TO_DIE
    assert handoff.summary["provenance"]["request.own_words"]["turn"] == seq
    assert handoff.respond_by is not None
    await client.door.engine.start()
    await eventually(lambda: answers(client))
    # The engine knows that the number was given, and need not repeat it.
    assert client.door.engine.turns[-1]["told"] == "crisis"
    assert client.texts("system") == [SUICIDE]


async def test_a_crisis_does_not_wait_behind_a_stuck_message(client: Client) -> None:
    await client.door.engine.stop()
    await client.says("hallo")
    await eventually(lambda: client.texts("system") == [WAITING])
    await client.says(WANTS_TO_DIE)
    await eventually(lambda: client.texts("system") == [WAITING, SUICIDE])
    assert (await eventually(client.handoff)).urgency == "crisis"
    await client.door.engine.start()
    await eventually(lambda: len(answers(client)) == 2)
    assert [turn["told"] for turn in client.door.engine.turns] == ["waiting", "crisis"]
    assert client.texts("system") == [WAITING, SUICIDE]


async def test_a_crisis_that_came_in_before_the_engine_was_known_to_be_away(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_calls, "TURN_TIMEOUT_SECONDS", 0.3)
    client.door.engine.seconds = 5
    await client.says("hallo")
    await client.says("nog iets")
    await client.says(WANTS_TO_DIE)
    await eventually(lambda: SUICIDE in client.texts("system"))
    assert (await eventually(client.handoff)).urgency == "crisis"


async def test_a_crisis_is_raised_again_when_it_was_handled(client: Client) -> None:
    await client.door.engine.stop()
    await client.says(WANTS_TO_DIE)
    handoff = await eventually(client.handoff)
    client.door.database.write_now(lambda c: mark_handled(c, handoff.reference, "samira"))
    await client.says("ik heb net al mijn pillen ingenomen")
    again = await eventually(
        lambda: (h := client.handoff()) and h.summary["crisis"]["level"] == 3 and h
    )
    assert (again.reference, again.state) == (handoff.reference, "waiting")


async def test_new_words_of_the_same_crisis_are_news_to_the_desk(client: Client) -> None:
    client.is_taken_over()
    await client.says(WANTS_TO_DIE)
    handoff = await eventually(client.handoff)
    client.door.database.write_now(lambda c: mark_handled(c, handoff.reference, "samira"))
    await client.says("ik wil echt dood")
    again = await eventually(lambda: (h := client.handoff()) and h.state == "waiting" and h)
    assert again.summary["provenance"]["crisis.level"]["quote"] == "ik wil echt dood"
    assert again.summary["request"]["own_words"] == WANTS_TO_DIE


async def test_a_turn_that_fails_twice_is_tried_a_third_time(client: Client) -> None:
    client.door.engine.statuses.extend([500, 500])
    await client.says("hallo")
    await eventually(lambda: answers(client) == ["echo: hallo"])
    assert [turn["again"] for turn in client.door.engine.turns] == [False, True, True]
    assert client.texts("system") == []
    assert client.handoff() is None


async def test_a_turn_that_keeps_failing_becomes_a_humans(client: Client) -> None:
    client.door.engine.always = 500
    await client.says("dit is te moeilijk")
    await eventually(lambda: client.texts("system") == [TECHNICAL])
    handoff = await eventually(client.handoff)
    assert handoff.urgency == "soon"
    assert handoff.summary["request"]["own_words"] == "dit is te moeilijk"
    assert client.said("client")[0].state == "failed"
    assert len(client.door.engine.turns) == 3
    client.door.engine.always = 200
    await client.says("en dit lukt")
    await eventually(lambda: answers(client) == ["echo: en dit lukt"])
    await asyncio.sleep(0.3)  # a sweep goes by
    assert client.texts("system") == [TECHNICAL]


async def test_a_crisis_the_engine_cannot_handle_still_gets_its_number(client: Client) -> None:
    client.door.engine.always = 500
    await client.says(WANTS_TO_DIE)
    await eventually(lambda: client.said("client")[0].state == "failed")
    assert SUICIDE in await eventually(lambda: client.texts("system"))
    assert (await eventually(client.handoff)).urgency == "crisis"


async def test_while_a_human_owns_the_talk_the_engine_hears_nothing(client: Client) -> None:
    client.is_taken_over()
    await client.says("dank u mevrouw")
    await eventually(lambda: client.said("client")[0].state == "done")
    assert client.door.engine.turns == []
    assert client.texts("system") == []
    assert client.handoff() is None


async def test_a_crisis_alarms_also_while_a_human_owns_the_talk(client: Client) -> None:
    client.is_taken_over()
    await client.says(WANTS_TO_DIE)
    await eventually(lambda: client.texts("system") == [SUICIDE])
    assert (await eventually(client.handoff)).urgency == "crisis"
    assert client.door.engine.turns == []


async def test_a_web_process_that_starts_finds_what_was_left_waiting(tmp_path: Path) -> None:
    door = Door(tmp_path)
    await door.open()
    try:
        first, second = await door.client(), await door.client()
        await first.says("1")
        await first.says("2")
        await second.says("3")
        await door.shut()
        await door.engine.start()
        await door.open()
        await eventually(lambda: len(door.engine.turns) == 3)
        await eventually(lambda: answers(first) == ["echo: 1", "echo: 2"])
        await eventually(lambda: answers(second) == ["echo: 3"])
        assert all(turn["again"] for turn in door.engine.turns)
    finally:
        await door.close()


async def test_a_web_process_that_starts_without_engine_answers_a_waiting_crisis(
    tmp_path: Path,
) -> None:
    door = Door(tmp_path)
    await door.open()
    try:
        client = await door.client()
        client.is_taken_over()  # so that nobody handles what is put in the inbox now
        await door.shut()
        _leave_waiting(client, "hallo", WANTS_TO_DIE)
        client.is_taken_over("bot")
        await door.open()
        await eventually(lambda: SUICIDE in client.texts("system"))
        assert (await eventually(client.handoff)).urgency == "crisis"
    finally:
        await door.close()


def _leave_waiting(client: Client, *texts: str) -> None:
    from bot.storage.messages import accept

    for text in texts:
        client.door.database.write_now(
            lambda c, text=text: accept(c, client.id, f"id of {text}", text, None)
        )


async def test_what_another_process_accepted_is_found(client: Client) -> None:
    _leave_waiting(client, "hallo")
    await eventually(lambda: answers(client) == ["echo: hallo"])


async def test_a_conversation_erased_while_it_waits_is_no_trouble(client: Client) -> None:
    await client.door.engine.stop()
    await client.says("hallo")
    await eventually(lambda: client.texts("system") == [WAITING])
    client.door.database.write_now(lambda c: erase_conversation(c, client.id))
    await client.door.engine.start()
    other = await client.door.client()
    await other.says("ik ben er nog")
    await eventually(lambda: answers(other) == ["echo: ik ben er nog"])
    assert client.said() == []

"""What is accepted, what is refused, and what is kept of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.intake.words import Words
from bot.settings import ROOT
from bot.storage.conversations import erase_conversation
from tests.frontdoor.door import Client, Door, eventually

WORDS = Words.load(ROOT / "domain.yml")


def refused(answer: Any) -> tuple[int, str, str]:
    """Status, code and sentence of a refusal."""
    error = answer.json()["error"]
    assert set(error) == {"code", "message"}
    return answer.status_code, error["code"], error["message"]


@pytest.mark.parametrize(
    "body",
    [
        [], "hallo", None, 7, {}, {"text": "hallo"}, {"id": "", "text": "hallo"},
        {"id": 7, "text": "hallo"}, {"id": "a"}, {"id": "a", "text": 7},
        {"id": "a", "text": "hallo", "choice": "b"}, {"id": "a", "choice": None},
        {"id": "x" * 129, "text": "hallo"}, {"id": "a\u0000b", "text": "hallo"},
        {"id": "a\ud800", "text": "hallo"},
    ],
    ids=[
        "a list", "a string", "null", "a number", "empty", "no id", "an empty id", "id no text",
        "neither text nor choice", "text no text", "text and choice", "choice null", "a long id",
        "a null sign in the id", "half a sign in the id",
    ],
)  # fmt: skip
async def test_what_has_another_form_is_refused_kindly(client: Client, body: Any) -> None:
    answer = await client.sends(body)
    assert refused(answer) == (400, "format", WORDS.text("utter_error_format"))
    assert client.said("client") == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"id": "a", "text": "\xff"}', b"[" * 50_000, b"NaN"],
    ids=["nothing", "half", "not UTF-8", "very deep", "no JSON"],
)
async def test_what_is_no_json_is_refused_kindly(client: Client, content: bytes) -> None:
    answer = await client.door.http.post(
        "/api/conversations/messages", content=content, headers=client.headers
    )
    assert refused(answer) == (400, "format", WORDS.text("utter_error_format"))


@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", "Bearer web-1", "Basic web-1", "Bearer é", "web-1"],
)
async def test_without_the_key_nothing_opens(door: Door, authorization: str | None) -> None:
    headers = {"Authorization": authorization.encode()} if authorization is not None else {}
    answer = await door.http.post(
        "/api/conversations/messages", json={"id": "a", "text": "hallo"}, headers=headers
    )
    assert refused(answer) == (401, "token", WORDS.text("utter_error_token"))


async def test_an_erased_conversation_is_gone(client: Client) -> None:
    client.door.database.write_now(lambda c: erase_conversation(c, client.id))
    answer = await client.sends({"id": "a", "text": "hallo"})
    assert refused(answer) == (404, "conversation", WORDS.text("utter_error_token"))


async def test_ten_thousand_characters_are_too_many_and_it_says_so(client: Client) -> None:
    answer = await client.sends({"id": "a", "text": "x" * 10_000})
    assert refused(answer) == (413, "length", WORDS.text("utter_error_too_long"))


async def test_as_many_characters_as_allowed_are_fine(client: Client) -> None:
    assert await client.says("x" * 4000)


async def test_a_huge_call_is_not_read(client: Client) -> None:
    answer = await client.sends({"id": "a", "text": "x" * 100_000})
    assert refused(answer) == (413, "length", WORDS.text("utter_error_too_long"))


async def test_a_huge_call_that_hides_its_length_is_not_read(client: Client) -> None:
    async def pieces() -> Any:
        for _ in range(100):
            yield b"x" * 1000

    answer = await client.door.http.post(
        "/api/conversations/messages", content=pieces(), headers=client.headers
    )
    assert refused(answer)[:2] == (413, "length")


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u202e\u2066", "\x00\x1b"])
async def test_nothing_to_read_is_refused(client: Client, text: str) -> None:
    answer = await client.sends({"id": "a", "text": text})
    assert refused(answer) == (422, "empty", WORDS.text("utter_error_empty"))


@pytest.mark.parametrize("choice", ["", "unknown", "x" * 5000, "\u0000", "\ud800"])
async def test_a_button_nobody_offered_is_refused(client: Client, choice: str) -> None:
    answer = await client.presses(choice)
    assert refused(answer) == (422, "choice", WORDS.text("utter_error_choice"))


async def test_a_button_of_another_conversation_is_refused(client: Client) -> None:
    other = await client.door.client()
    (yes,) = other.is_asked("gemeente_consent", "Ja")
    client.is_asked("gemeente_consent", "Nee")
    answer = await client.presses(yes)
    assert refused(answer) == (422, "choice", WORDS.text("utter_error_choice"))


async def test_a_pressed_button_is_its_title_and_its_question(client: Client) -> None:
    (yes, _) = client.is_asked("other_debts", "Ja", "Nee")
    assert (await client.presses(yes)).status_code == 202
    (kept,) = client.said("client")
    assert (kept.text, kept.choice) == ("Ja", {"question": "other_debts", "value": "ja"})


async def test_a_button_of_an_older_question_answers_nothing(client: Client) -> None:
    (yes, _) = client.is_asked("gemeente_consent", "Ja", "Nee")
    client.is_asked("contact_phone")
    assert (await client.presses(yes)).status_code == 202
    (kept,) = client.said("client")
    assert kept.choice == {"question": "", "value": "ja"}


async def test_the_same_button_answers_again_when_its_question_came_back(client: Client) -> None:
    client.is_asked("gemeente_consent", "Ja", "Nee")
    (yes, _) = client.is_asked("gemeente_consent", "Ja", "Nee")
    await client.presses(yes)
    (kept,) = client.said("client")
    assert kept.choice == {"question": "gemeente_consent", "value": "ja"}


async def test_the_same_id_twice_is_one_message(client: Client) -> None:
    first = await client.sends({"id": "a", "text": "hallo"})
    again = await client.sends({"id": "a", "text": "iets anders"})
    assert first.json() == again.json()
    assert client.texts("client") == ["hallo"]


async def test_the_same_id_of_two_clients_is_two_messages(client: Client) -> None:
    other = await client.door.client()
    for somebody in (client, other):
        assert (await somebody.sends({"id": "a", "text": "hallo"})).status_code == 202
    assert client.texts("client") == other.texts("client") == ["hallo"]


async def test_many_posts_of_one_id_at_once_are_one_message(client: Client) -> None:
    posts = [client.sends({"id": "a", "text": "hallo"}) for _ in range(20)]
    answers = await asyncio.gather(*posts)
    assert {(answer.status_code, answer.json()["seq"]) for answer in answers} == {(202, 3)}
    await eventually(lambda: client.texts("client") == ["hallo"] and client.door.engine.turns)
    await asyncio.sleep(0.3)  # a sweep goes by
    assert client.texts("bot")[2:] == ["echo: hallo"]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("hal\x00lo\x1b\x7f", "hallo"),
        ("ik \u202ebetaal\u202c \u2066niet\u2069", "ik betaal niet"),
        ("regel 1\nregel 2\ttab", "regel 1\nregel 2\ttab"),
        ("  hallo \n", "hallo"),
        ("half een emoji \ud83d", "half een emoji"),
        ("👨‍👩‍👧 🇳🇱 é ﷺ", "👨‍👩‍👧 🇳🇱 é ﷺ"),
    ],
    ids=["control", "direction", "lines stay", "ends", "half a sign", "whole signs stay"],
)  # fmt: skip
async def test_signs_that_hide_something_are_removed(client: Client, sent: str, kept: str) -> None:
    await client.says(sent)
    assert client.texts("client") == [kept]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("mijn bsn is 111222333", "mijn bsn is •••"),
        ("mijn bsn is 1112.22.333 en ik woon in Tiel", "mijn bsn is ••• en ik woon in Tiel"),
        ("NL91 ABNA 0417 1643 00 is mijn rekening", "••• is mijn rekening"),
        ("nl91abna0417164300", "•••"),
        ("kaart 4111 1111 1111 1111", "kaart •••"),
        ("bel 0612345678", "bel 0612345678"),
        ("polis 123456789", "polis 123456789"),
    ],
    ids=["bsn", "bsn with dots", "iban", "iban small", "card", "phone", "another number"],
)
async def test_numbers_that_may_not_be_kept_are_masked(
    client: Client, sent: str, kept: str
) -> None:
    await client.says(sent)
    assert client.texts("client") == [kept]
    await eventually(lambda: client.door.engine.heard == [kept])


async def test_a_mobile_number_without_its_zero_stays_when_it_is_asked(client: Client) -> None:
    number = "612345671"  # it satisfies the check of a BSN too
    await client.says(number)
    client.is_asked("contact_phone")
    await client.says(number)
    assert client.texts("client") == ["•••", number]


async def test_who_sends_too_much_is_asked_to_wait(tmp_path: Path) -> None:
    door = Door(tmp_path, messages_per_minute=3)
    await door.open()
    try:
        client, other = await door.client(), await door.client()
        for number in range(3):
            await client.says(f"bericht {number}")
        answer = await client.sends({"id": "te veel", "text": "nog een"})
        assert refused(answer) == (429, "rate", WORDS.text("utter_error_too_fast"))
        assert int(answer.headers["retry-after"]) > 0
        assert await other.says("een ander mag wel")
        assert len(client.said("client")) == 3
    finally:
        await door.close()


async def test_without_its_database_it_says_that_it_cannot_now(tmp_path: Path) -> None:
    door = Door(tmp_path)
    await door.open()
    try:
        client = await door.client()
        with door.database.reading() as connection:
            connection.exec_driver_sql("ALTER TABLE messages RENAME TO away")
            connection.commit()
        for answer in (
            await client.sends({"id": "a", "text": "hallo"}),
            await door.http.post("/api/conversations"),
        ):
            assert refused(answer) == (503, "unavailable", WORDS.text("utter_error_unavailable"))
            assert int(answer.headers["retry-after"]) > 0
        with door.database.reading() as connection:
            connection.exec_driver_sql("ALTER TABLE away RENAME TO messages")
            connection.commit()
        assert await client.says("en nu wel")
    finally:
        await door.close()

"""The inbox and the outbox."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.storage.conversations import (
    Conversation,
    change_owner,
    conversation_of,
    erase_conversation,
    make_known,
    quiet_without_handoff,
    start_conversation,
    take_numbers,
)
from bot.storage.database import Database
from bot.storage.memories import recall, remember
from bot.storage.messages import (
    OLDEST_CHOICES,
    Reply,
    StoredMessage,
    accept,
    add,
    finish,
    is_waiting,
    last_question,
    note_attempt,
    note_told,
    offered,
    said_since,
    waiting,
)
from bot.storage.tables import now

YES = {"id": "opaque-yes", "title": "Ja", "payload": "granted"}
NO = {"id": "opaque-no", "title": "Nee", "payload": "refused"}


def _accept(database: Database, talk: Conversation, text: str, name: str = "") -> tuple[int, bool]:
    return database.write_now(lambda c: accept(c, talk.id, name or f"id of {text}", text, None))


def _add(database: Database, talk: Conversation, *replies: Reply) -> list[int]:
    return database.write_now(lambda c: add(c, talk.id, replies))


def _said(database: Database, talk: Conversation, seq: int = 0) -> list[StoredMessage]:
    with database.reading() as connection:
        return said_since(connection, talk.id, seq)


def test_one_counter_orders_everything(migrated: Database, talk: Conversation) -> None:
    assert _accept(migrated, talk, "hallo") == (1, True)
    assert _add(migrated, talk, Reply("dag"), Reply("vertel", author="system")) == [2, 3]
    assert _accept(migrated, talk, "tja") == (4, True)
    said = [(message.seq, message.author, message.text) for message in _said(migrated, talk)]
    assert said == [
        (1, "client", "hallo"), (2, "bot", "dag"), (3, "system", "vertel"), (4, "client", "tja"),
    ]  # fmt: skip
    assert [message.seq for message in _said(migrated, talk, 2)] == [3, 4]
    assert all(message.at.tzinfo for message in _said(migrated, talk))


def test_each_conversation_counts_for_itself(migrated: Database, talk: Conversation) -> None:
    other = migrated.write_now(lambda c: start_conversation(c, "web"))
    assert _accept(migrated, talk, "hallo") == _accept(migrated, other, "hallo") == (1, True)
    assert len(_said(migrated, talk)) == 1


def test_the_same_id_is_the_same_message(migrated: Database, talk: Conversation) -> None:
    assert _accept(migrated, talk, "hallo", "a") == (1, True)
    assert _accept(migrated, talk, "iets anders", "a") == (1, False)
    assert [message.text for message in _said(migrated, talk)] == ["hallo"]


def test_the_same_id_in_two_web_processes_at_once(migrated: Database, talk: Conversation) -> None:
    other = Database(migrated.url)
    for name in range(20):
        with ThreadPoolExecutor(2) as pool:
            both = [pool.submit(_accept, d, talk, "hallo", str(name)) for d in (migrated, other)]
        (first, new), (second, also_new) = (future.result() for future in both)
        assert first == second
        assert new != also_new
    other.close()
    assert len(_said(migrated, talk)) == 20


def test_many_at_once_get_numbers_without_a_gap(migrated: Database, talk: Conversation) -> None:
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda n: _accept(migrated, talk, str(n)), range(40)))
    assert sorted(seq for seq, _ in taken) == list(range(1, 41))


def test_there_is_no_message_without_a_conversation(migrated: Database) -> None:
    for work in (
        lambda c: accept(c, "web-nobody", "a", "hallo", None),
        lambda c: add(c, "web-nobody", [Reply("dag")]),
        lambda c: take_numbers(c, "web-nobody"),
    ):
        with pytest.raises(LookupError):
            migrated.write_now(work)


def test_saying_nothing_takes_no_number(migrated: Database, talk: Conversation) -> None:
    assert _add(migrated, talk) == []
    assert _add(migrated, talk, Reply("dag")) == [1]


def test_a_message_waits_until_it_is_finished_once(migrated: Database, talk: Conversation) -> None:
    seq, _ = _accept(migrated, talk, "hallo")
    with migrated.reading() as connection:
        assert is_waiting(connection, talk.id, seq)
        assert [message.seq for message in waiting(connection)] == [seq]
    assert migrated.write_now(lambda c: finish(c, talk.id, seq))
    assert not migrated.write_now(lambda c: finish(c, talk.id, seq, "failed"))
    with migrated.reading() as connection:
        assert not is_waiting(connection, talk.id, seq)
        assert waiting(connection) == []
    assert _said(migrated, talk)[0].state == "done"


def test_what_waits_comes_oldest_first(migrated: Database, talk: Conversation) -> None:
    other = migrated.write_now(lambda c: start_conversation(c, "web"))
    for text in "abc":
        _accept(migrated, talk, text)
    _accept(migrated, other, "d")
    with migrated.reading() as connection:
        mine = [message.text for message in waiting(connection, talk.id)]
        assert mine == ["a", "b", "c"]
        assert {message.text for message in waiting(connection)} == {"a", "b", "c", "d"}


def test_only_messages_of_the_client_wait(migrated: Database, talk: Conversation) -> None:
    (seq,) = _add(migrated, talk, Reply("dag"))
    assert not migrated.write_now(lambda c: finish(c, talk.id, seq))


def test_tries_are_counted(migrated: Database, talk: Conversation) -> None:
    seq, _ = _accept(migrated, talk, "hallo")
    for _ in range(3):
        migrated.write_now(lambda c: note_attempt(c, talk.id, seq))
    assert _said(migrated, talk)[0].attempts == 3


@pytest.mark.parametrize(
    ("told", "noted"),
    [
        (["waiting", "waiting"], [True, False]),
        (["crisis", "crisis"], [True, False]),
        (["waiting", "crisis"], [True, True]),
        (["crisis", "waiting"], [True, False]),
    ],
    ids=["waiting once", "crisis once", "a crisis may follow", "never back"],
)
def test_what_was_told_is_told_once(
    migrated: Database, talk: Conversation, told: list[str], noted: list[bool]
) -> None:
    seq, _ = _accept(migrated, talk, "hallo")
    assert [
        migrated.write_now(lambda c, what=what: note_told(c, talk.id, seq, what)) for what in told
    ] == noted


def test_nothing_is_told_to_what_is_handled(migrated: Database, talk: Conversation) -> None:
    seq, _ = _accept(migrated, talk, "hallo")
    migrated.write_now(lambda c: finish(c, talk.id, seq))
    assert not migrated.write_now(lambda c: note_told(c, talk.id, seq, "waiting"))


def _offered(database: Database, talk: Conversation, choice: str) -> Any:
    with database.reading() as connection:
        return offered(connection, talk.id, choice)


def test_a_choice_belongs_to_its_question_while_that_is_the_last(
    migrated: Database, talk: Conversation
) -> None:
    _add(migrated, talk, Reply("Mag dat?", (YES, NO), "gemeente_consent"))
    assert _offered(migrated, talk, "opaque-no") == {**NO, "question": "gemeente_consent"}
    _add(migrated, talk, Reply("even een opmerking"))
    assert _offered(migrated, talk, "opaque-yes")["question"] == "gemeente_consent"
    _add(migrated, talk, Reply("Uw nummer?", question="contact_phone"))
    assert _offered(migrated, talk, "opaque-yes") == {**YES, "question": ""}
    assert _offered(migrated, talk, "granted") is None


def test_a_choice_from_long_ago_is_not_known(migrated: Database, talk: Conversation) -> None:
    _add(migrated, talk, Reply("Mag dat?", (YES, NO), "gemeente_consent"))
    _add(migrated, talk, *(Reply("?", question="q") for _ in range(OLDEST_CHOICES - 1)))
    assert _offered(migrated, talk, "opaque-yes") is not None
    _add(migrated, talk, Reply("?", question="q"))
    assert _offered(migrated, talk, "opaque-yes") is None


def test_the_last_question_is_the_bots(migrated: Database, talk: Conversation) -> None:
    with migrated.reading() as connection:
        assert last_question(connection, talk.id) is None
    _add(migrated, talk, Reply("Uw nummer?", question="contact_phone"), Reply("rustig aan"))
    _add(migrated, talk, Reply("bent u daar?", question="presence", author="agent"))
    with migrated.reading() as connection:
        found = last_question(connection, talk.id)
    assert found
    assert (found.text, found.question) == ("Uw nummer?", "contact_phone")


def test_an_author_must_be_known(migrated: Database, talk: Conversation) -> None:
    with pytest.raises(IntegrityError):
        _add(migrated, talk, Reply("dag", author="nobody"))


def test_an_owner_is_changed_by_who_looked_last(migrated: Database, talk: Conversation) -> None:
    assert migrated.write_now(lambda c: change_owner(c, talk.id, "human", talk.epoch))
    assert not migrated.write_now(lambda c: change_owner(c, talk.id, "closed", talk.epoch))
    with migrated.reading() as connection:
        found = conversation_of(connection, talk.id)
    assert found
    assert (found.owner, found.epoch) == ("human", talk.epoch + 1)


def test_a_conversation_from_the_terminal_is_made_once(migrated: Database) -> None:
    for _ in range(2):
        migrated.write_now(lambda c: make_known(c, "rasa-shell-1"))
    with migrated.reading() as connection:
        found = conversation_of(connection, "rasa-shell-1")
    assert found
    assert found.channel == "terminal"


def test_erasing_takes_all_that_was_said(migrated: Database, talk: Conversation) -> None:
    _accept(migrated, talk, "mijn verhaal")
    migrated.write_now(lambda c: remember(c, talk.id, {"own_words": "mijn verhaal"}))
    migrated.write_now(lambda c: erase_conversation(c, talk.id))
    assert _said(migrated, talk) == []
    with migrated.reading() as connection:
        assert conversation_of(connection, talk.id) is None
        assert recall(connection, talk.id) is None


def test_a_memory_is_replaced(migrated: Database, talk: Conversation) -> None:
    for slots in ({"a": 1}, {"b": ["é", None]}):
        migrated.write_now(lambda c, slots=slots: remember(c, talk.id, slots))
    with migrated.reading() as connection:
        assert recall(connection, talk.id) == {"b": ["é", None]}
        assert recall(connection, "web-nobody") is None


def test_a_quiet_conversation_is_found(migrated: Database, talk: Conversation) -> None:
    _accept(migrated, talk, "hallo")
    with migrated.reading() as connection:
        assert [found.id for found in quiet_without_handoff(connection, now())] == [talk.id]

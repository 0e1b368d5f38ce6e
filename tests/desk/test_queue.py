"""What waits, in which order, and how the page keeps itself up to date."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.storage.audit import audit_lines
from bot.storage.database import Database
from bot.storage.handoffs import mark_handled
from tests.desk.conftest import leave_summary, token_on

HOURS = timedelta(hours=1)


def _references(page: str) -> list[str]:
    return re.findall(r'data-reference="([^"]+)"', page)


def test_an_empty_queue_says_so(desk: TestClient) -> None:
    page = desk.get("/desk/").text
    assert "Er wacht nu niemand" in page
    assert "(0) Wachtrij" in page


def test_the_most_urgent_comes_first_then_the_earliest_promise_then_the_oldest(
    desk: TestClient, database: Database, clock: Any
) -> None:
    leave_summary(database, "AAAA-2222", "normal", 1 * HOURS)
    leave_summary(database, "BBBB-2222", "soon", None)
    leave_summary(database, "CCCC-2222", "soon", 9 * HOURS)
    clock.shift(60)
    leave_summary(database, "DDDD-2222", "soon", 9 * HOURS - timedelta(seconds=60))
    leave_summary(database, "EEEE-2222", "urgent", 4 * HOURS)
    leave_summary(database, "FFFF-2222", "urgent", 2 * HOURS)
    leave_summary(database, "GGGG-2222", "crisis", 9 * HOURS)
    order = [reference[0] for reference in _references(desk.get("/desk/").text)]
    assert "".join(order) == "GFECDBA"


def test_a_row_says_what_an_agent_needs_to_choose(desk: TestClient, database: Database) -> None:
    leave_summary(database, level="urgent")
    page = desk.get("/desk/").text
    for words in (
        "Dringend", "Dreigt: uit huis gezet worden", "ik ken al 2 maande nie betale",
        "vandaag 14:05", "vandaag 18:05", "webchat", "K7Q4-2M9X", "1 gesprek wacht",
    ):  # fmt: skip
        assert words in page


def test_long_words_are_cut_between_words(desk: TestClient, database: Database) -> None:
    leave_summary(database, request={"own_words": "brieven en nog meer " * 20})
    quote = re.search(r"<q>(.*?)</q>", desk.get("/desk/").text)
    assert quote
    assert len(quote[1]) <= 121
    assert quote[1].endswith("meer…") or quote[1].endswith("nog…") or quote[1].endswith("en…")


def test_what_is_late_says_so_in_words(desk: TestClient, database: Database, clock: Any) -> None:
    leave_summary(database, respond_in=timedelta(minutes=5))
    assert "te laat" not in desk.get("/desk/").text
    clock.shift(6 * 60)
    assert "te laat" in desk.get("/desk/").text


@pytest.mark.parametrize(
    "changes",
    [
        {"request": None}, {"request": "tekst"}, {"request": {"own_words": None}},
        {"urgency": []}, {"urgency": {"reason": {"a": 1}}}, {"request": {"own_words": 12}},
    ],
    ids=str,
)  # fmt: skip
def test_a_damaged_summary_does_not_hide_the_queue(
    desk: TestClient, database: Database, changes: dict[str, Any]
) -> None:
    leave_summary(database, **changes)
    assert _references(desk.get("/desk/").text) == ["K7Q4-2M9X"]


def test_words_of_a_client_are_text_and_never_html(desk: TestClient, database: Database) -> None:
    leave_summary(database, request={"own_words": "<script>alert(1)</script>"})
    page = desk.get("/desk/").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_handled_stands_on_its_own_list(desk: TestClient, database: Database) -> None:
    leave_summary(database, "AAAA-2222")
    leave_summary(database, "BBBB-2222")
    database.write_now(lambda connection: mark_handled(connection, "AAAA-2222", "samira"))
    assert _references(desk.get("/desk/").text) == ["BBBB-2222"]
    page = desk.get("/desk/?state=handled").text
    assert _references(page) == ["AAAA-2222"]
    assert "vandaag 14:05 door samira" in page
    assert desk.get("/desk/?state=iets").status_code == 404


def test_handling_takes_it_off_the_list(desk: TestClient, database: Database) -> None:
    leave_summary(database)
    token = token_on(desk.get("/desk/handoffs/K7Q4-2M9X").text)
    answer = desk.post("/desk/handoffs/K7Q4-2M9X/handled", data={"token": token})
    assert answer.url.path == "/desk/"
    assert "K7Q4-2M9X is afgehandeld" in answer.text
    assert _references(answer.text) == []


def test_who_comes_second_sees_who_was_first(desk: TestClient, database: Database) -> None:
    leave_summary(database)
    token = token_on(desk.get("/desk/handoffs/K7Q4-2M9X").text)
    database.write_now(lambda connection: mark_handled(connection, "K7Q4-2M9X", "johan"))
    answer = desk.post("/desk/handoffs/K7Q4-2M9X/handled", data={"token": token})
    assert answer.url.path == "/desk/handoffs/K7Q4-2M9X"
    assert "door johan" in answer.text


def test_the_page_asks_only_for_what_changed(
    desk: TestClient, database: Database, clock: Any
) -> None:
    leave_summary(database, "AAAA-2222", respond_in=timedelta(minutes=5))
    page = desk.get("/desk/").text
    version = re.search(r'data-version="(\w+)"', page)
    assert version
    asked = {"state": "waiting", "version": version[1]}
    assert desk.get("/desk/rows", params=asked).status_code == 204
    clock.shift(6 * 60)
    late = desk.get("/desk/rows", params=asked)
    assert late.status_code == 200
    assert "te laat" in late.text
    leave_summary(database, "BBBB-2222", "crisis")
    changed = desk.get("/desk/rows", params={**asked, "version": late.headers["x-version"]})
    assert changed.headers["x-count"] == "2"
    assert _references(changed.text) == ["BBBB-2222", "AAAA-2222"]
    assert "<html" not in changed.text


def test_every_look_is_written_down_and_nothing_of_what_was_seen(
    desk: TestClient, database: Database
) -> None:
    conversation = leave_summary(database)
    desk.get("/desk/")
    desk.get("/desk/handoffs/K7Q4-2M9X")
    desk.get("/desk/handoffs/K7Q4-2M9X/transcript")
    with database.reading() as connection:
        lines = audit_lines(connection)
    assert [(line.who, line.did, line.reference) for line in lines][-3:] == [
        ("samira", "queue", None),
        ("samira", "summary", "K7Q4-2M9X"),
        ("samira", "transcript", "K7Q4-2M9X"),
    ]
    assert not any("betale" in repr(line) or conversation in repr(line) for line in lines)

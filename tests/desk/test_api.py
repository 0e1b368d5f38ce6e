"""The desk for other programs."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.storage.api_keys import create_key, disable_key
from bot.storage.audit import audit_lines
from bot.storage.database import Database
from bot.storage.handoffs import mark_handled
from tests.desk.conftest import SUMMARY, leave_summary

LIST = "/desk/api/handoffs"


@pytest.fixture
def key(database: Database) -> dict[str, str]:
    made = database.write_now(lambda connection: create_key(connection, "crm"))
    return {"Authorization": f"Bearer {made}"}


def _error(answer: Any) -> tuple[int, str]:
    assert set(answer.json()["error"]) == {"code", "message"}
    return answer.status_code, answer.json()["error"]["code"]


def test_the_list_has_the_most_urgent_first(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    leave_summary(database, "AAAA-2222", "soon")
    leave_summary(database, "BBBB-2222", "crisis")
    found = browser.get(LIST, headers=key).json()["handoffs"]
    assert [one["reference"] for one in found] == ["BBBB-2222", "AAAA-2222"]
    assert found[1] == {
        "reference": "AAAA-2222",
        "urgency": "soon",
        "reason": "Dreigt: uit huis gezet worden",
        "created_at": "2026-11-22T13:05:00+00:00",
        "respond_by": "2026-11-22T17:05:00+00:00",
        "state": "waiting",
        "channel": "webchat",
        "own_words": "ik ken al 2 maande nie betale",
    }


def test_handled_is_asked_for_apart(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    leave_summary(database, "AAAA-2222")
    database.write_now(lambda connection: mark_handled(connection, "AAAA-2222", "samira"))
    assert browser.get(LIST, headers=key).json() == {"handoffs": []}
    found = browser.get(LIST, params={"state": "handled"}, headers=key).json()["handoffs"]
    assert [one["state"] for one in found] == ["handled"]


def test_one_summary_comes_as_it_is_stored(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    leave_summary(database)
    assert browser.get(f"{LIST}/K7Q4-2M9X", headers=key).json() == SUMMARY


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer x", "Bearer x.y", "Basic abc", "Bearer .", "Bearer é.é".encode()],
    ids=str,
)
def test_without_a_good_key_there_is_nothing(
    browser: TestClient, database: Database, header: Any
) -> None:
    leave_summary(database)
    for path in (LIST, f"{LIST}/K7Q4-2M9X", f"{LIST}/ZZZZ-9999"):
        answer = browser.get(path, headers={"Authorization": header})
        assert _error(answer) == (401, "no_key")
        assert answer.headers["www-authenticate"] == "Bearer"


def test_the_secret_must_fit_the_key(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    other = database.write_now(lambda connection: create_key(connection, "andere"))
    mixed = key["Authorization"].partition(".")[0] + "." + other.partition(".")[2]
    assert _error(browser.get(LIST, headers={"Authorization": mixed})) == (401, "no_key")


def test_a_login_is_no_key(desk: TestClient) -> None:
    assert _error(desk.get(LIST)) == (401, "no_key")


def test_a_disabled_key_is_no_key(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    database.write_now(lambda connection: disable_key(connection, "crm"))
    assert _error(browser.get(LIST, headers=key)) == (401, "no_key")


def test_a_key_without_the_scope_is_told_so(browser: TestClient, database: Database) -> None:
    made = database.write_now(lambda connection: create_key(connection, "smal", scopes=()))
    answer = browser.get(LIST, headers={"Authorization": f"Bearer {made}"})
    assert _error(answer) == (403, "no_scope")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (f"{LIST}/ZZZZ-9999", (404, "not_found")),
        (f"{LIST}?state=iets", (422, "bad_state")),
        ("/desk/api/iets", (404, "not_found")),
    ],
)
def test_errors_have_one_shape(
    browser: TestClient, key: dict[str, str], path: str, expected: tuple[int, str]
) -> None:
    assert _error(browser.get(path, headers=key)) == expected


def test_writing_is_not_possible(browser: TestClient, key: dict[str, str]) -> None:
    assert _error(browser.post(LIST, headers=key)) == (405, "no_such_method")


def test_a_key_may_call_so_often_and_then_waits_a_minute(
    browser: TestClient, database: Database, key: dict[str, str], clock: Any
) -> None:
    assert [browser.get(LIST, headers=key).status_code for _ in range(5)] == [200] * 5
    refused = browser.get(LIST, headers=key)
    assert _error(refused) == (429, "too_many_requests")
    assert refused.headers["retry-after"] == "60"
    other = database.write_now(lambda connection: create_key(connection, "andere"))
    answer = browser.get(LIST, headers={"Authorization": f"Bearer {other}"})
    assert answer.status_code == 200
    clock.shift(60)
    assert browser.get(LIST, headers=key).status_code == 200


def test_programs_are_written_down_too(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    leave_summary(database)
    browser.get(f"{LIST}/K7Q4-2M9X", headers=key)
    with database.reading() as connection:
        line = audit_lines(connection, "K7Q4-2M9X")[-1]
    assert (line.who, line.did) == ("api:crm", "api_summary")


def test_a_damaged_summary_does_not_break_the_list(
    browser: TestClient, database: Database, key: dict[str, str]
) -> None:
    leave_summary(database, request=None, urgency=None)
    assert browser.get(LIST, headers=key).json()["handoffs"][0]["own_words"] == ""

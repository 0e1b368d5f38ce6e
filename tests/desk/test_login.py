"""Who gets in, who does not, and for how long."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.storage.audit import audit_lines
from bot.storage.database import Database
from bot.storage.desk_users import add_user, disable_user, hash_password, set_password
from tests.desk.conftest import PASSWORD, have_user, leave_summary, log_in, token_on


def _audit(database: Database) -> list[tuple[str, str]]:
    with database.reading() as connection:
        return [(line.who, line.did) for line in audit_lines(connection)]


def test_a_stranger_is_sent_to_the_login(browser: TestClient) -> None:
    answer = browser.get("/desk/", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/desk/login")


def test_the_right_password_opens_the_queue(desk: TestClient, database: Database) -> None:
    assert "Wachtrij" in desk.get("/desk/").text
    assert ("samira", "login") in _audit(database)


def test_the_name_may_be_typed_with_capitals(browser: TestClient, database: Database) -> None:
    have_user(database, "samira")
    assert log_in(browser, " SAMIRA ", PASSWORD).url.path == "/desk/"


@pytest.mark.parametrize(
    ("name", "password"),
    [("samira", "iets anders"), ("niemand", PASSWORD), ("samira", ""), ("", "")],
    ids=["wrong password", "unknown name", "no password", "nothing"],
)
def test_what_is_wrong_is_refused_in_the_same_words(
    browser: TestClient, database: Database, name: str, password: str
) -> None:
    have_user(database, "samira")
    answer = log_in(browser, name, password)
    assert answer.status_code == 401
    assert "horen niet bij elkaar" in answer.text


def test_an_unknown_name_is_not_written_down(browser: TestClient, database: Database) -> None:
    log_in(browser, "mijnwachtwoord123", "x")
    assert _audit(database) == [("onbekend", "login_failed")]


def test_five_wrong_tries_close_the_door_for_a_quarter(
    browser: TestClient, database: Database, clock: Any
) -> None:
    have_user(database, "samira")
    assert [log_in(browser, "samira", "fout").status_code for _ in range(5)] == [401] * 5
    refused = log_in(browser, "samira", PASSWORD)
    assert refused.status_code == 429
    assert "Wacht een kwartier" in refused.text
    assert refused.headers["retry-after"] == "900"
    clock.shift(15 * 60)
    assert log_in(browser, "samira", PASSWORD).url.path == "/desk/"


def test_twenty_wrong_tries_from_one_address_close_it_for_all_names(
    browser: TestClient, database: Database
) -> None:
    have_user(database, "samira")
    assert {log_in(browser, f"naam{number}", "fout").status_code for number in range(20)} == {401}
    assert log_in(browser, "samira", PASSWORD).status_code == 429


def test_a_right_password_forgets_the_wrong_ones(browser: TestClient, database: Database) -> None:
    have_user(database, "samira")
    for _ in range(3):
        for _ in range(4):
            log_in(browser, "samira", "fout")
        assert log_in(browser, "samira", PASSWORD).url.path == "/desk/"
        browser.cookies.clear()


def test_a_one_time_password_must_be_changed_first(browser: TestClient, database: Database) -> None:
    first = database.write_now(lambda connection: add_user(connection, "nieuw"))
    page = log_in(browser, "nieuw", first)
    assert page.url.path == "/desk/password"
    assert browser.get("/desk/").url.path == "/desk/password"
    assert browser.get("/desk/rows").status_code == 401
    data = {"token": token_on(page.text), "password": PASSWORD, "again": PASSWORD}
    assert browser.post("/desk/password", data=data).url.path == "/desk/"
    browser.cookies.clear()
    assert log_in(browser, "nieuw", first).status_code == 401
    assert log_in(browser, "nieuw", PASSWORD).url.path == "/desk/"


@pytest.mark.parametrize(
    ("password", "again", "says"),
    [
        ("kort", "kort", "te kort"),
        ("x" * 201, "x" * 201, "te lang"),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa", "te makkelijk"),
        (PASSWORD, PASSWORD + "!", "niet gelijk"),
        ("", "", "te kort"),
    ],
    ids=["short", "long", "one letter", "two different", "empty"],
)
def test_a_bad_new_password_is_explained(
    browser: TestClient, database: Database, password: str, again: str, says: str
) -> None:
    first = database.write_now(lambda connection: add_user(connection, "nieuw"))
    page = log_in(browser, "nieuw", first)
    data = {"token": token_on(page.text), "password": password, "again": again}
    answer = browser.post("/desk/password", data=data)
    assert answer.status_code == 422
    assert says in answer.text


def test_the_one_time_password_is_no_new_password(browser: TestClient, database: Database) -> None:
    first = database.write_now(lambda connection: add_user(connection, "nieuw"))
    page = log_in(browser, "nieuw", first)
    data = {"token": token_on(page.text), "password": first, "again": first}
    assert "Kies een ander" in browser.post("/desk/password", data=data).text


def test_a_one_time_password_grows_old(browser: TestClient, database: Database, clock: Any) -> None:
    first = database.write_now(lambda connection: add_user(connection, "nieuw", hours=24))
    clock.shift(24 * 3600 + 1)
    answer = log_in(browser, "nieuw", first)
    assert answer.status_code == 401
    assert "werkt niet meer" in answer.text


def test_half_an_hour_of_silence_logs_out(desk: TestClient, clock: Any) -> None:
    clock.shift(29 * 60)
    assert desk.get("/desk/").url.path == "/desk/"
    clock.shift(29 * 60)
    assert desk.get("/desk/").url.path == "/desk/"
    clock.shift(31 * 60)
    assert desk.get("/desk/").url.path == "/desk/login"


def test_the_page_refreshing_itself_is_no_sign_of_life(desk: TestClient, clock: Any) -> None:
    for _ in range(3):
        clock.shift(11 * 60)
        last = desk.get("/desk/rows")
    assert last.status_code == 401


def test_a_working_day_ends_after_eight_hours(desk: TestClient, clock: Any) -> None:
    for _ in range(24):
        clock.shift(20 * 60)
        assert desk.get("/desk/").url.path == "/desk/"
    clock.shift(60)
    assert desk.get("/desk/").url.path == "/desk/login"


def test_a_disabled_user_is_out_at_once(desk: TestClient, database: Database) -> None:
    database.write_now(lambda connection: disable_user(connection, "samira"))
    assert desk.get("/desk/").url.path == "/desk/login"
    assert log_in(desk, "samira", PASSWORD).status_code == 401


def test_a_new_password_ends_all_sessions(desk: TestClient, database: Database) -> None:
    hashed = hash_password("heel andere woorden")
    database.write_now(lambda connection: set_password(connection, "samira", hashed))
    assert desk.get("/desk/").url.path == "/desk/login"


def test_logging_out(desk: TestClient) -> None:
    token = token_on(desk.get("/desk/").text)
    assert desk.post("/desk/logout", data={"token": token}).url.path == "/desk/login"
    assert desk.get("/desk/").url.path == "/desk/login"


def test_the_cookie_is_closed_to_scripts_and_other_sites(
    browser: TestClient, database: Database
) -> None:
    have_user(database, "samira")
    page = browser.get("/desk/login").text
    data = {"token": token_on(page), "name": "samira", "password": PASSWORD}
    cookie = browser.post("/desk/login", data=data, follow_redirects=False).headers["set-cookie"]
    assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/desk"} <= set(cookie.split("; "))


def test_a_changed_cookie_is_worthless(desk: TestClient) -> None:
    value = desk.cookies["desk"]
    desk.cookies.clear()
    desk.cookies.set("desk", value[:-2] + ("aa" if value[-2:] != "aa" else "bb"))
    assert desk.get("/desk/").url.path == "/desk/login"


def test_the_session_from_before_the_login_does_not_become_the_one_after(
    browser: TestClient, database: Database
) -> None:
    have_user(database, "samira")
    before = token_on(browser.get("/desk/login").text)
    log_in(browser, "samira", PASSWORD)
    assert token_on(browser.get("/desk/").text) != before


def test_a_login_from_another_site_is_refused(browser: TestClient, database: Database) -> None:
    have_user(database, "samira")
    data = {"token": "0" * 64, "name": "samira", "password": PASSWORD}
    answer = browser.post("/desk/login", data=data)
    assert answer.status_code == 403
    assert "Log nog een keer in" in answer.text
    assert browser.get("/desk/").url.path == "/desk/login"


def test_somebody_elses_token_does_not_fit(desk: TestClient, app: Starlette) -> None:
    reference = "K7Q4-2M9X"
    leave_summary(desk.app.routes[0].app.state.office.database, reference)  # type: ignore[attr-defined]
    with TestClient(app, base_url="https://desk.test") as other:
        token = token_on(other.get("/desk/login").text)
    answer = desk.post(f"/desk/handoffs/{reference}/handled", data={"token": token})
    assert answer.status_code == 403
    assert "Er is niets veranderd" in answer.text


def test_a_link_to_a_summary_survives_the_login(browser: TestClient, database: Database) -> None:
    have_user(database, "samira")
    leave_summary(database, "K7Q4-2M9X")
    path = browser.get("/desk/handoffs/K7Q4-2M9X").url
    answer = log_in(browser, "samira", PASSWORD, f"{path.path}?{path.query.decode()}")
    assert answer.url.path == "/desk/handoffs/K7Q4-2M9X"


@pytest.mark.parametrize("wanted", ["//evil.test", "https://evil.test", "../../x", "%0d%0aX: y"])
def test_the_login_sends_nobody_elsewhere(
    browser: TestClient, database: Database, wanted: str
) -> None:
    have_user(database, "samira")
    answer = log_in(browser, "samira", PASSWORD, f"/desk/login?next={wanted}")
    assert str(answer.url) == "https://desk.test/desk/"


@pytest.mark.parametrize("path", ["/desk/login", "/desk/nergens", "/desk/static/desk.css"])
def test_every_answer_forbids_what_it_does_not_need(browser: TestClient, path: str) -> None:
    headers = browser.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe-inline" not in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == ("no-cache" if "static" in path else "no-store")


def test_a_huge_form_is_refused(browser: TestClient) -> None:
    token = token_on(browser.get("/desk/login").text)
    answer = browser.post("/desk/login", data={"token": token, "name": "x" * 30_000})
    assert answer.status_code == 413

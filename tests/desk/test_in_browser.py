"""The desk in a real browser: the queue that refreshes itself, and every size of screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.desk.app import desk_app
from bot.storage.database import Database
from bot.storage.handoffs import mark_handled
from tests.browser import a_browser, overflow, served, small_targets
from tests.desk.conftest import PASSWORD, have_user, leave_summary

pytestmark = pytest.mark.slow
REFRESH_MS = 30_000


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with a_browser() as opened:
        yield opened


@pytest.fixture
def address(database: Database) -> Iterator[str]:
    desk = desk_app(database, secret="a secret of thirty-two characters", secure_cookies=False)
    with served(Starlette(routes=[Mount("/desk", desk)])) as at:
        yield f"{at}/desk/"


@pytest.fixture
def page(chromium: Browser, address: str, database: Database) -> Iterator[Page]:
    """Samira, logged in with the keyboard only."""
    have_user(database, "samira")
    context = chromium.new_context()
    opened = context.new_page()
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.clock.install()
    opened.goto(address)
    opened.get_by_label("Naam").focus()
    opened.keyboard.type("samira")
    opened.keyboard.press("Tab")
    opened.keyboard.type(PASSWORD)
    opened.keyboard.press("Enter")
    expect(opened.get_by_role("heading", name="Wachtrij")).to_be_visible()
    yield opened
    context.close()
    assert not problems


def _handle(database: Database, reference: str) -> None:
    database.write_now(lambda connection: mark_handled(connection, reference, "johan"))


def _focused(page: Page) -> Any:
    return page.evaluate("document.activeElement.closest('[data-reference]')?.dataset.reference")


def test_the_queue_refreshes_itself_and_the_focus_stays(page: Page, database: Database) -> None:
    for reference in ("AAAA-2222", "BBBB-2222", "CCCC-2222"):
        leave_summary(database, reference)
    page.clock.fast_forward(REFRESH_MS)
    expect(page.get_by_role("status")).to_have_text("3 gesprekken wachten")
    page.locator("[data-reference='BBBB-2222'] a").focus()
    _handle(database, "AAAA-2222")
    page.clock.fast_forward(REFRESH_MS)
    expect(page.get_by_role("status")).to_have_text("2 gesprekken wachten")
    assert _focused(page) == "BBBB-2222"
    assert page.title().startswith("(2)")
    _handle(database, "BBBB-2222")
    page.clock.fast_forward(REFRESH_MS)
    expect(page.get_by_role("status")).to_have_text("1 gesprek wacht")
    assert _focused(page) == "CCCC-2222"


def test_the_wait_is_told_in_minutes(page: Page, database: Database) -> None:
    leave_summary(database)
    page.clock.fast_forward(REFRESH_MS)
    expect(page.locator("time.since")).to_contain_text("(0 min)")
    page.clock.fast_forward(12 * 60_000)
    expect(page.locator("time.since")).to_contain_text("(12 min)")


def test_a_desk_that_logged_out_shows_nothing_more(page: Page, database: Database) -> None:
    leave_summary(database)
    page.clock.fast_forward(REFRESH_MS)
    expect(page.get_by_text("ik ken al 2 maande nie betale")).to_be_visible()
    page.context.clear_cookies()
    page.clock.fast_forward(REFRESH_MS)
    expect(page.get_by_role("alert")).to_contain_text("U bent uitgelogd")
    expect(page.get_by_text("ik ken al 2 maande nie betale")).to_be_hidden()


def test_from_queue_to_handled_with_the_keyboard(page: Page, database: Database) -> None:
    leave_summary(database, level="urgent")
    page.reload()
    page.locator("[data-reference] a").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="K7Q4-2M9X")).to_be_visible()
    page.get_by_role("button", name="Afgehandeld").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("K7Q4-2M9X is afgehandeld.")).to_be_visible()
    expect(page.get_by_text("Er wacht nu niemand")).to_be_visible()


@pytest.mark.parametrize("size", [(320, 640), (320, 256), (1280, 800)])
@pytest.mark.parametrize(
    "path", ["", "?state=handled", "handoffs/K7Q4-2M9X", "handoffs/K7Q4-2M9X/transcript", "x"]
)
def test_every_page_fits_every_screen(
    page: Page, database: Database, address: str, path: str, size: tuple[int, int]
) -> None:
    long = "Zorgverzekeringsmaatschappijachterstand" * 5
    leave_summary(database, level="crisis", request={"own_words": long}, promised=[long])
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(address + path)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert overflow(page) <= 0
    assert small_targets(page) == []

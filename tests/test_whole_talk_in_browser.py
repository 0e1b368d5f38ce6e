"""A client and a call agent, each in a real browser, on the running program."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser import a_browser
from tests.house import House

pytestmark = pytest.mark.slow

STORY = "Sinds mijn ontslag durf ik de post niet meer open te maken"
TALK = (
    STORY,
    "nee gelukkig niet",
    "even rust",
    "een tientje",
    "de 25e",
    "nee verder niks",
    "Middelburg",
    "nee liever niet",
    "06 12345678",
    "Anna van Dijk",
    "donderdagmiddag",
    "ja hoor",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as chromium:
        yield chromium


def test_a_whole_talk_and_the_same_words_on_the_desk(house: House, browser: Browser) -> None:
    client = browser.new_page()
    client.goto(house.url)
    expect(client.get_by_role("log")).to_contain_text("Hoe kunnen we u helpen?")
    _no_axe_violations(client)
    for number, words in enumerate(TALK):
        _say(client, words)
        if number == 4:
            _reload_loses_nothing(client)
    expect(client.get_by_role("log")).to_contain_text("Klopt dit?")
    client.get_by_role("button", name="Ja, dit klopt").click()
    expect(client.get_by_role("log")).to_contain_text("Uw nummer is")
    _no_axe_violations(client)
    said = client.get_by_role("log").inner_text()
    reference = re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}", said)
    assert reference is not None
    _agent_reads(house, browser, reference.group())


def _say(page: Page, words: str) -> None:
    """Types, sends, and waits for the answer."""
    answers = page.get_by_role("log").get_by_text("Chatbot", exact=True)
    before = answers.count()
    page.get_by_role("textbox").fill(words)
    page.keyboard.press("Enter")
    expect(answers).to_have_count(before + 1)


def _reload_loses_nothing(page: Page) -> None:
    before = page.get_by_role("log").inner_text()
    page.reload()
    expect(page.get_by_role("log")).to_contain_text("de 25e")
    expect(page.get_by_role("log")).to_have_text(re.compile(".*zorgen.*", re.DOTALL))
    assert _words(page.get_by_role("log").inner_text()) == _words(before)


def _words(log: str) -> list[str]:
    return [line for line in log.splitlines() if line.strip() and "erstuurd" not in line]


def _agent_reads(house: House, browser: Browser, reference: str) -> None:
    password = house.command("desk-user", "add", "sam").stdout.split()[-1]
    agent = browser.new_page()
    agent.goto(f"{house.url}/desk")
    _no_axe_violations(agent)
    agent.get_by_label("Naam").fill("sam")
    agent.get_by_label("Wachtwoord").fill(password)
    agent.get_by_role("button", name="Inloggen").click()
    _choose_a_password(agent)
    _no_axe_violations(agent)
    agent.locator(f"[data-reference='{reference}'] a").click()
    expect(agent.locator("main")).to_contain_text(STORY)
    expect(agent.locator("main")).to_contain_text("Anna van Dijk")
    expect(agent.locator("main")).to_contain_text("10")
    _no_axe_violations(agent)
    agent.get_by_role("link", name="Hele gesprek").click()
    expect(agent.locator("main")).to_contain_text("een tientje")
    _no_axe_violations(agent)


def _choose_a_password(agent: Page) -> None:
    fields = agent.locator("input[type=password]")
    for number in range(fields.count()):
        fields.nth(number).fill("een-lang-nieuw-wachtwoord")
    agent.get_by_role("button").filter(has_text=re.compile("Opslaan")).first.click()


def _no_axe_violations(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()

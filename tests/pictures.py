"""Makes the pictures of the README from the running program: `make pictures`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import Page

from tests.browser import a_browser
from tests.house import ROOT, House

IMAGES = ROOT / "docs" / "images"
STORY = (
    "Sinds mijn ontslag durf ik de post niet meer open te maken. "
    "Volgende week moet ik mijn huis uit."
)
TALK = (
    "even rust", "een tientje", "de 25e", "ja ook huur en energie", "Middelburg", "ja dat mag",
    "ja", "nee liever niet", "06 12345678", "Anna van Dijk", "donderdagmiddag", "ja hoor",
)  # fmt: skip


def main() -> None:
    """Holds one talk and takes a picture of both sides."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, a_browser() as browser:
        house = House(Path(folder))
        house.start()
        try:
            house.wait_until_ready()
            client = browser.new_page(viewport={"width": 1000, "height": 760})
            client.goto(house.url)
            for words in (STORY, *TALK[:2]):
                _say(client, words)
            client.screenshot(path=IMAGES / "chat.png")
            for words in TALK[2:]:
                _say(client, words)
            client.get_by_role("button", name="Ja, dit klopt").click()
            client.get_by_text("Uw nummer is").wait_for()
            agent = browser.new_page(viewport={"width": 1200, "height": 900})
            _log_in(agent, house)
            agent.locator("[data-reference] a").first.click()
            agent.screenshot(path=IMAGES / "summary.png", full_page=True)
        finally:
            house.stop()


def _say(page: Page, words: str) -> None:
    answers = page.get_by_role("log").get_by_text("Chatbot", exact=True)
    before = answers.count()
    page.get_by_role("textbox").fill(words)
    page.keyboard.press("Enter")
    answers.nth(before).wait_for()


def _log_in(agent: Page, house: House) -> None:
    password = house.command("desk-user", "add", "sam").stdout.split()[-1]
    agent.goto(f"{house.url}/desk")
    agent.get_by_label("Naam").fill("sam")
    agent.get_by_label("Wachtwoord").fill(password)
    agent.get_by_role("button", name="Inloggen").click()
    for field in agent.locator("input[type=password]").all():
        field.fill("een-lang-nieuw-wachtwoord")
    agent.get_by_role("button", name="Opslaan").click()


if __name__ == "__main__":
    main()

"""The chat page in a real browser: nothing typed is lost, and everybody can use it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import a_browser, overflow, served, small_targets
from tests.channels.webchat_page.fake_chat import ANSWER, FakeChat

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as opened:
        yield opened


@pytest.fixture
def chat() -> FakeChat:
    return FakeChat()


@pytest.fixture
def address(chat: FakeChat) -> Iterator[str]:
    with served(chat.app()) as at:
        yield at


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context()
    opened = context.new_page()
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.on("console", lambda line: _note_refused(line.text, problems))
    foreign: list[str] = []
    opened.on("request", lambda asked: foreign.append(asked.url))
    opened.goto(address)
    expect(opened.get_by_role("log")).to_contain_text("Hoe kunnen we u helpen?")
    yield opened
    context.close()
    assert not problems
    assert all(url.startswith((address, "about:", "blob:")) for url in foreign), foreign


def _note_refused(line: str, problems: list[str]) -> None:
    if "Content Security Policy" in line:
        problems.append(line)


def say(page: Page, text: str) -> None:
    page.get_by_label("Uw bericht").fill(text)
    page.keyboard.press("Enter")


def said(page: Page) -> list[str]:
    """Everything in the log, as "name: words"."""
    return [
        f"{node.locator('.sender').text_content()}: {node.locator('.text').text_content()}"
        for node in page.locator(".message").all()
    ]


def test_the_first_thing_in_sight_is_the_question(page: Page) -> None:
    assert page.title() == "Hulp – chat"
    expect(page.get_by_role("heading", level=1)).to_have_text("Hoe kunnen we u helpen?")
    expect(page.locator("#mode")).to_have_text("U praat met een computer.")
    assert said(page) == [
        "Chatbot: Ik ben een computer, geen mens.", "Chatbot: Hoe kunnen we u helpen?",
    ]  # fmt: skip


def test_a_message_is_shown_sent_and_answered(page: Page, chat: FakeChat) -> None:
    say(page, "ik ken nie betale")
    expect(page.locator(".message").last).to_contain_text(ANSWER)
    expect(page.locator(".client .meta")).to_contain_text("Verstuurd")
    assert chat.heard() == ["ik ken nie betale"]
    assert page.get_by_label("Uw bericht").input_value() == ""


def test_enter_sends_shift_enter_does_not_and_neither_does_an_input_method(
    page: Page, chat: FakeChat
) -> None:
    field = page.get_by_label("Uw bericht")
    field.fill("een")
    field.press("Shift+Enter")
    assert field.input_value() == "een\n"
    field.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    assert chat.heard() == []
    field.press("Enter")
    expect(page.locator(".client .text")).to_have_text("een")


def test_an_answer_that_got_lost_does_not_double_the_message(page: Page, chat: FakeChat) -> None:
    chat.lost_answers = 2
    say(page, "hallo")
    expect(page.locator(".pending")).to_have_count(0, timeout=15_000)
    page.wait_for_timeout(300)
    assert chat.heard() == ["hallo"]
    assert said(page).count("U: hallo") == 1


def test_what_was_typed_while_the_server_was_down_survives_a_reload(
    page: Page, chat: FakeChat
) -> None:
    chat.down = True
    say(page, "een")
    say(page, "twee")
    page.get_by_label("Uw bericht").fill("half af")
    expect(page.locator(".pending")).to_have_count(2)
    page.reload()
    expect(page.locator(".pending")).to_have_count(2)
    assert page.get_by_label("Uw bericht").input_value() == "half af"
    chat.down = False
    expect(page.locator(".pending")).to_have_count(0, timeout=20_000)
    assert chat.heard() == ["een", "twee"]


def test_a_lost_line_says_so_and_so_does_its_return(page: Page, chat: FakeChat) -> None:
    chat.down = True
    expect(page.locator("#status")).to_contain_text("Even geen verbinding", timeout=10_000)
    chat.down = False
    expect(page.locator("#status")).to_have_text("U bent weer verbonden.", timeout=15_000)
    chat.talk.say("bot", "Daar ben ik weer.")
    expect(page.locator(".message").last).to_contain_text("Daar ben ik weer.")


def test_a_reload_tells_the_talk_again_without_announcing_it(page: Page, chat: FakeChat) -> None:
    say(page, "hallo")
    expect(page.locator(".message").last).to_contain_text(ANSWER)
    before = said(page)
    page.reload()
    expect(page.locator("#log")).to_have_attribute("aria-live", "off")
    expect(page.locator(".message")).to_have_count(len(before))
    expect(page.locator("#log")).to_have_attribute("aria-live", "polite", timeout=5_000)
    assert said(page) == before
    expect(page.get_by_role("button", name="Rust")).to_be_visible()


def test_a_refused_token_starts_a_new_talk_and_keeps_the_message(
    page: Page, chat: FakeChat
) -> None:
    chat.talks.clear()
    say(page, "nog even dit")
    expect(page.locator(".system")).to_contain_text("Uw vorige gesprek is verlopen")
    expect(page.locator(".message").last).to_contain_text(ANSWER)
    assert chat.heard() == ["nog even dit"]


@pytest.mark.parametrize("status", [400, 409, 413, 422])
def test_a_refused_message_comes_back_to_be_changed(
    page: Page, chat: FakeChat, status: int
) -> None:
    chat.refusals = [status]
    say(page, "zo niet")
    expect(page.get_by_role("alert").filter(has_text="Dat lukt zo niet.")).to_be_visible()
    assert page.get_by_label("Uw bericht").input_value() == "zo niet"
    expect(page.locator(".client")).to_have_count(0)


def test_too_many_messages_wait_their_turn(page: Page, chat: FakeChat) -> None:
    chat.refusals = [429]
    say(page, "geduld")
    expect(page.locator(".message").last).to_contain_text(ANSWER, timeout=15_000)
    assert chat.heard() == ["geduld"]
    expect(page.locator("#error")).to_be_empty()


def test_a_long_text_is_not_cut_off(page: Page, chat: FakeChat) -> None:
    say(page, "x" * 130)
    expect(page.locator("#error")).to_contain_text("30 tekens te lang")
    assert len(page.get_by_label("Uw bericht").input_value()) == 130
    assert chat.heard() == []


def test_choices_are_buttons_outside_the_log_and_go_after_use(page: Page, chat: FakeChat) -> None:
    group = page.get_by_role("group", name="Kies een antwoord, of typ zelf:")
    group.get_by_role("button", name="Rust").click()
    expect(page.locator(".client .text")).to_have_text("Rust")
    assert page.evaluate("document.activeElement.id") == "text"
    chat.talk.say("bot", "Een bericht zonder keuzes.")
    expect(page.locator(".message").last).to_contain_text("zonder keuzes")
    expect(group).to_be_hidden()
    assert chat.heard() == ["Rust"]


def test_asking_for_a_human_is_one_button_and_one_message(page: Page, chat: FakeChat) -> None:
    button = page.get_by_role("button", name="Ik wil een medewerker spreken")
    button.dblclick()
    expect(page.locator(".client .text")).to_have_text("Ik wil een medewerker spreken")
    chat.talk.mode = "queued"
    expect(page.locator("#mode")).to_contain_text("U wacht op een medewerker")
    expect(button).to_be_visible()
    chat.talk.mode = "human"
    chat.talk.say("agent", "Goedemiddag.")
    expect(page.locator("#mode")).to_have_text("U praat nu met een medewerker.")
    assert said(page)[-1] == "Medewerker: Goedemiddag."
    assert chat.heard() == ["Ik wil een medewerker spreken"]


def test_a_number_is_shown_as_it_was_kept(page: Page, chat: FakeChat) -> None:
    say(page, "mijn bsn is 123456782")
    expect(page.locator(".client .text")).to_have_text("mijn bsn is •••")


def test_words_are_words_and_never_a_page(page: Page, chat: FakeChat) -> None:
    chat.talk.say("bot", "<img src=x onerror=alert(1)> <b>dik</b>")
    expect(page.locator(".message").last).to_contain_text("<b>dik</b>")
    assert page.locator("#log img, #log b").count() == 0


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Bel 113, of chat op 113.nl.", ["tel:113", "https://113.nl/"]),
        ("Gevaar? Bel 112.", ["tel:112"]),
        ("Geldfit: 0800-8115 of 088 0767 000", ["tel:08008115", "tel:0880767000"]),
        ("Kijk op https://www.geldfit.nl/start.", ["https://www.geldfit.nl/start"]),
        ("€ 113 of 112 euro, 113,50 op 1-12-2026, K0800-8115", []),
        ("javascript:alert(1) en http://", []),
    ],
)
def test_numbers_and_sites_can_be_pressed(
    page: Page, chat: FakeChat, text: str, links: list[str]
) -> None:
    chat.talk.say("bot", text)
    expect(page.locator(".message").last).to_contain_text(text[:8])
    found = page.eval_on_selector_all(".message:last-child a", "nodes => nodes.map(n => n.href)")
    assert found == links


def test_a_slow_answer_gets_a_quiet_line(page: Page, chat: FakeChat) -> None:
    chat.slow = 2.0
    say(page, "hallo")
    expect(page.locator("#status")).to_have_text("Ik lees uw bericht…")
    expect(page.locator("#status")).to_be_empty()


def test_wiping_asks_first_and_leaves_nothing(page: Page, chat: FakeChat) -> None:
    say(page, "geheim")
    page.get_by_role("button", name="Gesprek wissen").click()
    dialog = page.get_by_role("dialog")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert len(chat.talks) == 1
    page.get_by_role("button", name="Gesprek wissen").click()
    dialog.get_by_role("button", name="Ja, wis het gesprek").click()
    expect(page.get_by_text("Uw gesprek is gewist.")).to_be_visible()
    assert not chat.talks
    assert "geheim" not in page.content()
    assert page.evaluate("sessionStorage.length") == 0
    page.get_by_role("button", name="Nieuw gesprek beginnen").click()
    expect(page.locator(".message")).to_have_count(2)


def test_wiping_that_fails_says_so(page: Page, chat: FakeChat) -> None:
    chat.down = True
    page.get_by_role("button", name="Gesprek wissen").click()
    page.get_by_role("button", name="Ja, wis het gesprek").click()
    expect(page.locator("#sure-error")).to_have_text("Het lukt nu even niet.")
    assert page.evaluate("sessionStorage.getItem('token')")


@pytest.mark.parametrize("way", ["button", "escape"])
def test_a_quick_exit_leaves_nothing_behind(page: Page, address: str, way: str) -> None:
    page.get_by_label("Uw bericht").fill("niet voor anderen")
    if way == "button":
        page.get_by_role("button", name="Snel weg").click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    page.wait_for_url("about:blank")
    page.goto(address)
    expect(page.locator(".message")).to_have_count(2)
    assert page.get_by_label("Uw bericht").input_value() == ""


def test_nothing_is_kept_outside_the_tab(page: Page) -> None:
    say(page, "hallo")
    assert page.evaluate("localStorage.length") == 0
    assert page.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(320, 640), (320, 256), (640, 360), (1280, 800)])
def test_it_fits_every_screen(
    page: Page, chat: FakeChat, size: tuple[int, int], scheme: Any
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    chat.talk.say("bot", "Zorgverzekeringsmaatschappijachterstand" * 5)
    expect(page.locator(".message")).to_have_count(3)
    assert overflow(page) <= 0
    assert small_targets(page) == []
    expect(page.get_by_role("button", name="Ik wil een medewerker spreken")).to_be_attached()


def test_on_a_telephone_the_last_message_stays_in_sight(page: Page, chat: FakeChat) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for number in range(8):
        chat.talk.say("bot", f"Bericht {number}")
    expect(page.locator(".message").last).to_be_in_viewport()
    page.locator("#talk").evaluate("node => node.scrollTo(0, 0)")
    page.wait_for_timeout(100)
    chat.talk.say("bot", "Een nieuw bericht")
    page.get_by_role("button", name=re.compile("Nieuw bericht")).click()
    expect(page.locator(".message").last).to_be_in_viewport()


def test_help_by_telephone_comes_from_the_settings(page: Page) -> None:
    expect(page.get_by_role("link", name="088 000 00 00")).to_have_attribute(
        "href", "tel:0880000000"
    )
    expect(page.locator("#name")).to_have_text("digitale hulp")


def test_on_paper_stands_only_the_talk(page: Page, chat: FakeChat) -> None:
    say(page, "bewaar dit")
    expect(page.locator(".message").last).to_contain_text(ANSWER)
    page.emulate_media(media="print")
    expect(page.get_by_text("bewaar dit")).to_be_visible()
    for hidden in ("#form", "#exit", "#choices", "#status"):
        expect(page.locator(hidden)).to_be_hidden()

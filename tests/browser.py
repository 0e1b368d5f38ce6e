"""A real browser for the tests of the pages."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright
from starlette.types import ASGIApp

QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@contextmanager
def a_browser() -> Iterator[Browser]:
    """Chromium: CHROMIUM, the system's, or the one Playwright installed."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        if not path and not os.path.exists(playwright.chromium.executable_path):
            pytest.skip(
                "no Chromium: install it, set CHROMIUM, or run `playwright install chromium`"
            )
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The address at which `app` is served while this lasts."""
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, ws="none", log_level="error", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(5)


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the screen."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def small_targets(page: Page) -> list[str]:
    """Buttons in sight that are too small for a thumb: 44 by 44 pixels is enough."""
    return list(
        page.eval_on_selector_all(
            "button",
            """nodes => nodes.filter(node => node.checkVisibility())
                .filter(node => Math.min(node.offsetWidth, node.offsetHeight) < 44)
                .map(node => node.textContent)""",
        )
    )

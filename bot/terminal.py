"""A talk in the terminal, through the same front door as everybody else."""

from __future__ import annotations

import contextlib
import json
import threading
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from typing import Any

SENDERS = {"bot": "Chatbot", "agent": "Medewerker", "system": "Chatbot"}
Json = dict[str, Any]


def talk(url: str) -> int:
    """Talks with the web process at `url` until the input ends; 1 when it is not there."""
    try:
        started = _call(url, "/api/conversations", {})
    except (urllib.error.URLError, OSError):
        print(f"there is no assistant at {url}: start it with `make run`")
        return 1
    token = started["token"]
    shown = Shown()
    for message in started["messages"]:
        shown.show(message)
    listening = threading.Thread(target=_listen, args=(url, token, shown), daemon=True)
    listening.start()
    with contextlib.suppress(EOFError, KeyboardInterrupt):
        while True:
            _say(url, token, input().strip(), shown)
    return 0


class Shown:
    """What was shown: each message once, and the choices now on offer."""

    def __init__(self) -> None:
        self.last = 0
        self.choices: list[Json] = []

    def show(self, message: Json) -> None:
        """Shows a message of the other side."""
        if message["seq"] <= self.last:
            return
        self.last = message["seq"]
        if message["author"] == "client":
            return
        print(f"\n{SENDERS[message['author']]}: {message['text']}")
        self.choices = message["choices"]
        for number, choice in enumerate(self.choices, start=1):
            print(f"  [{number}] {choice['title']}")
        print("> ", end="", flush=True)


def _say(url: str, token: str, text: str, shown: Shown) -> None:
    """Sends a line; "[2]" presses the second button."""
    body: Json = {"id": str(uuid.uuid4()), "text": text}
    number = text[1:-1] if text.startswith("[") and text.endswith("]") else ""
    if number.isdigit() and 0 < int(number) <= len(shown.choices):
        body = {"id": body["id"], "choice": shown.choices[int(number) - 1]["id"]}
    try:
        _call(url, "/api/conversations/messages", body, token)
    except urllib.error.HTTPError as error:
        print(json.loads(error.read())["error"]["message"])


def _listen(url: str, token: str, shown: Shown) -> None:
    for message in _events(url, token):
        shown.show(message)


def _events(url: str, token: str) -> Iterator[Json]:
    request = urllib.request.Request(  # noqa: S310
        f"{url}/api/conversations/events", headers={"Authorization": f"Bearer {token}"}
    )
    event = ""
    with urllib.request.urlopen(request) as stream:  # noqa: S310
        for line in stream:
            name, _, value = line.decode().rstrip("\r\n").partition(": ")
            if name == "event":
                event = value
            elif name == "data" and event == "message":
                yield json.loads(value)


def _call(url: str, path: str, body: Json, token: str | None = None) -> Json:
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(  # noqa: S310
        url + path, data=json.dumps(body).encode(), headers=headers, method="POST"
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return dict(json.loads(answer.read()))

"""A client of the web chat: says, presses, and hears, over the real front door."""

from __future__ import annotations

import json
import queue
import threading
import uuid
from typing import Any

import httpx

Json = dict[str, Any]
REPLY_SECONDS = 20.0
LISTEN_SECONDS = 600.0


class ChatClient:
    """One conversation. Listens to its event stream in a thread."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=REPLY_SECONDS)
        started = self._http.post("/api/conversations")
        assert started.status_code == 201, started.text
        self.token: str = started.json()["token"]
        self.messages: list[Json] = started.json()["messages"]
        self._news: queue.Queue[Json] = queue.Queue()
        self._closed = False
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def headers(self) -> dict[str, str]:
        """The key to this conversation."""
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def choices(self) -> list[Json]:
        """The buttons now on offer."""
        return list(self.messages[-1]["choices"])

    def send(self, body: Json) -> httpx.Response:
        """One call as it is, for what is wrong on purpose."""
        return self._http.post("/api/conversations/messages", json=body, headers=self.headers)

    def says(self, text: str) -> str:
        """Sends text and returns the answer."""
        return self._sent({"id": str(uuid.uuid4()), "text": text})

    def presses(self, title: str) -> str:
        """Presses the button with this title and returns the answer."""
        titles = [choice["title"] for choice in self.choices]
        assert title in titles, f"no button {title!r} among {titles}"
        chosen = self.choices[titles.index(title)]["id"]
        return self._sent({"id": str(uuid.uuid4()), "choice": chosen})

    def close(self) -> None:
        """Leaves."""
        self._closed = True
        self._http.close()

    def _sent(self, body: Json) -> str:
        answer = self.send(body)
        assert answer.status_code == 202, answer.text
        return self.hears_after(answer.json()["seq"])

    def hears_after(self, seq: int) -> str:
        """The next message of the other side after number `seq`."""
        while True:
            try:
                message = self._news.get(timeout=REPLY_SECONDS)
            except queue.Empty:
                raise AssertionError(f"no answer to message {seq}: silence") from None
            self.messages.append(message)
            if message["seq"] > seq and message["author"] != "client":
                return str(message["text"])

    def _listen(self) -> None:
        last = self.messages[-1]["seq"]
        headers = {**self.headers, "Last-Event-ID": str(last)}
        try:
            url = str(self._http.base_url).rstrip("/") + "/api/conversations/events"
            with httpx.stream("GET", url, headers=headers, timeout=LISTEN_SECONDS) as stream:
                for name, value in _fields(stream):
                    if name == "data" and '"seq"' in value:
                        self._news.put(json.loads(value))
                    if self._closed:
                        return
        except httpx.HTTPError:
            return


def _fields(stream: httpx.Response) -> Any:
    for line in stream.iter_lines():
        name, _, value = line.partition(": ")
        yield name, value

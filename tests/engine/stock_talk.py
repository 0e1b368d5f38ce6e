"""Holds one talk with Rasa as it comes, and prints it; run by test_same_talk.py.

Stock: TensorFlow imported, Rasa's own reply check, actions over HTTP from `rasa run actions`, and
Rasa's in-memory tracker store, which replays every event.
"""

from __future__ import annotations

import asyncio
import json
import sys

from rasa.core.agent import Agent
from rasa.utils.endpoints import EndpointConfig


async def hold(model: str, actions_url: str, lines: list[str]) -> list[list[str]]:
    """The texts of each turn."""
    agent = Agent.load(model, action_endpoint=EndpointConfig(url=actions_url))
    said = []
    for line in lines:
        messages = await agent.handle_text(line, sender_id="stock")
        said.append([message["text"] for message in messages or [] if message.get("text")])
    return said


if __name__ == "__main__":
    print("TALK " + json.dumps(asyncio.run(hold(sys.argv[1], sys.argv[2], sys.argv[3:]))))

"""What somebody answers when asked whether they think of suicide."""

from __future__ import annotations

from bot.language.crisis import read_crisis_answer
from tests.language.scoring import Task

TASK = Task(
    name="crisis_answer",
    read=lambda item: read_crisis_answer(item["text"]),
    floor=0.97,
    aim="97 % of the answers, and never a no where somebody says yes",
)

"""Answers to any yes/no question, heard by a second hand that had not seen the rules."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_answers import TASK as FIRST

# What the reader did on these messages before anybody looked at its misses.
FIRST_SCORE = 0.786

TASK = Task(name="answers_second", read=FIRST.read, floor=0.965, aim=FIRST.aim)

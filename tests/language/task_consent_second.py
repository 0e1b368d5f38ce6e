"""Answers to the consent question, heard by a second hand that had not seen the rules."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_consent import TASK as FIRST

# What the reader did on these messages before anybody looked at its misses; 5 of the 61
# permissions it read were none.
FIRST_SCORE = 0.723

TASK = Task(name="consent_second", read=FIRST.read, floor=0.915, aim=FIRST.aim)

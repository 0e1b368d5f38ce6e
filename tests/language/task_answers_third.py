"""Answers to any yes/no question in three more blind batches, each measured at first sight."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_answers import TASK as FIRST

# The reader's score on each batch before anybody looked at it, and what the rules alone made of
# it before there was a model.
FIRST_SCORES = (0.863, 0.875, 0.863)
RULES_ALONE = (0.863, 0.800, 0.775)
FIRST_SCORE = sum(FIRST_SCORES) / len(FIRST_SCORES)

TASK = Task(name="answers_third", read=FIRST.read, floor=0.91, aim=FIRST.aim)

"""Answers to the consent question in three more blind batches, each measured at first sight."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_consent import TASK as FIRST

# The reader's score on each batch before anybody looked at it, and what the rules alone made of
# it before there was a model: the batches got harder. None of the 79 permissions read was none.
FIRST_SCORES = (0.717, 0.842, 0.767)
RULES_ALONE = (0.717, 0.675, 0.525)
FIRST_SCORE = sum(FIRST_SCORES) / len(FIRST_SCORES)

TASK = Task(name="consent_third", read=FIRST.read, floor=0.88, aim=FIRST.aim)

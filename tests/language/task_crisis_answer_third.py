"""Answers to the direct question: two batches by another hand who had not seen the rules.

Each was measured once: the first before anything was changed (0.912), the next after the misses of
the first were mended (0.825). Both have been mended since. Four messages that `data/nlu` holds too
were left out afterwards.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_crisis_answer import TASK as FIRST_TASK

FIRST_SCORE = 0.869  # the two batches at first sight, weighed by their number of messages

TASK = Task(
    name="crisis_answer_third",
    read=FIRST_TASK.read,
    floor=0.97,
    aim=FIRST_TASK.aim,
)

"""Danger to a person: three batches by another hand who had not seen the rules.

Each was measured once: the first before anything was changed, with rules alone; the next two with
the scorer beside them, each after the misses of the one before were mended. What the last one
missed, and its many false alarms, have been left as they are.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_crisis import read, right

# right answers, crises found and false alarms of each batch when first measured
FIRST_SCORES = (
    (0.812, 0.659, 0.035),
    (0.841, 0.847, 0.165),
    (0.812, 0.835, 0.212),
)
FIRST_SCORE = 0.822  # the three batches at first sight, weighed by their number of messages

TASK = Task(
    name="crisis_third",
    read=read,
    right=right,
    floor=0.88,
    aim="97 % of crises found with the right kind, false alarms on at most 4 % of the look-alikes",
)

"""The crisis task on messages of a second hand, written blind before the rules were read."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_crisis import read, right

# right answers, crises found and false alarms when first measured
FIRST_SCORE = 0.865
FIRST_FOUND = 0.855
FIRST_FALSE_ALARMS = 0.121

TASK = Task(
    name="crisis_second",
    read=read,
    right=right,
    floor=0.97,
    aim="97 % of crises found with the right kind, false alarms on at most 4 % of the look-alikes",
)

"""The crisis task on the second hand's fresh batches, kept after the reader was mended on them."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_crisis import read, right

# (crises found, false alarms) of each batch when first measured, oldest first; the batches differ
# in how veiled their messages are, so the row is no line of progress
FIRST_SCORES = (
    (0.574, 0.077),
    (0.763, 0.063),
    (0.547, 0.048),
    (0.542, 0.034),
    (0.863, 0.074),
    (0.816, 0.000),
    (0.900, 0.050),
)

TASK = Task(
    name="crisis_fresh",
    read=read,
    right=right,
    floor=0.97,
    aim="nothing once found is lost again",
)

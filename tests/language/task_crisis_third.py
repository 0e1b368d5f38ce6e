"""Danger to a person: four batches by another hand who had not seen the rules.

Each was measured once, at first sight: the first before anything was changed, with rules alone; the
next two with the scorer beside them; the last after a thousand examples more and after denials and
jokes were heard. Of each the misses were mended after it was measured, where many would gain by it.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_crisis import read, right

# right answers, crises found and false alarms of each batch when first measured
FIRST_SCORES = (
    (0.812, 0.659, 0.035),
    (0.841, 0.847, 0.165),
    (0.812, 0.835, 0.212),
    (0.860, 0.900, 0.180),
)
FIRST_SCORE = 0.828  # the four batches at first sight, weighed by their number of messages

TASK = Task(
    name="crisis_third",
    read=read,
    right=right,
    floor=0.91,
    aim="97 % of crises found with the right kind, false alarms on at most 4 % of the look-alikes",
)

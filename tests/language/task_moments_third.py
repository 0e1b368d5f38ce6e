"""How well we read when a client can be called: a third set, written without the rules.

Three batches of ninety by another hand, each measured once at first sight (`BATCH_SCORES`;
`FIRST_SCORE` is the three together): the second after the misses of the first were mended, the
third at the very end, after which nothing was mended for it. No label was changed.
One sentence that the training data has too was left out afterwards.
"""

from __future__ import annotations

from tests.language import task_moments
from tests.language.scoring import Task

BATCH_SCORES = (0.856, 0.922, 0.944)
FIRST_SCORE = 0.907

TASK = Task("moments_third", task_moments.TASK.read, floor=0.97, aim=task_moments.TASK.aim)

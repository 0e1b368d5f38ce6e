"""How well we read the day of the month to pay on: a third set, written without the rules.

Three batches of ninety by another hand, each measured once at first sight (`BATCH_SCORES`;
`FIRST_SCORE` is the three together): the second after the misses of the first were mended, the
third at the very end, after which nothing was mended for it. No label was changed.
Three sentences that the training data has too were left out afterwards.
"""

from __future__ import annotations

from tests.language import task_payment_days
from tests.language.scoring import Task

BATCH_SCORES = (0.967, 0.956, 0.878)
FIRST_SCORE = 0.933

TASK = Task(
    "payment_days_third", task_payment_days.TASK.read, floor=0.95, aim=task_payment_days.TASK.aim
)

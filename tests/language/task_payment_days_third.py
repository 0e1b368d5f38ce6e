"""How well we read the day of the month to pay on: a third set, written without the rules.

Three batches of ninety and one of seventy by other hands, each measured once at first sight
(`BATCH_SCORES`; `FIRST_SCORE` is the four together), before its own misses were mended. No label
was changed. Four sentences that the training data has too were left out afterwards.
"""

from __future__ import annotations

from tests.language import task_payment_days
from tests.language.scoring import Task

BATCH_SCORES = (0.967, 0.956, 0.878, 0.929)
FIRST_SCORE = 0.932

TASK = Task(
    "payment_days_third", task_payment_days.TASK.read, floor=0.97, aim=task_payment_days.TASK.aim
)

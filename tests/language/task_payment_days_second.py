"""How well we read the day of the month to pay on: a second set, written without the rules.

The first 112 lines were measured before anything was changed (`FIRST_SCORE`). The lines after
them came in batches, in other voices, each measured once after the misses of the one before were
mended (`FRESH_SCORES`). The few labels that went against the definitions were corrected later.
"""

from __future__ import annotations

from tests.language import task_payment_days
from tests.language.scoring import Task

FIRST_SCORE = 0.884
FRESH_SCORES = (0.923, 0.927, 0.918)

TASK = Task(
    "payment_days_second", task_payment_days.TASK.read, floor=0.98, aim=task_payment_days.TASK.aim
)

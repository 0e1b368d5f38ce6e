"""How well we read the day of the month to pay on: a second set, written without the rules.

The first 112 lines were measured before anything was changed (`FIRST_SCORE`); the lines after them
were written later, in other voices, and measured after the misses of the first were mended
(`FRESH_SCORE`). A handful of labels that went against the definitions were then corrected.
"""

from __future__ import annotations

from tests.language import task_payment_days
from tests.language.scoring import Task

FIRST_SCORE = 0.884
FRESH_SCORE = 0.923

TASK = Task(
    "payment_days_second", task_payment_days.TASK.read, floor=0.98, aim=task_payment_days.TASK.aim
)

"""What a client can spare, in messages written by a second hand who had not seen the rules.

The first score is the honest one; the set has since been used to find what the rules missed.
Later batches, each scored before anything was tuned to it: 0.94, 0.89, 0.86, 0.88, 0.76 (the
hardest), 0.95, 0.91, 0.99. The sixth and eighth stand below the first 204 lines.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_amounts import TASK as FIRST_TASK

FIRST_SCORE = 0.956

TASK = Task(
    name="amounts_second",
    read=FIRST_TASK.read,
    floor=0.98,
    aim=FIRST_TASK.aim,
)

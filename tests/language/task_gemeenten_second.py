"""The gemeente a client lives in, in messages written by a second hand who had not seen the rules.

The first score is the honest one (four labels were wrong by the definition: three places of which
the larger is less than thirty times the smaller, and a nickname that is also a village); the set
has since been used to find what the rules missed. Later batches, each scored before anything was
tuned to it: 0.95, 0.94, 0.92, 0.99.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_gemeenten import TASK as FIRST_TASK

FIRST_SCORE = 0.966

TASK = Task(
    name="gemeenten_second",
    read=FIRST_TASK.read,
    floor=0.98,
    right=FIRST_TASK.right,
    aim=FIRST_TASK.aim,
)

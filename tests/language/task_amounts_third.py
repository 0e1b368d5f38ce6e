"""What a client can spare, in four batches by other hands who had not seen the rules.

Each was measured once: the first before anything was changed (0.911), the next after the misses of
the one before were mended (0.933, 0.911, and later 0.886).
One message that the intents are taught as well was taken out afterwards.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_amounts import TASK as FIRST_TASK

FIRST_SCORE = 0.912  # the four batches at first sight, weighed by their number of messages

TASK = Task(
    name="amounts_third",
    read=FIRST_TASK.read,
    floor=0.96,
    aim=FIRST_TASK.aim,
)

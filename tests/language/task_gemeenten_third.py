"""The gemeente a client lives in: three batches by another hand who had not seen the rules.

Each was measured once: the first before anything was changed (1.0), the next after the misses of
the one before were mended (0.963, 0.988). Three labels were wrong by the definition: they lacked
the province that CBS writes behind Hengelo, Laren and Stein; with them the batches scored 0.988,
0.963, 0.963. What the last one missed has been left as it is.
One message that the intents are taught as well was taken out afterwards.
"""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_gemeenten import TASK as FIRST_TASK

FIRST_SCORE = 0.983  # the three batches at first sight, weighed by their number of messages

TASK = Task(
    name="gemeenten_third",
    read=FIRST_TASK.read,
    floor=0.98,
    right=FIRST_TASK.right,
    aim=FIRST_TASK.aim,
)

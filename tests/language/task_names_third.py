"""How well we read a client's name: three batches by another hand who had not seen the rules.

Each was measured once: the first before anything was changed (0.863), the next after the misses of
the one before were mended (0.913, 0.938). What the last one missed has been left as it is.
Two messages that the intents are taught as well were taken out afterwards.
"""

from __future__ import annotations

from tests.language import task_names
from tests.language.scoring import Task

FIRST_SCORE = 0.904  # the three batches at first sight, weighed by their number of messages

TASK = Task("names_third", task_names.TASK.read, floor=0.97, aim=task_names.TASK.aim)

"""How well we read a client's phone number: a third set, written without the rules.

Three batches of ninety by another hand, each measured once at first sight (`BATCH_SCORES`;
`FIRST_SCORE` is the three together): the second after the misses of the first were mended, the
third at the very end, after which nothing was mended for it. No label was changed.
"""

from __future__ import annotations

from tests.language import task_phones
from tests.language.scoring import Task

BATCH_SCORES = (0.967, 0.944, 0.944)
FIRST_SCORE = 0.952

TASK = Task("phones_third", task_phones.TASK.read, floor=0.98, aim=task_phones.TASK.aim)

"""How well we read a client's phone number: a second set, written without seeing the rules.

The first 101 lines were measured before anything was changed (`FIRST_SCORE`); the lines after them
were written later, in other voices, and measured after the misses of the first were mended
(`FRESH_SCORE`). A handful of labels that went against the definitions were then corrected.
"""

from __future__ import annotations

from tests.language import task_phones
from tests.language.scoring import Task

FIRST_SCORE = 0.941
FRESH_SCORE = 0.972

TASK = Task("phones_second", task_phones.TASK.read, floor=0.98, aim=task_phones.TASK.aim)

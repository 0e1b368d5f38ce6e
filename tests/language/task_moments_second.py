"""How well we read when a client can be called: a second set, written without seeing the rules.

The first 114 lines were measured before anything was changed (`FIRST_SCORE`); the lines after them
were written later, in other voices, and measured after the misses of the first were mended
(`FRESH_SCORE`). A handful of labels that went against the definitions were then corrected.
"""

from __future__ import annotations

from tests.language import task_moments
from tests.language.scoring import Task

FIRST_SCORE = 0.860
FRESH_SCORE = 0.961

TASK = Task("moments_second", task_moments.TASK.read, floor=0.98, aim=task_moments.TASK.aim)

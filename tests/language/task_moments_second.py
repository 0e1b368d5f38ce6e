"""How well we read when a client can be called: a second set, written without seeing the rules.

The first 114 lines were measured before anything was changed (`FIRST_SCORE`). The lines after
them came in batches, in other voices, each measured once after the misses of the one before were
mended (`FRESH_SCORES`). The few labels that went against the definitions were corrected later.
"""

from __future__ import annotations

from tests.language import task_moments
from tests.language.scoring import Task

FIRST_SCORE = 0.860
FRESH_SCORES = (0.961, 0.850, 0.929)

TASK = Task("moments_second", task_moments.TASK.read, floor=0.97, aim=task_moments.TASK.aim)

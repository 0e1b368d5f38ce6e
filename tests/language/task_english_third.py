"""A third batch in English: idiom of native speakers, veiled danger, answers beside the point."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_english import TASK as FIRST

# What the readers did before anything was mended because of these messages; of its 58 answers to
# the consent question none was wrongly read as a permission.
FIRST_SCORE = 0.764

TASK = Task(name="english_third", read=FIRST.read, right=FIRST.right, floor=0.96, aim=FIRST.aim)

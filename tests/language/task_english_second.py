"""More messages in English, written after the rules, in other people's words."""

from __future__ import annotations

from tests.language.scoring import Task
from tests.language.task_english import TASK as FIRST

# What the readers did before anything was mended because of these messages; of its 79 answers to
# the consent question none was wrongly read as a permission.
FIRST_SCORE = 0.761

TASK = Task(name="english_second", read=FIRST.read, right=FIRST.right, floor=0.95, aim=FIRST.aim)

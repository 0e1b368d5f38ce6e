"""The circumstances task on a set another hand wrote, without having seen the rules."""

from dataclasses import replace

from tests.language.task_circumstances import TASK as _FIRST

FIRST_SCORE = 0.854  # before a rule was changed for it
TASK = replace(_FIRST, name="circumstances_second", floor=0.975)

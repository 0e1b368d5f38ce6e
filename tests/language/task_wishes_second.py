"""The wishes task on a set another hand wrote, without having seen the rules."""

from dataclasses import replace

from tests.language.task_wishes import TASK as _FIRST

FIRST_SCORE = 0.959  # before a rule was changed for it
TASK = replace(_FIRST, name="wishes_second", floor=0.98)

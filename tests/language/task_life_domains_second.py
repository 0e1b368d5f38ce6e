"""The life domains task on a set another hand wrote, without having seen the rules."""

from dataclasses import replace

from tests.language.task_life_domains import TASK as _FIRST

FIRST_SCORE = 0.911  # before a rule was changed for it
TASK = replace(_FIRST, name="life_domains_second", floor=0.975)

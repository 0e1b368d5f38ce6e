"""The threats task on a set another hand wrote, without having seen the rules."""

from dataclasses import replace

from tests.language.task_threats import TASK as _FIRST

FIRST_SCORE = 0.879  # before a rule was changed for it
TASK = replace(_FIRST, name="threats_second", floor=0.985)

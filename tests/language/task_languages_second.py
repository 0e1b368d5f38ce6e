"""Telling languages apart on messages written by another hand without the rules."""

from __future__ import annotations

from dataclasses import replace

from tests.language.task_languages import TASK as FIRST

# Share of right answers at the first, blind measurement.
FIRST_SCORE = 0.955

TASK = replace(FIRST, name="languages_second", floor=0.98)

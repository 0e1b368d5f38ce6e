"""Telling languages apart on more languages, more mixing and more second-language Dutch."""

from __future__ import annotations

from dataclasses import replace

from tests.language.task_languages import TASK as FIRST

# Share of right answers at the first measurement, of messages written before anything was mended.
FIRST_SCORE = 0.917

TASK = replace(FIRST, name="languages_third", floor=0.98)

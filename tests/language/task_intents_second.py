"""What whole messages want, on messages written by another hand without the examples."""

from __future__ import annotations

from dataclasses import replace

from tests.language.task_intents import TASK as FIRST

# Macro-F1 at the first, blind measurement.
FIRST_SCORE = 0.956

TASK = replace(FIRST, name="intents_second", floor=0.98)

"""What whole messages want, on three more batches written by another hand without the examples."""

from __future__ import annotations

from dataclasses import replace

from tests.language.task_intents import TASK as FIRST

# Macro-F1 of the batches a, b and c, each at first sight (.987, .952, .948), weighted by items.
FIRST_SCORE = 0.962

TASK = replace(FIRST, name="intents_third", floor=0.96)

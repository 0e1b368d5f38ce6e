"""The requests inside the stories of other people, most of them written by another hand."""

from __future__ import annotations

from dataclasses import replace

from tests.language.task_intents_inside import TASK as FIRST

# Micro-F1 of three batches each at first sight (.607, .846, .606), weighted by items.
FIRST_SCORE = 0.656

TASK = replace(FIRST, name="intents_inside_second", floor=0.85)

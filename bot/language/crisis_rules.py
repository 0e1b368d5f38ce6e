"""All crisis rules."""

from __future__ import annotations

from bot.language import (
    crisis_acts,
    crisis_despair,
    crisis_loved,
    crisis_medical,
    crisis_self_harm,
    crisis_threats,
    crisis_veiled,
    crisis_violence,
)
from bot.language.crisis_rule import Rules

RULES: tuple[Rules, ...] = (
    *crisis_acts.RULES,
    *crisis_loved.RULES,
    *crisis_self_harm.RULES,
    *crisis_despair.RULES,
    *crisis_veiled.RULES,
    *crisis_violence.RULES,
    *crisis_threats.RULES,
    *crisis_medical.RULES,
)

"""All crisis rules."""

from __future__ import annotations

from bot.language import crisis_medical, crisis_self_harm, crisis_veiled, crisis_violence
from bot.language.crisis_rule import Rules

RULES: tuple[Rules, ...] = (
    *crisis_self_harm.RULES,
    *crisis_veiled.RULES,
    *crisis_violence.RULES,
    *crisis_medical.RULES,
)

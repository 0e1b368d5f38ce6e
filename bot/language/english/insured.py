"""Whose premium it is, told in English: the client's own or somebody else's."""

from __future__ import annotations

import re

from bot.language.english.answers import read_answer
from bot.language.english.words import words_of
from bot.language.insured import Insured, InsuredReading
from bot.language.reading import whole

_KIN = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|mother|father|son|daughter|child|children"
    r"|brother|sister|grandmother|grandfather|neighbor|client|parents?|uncle|aunt|friend|cousin)"
)
_READ: tuple[tuple[Insured, re.Pattern[str]], ...] = (
    ("self", re.compile(r" (?:both|together|ours|us both|me and|my self and|myself and|our|us) ")),
    ("other", re.compile(r" not (?:\w+ )?(?:mine|me|my self|myself|my own|my|for me) ")),
    ("other", re.compile(
        rf" (?:someone|some one|another|other|else|his|her|him|hers|theirs|them) | (?:my|a|the|our)"
        rf"(?: \w+)? {_KIN} | {_KIN} ")),
    ("self", re.compile(r" (?:mine|my self|myself|my own|own|me|my|i) ")),
)  # fmt: skip


def read_insured(text: str) -> InsuredReading | None:
    """As `bot.language.insured.read_insured`, for English."""
    line = words_of(text).line
    for insured, pattern in _READ:
        if pattern.search(line):
            return InsuredReading(whole(text), 0.9, insured)
    said = read_answer(text)
    if said is None or said.answer not in ("yes", "no"):
        return None
    return InsuredReading(said.span, 0.8, "self" if said.answer == "yes" else "other")

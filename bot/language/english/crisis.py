"""Danger to a person now, told in English. `crisis_foreign.py` asks this on every message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from bot.language.crisis_rule import CrisisKind
from bot.language.english.phrases import Found, find
from bot.language.english.scope import Scope
from bot.language.english.words import ENDS, words_of
from bot.language.languages import HOME, read_language
from bot.language.reading import Span

# "no, I just want to die": a refusal of what was asked, not of what follows.
_NO_BEFORE = re.compile(r" (?:not|never|no longer|nor) (?:\w+ ){0,4}$")
# "I do not know if I want to live": the doubt is about the client's own life.
_DOUBT = re.compile(
    r" not (?:know|sure) (?:\w+ ){0,3}$| not only (?:\w+ )?$| why not (?:\w+ )?$"
    r"| can not stop (?:\w+ ){0,3}$"
)
_OTHERS_LONG_AGO = re.compile(
    r" (?:in (?:19|20)\d\d|years ago|long ago|used to|as a child|when i was (?:young|a child"
    r"|little|small)|in the past|back then) "
)
_SAFE_NOW = re.compile(
    r" (?:but|and|luckily|now)(?: \w+){0,4} (?:left him|divorced|in jail|in prison|moved away"
    r"|safe now|far away|is gone|am fine|am ok|is fine|is ok|better now|i am safe|recovered) "
)


def _denied(scope: Scope, found: Found) -> bool:
    if found.fixed:
        return False
    first, _ = scope.words.clause(found.first, found.last)
    before = " " + "".join(word + " " for word in scope.words.plain(first, found.first - 1))
    return bool(_NO_BEFORE.search(before)) and not _DOUBT.search(before)


def _around(scope: Scope, found: Found) -> str:
    """The words between the commas around it, and what is said right after if it turns: "but …"."""
    words = scope.words
    first, last = words.within(found.first, found.last, ENDS)
    if words.plain(last + 2, last + 2) in (["but"], ["that"], ["and"], ["luckily"], ["now"]):
        _, last = words.within(last + 2, last + 2, ENDS)
    return " " + "".join(word + " " for word in words.plain(first, last))


def _over(scope: Scope, found: Found) -> bool:
    """Long ago, or somebody is safe now; an old wish to die that is back is not over."""
    around = _around(scope, found)
    if " again " in around:
        return False
    if _OTHERS_LONG_AGO.search(around) or _SAFE_NOW.search(around):
        return True
    return not found.label.startswith("self_harm") and scope.past(found)


def _is_dutch(text: str, scope: Scope, found: Found) -> bool:
    """Whether it only looks English: one word, or words mended to English ones, in a Dutch message.

    "Ik ben niet suïcidaal" is for the Dutch rules, which know its "niet".
    """
    if read_language(text).language != HOME:
        return False
    said = scope.words.plain(found.first, found.last)
    return found.first == found.last or said != words_of(text).plain(found.first, found.last)


def crises_in(text: str) -> Iterator[tuple[CrisisKind, int, Span]]:
    """Every crisis told in `text`: its kind, its level and the words that told it."""
    words, every = find("crisis", text)
    scope = Scope(words)
    for found in every:
        if _denied(scope, found) or _over(scope, found) or _is_dutch(text, scope, found):
            continue
        kind, _, level = found.label.rpartition("_")
        yield cast(CrisisKind, kind), int(level), words.span(found.first, found.last)

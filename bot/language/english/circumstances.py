"""What a call agent must know before dialling, told in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from bot.language.circumstances import Circumstances, Helper
from bot.language.english.phrases import Found, find
from bot.language.english.scope import Scope
from bot.language.english.stories import confidence, said_in, stands
from bot.language.languages import HOME, wanted_language
from bot.language.reading import Reading
from bot.language.text import fold

_ALWAYS = ("voicemail_yes", "voicemail_no", "helper_is_me", "for_someone_else", "not_paid")
_DENIALS = ("disputed", "no_other_debts")
_SMALL = frozenset(
    ["yes", "also", "and", "my", "the", "with", "to", "at", "of", "too", "a", "an", ",", ".", "is"]
    + ["are", "well", "as", "for", "ok", "i", "have", "behind", "on"]
)
_BARE_ANSWER = 12  # words
_INTERPRETER = re.compile(r"\b(?:interpret\w*|translat\w*|tolk)\b")
_NO_INTERPRETER = re.compile(
    r"\b(?:no|not|without|don'?t|never)\b.{0,20}\b(?:interpret\w*|translat\w*|tolk)\b"
)
_SPEAKS_ONLY = re.compile(r"\b(?:only|just) (?:speak|talk|know|understand)\b|\bspeaks? only\b")


@dataclass(frozen=True)
class _Told:
    """Everything found in a message that is not denied, over, asked or imagined."""

    scope: Scope
    items: tuple[Found, ...]

    def first(self, label: str) -> Reading | None:
        for item in self.items:
            if item.label == label:
                return Reading(said_in(self.scope, item), confidence(item))
        return None

    def only(self, *labels: str) -> Reading | None:
        """The whole message, where nothing is said but these: "yes rent and electricity"."""
        words = self.scope.words.words
        items = [item for item in self.items if item.label in labels]
        said = {at for item in items for at in range(item.first, item.last + 1)}
        rest = (word.word for at, word in enumerate(words) if at not in said)
        if not items or len(words) > _BARE_ANSWER or not all(word in _SMALL for word in rest):
            return None
        return Reading(self.scope.words.span(0, len(words) - 1), 0.6)


@lru_cache(maxsize=1)
def _helpers() -> tuple[Helper, ...]:
    return get_args(Helper)


def _holds(scope: Scope, found: Found) -> bool:
    if found.label in _ALWAYS:
        return True
    if found.label in _DENIALS:
        return not (scope.asked(found) or scope.imagined(found))
    if not stands(scope, found):
        return False
    return found.label != "other_debts" or scope.about(found) not in ("stranger", "relative")


def _other_debts(told: _Told) -> Reading | None:
    found = told.first("other_debts")
    return found or (told.only("creditor", "other_debts") if told.first("creditor") else None)


def _help(told: _Told) -> tuple[tuple[Helper, Reading], ...]:
    if told.first("helper_is_me"):
        return ()
    found = ((name, told.first(name)) for name in _helpers())
    return tuple((name, reading) for name, reading in found if reading)


def _voicemail(told: _Told) -> bool | None:
    if told.first("voicemail_no"):
        return False
    return True if told.first("voicemail_yes") else None


def _interpreter(text: str) -> str | None:
    """A language only with a word for an interpreter, or as the only one that is spoken."""
    folded = fold(text)
    asks = bool(_INTERPRETER.search(folded)) and not _NO_INTERPRETER.search(folded)
    if not asks and not _SPEAKS_ONLY.search(folded):
        return None
    wanted = wanted_language(_INTERPRETER.sub("tolk", folded))
    if wanted and wanted.language not in (HOME, "en"):
        return wanted.language
    return "yes" if asks else None


def read_circumstances(text: str, *, asked: str | None = None) -> Circumstances:
    """As `bot.language.circumstances.read_circumstances`, for English; `asked` changes nothing."""
    words, every = find("circumstances", text)
    scope = Scope(words)
    told = _Told(scope, tuple(item for item in every if _holds(scope, item)))
    others = _other_debts(told)
    return Circumstances(
        disputed=told.first("disputed"),
        already_paid=None if told.first("not_paid") else told.first("already_paid"),
        other_debts=others,
        no_other_debts=None if others else told.first("no_other_debts"),
        help_present=_help(told),
        for_someone_else=told.first("for_someone_else"),
        voicemail_ok=_voicemail(told),
        interpreter=_interpreter(text),
    )

"""What a call agent must know before dialling: disputed, paid, other debts, help, voicemail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from bot.language.lexicon import DATA, Found, hear
from bot.language.life_domains import read_debts
from bot.language.message import folded
from bot.language.reading import Reading
from bot.language.scope import Scope, scope_of
from bot.language.sounds import sound_key

Helper = Literal[
    "bewindvoerder", "schuldhulp", "wijkteam", "relative", "volunteer", "social_work", "curator"
]


@dataclass(frozen=True)
class Circumstances:
    """What was told; a field nobody told is None or empty.

    `voicemail_ok` is whether a message may be left. `interpreter` is an ISO 639-1 code (639-2 or
    639-3 where there is none), or "yes" when an interpreter is asked without naming a language.
    """

    disputed: Reading | None = None
    already_paid: Reading | None = None
    other_debts: Reading | None = None
    no_other_debts: Reading | None = None
    help_present: tuple[tuple[Helper, Reading], ...] = ()
    for_someone_else: Reading | None = None
    voicemail_ok: bool | None = None
    interpreter: str | None = None


_HELPERS = (
    "bewindvoerder",
    "schuldhulp",
    "wijkteam",
    "relative",
    "volunteer",
    "social_work",
    "curator",
)


def _reading(scope: Scope, found: Found) -> Reading:
    span = scope.message.span(*scope.message.clause(found.first, found.last))
    return Reading(span, 0.9 if found.sure else 0.6)


@dataclass(frozen=True)
class _Told:
    """A message with everything found in it that is not denied, past, asked or imagined."""

    scope: Scope
    items: tuple[Found, ...]

    @classmethod
    def of(cls, text: str) -> _Told:
        heard = hear(text)
        scope, found = scope_of(text), heard.found["circumstances"]
        about_another = any(item.label == "for_someone_else" for item in found)
        return cls(scope, tuple(item for item in found if _holds(scope, item, about_another)))

    def first(self, label: str) -> Reading | None:
        for item in self.items:
            if item.label == label:
                return _reading(self.scope, item)
        return None

    def only(self, *labels: str) -> Reading | None:
        """The whole message where nothing is said but these: "ja de huur en eneco"."""
        items = [item for item in self.items if item.label in labels]
        if not self.scope.only(items):
            return None
        message = self.scope.message
        return Reading(message.span(0, len(message.words) - 1), 0.6)

    def has(self, label: str) -> bool:
        return any(item.label == label for item in self.items)


_MINE = frozenset(map(sound_key, ["mijn", "onze"]))


def _own_helper(scope: Scope, found: Found) -> bool:
    """ "Kunt u mijn begeleider bellen?": who is mine is there, whatever is asked."""
    near = scope.message.keys(max(0, found.first - 1), found.last)
    return found.label in _HELPERS and not _MINE.isdisjoint(near)


def _holds(scope: Scope, found: Found, about_another: bool) -> bool:
    if found.label.startswith(("voicemail", "interpreter", "helper_")):
        return True
    if _own_helper(scope, found):
        return not (scope.formerly(found) or scope.past(found) or scope.negated(found))
    if scope.asked(found) or scope.imagined(found):
        return False
    if found.label in ("disputed", "already_paid", "no_other_debts"):
        return found.fixed or not scope.negated(found)
    if found.label == "other_debts" and scope.about(found, "stranger") and not about_another:
        return False
    if found.label in ("for_someone_else", "not_paid"):
        return True
    if found.label in _HELPERS and scope.formerly(found):
        return False
    return not (scope.negated(found) or scope.past(found))


def _paid(told: _Told) -> Reading | None:
    return None if told.has("not_paid") else told.first("already_paid") or told.only("paid")


_OTHERS = "other_debts"
_STORY = (None, "own_words", "life_domains")  # open questions that any words may answer


def _others(told: _Told, text: str, asked: str | None) -> Reading | None:
    """Debts to others: named as such, as a life domain, or as bare creditors."""
    return told.first(_OTHERS) or read_debts(text) or _bare_creditors(told, asked)


def _bare_creditors(told: _Told, asked: str | None) -> Reading | None:
    """ "Ja, huur en stroom": debts where these were asked for, or anything at all."""
    if asked not in (_OTHERS, *_STORY):
        return None
    known = asked == _OTHERS or told.has("creditor")  # "school" alone only says so when asked
    return told.only("creditor", "minor_creditor", _OTHERS) if known else None


_NAMES_DEBTS = tuple(map(sound_key, ["schuld", "rekening", "achterstand", "lening", "deurwaarder"]))


def _no_others(told: _Told, asked: str | None) -> Reading | None:
    """ "Nee, verder niks": no other debts, unless another question is open and no debt is named."""
    said = told.first("no_other_debts")
    if asked in (_OTHERS, *_STORY):
        return said or told.only("no_others")
    named = any(word.key.startswith(_NAMES_DEBTS) for word in told.scope.message.words)
    return said if named else None


def _helpers(told: _Told) -> tuple[tuple[Helper, Reading], ...]:
    if told.has("helper_is_me"):
        return ()
    readings = ((name, told.first(name)) for name in _HELPERS)
    return tuple((cast(Helper, name), reading) for name, reading in readings if reading)


def _voicemail(told: _Told) -> bool | None:
    if told.has("voicemail_no"):
        return False
    return True if told.has("voicemail_yes") else None


@lru_cache(maxsize=1)
def _languages() -> dict[str, str]:
    names = {}
    for line in (DATA / "interpreter_languages.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("//"):
            code, *words = line.split()
            names.update(dict.fromkeys(words, code))
    return names


_LETTERS = re.compile(r"[a-z]+")


def _language(text: str) -> str | None:
    for match in _LETTERS.finditer(folded(text)):
        if match.group() in _languages():
            return _languages()[match.group()]
    return None


_TOLK = re.compile(r"\b(?:tolk|vertaler)")
_NO_TOLK = re.compile(
    r"\b(?:geen|zonder|niet?)\s+(?:\w+\s+){0,2}?(?:tolk|vertaler)"
    r"|\b(?:tolk|vertaler)\s+(?:\w+\s+){0,2}?niet?\b"
)


def _interpreter(told: _Told, text: str) -> str | None:
    plain = folded(text)
    if not told.has("interpreter") or _NO_TOLK.search(plain):
        return None
    return _language(text) or ("yes" if _TOLK.search(plain) else None)


def read_circumstances(text: str, *, asked: str | None = None) -> Circumstances:
    """What `text` tells of the circumstances, all fields at once.

    `asked` is the slot name of the open question, None where that is not known: "ja, de huur" names
    a debt when `other_debts` is asked and none when another question is.
    """
    told = _Told.of(text)
    others = _others(told, text, asked)
    return Circumstances(
        disputed=told.first("disputed"),
        already_paid=_paid(told),
        other_debts=others,
        no_other_debts=None if others else _no_others(told, asked),
        help_present=_helpers(told),
        for_someone_else=told.first("for_someone_else"),
        voicemail_ok=_voicemail(told),
        interpreter=_interpreter(told, text),
    )

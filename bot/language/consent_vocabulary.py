"""Which words a plain permission is made of, and which of a reply are none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from bot.language.reply import Clause, level
from bot.language.sounds import sound_key

_DATA = Path(__file__).parent / "data"
_NAMES = re.compile(
    r"(?:naam is|heet|groet\w*|mvg) (?P<name>(?:\S+ ?){1,4})$"
    r"|gemeente (?P<place>(?:den |de |het |sint )?\S+)$"
)
_SIGNS_OFF = re.compile(r"\b(?:groet\w*|mvg|hoogachtend)\b")
_OF_ONESELF = re.compile(
    r"\b(?:ik|we|wij|thuis)\b|^(?:(?:ja|nee|en|want|dus|hoor|ook|nou|dat|ok) )*(?:mijn|onze|ons)\b"
)


def tells_of_oneself(clause: Clause) -> bool:
    """Whether the client says something about the own life in it."""
    return bool(_OF_ONESELF.search(clause.text))


def strange_words(clauses: Iterable[Clause]) -> list[str]:
    """The words of `clauses`, in level form, of which we do not know how they go with a yes.

    Numbers, and the name in "gemeente Breda" or "groetjes Fatima", are no strangers; nor are the
    words of the life domains, where a client tells of the own life.
    """
    strange: list[str] = []
    for clause in clauses:
        strange += _strange_in(clause)
        if _SIGNS_OFF.search(clause.text):
            break
    return strange


def _strange_in(clause: Clause) -> list[str]:
    named = _NAMES.search(clause.text)
    words = clause.text[: named.start(named.lastgroup or 0)] if named else clause.text
    strange = [word for word in words.split() if not _is_known(word)]
    if strange and tells_of_oneself(clause):
        return [word for word in strange if not _is_of_life(word)]
    return strange


@lru_cache(maxsize=4096)
def _is_known(word: str) -> bool:
    known, sounds = _known()
    if word in known or not word[0].isalpha():
        return True
    return len(word) > 4 and sound_key(word) in sounds


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[str], frozenset[str]]:
    lines = (_DATA / "consent_vocabulary.txt").read_text(encoding="utf-8").splitlines()
    words = {word for line in lines if not line.startswith("#") for word in line.split()}
    known = words | {part for word in words for part in level(word).split()}
    return frozenset(known), frozenset(sound_key(word) for word in known if len(word) > 4)


@lru_cache(maxsize=4096)
def _is_of_life(word: str) -> bool:
    words, openings = _of_life()
    return sound_key(word) in words or word.startswith(openings)


@lru_cache(maxsize=1)
def _of_life() -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of the life domains by sound, and the openings of those that may end otherwise."""
    text = (_DATA / "life_domains.txt").read_text(encoding="utf-8")
    found = re.findall(r"(?<![\w*])([a-z]{4,})(\*?)", text)
    words = {sound_key(word) for word, star in found if not star}
    return frozenset(words), tuple({word for word, star in found if star and len(word) > 4})

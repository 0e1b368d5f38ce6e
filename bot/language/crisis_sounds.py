"""Core crisis sentences in any spelling: `k wul ni mier levu` sounds like `ik wil niet meer leven`.

A sentence is found by its consonants, and has to look like the real one letter by letter as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from bot.language.crisis_words import plain_word

_ALIKE = 74.0
_SENTENCES = """
    wil niet meer leven
    hoef niet meer te leven
    wil er niet meer zijn
    maak me eigen van kant
    maak mezelf van kant
    maak er een eind aan
    een eind aan maken
    doe mezelf iets aan
    mezelf iets aan doen
    mezelf van het leven beroven
    uit het leven stappen
    voor de trein springen
    voor de trein gooien
    van de brug springen
    van het dak springen
    mezelf ophangen
    zelfmoord plegen
    niet meer wakker worden
    ben het leven moe
    ben het leven zat
    zijn beter af zonder mij
    was ik maar dood
    heb pillen genomen
    heb alle pillen geslikt
    heb mijn polsen doorgesneden
    sta op het spoor
    zie het niet meer zitten
    hou het niet meer vol
    trek het niet meer
    hoeft voor mij niet meer
    leven heeft geen zin meer
    zie geen uitweg meer
    mijn man slaat mij
    mijn vriend slaat mij
    hij slaat mij en de kinderen
    word thuis geslagen
    word mishandeld door mijn man
    hij wil mij vermoorden
    krijg geen lucht
    kan niet ademen
    krijg geen adem
    pijn op mijn borst
    pijn op de borst
"""
_FILLERS = frozenset(
    ["gewoon", "echt", "nu", "maar", "ook", "zo", "toch", "al", "dus", "eigenlijk", "gwn"]
)
_SIZES = (6, 5, 4, 3)
_WORD = re.compile(r"[^ .,]+")
_SAME_SOUND = (
    (re.compile(r"ch|g"), "g"), (re.compile(r"ck|c|q"), "k"), (re.compile(r"z|sj"), "s"),
    (re.compile(r"v|ph"), "f"), (re.compile(r"dt?|tt"), "t"),
    (re.compile(r"[^bcdfgklmnprstwx]"), ""),
    (re.compile(r"(.)\1+"), r"\1"), (re.compile(r"(?<=.)[tn]$"), ""),
)  # fmt: skip


@lru_cache(maxsize=4096)
def _skeleton(word: str) -> str:
    for sound, letter in _SAME_SOUND:
        word = sound.sub(letter, word)
    return word


@lru_cache(maxsize=1)
def _sentences() -> dict[str, str]:
    """The core sentences in plain words under their consonants."""
    lines = [" ".join(map(plain_word, line.split())) for line in _SENTENCES.strip().splitlines()]
    return {" ".join(map(_skeleton, line.split())): line for line in lines}


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(skeletons.split(" ")[0] for skeletons in _sentences())


@dataclass(frozen=True)
class Respelled:
    """Plain words with one sentence written as it sounds; where that stood in the old words."""

    words: str
    start: int
    end: int


def respelled(words: str) -> Respelled | None:
    """The plain `words` with the first core sentence in another spelling put right, or None."""
    tokens = [match for match in _WORD.finditer(words) if match.group() not in _FILLERS]
    skeletons = [_skeleton(match.group()) for match in tokens]
    starts = [place for place, skeleton in enumerate(skeletons) if skeleton in _beginnings()]
    for size in _SIZES:
        for first in (start for start in starts if start + size <= len(tokens)):
            sentence = _sentences().get(" ".join(skeletons[first : first + size]))
            said = tokens[first : first + size]
            text = " ".join(match.group() for match in said)
            if sentence and text != sentence and ratio(text, sentence) >= _ALIKE:
                start, end = said[0].start(), said[-1].end()
                return Respelled(words[:start] + sentence + words[end:], start, end)
    return None

"""Telling keyboard mash ("asdfghjkl", "xxxx") from words that were only never seen before."""

from __future__ import annotations

import re

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_RUN = 4  # keys side by side
_MASHED = frozenset(
    part
    for row in (*_ROWS, *(row[::-1] for row in _ROWS))
    for start in range(len(row) - _RUN + 1)
    for part in (row[start : start + _RUN],)
)
_NO_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]{3,}")
# Dutch goes to five ("slechtst"); names from elsewhere rarely further.
_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{6}")
_STUCK = re.compile(r"([^\Wxh\d])\1{2,}")  # "xxx" are kisses, "hhh" is a laugh
_REPEATED = re.compile(r"(\w{2,4})\1{2,}")


def is_noise(word: str) -> bool:
    """Whether a folded word that is not known can hardly be a word or a name of any kind."""
    if not word.isalnum() or word.isdigit():
        return False
    if len(word) <= 2:
        return word.isalpha()
    return bool(
        _NO_VOWEL.fullmatch(word)
        or _CONSONANTS.search(word)
        or _REPEATED.fullmatch(word)
        or any(word[start : start + _RUN] in _MASHED for start in range(len(word) - _RUN + 1))
    )


def is_stuck(word: str) -> bool:
    """Whether a word is one letter held down."""
    return bool(_STUCK.fullmatch(word))

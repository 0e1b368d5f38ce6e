"""The words of consent: what permits, refuses, doubts, gives in, asks and harms nothing.

The patterns are on the level words of `bot.language.reply`; a gap never runs over a "ja", a "nee"
or another word that decides.
"""

from __future__ import annotations

import re
import sre_parse
from functools import lru_cache
from typing import Any, Literal

from bot.language.consent_asks import ASKS, HARMLESS
from bot.language.consent_hesitates import DOUBT, FEAR, UNWILLING
from bot.language.consent_permits import FREE, JA, OPENS_YES, YES
from bot.language.consent_refuses import NEE, NO

Kind = Literal["yes", "ja", "no", "nee", "doubt", "fear", "unwilling", "asks", "harmless"]


_TABLE: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("harmless", HARMLESS),
    ("yes", YES),
    ("unwilling", UNWILLING),
    ("doubt", DOUBT),
    ("asks", ASKS),
    ("no", NO),
    ("fear", FEAR),
    ("nee", NEE),
)

# No gap in a cue may run over a "ja" or a "nee".
_WORD = r"(?!(?:ja|nee|graag|tuurlijk|prima|akkoord|ok)(?!\S))\S+"


# No permission runs over a word that takes it back.
_TAIL = r"(?: (?!(?:niet|niks|nooit|niemand)\b)" + _WORD + ")"


def _compiled(
    pattern: str, gap: str = f"(?:{_WORD} )", tail: str = f"(?: {_WORD})"
) -> re.Pattern[str]:
    pattern = pattern.replace(r"(?:\S+ )", gap).replace(r"(?: \S+)", tail)
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


_CUES = [
    (kind, _compiled(pattern, FREE, _TAIL) if kind == "yes" else _compiled(pattern))
    for kind, patterns in _TABLE
    for pattern in patterns
]
OPENERS = [_compiled(pattern, FREE, _TAIL) for pattern in OPENS_YES]
SMALL = _compiled("|".join(JA))


def cues_for(text: str) -> list[tuple[Kind, re.Pattern[str]]]:
    """The cues that can match in the level words `text`: those with one of their words in it."""
    wanted = frozenset[int]().union(*(_woken_by(word) for word in set(text.split())))
    return [_CUES[index] for index in sorted(wanted)]


@lru_cache(maxsize=4096)
def _woken_by(word: str) -> frozenset[int]:
    return frozenset(
        index
        for index, needed in enumerate(_needed_words())
        if not needed or any(piece in word for piece in needed)
    )


@lru_cache(maxsize=1)
def _needed_words() -> list[frozenset[str]]:
    """For each cue the pieces of words of which a match holds at least one; empty for none.

    Trying every cue on every clause would cost more than all the rest of the reading.
    """
    needed = [_needed(sre_parse.parse(cue.pattern)) for _, cue in _CUES]
    return [frozenset(max(piece.split(), key=len) for piece in pieces) for pieces in needed]


def _needed(parsed: Any) -> frozenset[str]:
    pieces: list[frozenset[str]] = []
    run = ""
    for code, value in parsed:
        if code is sre_parse.LITERAL:
            run += chr(value)
            continue
        pieces.append(frozenset({run.strip()}))
        run = ""
        pieces.append(_needed_in(code, value))
    pieces.append(frozenset({run.strip()}))
    usable = [piece for piece in pieces if piece and all(len(word) > 1 for word in piece)]
    return max(usable, key=lambda piece: (min(map(len, piece)), -len(piece)), default=frozenset())


def _needed_in(code: Any, value: Any) -> frozenset[str]:
    if code is sre_parse.SUBPATTERN:
        return _needed(value[-1])
    if code is sre_parse.MAX_REPEAT and value[0] > 0:
        return _needed(value[-1])
    if code is sre_parse.BRANCH:
        branches = [_needed(branch) for branch in value[1]]
        return frozenset[str]().union(*branches) if all(branches) else frozenset()
    return frozenset()

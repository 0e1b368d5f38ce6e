"""Ways of saying a thing, from a data file: one regular expression a line, under what it means.

The expressions are for plain words with a space between and around them (`words.py`); those of a
section whose name ends in `_first` count only where a reply begins.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.english.words import DATA

_FIRST = "_first"


@lru_cache(maxsize=8)
def lines(name: str) -> dict[str, list[str]]:
    """The lines of `data/<name>.txt` by their section."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("//"):
            found.setdefault(section, []).append(line)
    return found


@lru_cache(maxsize=64)
def ways(name: str, section: str) -> re.Pattern[str]:
    """The expressions of a section as one, each between spaces."""
    start = "^ " if section.endswith(_FIRST) else " "
    return re.compile(f"{start}(?:{'|'.join(lines(name)[section])})(?= )")

"""The small language of the crisis rules: lines of plain words that become regular expressions.

In a line `~` stands for up to four other words, `~~` for up to nine and commas; `[x]` may be
there, `(a|b)` is a choice, `<name>` a class of words, `word*` any ending, `_` any one word and `#`
a digit; `^` is the start of a clause and `$` its end. A line that
ends in `|` goes on in the next.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.language.crisis_words import plain_word

_GAPS = {
    "~": r"(?: (?!maar (?:ik|hij|ze|mijn|we|die|jullie) |want )[^ .,]+){0,4}?",
    "~~": r"(?: (?:[^ .,]+|,)){0,9}?",
}
_START = r"(?:^|(?<=[.,]))"
_STOP = r"(?![^ ])"
# what can follow a finished clause in a message without punctuation
_NEXT_CLAUSE = (
    "ik|en|maar|want|dus|echt|hoor|bro|broer|meneer|mevrouw|sorry|help|alles|"
    "serieus|wollah|eerlijk|"
    "gewoon|weet|nu|al|zo|dit|als|het (?:is|was|wordt|gaat|doet|leven)|er is|die|jullie|"
    "dan|man|gek|"
    "hou|moet|door|sinds|met (?:alles|die|dit|deze|het|al|zulke|zoveel|me)|omdat|zeg|"
    "van (?:de|al|alle) (?:stress|zorgen|ellende|verdriet|pijn)|hier|thuis|alsjeblieft|huilen?|ben|"
    "sta|hoe|wat|waarom|ineens|gisteren|haha|lol|verdomme|kut|godverdomme|toch|daarom|mijn man|heb|"
    "niemand|alsjeblieft|asjeblieft|aub|pff|ook|jongen|nooit"
)
_END = rf"(?=$| [.,]| (?:{_NEXT_CLAUSE})(?![^ ]))"
# words too frequent to look a rule up by
_FREQUENT_WORDS = (
    "ik me mijn het er een de en is niet geen in op aan van voor met te dat die dit ze "
    "hij je jullie "
    "u zo ook maar om als dan wat wil kan heb heeft ben was zijn meer nog al naar bij "
    "door of uit "
    "over ga gaat gaan doen moet mie eigen zou word wordt worden hebben hoe we onze ons iets niks "
    "nu weer hem haar alles zich af doe echt gewoon heel net"
)
_FREQUENT = frozenset(_FREQUENT_WORDS.split())


_CONTINUED = re.compile(r"\|\s*\n\s*")
_NEGATIVE = re.compile(r" (?:niet|geen|nooit)\b")


@dataclass(frozen=True)
class Pattern:
    """`regex` searches plain words with a space in front; any match holds one of `anchors`.

    `negative`: the line itself says "niet", so a "niet" around it does not turn it round.
    """

    regex: str
    anchors: frozenset[str]
    negative: bool


@dataclass(frozen=True)
class _Part:
    regex: str
    anchors: frozenset[str] | None  # None: nothing this part must hold


def _cost(anchors: frozenset[str]) -> int:
    return sum(60 if anchor in _FREQUENT else 1 for anchor in anchors)


def _split(line: str, separator: str) -> list[str]:
    pieces, depth, start = [], 0, 0
    for place, sign in enumerate(line):
        depth += (sign in "([") - (sign in ")]")
        if sign == separator and depth == 0:
            pieces.append(line[start:place])
            start = place + 1
    return [*pieces, line[start:]]


def _word(word: str) -> _Part:
    if word in _GAPS:
        return _Part(_GAPS[word], None)
    if word == "_":
        return _Part(r" [^ .,]+", None)
    if word.isalpha():
        word = plain_word(word)
    regex = re.escape(word).replace(r"\*", r"[^ .,]*").replace(r"\#", r"\d").replace(r"\ ", " ")
    anchors = None if "#" in word or not word[0].isalnum() else frozenset((word.split()[-1],))
    return _Part(" " + regex, anchors)


def _element(element: str) -> _Part:
    if element.startswith("("):
        return _choice(element[1:-1])
    if element.startswith("["):
        return _Part(f"(?:{_choice(element[1:-1]).regex})?", None)
    return _word(element)


def _sequence(line: str) -> _Part:
    parts = [_element(element) for element in _split(line.strip(), " ") if element]
    known = [part.anchors for part in parts if part.anchors]
    best = min(known, key=_cost, default=None)
    return _Part("".join(part.regex for part in parts), best)


def _choice(line: str) -> _Part:
    options = [_sequence(option) for option in _split(line, "|")]
    anchors: frozenset[str] | None = frozenset()
    for option in options:
        anchors = anchors | option.anchors if anchors is not None and option.anchors else None
    return _Part(f"(?:{'|'.join(option.regex + _STOP for option in options)})", anchors)


def _with_classes(line: str, classes: Mapping[str, str]) -> str:
    for _ in range(3):
        line = re.sub(r"<(\w+)>", lambda name: f"({classes[name[1]]})", line)
    return line


def lines_of(text: str) -> list[str]:
    """The lines of a block; a line that ends in `|` goes on in the next."""
    return [line.strip() for line in _CONTINUED.sub("|", text).splitlines() if line.strip()]


def classes_of(text: str) -> dict[str, str]:
    """The word classes of a block of `name = word|word` lines."""
    return {name.strip(): words for name, words in (line.split(" = ") for line in lines_of(text))}


def parse(line: str, classes: Mapping[str, str]) -> Pattern:
    """A rule line as a pattern; KeyError when it names a class that is not in `classes`."""
    line = line.strip()
    body = _choice(_with_classes(line.strip("^$ "), classes))
    start = _START if line.startswith("^") else ""
    end = _END if line.endswith("$") else ""
    negative = bool(_NEGATIVE.search(body.regex))
    return Pattern(start + body.regex + end, body.anchors or frozenset(), negative)


@lru_cache(maxsize=4096)
def compiled(regex: str) -> re.Pattern[str]:
    """The compiled expression; rules are compiled when first needed, not at import."""
    return re.compile(regex)

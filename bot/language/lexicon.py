"""Patterns of words that survive typing errors, and finding them in a message.

A lexicon is a text file in `bot/language/data`: sections of patterns, one a line.

    [housing]                    one label, or more: the lines below belong to each
    (huur|woon*) achterstand     words in a row; (a|b c) one of these; word* and *word parts
    zet* .. uit .. huis          .. up to five words of the same clause, never a negation
    huis ... kwijt               ... up to eight words of the same sentence
    [heb|is] weg                 [a|b] may be left out; # a number
    ~ camping                    less sure: a careful human would ask back
    ! kan niet lezen             stands even after "geen" or "vroeger"
    - huis aan huis              a look-alike: hides what is found inside it
    = ziekenhuis                 as -, but hides the whole clause it stands in
    & brief* snap* niet          all of these in one clause, in any order
    % huur te duur               all of these in one sentence, within twelve words
    @ home = huis|woning|flat    a name for these choices; (<home>|kamer) uses it

Names from `lexicon_names.txt` may be used in every lexicon. Words are compared by sound
(`sounds.py`); a long word may have one or two typing errors (`lexicon_spelling.py`). A message is
looked through once for all lexicons: its words say which patterns can be in it at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.lexicon_pattern import (
    HIDING,
    NUMBER,
    NUMBERS,
    TOGETHER,
    Atoms,
    Pattern,
    pattern_of,
)
from bot.language.lexicon_spelling import Spelling
from bot.language.lexicon_synonyms import one_word
from bot.language.message import FILLERS, NEGATIONS, Message, message_of
from bot.language.sounds import plain_words, sound_key

DATA = Path(__file__).parent / "data"
NAMES = ("life_domains", "threats", "wishes", "circumstances", "scope")
_SHARED = "lexicon_names"
_NEAR = 12  # words


@dataclass(frozen=True)
class Found:
    """A pattern found in a message, on the words first..last."""

    label: str
    first: int
    last: int
    sure: bool
    fixed: bool  # negation and past do not touch it


@dataclass(frozen=True)
class Heard:
    """A message with all that was found in it: by lexicon, in the order of the message."""

    message: Message
    found: Mapping[str, tuple[Found, ...]]


@dataclass(frozen=True)
class Lexicons:
    """All lexicons together, indexed by what a message must hold."""

    patterns: tuple[tuple[str, Pattern, tuple[Atoms, ...]], ...]  # with its lexicon, what it needs
    index: Mapping[str, tuple[int, ...]]  # atom to patterns
    spelling: Spelling

    def keys(self, written: str) -> tuple[str, ...]:
        """The mended keys that a folded word stands for: none for a filler, two for "kheb"."""
        plain = (word for word in plain_words(written) if word not in FILLERS)
        return tuple(one_word(self.spelling.mend(one_word(sound_key(word)))) for word in plain)

    def atoms(self, key: str) -> frozenset[str]:
        """The atoms of the index that a key holds."""
        ends = range(len(key) + 1)
        held = {key, *(key[:end] + "*" for end in ends), *("*" + key[end:] for end in ends)}
        held.update("*" + key[at:end] + "*" for at in ends for end in ends if at < end)
        if key[:1].isdigit() or key in NUMBERS:
            held.add(NUMBER)
        return frozenset(atom for atom in held if atom in self.index)

    def hear(self, text: str) -> Heard:
        """`text` as a message, looked through for all patterns."""
        message = message_of(text, _keys)
        held = frozenset[str]().union(*(_atoms(word.key) for word in message.words))
        found: dict[str, list[Found]] = {name: [] for name in NAMES}
        hidden: set[tuple[str, str, int]] = set()
        for at in sorted({at for atom in held for at in self.index[atom]}):
            name, pattern, needs = self.patterns[at]
            for need in needs:
                if held.isdisjoint(need):
                    break
            else:
                _look(name, pattern, message, found[name], hidden)
        return Heard(message, {name: _shown(name, all_, hidden) for name, all_ in found.items()})


def _look(
    name: str,
    pattern: Pattern,
    message: Message,
    found: list[Found],
    hidden: set[tuple[str, str, int]],
) -> None:
    label, mark = pattern.label, pattern.mark
    for first, last in _places(pattern, message):
        if mark in HIDING:
            wide = message.clause(first, last) if mark == "=" else (first, last)
            hidden.update((name, label, at) for at in range(wide[0], wide[1] + 1))
        else:
            found.append(Found(label, first, last, mark != "~", mark == "!"))


def _shown(name: str, found: list[Found], hidden: set[tuple[str, str, int]]) -> tuple[Found, ...]:
    """What no look-alike hides, in the order of the message."""
    if hidden:
        found = [item for item in found if not _is_hidden(name, item, hidden)]
    return tuple(sorted(found, key=lambda item: item.first))


def _is_hidden(name: str, item: Found, hidden: set[tuple[str, str, int]]) -> bool:
    return any((name, item.label, at) in hidden for at in range(item.first, item.last + 1))


def _places(pattern: Pattern, message: Message) -> list[tuple[int, int]]:
    """Where a pattern stands: the first and the last of its words."""
    at = message.at
    found = pattern.regex.finditer(message.line)
    places = [(at(match.start() + 1), at(match.end() - 1)) for match in found]
    if pattern.mark in TOGETHER and places:
        around = (_with_others(pattern, message, first, last) for first, last in places)
        return [place for place in around if place]
    return places


def _with_others(
    pattern: Pattern, message: Message, first: int, last: int
) -> tuple[int, int] | None:
    """The words from the first to the last of all that the pattern asks, or None."""
    low, high = message.clause(first, last) if pattern.mark == "&" else message.sentence(first)
    low, high = max(low, first - _NEAR), min(high, last + _NEAR)
    end = message.offsets[high] + len(message.words[high].key) + 1
    for other in pattern.others:
        match = other.search(message.line, message.offsets[low] - 1, end)
        if not match:
            return None
        first = min(first, message.at(match.start() + 1))
        last = max(last, message.at(match.end() - 1))
    if not pattern.denies and not NEGATIONS.isdisjoint(message.keys(first, last)):
        return None  # "de stroom is niet afgesloten"
    return first, last


_NAMED = re.compile(r"<(\w+)>")


def _written(path: Path, named: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each pattern with its label; the names it uses are replaced by what they stand for.

    A section may have more than one label: its lines are those of each.
    """
    labels: list[str] = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = _NAMED.sub(lambda name: named[name.group(1)], raw.split("//")[0].strip())
        if re.fullmatch(r"\[\w+(?: \w+)*\]", line):
            labels = line[1:-1].split()
        elif line.startswith("@"):
            name, choices = line[1:].split("=")
            named[name.strip()] = choices.strip()
        elif line:
            yield from ((label, line) for label in labels)


def lines_of(name: str) -> list[tuple[str, str]]:
    """The patterns of the lexicon `name` as they are written, each with its label."""
    named: dict[str, str] = {}
    list(_written(DATA / f"{_SHARED}.txt", named))
    return list(_written(DATA / f"{name}.txt", named))


@lru_cache(maxsize=1)
def lexicons() -> Lexicons:
    """All lexicons of `bot/language/data`."""
    lines = [(name, label, line) for name in NAMES for label, line in lines_of(name)]
    patterns = [(name, pattern_of(label, line)) for name, label, line in lines]
    common = Counter(atom for _, pattern in patterns for need in pattern.needs for atom in need)
    index: dict[str, list[int]] = {atom: [] for atom in common}
    kept = []
    for at, (name, pattern) in enumerate(patterns):
        rarest = _rarest(pattern, common)
        kept.append((name, pattern, tuple(need for need in pattern.needs if need is not rarest)))
        for atom in rarest:
            index[atom].append(at)
    spelling = Spelling.of(line for _, _, line in lines)
    return Lexicons(tuple(kept), {atom: tuple(at) for atom, at in index.items()}, spelling)


def _rarest(pattern: Pattern, common: Counter[str]) -> Atoms:
    """The need that calls a pattern up: what stands in few patterns is rare in messages too."""
    return min(pattern.needs, key=lambda need: sum(common[atom] for atom in need))


@lru_cache(maxsize=20_000)
def _keys(written: str) -> tuple[str, ...]:
    return lexicons().keys(written)


@lru_cache(maxsize=20_000)
def _atoms(key: str) -> frozenset[str]:
    return lexicons().atoms(key)


@lru_cache(maxsize=4)  # the readers of one message share it
def hear(text: str) -> Heard:
    """`text` as a message, with what all lexicons find in it."""
    return lexicons().hear(text)

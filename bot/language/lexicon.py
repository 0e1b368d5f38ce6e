"""Patterns of words that survive typing errors, and finding them in a message.

A lexicon is a text file in `bot/language/data`: sections of patterns, one a line.

    [housing]
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

Words are compared by sound (`sounds.py`); a long word may have one or two typing errors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.language.message import CONJUNCTIONS, FILLERS, NEGATIONS, PARTICLE, Message, message_of
from bot.language.sounds import sound_key

DATA = Path(__file__).parent / "data"
_NAMES = ("life_domains", "threats", "wishes", "circumstances", "scope")

_INDEXED = 4  # letters of a word by which its patterns are found
_FEWEST = 7  # letters; shorter words have too many real neighbours to mend


@dataclass(frozen=True)
class Found:
    """A pattern found in a message, on the words first..last."""

    label: str
    first: int
    last: int
    sure: bool
    fixed: bool  # negation and past do not touch it


@dataclass(frozen=True)
class Pattern:
    """One line of a lexicon, compiled."""

    label: str
    mark: str  # "" or one of ~ ! - = & %
    regex: re.Pattern[str]
    others: tuple[re.Pattern[str], ...]  # what else stands near it, for & and %
    denies: bool  # whether a negation is one of its words
    anchors: tuple[str, ...]  # one of these is in every line that matches


@dataclass(frozen=True)
class Lexicon:
    """The patterns of one file, and the long words in them that typing errors are mended to."""

    patterns: tuple[Pattern, ...]
    words: frozenset[str]
    starts: tuple[str, ...]
    long: tuple[str, ...]
    index: Mapping[str, tuple[tuple[str, int], ...]]  # by how an anchor begins

    def find(self, message: Message) -> list[Found]:
        """What stands in `message`, look-alikes taken out; in the order of the message."""
        found: list[Found] = []
        hidden: set[tuple[str, int]] = set()
        for pattern in self._possible(message):
            for first, last in _places(pattern, message):
                if pattern.mark in ("-", "="):
                    wide = message.clause(first, last) if pattern.mark == "=" else (first, last)
                    hidden.update((pattern.label, at) for at in range(wide[0], wide[1] + 1))
                else:
                    mark = pattern.mark
                    found.append(Found(pattern.label, first, last, mark != "~", mark == "!"))
        return sorted(
            (item for item in found if not _is_hidden(item, hidden)), key=lambda item: item.first
        )

    def _possible(self, message: Message) -> list[Pattern]:
        """The patterns whose anchor is in the message; the rest need not be tried."""
        line, known = message.line, self.index
        begins = {line[at : at + size] for at in message.offsets for size in range(1, _INDEXED + 1)}
        begins.add("")
        near = (entry for begin in begins if begin in known for entry in known[begin])
        return [self.patterns[at] for at in sorted({at for anchor, at in near if anchor in line})]


def _is_hidden(item: Found, hidden: set[tuple[str, int]]) -> bool:
    return any((item.label, at) in hidden for at in range(item.first, item.last + 1))


def _places(pattern: Pattern, message: Message) -> Iterator[tuple[int, int]]:
    for match in pattern.regex.finditer(message.line):
        first, last = message.at(match.start()), message.at(match.end() - 2)
        if not pattern.others:
            yield first, last
        elif around := _with_others(pattern, message, first, last):
            yield around


_NEAR = 12  # words


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
        first = min(first, message.at(match.start()))
        last = max(last, message.at(match.end() - 2))
    if not pattern.denies and not NEGATIONS.isdisjoint(message.keys(first, last)):
        return None  # "de stroom is niet afgesloten"
    return first, last


def read_words(text: str, lexicon: Lexicon) -> Message:
    """`text` as a message whose long words are mended to the words of `lexicon`."""
    return message_of(text, lambda key: _mend(key, lexicon))


def _mend(key: str, lexicon: Lexicon) -> str:
    if len(key) < _FEWEST or key in lexicon.words or key.startswith(lexicon.starts):
        return key
    if key in _known_words():
        return key
    return _nearest(key, lexicon.long)


@lru_cache(maxsize=1)
def _known_words() -> frozenset[str]:
    """Words that are spelt right although a lexicon has a near one: "betaling", "bevalling"."""
    lines = (DATA / "known_words.txt").read_text(encoding="utf-8").splitlines()
    common = {sound_key(word) for line in lines[1:] for word in line.split()}
    return frozenset(common.union(*(lexicon(name).words for name in _NAMES)))


@lru_cache(maxsize=20_000)
def _nearest(key: str, known: tuple[str, ...]) -> str:
    near = [word for word in known if word[0] == key[0] and abs(len(word) - len(key)) <= 2]
    best = extractOne(key, near, scorer=OSA.distance, score_cutoff=2 if len(key) > 10 else 1)
    return str(best[0]) if best else key


_ELEMENT = re.compile(r"\.{2,3}|\([^)]*\)|\[[^\]]*\]|\S+")
_NOT_NEGATION = "(?!(?:" + "|".join(sorted(NEGATIONS)) + ") )"
_NOT_CONJUNCTION = "(?!(?:" + "|".join(sorted(CONJUNCTIONS)) + ") )"
_SAME_CLAUSE = rf"(?:{_NOT_NEGATION}{_NOT_CONJUNCTION}[^ ,.?]+ ){{0,5}}?"
_SAME_SENTENCE = rf"(?:{_NOT_NEGATION}[^ .?]+ ){{0,8}}?"


def _word_regex(written: str) -> str:
    if written == "#":
        return r"\d+[a-z]* "
    if written == "..":
        return _SAME_CLAUSE
    if written == "maar":
        return f"{PARTICLE}? "
    begins, ends = not written.startswith("*"), not written.endswith("*")
    key = sound_key(written.strip("*"), begins=begins)
    rest = "" if ends else "(?:n[^ ]*)?" if _lost_n(written.strip("*")) else "[^ ]*"
    return ("" if begins else "[^ ]*") + re.escape(key) + rest + " "


def _lost_n(written: str) -> bool:
    """Whether the key of a whole word lacks the -n that the beginning of a longer word has."""
    return sound_key(written) + "n" == sound_key(written, ends=False)


def _choices(element: str) -> list[list[str]]:
    inner = element[1:-1] if element[0] in "([" else element
    choices = (_without_fillers(choice.split()) for choice in inner.split("|"))
    return [choice for choice in choices if choice]


def _without_fillers(words: list[str]) -> list[str]:
    """The words a message is left with, too."""
    return [word for word in words if word not in FILLERS]


def _element_regex(element: str) -> str:
    if element == "..":
        return _SAME_CLAUSE
    if element == "...":
        return _SAME_SENTENCE
    choices = ["".join(map(_word_regex, choice)) for choice in _choices(element)]
    return f"(?:{'|'.join(choices)})" + ("?" if element[0] == "[" else "")


def _anchor(written: str) -> str:
    if written == "..":
        return ""
    if written == "maar":
        return " mar"
    parts = written.strip("*")
    begins, ends = not written.startswith("*"), not written.endswith("*")
    key = sound_key(parts, begins=begins)
    return (" " if begins else "") + key + (" " if ends else "")


def _anchors(elements: list[str]) -> tuple[str, ...]:
    """The anchors of the element that is rarest: the one whose shortest choice is longest."""
    options = []
    for element in elements:
        if element[0] in ".[" or "#" in element:
            continue
        options.append(tuple(max(map(_anchor, words), key=len) for words in _choices(element)))
    return max(options, key=lambda anchors: min(map(len, anchors)), default=("",))


def _pattern(label: str, line: str) -> Pattern:
    mark = line[0] if line[0] in "~!-=&%" else ""
    elements = [part for part in _ELEMENT.findall(line[len(mark) :]) if _choices(part)]
    regexes = list(map(_element_regex, elements))
    if mark in ("&", "%"):
        first, *others = (re.compile("(?<= )" + regex) for regex in regexes)
        return Pattern(label, mark, first, tuple(others), _denies(line), _anchors(elements))
    whole = re.compile("(?<= )" + "".join(regexes))
    return Pattern(label, mark, whole, (), _denies(line), _anchors(elements))


def _denies(line: str) -> bool:
    return not NEGATIONS.isdisjoint(map(sound_key, _PART.findall(line)))


_NAMED = re.compile(r"<(\w+)>")


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Each pattern with its label; the names it uses are replaced by what they stand for."""
    label, named = "", dict[str, str]()
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = _NAMED.sub(lambda name: named[name.group(1)], raw.split("//")[0].strip())
        if re.fullmatch(r"\[\w+\]", line):
            label = line[1:-1]
        elif line.startswith("@"):
            name, choices = line[1:].split("=")
            named[name.strip()] = choices.strip()
        elif line:
            yield label, line


_PART = re.compile(r"[*\w']+")


def _vocabulary(lines: list[tuple[str, str]]) -> tuple[frozenset[str], tuple[str, ...]]:
    parts = {part for _, line in lines for part in _PART.findall(line) if part != "#"}
    words = {sound_key(part) for part in parts if "*" not in part}
    starts = {
        sound_key(part[:-1], ends=False)
        for part in parts
        if part.endswith("*") and not part.startswith("*")
    }
    return frozenset(words), tuple(sorted(start for start in starts if len(start) >= _FEWEST))


def _index(patterns: tuple[Pattern, ...]) -> dict[str, tuple[tuple[str, int], ...]]:
    """Every anchor with its pattern, by the first letters of the word it begins.

    Anchors inside words are under "": every message has to be searched for them.
    """
    index: dict[str, list[tuple[str, int]]] = {}
    for at, pattern in enumerate(patterns):
        for anchor in pattern.anchors:
            begin = anchor[1 : 1 + _INDEXED] if anchor.startswith(" ") else ""
            index.setdefault(begin, []).append((anchor, at))
    return {begin: tuple(entries) for begin, entries in index.items()}


@lru_cache(maxsize=16)
def lexicon(name: str) -> Lexicon:
    """The lexicon `bot/language/data/<name>.txt`."""
    lines = list(_lines(DATA / f"{name}.txt"))
    words, starts = _vocabulary(lines)
    long = tuple(sorted(word for word in {*words, *starts} if len(word) >= _FEWEST))
    patterns = tuple(_pattern(*line) for line in lines)
    return Lexicon(patterns, words, starts, long, _index(patterns))

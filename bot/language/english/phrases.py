"""Phrases of plain English words and what they stand for, read from a data file.

[housing]
(lost|lose|losing) .. home   words in a row; (a|b c) one of these; word* any ending
rent .. behind               .. up to five words of the same clause
rent ... behind              ... up to nine words of the same sentence
[my|the] house               may be left out; # a number; no gap holds a "not"
~ camping                    less sure: a careful human would ask back
! can not read               stands even after "not"
- house to house             a look-alike: hides what is found inside it
@ home = house|apartment     a name for these choices; <home> uses it
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.language.english.words import CONJUNCTIONS, DATA, Words, words_of

_NO_DENIAL = "(?!(?:not|never|nor|without) )"  # "he never hit me"
_GAP = _NO_DENIAL + "(?!(?:" + "|".join(sorted(CONJUNCTIONS)) + ") )"
_SAME_CLAUSE = rf"(?:{_GAP}[^ ,.?]+ ){{0,5}}?"
_SAME_SENTENCE = rf"(?:{_NO_DENIAL}[^ .?]+ ){{0,9}}?"
_ELEMENT = re.compile(r"\.{2,3}|\([^)]*\)|\[[^\]]*\]|\S+")
_NAMED = re.compile(r"<(\w+)>")
_FEWEST = 6  # letters; shorter words have too many real neighbours to mend


@dataclass(frozen=True)
class Found:
    """A phrase found in a message, on the words first..last."""

    label: str
    first: int
    last: int
    sure: bool
    fixed: bool  # a "not" before it does not touch it


@dataclass(frozen=True)
class Phrase:
    """One line of a file, compiled; a message with it holds one of `anchors`."""

    label: str
    mark: str  # "" or one of ~ ! -
    regex: re.Pattern[str]
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class Phrases:
    """The phrases of one file, by the words they cannot do without."""

    by_word: dict[str, tuple[Phrase, ...]]
    by_start: tuple[tuple[str, Phrase], ...]
    starts: tuple[str, ...]
    long: tuple[str, ...]  # the long words in them, which typing errors are mended to

    def find(self, words: Words) -> list[Found]:
        """What stands in `words`, look-alikes taken out, in the order of the message."""
        found: list[Found] = []
        hidden: set[tuple[str, int]] = set()
        for phrase in self._possible(words):
            for match in phrase.regex.finditer(words.line):
                first, last = words.at(match.start()), words.at(match.end() - 2)
                if phrase.mark == "-":
                    hidden.update((phrase.label, at) for at in range(first, last + 1))
                else:
                    mark = phrase.mark
                    found.append(Found(phrase.label, first, last, mark != "~", mark == "!"))
        shown = (item for item in found if not _is_hidden(item, hidden))
        return sorted(shown, key=lambda item: (item.first, -item.last))

    def _possible(self, words: Words) -> list[Phrase]:
        said = {word.word for word in words.words}
        near = [phrase for word in said & self.by_word.keys() for phrase in self.by_word[word]]
        begun = [word for word in said if word.startswith(self.starts)]
        near += [
            phrase
            for start, phrase in (self.by_start if begun else ())
            if any(word.startswith(start) for word in begun)
        ]
        return list({id(phrase): phrase for phrase in near}.values())


def _is_hidden(item: Found, hidden: set[tuple[str, int]]) -> bool:
    return any((item.label, at) in hidden for at in range(item.first, item.last + 1))


def _word_regex(written: str) -> str:
    if written == "#":
        return r"\d+[a-z]* "
    if written == "..":
        return _SAME_CLAUSE
    if written == "...":
        return _SAME_SENTENCE
    return re.escape(written.rstrip("*")) + ("[^ ,.?]*" if written.endswith("*") else "") + " "


def _choices(element: str) -> list[list[str]]:
    inner = element[1:-1] if element[0] in "([" else element
    return [choice.split() for choice in inner.split("|") if choice.strip()]


def _element_regex(element: str) -> str:
    if element in ("..", "..."):
        return _word_regex(element)
    choices = ["".join(map(_word_regex, choice)) for choice in _choices(element)]
    return f"(?:{'|'.join(choices)})" + ("?" if element[0] == "[" else "")


_FREQUENT = frozenset(
    [
        "i",
        "my",
        "the",
        "a",
        "to",
        "not",
        "is",
        "am",
        "are",
        "have",
        "no",
        "can",
        "it",
        "of",
        "in",
        "on",
        "me",
        "do",
        "for",
    ]
)


def _anchors(elements: list[str]) -> tuple[str, ...]:
    """One rare word of every choice of the element that is the rarest."""
    options = [
        tuple(max(choice, key=_rarity) for choice in _choices(element))
        for element in elements
        if element[0] not in ".["
    ]
    return max(options, key=lambda anchors: min(map(_rarity, anchors)))


def _rarity(word: str) -> int:
    return 0 if word in _FREQUENT or word in ("..", "#") else len(word)


def _phrase(label: str, line: str) -> Phrase:
    mark = line[0] if line[0] in "~!-" else ""
    elements = _ELEMENT.findall(line[len(mark) :])
    regex = re.compile("(?<= )" + "".join(map(_element_regex, elements)))
    return Phrase(label, mark, regex, _anchors(elements))


def _lines(name: str) -> Iterator[tuple[str, str]]:
    label, named = "", dict[str, str]()
    for raw in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = _NAMED.sub(lambda found: named[found.group(1)], raw.split("//")[0].strip())
        if re.fullmatch(r"\[\w+\]", line):
            label = line[1:-1]
        elif line.startswith("@"):
            key, choices = line[1:].split("=")
            named[key.strip()] = choices.strip()
        elif line:
            yield label, line


@lru_cache(maxsize=16)
def phrases(name: str) -> Phrases:
    """The phrases of `data/<name>.txt`."""
    by_word: dict[str, list[Phrase]] = {}
    by_start: list[tuple[str, Phrase]] = []
    long: set[str] = set()
    for label, line in _lines(name):
        phrase = _phrase(label, line)
        long |= {word for word in re.findall(r"[a-z]+", line) if len(word) >= _FEWEST}
        for anchor in phrase.anchors:
            if anchor.endswith("*"):
                by_start.append((anchor[:-1], phrase))
            else:
                by_word.setdefault(anchor, []).append(phrase)
    kept = {word: tuple(found) for word, found in by_word.items()}
    starts = tuple(sorted({start for start, _ in by_start}))
    return Phrases(kept, tuple(by_start), starts, tuple(sorted(long)))


def find(name: str, text: str) -> tuple[Words, list[Found]]:
    """`text` in plain words, mended to the words of file `name`, and the phrases found in it."""
    known = phrases(name)
    words = _mended(words_of(text), known)
    return words, known.find(words)


def _mended(words: Words, known: Phrases) -> Words:
    written = [word.word for word in words.words]
    mended = [_mend(word, known.long) for word in written]
    if mended == written:
        return words
    return words_with(words, mended)


def words_with(words: Words, plain: list[str]) -> Words:
    """`words` with other plain words in their places."""
    from dataclasses import replace

    offsets, at = [], 1
    for word in plain:
        offsets.append(at)
        at += len(word) + 1
    kept = tuple(replace(old, word=new) for old, new in zip(words.words, plain, strict=True))
    return Words(words.text, kept, " " + "".join(f"{word} " for word in plain), tuple(offsets))


def _mend(word: str, long: tuple[str, ...]) -> str:
    if len(word) < _FEWEST or word in long or word in _spelt_right() or not word.isalpha():
        return word
    return _nearest(word, long)


@lru_cache(maxsize=1)
def _spelt_right() -> frozenset[str]:
    """Words that are spelt right although a phrase has a near one."""
    lines = (DATA / "known_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("//") for word in line.split())


@lru_cache(maxsize=20_000)
def _nearest(word: str, long: tuple[str, ...]) -> str:
    near = [known for known in long if known[0] == word[0] and abs(len(known) - len(word)) <= 2]
    best = extractOne(word, near, scorer=OSA.distance, score_cutoff=2 if len(word) > 9 else 1)
    return str(best[0]) if best else word

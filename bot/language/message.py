"""A message as words by their sound: what a pattern is looked for in.

Fillers fall away, chat and dialect become plain words, commas and full stops are words of their
own, and a comma is put where dictation runs on without one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from bot.language.reading import Span, span_of
from bot.language.sounds import sound_key
from bot.language.text import fold


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(sound_key, words.split()))


COMMA, STOP, QUESTION = ",", ".", "?"
ENDS = frozenset({COMMA, STOP, QUESTION})
NEGATIONS = _keys("niet geen nooit niks niemand nergens noch nul")
CONJUNCTIONS = _keys(
    "en maar want omdat doordat dus terwijl toen zodat waardoor daardoor hoewel waarna daarna "
    "sindsdien"
)
_FILLER_WORDS = (
    "gewoon echt even ook nog toch nou hoor bro wollah wallah wlh eh uh ehm uhm ofzo helemaal "
    "letterlijk eerlijk helaas zelfs zomaar ineens opeens eigenlijk best heel erg zo hier dan "
    "gvd verdomme jeetje ach tja namelijk bijna inmiddels momenteel steeds telkens zeer enorm "
    "behoorlijk flink"
)
FILLERS = frozenset(_FILLER_WORDS.split())
_LONG = 30  # words to either side; no clause is longer, and reading stays linear in the message
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[a-z0-9][a-z0-9']*|'[a-z]\b|[,:()]|[.;!?\n]+|-(?=\s)")


class Word(NamedTuple):
    """A word by its sound, with the offsets of how it was written."""

    key: str
    start: int
    end: int


_PUNCTUATION = re.compile("[.,']")


@dataclass(frozen=True)
class Message:
    """A message as words by sound; commas and full stops are words of their own."""

    text: str
    words: tuple[Word, ...]
    line: str  # the keys with spaces between and around them
    offsets: tuple[int, ...]  # where each word begins in `line`
    opens: tuple[int, ...]  # the first word of the clause each word stands in
    closes: tuple[int, ...]  # and the last

    def at(self, offset: int) -> int:
        """The index of the word that covers `offset` of `line`."""
        return bisect_right(self.offsets, offset) - 1

    def boundary(self, index: int) -> bool:
        """Whether the word at `index` ends a clause."""
        return self.words[index].key in ENDS or self.words[index].key in CONJUNCTIONS

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """The first and last word of the clause (or clauses) around the words first..last."""
        return max(self.opens[first], first - _LONG), min(self.closes[last], last + _LONG)

    def sentence(self, at: int) -> tuple[int, int]:
        """The first and last word of the sentence around the word at `at`."""
        first = last = at
        low, high = max(0, at - _LONG), min(len(self.words) - 1, at + _LONG)
        while first > low and self.words[first - 1].key not in (STOP, QUESTION):
            first -= 1
        while last < high and self.words[last + 1].key not in (STOP, QUESTION):
            last += 1
        return first, last

    def span(self, first: int, last: int) -> Span:
        """The words first..last as they were written."""
        return span_of(self.text, self.words[first].start, self.words[last].end)

    def keys(self, first: int, last: int) -> list[str]:
        """The keys of the words first..last."""
        return [word.key for word in self.words[first : last + 1]]


PARTICLE = "mar'"  # "zo maar", "maar 20 euro": not the maar that begins a clause
_BEFORE_PARTICLE_WORDS = (
    "zo nog alleen ook doe laat kom geef bel spreek zeg eens toch dan blijft blijf gaat enkel mij "
    "mie mijn me"
)
_BEFORE_PARTICLE = frozenset(_BEFORE_PARTICLE_WORDS.split())
_MAAR = frozenset({"maar", "moar", "mar", "mer", "mor"})
_AFTER_PARTICLE = re.compile(
    r"\s*(?:$|[.!?]|\d|een\b|1\b|twee\b|drie\b|vier\b|half|weinig|eens\b|ns\b|even\b|gewoon\b)"
)


_BEFORE_DUS_WORDS = (
    "ik we wij nu ben is zijn was heb hebben had zit zitten moet moeten kan kunnen word wordt "
    "slaap woon leef loop sta krijg er"
)
_BEFORE_DUS = frozenset(_BEFORE_DUS_WORDS.split())


def _word_before(folded: str, match: re.Match[str]) -> str:
    words = folded[max(0, match.start() - 20) : match.start()].split()
    return words[-1] if words else ""


def _is_particle(folded: str, match: re.Match[str]) -> bool:
    """Whether this "maar" only weakens: "ik heb maar 20 euro", "kunnen ze zo maar"."""
    before = _word_before(folded, match)
    weakened = bool(_AFTER_PARTICLE.match(folded, match.end()))
    return before in _BEFORE_PARTICLE or bool(before) and weakened


_AFTER_DUS = re.compile(r"\s+(?:niet|nie|nog|ook|al|wel|weer)\b")


def _is_within(plain: str, match: re.Match[str]) -> bool:
    """Whether this "dus" stands within a clause, and begins none."""
    before = _word_before(plain, match)
    said = bool(before) and before[-1].isalnum()
    return before in _BEFORE_DUS or said and bool(_AFTER_DUS.match(plain, match.end()))


def _written(text: str, keys: Callable[[str], tuple[str, ...]]) -> Iterator[Word]:
    plain = folded(text)
    for match in _WORD.finditer(plain):
        said = match.group()
        start, end = match.span()
        if said[0] in ".;!?\n":
            yield Word(QUESTION if "?" in said else STOP, start, end)
        elif said[0] in ",:()-":
            yield Word(COMMA, start, end)
        elif said in _MAAR and _is_particle(plain, match):
            yield Word(PARTICLE, start, end)
        elif said == "dus" and _is_within(plain, match):
            continue  # "ik zit dus zonder werk", "het klopt dus niet"
        elif said[0].isdigit() and not said.isalnum():
            yield Word(_PUNCTUATION.sub("", said), start, end)
        elif said not in FILLERS:
            for key in keys(said.rstrip("'")):
                yield Word(key, start, end)


class _Folding(dict[int, str]):
    """What `fold` makes of a character, looked up the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = fold(chr(code))
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """As `fold`, many times as fast."""
    return text.translate(_FOLDING)


_BEGIN = _keys("ik we wij")
_VERB = _keys(
    "ben heb zit word kan moet krijg sta loop kom slaap drink woon werk weet wil ga snap doe maak "
    "had was werd kon moest durf zijn hebben zitten worden kunnen moeten krijgen staan leef eet"
)
_IK = sound_key("ik")
_INFINITIVE = _keys("moeten kunnen willen zijn hebben zitten worden krijgen staan")
_OPENS = _keys(
    "als stel dat of sinds nadat wat die waar hoe zodra wanneer waarom zoals dan voordat totdat tot"
)
_GOES_ON = _OPENS | CONJUNCTIONS | ENDS


def _with_pauses(words: list[Word]) -> Iterator[Word]:
    """The words, with a comma where dictation runs on: "ben ontslagen ik heb schulden"."""
    for at, word in enumerate(words):
        if 0 < at < len(words) - 1 and word.key in _BEGIN and words[at + 1].key in _VERB:
            before = words[at - 1]
            inverted = word.key == _IK and words[at + 1].key in _INFINITIVE  # "heb ik moeten"
            if before.key not in _GOES_ON and not inverted:
                yield Word(COMMA, before.end, before.end)
        yield word


def message_of(text: str, keys: Callable[[str], tuple[str, ...]]) -> Message:
    """`text` as a message; `keys` gives the keys that a folded word stands for."""
    words = tuple(_with_pauses(list(_written(text, keys))))
    ends = accumulate((len(word.key) + 1 for word in words), initial=1)
    line = " " + "".join(word.key + " " for word in words)
    return Message(text, words, line, tuple(ends)[: len(words)], *_clauses(words))


def _clauses(words: tuple[Word, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """For each word where its clause begins and ends; a word that ends one may begin another."""
    ending = [word.key in ENDS or word.key in CONJUNCTIONS for word in words]
    last = len(words) - 1
    opens, closes = list(range(len(words))), list(range(len(words)))
    for at in range(1, len(words)):
        if not ending[at - 1]:
            opens[at] = opens[at - 1]
    for at in range(last - 1, -1, -1):
        if not ending[at + 1]:
            closes[at] = closes[at + 1]
    return tuple(opens), tuple(closes)

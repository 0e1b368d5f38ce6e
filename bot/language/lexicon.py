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
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.language.reading import Span, span_of
from bot.language.sounds import plain_words, sound_key
from bot.language.text import fold

DATA = Path(__file__).parent / "data"
_NAMES = ("life_domains", "threats", "wishes", "circumstances", "scope")

COMMA, STOP, QUESTION = ",", ".", "?"
ENDS = frozenset({COMMA, STOP, QUESTION})
NEGATIONS = frozenset(
    map(sound_key, ["niet", "geen", "nooit", "niks", "niemand", "nergens", "noch"])
)
CONJUNCTIONS = frozenset(
    map(
        sound_key,
        [
            "en",
            "maar",
            "want",
            "omdat",
            "doordat",
            "dus",
            "terwijl",
            "toen",
            "zodat",
            "waardoor",
            "daardoor",
            "hoewel",
            "waarna",
            "daarna",
            "sindsdien",
        ],
    )
)
_FILLERS = frozenset(
    [
        "gewoon",
        "echt",
        "even",
        "ook",
        "nog",
        "toch",
        "nou",
        "hoor",
        "bro",
        "wollah",
        "wallah",
        "wlh",
        "eh",
        "uh",
        "ehm",
        "uhm",
        "ofzo",
        "helemaal",
        "letterlijk",
        "eerlijk",
        "helaas",
        "zelfs",
        "zomaar",
        "ineens",
        "opeens",
        "eigenlijk",
        "best",
        "heel",
        "erg",
        "zo",
        "hier",
        "dan",
        "gvd",
        "verdomme",
        "jeetje",
        "ach",
        "tja",
        "namelijk",
        "bijna",
        "inmiddels",
        "momenteel",
        "steeds",
        "telkens",
        "zeer",
        "enorm",
        "behoorlijk",
        "flink",
    ]
)
_INDEXED = 4  # letters of a word by which its patterns are found
_LONG = 30  # words to either side; no clause is longer, and reading stays linear in the message
_FEWEST = 7  # letters; shorter words have too many real neighbours to mend
_WORD = re.compile(r"[a-z0-9][a-z0-9']*|'[a-z]\b|[,:()]|[.;!?\n]+|-(?=\s)")


@dataclass(frozen=True)
class Word:
    """A word by its sound, with the offsets of how it was written."""

    key: str
    start: int
    end: int


@dataclass(frozen=True)
class Message:
    """A message as words by sound; commas and full stops are words of their own."""

    text: str
    words: tuple[Word, ...]
    line: str  # the keys with spaces between and around them
    offsets: tuple[int, ...]  # where each word begins in `line`

    def at(self, offset: int) -> int:
        """The index of the word that covers `offset` of `line`."""
        return bisect_right(self.offsets, offset) - 1

    def boundary(self, index: int) -> bool:
        """Whether the word at `index` ends a clause."""
        return self.words[index].key in ENDS or self.words[index].key in CONJUNCTIONS

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """The first and last word of the clause (or clauses) around the words first..last."""
        low, high = max(0, first - _LONG), min(len(self.words) - 1, last + _LONG)
        while first > low and not self.boundary(first - 1):
            first -= 1
        while last < high and not self.boundary(last + 1):
            last += 1
        return first, last

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


_PARTICLE = "mar'"  # "zo maar", "maar 20 euro": not the maar that begins a clause
_BEFORE_PARTICLE = frozenset(
    "zo nog alleen ook doe laat kom geef bel spreek zeg eens toch dan blijft blijf gaat enkel".split()
)
_AFTER_PARTICLE = re.compile(r"\s*(?:$|[.!?]|\d|een\b|1\b|twee\b|drie\b|vier\b|half|weinig)")


_BEFORE_DUS = frozenset(
    "ik we wij nu ben is zijn was heb hebben had zit zitten moet moeten kan kunnen word wordt "
    "slaap woon leef loop sta krijg er".split()
)


def _word_before(folded: str, match: re.Match[str]) -> str:
    words = folded[max(0, match.start() - 20) : match.start()].split()
    return words[-1] if words else ""


def _is_particle(folded: str, match: re.Match[str]) -> bool:
    """Whether this "maar" only weakens: "ik heb maar 20 euro", "kunnen ze zo maar"."""
    before = _word_before(folded, match)
    weakened = bool(_AFTER_PARTICLE.match(folded, match.end()))
    return before in _BEFORE_PARTICLE or bool(before) and weakened


def _written(text: str) -> Iterator[tuple[str, int, int]]:
    folded = fold(text)
    for match in _WORD.finditer(folded):
        token = match.group()
        if token[0] in ".;!?\n":
            yield QUESTION if "?" in token else STOP, match.start(), match.end()
        elif token[0] in ",:()-":
            yield COMMA, match.start(), match.end()
        elif token == "maar" and _is_particle(folded, match):
            yield _PARTICLE, match.start(), match.end()
        elif token == "dus" and _word_before(folded, match) in _BEFORE_DUS:
            continue  # "ik zit dus zonder werk"
        elif token not in _FILLERS:
            for plain in plain_words(token.rstrip("'")):
                if plain not in _FILLERS:
                    yield sound_key(plain), match.start(), match.end()


def read_words(text: str, lexicon: Lexicon) -> Message:
    """`text` as a message whose long words are mended to the words of `lexicon`."""
    written = [Word(_mend(key, lexicon), start, end) for key, start, end in _written(text)]
    words = tuple(_with_pauses(written))
    ends = accumulate((len(word.key) + 1 for word in words), initial=1)
    line = " " + "".join(word.key + " " for word in words)
    return Message(text, words, line, tuple(ends)[: len(words)])


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(sound_key, words.split()))


_BEGIN = _keys("ik we wij")
_VERB = _keys(
    "ben heb zit word kan moet krijg sta loop kom slaap drink woon werk weet wil ga snap doe maak "
    "had was werd kon moest durf zijn hebben zitten worden kunnen moeten krijgen staan leef eet"
)
_OPENS = _keys(
    "als dat of sinds nadat wat die waar hoe zodra wanneer waarom zoals dan voordat totdat tot"
)


def _with_pauses(words: list[Word]) -> Iterator[Word]:
    """The words, with a comma where dictation runs on: "ben ontslagen ik heb schulden"."""
    for at, word in enumerate(words):
        if 0 < at < len(words) - 1 and word.key in _BEGIN and words[at + 1].key in _VERB:
            before = words[at - 1]
            if before.key not in _OPENS | CONJUNCTIONS | ENDS:
                yield Word(COMMA, before.end, before.end)
        yield word


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
        return f"{_PARTICLE}? "
    begins, ends = not written.startswith("*"), not written.endswith("*")
    key = sound_key(written.strip("*"), begins=begins)
    rest = "" if ends else "(?:n[^ ]*)?" if _lost_n(written.strip("*")) else "[^ ]*"
    return ("" if begins else "[^ ]*") + re.escape(key) + rest + " "


def _lost_n(written: str) -> bool:
    """Whether the key of a whole word lacks the -n that the beginning of a longer word has."""
    return sound_key(written) != sound_key(written, ends=False)


def _choices(element: str) -> list[list[str]]:
    inner = element[1:-1] if element[0] in "([" else element
    choices = (_without_fillers(choice.split()) for choice in inner.split("|"))
    return [choice for choice in choices if choice]


def _without_fillers(words: list[str]) -> list[str]:
    """The words a message is left with, too."""
    return [word for word in words if word not in _FILLERS]


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

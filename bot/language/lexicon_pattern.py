"""One line of a lexicon as a pattern: its regular expression, and what a message must hold for it.

The syntax stands in `lexicon.py`. A pattern is looked for only where each of its words may be:
`needs` says so in atoms, "*" standing for letters left open: `huis`, `huis*`, `*huis`, `*huis*`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bot.language.lexicon_synonyms import one_word
from bot.language.message import CONJUNCTIONS, FILLERS, NEGATIONS, PARTICLE
from bot.language.sounds import plain_words, sound_key

Atoms = frozenset[str]
NUMBER = "#"
HIDING = ("-", "=")  # look-alikes
TOGETHER = ("&", "%")  # words in any order


@dataclass(frozen=True)
class Pattern:
    """One line of a lexicon; its expressions are compiled when they are first tried."""

    label: str
    mark: str  # "" or one of ~ ! - = & %
    elements: tuple[str, ...]
    needs: tuple[Atoms, ...]  # of each of these one must be in the message
    denies: bool  # whether a negation is one of its words

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The whole pattern, or the first word of one in any order."""
        first = self.elements[:1] if self.mark in TOGETHER else self.elements
        return re.compile("".join(map(_element_regex, first)))

    @cached_property
    def others(self) -> tuple[re.Pattern[str], ...]:
        """What else stands near the first word, where the order is free."""
        rest = self.elements[1:] if self.mark in TOGETHER else ()
        return tuple(re.compile(_element_regex(element)) for element in rest)


def pattern_of(label: str, line: str) -> Pattern:
    """The pattern that `line` writes."""
    mark = line[0] if line[0] in "~!-=&%" else ""
    elements = tuple(part for part in _ELEMENT.findall(line[len(mark) :]) if _choices(part))
    asked = [element for element in elements if element[0] not in ".["]
    needs = tuple(filter(None, map(_atoms, asked)))
    return Pattern(label, mark, elements, needs, _denies(line))


_ELEMENT = re.compile(r"\.{2,3}|\([^)]*\)|\[[^\]]*\]|\S+")
# Every word is matched with the space before it, which is quick to search for.
_NOT_NEGATION = "(?! (?:" + "|".join(sorted(NEGATIONS)) + ") )"
_NOT_CONJUNCTION = "(?! (?:" + "|".join(sorted(CONJUNCTIONS)) + ") )"
_SAME_CLAUSE = rf"(?:{_NOT_NEGATION}{_NOT_CONJUNCTION} [^ ,.?]+){{0,5}}?"
_SAME_SENTENCE = rf"(?:{_NOT_NEGATION} [^ .?]+){{0,8}}?"
_NUMBER_WORDS = (
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien twintig dertig veertig vijftig honderd tig"
)
NUMBERS = frozenset(map(sound_key, _NUMBER_WORDS.split()))
_NUMBER = rf" (?:\d+[a-z]*|{'|'.join(sorted(NUMBERS))})(?= )"
_PARTICLE_WORD = "maar"  # as a word of a pattern: "zo maar" and "maar nu" both


def _word_regex(written: str) -> str:
    if written == NUMBER:
        return _NUMBER
    if written == "..":
        return _SAME_CLAUSE
    if written == _PARTICLE_WORD:
        return f" {PARTICLE}?(?= )"
    begins, ends = not written.startswith("*"), not written.endswith("*")
    key = _key(written)
    rest = "" if ends else "(?:n[^ ]*)?" if _lost_n(written.strip("*")) else "[^ ]*"
    return (" " if begins else " [^ ]*") + re.escape(key) + rest + "(?= )"


def _key(written: str) -> str:
    key = sound_key(written.strip("*"), begins=not written.startswith("*"))
    return key if "*" in written else one_word(key)


def _lost_n(written: str) -> bool:
    """Whether the key of a whole word lacks the -n that the beginning of a longer word has."""
    return sound_key(written) + "n" == sound_key(written, ends=False)


def _choices(element: str) -> list[list[str]]:
    inner = element[1:-1] if element[0] in "([" else element
    choices = (_as_heard(choice.split()) for choice in inner.split("|"))
    return [choice for choice in choices if choice]


def _as_heard(written: list[str]) -> list[str]:
    """The words a message is left with, too: no fillers, and "eruit" is "er uit"."""
    words = (word for whole in written for word in _plain(whole))
    return [word for word in words if word not in FILLERS]


def _plain(written: str) -> tuple[str, ...]:
    return plain_words(written) if written.isalpha() else (written,)


def _element_regex(element: str) -> str:
    if element == "..":
        return _SAME_CLAUSE
    if element == "...":
        return _SAME_SENTENCE
    choices = ["".join(map(_word_regex, choice)) for choice in _choices(element)]
    return f"(?:{'|'.join(choices)})" + ("?" if element[0] == "[" else "")


def _atoms(element: str) -> Atoms:
    """One atom of each choice, the one that tells most; nothing where a choice has none."""
    atoms = [max(map(_atom, words), key=_telling) for words in _choices(element)]
    return frozenset(atoms) if all(atoms) else frozenset()


def _atom(written: str) -> str:
    if written in ("..", _PARTICLE_WORD):
        return ""
    if written == NUMBER:
        return NUMBER
    begins, ends = not written.startswith("*"), not written.endswith("*")
    key = _key(written)
    return ("" if begins else "*") + key + ("" if ends else "*")


_COMMON_WORDS = (
    "mijn onze niet geen nooit niks heb hebben heeft had ben zijn is was de het een ik we wij hij "
    "zij ze je u jullie van voor met bij naar aan op in uit te en om al dat die dit er kan kunnen "
    "moet moeten wil willen word wordt worden gaat gaan meer over als wat hoe waar door ons "
    "mij tot dan"
)
_COMMON = frozenset(map(sound_key, _COMMON_WORDS.split()))


def _telling(atom: str) -> int:
    """How much it says that a message holds `atom`."""
    return 0 if atom in _COMMON else len(atom.strip("*"))


_PART = re.compile(r"[*\w']+")


def parts(line: str) -> list[str]:
    """The words of a line as they are written, stars included."""
    return _PART.findall(line)


def _denies(line: str) -> bool:
    return not NEGATIONS.isdisjoint(map(sound_key, parts(line)))

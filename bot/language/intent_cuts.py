"""Where one clause of a sentence ends and the next begins.

A clause ends at a comma, before a conjunction that begins a new one, and where Dutch word order
turns from telling to asking ("… is kapot hoeveel moet ik", "… ben ziek ben ik dan nog verzekerd"):
many people type on without one full stop.
"""

from __future__ import annotations

import re

from bot.language.intent_manner import SUBJECT, VERB, WH_WORD
from bot.language.text import fold


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[,:()]|(?<=\s)-(?=\s)")
_PUNCTUATION = frozenset(",:()-")
_CONJUNCTION = _words("maar dus want en of daarom terwijl omdat zodat toen and but so because or")
_LISTING = _words("en of and or")  # these also stand between two nouns
_ADVERB = _words("dan nu daarna sindsdien toen daarom verder trouwens")
# In a clause that begins with these the main verb comes before its subject without asking.
_SUBORDINATE = _words(
    "sinds als as toen omdat nu doordat terwijl zodra voordat nadat hoewel wat zolang wanneer"
)
_INSIDE = _words("als as dat omdat of die wat waar toen sinds zodat doordat")
_IS_VERB, _IS_SUBJECT = re.compile(rf"{VERB}$"), re.compile(rf"{SUBJECT}$")
_IS_WH = re.compile(rf"{WH_WORD}$")
# What a question word after these belongs to: "ik weet niet hoeveel", "met wie".
_BINDS = _words(
    "weet weten wete niet nie af vragen vraag zeggen zegt zei horen hoor graag vertellen snap"
    " begrijp begrijpen zien zie uitleggen benieuwd met van bij om voor aan op uit door in naar"
    " tot over en of maar is dat iets alles niets niks dus want ja nee geen idee"
)
_PERSON = _words("ik k we wij u je jij jullie julie ze zij iemand gij ge er mijn onze i you they")
_THING = _words("dit dat het t er hij die")
# After these a word that could be a verb is a noun: "op het werk", "mijn zorg".
_BEFORE_NOUN = _words("het de een mijn me geen veel op aan van naar in met voor door uit")
_NEAR = 6


class _Tokens:
    """The words and commas of a folded sentence."""

    def __init__(self, folded: str) -> None:
        matches = list(_TOKEN.finditer(folded))
        self.words = [match.group() for match in matches]
        self.starts = [match.start() for match in matches]
        before = ["", *self.words]
        self.verb = [
            bool(_IS_VERB.match(word)) and before[at] not in _BEFORE_NOUN
            for at, word in enumerate(self.words)
        ]
        self.person = [word in _PERSON for word in self.words]
        self.subject = [bool(_IS_SUBJECT.match(word)) for word in self.words]

    def near(self, flags: list[bool], at: int, most: int) -> bool:
        """Whether one of the next `most` words, before a comma, is flagged."""
        for index in range(at, min(at + most, len(self.words))):
            if self.words[index] in _PUNCTUATION:
                return False
            if flags[index]:
                return True
        return False

    def inverted(self, at: int) -> bool:
        """Whether the verb at `at` stands before its subject."""
        if not self.verb[at] or self.words[at - 1] == "te" or at + 1 == len(self.words):
            return False
        after = self.words[at + 1]
        return after in _PERSON or (after in _THING and not self.words[at].endswith("en"))

    def begins(self, at: int, start: int) -> bool:
        """Whether a clause begins at word `at`, in a clause that began at `start`."""
        word, before = self.words[at], self.words[at - 1]
        if word in _CONJUNCTION:
            return self._joins(at)
        if not any(self.verb[start:at]):
            return False
        if word in _ADVERB and at + 1 < len(self.words) and self.verb[at + 1]:
            return True
        if before in _BINDS:
            return False
        if _IS_WH.match(word):
            return self._asks_with(at)
        return self.inverted(at) and not self._waits_for_verb(at, start)

    def _waits_for_verb(self, at: int, start: int) -> bool:
        """Whether the verb at `at` ends a clause inside: "als bekend wordt dat", "die ik ken"."""
        if self.words[start] in _SUBORDINATE or self.subject[at - 1] or self.verb[at - 1]:
            return True
        inside = [i for i in range(start, at) if self.words[i] in _INSIDE]
        return bool(inside) and not any(self.verb[inside[-1] : at])

    def _asks_with(self, at: int) -> bool:
        """Whether a question word asks ("hoeveel moet ik"), not only joins ("wat er is")."""
        for index in range(at + 1, min(at + 4, len(self.words))):
            if self.verb[index]:
                return True
            if self.subject[index] or self.words[index] in _PUNCTUATION:
                return False
        return False

    def _joins(self, at: int) -> bool:
        """Whether a conjunction begins a clause and is not inside a list."""
        if self.words[at - 1] in _BINDS and self.words[at] == "of":
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else ""
        if self.words[at] == "en" and (after == "of" or _IS_WH.match(after)):
            return True  # "hoeveel ik nog moet en of het in termijnen mag"
        if self.words[at] in _LISTING:
            return self.near(self.verb, at + 1, _NEAR)
        return self.near(self.verb, at + 1, _NEAR) or self.near(self.person, at + 1, _NEAR)


def cuts(sentence: str) -> list[tuple[int, int]]:
    """Where the clauses of a sentence begin and end."""
    tokens = _Tokens(fold(sentence))
    found, start = [], 0
    for at, word in enumerate(tokens.words):
        comma = word in _PUNCTUATION
        if comma or (at > start and tokens.begins(at, start)):
            if at > start:
                found.append((tokens.starts[start], tokens.starts[at]))
            start = at + 1 if comma else at
    if start < len(tokens.words):
        found.append((tokens.starts[start], len(sentence)))
    return found

"""Danger to a person now: to the client, by the client, or to somebody near.

Runs on every message before anything else. Level 0 (None) is stress, hyperbole, grief and anger.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.language import crisis_answers as answers
from bot.language.crisis_foreign import FOREIGN
from bot.language.crisis_pattern import Pattern, classes_of, compiled, lines_of, parse
from bot.language.crisis_rule import CLASSES, OVER_NOW, SETTLED, CrisisKind, Rules
from bot.language.crisis_rules import RULES
from bot.language.crisis_self_harm import OTHERS_PAST
from bot.language.crisis_words import Plain, plain
from bot.language.reading import Reading, span_of
from bot.language.text import fold

CrisisAnswer = Literal["yes", "no", "refused", "unclear"]
EXPLICIT = 2

# words after a finding that can take it back
_AFTER = 9
_BOUNDARY = re.compile(r" (?:,|en|maar|want|dus|omdat|sinds|toen|als|dat)(?= |$)")
_CLAUSE_OVER = re.compile(
    r" (?:, (?!aan|van|met|over|om|op|achter|en|maar)|"
    r"en (?:ik|mijn|we|wij|hij|het|nu|dan|de|die|kan)|"
    r"maar|want|dus|sinds|ik|omdat)(?= )"
)
# a "niet" that does not say no to what stands around it
_NO_NO = (
    "alleen|langer|meer|weten|normaal|cap|grap|grapje|geld|werk|idee|andere|ander|uitweg|eten|hulp"
)
_NEGATION = re.compile(rf" (?:niet|geen|nooit|niks|niemand)(?! (?:{_NO_NO})(?![^ ]))(?![^ ])")
_CLAUSE_START = re.compile(r" (?:ik|maar|want|en|dus|omdat|hij|ze|of|anders|,)(?![^ ])")
_NOT_AFTER = re.compile(
    rf"(?: [^ .,]+){{0,2}}? (?:niet|nooit|niks|geen)(?! (?:{_NO_NO}|weg|verder)(?![^ ]))(?![^ ])"
)
_NEXT_CLAUSE = re.compile(
    r" (?:ik|maar|want|en|dus|omdat|of|als|die|dat|hij|ze|toen|wanneer|zonder|,|\.)(?![^ ])"
)


@dataclass(frozen=True)
class CrisisReading(Reading):
    """`level`: 1 ambiguous, 2 explicit, 3 acute (act, means, now, a third party in danger)."""

    level: int
    kind: CrisisKind


@dataclass(frozen=True)
class _Found:
    rules: Rules
    start: int
    end: int


@dataclass(frozen=True)
class _Index:
    """Rule lines under the words they cannot do without, and such words with any ending."""

    by_word: dict[str, list[int]]
    prefixes: tuple[str, ...]
    lines: list[tuple[Rules, Pattern]]


@lru_cache(maxsize=1)
def _classes() -> dict[str, str]:
    return classes_of(CLASSES)


@lru_cache(maxsize=1)
def _index() -> _Index:
    lines = [(rules, parse(line, _classes())) for rules in RULES for line in lines_of(rules.lines)]
    by_word: dict[str, list[int]] = {}
    for place, (_, pattern) in enumerate(lines):
        for anchor in pattern.anchors or ("",):
            by_word.setdefault(anchor, []).append(place)
    prefixes = tuple(word[:-1] for word in by_word if word.endswith("*"))
    return _Index(by_word, prefixes, lines)


@lru_cache(maxsize=256)
def _patterns(lines: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(parse(line, _classes()).regex) for line in lines_of(lines))


def _candidates(words: str) -> list[tuple[Rules, Pattern]]:
    index = _index()
    keys = {"", *words.split()}
    keys |= {
        prefix + "*"
        for word in tuple(keys)
        if word.startswith(index.prefixes)
        for prefix in index.prefixes
        if word.startswith(prefix)
    }
    places = {place for key in keys for place in index.by_word.get(key, ())}
    return [index.lines[place] for place in sorted(places)]


def _says(lines: str, words: str) -> bool:
    return any(pattern.search(words) for pattern in _patterns(lines))


def _clause_before(words: str, found: _Found) -> str:
    before = words[: found.start].rsplit(" .", 1)[-1]
    before = _BOUNDARY.split(before)[-1]
    if words.startswith(" ik ", found.start):
        return before
    return before[max(before.rfind(" ik "), 0) :]


def _sentence_after(words: str, found: _Found) -> str:
    after = words[found.end :]
    rest = " ".join(after.split(" .", 1)[0].split(" ")[: _AFTER + 1])
    return rest + " ." if len(rest) < len(after) else rest


def _clause_after(words: str, found: _Found) -> str:
    after = _sentence_after(words, found)
    end = _CLAUSE_OVER.search(after)
    return after[: end.start()] if end else after


def _negated(words: str, found: _Found) -> bool:
    before = words[: found.start].rsplit(" .", 1)[-1][-120:]
    starts = [match.start() for match in _CLAUSE_START.finditer(before)]
    clause = before[starts[-1] :] if starts else before
    inside = words[found.start : found.end]
    after = words[found.end : found.end + 60]
    following = _NEXT_CLAUSE.search(after)
    after = after[: following.start()] if following else after
    return bool(_NEGATION.search(clause) or _NEGATION.search(inside) or _NOT_AFTER.match(after))


def _taken_back(words: str, found: _Found, pattern: Pattern) -> bool:
    rules, said = found.rules, words[found.start : found.end]
    before = _clause_before(words, found)
    clause = before + said + _clause_after(words, found)
    if _says(rules.unless, clause) or (rules.past_of_others and _says(OTHERS_PAST, clause)):
        return True
    later = before + said + _sentence_after(words, found)
    if _says(OVER_NOW, later) or (rules.level == 1 and _says(SETTLED, later)):
        return True
    return rules.negatable and not pattern.negative and _negated(words, found)


def _findings(words: str) -> Iterator[_Found]:
    for rules, pattern in _candidates(words):
        for match in compiled(pattern.regex).finditer(words):
            found = _Found(rules, match.start(), match.end())
            if not _taken_back(words, found, pattern):
                yield found
                break


def _reading(text: str, plain_text: Plain, found: _Found) -> CrisisReading:
    span = plain_text.span(text, max(found.start, 0), found.end - 1)
    return CrisisReading(span, found.rules.confidence, found.rules.level, found.rules.kind)


@lru_cache(maxsize=16)
def _expressions(regexes: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(regex) for regex in lines_of(regexes))


def _foreign(text: str) -> Iterator[CrisisReading]:
    folded = fold(text)
    for kind, level, regexes in FOREIGN:
        for match in filter(None, (regex.search(folded) for regex in _expressions(regexes))):
            yield CrisisReading(span_of(text, match.start(), match.end()), 0.9, level, kind)


def read_crisis(text: str) -> CrisisReading | None:
    """The gravest crisis in `text`; None when there is none.

    Between crises of one level the danger to oneself comes first, then violence.
    """
    plain_text = plain(text)
    found = [_reading(text, plain_text, item) for item in _findings(" " + plain_text.words)]
    found += _foreign(text)
    order = ("self_harm", "violence", "medical_emergency")
    return max(found, key=lambda item: (item.level, -order.index(item.kind)), default=None)


def _yes_or_no(words: str) -> CrisisAnswer:
    if _says(answers.NO_FIRST, words):
        return "yes" if _says(answers.AFTER_ALL, words) else "no"
    if _says(answers.NO_AFTER_ALL, words):
        return "no"
    if _says(answers.UNSURE, words):
        return "yes" if _says(answers.AFTER_ALL, words) else "unclear"
    if _says(answers.YES_FIRST, words):
        return "yes"
    if _says(answers.NO, words):
        return "no"
    return "yes" if _says(answers.YES, words) else "unclear"


def read_crisis_answer(text: str) -> CrisisAnswer:
    """The answer to "Dat klinkt heel zwaar. Ik vraag het voor de zekerheid: denkt u aan zelfmoord?"

    An explicit wish to die is a yes, whatever stands around it; every doubt is `unclear`.
    """
    reading = read_crisis(text)
    if reading and reading.kind == "self_harm" and reading.level >= EXPLICIT:
        return "yes"
    words = " " + plain(text).words
    if _says(answers.REFUSED, words):
        return "refused"
    return _yes_or_no(words)

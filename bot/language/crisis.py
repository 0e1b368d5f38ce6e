"""Danger to a person now: to the client, by the client, or to somebody near.

Runs on every message before anything else. Level 0 (None) is stress, hyperbole, grief and anger.
Rules decide what is said in so many words. Where they are silent, or only guess, a model learnt
from examples (`crisis_scorer.py`) has a say: it may ask (level 1), or say that nobody need ask.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from bot.language import crisis_answers as answers
from bot.language.crisis_company import Together, together
from bot.language.crisis_denied import DENIED, DENIED_HALF, JOKED, JOKED_NOT, LAUGHING
from bot.language.crisis_foreign import foreign_crises, in_english
from bot.language.crisis_idioms import OTHERS_PAST
from bot.language.crisis_index import Index, index_of, says
from bot.language.crisis_pattern import Pattern, compiled
from bot.language.crisis_rule import (
    LAUGHED,
    LONG_OVER,
    OVER_NOW,
    SETTLED,
    STILL,
    CrisisKind,
    Rules,
)
from bot.language.crisis_rules import RULES
from bot.language.crisis_scorer import Scored, scored
from bot.language.crisis_sounds import Respelled, respelled
from bot.language.crisis_words import Plain, plain
from bot.language.reading import Reading
from bot.language.text import fold

CrisisAnswer = Literal["yes", "no", "refused", "unclear"]
EXPLICIT = 2
# a core sentence in another spelling
_HEARD = 0.7
# weak signs in company: a careful human would ask
_WEAK = 0.4
# a rule no surer than this is a guess
_GUESS = 0.5
# log odds from which a message alone is enough to ask, and under which a guess is dropped
_ASK, _DROP = 3.5, -6.0

# what reads as English and may as well be Dutch, and words that are English only
_DUTCH_TOO = re.compile(r"want die|suicid\w*")
_ENGLISH = re.compile(r"\b(?:i|i'?m|the|to|not|they|you|and|do|don'?t|can'?t|my|it|feel|of my)\b")

# words after a finding that can take it back
_AFTER = 9
_BOUNDARY = re.compile(
    r" (?:,|en|maar|want|dus|omdat|sinds|toen|als(?! kind| tiener| jong)|dat)(?= |$)"
)
_CLAUSE_OVER = re.compile(
    r" (?:, (?!aan|van|met|over|om|op|achter|en|maar)|"
    r"en (?:ik|mijn|we|wij|hij|het|nu|dan|de|die|kan)|"
    r"maar|want|dus|sinds|ik|omdat)(?= )"
)
# a "niet" that does not say no to what stands around it
_NO_NO = (
    "alleen|langer|meer|weten|normaal|cap|grap|grapje|geld|werk|idee|andere|ander|uitweg|eten|hulp|"
    "op|vol"
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
    taken_back: bool = False


@lru_cache(maxsize=1)
def _index() -> Index[Rules]:
    return index_of((rules, rules.lines) for rules in RULES)


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


def _sentence(words: str, found: _Found) -> str:
    before = words[: found.start].rsplit(" .", 1)[-1]
    return before + words[found.start : found.end] + _sentence_after(words, found)


def _told(words: str, found: _Found) -> str:
    """What stands around a finding between two commas."""
    before = words[: found.start].rsplit(" .", 1)[-1].rsplit(" ,", 1)[-1]
    after = _sentence_after(words, found).split(" ,", 1)[0]
    return before + words[found.start : found.end] + after


def _not_now(told: str) -> bool:
    """Told with a laugh, or long over."""
    over = says(LONG_OVER, told) and not says(STILL, told)
    return over or says(LAUGHED, told)


def _taken_back(words: str, found: _Found, pattern: Pattern) -> bool:
    rules, said = found.rules, words[found.start : found.end]
    before = _clause_before(words, found)
    clause = before + said + _clause_after(words, found)
    if says(rules.unless, clause) or (rules.past_of_others and says(OTHERS_PAST, clause)):
        return True
    if rules.anywhere and says(rules.anywhere, _sentence(words, found)):
        return True
    if rules.kind != "self_harm" and _not_now(_told(words, found)):
        return True
    later = before + said + _sentence_after(words, found)
    if says(OVER_NOW, later) or (rules.level == 1 and says(SETTLED, later)):
        return True
    return rules.negatable and not pattern.negative and _negated(words, found)


def _findings(words: str) -> Iterator[_Found]:
    for rules, pattern in _index().candidates(words):
        for match in compiled(pattern.regex).finditer(words):
            found = _Found(rules, match.start(), match.end())
            found = replace(found, taken_back=_taken_back(words, found, pattern))
            yield found
            if not found.taken_back:
                break


def _without(words: str, taken_back: list[_Found]) -> str:
    """The words with blanks for what was taken back: it was looked at, and is no crisis."""
    for found in taken_back:
        words = words[: found.start] + " " * (found.end - found.start) + words[found.end :]
    return words


def _reading(text: str, plain_text: Plain, found: _Found) -> CrisisReading:
    span = plain_text.span(text, max(found.start, 0), found.end - 1)
    return CrisisReading(span, found.rules.confidence, found.rules.level, found.rules.kind)


def _heard(text: str, plain_text: Plain, sounds: Respelled) -> Iterator[CrisisReading]:
    span = plain_text.span(text, max(sounds.start - 1, 0), sounds.end - 1)
    for item in _findings(sounds.words):
        if not item.taken_back:
            yield CrisisReading(span, _HEARD, item.rules.level, item.rules.kind)


def _asking(text: str, plain_text: Plain, signs: Together) -> CrisisReading:
    span = plain_text.span(text, signs.start, signs.end - 1)
    return CrisisReading(span, _WEAK, 1, signs.kind)


def _sounds_like_one(text: str, plain_text: Plain, found: Scored) -> CrisisReading:
    span = plain_text.span(text, found.start - 1, found.end - 1)
    sure = 1 / (1 + math.exp(-found.score))
    return CrisisReading(span, _WEAK * sure, 1, found.kind)


def _made_light_of(words: str) -> bool:
    """Said to be a joke."""
    return says(JOKED, words) and not says(JOKED_NOT, words)


def _waved_away(words: str) -> bool:
    """A plain denial that leaves no door open, or a laugh."""
    return says(LAUGHING, words) or (says(DENIED, words) and not says(DENIED_HALF, words))


def _stands(reading: CrisisReading, denied: bool, joked: bool) -> bool:
    """Whether a finding survives a denial or a joke: explicit words about oneself always do."""
    if reading.level > EXPLICIT or (reading.level == EXPLICIT and reading.kind == "self_harm"):
        return True
    return not joked and not (denied and reading.level < EXPLICIT)


def _weighed(
    text: str, plain_text: Plain, words: str, found: list[CrisisReading]
) -> list[CrisisReading]:
    """What is left of guesses, or what the examples say of the `words` where there are none."""
    denied, joked = _waved_away(words), _made_light_of(words)
    found = [reading for reading in found if _stands(reading, denied, joked)]
    if not found and (denied or joked):
        return []
    if any(reading.confidence > _GUESS for reading in found):
        return found
    best = scored(words)
    if best is None or best.score < _DROP:
        return []
    # The examples are Dutch: of English they only know the letters.
    if not found and best.score >= _ASK and not in_english(text):
        return [_sounds_like_one(text, plain_text, best)]
    return found


def _foreign(text: str) -> Iterator[CrisisReading]:
    for kind, level, span in foreign_crises(text):
        if not _DUTCH_TOO.fullmatch(fold(span.quote)) or _ENGLISH.search(fold(text)):
            yield CrisisReading(span, 0.9, level, kind)


def read_crisis(text: str) -> CrisisReading | None:
    """The gravest crisis in `text`; None when there is none.

    Between crises of one level the danger to oneself comes first, then violence.
    """
    plain_text = plain(text)
    words = " " + plain_text.words
    findings = list(_findings(words))
    found = [_reading(text, plain_text, item) for item in findings if not item.taken_back]
    if found and in_english(text):
        found = []  # "I am not suicidal": the Dutch rules know the word, not the sentence
    found += _foreign(text)
    if not found and (sounds := respelled(words)):
        found = list(_heard(text, plain_text, sounds))
    if not found and (signs := together(words)):
        found = [_asking(text, plain_text, signs)]
    rest = _without(words, [item for item in findings if item.taken_back])
    found = _weighed(text, plain_text, rest, found)
    order = ("self_harm", "violence", "medical_emergency")
    return max(found, key=lambda item: (item.level, -order.index(item.kind)), default=None)


def _yes_or_no(words: str) -> CrisisAnswer:
    if says(answers.NEITHER, words):
        return "unclear"
    if says(answers.NO_FIRST, words):
        return "yes" if says(answers.AFTER_ALL, words) else "no"
    if says(answers.NO_AFTER_ALL, words):
        return "no"
    if says(answers.UNSURE, words):
        return "yes" if says(answers.AFTER_ALL, words) else "unclear"
    if says(answers.YES_FIRST, words):
        return "yes"
    if says(answers.NO, words):
        return "no"
    return "yes" if says(answers.YES, words) else "unclear"


def read_crisis_answer(text: str) -> CrisisAnswer:
    """The answer to "Dat klinkt heel zwaar. Ik vraag het voor de zekerheid: denkt u aan zelfmoord?"

    An explicit wish to die is a yes, whatever stands around it; every doubt is `unclear`.
    """
    reading = read_crisis(text)
    if reading and reading.kind == "self_harm" and reading.level >= EXPLICIT:
        return "yes"
    words = " " + plain(text).words
    if says(answers.REFUSED, words):
        return "refused"
    return _yes_or_no(words)

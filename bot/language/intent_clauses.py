"""The clauses of a message that can each want something, and whether each asks, wishes or tells.

People tell their story first and ask their question last. The same words ask, wish and tell
("ik hoor of ik verzekerd ben", "ik was niet verzekerd"), so how a clause is put counts as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.intent_cuts import cuts
from bot.language.intent_features import HEAD, TAIL
from bot.language.intent_manner import MANNERS, Manner, is_framed, manner_of, plain
from bot.language.reading import Span, span_of
from bot.language.text import fold, sentences


@dataclass(frozen=True)
class Clause:
    """Words that can want something: one clause, two that belong together, or a sentence.

    `plain` is what they say without a frame around it ("ik vraag me af of …"), `weight` how many
    clauses they are: what one clause says goes before what several seem to say together.
    """

    span: Span
    plain: str
    manner: Manner
    weight: int


_LEAST = 3  # words
_SHORT = 6  # words: a message this short wants one thing
_MOST = 60  # clauses looked at; a longer message is a story whose start and end were kept

_GLUE = re.compile(r"(?:(?:maar|dus|want|en|of|daarom|ja|eh+m?|and|but|so|because|or)\b[\s,]*)+")
_GOES_ON = ("en", "dus", "daarom", "want")  # after telling these tell on, whatever the word order
_SAYS = re.compile(
    r"\b(?:zei|zeiden|riep|vroeg|vroegen|vragen|stuurde|appte|schreef|(?:jij|je|u|jullie|ze|robot)"
    r" (?:zegt?|zeggen))\b[^:]{0,25}:?$"
)


def _asked(folded: str, before: list[Clause], closed: bool) -> bool | None:
    """Whether a clause must be asking (True), cannot be (False), or shows itself (None).

    `before` are the clauses of the sentence before it, `closed` is whether a question mark ends it.
    """
    if before and _SAYS.search(fold(before[-1].span.quote)):
        return False
    if closed:
        return True
    asked_before = bool(before) and before[-1].manner == "asks"
    if folded.startswith("of ") and any(is_framed(clause.span.quote) for clause in before):
        return True
    if before and folded.startswith(_GOES_ON) and not asked_before:
        return False
    return None


def _singles(text: str, sentence: Span) -> list[Clause]:
    """The clauses of a sentence, one by one."""
    found: list[Clause] = []
    ends = cuts(sentence.quote)
    for start, end in ends:
        raw = span_of(text, sentence.start + start, sentence.start + end)
        folded = fold(raw.quote)
        glue = _GLUE.match(folded)
        span = span_of(text, raw.start + (glue.end() if glue else 0), raw.end)
        if span.quote:
            closed = (start, end) == ends[-1] and "?" in sentence.quote[-3:]
            asked = _asked(folded, found, closed)
            manner = manner_of(span.quote, asked)
            if manner == "inside" and found and found[-1].manner == "wishes":
                manner = "wishes"  # "dat zou fijn zijn, en dat ik het in delen mag betalen"
            found.append(Clause(span, plain(span.quote), manner, 1))
    return found


def _together(text: str, group: Sequence[Clause]) -> Clause:
    """Clauses as one, that asks where one of them does."""
    span = span_of(text, group[0].span.start, group[-1].span.end)
    manners = {clause.manner for clause in group}
    manner = next(manner for manner in MANNERS if manner in manners)
    return Clause(span, span.quote, manner, len(group))


def _of_sentence(text: str, sentence: Span) -> Iterator[Clause]:
    """Each clause alone, each with the next one, and the whole sentence."""
    singles = _singles(text, sentence)
    yield from (one for one in singles if len(singles) == 1 or _says_enough(one))
    if len(singles) > 1:
        yield from (_together(text, pair) for pair in pairwise(singles))
    if len(singles) > 2:
        yield _together(text, singles)


_POINTS_BACK = re.compile(
    r"^(?:is|was|klopt|kan|mag|moet|lukt|gaat|doen|hoe|wat|werkt)(?: jullie| u| je)? "
    r"(?:dat|dit|het|zoiets|zo|daar|eraan)(?: (?:dan|nog|wel|ook|echt|eigenlijk|gewoon|zo|waar"
    r"|allemaal|verplicht|mogelijk|goed|aan|ook))*\W*$"
)


def _says_enough(clause: Clause) -> bool:
    """Whether a clause can be read alone: "kan dat" asks what was said before it."""
    words = len(clause.span.quote.split())
    return (words >= _LEAST or clause.manner == "wishes") and not _POINTS_BACK.match(
        fold(clause.span.quote)
    )


def _read_sentences(text: str) -> list[Span]:
    """The sentences of a message; of a very long one only those at its start and end."""
    if len(text) <= HEAD + TAIL:
        return sentences(text)
    shift = len(text) - TAIL
    ending = [
        Span(span.start + shift, span.end + shift, span.quote) for span in sentences(text[shift:])
    ]
    return [*sentences(text[:HEAD]), *ending]


_REFERS = re.compile(r"\b(?:die|dat|dit|daar|daarvan|zoiets|zo|ze|zij|hij|het|hem|er)\b")
_POINTER = 9  # words
_CONTEXT = 9  # a weight above that of all clauses of a sentence


def _with_before(text: str, read: list[Span]) -> Iterator[Clause]:
    """Questions that point back, with what they point at: "… de gemeente. Wat doen die dan?"."""
    for before, sentence in pairwise(read):
        asks = manner_of(sentence.quote, "?" in sentence.quote[-3:] or None) == "asks"
        if (
            asks
            and len(sentence.quote.split()) <= _POINTER
            and _REFERS.search(fold(sentence.quote))
        ):
            together = span_of(text, before.start, sentence.end)
            yield Clause(together, f"{before.quote} {sentence.quote}", "asks", _CONTEXT)


def clauses(text: str) -> list[Clause]:
    """The clauses of a message of more than six words, in their order; overlapping ones too."""
    if len(text.split()) <= _SHORT:
        return []
    read = _read_sentences(text)
    found = [clause for sentence in read for clause in _of_sentence(text, sentence)]
    found += _with_before(text, read)
    return found if len(found) <= _MOST else found[: _MOST // 2] + found[-_MOST // 2 :]

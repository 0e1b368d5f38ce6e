"""The parts of a message that can each want something, and the courtesies around them.

People tell their story first and ask their question last, often without one full stop. A clause
here starts at a sentence, after a conjunction, or where Dutch word order turns to a question
("kan ik", "hoeveel", "krijgen we").
"""

from __future__ import annotations

import re

from bot.language.intent_features import HEAD, TAIL
from bot.language.reading import Span, span_of
from bot.language.text import fold, sentences

_TITLE = (
    r"(?:daar|allemaal|samen|(?:me)?vrouw|meneer|heer|mevr|dhr|cz|team|mensen|of|en|even|nogmaals)"
)
_GREETING = re.compile(
    r"(?:(?:hallo+|hoi+|he+y+|hee+|hai+|yo+|moi|ewa|dag|beste|geachte|hello|hi|sala+m|selam|gm"
    r"|mogge|goe(?:de|d|ie|i)?n? ?(?:morgen?|middag|navond|avond|nacht|dag))\b[\s,.!]*"
    rf"(?:{_TITLE}\b[\s,.!]*)*)+"
)
_CLOSING = re.compile(
    r"[\s,.!]+(?:alvast (?:bedankt|dank)\b.{0,40}|(?:m\.?v\.?g\.?|gr\.?|groetjes|(?:met )?"
    r"vriendelijke groet(?:en|jes)?|hoogachtend)(?:[\s,.!]+.{0,40})?)$"
)
_OPENING, _ENDING = 160, 120  # characters in which a salutation and a closing line stand
_LEFT = 2  # words that must be left for a greeting to be only the wrapping of a message


def without_courtesies(text: str) -> str:
    """`text` without its salutation and closing line, unless it is little else."""
    stripped = text.strip()
    opening = _GREETING.match(fold(stripped[:_OPENING]))
    start = opening.end() if opening else 0
    from_here = max(start, len(stripped) - _ENDING)
    closing = _CLOSING.search(fold(stripped[from_here:]))
    kept = stripped[start : from_here + closing.start() if closing else len(stripped)]
    return kept if len(kept.split(maxsplit=_LEFT)) >= _LEFT else text


_ASKING_VERB = (
    r"(?:kan|ken|kun|kunnen|kunt|mag|mogen|moet|moeten|mot|ben|zijn|word|worden|krijg|krijgen|heb"
    r"|hebben|ga|gaan|komen|blijf|blijven|raak|verlies|doen|delen|bellen|zien|is|wil|willen|zou)"
)
_SUBJECT = (
    r"(?:ik|k|'k|we|wij|u|je|jij|jullie|julie|zij|ze|er|dit|dat|het|t|mijn|mn|iemand|gij|ge|die"
    r"|hij)"
)
_ASKING_WORD = (
    r"(?:wat (?:gebeurt|gaat|doe|doen|doet|kan|kunnen|als|is|zijn|moet|kost|staat|voor|wordt|weten)"
    r"|hoe(?:veel|lang|zo)?|hvl|wanneer|wnr|waarom|wrm|waarvoor|welke?|wie"
    r"|(?:met|van|bij|om) (?:wie|welke?|hoeveel)"
    r"|waar (?:komt|gaat|kan|moet))"
)
# "ik zou dat graag willen" tells: only without a subject before it does a verb begin a question.
_NO_SUBJECT = "".join(
    rf"(?<!\b{word})"
    for word in ("ik", "k", "we", "wij", "je", "u", "ze", "er", "het", "die", "dat")
)
_BREAK = re.compile(
    r"(?:,|\s-)\s+|\s+(?=(?:maar|dus|want|en|of|daarom|toen|verder|trouwens|ook|nu)\s)"
    rf"|\s+(?={_ASKING_WORD}\s+\w)"
    rf"|{_NO_SUBJECT}\s+(?={_ASKING_VERB}\s+{_SUBJECT}\s+\w)"
)
_GLUE = re.compile(
    r"(?:(?:maar|dus|want|en|of|daarom|ja|nou|nu|ook|verder|trouwens|eh+m?)\b[\s,]*)+"
)
_SHORT = 6  # words: a message this short wants one thing
_MOST = 40  # parts looked at; a longer message is a story whose start and end were kept


def _tail_starts(sentence: str) -> list[int]:
    starts = [0, *(match.end() for match in _BREAK.finditer(sentence))]
    return sorted({start + _glue(sentence, start) for start in starts})


def _glue(sentence: str, start: int) -> int:
    match = _GLUE.match(sentence, start)
    return match.end() - start if match else 0


def _parts(text: str, sentence: Span) -> list[Span]:
    """The clauses of a sentence, and from each clause start all the rest of the sentence."""
    starts = [sentence.start + start for start in _tail_starts(fold(sentence.quote))]
    ends = [*starts[1:], sentence.end]
    clauses = [span_of(text, start, end) for start, end in zip(starts, ends, strict=True)]
    tails = [span_of(text, start, sentence.end) for start in starts[-3:]]
    return [*clauses, *tails]


def _read_sentences(text: str) -> list[Span]:
    """The sentences in the start and the end of a long message, all of a shorter one."""
    if len(text) <= HEAD + TAIL:
        return sentences(text)
    shift = len(text) - TAIL
    ending = [
        Span(span.start + shift, span.end + shift, span.quote) for span in sentences(text[shift:])
    ]
    return [*sentences(text[:HEAD]), *ending]


def parts(text: str) -> list[Span]:
    """The sentences, clauses and sentence endings of a message of more than six words.

    Parts overlap: a question is looked for in a clause alone and with what follows it.
    """
    if len(text.split()) <= _SHORT:
        return []
    found: dict[tuple[int, int], Span] = {}
    for sentence in _read_sentences(text):
        for span in (sentence, *_parts(text, sentence)):
            if len(span.quote.split()) > 1 and span.quote != text.strip():
                found[span.start, span.end] = span
    ordered = sorted(found.values(), key=lambda span: (span.start, span.end))
    return ordered if len(ordered) <= _MOST else ordered[: _MOST // 2] + ordered[-_MOST // 2 :]

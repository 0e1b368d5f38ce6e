"""Reading the name a client gives, in proper capitals.

A name is known by what introduces it ("ik heet …") or, when we asked for it, by not being
anything else: the words people answer instead of a name are listed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.name_answers import answered_name, known_name
from bot.language.name_corrections import corrected, first_and_last
from bot.language.name_introduced import names_after
from bot.language.name_places import ASKED_PLACES, BEING, JOKES, THIS_IS
from bot.language.name_volunteered import DESCRIBES, ENDS, volunteered_name
from bot.language.name_words import AMBIGUOUS, PARTICLES, Token, is_first_name, tokens_of
from bot.language.name_writing import proper_name, spelled_name, with_doubled
from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class NameReading(Reading):
    """A client's name without titles, tussenvoegsels in lower case ("Jan de Vries").

    Confidence: 0.9 and up for a name that was introduced or that we know as one; 0.7 for a word
    we do not know that stands as a name; 0.5 and under where the talk should ask back.
    """

    name: str


def _asked_name(text: str, folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    both = first_and_last(folded, tokens)
    if both:
        return both, 0.95
    for place in ASKED_PLACES:
        name = next(names_after(place, folded, tokens), None)
        if name and _fits(text, folded, name, place):
            loose = place is BEING or place is THIS_IS
            return corrected(folded, tokens, name), _introduced(name, loose)
    name = answered_name(folded, tokens)
    if name:
        return corrected(folded, tokens, name), _answered(text, name)
    name = known_name(folded, tokens)
    return (corrected(folded, tokens, name), 0.6 if len(name) > 1 else 0.5) if name else ([], 0.0)


def _answered(text: str, name: list[Token]) -> float:
    """How sure a bare answer is a name: known, of two words, with a capital, or none of these."""
    if name[0].word in AMBIGUOUS:
        return 0.5
    if is_first_name(name[0].word):
        return 0.9
    if len(name) == 1 and _SURELY_DESCRIBES.search(name[0].word):
        return 0.5
    if any(token.capital for token in name):
        return 0.8 if len(name) > 1 else 0.7
    return 0.6 if len(name) > 1 or text.isupper() else 0.5


def _fits(text: str, folded: str, name: list[Token], place: re.Pattern[str]) -> bool:
    """Whether what follows "dit is", "ik ben" is a name rather than something told."""
    loose = place is BEING or place is THIS_IS
    if not loose or is_first_name(name[0].word) or text[name[0].start].isupper():
        return True
    single = len(name) == 1 and DESCRIBES.search(name[0].word) is not None
    return not single and ENDS.match(folded, name[-1].end) is not None


def _introduced(name: list[Token], loose: bool) -> float:
    """How sure a name behind words that announce one is; "ik ben" and "dit is" often do not."""
    if is_first_name(name[0].word):
        return 0.95
    if any(token.capital for token in name):
        return 0.9
    return 0.5 if loose else 0.8


# "Ik ben Eritreeër", "Ik ben Schizofreen": what describes rather than names.


_SURELY_DESCRIBES = re.compile(r"(?:end|ig|isch|loos|baar|eerd)$|^ge[a-z]{3,}[dt]$")


_INTRODUCED = 0.8  # the confidence from which a name had an introduction
_WORDS_OF_A_SENTENCE = 4


def _sentence(text: str, name: list[Token]) -> bool:
    """Whether so many words without capitals are rather a sentence in another language."""
    words = [token for token in name if token.word not in PARTICLES]
    plain = sum(text[token.start].islower() for token in words)
    told = name[0].word == "de" and len(words) > 1 and plain == len(words)  # "de hond blaft"
    return told or (plain >= len(words) - 1 and len(words) >= _WORDS_OF_A_SENTENCE)


_NICKNAME = re.compile(r"(?<=\w)\.?\s[(\"']\w{2,20}[)\"'](?=\s+\w)")  # "Wim (Wilhelmus) Aarts"
_READ_AT_MOST = 2000  # characters; a name stands at the start, or near it


def read_name(text: str, *, asked: bool = False) -> NameReading | None:
    """The client's own name.

    `asked`: the message answers "Met wie spreken we?"; otherwise only a name with an introduction
    is read. None for no name, a refusal, a question back, somebody else's name.
    """
    text = text[:_READ_AT_MOST]
    folded = fold(text)
    folded = JOKES.sub(lambda match: "~" * len(match[0]), folded)
    spelled = spelled_name(text, folded) if asked else None
    if spelled:
        start, end, written = spelled
        return NameReading(span_of(text, start, end), 0.8, written)
    folded = _NICKNAME.sub(lambda match: " " * len(match[0]), folded)
    tokens = tokens_of(folded, text)
    name, sure = (
        _asked_name(text, folded, tokens) if asked else volunteered_name(text, folded, tokens)
    )
    if not name or (sure < _INTRODUCED and _sentence(text, name)):
        return None
    proper = with_doubled(proper_name(text, name), folded)
    start = min(token.start for token in name)
    end = max(token.end for token in name)
    return NameReading(span_of(text, start, end), sure, proper)

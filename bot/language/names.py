"""Reading the name a client gives, in proper capitals.

A name is known by what introduces it ("ik heet …") or, when we asked for it, by not being
anything else: the words people answer instead of a name are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from bot.language.name_answers import answered_name, known_name
from bot.language.name_parts import name_from
from bot.language.name_places import (
    ASKED_PLACES,
    BEING,
    CALLED,
    HELLO,
    JOKES,
    OPENING,
    SIGNED,
    SOMEONE_ELSES,
    THIS_IS,
    TURKISH_I,
    WHOSE,
    past_role,
)
from bot.language.name_words import (
    AMBIGUOUS,
    PARTICLES,
    Token,
    is_first_name,
    is_word,
    tokens_of,
    word_set,
)
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


# -- after an introduction -------------------------------------------------------------------------


def _after(pattern: re.Pattern[str], folded: str, tokens: list[Token]) -> Iterator[list[Token]]:
    """The names that follow what `pattern` matches."""
    starts = {token.start: index for index, token in enumerate(tokens)}
    words = [token.word for token in tokens]
    for match in pattern.finditer(folded):
        index = starts.get(match.end())
        own = re.match(r"i[ek]|'?k|iech", match[0]) is not None
        if index is None or (not own and SOMEONE_ELSES.search(folded[: match.start()][-40:])):
            continue
        if _not_yet(match, folded, tokens[index]):
            continue
        name = _at(tokens, words, index, folded) or _sole(match, tokens, index, folded)
        if name and not WHOSE.match(folded, name[-1].end):
            yield name


def _not_yet(match: re.Match[str], folded: str, first: Token) -> bool:
    """Whether the words close what they seem to open: "Erik is de naam, …", "Ben Hoekstra"."""
    turkish = match.groupdict().get("ben") is not None
    closed = "naam" in match[0] and folded[: match.start()].endswith("is ")
    return closed or (turkish and not is_first_name(first.word))


def _at(tokens: list[Token], words: list[str], index: int, folded: str) -> list[Token]:
    """The name at `index`, or behind who it is to the client ("haar zoon Erik")."""
    role = past_role(words, index)
    if role > index and words[role : role + 1] == ["van"]:
        return _behind_other(tokens, role, folded)
    return name_from(tokens, role, folded)


def _behind_other(tokens: list[Token], index: int, folded: str) -> list[Token]:
    """The name after "(de zoon) van mevrouw Mulder,"."""
    other = name_from(tokens, index + 1, folded)
    after = next((n for n, t in enumerate(tokens) if other and t.start >= other[-1].end), None)
    if after is None or "," not in folded[other[-1].end : tokens[after].start]:
        return []
    return name_from(tokens, after, folded)


_NO_SOLE_NAME = word_set(
    "niet niks geen niets dat zo ook gewoon anders het u welkom van hoe wat een niemand ja nee "
    "jullie jou"
)


def _sole(match: re.Match[str], tokens: list[Token], index: int, folded: str) -> list[Token]:
    """ "Ik heet Hoop": after these words even an ordinary word is a name, if nothing follows."""
    word, rest = tokens[index].word, folded[tokens[index].end :]
    heet = re.search(r"\bh(?:ee|ie|ei)te?n?\s*$", match[0])
    alone = not rest.strip() or rest.lstrip()[0] in ".,!"
    return [tokens[index]] if heet and alone and word not in _NO_SOLE_NAME else []


# -- first and last apart, and taken back ----------------------------------------------------------


def _labelled(label: str, folded: str, tokens: list[Token]) -> list[Token]:
    """What comes after "voornaam" or "achternaam"."""
    at = next((number for number, token in enumerate(tokens) if token.word == label), None)
    if at is None:
        return []
    skip = at + 1 + (tokens[at + 1 : at + 2] != [] and tokens[at + 1].word == "is")
    return name_from(tokens, skip, folded)


def _first_and_last(folded: str, tokens: list[Token]) -> list[Token]:
    """ "voornaam Joyce achternaam Martina", "Joyce, achternaam Martina" """
    last, first = _labelled("achternaam", folded, tokens), _labelled("voornaam", folded, tokens)
    if not last and not first:
        return []
    other = answered_name(folded, tokens)
    if not other and last:
        called = next(_after(CALLED, folded, tokens), [])
        other = called if called and called[0].start < last[0].start else []
    first, last = first or other, last or other
    return first + last if first and last and first[0] != last[0] else []


_CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|oeps|ik bedoel|bedoel|correctie|foutje|typfout|dus|oftewel)\b[\s,.:]*"
    r"(?:(?:het is|is|ik bedoel|met|grapje|hoor|gewoon|sorry|toch|moet zijn)\b[\s,.:]*)*"
)
_MEANT = re.compile(r"\bbedoel(?:de)? ik\b|\bsorry\W*$")
_SOON = 40  # characters between a name and the one that takes it back


def _corrected(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The name that takes back `name`: "Karen, nee Karin", "vd Meulen, dus van der Meulen"."""
    later = [
        other
        for other in _after(_CORRECTION, folded, tokens)
        if 0 <= other[0].start - name[-1].end < _SOON
    ]
    meant = _MEANT.search(folded, name[-1].end)
    if typo := _typed_again(folded, tokens, name):
        return typo
    if meant:
        earlier = [
            n for n, token in enumerate(tokens) if name[-1].end <= token.start < meant.start()
        ]
        later += filter(None, (name_from(tokens, index, folded) for index in earlier[:1]))
    if not later:
        return _with_surname(folded, tokens, _fuller(folded, tokens, name))
    surname_only = later[-1][0].word in PARTICLES and is_first_name(name[0].word)
    return [name[0], *later[-1]] if surname_only else later[-1]


def _typed_again(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The name right behind a misspelling of itself: "Vincen.. Vincent", "Kevni *Kevin"."""
    index = next((n for n, token in enumerate(tokens) if token.start >= name[-1].end), None)
    if index is None or folded[name[-1].end : tokens[index].start].isspace():
        return []
    again = name_from(tokens, index, folded)
    if not again or again[0].word == name[-1].word:
        return []
    near = OSA.distance(again[0].word, name[-1].word) <= _FEW_MISTAKES
    return [*name[:-1], *again] if near else []


_FEW_MISTAKES = 2


def _fuller(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The same name said more fully: "Piotr, ik heet Piotr Nowak"."""
    said = {token.word for token in name}
    for index, token in enumerate(tokens):
        if token.start < name[-1].end or not (token.word in said or is_first_name(token.word)):
            continue
        other = name_from(tokens, index, folded)
        if len(other) > len(name) and said <= {part.word for part in other}:
            return other
    return name


def _with_surname(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """ "Sjaan, van den Dungen" is one name, and "Bakker, Henk" is Henk Bakker."""
    index = next((n for n, token in enumerate(tokens) if token.start >= name[-1].end), None)
    if index is None or folded[name[-1].end : tokens[index].start].strip() != ",":
        return name
    other = name_from(tokens, index, folded)
    if not other or folded[other[-1].end :].strip(" .!"):
        return name
    known = is_first_name(name[-1].word)
    if len(name) == 1 and known and other[0].word in PARTICLES and len(other) > 1:
        return name + other
    turned = not known and len(other) == 1 and is_first_name(other[0].word)
    return other + name if turned else name


# -- reading ---------------------------------------------------------------------------------------


def _asked_name(text: str, folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    both = _first_and_last(folded, tokens)
    if both:
        return both, 0.95
    for place in ASKED_PLACES:
        name = next(_after(place, folded, tokens), None)
        if name and _fits(text, folded, name, place):
            loose = place is BEING or place is THIS_IS
            return _corrected(folded, tokens, name), _introduced(name, loose)
    name = answered_name(folded, tokens)
    if name:
        return _corrected(folded, tokens, name), _answered(text, name)
    name = known_name(folded, tokens)
    return (_corrected(folded, tokens, name), 0.6 if len(name) > 1 else 0.5) if name else ([], 0.0)


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
    single = len(name) == 1 and _DESCRIBES.search(name[0].word) is not None
    return not single and _ENDS.match(folded, name[-1].end) is not None


def _introduced(name: list[Token], loose: bool) -> float:
    """How sure a name behind words that announce one is; "ik ben" and "dit is" often do not."""
    if is_first_name(name[0].word):
        return 0.95
    if any(token.capital for token in name):
        return 0.9
    return 0.5 if loose else 0.8


# "Ik ben Eritreeër", "Ik ben Schizofreen": what describes rather than names.
_DESCRIBES = re.compile(
    r"(?:nse|ise|ase|sche|tse|dse|er|eer|aan|aans|ees|ene|ig|end|ief|ent|ist|iste|isch|loos|baar"
    r"|aal|eel|vol|reen|oog|aar"
    r"|eerd|erd|sel|ling|air|iek|bel|oos|fiel|maan|ine|ouw|heus|oom|uw|uwd|emd|eurd|aakt)$"
    r"|^(?:ge|ver|be|ont|her|on|over|uit|af|op|in|aan)[a-z]{3,}(?:d|t|en)$"
)


_SURELY_DESCRIBES = re.compile(r"(?:end|ig|isch|loos|baar|eerd)$|^ge[a-z]{3,}[dt]$")


def _volunteered_name(text: str, folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    """A name nobody asked for: "ik heet …", a signature, or "ik ben" before a capital."""
    for place, sure in ((CALLED, 0.95), (SIGNED, 0.85), (OPENING, 0.85), (TURKISH_I, 0.8)):
        name = next(_after(place, folded, tokens), None)
        if name and (place is SIGNED or _volunteers(text, folded, name, place)):
            return _corrected(folded, tokens, name), sure
    for name in _after(BEING, folded, tokens):
        if _names_itself(text, folded, name):
            return name, 0.8
    name = _here(folded, tokens) or _named_first(folded, tokens) or _signature(text, folded, tokens)
    return (name, 0.75) if name else ([], 0.0)


def _volunteers(text: str, folded: str, name: list[Token], place: re.Pattern[str]) -> bool:
    """Whether an introduction nobody asked for gives a name; "mijn naam is zwart gemaakt" not."""
    known = is_first_name(name[0].word) or text[name[0].start].isupper()
    if place is CALLED and known:
        return True
    return _ENDS.match(folded, name[-1].end) is not None and (known or place is CALLED)


def _names_itself(text: str, folded: str, name: list[Token]) -> bool:
    """Whether "ik ben …" gives a name: a capital, or a first name we know with an end behind it."""
    if name[0].word in AMBIGUOUS and re.match(r"\s*\d", folded[name[-1].end :]):
        return False
    known = is_first_name(name[0].word) and not is_word(name[0].word)
    capital = text[name[0].start].isupper() and not text.isupper()
    if capital and not known:
        return _all_capitals(text, name) and _ENDS.match(folded, name[-1].end) is not None
    return known and _stands_alone(text, folded, name)


def _all_capitals(text: str, name: list[Token]) -> bool:
    """Whether every word has one; a single word must not describe ("Eritreeër")."""
    plain = [t for t in name if t.word not in PARTICLES and not text[t.start].isupper()]
    return not plain and (len(name) > 1 or _DESCRIBES.search(name[0].word) is None)


_ENDS = re.compile(
    r"\s*(?:[.,!?:(\n]|$|(?:en|uit|oet|uut|hier|ik|over|maar|van|want|dus|met een|ben|te"
    r"|goede\w+|hallo"
    r"|trouwens|hoor|geboren)\b|\s*\d)"
)


def _stands_alone(text: str, folded: str, name: list[Token]) -> bool:
    """Whether a name has a capital or is known, and the sentence goes on after it."""
    known = is_first_name(name[0].word) or text[name[0].start].isupper()
    return known and _ENDS.match(folded, name[-1].end) is not None


_HERE = re.compile(r"\s+hier\b(?!\s+(?:in|om|op|te|is|ook|gaat|heb|komt|woont))")


def _here(folded: str, tokens: list[Token]) -> list[Token]:
    """ "hoi Joyce hier" """
    hello = HELLO.match(folded)
    start = hello.end() if hello else 0
    index = next((n for n, token in enumerate(tokens) if token.start >= start), None)
    name = name_from(tokens, index, folded) if index is not None else []
    fits = name and is_first_name(name[0].word) and _HERE.match(folded, name[-1].end)
    return name if fits else []


_IS_MY_NAME = re.compile(r"\s+is (?:mijn|m'n|mn|de|me) naam\b")


def _named_first(folded: str, tokens: list[Token]) -> list[Token]:
    """ "Thea is mijn naam" """
    name = name_from(tokens, 0, folded) if tokens else []
    return name if name and _IS_MY_NAME.match(folded, name[-1].end) else []


def _signature(text: str, folded: str, tokens: list[Token]) -> list[Token]:
    """A name alone on the last line of a letter."""
    line = folded.rstrip().rfind("\n")
    index = next((n for n, token in enumerate(tokens) if 0 < line < token.start), None)
    name = name_from(tokens, index, folded) if index is not None else []
    alone = name and not folded[name[-1].end :].strip(" .!\n")
    return name if alone and is_first_name(name[0].word) and text[name[0].start].isupper() else []


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
        _asked_name(text, folded, tokens) if asked else _volunteered_name(text, folded, tokens)
    )
    if not name or (sure < _INTRODUCED and _sentence(text, name)):
        return None
    proper = with_doubled(proper_name(text, name), folded)
    start = min(token.start for token in name)
    end = max(token.end for token in name)
    return NameReading(span_of(text, start, end), sure, proper)

"""Reading the name a client gives, in proper capitals.

A name is known by what introduces it ("ik heet …") or, when we asked for it, by not being
anything else: the words people answer instead of a name are listed, names are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.name_parts import ALSO_NAMES, is_particle, name_from, titled_at
from bot.language.name_places import ASKED_PLACES, BEING, CALLED, SIGNED, SOMEONE_ELSES
from bot.language.name_words import (
    FILLERS,
    PARTICLES,
    Token,
    capital,
    is_place,
    is_topic,
    is_word,
    proper_name,
    tokens_of,
    word_set,
)
from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class NameReading(Reading):
    """A client's name without titles, tussenvoegsels in lower case ("Jan de Vries")."""

    name: str


# -- where a name starts ---------------------------------------------------------------------------


def _after(pattern: re.Pattern[str], folded: str, tokens: list[Token]) -> Iterator[list[Token]]:
    """The names that follow what `pattern` matches."""
    starts = {token.start: index for index, token in enumerate(tokens)}
    for match in pattern.finditer(folded):
        index = starts.get(match.end())
        own = re.match(r"i[ek]|'?k|iech", match[0]) is not None
        if index is None or (not own and SOMEONE_ELSES.search(folded[: match.start()])):
            continue
        name = name_from(tokens, index, folded) or _sole(match, tokens, index, folded)
        if name:
            yield name


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


def _labelled(label: str, folded: str, tokens: list[Token]) -> list[Token]:
    """What comes after "voornaam" or "achternaam"."""
    at = next((number for number, token in enumerate(tokens) if token.word == label), None)
    if at is None:
        return []
    skip = at + 1 + (tokens[at + 1 : at + 2] != [] and tokens[at + 1].word == "is")
    return name_from(tokens, skip, folded)


def _first_and_last(folded: str, tokens: list[Token]) -> list[Token]:
    """ "voornaam Joyce achternaam Martina", "Joyce, achternaam Martina" """
    last = _labelled("achternaam", folded, tokens)
    if not last:
        return []
    first = _labelled("voornaam", folded, tokens) or _leading(folded, tokens)
    return first + last if first and first != last else []


_ABOUT_SOMEBODY = re.compile(
    r"\s*,?\s*(?:is|was|heet|belt|regelt|doet|zegt|zei) (?!mijn naam|de naam|m'?n naam|me naam"
    r"|mijn \w+naam|ik\b|me \w+naam|de \w+naam|hier|het|aan)"
)


def _from_the_start(folded: str, tokens: list[Token]) -> list[Token]:
    """A name given without introduction, after a greeting at most."""
    name = _leading(folded, tokens) or _at_the_end(folded, tokens)
    if not name or _something_else(folded, tokens, name):
        return []
    return [] if _ABOUT_SOMEBODY.match(folded[name[-1].end :]) else name


def _something_else(folded: str, tokens: list[Token], name: list[Token]) -> bool:
    """Whether a bare answer is a town ("Sneek") or a trouble ("huurbaas") instead of a name."""
    first = tokens.index(name[0])
    if first and titled_at(tokens, first - 1):
        return False
    if is_place(folded[name[0].start : name[-1].end]):
        return True
    words = [token.word for token in name]
    return any(map(is_topic, words)) and all(is_topic(word) or is_word(word) for word in words)


_BREAK = re.compile(r"[?!.:,]\s+|\b(?:goed|vooruit|oke|ok)(?: dan)?\s+")


def _at_the_end(folded: str, tokens: list[Token]) -> list[Token]:
    """ "Wie ik ben? Ronnie": a name that is all there is after the last break."""
    breaks = [match.end() for match in _BREAK.finditer(folded)]
    index = next(
        (n for n, token in enumerate(tokens) if breaks and token.start >= breaks[-1]), None
    )
    if index is None or not 0 < len(tokens) - index <= _MOST_FOREIGN_WORDS:
        return []
    name = name_from(tokens, index, folded)
    return name if len(name) == len(tokens) - index and _may_start(folded, tokens, 0, name) else []


def _leading(folded: str, tokens: list[Token]) -> list[Token]:
    """The name the message starts with."""
    if len(tokens) > 1 and tokens[0].word == "ik":  # "ik semere tekle"
        name = name_from(tokens, 1, folded) if tokens[1].word not in ALSO_NAMES else []
        return name if len(name) == len(tokens) - 1 else []
    index = 0
    while index < len(tokens) and tokens[index].word in FILLERS and not titled_at(tokens, index):
        if is_particle(tokens, index, folded) and tokens[index].word in ("de", "van", "'t"):
            break
        index += 1
    if 0 < index < len(tokens) - 1 and tokens[index - 1].word in _TURKISH_GREETINGS:
        index += tokens[index].word == "ben"  # "ik" in Turkish
    name = name_from(tokens, index, folded)
    fits = name and _may_start(folded, tokens, index, name) and _may_follow(folded, tokens, name)
    return name if fits else []


_TURKISH_GREETINGS = word_set("merhaba selam")
_NEVER_BEFORE = word_set("mijn mn me m'n het 't een dat u de")
_FOLLOWS = word_set(
    """
    dan dat wallah wallahi wollah abi
    uut oet oke ok tegen ik hier he heet nou toch namens typ maar uit
    van met en is mijn bro man hoor 't spreek spreekt sprekend mag ja aan geboren klantnummer
    voor zonder of die dochter zoon moeder vrouw nee sorry want dus gewoon trouwens bij op te
    geschreven gespeld spelling wil zeg noem zeggen me mn broer ofzo aub alstublieft genaamd
    x xx xxx zeker in wie hoi hallo tot gr
    groetjes dank bedankt jaar tel nummer mevrouw meneer k
    """
)
_LATIN = re.compile(r"[a-z]")
_MOST_FOREIGN_WORDS = 3


def _may_start(folded: str, tokens: list[Token], index: int, name: list[Token]) -> bool:
    """Not a noun ("mijn laptop"), not after a number, not a sentence in another script."""
    if index and tokens[index - 1].word in _NEVER_BEFORE and not titled_at(tokens, index):
        return False
    foreign = not _LATIN.search(folded) and len(name) > _MOST_FOREIGN_WORDS
    return not foreign and not re.search(r"\d", folded[: name[0].start])


def _may_follow(folded: str, tokens: list[Token], name: list[Token]) -> bool:
    """Whether what comes after the name lets it be one: "laptop kapot" is no name."""
    after = next((token for token in tokens if token.start >= name[-1].end), None)
    if after is None or not folded[name[-1].end : after.start].isspace():
        return True
    return after.word in _FOLLOWS or _RELATION.match(folded, after.start) is not None


_RELATION = re.compile(
    r"de (?:buurvrouw|buurman|vrouw|man|dochter|zoon|moeder|vader|zus|broer)\b|ben\W*$"
)


_CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|oeps|ik bedoel|bedoel|correctie|foutje|typfout)\b[\s,.:]*(?:(?:het is"
    r"|is|ik bedoel|met)\s+)?"
)


def _corrected(folded: str, tokens: list[Token], name: list[Token]) -> list[Token]:
    """The name that takes back `name`: "Karen, nee Karin"."""
    later = [
        other
        for other in _after(_CORRECTION, folded, tokens)
        if 0 <= other[0].start - name[-1].end < 25
    ]
    return later[-1] if later else name


# -- reading ---------------------------------------------------------------------------------------

_DOUBLED = re.compile(r"\bmet (?:(?:een )?dubbele? |twee |2 )([a-z])(?![a-z])")
_SPELLED = re.compile(r"\W*[a-z](?:[\s.,-]+[a-z]){2,}\W*")


def _with_doubled(name: str, folded: str) -> str:
    """ "Jansen met dubbel s": the letter that stands there once, twice."""
    told = _DOUBLED.search(folded)
    letter = told[1] if told else ""
    return name.replace(letter, letter * 2, 1) if letter and letter * 2 not in name else name


def _spelled_out(text: str, folded: str) -> NameReading | None:
    """A name given letter by letter."""
    if not _SPELLED.fullmatch(folded):
        return None
    letters = "".join(character for character in text if character.isalpha())
    return NameReading(span_of(text, 0, len(text)), 0.8, capital(letters))


def _asked_name(folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    both = _first_and_last(folded, tokens)
    if both:
        return both, 0.95
    for place in ASKED_PLACES:
        name = next(_after(place, folded, tokens), None)
        if name:
            return _corrected(folded, tokens, name), 0.95
    name = _from_the_start(folded, tokens)
    return (_corrected(folded, tokens, name), 0.85) if name else ([], 0.0)


def _volunteered_name(text: str, folded: str, tokens: list[Token]) -> tuple[list[Token], float]:
    """A name nobody asked for: "ik heet …", a signature, or "ik ben" before a capital."""
    for place, sure in ((CALLED, 0.95), (SIGNED, 0.85)):
        name = next(_after(place, folded, tokens), None)
        if name:
            return _corrected(folded, tokens, name), sure
    for name in _after(BEING, folded, tokens):
        if text[name[0].start].isupper() and not text.isupper():
            return name, 0.8
    return [], 0.0


_INTRODUCED = 0.9  # what confidence a name with an introduction has
_WORDS_OF_A_SENTENCE = 4


def _sentence(text: str, name: list[Token]) -> bool:
    """Whether so many words without capitals are rather a sentence in another language."""
    words = [token for token in name if token.word not in PARTICLES]
    plain = sum(text[token.start].islower() for token in words)
    return plain >= len(words) - 1 and len(words) >= _WORDS_OF_A_SENTENCE


_READ_AT_MOST = 2000  # characters; a name stands at the start, or near it


def read_name(text: str, *, asked: bool = False) -> NameReading | None:
    """The client's own name.

    `asked`: the message answers "Met wie spreken we?"; otherwise only a name with an introduction
    is read. None for no name, a refusal, a question back, somebody else's name.
    """
    folded = fold(text[:_READ_AT_MOST])
    if asked and (spelled := _spelled_out(text, folded)):
        return spelled
    tokens = tokens_of(folded)
    name, sure = _asked_name(folded, tokens) if asked else _volunteered_name(text, folded, tokens)
    if not name or (sure < _INTRODUCED and _sentence(text, name)):
        return None
    proper = _with_doubled(proper_name(text, name), folded)
    return NameReading(span_of(text, name[0].start, name[-1].end), sure, proper)

"""A client's own name, told in English; what is a name itself the Dutch reader knows."""

from __future__ import annotations

import re

from bot.language import names as dutch
from bot.language.english.answers import read_answer
from bot.language.english.gloss import gloss
from bot.language.names import NameReading
from bot.language.reading import span_of
from bot.language.text import fold

# What an answer to "Who will we speak to?" is when it is no name.
_NO_NAMES_WORDS = (
    "ukrainian polish syrian eritrean dutch english indian turkish moroccan romanian bulgarian "
    "spanish ghanaian nigerian afghan iranian iraqi somali american british german french italian "
    "portuguese greek hungarian chinese pakistani ethiopian surinamese antillean muslim foreign "
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening any "
    "yes no not none never nothing why what who when where how which is are was am be been do "
    "does did done can could will would should must may have has had i me you he she it we they "
    "them him her us mine yours your their our the a an this that these those here there and or "
    "but because if then so too also very really just only still already now later today "
    "tomorrow please thanks thank sorry hello hi hey ok okay good fine bad great right wrong "
    "true false sure maybe perhaps rather name names call phone number need needs want wants "
    "know say said tell told ask asked help money pay paid bill bills insurance letter sick ill "
    "stressed stress tired sad angry scared afraid behind late ready busy home alone married "
    "divorced unemployed pregnant looking trying working waiting going calling able unable same "
    "client customer person human anonymous private secret nobody someone anybody everything "
    "something anything understand difficult problem problems work job house rent debt debts "
    "children husband wife mother father son daughter sister brother friend back again always "
    "with without for from about of to in on at by broke poor homeless desperate worried "
    "depressed confused disabled retired student single skip stop "
)
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())
_ASKS = re.compile(
    r"^\W*(?:why|what|who|how|when|where|do|does|is|are|can|could|must|should|will)\b"
)


# "my name is" leaves no doubt; what follows is the name, up to a word that cannot be one.
_CALLED = re.compile(
    r"\b(?:(?:my|the|full|first) name(?:'?s| is)(?: is)?|i(?:'m| am) called|they call me"
    r"|people call me"
    r"|(?:you can |you may |just )?(?:call me|say)|my full name is|my names)"
    r"(?: mr| mrs| ms| miss)?\.? +"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_PARTICLE_WORDS = "van der den de het ten ter te el al bin ben abu ibn von da dos di du la le"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_MOST_WORDS = 5


def _called(text: str) -> NameReading | None:
    """The name behind "my name is" and the like; None where something else follows."""
    for called in _CALLED.finditer(fold(text)):
        words, end = _words_from(text, called.end())
        name = " ".join(_proper(word, at) for at, word in enumerate(words)).rstrip(". ")
        if name:
            return NameReading(span_of(text, called.end(), end), 0.95, name)
    return None


def _words_from(text: str, start: int) -> tuple[list[str], int]:
    """The words that can be a name from `start` on, and where they end."""
    words: list[str] = []
    end = start
    while len(words) < _MOST_WORDS and (match := _NAME_WORD.match(text, start)):
        if fold(match.group()).rstrip(".") in _NO_NAMES:
            break
        words.append(match.group())
        start = end = match.end()
        if text[end : end + 1] != " " or words[-1].endswith("."):
            break
        start += 1
    return words, end


def _proper(word: str, at: int) -> str:
    """With a capital where the client wrote none; a particle inside a name has none."""
    if not word.islower() and not (word.isupper() and len(word) > 2):
        return word
    lower = word.lower()
    return lower if at and lower in _PARTICLES else lower.capitalize()


_READ_AT_MOST = 2000  # characters; a name stands at the start, or near it


def _is_no_name(reading: NameReading) -> bool:
    words = re.findall(r"[a-z]+", fold(reading.name))
    return not words or any(word in _NO_NAMES for word in words)


def read_name(text: str, *, asked: bool = False) -> NameReading | None:
    """As `bot.language.names.read_name`, for English."""
    folded = fold(text[:200])
    if _ASKS.match(folded) or (asked and read_answer(text)):
        return None
    if found := _called(text[:_READ_AT_MOST]):
        return found
    glossed = gloss(text, "names", common=False)
    found = dutch.read_name(glossed.text, asked=asked)
    return None if found is None or _is_no_name(found) else glossed.back(found)

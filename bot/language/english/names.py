"""A client's own name, told in English. Names are no words of any language: the Dutch reader reads them."""

from __future__ import annotations

import re

from bot.language import names as dutch
from bot.language.english.answers import read_answer
from bot.language.english.gloss import gloss
from bot.language.names import NameReading
from bot.language.text import fold

# What an answer to "Who will we speak to?" is when it is no name.
_NO_NAMES = frozenset(
    """yes no not none never nothing why what who when where how which is are was am be been do does did done can could will
    would should must may have has had i me you he she it we they them him her us mine yours your their our the a an this that
    these those here there and or but because if then so too also very really just only still already now later today tomorrow
    please thanks thank sorry hello hi hey ok okay good fine bad great right wrong true false sure maybe perhaps rather name names
    call phone number need needs want wants know say said tell told ask asked help money pay paid bill bills insurance letter
    sick ill stressed stress tired sad angry scared afraid behind late ready busy home alone married divorced unemployed pregnant
    looking trying working waiting going calling able unable same client customer person human anonymous private secret nobody
    someone anybody everything something anything understand difficult problem problems work job house rent debt debts children
    husband wife mother father son daughter sister brother friend back again always with without for from about of to in on at by
    broke poor homeless desperate worried depressed confused disabled retired student single skip stop""".split()
)
_ASKS = re.compile(
    r"^\W*(?:why|what|who|how|when|where|do|does|is|are|can|could|must|should|will)\b"
)


def _is_no_name(reading: NameReading) -> bool:
    words = re.findall(r"[a-z]+", fold(reading.name))
    return not words or any(word in _NO_NAMES for word in words)


def read_name(text: str, *, asked: bool = False) -> NameReading | None:
    """As `bot.language.names.read_name`, for English."""
    folded = fold(text[:200])
    if _ASKS.match(folded) or (asked and read_answer(text)):
        return None
    glossed = gloss(text, "names", common=False)
    found = dutch.read_name(glossed.text, asked=asked)
    return None if found is None or _is_no_name(found) else glossed.back(found)

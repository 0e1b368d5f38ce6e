"""The words of a name, and the words that are none; how a name is written.

Names are not listed anywhere. A word is taken for a name when it is no ordinary Dutch word:
`data/not_names.txt` has the words people answer instead of a name, or after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.gemeente_atlas import TOWN, name_key, names, words
from bot.language.text import fold


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = word_set(
    "mevrouw mevr mw mvr hr mvrouw mevrou meneer mijnheer menheer dhr heer mr mrs ms dr drs ir "
    "familie fam juffrouw mej madam"
)
PARTICLES = word_set(
    "van de der den het 't ter ten te el al da dos do di du la le von vom bin bint ibn vd v.d d'n "
    "v/d op 's 't"
)
OPENING_PARTICLES = word_set("op in aan uit onder bij")  # only before de, den, der, 't
FILLERS = word_set(
    """
    ja jaa jawel jazeker hoi hallo hey he hee hi hai dag goedemorgen goedemiddag goedenavond
    goedeavond goeiemorgen goeiemiddag goeienavond goeiedag goedendag moi mogge morgen eh ehm
    uh uhm hm hmm nou oke ok okee gewoon alleen yo met dit is hier dat das 't tis naam
    voornaam roepnaam de u t mijn me mn m'n bedankt welkom goede morge middag avond goeden
    salam salaam selam merhaba well so well oh o ah tuurlijk natuurlijk zeker prima graag wel
    hoor gwn gewn ondergetekende ey ej eey
    """
)
_NEVER_ENDINGS = re.compile(
    r"(?:heid|lijk|lijke|loos|loze|baar|isch|ische|achtig|nummer|verzekering|schuld|schulden"
    r"|toeslag|loon|stand|bureau|bedrijf|dienst|kosten|hulp|rekening|regeling|brief|machine|coach"
    r"|polis|fonds|ziekte|atie|teit|dammer|moeder|vader|'er|niet)$"
    r"|^(?:[aeio]?(?:h[aeio]+){2,}h?|l+o+l+|j+a+h*|y+a+h*|n+e+[eju]+|n+[au]h+"
    r"|[bcdfghjklmnpqrstvwxz]{3,}|"
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:en)?(?:tien|elf|twaalf|dertien"
    r"|veertien|twint\w+|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig|negentig|honderd\w*|duizend)|(.)\1+)$"
)
_NEVER_BEGINNINGS = re.compile(
    r"(?:betaal|schuld|verzeker|waarom|zorg(?!er)|medewerk|anonie|belasting|uitkering|werklo"
    r"|alleens|k(?:ga|wil|heb|snap|moet|zou|zal|wit|vind|zit|mag|weet|wou|had|was)\b)"
)


_DATA = Path(__file__).parent / "data"


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Folded words people answer instead of a name, or after it."""
    return frozenset((_DATA / "not_names.txt").read_text(encoding="utf-8").split())


_TOPICS = ("life_domains", "threats", "circumstances", "wishes")
_SHORTEST_SQUEEZED = 5  # letters; "roos" is not "ros"


def _squeezed(word: str) -> str:
    """Double letters once: "kloptt", "mischien"; empty for a short word."""
    single = re.sub(r"(.)\1+", r"\1", word)
    return single if len(single) >= _SHORTEST_SQUEEZED else ""


@lru_cache(maxsize=1)
def _squeezed_words() -> frozenset[str]:
    return frozenset(map(_squeezed, _words())) - {""}


_LONG_STEM = 7  # letters; shorter ones begin many a surname
_TOPIC_NAMES = frozenset({"janssen", "jellinek"})


@lru_cache(maxsize=1)
def _topics() -> frozenset[str]:
    """The longer words the other readers know people's troubles by: "loonbeslag", "huurbaas"."""
    texts = (fold((_DATA / f"{name}.txt").read_text(encoding="utf-8")) for name in _TOPICS)
    found = (re.findall(r"(?<![\w*])[a-z]{6,}(?![\w*])", text) for text in texts)
    return frozenset().union(*found) - _TOPIC_NAMES


@lru_cache(maxsize=1)
def _topic_stems() -> tuple[str, ...]:
    texts = (fold((_DATA / f"{name}.txt").read_text(encoding="utf-8")) for name in _TOPICS)
    found = (re.findall(rf"(?<![\w*])[a-z]{{{_LONG_STEM},}}(?=\*)", text) for text in texts)
    return tuple(sorted(set().union(*found)))


def is_topic(word: str) -> bool:
    """Whether a folded word is something people write to us about."""
    return word in _topics() or word.startswith(_topic_stems())


def is_place(name: str) -> bool:
    """Whether `name` is a gemeente, a town or abroad, and not also a word or a surname."""
    key = re.sub(r" (?:zuid|noord|oost|west|centrum)$", "", name_key(name))
    town = any(place.rank == TOWN for place in names().get(key, ()))
    return key not in words().also_words and (town or key in words().elsewhere)


def is_any_place(name: str) -> bool:
    """Whether `name` is a place of any size, even one that is a surname too."""
    return name_key(name) in names()


def is_word(word: str) -> bool:
    """Whether a folded word is ordinary Dutch rather than (part of) a name."""
    return (
        word in _words()
        or _squeezed(word) in _squeezed_words()
        or word in FILLERS
        or _NEVER_ENDINGS.search(word) is not None
        or _NEVER_BEGINNINGS.match(word) is not None
    )


# -- words and capitals ----------------------------------------------------------------------------

_TOKEN = re.compile(r"'[ts]\b|v[./]d\.?(?!\w)|[^\W\d_]+(?:['.-][^\W\d_]+)*")


@dataclass(frozen=True)
class Token:
    start: int
    end: int
    word: str  # folded


def tokens_of(folded: str) -> list[Token]:
    return [Token(m.start(), m.end(), m[0].rstrip(".")) for m in _TOKEN.finditer(folded)]


def capital(word: str) -> str:
    """`word` as a name starts: "IJsbrand", "D'Angelo"."""
    lower = word.lower()
    if lower.startswith("ij"):
        return "IJ" + lower[2:]
    if len(lower) > 2 and lower[1] in "'’":
        return lower[:2].upper() + lower[2:3].upper() + lower[3:]
    return lower[:1].upper() + lower[1:]


def _cased(word: str, first: bool) -> str:
    """One word of a name as it should be written; capitals the client chose are kept."""
    if "." in word and len(word) <= 2 * word.count(".") + 1:  # initials: j.p.
        return word.lower() if word.lower().rstrip(".") in PARTICLES and not first else word.upper()
    if not (word.islower() or word.isupper()):
        return word
    if word.lower() in PARTICLES | OPENING_PARTICLES:
        return word.lower() if not first else capital(word)
    parts = word.split("-")
    known = [part.lower() in PARTICLES and number > 0 for number, part in enumerate(parts)]
    return "-".join(
        part.lower() if particle else capital(part)
        for part, particle in zip(parts, known, strict=True)
    )


def proper_name(text: str, tokens: list[Token]) -> str:
    """The name in `tokens`, cased; an initial gets its full stop."""
    words = []
    for number, token in enumerate(tokens):
        word = text[token.start : token.end]
        dotted = text[token.end : token.end + 1] == "." and (len(word) == 1 or "." in word)
        words.append(_cased(word + "." if dotted else word, first=number == 0))
    return " ".join(words)

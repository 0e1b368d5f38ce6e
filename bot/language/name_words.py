"""The words of a name, and the words that are none.

A word can be part of a name when it is no ordinary Dutch word: `data/not_names.txt` has the words
people answer instead of a name, or after it. First names that live in this country
(`data/first_names.txt`) make a reading surer and let an ordinary word follow as the surname
(`data/surname_words.txt`); a name need not be listed to be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.gemeente_atlas import TOWN, name_key, names, words
from bot.language.sounds import sound_key
from bot.language.text import fold


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = word_set(
    "mevrouw mevr mw mvr hr mvrouw mevrou meneer mijnheer menheer dhr heer mr mrs ms dr drs ir "
    "familie fam juffrouw mej mejuffrouw madam monsieur miss madame sir sister "
    "brother pastor mama papa hadja hadji haji pani pan fru dj tante oom ome nonkel oma opa wed "
    "weduwe echtpaar zuster broeder dominee ds pastoor pater imam prof ing meester juf"
)
KIN_TITLES = word_set(
    "pan pani mama papa sister brother tante oom ome nonkel oma opa weduwe zuster broeder "
    "meester juf "
    "echtpaar"
)
PARTICLES = word_set(
    "van vd vanden vander vande v de der den het 't t ter ten te el al da dos do di du la le von "
    "vom bin bint ibn v.d d'n v/d op 's"
)
OPENING_PARTICLES = word_set("op in aan uit onder bij")  # only before de, den, der, 't
FILLERS = word_set(
    """
    ja jaa jawel jazeker hoi hallo hey he hee hi hai dag goedemorgen goedemiddag goedenavond
    goedeavond goeiemorgen goeiemiddag goeienavond goeiedag goedendag moi mogge morgen eh ehm
    uh uhm hm hmm nou oke ok okee gewoon alleen yo met dit is hier dat das 't tis naam
    voornaam roepnaam de u t mijn me mn m'n bedankt welkom goede morge middag avond goeden
    aangenaam gracias buenas bon dia odi fawaka namaste buna sevgili inshallah bismillah mashallah
    hola ciao bom dzien dobry czesc witam привет доброго добрий день здравствуите salut bonjour
    bonsoir guten tag good morning afternoon evening hello goh
    salam salaam selam merhaba well so well oh o ah tuurlijk natuurlijk zeker prima graag wel
    hoor gwn gewn ondergetekende ey ej eey
    """
)
_NEVER_ENDINGS = re.compile(
    r"(?:heid|lijk|lijke|loos|loze|baar|isch|ische|achtig|nummer|verzekering|schuld|schulden"
    r"|toeslag|loon|stand|bureau|bedrijf|dienst|kosten|hulp|rekening|regeling|brief|machine|coach"
    r"|polis|fonds|ziekte|atie|teit|dammer|moeder|vader|'er|niet|zak|wijf|kerel|lul|hoer|zooi"
    r"|teef|klote|gelul)$"
    r"|^(?:[aeio]?(?:h[aeio]+){2,}h?|l+o+l+|j+a+h*|y+a+h*|n+e+[eju]+|n+[au]h+"
    r"|[bcdfghjklmnpqrstvwxz]{3,}|"
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:en)?(?:tien|elf|twaalf|dertien"
    r"|veertien|twint\w+|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig|negentig|honderd\w*|duizend)|(.)\1+|(..)\2{2,})$"
)
_TIMES = re.compile(  # "dinsdagochtend", "'s oavonds", "zestiende"
    r"(?:d[ae](?:g|ch|h)|t?s?o?avend|avond|ochtend|morge|middag)(?:e?s|ochtend|middag|avond"
    r"|morge\w*|mur\w+)?$"
    r"|^'?[st]s?'?o?(?:morg|murg|midd|mirr|av|oav|nach|ovon)"
    r"|(?:tiende|tigste|derde|vierde|vijfde|zesde|zevende|achtste|negende|elfde|twaalfde|erste)n?$"
    r"|^j+h?[ao]+w?o?h*(?:h?a+h*)?$|^n+[eo]+h?[eo]+j?$"
)
_NEVER_BEGINNINGS = re.compile(
    r"(?:kut|kanker|tering|tyfus|klote|betaal|schuld|verzeker|waarom|zorg(?!er)|medewerk|anonie"
    r"|belasting|uitkering|werklo"
    r"|alleens|k(?:ga|wil|heb|snap|moet|zou|zal|wit|vind|zit|mag|weet|wou|had|was)\b)"
)


_DATA = Path(__file__).parent / "data"


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Folded words people answer instead of a name, or after it, and everyday words."""
    answers = (_DATA / "not_names.txt").read_text(encoding="utf-8").split()
    return (words().common - _first_names() - _surname_words()).union(answers)


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


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return frozenset((_DATA / "first_names.txt").read_text(encoding="utf-8").split())


def is_first_name(word: str) -> bool:
    """Whether a folded word is a first name we know; of "jan-willem" each part, "henkie" too."""
    return all(_is_first_name(part) for part in word.split("-"))


_SMALL = ("je", "tje", "pje", "ie", "kie", "pie")
_SHORTEST_BASE = 3  # letters


def _is_first_name(word: str) -> bool:
    if word in _first_names():
        return True
    bases = (word.removesuffix(ending) for ending in _SMALL if word.endswith(ending))
    return any(len(base) >= _SHORTEST_BASE and base in _first_names() for base in bases)


@lru_cache(maxsize=1)
def _surname_words() -> frozenset[str]:
    return frozenset((_DATA / "surname_words.txt").read_text(encoding="utf-8").split())


def is_surname_word(word: str) -> bool:
    """Whether an ordinary word is somebody's surname: "vos", "snel", "zondag"."""
    return word in _surname_words()


def is_topic(word: str) -> bool:
    """Whether a folded word is something people write to us about."""
    return word in _topics() or word.startswith(_topic_stems())


# Also first names, but sooner said as a word: an unsure reading where nothing introduces them.
AMBIGUOUS = word_set(
    "long max min piek nada dien bie joe tak belle riet ewa mei lieve lente lies trees"
)


def is_place(name: str) -> bool:
    """Whether `name` is a gemeente, a town or abroad, and not also a word or a surname."""
    key = re.sub(r" (?:zuid|noord|oost|west|centrum)$", "", name_key(name))
    town = any(place.rank == TOWN for place in names().get(key, ()))
    town = town or (key.startswith(("den ", "de ", "ter ", "ten ")) and key in names())
    region = key in words().elsewhere or key in words().provinces
    return key not in words().also_words and (town or region)


def is_any_place(name: str) -> bool:
    """Whether `name` is a place of any size, even one that is a surname too."""
    return name_key(name) in names()


@lru_cache(maxsize=1)
def _word_sounds() -> frozenset[str]:
    answers = (_DATA / "not_names.txt").read_text(encoding="utf-8").split()
    return frozenset(sound_key(word) for word in answers if len(word) >= _SHORTEST_SQUEEZED)


def _sounds_like_word(word: str) -> bool:
    """Whether a longer word that is no first name sounds like an everyday one: "akkort"."""
    heard = len(word) >= _SHORTEST_SQUEEZED and sound_key(word) in _word_sounds()
    heard = heard and not word.endswith(("sen", "sma", "stra", "inga", "mans", "ink"))
    return heard and not is_surname_word(word)


def is_word(word: str) -> bool:
    """Whether a folded word is ordinary Dutch rather than (part of) a name."""
    return is_listed(word) or (not is_first_name(word) and _shaped_like_word(word))


def is_listed(word: str) -> bool:
    """Whether a folded word is among the everyday ones."""
    return word in _words() or word in FILLERS


def _shaped_like_word(word: str) -> bool:
    return (
        _sounds_like_word(word)
        or _TIMES.search(word) is not None
        or _squeezed(word) in _squeezed_words()
        or _NEVER_ENDINGS.search(word) is not None
        or _NEVER_BEGINNINGS.match(word) is not None
    )


_TOKEN = re.compile(
    r"'[ts]\b|e[./]v\b\.?|v[./ ]?d\.?(?!\w)|(?:[^\W\d_]\.)+(?=[^\W\d_]{2})"
    r"|[^\W\d_]+(?:['.-][^\W\d_]+)*"
)


@dataclass(frozen=True)
class Token:
    start: int
    end: int
    word: str  # folded
    capital: bool = False  # written with one, in a message that is not all capitals


_HESITATES = re.compile(r"(?:eh+m?|uh+m?|hmm*|ehh+|komma|punt)")  # the last two were dictated


def tokens_of(folded: str, text: str) -> list[Token]:
    """The words of a message, without the hesitations between them."""
    shouted = text.isupper()
    found = (
        Token(*m.span(), m[0].rstrip("."), text[m.start()].isupper() and not shouted)
        for m in _TOKEN.finditer(folded)
    )
    return [token for token in found if token.capital or not _HESITATES.fullmatch(token.word)]

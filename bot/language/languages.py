"""Which language a message is in, and which language somebody asks for.

Scripts decide for Arabic, Ethiopic, Chinese and the like. Latin and Cyrillic are told apart by the
common words of `data/languages.txt`, helped by letter triples of the same words for words not in
it. Dutch is the home language: it keeps everything short, misspelt, in dialect or mixed, because
turning a client away who did write Dutch is worse than asking again.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.reading import Reading, Span, span_of, whole
from bot.language.sounds import sound_key
from bot.language.text import fold

WORDS = Path(__file__).parent / "data" / "languages.txt"
HOME = "nl"
HELD = (HOME, "en")  # a whole talk can be held in these
ENOUGH = 600  # characters: the language of a message shows in its beginning


@dataclass(frozen=True)
class LanguageReading(Reading):
    """`language` is ISO 639-1, or 639-3 where 639-1 has none (`pap`)."""

    language: str


_SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff\u0750-\u077f]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("ti", re.compile(r"[\u1200-\u137f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
)
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LETTER = re.compile(r"[^\W\d_]")

# Letters that hardly stand in Dutch words; each is worth about half a common word.
_LETTERS = {
    "tr": "şğıİ", "pl": "łąęśżźćń", "de": "ß", "es": "ñ¿¡", "ro": "ășțâî", "pt": "ãõ",
    "fr": "àêçœ", "pap": "òèù", "uk": "іїєґ", "ru": "ыэё", "bg": "ъ",
}  # fmt: skip
_FOREIGN_LETTERS = {"bg": "ыэёіїє", "ru": "іїє", "uk": "ыэёъ"}
# Persian letters, and the Persian forms of kaf and yeh that its keyboards write.
_PERSIAN = re.compile(r"[پچژگ\u06a9\u06cc]|\b(?:من|است|نیستم|نمی|می|که|هستم|ندارم)\b")
_URDU = re.compile(r"[ٹڈڑںے]")
_SORANI, _PASHTO = re.compile(r"[ێۆڕڵ]"), re.compile(r"[ښځڅډړ]")
# Whose letters are in a text in Arabic script; without any of them it is Arabic.
_ARABIC_SCRIPT = (("ku", _SORANI), ("ps", _PASHTO), ("ur", _URDU), ("fa", _PERSIAN))
_AMHARIC = re.compile(r"አማርኛ|ነው|አልችልም|አይደለም|እባክ|የለኝም")
_NO_ACCENT_IN_UNICODE = str.maketrans("ıłøđæ", "iloda")
_CYRILLIC = ("uk", "ru", "bg")
_ARABIZI = "ar-latn"


def _plain(text: str) -> str:
    """Folded, and also without the strokes and dots that are no accents to Unicode."""
    return fold(text).translate(_NO_ACCENT_IN_UNICODE)


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, _, listed = line.partition(":")
            words.setdefault(language, set()).update(map(_plain, listed.split()))
    return {language: frozenset(listed) for language, listed in words.items()}


@lru_cache(maxsize=1)
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Each listed word with the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in _words().items():
        for word in listed:
            found[word] = (*found.get(word, ()), language)
    return found


@lru_cache(maxsize=1)
def _dutch_sounds() -> frozenset[str]:
    return frozenset(sound_key(word) for word in _words()[HOME] if len(word) > 3)


@lru_cache(maxsize=1)
def _triples() -> dict[str, dict[str, float]]:
    """Per letter triple the log probability in each language, with add-half smoothing."""
    counts = {
        language: Counter(f" {word} "[i : i + 3] for word in words for i in range(len(word)))
        for language, words in _words().items()
    }
    every = {triple for count in counts.values() for triple in count}
    totals = {language: sum(count.values()) + len(every) / 2 for language, count in counts.items()}
    return {
        triple: {
            language: math.log((count[triple] + 0.5) / totals[language])
            for language, count in counts.items()
        }
        for triple in every
    }


@lru_cache(maxsize=20_000)
def _guess(word: str) -> tuple[tuple[str, float], ...]:
    """The likeliest languages of a word that no list has, by its letters, as shares of one."""
    sums = dict.fromkeys(_words(), 0.0)
    for start in range(len(word)):
        for language, value in _triples().get(f" {word} "[start : start + 3], {}).items():
            sums[language] += value
    best = max(sums.values())
    weights = {language: math.exp(min(0.0, value - best)) for language, value in sums.items()}
    total = sum(weights.values())
    return tuple((language, weight / total) for language, weight in weights.items())


_LISTED, _SHARED, _GUESSED, _LETTERED = 1.0, 0.35, 0.3, 0.5


def _word_evidence(word: str) -> dict[str, float]:
    languages = _languages_of().get(word, ())
    if languages:
        weight = _LISTED if len(languages) == 1 else _SHARED
        weight *= 0.6 if len(word) == 1 else 1.0
        return dict.fromkeys(languages, weight)
    if len(word) > 3 and sound_key(word) in _dutch_sounds():
        return {HOME: _LISTED}
    if len(word) < 4 or not word.isalpha():
        return {}
    return {language: _GUESSED * share for language, share in _guess(word) if share > 0.2}


# Letters of a name spelled out say nothing about a language.
_SPELLED = re.compile(r"\b\w(?:[.-]\w\b)+|\b\w(?:[\s,.-]+\w\b){2,}")


def _words_in(text: str) -> Iterator[str]:
    """Words; one with a hyphen or an apostrophe that no list has is taken apart."""
    for match in _WORD.finditer(_SPELLED.sub(" ", text)):
        word = match.group()
        yield from [word] if word in _languages_of() else re.split("['’-]", word)


def _evidence(text: str) -> Counter[str]:
    evidence: Counter[str] = Counter()
    for word in _words_in(_plain(text)):
        for language, weight in _word_evidence(word).items():
            evidence[language] += weight  # type: ignore[assignment]
    lowered = text.lower()
    for language, letters in _LETTERS.items():
        hits = sum(letter in lowered for letter in letters)
        evidence[language] += _LETTERED * hits  # type: ignore[assignment]
    for language, letters in _FOREIGN_LETTERS.items():
        evidence[language] -= sum(letter in lowered for letter in letters)
    return evidence


def _script(text: str) -> str:
    """The script most letters are in: a language, `cyrillic`, or `latin`."""
    letters = len(_LETTER.findall(text))
    for name, pattern in _SCRIPTS:
        if 2 * len(pattern.findall(text)) > letters > 0:
            return name
    return "latin"


def _by_script(script: str, text: str) -> str:
    if script == "ar":
        return next((name for name, sign in _ARABIC_SCRIPT if sign.search(text)), "ar")
    return "am" if script == "ti" and _AMHARIC.search(text) else script


def _reading(text: str, language: str, confidence: float) -> LanguageReading:
    return LanguageReading(whole(text), round(confidence, 2), language)


def _read_cyrillic(text: str, evidence: Counter[str]) -> LanguageReading:
    best, second = sorted((evidence[name] for name in _CYRILLIC), reverse=True)[:2]
    language = next(name for name in ("uk", "ru", "bg") if evidence[name] == best)
    return _reading(text, language, 0.95 if best - second > 1 else 0.75)


_LEAST, _AHEAD = 1.2, 0.9  # evidence another language needs by itself, and more than Dutch has


def _read_latin(text: str, evidence: Counter[str]) -> LanguageReading:
    home = evidence[HOME]
    others = {name: value for name, value in evidence.items() if name not in (HOME, *_CYRILLIC)}
    best = max(others, key=lambda name: others[name], default=HOME)
    other = others.get(best, 0.0)
    if other >= _LEAST and other - home >= _AHEAD and other > 1.25 * home:
        language = "ar" if best == _ARABIZI else best
        return _reading(text, language, min(0.98, 0.55 + 0.12 * (other - 1.2 * home)))
    return _reading(text, HOME, min(0.98, 0.4 + 0.1 * max(0.0, home - 0.5 * other)))


def read_language(text: str) -> LanguageReading:
    """The language of a message; Dutch with a low confidence when short, mixed or unclear."""
    start = text[:ENOUGH]
    script = _script(start)
    if script not in ("latin", "cyrillic"):
        return _reading(text, _by_script(script, start), 0.98)
    evidence = _evidence(start)
    if script == "cyrillic":
        return _read_cyrillic(text, evidence)
    return _read_latin(text, evidence)


# How languages are called, in Dutch, in themselves and in English; stems of folded words.
_NAMES = {
    "nl": "nederlands|hollands|dutch|hollandaca|holenderski|nederlandis",
    "en": "engels|english|ingles|ingilizce|anglais|englisch|angielsk",
    "de": "duits|deutsch|german|allemand|almanca",
    "fr": "frans(?!e(?! (?:tolk|vertaler|taal)))e?|francais|french|fransizca|franzosisch",
    "tr": "turks(?!e(?! (?:tolk|vertaler|taal)))e?|turkce|turkish|turkisch|tirkiz",
    "pl": "pools(?!e(?! (?:tolk|vertaler|taal)))e?|polsku|polski|polish|po polsku|polnisch",
    "ar": "arabisch|arabic|arabe|arabi|3arab\\w*|darija|arapca|l3arbiya"
    "|marokkaans(?!e(?! (?:tolk|vertaler|taal)))e?",
    "ber": "berbers|tamazight|amazigh|tarifit|rif+ijns",
    "uk": "oe?krai[e]?ns|ukrainian|ukrains\\w*|укра.нськ\\w*",
    "ru": "russisch|russian|русск\\w*|по-русски",
    "bg": "bulgaars|bulgarian|български|bulgarski",
    "ro": "roemeens|romanian|romana|romaneste",
    "es": "spaans(?!e(?! (?:tolk|vertaler|taal)))e?|spanish|espanol|castellano",
    "pt": "portugees|portuguese|portugues",
    "it": "italiaans|italian|italiano",
    "pap": "papiament[uo]?s?|papiaments",
    "srn": "sranan\\w*|surinaams(?!e(?! (?:tolk|vertaler|taal)))e?",
    "so": "somali\\w*|somalisch|soomaali",
    "ti": "tigri\\w+",
    "am": "amhaars|amharisch|amharic",
    "fa": "farsi|perzisch|dari|persian|iraans(?!e(?! (?:tolk|vertaler|taal)))e?",
    "ps": "pashto|pasjtoe?",
    "ku": "koerdisch|kurdish|kurdi|kurmanci|sorani",
    "ur": "urdu",
    "hi": "hindi",
    "zh": "chinees|mandarijn|kantonees|chinese(?= please| taal)",
    "vi": "vietnamees",
    "hu": "hongaars|magyarul",
    "el": "grieks(?!e(?! (?:tolk|vertaler|taal)))e?",
    "cs": "tsjechisch",
    "sk": "slowaaks",
    "sr": "servisch|kroatisch|bosnisch|srpski|hrvatski",
    "sq": "albanees",
    "th": "thais\\b",
    "id": "indonesisch|bahasa",
}  # fmt: skip
_SPEAKING = (
    r"\b(?:english is (?:ok|okay|fine|good|better|possible)|pls"
    r"|spre+[ck]\w*|praat|praten|praot\w*|pratet|kal+en|versta\w*|talk\w*|speak\w*|spoken"
    r"|write|schrijv\w+|schrijf|typ(?:en|e)|taal|tolk|vertal\w+|please|parl\w+|sprech\w*"
    r"|schreiben|habl\w+|fal[oae]\w*|konus\w*|bil(?:iyor|en|mi)\w*|mow\w+|prosze|vorb\w+|papia"
    r"|hadl\w+|nhder|kayhder|in (?:het|t|'t) |in )|говор\w*|розмовл\w*|можн[оа]|може"
    r"|por favor|s'il|lutfen|rozmawia\w*"
    r"|\bpo |по-|\bdo |\bpossible|mogelijk|\b(?:die|wie) .{2,20} (?:kan|kunnen|kent)\b"
    r"|\b(?:alleen|liever|graag|kan|kunnen|mag|lees|lezen|begrijp|snap|only|auf|en) "
    r"|\b(?:is|gaat) (?:\w+ )?(?:beter|makkelijker)\b"
)
_ABOUT = re.compile(
    r"\b(?:les|lessen|cursus|leer|leren|buurman|buurvrouw|winkel|man is|vrouw is|ex is|vader is"
    r"|moeder is|brief in|baas|restaurant|bedrijf|eten|eet|gegeten|koken|kook|school|paspoort"
    r"|supermarkt|kerk)\b"
)


@lru_cache(maxsize=1)
def _asks() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _NAMES.items())
    return re.compile(rf"(?<![^\W\d_])(?:{groups})(?![^\W\d_])")


def _wanted_name(text: str) -> tuple[str, Span] | None:
    folded = fold(text)[:ENOUGH]
    found = [(match.lastgroup or HOME, match) for match in _asks().finditer(folded)]
    other = [entry for entry in found if entry[0] != HOME] or found
    if not other:
        return None
    name, match = other[0]
    return name, span_of(text, match.start(), match.end())


_ARABIC_NAME = re.compile(r"(?:ال)?عرب[يی]\w*")
_PERSIAN_NAME = re.compile(r"فارسی|فارسي")
_SPEAKS_NO_DUTCH = re.compile(
    r"\b(?:geen|niet|nie|not?|don'?t|kein|pas|ne|nie)\b.{0,25}"
    r"\b(?:nederlands|hollands|dutch|niederlandisch|neerlandais|holandes|hollandais|holendersku)\b"
)
_SPEAKING_PATTERN = re.compile(_SPEAKING)


def wanted_language(text: str) -> LanguageReading | None:
    """The language a client asks to be helped in, or says to speak; None when none is named.

    "Ik spreek geen Nederlands" names none by itself: then it is the language it is written in, if
    that is another one.
    """
    for language, pattern in (("ar", _ARABIC_NAME), ("fa", _PERSIAN_NAME)):
        if match := pattern.search(text):
            return LanguageReading(span_of(text, *match.span()), 0.9, language)
    folded = _plain(text[:ENOUGH])
    named = _wanted_name(text)
    if named is None:
        return None
    if not (_is_offered(named[1], text) or _is_about_speaking(folded)):
        return None
    language, span = named
    if language == HOME and _SPEAKS_NO_DUTCH.search(folded):
        return _written_in(text)
    return LanguageReading(span, 0.9, language)


_POLITE = re.compile(
    r"\b(?:graag|alstublieft|alsjeblieft|aub|ajb|svp|please|pls|liever|liefst|dank|bedankt)\b"
)


def _is_offered(name: Span, text: str) -> bool:
    """Whether the message is only the name of the language, or asks it alone: "…, English?"."""
    asked = _POLITE.sub("", fold(text))
    alone = len(_LETTER.findall(asked)) - len(_LETTER.findall(name.quote)) <= 2
    before, after = text[: name.start].rstrip(), text[name.end :].lstrip()
    return alone or (after.startswith("?") and before.endswith((",", ".", "!", ";", ":")))


def _is_about_speaking(folded: str) -> bool:
    return not _ABOUT.search(folded) and bool(_SPEAKING_PATTERN.search(folded))


def _written_in(text: str) -> LanguageReading | None:
    written = read_language(text)
    return written if written.language != HOME else None

"""The features an intent is learnt from: words by their sound, their meaning, and their letters.

A message is written by ear as often as by the book ("kheb t nie", "ik ken nie betale"), so words
are first rewritten to one spelling of chat short forms and then to a key of their sound. On top of
words and letter n-grams come *concepts* (`data/intent_concepts.txt`): words that mean the same in
this talk, alone, as neighbours and as pairs with words between. They carry an intent from the
words it was learnt with to the words the next person uses.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.intent_form import forms
from bot.language.languages import HOME, LanguageReading
from bot.language.numbers import word_value
from bot.language.sounds import sound_key
from bot.language.text import fold

DATA = Path(__file__).parent / "data"
CONCEPTS, GEMEENTEN = DATA / "intent_concepts.txt", DATA / "gemeenten.csv"
HEAD = TAIL = 1500  # a longer story is read at its start and its end: there the request stands

_EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"
_TOKEN = re.compile(rf"\w+(?:['’]\w+)*|'\w+|[{_EMOJI}]")

_SHORT_FORMS = {
    "moi": "hallo", "wee": "weet", "eff": "even",
    "ff": "even", "effe": "even", "effen": "even", "efkes": "even", "k": "ik", "'k": "ik",
    "ikke": "ik", "t": "het", "'t": "het", "ut": "het", "n": "een", "'n": "een", "nen": "een",
    "ne": "een", "unne": "een", "mn": "mijn", "m'n": "mijn", "men": "mijn", "zn": "zijn",
    "z'n": "zijn", "nie": "niet", "ni": "niet", "nich": "niet", "neet": "niet", "nait": "niet",
    "da": "dat", "det": "dat", "wa": "wat", "wah": "wat", "gij": "je", "ge": "je",
    "gullie": "jullie",
    "julie": "jullie", "ie": "je", "jij": "je", "oe": "u", "ow": "u", "ken": "kan", "kin": "kan",
    "mot": "moet", "hep": "heb", "hek": "heb ik", "is": "is", "hvl": "hoeveel", "wrm": "waarom",
    "wnr": "wanneer", "gvd": "godverdomme", "idd": "inderdaad", "aub": "alsjeblieft",
    "pls": "alsjeblieft", "please": "alsjeblieft", "alstublieft": "alsjeblieft", "gwn": "gewoon",
    "gewoon": "gewoon", "mss": "misschien", "egt": "echt", "tog": "toch", "iig": "in ieder geval",
    "btje": "beetje", "grag": "graag", "pm": "per maand", "p/m": "per maand", "mnd": "maand",
    "mnden": "maanden", "tis": "het is", "'tis": "het is", "das": "dat is", "isset": "is het",
    "ist": "is het", "hedde": "heb je", "bende": "ben je", "bunt": "bent", "zedde": "ben je",
    "zijde": "ben je", "zijt": "bent", "kunde": "kun je", "kende": "kan je", "witte": "weet je",
    "doede": "doe je", "gade": "ga je", "bedoelde gij": "bedoel je", "moette": "moet je",
    "wilde": "wil je", "kweenie": "ik weet niet", "kweetnie": "ik weet niet",
    "weenie": "weet niet", "weetnie": "weet niet", "kannie": "kan niet", "kanniet": "kan niet",
    "kanut": "kan het", "isgoed": "is goed", "lamaar": "laat maar", "nix": "niks",
    "iemant": "iemand",
    "dr": "er", "d'r": "er", "der": "er", "ofzo": "of zo", "enzo": "en zo", "wordk": "word ik",
    "kep": "ik heb", "moek": "moet ik", "moe'k": "moet ik", "benk": "ben ik", "hebk": "heb ik",
    "wilk": "wil ik", "kank": "kan ik", "kannik": "kan ik", "mank": "mag ik", "magk": "mag ik",
    "ka'k": "kan ik", "alk": "als ik", "ak": "als ik", "ast": "als het", "ask": "als ik",
    "nog's": "nog eens", "us": "eens", "ns": "eens", "tnx": "bedankt", "thnx": "bedankt",
    "thx": "bedankt", "ok": "oke", "okay": "oke", "okee": "oke", "tel": "telefoon", "bro": "",
    "broer": "", "wollah": "", "wallah": "", "wallahi": "", "gap": "", "gast": "", "joh": "",
    "ewa": "ewa", "hoor": "", "uh": "", "eh": "", "ehm": "", "uhm": "",
}  # fmt: skip
_CLITIC = re.compile(
    r"'?k(?=(?:heb|hep|ben|bin|zit|kan|ken|wil|moet|mot|weet|wee|woon|zou|trek|krijg|heet|snap|werk"
    r"|slaap|betaal|vertik|hou|had|was|wou|vind|denk|ga|zal|doe|verdom|begrijp|bel"
    r"|zie|zeg)(?![a-z]{3}))"
)

_DIALECT_VOWELS = (("ao", "aa"), ("oa", "aa"), ("ae", "aa"), ("oo", "o"), ("uu", "u"))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The key of a folded word's sound: betale, betaolen and betaalen have one, and so on."""
    if not (word.isalpha() and word.isascii()):
        return word
    for written, heard in _DIALECT_VOWELS:
        word = word.replace(written, heard)
    return sound_key(word)


def _expand(token: str) -> list[str]:
    """Chat short forms written out: "kheb" is "ik heb", "ff" is "even", "bro" is nothing."""
    if token in _SHORT_FORMS:
        return _SHORT_FORMS[token].split()
    clitic = _CLITIC.match(token)
    return ["ik", token[clitic.end() :]] if clitic else [token]


def _stretched(token: str) -> str:
    return re.sub(r"(.)\1{2,}", r"\1", token)


@lru_cache(maxsize=20_000)
def _is_number(word: str) -> bool:
    """Whether a word is a number of two or more, in figures or in words, however written."""
    return word[0].isdigit() or (len(word) > 2 and (word_value(word) or 0) > 1)


def raw_words(text: str) -> list[str]:
    """The words of a folded message as they are written."""
    return _TOKEN.findall(text)


def words_of(text: str) -> list[str]:
    """The words of a folded message as sound keys, short forms written out, numbers as "0"."""
    keys: list[str] = []
    for match in _TOKEN.finditer(text):
        for word in _expand(_stretched(match.group())):
            key = "0" if _is_number(word) else sound(word.replace("'", ""))
            if key.isalnum() or key != (keys[-1] if keys else ""):  # a row of one emoji is one
                keys.append(key)
    return keys


def written_out(text: str) -> str:
    """A folded message with its short forms written out, its punctuation kept."""
    return _TOKEN.sub(lambda match: " ".join(_expand(match.group())), text)


@dataclass(frozen=True)
class _Lexicon:
    exact: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]

    def concepts(self, key: str) -> tuple[str, ...]:
        if key in self.exact:
            return self.exact[key]
        for end in range(len(key), 3, -1):
            if key[:end] in self.stems:
                return self.stems[key[:end]]
        return ()


_PLACE_LETTERS = 5  # shorter names are too often a common word ("Een", "Best", "Heel")


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """The sound keys of the words in the names of gemeenten and woonplaatsen.

    They stay out of the words that a typing error is corrected to: there are too many.
    """
    with GEMEENTEN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    names = {word for row in rows for name in row.values() for word in _TOKEN.findall(fold(name))}
    return frozenset(sound(word) for word in names if len(word) >= _PLACE_LETTERS)


def _entries() -> Iterator[tuple[str, str]]:
    for line in CONCEPTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, words = line.partition(":")
            yield from ((name, word) for word in words.split())


@lru_cache(maxsize=1)
def lexicon() -> _Lexicon:
    """The concepts by sound key; a stem keeps its own table."""
    exact: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for name, word in _entries():
        table = stems if word.endswith("*") else exact
        for part in _expand(fold(word.rstrip("*"))) or [""]:
            key = sound(part)
            table[key] = (
                (*table.get(key, ()), name) if name not in table.get(key, ()) else table[key]
            )
    return _Lexicon(exact, stems)


def shorten(text: str) -> str:
    """At most the first and the last 1,500 characters of `text`."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"


def _word_features(keys: list[str]) -> Iterator[str]:
    for index, key in enumerate(keys):
        yield f"w:{key}"
        if index + 1 < len(keys):
            yield f"w:{key} {keys[index + 1]}"
        if index + 2 < len(keys):
            yield f"w:{key} _ {keys[index + 2]}"
    if keys:
        yield f"w:^ {keys[0]}"
        yield f"w:{keys[-1]} $"
        yield f"w:^ {' '.join(keys[:2])}"
        if len(keys) <= 4:
            yield f"w:= {' '.join(keys)}"


def letter_features(key: str) -> Iterator[str]:
    """The letters of one word in runs of two to five, with its edges."""
    padded = f" {key} "
    for size in (2, 3, 4, 5):
        for start in range(len(padded) - size + 1):
            yield f"c:{padded[start : start + size]}"


_SKIP = 8  # concepts further apart than this hardly belong to one clause


def _concepts(key: str, vocabulary: frozenset[str]) -> tuple[str, ...]:
    """What a word means; a place where nobody's common word sounds the same."""
    if key not in vocabulary and key in places():
        return ("PLACE",)
    return lexicon().concepts(key)


def _concept_features(keys: list[str], vocabulary: frozenset[str]) -> Iterator[str]:
    named = [names for key in keys if (names := _concepts(key, vocabulary))]
    for index, names in enumerate(named):
        for name in names:
            yield f"k:{name}"
            if index == 0:
                yield f"k:^ {name}"
            for distance, others in enumerate(named[index + 1 : index + 1 + _SKIP]):
                for other in others:
                    yield f"k:{name} .. {other}"
                    if distance == 0:
                        yield f"k:{name} {other}"


def _form_features(text: str) -> list[str]:
    found = forms(written_out(fold(text)))
    return [f"f:{form}" for form in (*found, " ".join(found))]


def _strange(keys: list[str], vocabulary: frozenset[str]) -> Iterator[str]:
    """How many words nobody said before: names and places are such words, and little else is."""
    strange = [key not in vocabulary for key in keys]
    if all(strange):
        yield "s:only strange words"
    elif any(strange):
        yield f"s:strange words {min(sum(strange), 3)}"
        yield "s:strange last word" if strange[-1] else "s:strange inside"


def _shape_features(text: str, keys: list[str], language: LanguageReading | None) -> Iterator[str]:
    yield f"s:length {min(len(keys).bit_length(), 6)}"
    if "?" in text:
        yield "s:question mark"
    if "!" in text:
        yield "s:exclamation mark"
    if "0" in keys:
        yield "s:number"
    if sum(map(str.isupper, text)) > 0.6 * len(text) > 5:
        yield "s:capitals"
    if language is not None and language.language != HOME:
        yield "s:foreign"
        if language.confidence >= 0.75:
            yield "s:surely foreign"


def features(
    text: str,
    keys: list[str],
    vocabulary: frozenset[str],
    language: LanguageReading | None = None,
) -> dict[str, list[str]]:
    """The features of a message in blocks `words`, `concepts`, `form`, `shape`.

    The block `letters` is read word by word (`letter_features`), so that a word can be remembered.

    `keys` are its words (`words_of`, corrected), `vocabulary` the words known, and `language` what
    it is written in, or None for a part of a Dutch message. Without a word all blocks are empty.
    """
    if not keys:
        return {"words": [], "concepts": [], "form": [], "shape": []}
    return {
        "words": list(_word_features(keys)),
        "concepts": list(_concept_features(keys, vocabulary)),
        "form": _form_features(text),
        "shape": [*_shape_features(text, keys, language), *_strange(keys, vocabulary)],
    }

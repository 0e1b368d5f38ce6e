"""The places a message names, where they stand, and whether a name that is also a word is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.language.gemeente_atlas import Place, longest_from, names, words
from bot.language.gemeente_roles import Role, cues_in, role_of, spaced
from bot.language.text import sentences


@dataclass(frozen=True)
class Word:
    key: str
    start: int
    end: int


@dataclass(frozen=True)
class Mention:
    """A place in the message: words `first` up to `last`, characters `start` up to `end`."""

    key: str
    places: tuple[Place, ...]
    first: int
    last: int
    start: int
    end: int
    confidence: float = 1.0
    role: Role = Role.NAMED

    @property
    def gemeenten(self) -> tuple[str, ...]:
        return tuple(place.gemeente for place in self.places)


_WORD = re.compile(r"[a-z0-9]+")


def words_of(folded: str) -> list[Word]:
    return [
        Word("sint" if match.group() == "st" else match.group(), *match.span())
        for match in _WORD.finditer(folded)
    ]


def _keys_from(message: list[Word], first: int) -> Iterator[tuple[int, str]]:
    """The names that can begin at a word, longest first; two halves may be one ("rotter dam")."""
    longest = longest_from().get(message[first].key, 1)
    for last in range(min(first + longest, len(message)), first + 1, -1):
        yield last, " ".join(word.key for word in message[first:last])
    for last in (first + 3, first + 2):
        joined = "".join(word.key for word in message[first:last])
        if last <= len(message) and len(joined) >= 8:
            yield last, joined
    yield first + 1, message[first].key


def _mention_at(message: list[Word], first: int) -> Mention | None:
    for last, key in _keys_from(message, first):
        places = names().get(key, ())
        if key in words().elsewhere and key not in words().provinces:
            places = ()
        if places or key in words().elsewhere or key in words().provinces:
            start, end = message[first].start, message[last - 1].end
            return Mention(key, places, first, last, start, end)
    return None


def mentions_in(message: list[Word]) -> list[Mention]:
    """All places, provinces and foreign places (those without `places`) in order."""
    found, first = [], 0
    while first < len(message):
        mention = _mention_at(message, first)
        if mention:
            found.append(mention)
        first = mention.last if mention else first + 1
    return found


# --- what a place is named for ------------------------------------------------------------------


def _judged_in(sentence: str, start: int, mentions: list[Mention]) -> Iterator[Mention]:
    cues = cues_in(sentence)
    since, before = 0, None
    for mention in mentions:
        at, end = mention.start - start, mention.end - start
        role = role_of(sentence, cues, (at, end), since, before)
        yield replace(mention, role=role)
        if role is not Role.DENIED:
            since = end
            before = {Role.DETAIL: Role.HOME, Role.NEAR: None}.get(role, role)


def with_roles(text: str, folded: str, mentions: list[Mention]) -> list[Mention]:
    judged: list[Mention] = []
    for span in sentences(text):
        own = [mention for mention in mentions if span.start <= mention.start < span.end]
        if own:
            judged.extend(_judged_in(folded[span.start : span.end], span.start, own))
    return judged


# --- names that are also words ------------------------------------------------------------------

_INTO = re.compile(
    r"(?:\b(?:in|te|ien|uit|oet|uut|gemeente|woonplaats|is|naar|heet|dorp|dorpje|plaatsje|stad|"
    r"(?:inwoner|inwoonster|kom|ben|bin|bun|stad|dorp|gemeente|plaats) van)|[:📍]|"
    r"\d ?[a-z]?,|straat,|weg,|laan,|plein,|\b\d{4}(?: ?[a-z]{2})?|postbus \d+) *$"
)
_GOES_ON = re.compile(
    r"^ *(?:$|[.,;:!?()/\n-]|(?:en|maar|want|bij|nu|al|sinds|met|op|in|dus|of|nog|niet|gelderland|"
    r"limburg|brabant|drenthe|zeeland|overijssel|utrecht|groningen|friesland|ik|wij|we|daar|vlak|"
    r"vlakbij|naast|onder|hoor|toch|he|samen|zonder|waar|momenteel|tegenwoordig|sta|heb|kan)\b)"
)


_ENDS = re.compile(r"^ *(?:$|[.,;:!?()/\n-]|(?:in|bij|gelderland|limburg|brabant|drenthe|nb)\b)")
_EVERYDAY = frozenset(("een", "heel", "hem", "echt", "best", "ie", "ens", "est", "hee"))


def _only_this(message: list[Word], mentions: list[Mention]) -> bool:
    """Whether the message says nothing but places and small words."""
    named = {index for mention in mentions for index in range(mention.first, mention.last)}
    return all(index in named or word.key in words().fillers for index, word in enumerate(message))


_PERSON = re.compile(
    r"\b(?:naam is|heet|heette|mevrouw|mevr|mw|meneer|mijnheer|dhr|heer|familie|fam)"
    r"(?: +\w+){0,2}?(?: +(?:van|de|van de|van den|van der|v d|ter|ten))? +$|\bik ben +$"
)
_SURNAME = re.compile(r"\b(?:van|van de|van den|van der|v d) +$")
_OF_A_PLACE = re.compile(
    r"\b(?:kom|ben|bin|bun|inwoner|inwoonster|stad|stadsdeel|gemeente|dorp|buurt|wijk|centrum|deel|"
    r"kant|hartje|rand|is|zijn|noorden|zuiden|oosten|westen|omgeving|grens|rook|midden) van"
    r"(?: de[nr]?)? +$"
)


def _surname(mention: Mention, before: str) -> bool:
    """Whether a place is rather somebody's name ("mevrouw van Dongen")."""
    if _OF_A_PLACE.search(before):
        return False
    if _SURNAME.search(before):
        return not re.search(r"\bverhui\w+(?: \w+){0,2} van +$", before)
    return mention.key in words().also_words and bool(_PERSON.search(before))


def is_meant(mention: Mention, text: str, folded: str, *, asked: bool, bare: bool) -> bool:
    """Whether a name that is also a word ("Best", "Echt") is the place here.

    `asked`: the message answers where the client lives; `bare`: with nothing but places.
    """
    if _surname(mention, spaced(folded[max(0, mention.start - 40) : mention.start])):
        return False
    if mention.key not in words().also_words and not mention.key.isdigit():
        return True
    before, after = folded[: mention.start][-20:], folded[mention.end :][:20]
    if mention.key in _EVERYDAY:
        asked_for = _INTO.search(before) and _GOES_ON.search(after)
        return bool(asked_for or (bare and mention.first == 0 and _ENDS.search(after)))
    if bare or mention.key.isdigit():
        return bare
    named = text[mention.start : mention.end][:1].isupper() and not text.isupper()
    if _INTO.search(before):
        return named or bool(_GOES_ON.search(after))
    if asked and named and mention.first == 0 and _GOES_ON.search(after):
        return True  # "Kampen sinds kort"
    return named and bool(re.search(r"(?:,|\bnu) *$", before)) and not after.strip(" .!")


def is_bare(message: list[Word], mentions: list[Mention]) -> bool:
    """A short answer that is only the place; "een" or "heel" beside it are then words again."""
    real = [mention for mention in mentions if mention.places]
    plain = [mention for mention in real if mention.key not in words().also_words]
    return len(message) <= 8 and (len(real) == 1 or bool(plain)) and _only_this(message, mentions)

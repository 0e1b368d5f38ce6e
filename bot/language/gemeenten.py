"""Which gemeente a client lives in, read from the place they name.

A place counts when the client says to live there, or names it as the answer to our question. What
a place is named for otherwise (work, family, a court, the past) is read as not living there. Two
gemeenten in a reading mean that a careful human would ask back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.language.gemeente_atlas import (
    NEIGHBOURHOOD,
    REGION,
    TOWN,
    Place,
    base_name,
    gemeenten,
    kilometres,
    longest_from,
    names,
    resembling,
    sounding_in,
    words,
)
from bot.language.gemeente_roles import AT_HOME, Role, cues_in, role_of, spaced
from bot.language.reading import Reading, span_of
from bot.language.text import fold, sentences


@dataclass(frozen=True)
class GemeenteReading(Reading):
    """The place a client lives in.

    `place` is the place as officially written; `gemeenten` are official CBS names: one is clear,
    several are ambiguous (most likely first) and must be asked back.
    """

    place: str
    gemeenten: tuple[str, ...]


@dataclass(frozen=True)
class _Word:
    key: str
    start: int
    end: int


@dataclass(frozen=True)
class _Mention:
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


def all_gemeenten() -> tuple[str, ...]:
    """The 342 official CBS names of 2026, in alphabetical order."""
    return tuple(gemeenten())


def is_gemeente(name: str) -> bool:
    """Whether `name` is exactly an official CBS name."""
    return name in gemeenten()


def shown_name(gemeente: str) -> str:
    """How to write an official name to a client: "Den Haag", "Bergen (Noord-Holland)"."""
    if gemeente == "'s-Gravenhage":
        return "Den Haag"
    short = base_name(gemeente)
    return short if short == gemeente else f"{short} ({gemeenten()[gemeente].province})"


# --- finding places -----------------------------------------------------------------------------

_WORD = re.compile(r"[a-z0-9]+")


def _words(folded: str) -> list[_Word]:
    return [
        _Word("sint" if match.group() == "st" else match.group(), *match.span())
        for match in _WORD.finditer(folded)
    ]


def _keys_from(message: list[_Word], first: int) -> Iterator[tuple[int, str]]:
    """The names that can begin at a word, longest first; two halves may be one ("rotter dam")."""
    longest = longest_from().get(message[first].key, 1)
    for last in range(min(first + longest, len(message)), first + 1, -1):
        yield last, " ".join(word.key for word in message[first:last])
    for last in (first + 3, first + 2):
        joined = "".join(word.key for word in message[first:last])
        if last <= len(message) and len(joined) >= 8:
            yield last, joined
    yield first + 1, message[first].key


def _mention_at(message: list[_Word], first: int) -> _Mention | None:
    for last, key in _keys_from(message, first):
        places = names().get(key, ())
        if key in words().elsewhere and key not in words().provinces:
            places = ()
        if places or key in words().elsewhere or key in words().provinces:
            start, end = message[first].start, message[last - 1].end
            return _Mention(key, places, first, last, start, end)
    return None


def _mentions(message: list[_Word]) -> list[_Mention]:
    """All places, provinces and foreign places (those without `places`) in order."""
    found, first = [], 0
    while first < len(message):
        mention = _mention_at(message, first)
        if mention:
            found.append(mention)
        first = mention.last if mention else first + 1
    return found


# --- what a place is named for ------------------------------------------------------------------


def _judged_in(sentence: str, start: int, mentions: list[_Mention]) -> Iterator[_Mention]:
    cues = cues_in(sentence)
    since, before = 0, None
    for mention in mentions:
        at, end = mention.start - start, mention.end - start
        role = role_of(sentence, cues, (at, end), since, before)
        yield replace(mention, role=role)
        if role is not Role.DENIED:
            since = end
            before = {Role.DETAIL: Role.HOME, Role.NEAR: None}.get(role, role)


def _judged(text: str, folded: str, mentions: list[_Mention]) -> list[_Mention]:
    judged: list[_Mention] = []
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


def _only_this(message: list[_Word], mentions: list[_Mention]) -> bool:
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


def _surname(mention: _Mention, before: str) -> bool:
    """Whether a place is rather somebody's name ("mevrouw van Dongen")."""
    if _OF_A_PLACE.search(before):
        return False
    if _SURNAME.search(before):
        return not re.search(r"\bverhui\w+(?: \w+){0,2} van +$", before)
    return mention.key in words().also_words and bool(_PERSON.search(before))


def _meant(mention: _Mention, text: str, folded: str, bare: bool) -> bool:
    """Whether a name that is also a word ("Best", "Echt") is the place here."""
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
    return named and bool(re.search(r"(?:,|\bnu) *$", before)) and not after.strip(" .!")


def _bare(message: list[_Word], mentions: list[_Mention]) -> bool:
    """A short answer that is only the place; "een" or "heel" beside it are then words again."""
    real = [mention for mention in mentions if mention.places]
    plain = [mention for mention in real if mention.key not in words().also_words]
    return len(message) <= 8 and (len(real) == 1 or bool(plain)) and _only_this(message, mentions)


# --- misspelt places ----------------------------------------------------------------------------

_LIVES_IN = re.compile(
    r"\b(?:k?woon|kwoon|weun|woan|woen|woom|wone|woone|wonen|wonnen|woonen|woonachtig|ingeschreven|verhuisd|woonplaats)"
    r"\b(?: \w+){0,4}? (?:in|te|ien|naar|is|ik) +$"
)
_PLACED = re.compile(r"\b(?:in|te|ien|uit|oet|gemeente|woonplaats|van|is|bij) +$")


def _readable(word: str) -> bool:
    known = words()
    return (
        len(word) >= 4
        and word.isalpha()
        and word not in known.common
        and word not in known.fillers
        and word not in known.elsewhere
        and word not in known.provinces
    )


def _guess(message: list[_Word], index: int, *, towns: bool = False) -> Iterator[_Mention]:
    """The place that a word is a misspelling of, if it is like one."""
    word = message[index]
    places, confidence = resembling(word.key, towns=towns) if _readable(word.key) else ((), 0.0)
    if places:
        start, end = word.start, word.end
        yield _Mention(word.key, places, index, index + 1, start, end, confidence, Role.HOME)


def _misspelt(message: list[_Word], folded: str, found: list[_Mention]) -> Iterator[_Mention]:
    """Words like a place where "ik woon in" says that one comes."""
    taken = _indices(found)
    for index in range(len(message)):
        before = spaced(folded[max(0, message[index].start - 60) : message[index].start])
        if index not in taken and _LIVES_IN.search(before):
            yield from _guess(message, index)


def _misspelt_answer(
    message: list[_Word], folded: str, found: list[_Mention]
) -> Iterator[_Mention]:
    """Words like a place in a short answer to our question, or after "in", "te", "uit"."""
    taken = _indices(found)
    content = [
        index
        for index, word in enumerate(message)
        if index not in taken and word.key not in words().fillers
    ]
    for index in content:
        before = folded[max(0, message[index].start - 20) : message[index].start]
        if len(content) <= 2 or (len(content) <= 12 and _PLACED.search(before)):
            yield from _guess(message, index, towns=len(content) > 1)


def _indices(mentions: list[_Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.first, mention.last)}


# --- deciding -----------------------------------------------------------------------------------

_CORRECTION = re.compile(
    r"\b(?:nee|neej|neen|sorry|oeps|bedoel|bedoelde|correctie|foutje|fout|eigenlijk|wacht|pardon|"
    r"herstel|verkeerd|typo|tikfout|typefout|vergist|vergis|moet zijn|oh nee|o nee)\b|\*"
)


def _latest(mentions: list[_Mention], folded: str) -> list[_Mention]:
    """The places after the client's last correction ("Breda, nee sorry Tilburg")."""
    for index in range(len(mentions) - 1, 0, -1):
        if _CORRECTION.search(folded[mentions[index - 1].end : mentions[index].start]):
            return mentions[index:]
    return mentions


_CAN_BE_HOME = (*AT_HOME, Role.NOW, Role.NAMED, Role.DETAIL)


def _chosen(mentions: list[_Mention], asked: bool) -> list[_Mention]:
    home = (*AT_HOME, Role.NOW) if asked else AT_HOME
    homes = [mention for mention in mentions if mention.role in home]
    if any(mention.role is not Role.REGISTERED for mention in homes) or homes and not asked:
        return homes
    # Somebody registered in one place may name another as where they are: both stand.
    wanted = (Role.REGISTERED, Role.NAMED, *(() if homes else (Role.DETAIL,)))
    return [mention for mention in mentions if asked and mention.role in wanted]


def _province_of(mention: _Mention) -> str | None:
    return words().provinces.get(mention.key)


def _in_province(mention: _Mention, hints: list[_Mention]) -> _Mention:
    denied = {_province_of(hint) for hint in hints if hint.role is Role.DENIED}
    said = {_province_of(hint) for hint in hints if hint.role not in (Role.DENIED, Role.OTHER)}
    kept = tuple(
        place
        for place in mention.places
        for province in (gemeenten()[place.gemeente].province,)
        if province in said or (denied - {None} and province not in denied)
    )
    return replace(mention, places=kept) if kept else mention


def _beside(mention: _Mention, hint: _Mention) -> _Mention:
    """The candidates of an ambiguous place in, or clearly nearest to, another place named."""
    same = tuple(place for place in mention.places if place.gemeente in hint.gemeenten)
    if same:
        return replace(mention, places=same)

    def away(place: Place) -> float:
        return min(kilometres(place.gemeente, other) for other in hint.gemeenten)

    near = sorted(mention.places, key=away)
    clear = away(near[0]) < 40 and away(near[0]) < 0.6 * away(near[1])
    return replace(mention, places=(near[0],)) if clear else mention


def _narrowed(mention: _Mention, hints: list[_Mention]) -> _Mention:
    """An ambiguous place, made clear where the client named a province or a neighbour."""
    for hint in hints:
        place = hint.places and hint.role not in (Role.DENIED, Role.OTHER)
        if len(mention.places) > 1 and place and hint.key not in words().provinces:
            mention = _beside(mention, hint)
    if len(mention.places) > 1:
        mention = _in_province(mention, hints)
    return mention


def _as_heard(mention: _Mention, hints: list[_Mention]) -> _Mention:
    """ "rozendaal brabant": no place so spelt lies in the province named, one so heard does."""
    said = {_province_of(hint) for hint in hints if hint.role not in (Role.DENIED, Role.OTHER)}
    said.discard(None)
    if any(gemeenten()[name].province in said for name in mention.gemeenten):
        return mention
    heard = sounding_in(mention.key, {province for province in said if province})
    return replace(mention, places=heard, confidence=0.75) if len(heard) == 1 else mention


def _usual(mention: _Mention, settled: list[_Mention]) -> _Mention:
    """The town, where the others of its name are hamlets beside it and nothing points to one."""
    if not any(place.dwarfed for place in mention.places):
        return mention
    pointed_at = {name for other in settled if other is not mention for name in other.gemeenten}
    usual = tuple(p for p in mention.places if not p.dwarfed or p.gemeente in pointed_at)
    if not usual or len(usual) == len(mention.places):
        return mention
    return replace(mention, places=usual, confidence=min(mention.confidence, 0.7))


_THE_LARGE = re.compile(r"\b(?:de|die|het) (?:grote|grootste|bekende|stad)\b")


def _large(mention: _Mention, folded: str) -> _Mention:
    """The town among places of one name, where the client says "de grote"."""
    towns = tuple(place for place in mention.places if place.rank == TOWN)
    said = _THE_LARGE.search(folded, mention.end, mention.end + 80)
    return replace(mention, places=towns) if said and len(towns) == 1 else mention


def _is_hint_only(mention: _Mention, others: list[_Mention], folded: str) -> bool:
    """ "Utrecht" after "Zeist" is the province, and "Zeeland" nearly always is."""
    if mention.places and all(place.rank == REGION for place in mention.places):
        return True
    province = _province_of(mention)
    if province is None:
        return False
    if not mention.places or mention.key == "zeeland":
        return True
    if re.search(r"\bprov(?:incie)?\.? +$", folded[: mention.start][-12:]):
        return True
    return any(
        gemeenten()[place.gemeente].province == province
        and mention.gemeenten != (place.gemeente,)
        and other.role is not Role.NEAR
        for other in others
        if other is not mention and other.role is mention.role
        if _adjacent(mention, other, folded) or _adjacent(other, mention, folded)
        for place in other.places
        if place.gemeente not in mention.gemeenten
    )


def _united(mentions: list[_Mention]) -> tuple[str, ...]:
    """What several places have in common, or else all of them."""
    result = mentions[0].gemeenten
    for mention in mentions[1:]:
        common = tuple(name for name in result if name in mention.gemeenten)
        result = common or result + tuple(n for n in mention.gemeenten if n not in result)
    return result


def _adjacent(one: _Mention, other: _Mention, folded: str) -> bool:
    """Whether `other` stands right behind `one`, as what it lies in or near, not as a choice."""
    between = folded[one.end : other.start]
    if one.end > other.start:
        return False
    return not re.search(r"[a-z0-9./]", between) or bool(
        re.fullmatch(r"\W*(?:(?:gem|gemeente|gem\.|in|bij|bie|wijk|deel van)\W+)+", between)
    )


def _settled(chosen: list[_Mention], hints: list[_Mention], folded: str) -> list[_Mention]:
    """Ambiguous places made clear; a clear neighbour right beside one only explains it."""
    clear = [_as_heard(m, hints) for m in chosen if len(m.places) == 1]
    vague = [mention for mention in chosen if len(mention.places) > 1]
    explained: set[int] = set()
    settled = []
    for mention in vague:
        beside = [
            other
            for other in clear
            if _adjacent(mention, other, folded) or _adjacent(other, mention, folded)
        ]
        narrow = _large(_narrowed(mention, [*beside, *hints]), folded)
        settled.append(narrow)
        if len(narrow.places) == 1:
            explained.update(other.start for other in beside)
    settled.extend(other for other in clear if other.start not in explained)
    settled = [_usual(mention, settled) for mention in _towns_first(settled)]
    return sorted(settled, key=lambda mention: mention.start)


def _towns_first(mentions: list[_Mention]) -> list[_Mention]:
    """Without neighbourhoods that do not fit the town named: their names recur everywhere."""
    towns = {id(m) for m in mentions if any(place.rank < NEIGHBOURHOOD for place in m.places)}
    inside = {name for m in mentions if id(m) in towns for name in m.gemeenten}
    return [m for m in mentions if not towns or id(m) in towns or inside & set(m.gemeenten)]


def _abroad(mention: _Mention, mentions: list[_Mention], folded: str) -> bool:
    """Whether a foreign country stands right behind the place ("Aalst in België")."""
    return any(
        not other.places
        and other.key in words().elsewhere
        and other.key != "nederland"
        and other.key not in words().provinces
        and other.start >= mention.end
        and _adjacent(mention, other, folded)
        for other in mentions
    )


def _lives_abroad(mentions: list[_Mention]) -> bool:
    return any(
        not mention.places
        and mention.role is Role.HOME
        and mention.key in words().elsewhere
        and mention.key not in words().provinces
        and mention.key not in ("nederland", "holland")
        for mention in mentions
    )


_ON_BEHALF = re.compile(
    r"\b(?:voor|namens|hier voor) (?:mijn|me|m'n|mn|onze|een) (?:oude |zieke |demente )?"
    r"(?:moeder|ma|vader|pa|ouders?|zoon|dochter|broer|zus|zusje|opa|oma|oom|tante|buurvrouw|buurman|vriendin?|"
    r"client|man|vrouw|partner)\b"
)
_THEY_LIVE = re.compile(r"\b(?:woont|wonen|zit|verblijft|leeft)\b[^.]{0,30}$")


def _as_client(mention: _Mention, folded: str) -> _Mention:
    """Somebody who writes for another tells where that other lives."""
    theirs = mention.role is Role.OTHER and _THEY_LIVE.search(folded[: mention.start][-60:])
    return replace(mention, role=Role.HOME) if theirs else mention


_STAYING = re.compile(
    r"^\W*(?:(?:nu|even|tijdelijk|momenteel|ik|zit|ben|slaap|logeer|verblijf|woon|sinds kort)\W+)*"
    r"bij (?:mijn|me|m'n|mn|een|onze) (?:\w+ )?"
    r"(?:moeder|ma|vader|ouders?|zoon|dochter|broer|zus|zusje|oma|opa|tante|oom|vriendin?|kennis"
    r"|schoonouders|schoonmoeder|nicht|neef|vrienden|kennissen|familie) (?:in|te|op) $"
)


def _as_guest(mention: _Mention, folded: str) -> _Mention:
    """ "bij mijn zus in Ede" as the answer to where one lives is where one stays."""
    stays = mention.role is Role.OTHER and _STAYING.search(folded[: mention.start][-120:])
    return replace(mention, role=Role.HOME) if stays and mention.start < 120 else mention


def _candidates(
    text: str, folded: str, message: list[_Word], asked: bool
) -> tuple[list[_Mention], list[_Mention]]:
    """The places in a message with their roles, and the hints (provinces, neighbours)."""
    mentions = _mentions(message)
    bare = asked and _bare(message, mentions)
    meant = [m for m in mentions if not m.places or _meant(m, text, folded, bare)]
    judged = _judged(text, folded, meant)
    if asked and _ON_BEHALF.search(folded):
        judged = [_as_client(mention, folded) for mention in judged]
    if asked:
        judged = [_as_guest(mention, folded) for mention in judged]
    if not any(m.places and m.role in _CAN_BE_HOME for m in judged):
        guesses = list(_misspelt(message, folded, mentions))
        if asked and not guesses and not any(m.places for m in judged):
            guesses = list(_misspelt_answer(message, folded, mentions))
        judged = sorted([*judged, *guesses[-1:]], key=lambda m: m.start)
    hints = [m for m in judged if m.role is Role.NEAR or _is_hint_only(m, judged, folded)]
    places = [m for m in judged if m.places and m not in hints and not _abroad(m, judged, folded)]
    blocked = _lives_abroad(judged) and not any(m.role in AT_HOME for m in places)
    return ([] if blocked else places), hints


def _only_zeeland(hints: list[_Mention]) -> list[_Mention]:
    """The village Zeeland, where a neighbour or Brabant is named beside it."""
    for mention in hints:
        others = [hint for hint in hints if hint is not mention]
        brabant = any(_province_of(hint) == "Noord-Brabant" for hint in others)
        near = any(kilometres("Maashorst", name) < 25 for hint in others for name in hint.gemeenten)
        if mention.key == "zeeland" and mention.role is not Role.OTHER and (brabant or near):
            return [mention]
    return []


def read_gemeente(text: str, *, asked: bool = False) -> GemeenteReading | None:
    """The gemeente the client lives in, or None when the message does not tell.

    `asked`: the open question is in which gemeente the client lives; then a place that is just
    named is the answer. Without it only a clear statement counts ("ik woon in Breda").
    """
    folded = fold(text)
    message = _words(folded)
    places, hints = _candidates(text, folded, message, asked)
    standing = [m for m in places if m.role in _CAN_BE_HOME]
    latest = _latest(standing, folded)
    if len(latest) < len(standing) and standing[0].role in AT_HOME:
        latest = [replace(mention, role=Role.HOME) for mention in latest]
    chosen = _chosen(latest, asked) or (_only_zeeland(hints) if asked else [])
    if not chosen:
        return None
    details = [m for m in latest if m.role is Role.DETAIL and m not in chosen]
    settled = _settled(chosen, [*details, *hints], folded)
    return _reading(text, settled, asked)


def _reading(text: str, mentions: list[_Mention], asked: bool) -> GemeenteReading:
    found = _united(mentions)
    first = next(m for m in mentions if set(m.gemeenten) & set(found))
    place = next(place.name for place in first.places if place.gemeente in found)
    certain = min(mention.confidence for mention in mentions)
    if any(mention.role not in AT_HOME for mention in mentions) and len(text) > 40:
        certain = min(certain, 0.8)
    return GemeenteReading(
        span=span_of(text, mentions[0].start, mentions[-1].end),
        confidence=certain if len(found) == 1 else min(certain, 0.45),
        place=place,
        gemeenten=found,
    )

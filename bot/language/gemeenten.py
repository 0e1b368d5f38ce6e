"""Which gemeente a client lives in, read from the place they name.

A place counts when the client says to live there, or names it as the answer to our question. What
a place is named for otherwise (work, family, a court, the past) is read as not living there. Two
gemeenten in a reading mean that a careful human would ask back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from bot.language.gemeente_atlas import (
    NEIGHBOURHOOD,
    Place,
    gemeenten,
    kilometres,
    names,
    resembling,
    words,
)
from bot.language.reading import Reading, span_of
from bot.language.text import fold, sentences

LONGEST_NAME = 6  # words: "stad aan t haringvliet", "nuenen gerwen en nederwetten"


@dataclass(frozen=True)
class GemeenteReading(Reading):
    """The place a client lives in.

    `place` is the place as officially written; `gemeenten` are official CBS names: one is clear,
    several are ambiguous (most likely first) and must be asked back.
    """

    place: str
    gemeenten: tuple[str, ...]


class Role(Enum):
    """What a place is named for."""

    HOME = "the client says to live there"
    REGISTERED = "the client is registered or has an address there"
    NAMED = "it is just named"
    DETAIL = "it says more about the home named before it"
    NEAR = "the home is near it"
    OTHER = "something else is there"


_AT_HOME = (Role.HOME, Role.REGISTERED)


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


@dataclass(frozen=True)
class _Cue:
    start: int
    end: int
    role: Role
    firm: bool = True  # a soft cue (an institution, "bij mijn zus") yields to an earlier home


def all_gemeenten() -> tuple[str, ...]:
    """The 342 official CBS names of 2026, in alphabetical order."""
    return tuple(gemeenten())


def is_gemeente(name: str) -> bool:
    """Whether `name` is exactly an official CBS name."""
    return name in gemeenten()


# --- finding places -----------------------------------------------------------------------------

_WORD = re.compile(r"[a-z0-9]+")


def _words(folded: str) -> list[_Word]:
    return [
        _Word("sint" if match.group() == "st" else match.group(), *match.span())
        for match in _WORD.finditer(folded)
    ]


def _keys_from(message: list[_Word], first: int) -> Iterator[tuple[int, str]]:
    """The names that can begin at a word, longest first; two halves may be one ("rotter dam")."""
    for last in range(min(first + LONGEST_NAME, len(message)), first + 1, -1):
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


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FIRST = _set("ik k ikke wij we wy wai mij zelf ons onze hier i gij")
_THIRD = _set(
    "hij zij ze die zus zusje zuster broer broertje moeder ma mama vader pa papa ouders "
    "schoonmoeder schoonouders zoon dochter kinderen kind vriend vriendin oma opa tante oom neef "
    "nicht buurman buurvrouw ex man vrouw partner familie kennis collega baas zwager "
    "schoonzus mensen iemand niemand jullie deurwaarder"
)
_WISH = _set("wil willen wilde wilden wou zou zouden hoop hopen zoek zoeken")
_BREAK = _set("en maar want omdat dat dus doch toen terwijl")

_LIVING = (
    r"k?woon|kwoon|weun|woan|woen|woom|wone|woone|woont|wonen|wonnen|woonen|weunen|woanen|bivakkeer|woonachtig|wonende|"
    r"zit|zitten|leef|leeft|leven|verblijf|verblijven|slaap|slapen|logeer|zwerf|zwerven|"
    r"(?:ge)?huurd?|verhuisd|verhuist|live|living|stay"
)
_LISTED = (
    r"ingeschreven|ingeschreve|inschreven|ingeschreef|inschrijving|geregistreerd|"
    r"(?:thuis|woon|brief|post)?adres"
)
_STATED = (
    r"woonplaats|inwo(?:ner|onster|onend)\w*|dak\s?loo?s|thuisloos|"
    r"(?:val|vallen|vallend) onder|hoor(?:en)? (?:bij|onder)|mijn gemeente|me huis|mijn huis"
)
_FROM = r"(?:kom|kome|komen|koom|ben|bin|bun|benne|im|am)\b(?: \w+){0,4}? (?:uit|oet|uut|oit|from)"
_FROM_NAME = (
    r"(?:kom|ben|bin|bun) van|groet\w*(?: \w+){0,3} (?:uit|oet)|"
    r"(?:mevrouw|mevr|meneer|mijnheer|dhr|heer|familie|heet|naam is)\b(?: \w+){0,4}? uit"
)
_NOW = r"(?:nu|thans|momenteel|tegenwoordig|inmiddels|intussen|hier|bij ons) (?:in|te|op)"
_PAST = (
    r"woonde\w*|gewoond|weunde|vroeger|geboren|opgegroeid|oorspronkelijk|van oorsprong|origineel|"
    r"van huis uit|kwam|kwamen|zat|zaten|was|waren|verbleef|geleefd|ooit|weg uit|vertrokken|"
    r"gevlucht|weggegaan|uitgezet|kwijtgeraakt|roots"
)
_DOING = (
    r"werk|werken|werkt|werkte|gewerkt|werkzaam|studeer|studeert|studeren|school|opleiding|stage|"
    r"verhuizen|verhuis|verhuizing|trouw|getrouwd|opgenomen|behandeld|geopereerd|vakantie|"
    r"wil(?:len)? naar|ga(?:an)?(?: \w+){0,4} naar|moet(?:en)?(?: \w+){0,4} naar|"
    r"ging(?:en)?(?: \w+){0,4} naar|reis|reizen|komt|baan"
)
_PLACES = (
    r"rechtbank|rechter|deurwaarder\w*|incasso\w*|advocaa?t\w*|ziekenhuis|kliniek|dokter|huisarts|"
    r"specialist|bank|kantoor|politie|bureau|gevangenis|voedselbank|bewindvoerder\w*|notaris|"
    r"winkel|kerk|moskee|station|trein|bus|baas|bedrijf|fabriek|werkgever|collega\w*|kredietbank|"
    r"uwv|belastingdienst|loket|verzekeraar|brief|brieven|rekening|mensen|vrienden|tandarts|"
    r"bewind|instantie|organisatie|stichting|opvangtehuis voor|begraven|markt"
)
_KIN = (
    r"(?:(bij|met|naast|samen met|van|boven|zonder|voor|aan|achter|onder) )?"
    r"(?:mijn|me|mn|m n|onze|haar|zijn|een|der|de) (?:oude |jongste |oudste |beste |zieke )?"
    r"(?:ex |schoon)?(?:zus|zusje|zuster|broer|broertje|moeder|ma|mama|mam|vader|pa|papa|ouders|"
    r"zoon|dochter|kinderen|kind|vriend|vriendin|oma|opa|tante|oom|neef|nicht|buurvrouw|buurman|ex|man|"
    r"vrouw|partner|familie|kennis|zwager|schoonzus|schoonmoeder|schoonouders|nichtje|neefje)"
)
_CUES = re.compile(
    rf"\b(?:(?P<living>{_LIVING})|(?P<listed>{_LISTED})|(?P<stated>{_STATED}|{_FROM}|{_FROM_NAME})|(?P<now>{_NOW})|"
    rf"(?P<past>{_PAST})|(?P<doing>{_DOING})|(?P<kin>{_KIN})|(?P<places>{_PLACES}))\b"
)
_MINE = _set("woon kwoon weun woan woen slaap logeer zwerf verblijf live")
_SURE_ALONE = _MINE | _set("wone woone woonachtig verhuisd")


def _subject(before: list[str], after: list[str]) -> Role | None:
    """Whose verb it is: HOME for ours, OTHER for somebody else's or a wish, None unsaid."""
    if after and after[0] in _FIRST:
        return Role.HOME
    if after and (after[0] in _THIRD or " ".join(after[:2]) in ("mijn zus", "mijn moeder")):
        return Role.OTHER
    if any(word in _WISH for word in before[-5:]):
        return Role.OTHER
    for word in reversed(before[-7:]):
        if word in _FIRST:
            return Role.HOME
        if word in _THIRD:
            return Role.OTHER
    return None


def _living(sentence: str, match: re.Match[str]) -> Role:
    before = _WORD.findall(sentence[max(0, match.start() - 60) : match.start()])
    after = _WORD.findall(sentence[match.end() : match.end() + 30])[:3]
    verb = match.group()
    subject = _subject(before, after)
    if verb in ("woont", "leeft") and before[-1:] != ["ik"]:
        return Role.OTHER
    if verb in _MINE:
        return Role.OTHER if _WISH.intersection(before[-2:]) else Role.HOME
    if subject:
        return subject
    return Role.HOME if verb in _SURE_ALONE or not before else Role.NAMED


def _cue(sentence: str, match: re.Match[str]) -> _Cue:
    if match.group("living"):
        return _Cue(*match.span(), _living(sentence, match))
    if match.group("listed"):
        return _Cue(*match.span(), Role.REGISTERED)
    if match.group("stated"):
        return _Cue(*match.span(), Role.HOME)
    if match.group("now"):
        return _Cue(*match.span(), Role.NAMED)
    firm = bool(match.group("past") or match.group("doing"))
    return _Cue(*match.span(), Role.OTHER, firm)


def _spaced(sentence: str) -> str:
    """Punctuation as spaces, character for character, so that cues may span it."""
    return re.sub(r"[^a-z0-9]", " ", sentence)


def _cues(spaced: str) -> list[_Cue]:
    return [_cue(spaced, match) for match in _CUES.finditer(spaced)]


_DENIED = re.compile(
    r"\b(?:niet|nie|nooit|geen|ipv|in plaats van)(?: meer| echt| langer)?"
    r"(?: (?:in|te|uit|op|bij|de|gemeente|stad))* +$"
)
_NEARBY = re.compile(
    r"\b(?:vlak ?bij|dicht ?bij|kort ?bij|buurt van|omgeving(?: van)?|regio|omstreken van|naast|"
    r"bij|onder|rond|rondom|net buiten|buiten|tegen|richting|tussen|rook van|grens (?:van|met)|"
    r"kilometer van|km van|minuten van|ver van|achter|boven|"
    r"ten (?:noorden|zuiden|oosten|westen) van) +$"
)
_NEARBY_AFTER = re.compile(
    r"^ +(?:(?:en|in|de|die|een|ergens|daar) +){0,3}(?:buurt|omgeving|omstreken|regio|e o)\b"
)
_LEFT_BEHIND = re.compile(
    r"\b(?:verhui\w+(?: \w+){0,2} van(?:uit)?|weg (?:uit|van)|vertrokken uit|gevlucht uit|"
    r"oorspronkelijk(?: \w+)? uit|geboren (?:in|te)|geboren en getogen \w+|van oorsprong uit) +$"
)
_OURS = re.compile(
    r"\b(?:(?:ik|wij|we|zelf|en nu|maar nu|nu)(?: (?:zelf|nu|dus|gewoon|wel))? (?:in|te|uit|op)|"
    r"(?:hier|bij ons) in) +$"
)
_AFTER_HOME = re.compile(
    r"^ +(?:(?:daar|dus|nu|en) +)?"
    r"(?:woon|wone|wonen|zit|zitten|leef|staa?t?|staan|slaap)(?: dus)? +"
    r"(?:ik|we|wij)\b|^ +(?:(?:waar|daar) )(?:ik|we|wij) (?:nu )?(?:woon|wone|wonen)"
    r"|^ +(?:is|waar) .{0,20}\b(?:woon|woonplaats|ingeschreven)"
)
_AFTER_OTHER = re.compile(
    r"^ +(?:daar +)?(?:(?:werk|werkte|woonde|werken|studeer|zat|was|ging)(?: +(?:ik|we|wij))?\b|"
    r"(?:woont|woonde|zit|werkt|woonden|wonen|heb ik|hebben we) "
    r"(?:mijn|me|mn|m n|haar|zijn|onze)\b)"
    r"|^ +(?:(?:te|gaan|willen|komen) +){0,2}(?:wonen|verhuizen|werken)\b(?! (?:wij|we|ik)\b)"
)
_MOVED_ON = _set("wil willen wilde wou zou zouden graag ga gaan moet moeten mag wens")


def _edge_role(before: str, after: str) -> Role | None:
    """The role that the words next to a place give it."""
    if _LEFT_BEHIND.search(before) or _DENIED.search(before):
        return Role.OTHER
    if _NEARBY_AFTER.search(after) or _NEARBY.search(before):
        return Role.NEAR
    if _AFTER_HOME.search(after):
        return Role.HOME
    other = _AFTER_OTHER.search(after)
    wish = _MOVED_ON.intersection(_WORD.findall(before[-60:]))
    if other and (wish or not re.match(r"^ +(?:(?:te|gaan) )?(?:wonen|werken)", after)):
        return Role.OTHER
    return None


def _last_cue(cues: Iterable[_Cue], since: int, until: int, spaced: str) -> _Cue | None:
    """The cue that speaks of a place; a soft one yields to a home in the same breath."""
    last: _Cue | None = None
    for cue in cues:
        if not since <= cue.start or cue.end > until:
            continue
        joined = last and not _BREAK.intersection(spaced[last.end : cue.start].split())
        if not cue.firm and last and last.role in _AT_HOME and joined:
            continue
        if cue.role is Role.NAMED and last and last.role in _AT_HOME and joined:
            continue
        last = cue
    return last


def _role(mention: _Mention, spaced: str, cues: list[_Cue], start: int, before: Role | None,
          since: int) -> Role:  # fmt: skip
    at, end = mention.start - start, mention.end - start
    edge = _edge_role(spaced[max(0, at - 80) : at], spaced[end : end + 50])
    cue = _last_cue(cues, since, at, spaced)
    if edge is Role.NEAR and cue and cue.role in _AT_HOME and "onder" in spaced[cue.start : at]:
        return Role.HOME  # "ik val onder Westland", not a place under another
    if edge:
        return edge
    ours = _OURS.search(spaced[max(0, at - 60) : at])
    if ours and not (cue and cue.end + 1 >= ours.start() + max(0, at - 60)):
        return Role.HOME
    if cue:
        return cue.role
    if before in _AT_HOME:
        return Role.DETAIL
    return before or Role.NAMED


def _judged_in(sentence: str, start: int, mentions: list[_Mention]) -> Iterator[_Mention]:
    spaced = _spaced(sentence)
    cues = _cues(spaced)
    since, before = 0, None
    for mention in mentions:
        role = _role(mention, spaced, cues, start, before, since)
        yield replace(mention, role=role)
        # A place denied ("niet in Arnhem maar in Nijmegen") leaves its verb to the next one.
        at = mention.start - start
        prefix = spaced[max(0, at - 60) : at]
        if not _DENIED.search(prefix) and not _LEFT_BEHIND.search(prefix):
            since = mention.end - start
            before = Role.HOME if role is Role.DETAIL else role
            before = None if role is Role.NEAR else before


def _judged(text: str, folded: str, mentions: list[_Mention]) -> list[_Mention]:
    judged: list[_Mention] = []
    for span in sentences(text):
        own = [mention for mention in mentions if span.start <= mention.start < span.end]
        if own:
            judged.extend(_judged_in(folded[span.start : span.end], span.start, own))
    return judged


# --- names that are also words ------------------------------------------------------------------

_INTO = re.compile(
    r"(?:\b(?:in|te|ien|uit|oet|gemeente|woonplaats|is|naar|heet|"
    r"(?:inwoner|inwoonster|kom|ben|bin|bun|stad|dorp|gemeente|plaats) van)|[:📍]) *$"
)
_GOES_ON = re.compile(
    r"^ *(?:$|[.,;:!?()/\n-]|(?:en|maar|want|bij|nu|al|sinds|met|op|in|dus|of|nog|niet|gelderland|"
    r"limburg|brabant|drenthe|zeeland|overijssel|utrecht|groningen|friesland|ik|wij|we|daar|vlak|"
    r"vlakbij|naast|onder|hoor|toch|he|samen|zonder|waar|momenteel|tegenwoordig|sta|heb|kan)\b)"
)


_EVERYDAY = _set("een heel hem echt best ie ens est")


def _only_this(message: list[_Word], mentions: list[_Mention]) -> bool:
    """Whether the message says nothing but places and small words."""
    named = {index for mention in mentions for index in range(mention.first, mention.last)}
    return all(index in named or word.key in words().fillers for index, word in enumerate(message))


def _meant(mention: _Mention, text: str, folded: str, bare: bool) -> bool:
    """Whether a name that is also a word ("Best", "Echt") is the place here."""
    if mention.key not in words().also_words and not mention.key.isdigit():
        return True
    goes_on = _GOES_ON.search(folded[mention.end : mention.end + 20])
    if bare:
        return mention.key not in _EVERYDAY or bool(goes_on)
    if mention.key.isdigit() or not _INTO.search(
        folded[max(0, mention.start - 20) : mention.start]
    ):
        return False
    shown = text[mention.start : mention.end]
    if shown[:1].isupper() and not text.isupper():
        return True
    return bool(goes_on)


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


def _guess(message: list[_Word], index: int) -> _Mention | None:
    """The place that a word, or a word and the next ("hoge veen"), is a misspelling of."""
    word = message[index]
    places, confidence = resembling(word.key) if _readable(word.key) else ((), 0.0)
    if places:
        return _Mention(
            word.key, places, index, index + 1, word.start, word.end, confidence, Role.HOME
        )
    return None


def _misspelt(message: list[_Word], folded: str, taken: set[int], asked: bool) -> list[_Mention]:
    """Misspelt places: after "ik woon in", or in a short answer to our question."""
    content = [
        index
        for index, word in enumerate(message)
        if index not in taken and word.key not in words().fillers
    ]
    found = []
    for index in content:
        before = _spaced(folded[max(0, message[index].start - 60) : message[index].start])
        expected = (
            _LIVES_IN.search(before)
            or asked
            and (len(content) <= 2 or _PLACED.search(before) and len(content) <= 12)
        )
        guess = _guess(message, index) if expected else None
        if guess:
            found.append(guess)
    return found[-1:] if len(found) < 3 else []


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


def _chosen(mentions: list[_Mention], asked: bool) -> list[_Mention]:
    homes = [mention for mention in mentions if mention.role in _AT_HOME]
    if any(mention.role is Role.HOME for mention in homes) or homes and not asked:
        return homes
    # Somebody registered in one place may name another as where they are: both stand.
    wanted = (Role.REGISTERED, Role.NAMED, *(() if homes else (Role.DETAIL,)))
    return [mention for mention in mentions if asked and mention.role in wanted]


def _province_of(mention: _Mention) -> str | None:
    return words().provinces.get(mention.key)


def _in_province(mention: _Mention, hints: list[_Mention]) -> _Mention:
    provinces = {_province_of(hint) for hint in hints} - {None}
    kept = tuple(
        place for place in mention.places if gemeenten()[place.gemeente].province in provinces
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
        if len(mention.places) > 1 and hint.places and hint.key not in words().provinces:
            mention = _beside(mention, hint)
    if len(mention.places) > 1:
        mention = _in_province(mention, hints)
    return mention


def _is_hint_only(mention: _Mention, others: list[_Mention]) -> bool:
    """ "Utrecht" after "Zeist" is the province, and "Zeeland" nearly always is."""
    province = _province_of(mention)
    if province is None:
        return False
    if not mention.places or mention.key == "zeeland":
        return True
    return any(
        gemeenten()[place.gemeente].province == province
        and mention.gemeenten != (place.gemeente,)
        and other.role is not Role.NEAR
        for other in others
        if other is not mention and other.role is mention.role
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
    between = folded[one.end : other.start]
    return not re.search(r"[a-z0-9.]", between) or bool(
        re.fullmatch(r"\W*(?:(?:gem|gemeente|gem\.|in|bij|bie|wijk|deel van)\W+)+", between)
    )


def _settled(chosen: list[_Mention], hints: list[_Mention], folded: str) -> list[_Mention]:
    """Ambiguous places made clear; a clear neighbour right beside one only explains it."""
    clear = [mention for mention in chosen if len(mention.places) == 1]
    vague = [mention for mention in chosen if len(mention.places) > 1]
    explained: set[int] = set()
    settled = []
    for mention in vague:
        beside = [
            other
            for other in clear
            if _adjacent(mention, other, folded) or _adjacent(other, mention, folded)
        ]
        narrow = _narrowed(mention, [*beside, *hints])
        settled.append(narrow)
        if len(narrow.places) == 1:
            explained.update(other.start for other in beside)
    settled.extend(other for other in clear if other.start not in explained)
    settled = _towns_first(settled)
    return sorted(settled, key=lambda mention: mention.start)


def _towns_first(mentions: list[_Mention]) -> list[_Mention]:
    """Without neighbourhoods that do not fit the town named: their names recur everywhere."""
    towns = [m for m in mentions if any(place.rank < NEIGHBOURHOOD for place in m.places)]
    inside = {name for town in towns for name in town.gemeenten}
    return [m for m in mentions if not towns or m in towns or inside & set(m.gemeenten)]


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


def _candidates(
    text: str, folded: str, message: list[_Word], asked: bool
) -> tuple[list[_Mention], list[_Mention]]:
    """The places in a message with their roles, and the hints (provinces, neighbours)."""
    mentions = _mentions(message)
    bare = asked and _bare(message, mentions)
    meant = [m for m in mentions if not m.places or _meant(m, text, folded, bare)]
    judged = _judged(text, folded, meant)
    if not any(m.places and m.role in (*_AT_HOME, Role.NAMED) for m in judged):
        taken = {i for m in judged if m.role is not Role.OTHER for i in range(m.first, m.last)}
        judged = sorted([*judged, *_misspelt(message, folded, taken, asked)], key=lambda m: m.start)
    hints = [m for m in judged if m.role is Role.NEAR or _is_hint_only(m, judged)]
    places = [m for m in judged if m.places and m not in hints and not _abroad(m, judged, folded)]
    blocked = _lives_abroad(judged) and not any(m.role in _AT_HOME for m in places)
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
    standing = [m for m in places if m.role in (*_AT_HOME, Role.NAMED, Role.DETAIL)]
    latest = _latest(standing, folded)
    if len(latest) < len(standing) and standing[0].role in _AT_HOME:
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
    if any(mention.role not in _AT_HOME for mention in mentions) and len(text) > 40:
        certain = min(certain, 0.8)
    return GemeenteReading(
        span=span_of(text, mentions[0].start, mentions[-1].end),
        confidence=certain if len(found) == 1 else min(certain, 0.45),
        place=place,
        gemeenten=found,
    )

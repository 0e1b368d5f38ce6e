"""What a place in a message is named for: a home, a workplace, a sister, a court, the past."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

_WORD = re.compile(r"[a-z0-9]+")


class Role(Enum):
    """What a place is named for."""

    HOME = "the client says to live there"
    REGISTERED = "the client is registered or has an address there"
    NOW = "it is named as where things are now"
    NAMED = "it is just named"
    DETAIL = "it says more about the home named before it"
    NEAR = "the home is near it"
    OTHER = "something else is there"
    DENIED = "the client says not to live there"


AT_HOME = (Role.HOME, Role.REGISTERED)


@dataclass(frozen=True)
class Cue:
    """Words that tell the role of the place after them.

    A soft cue (an institution, "bij mijn zus") yields to a home told in the same breath, family
    also to "nu"; a tight
    one ("ik kom uit") only speaks of a place right behind it.
    """

    start: int
    end: int
    role: Role
    soft: bool = False
    family: bool = False
    tight: bool = False


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FIRST = _set("ik k ikke ikzelf wijzelf wij we wy wai mij zelf ons onze hier i gij")
_THIRD = _set(
    "hij zij ze die zus zusje zuster broer broertje moeder ma mama vader pa papa ouders "
    "schoonmoeder schoonouders zoon dochter kinderen kind vriend vriendin oma opa tante oom neef "
    "nicht buurman buurvrouw ex man vrouw partner familie kennis collega baas zwager schoonzus "
    "mensen iemand niemand jullie deurwaarder moeke moeders vaders"
)
_WISH = _set("wil willen wilde wilden wou zou zouden hoop hopen zoek zoeken ga gaan")
_BREAK = _set("en maar want omdat dat dus doch toen terwijl")
_WITH = _set("bij met naast samen zonder voor van boven")
_PASSED = _set("stond stonden was waren")

_LIVING = (
    r"k?woon|kzit|kleef|weune|woane|woene|weun|woan|woen|woom|wone|woone|woont|wonen|wonnen|woonen|weunen|woanen|"
    r"bivakkeer|woonachtig|wonende|wonend|zit|zitten|leef|leeft|leven|verblijf|verblijven|slaap"
    r"|slapen|"
    r"logeer|zwerf|zwerven|huur|huren|gehuurd|verhuisd|verhuist|ingetrokken|live|living|stay|wohne|"
    r"leaving|wunn|wuon"
)
_LISTED = (
    r"ingeschreven|ingeschreve|inschreven|ingeschreef|inschrijving|geregistreerd|"
    r"(?:thuis|woon|brief|post)?adres|post (?:komt|gaat)(?: aan| naar)?"
)
_HOUSE = (
    r"kamer|kamertje|flat|flatje|huis|huisje|woning|appartement|appartementje|studio|etage|"
    r"huurhuis|huurwoning|koophuis|caravan|stacaravan|chalet|woonwagen|boot|woonboot"
)
_STATED = (
    r"woonplaats|inwo(?:ner|onster|onend)\w*|dak\s?loo?s|thuisloos|"
    r"(?:val|vallen|vallend)(?: \w+){0,3} onder|"
    r"(?:hoor|horen|hoort)(?: \w+){0,4}? (?:bij|onder)|mijn gemeente|thuis is|"
    r"me huis|mijn huis|op straat|"
    rf"(?:k?heb|hebben|bewonen|bewoon)(?: \w+){{0,3}} (?:{_HOUSE})"
)
_FROM = (
    r"(?:kom|kome|komme|komen|koom|kum|kwom|ben|bin|bun|benne|im|am|(?:wij"
    r"|we) zijn)\b(?: \w+){0,5}? "
    r"(?:uit|oet|uut|oit|from)"
    r"(?! (?:mijn|me|m n|ons|huis|het|elkaar|de schuld\w*)\b)|"
    r"(?:kom|ben|bin|bun) van(?! \w+(?: \w+){0,2} naar\b)|groet\w*(?: \w+){0,3} (?:uit|oet)|"
    r"(?:mevrouw|mevr|meneer|mijnheer|dhr|heer|familie|heet|naam is)\b(?: \w+){0,4}? uit|"
    r"(?:hier|bij ons) in|(?:spreekt?|spreken|gesproken|goedemorgen|hallo|dag|hoi) met\b"
    r"(?: (?!mijn|me|mn|onze)\w+){0,5}? (?:uit|oet|uut)|"
    r"(?:alleenstaande|gescheiden|werkende|jonge|trotse|bezorgde|wanhopige|oude|gezin|stel)\b"
    r"(?: (?!mijn|me|mn)\w+){0,5} (?:uit|oet)"
)
_NOW = (
    r"nu nog|nu is het|nu|thans|momenteel|tegenwoordig|inmiddels|intussen|op dit moment|"
    r"op het moment|(?:maar|en|nu|pas) sinds"
)
_PAST = (
    r"woonde\w*|gewoond|weunde|vroeger|geboren(?! en getogen \w+(?:er|aar|ees)\b)|"
    r"opgegroeid|oorspronkelijk|van oorsprong|origineel|"
    r"van huis uit|kwam|kwamen|zat|zaten|was|waren|verbleef|geleefd|ooit|weg uit|vertrokken|"
    r"(?:oude|vorige|vorig|eerdere) (?:adres|woning|huis|flat|woonplaats|gemeente)|"
    r"eerst|daarvoor|hiervoor|eerder|voorheen|"
    r"uit (?:mijn |me |m n |ons |het )?huis gezet|gevlucht|weggegaan|uitgezet|uitgeschreven|"
    r"kwijtgeraakt|roots|stond|voormalig|verleden|net vrij|vrijgekomen"
)
_LATER = r"binnenkort|straks|volgend jaar|volgende (?:maand|week)|later|in de toekomst"
_DOING = (
    r"werk|werken|werkt|werkte|gewerkt|werkzaam|studeer|studeert|studeren|school|opleiding|stage|"
    r"verhuizen|verhuis|verhuizing|trouw|getrouwd|opgenomen|behandeld|geopereerd|vakantie|"
    r"wil(?:len)? naar|(?:ga|gaan|moet|moeten|ging|gingen|mag|kan)(?: \w+){0,4} naar|"
    r"(?:zilveren kruis|menzis|vgz|cz|ohra|ditzo|fbto|interpolis|asr|dsw|onvz|unive|salland|"
    r"anderzorg|nationale nederlanden|zorg en zekerheid|achmea)(?= (?:in|te|uit) )|"
    r"(?:vaak|veel|soms|dikwijls|regelmatig|steeds)(?= (?:in|te|bij|naar) )|"
    r"reis|reizen|vast(?= (?:in|te) )|gedetineerd|komt|baan|vastgezeten|gezeten in|nergens terecht"
)
_PLACES = (
    r"rechtbank|rechter|deurwaarder\w*|incasso\w*|advocaa?t\w*|ziekenhuis|kliniek|dokter|huisarts|"
    r"specialist|bank|kantoor|politie|wijkagent|bureau|gevangenis|voedselbank|bewindvoerder\w*|"
    r"notaris|winkel|kerk|moskee|station|trein|bus|baas|bedrijf|fabriek|werkgever|collega\w*|"
    r"kredietbank|uwv|belastingdienst|loket|verzekeraar|brief|brieven|rekening|mensen|vrienden|"
    r"spullen|meubels|inboedel|opslag|tandarts|bewind|instantie|organisatie|stichting|begraven"
    r"|markt|huur in|makelaar|"
    r"vriend(?:in)? uit|kennis uit|oppas|begraafplaats|hotel"
)
_RELATIVE = (
    r"zus|zusje|zuster|broer|broertje|moeder|moeke|ma|mama|mam|vader|pa|papa|ouders|zoon|dochter|"
    r"kinderen|kind|vriend|vriendin|oma|opa|tante|oom|neef|nicht|buurvrouw|buurman|ex|man|vrouw|"
    r"partner|familie|kennis|zwager|schoonzus|schoonmoeder|schoonouders|nichtje|neefje"
)
_KIN = (
    r"(?:(?:bij|met|naast|van|boven|zonder|voor|aan|achter|onder) )?"
    r"(?:mijn|me|mn|m n|onze|haar|zijn|een|der|de) (?:oude |jongste |oudste |beste |zieke )?"
    rf"(?:ex |schoon)?(?:{_RELATIVE})"
)
_CUES = re.compile(
    rf"\b(?:(?P<from>{_FROM})|(?P<stated>{_STATED})|(?P<living>{_LIVING})|(?P<listed>{_LISTED})|"
    rf"(?P<now>{_NOW})|(?P<past>{_PAST}|{_LATER})|(?P<doing>{_DOING})|(?P<kin>{_KIN})|"
    rf"(?P<places>{_PLACES}))\b"
)
_MINE = _set("woon kwoon kzit kleef weun woan woen woom slaap logeer zwerf verblijf live wohne")
_SURE_ALONE = _MINE | _set("wone woone woonachtig wonend wonende verhuisd ingetrokken")


def _subject(before: list[str], after: list[str]) -> Role | None:
    """Whose verb it is: HOME for ours, OTHER for somebody else's or a wish, None unsaid."""
    if after and after[0] in _FIRST:
        return Role.HOME
    if after and after[0] in _THIRD:
        return Role.OTHER
    if any(word in _WISH for word in before[-5:]):
        return Role.OTHER
    recent = before[-9:]
    for index in range(len(recent) - 1, -1, -1):
        if recent[index] in _FIRST:
            return Role.HOME
        if recent[index] in _THIRD and not _WITH.intersection(recent[max(0, index - 2) : index]):
            return Role.OTHER
    return None


_YOU = _set("je jij u jullie")


def _living(sentence: str, match: re.Match[str]) -> Role:
    before = _WORD.findall(sentence[max(0, match.start() - 60) : match.start()])
    after = _WORD.findall(sentence[match.end() : match.end() + 30])[:3]
    verb = match.group()
    if verb in ("woont", "leeft") and not {"ik", "wij", "we"}.intersection(before[-1:]):
        return Role.OTHER
    if verb in _MINE and after[:1] and after[0] in _YOU:
        return Role.OTHER
    if verb in _MINE:
        return Role.OTHER if _WISH.intersection(before[-2:]) else Role.HOME
    subject = _subject(before, after)
    if subject:
        return subject
    return Role.HOME if verb in _SURE_ALONE or not before else Role.NAMED


_OF_ANOTHER = re.compile(r" +van (?:de|het|een|mijn|me|m n|mn|onze) (?!gemeente|opvang)\w+")


def _listed(sentence: str, match: re.Match[str]) -> Role:
    before = _WORD.findall(sentence[max(0, match.start() - 60) : match.start()])
    theirs = _OF_ANOTHER.match(sentence, match.end())
    return Role.OTHER if theirs or _PASSED.intersection(before[-6:]) else Role.REGISTERED


def _cue(sentence: str, match: re.Match[str]) -> Cue:
    kind = match.lastgroup
    if kind == "living":
        return Cue(*match.span(), _living(sentence, match))
    if kind == "listed":
        return Cue(*match.span(), _listed(sentence, match))
    if kind == "from":
        return Cue(*match.span(), Role.HOME, tight=True)
    if kind == "stated":
        return Cue(*match.span(), Role.HOME)
    if kind == "now":
        return Cue(*match.span(), Role.NOW, soft=True)
    return Cue(*match.span(), Role.OTHER, soft=kind in ("kin", "places"), family=kind == "kin")


def spaced(sentence: str) -> str:
    """Folded text with punctuation as spaces, character for character, so that cues may span it."""
    return re.sub(r"[^a-z0-9]", " ", sentence)


def cues_in(sentence: str) -> list[Cue]:
    """The cues of a folded sentence, in order."""
    words = spaced(sentence)
    return [_cue(words, match) for match in _CUES.finditer(words)]


_DENIED = re.compile(
    r"\b(?:niet|nie|nooit|geen|ipv|in plaats van)(?: meer| echt| langer)?"
    r"(?: (?:in|te|uit|op|bij|de|die|dat|het|gemeente|stad))* +$"
)
_NEARBY = re.compile(
    r"\b(?:vlak ?bij|dicht ?bij|kort ?bij|buurt van|omgeving(?: van)?|regio|omstreken van|naast|"
    r"bij|onder|rond|rondom|net buiten|buiten|tegen|richting|tussen|rook van|grens (?:van|met)|"
    r"kilometer van|km van|minuten van|ver van|achter|boven|"
    r"ten (?:noorden|zuiden|oosten|westen) van) +$"
)
_BETWEEN = re.compile(r"\btussen(?: \w+){1,4} en +$")
_NEARBY_AFTER = re.compile(
    r"^ +(?:(?:en|in|de|die|een|ergens|daar) +){0,3}(?:buurt|omgeving|omstreken|regio|e o)\b"
    r"(?! +(?:van +)?[a-z])"
)
_LEFT_BEHIND = re.compile(
    r"\b(?:verhui\w+(?: \w+){0,2} (?:van(?:uit)?|uit)|weg (?:uit|van)|vertrokken (?:uit|van)|"
    r"(?:ge|weg|uit)\w*(?:vlucht|lopen|gaan|trokken|zet) uit|"
    r"oorspronkelijk(?: \w+)? uit|geboren (?:in|te)|geboren en getogen (?:in|te)|"
    r"van oorsprong uit) +$"
)
_OURS = re.compile(
    r"\b(?:ik|ikzelf|wij|we|zelf|en nu|maar nu|nu)"
    r"(?: (?:zelf|nu|dus|gewoon|wel|(?:en|met) (?:de|mijn|me|mn|m n) \w+))? (?:in|te|uit|op) +$"
)
_AFTER_HOME = re.compile(
    r"^ +(?:(?:daar|dus|nu|en) +)?"
    r"(?:woon|wone|wonen|zit|zitten|leef|staa?t?|staan|slaap)(?: dus)? +"
    r"(?:ik|we|wij)\b|^ +(?:(?:waar|daar) )(?:ik|we|wij) (?:nu )?(?:woon|wone|wonen)"
    r"|^ +blijven(?: wonen)?\b"
    r"|^ +(?:is|waar) (?!verkocht|kwijt|weg|ontruimd).{0,20}\b(?:woon|woonplaats|ingeschreven)"
)
# "(sinds de fabriek in Apeldoorn) zit ik thuis in": the home is the next place.
_HOME_FOLLOWS = re.compile(
    r"^ +(?:woon|wonen|zit|zitten|leef|slaap|verblijf)(?: \w+){1,4} (?:in|te|op) +\w"
)
_AFTER_LISTED = re.compile(r"^ +(?:ook |nog |gewoon )?(?:ingeschreven|geregistreerd|ingeschreve)\b")
_AFTER_OTHER = re.compile(
    r"^ +(?:daar +)?(?:(?:werk|werkte|woonde|werken|studeer|zat|was|ging|moest|moet)"
    r"(?: +(?:ik|we|wij))?\b|"
    r"(?:woont|woonde|zit|werkt|woonden|wonen|heb ik|hebben we) "
    r"(?:mijn|me|mn|m n|haar|zijn|onze)\b|(?:gezeten|gewoond|geleefd|gewerkt|geweest|gestaan|"
    r"vastgezeten|opgenomen|gelegen|gestudeerd|gewoont|gehad)\b)"
    r"|^ +(?:is|was|ben ik|moest ik)(?: \w+){0,2} (?:verkocht|kwijt|weg|ontruimd|gesloopt|afgebrand"
    r"|opgezegd)\b"
    r"|^ +(?:(?:te|gaan|willen|komen) +){0,2}(?:wonen|verhuizen|werken)\b(?! (?:wij|we|ik)\b)"
)
# "van Baarn naar Soest"
_FROM_PLACE = re.compile(r"\b(?:ben|zijn|bin|bun)(?: \w+){0,3} (?:van|uit) +$")
_TO_PLACE = re.compile(r" +naar\b")
_INFINITIVE = re.compile(r"^ +(?:(?:te|gaan) )?(?:wonen|werken)")
_MOVING_ON = _set("wil willen wilde wou zou zouden graag ga gaan moet moeten mag wens")


def denied(before: str) -> bool:
    """Whether the words before a place deny it; its verb then speaks of the next place."""
    return bool(_DENIED.search(before) or _LEFT_BEHIND.search(before))


_OUT_OF = re.compile(r"\b(?:uit|oet|uut|van) +$")  # "uit Ede kom ik"
_COME_I = re.compile(r" +(?:kom|ben|komen|zijn) (?:ik|wij|we)\b")


def _edge_role(before: str, after: str) -> Role | None:
    """The role that the words next to a place give it."""
    from_to = _FROM_PLACE.search(before) and _TO_PLACE.match(after)
    if denied(before) or from_to:
        return Role.DENIED
    if _NEARBY_AFTER.search(after) or _NEARBY.search(before) or _BETWEEN.search(before):
        return Role.NEAR
    if _AFTER_HOME.search(after) or (_OUT_OF.search(before) and _COME_I.match(after)):
        return Role.HOME
    if _AFTER_LISTED.search(after):
        return Role.REGISTERED
    wish = _MOVING_ON.intersection(_WORD.findall(before[-60:]))
    if _AFTER_OTHER.search(after) and (wish or not _INFINITIVE.search(after)):
        return Role.OTHER
    return None


_RIGHT_BEFORE = re.compile(r" *(?:(?:de|het|een) )?(?:(?:wijk|gemeente|stad|buurt|plaats|dorp) )?")


def _holds(last: Cue | None, cue: Cue) -> bool:
    """Whether a soft cue yields to the one before it."""
    if last is None or last.role is Role.OTHER:
        return False
    return last.role in AT_HOME or cue.family or cue.role is not Role.OTHER


def _last_cue(cues: Iterable[Cue], since: int, until: int, sentence: str) -> Cue | None:
    """The cue that speaks of a place.

    A soft one yields to what was said in the same breath, and speaks no further than a comma.
    """
    last: Cue | None = None
    for cue in cues:
        if not since <= cue.start or cue.end > until:
            continue
        if cue.tight and not _RIGHT_BEFORE.fullmatch(sentence, cue.end, until):
            continue
        if cue.soft and cue.role is Role.OTHER and "," in sentence[cue.end : until]:
            continue
        joined = last and not _BREAK.intersection(sentence[last.end : cue.start].split())
        if cue.soft and joined and _holds(last, cue):
            continue
        if cue.role is Role.NOW and last and cue.start - last.end <= 1:
            continue  # "ik werk nu in"
        last = cue
    return last


_ASKS = re.compile(r"\b(?:kan|kun|kon|mag|moet|zou|wil|waar|hoe|wanneer) *$")  # "kan ik in"


def _says_ours(sentence: str, at: int, cue: Cue | None) -> bool:
    """Whether "ik in", "wij te" stands before the place, without a verb of its own before that."""
    since = max(0, at - 60)
    ours = _OURS.search(spaced(sentence[since:at]))
    if not ours:
        return False
    if _ASKS.search(spaced(sentence[since : since + ours.start()])):
        return False
    start = since + ours.start()
    return cue is None or cue.start >= start or cue.end + 1 < start


def role_of(
    sentence: str, cues: list[Cue], place: tuple[int, int], since: int, before: Role | None
) -> Role:
    """The role of a place at `place` (start, end) in a folded sentence.

    `since` is where the previous place ended and `before` its role: the words before it have
    spoken already.
    """
    at, end = place
    words = spaced(sentence[max(0, at - 80) : end + 50])
    new_breath = sentence[max(0, at - 8) : at].rstrip().endswith((",", ":"))
    before_it = "" if new_breath else words[: min(at, 80)]
    edge = _edge_role(before_it, words[min(at, 80) + end - at :])
    cue = _last_cue(cues, since, at, sentence)
    if edge is Role.NEAR and cue and cue.role in AT_HOME and at - cue.end <= 1:
        return cue.role  # "ik val onder Westland" is not a place under another
    elsewhere = cue is not None and cue.role is Role.OTHER
    if edge is Role.HOME and elsewhere and _HOME_FOLLOWS.search(words[min(at, 80) + end - at :]):
        return Role.OTHER
    if edge:
        return edge
    if _says_ours(sentence, at, cue):
        return Role.HOME
    if cue:
        return cue.role
    return Role.DETAIL if before in AT_HOME else before or Role.NAMED

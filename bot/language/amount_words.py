"""Answers about a sum without a sum: nothing, not known, not told."""

from __future__ import annotations

import re

_N = r"(?:niet|nie|ni|nit|neet|neit|niejt)"
_NOTHING = r"(?:niks|niets|nix|nieks|niksniet|niksnie|nikske|niek|nist|nikz|noppes|nada|nul|nop|nope|nakkes|nougabollen|zero|nihil|geen (?:ene |enkele |enkel |rooie |rode |ene rooie )*(?:cent|euro|stuiver|geld|bedrag|ruimte|sou|knaak|eurocent|cente|centen|duit|reet|flikker|cent meer|drol|poen|doekoe))"
_AANGAAN = rf"(?:niks|niets|nix|{_N}|geen (?:\w+ )?(?:reet|zak|moer|bal|flikker|donder|klap|bliksem|hol|ene \w+)|geen ruk|geen fuck|geen kont)"
_YOU = r"(?:u|je|jullie|julie|jou|uw|jij|niemand|hun|hullie|oe|ow)"

_REFUSED = re.compile(
    rf"\b(?:zeg|vertel|deel)\s+(?:ik|k)?\s*(?:dat |het |je |u |jullie |lekker |gewoon |daar |er )*(?:liever |maar )?{_N}s?\b"
    rf"|\b(?:zeg|vertel|deel)\s+(?:ik|k)?\s*(?:dat |het |u |je |jullie )*(?:liever\s+)?(?:niks|niets|nix)\b"
    rf"|\b(?:liever|liefst) (?:\w+ )?{_N}\b"
    rf"|\bwil\s+(?:ik|k)?\s*(?:dat |het |daar |dit |hier |er |liever |u |je |jullie |nu |niks |over |echt |gewoon )*{_N}\s+(?:(?:hier|over|nu|aan|met|u|jullie|dat|het|delen)\s+)*(?:zeggen|delen|vertellen|kwijt|praten|hebben|bespreken|doorgeven|invullen|geven|antwoorden|zegge|melden|noemen)\b"
    rf"|\bwil\s+(?:ik|k)?\s*(?:daar |dat |hier |er |het )*(?:liever )?(?:niks|niets) (?:\w+ )?(?:over )?(?:zeggen|kwijt|vertellen)\b"
    rf"|\bga(?:a?t)?\s+(?:dat |da )?{_YOU}\s+(?:helemaal |echt |gewoon |lekker |allemaal |toch )*{_AANGAAN}\s*(?:aan|an|oan)\b"
    rf"|\b{_YOU}\s+(?:\w+ )?{_AANGAAN}\s+(?:aan|an)\b"
    rf"|\b{_AANGAAN} (?:aan|mee) te (?:gaan|maken)\b|\b{_AANGAAN}\s+met {_YOU}? ?te maken\b|\bniks mee te maken\b|\b(?:heb|hebben|heeft|hep) {_YOU} \w*\s*{_AANGAAN} mee te\b"
    rf"|\bhoeft?\s+(?:{_YOU}|dat|ik|da)?\s*(?:\w+ )?{_N} te (?:weten|zeggen|vertellen|weet)\b|\bhoeven {_YOU} {_N} te weten\b"
    r"|\bgeen antwoord\b|\bgeef (?:ik )?(?:daar |er )?geen\b|\bprive\b|\bprivezaak\b|\bpersoonlijk\b"
    r"|\bsla (?:\w+ )?(?:maar )?over\b|\boverslaan\b|\bskip\b|\bvolgende vraag\b|^\W*(?:pas|next)\W*$"
    r"|\bhoud?\s+(?:ik|k)?\s*(?:dat |het )?(?:liever )?voor (?:me|mij|mezelf|mijzelf|m'n eigen|mijn eigen)\b|\bno comment\b"
    r"|\bbemoei\b|\bniet (?:jullie|uw|jouw) zaken?\b|\b(?:is )?mijn zaak\b|\bgeen commentaar\b|\bmijn geheim\b"
    rf"|\b(?:betaal|betale|betoal)\s+(?:(?:ik|k|jullie|julie|u|je|dus|gewoon|echt|helemaal|voorlopig|lekker|aan|zeker|nu|ook)\s+)*(?:niks|niets|nix|nieks|{_N}|geen (?:\w+ )?cent)\b"
    rf"|\b(?:ga|gaan)\s+(?:(?:ik|jullie|julie|u|je|dus|gewoon|echt|helemaal|aan|toch|zeker|daar|er)\s+)*(?:niks|niets|nix|{_N}|geen (?:\w+ )?cent)\s+(?:(?:meer|aan|jullie|u|voor)\s+)*(?:betalen|betale|geven)\b"
    rf"|\b(?:wil)\s+(?:(?:ik|jullie|gewoon|echt|helemaal|ook|jullie)\s+)*(?:niks|niets|{_N})\s+(?:(?:meer|aan|jullie|u)\s+)*(?:betalen|betale)\b"
    rf"|\b(?:krijgen|krijg|krijgt)\s+(?:jullie|julie|u|je|ze|jij)\b|\b(?:jullie|julie|u|je|jij) (?:krijgen|krijgt|krijg) (?:echt |helemaal |van mij |dus |nu )*(?:niks|niets|nix|noppes|geen)\b"
    r"|\b(?:vertik|vertikke|verdom|weiger|verrek het)\b|\bbekijk het maar\b|\bzoek het (?:lekker |maar )?(?:zelf )?uit\b|\bval dood\b|\brot op\b"
    r"|\bik ga (?:dat|het|u dat|jullie dat|jou dat) (?:\w+ )?niet (?:\w+ )?(?:zeggen|vertellen)\b|\bspreek daar (?:\w+ )?niet over\b|\bwaar bemoei\w*\b"
)
_UNKNOWN = re.compile(
    rf"\b(?:weet|weit|wiet|wit|weer|wee|wist|weete|wet)\s?(?:ik|k|'k|het|et|t|'t|je|nog|echt|da|dat|dit)*\s*(?:\w+\s+){{0,4}}?{_N}\b"
    rf"|\b(?:zou|zo)\s*(?:ik|k)?\s*(?:het |dat |da |u |echt |zo |eerlijk gezegd )*{_N} (?:\w+ )?weten\b|\bniet (?:zo )?(?:zeker|precies)\b"
    r"|\b(?:geen|gin|gn|gien|gee|gene) (?:flauw |enkel |flauwe )?(?:idee|benul|id|ideeen|besef|notie|overzicht|inzicht|zicht)\b|\bgeenidee\b"
    r"|\b(?:uit ?rekenen|uit ?reken|uitzoeken|uitzoeke|narekenen|nakijken|bekijken|overleggen|overlegge|navragen|nadenken|rekenen|bespreken|doorrekenen|uitvogelen|bezien|opzoeken|nazoeken|checken|inschatten|berekenen|uitpuzzelen|uitwerken|nagaan|bedenken)\b"
    r"|\bmoet (?:ik )?(?:\w+ ){0,4}(?:kijken|vragen|zien|denken|kieke)\b|\beens? (?:kijken|vragen)\b"
    r"|\b(?:ligt|legt) (?:er |d'r |eraan|eran|aan|dr)|\bafhankelijk\b|\bhangt\b|\bhankt\b"
    r"|\b(?:verschilt|wisselt|wisselend|verschillend|varieert|schommelt|onzeker|onduidelijk|onregelmatig)\b|\b(?:elke|iedere|per) maand (?:is )?(?:weer )?anders\b"
    r"|\b(?:kweenie|kweetnie|kweni|kwn|kweet ?niet|kweenniet|wnie|weenie|weeni|weetniet|weetnie|weetikniet|weetik|idk|dunno|no idea|onbekend|wisnie|kweenit|kwit|twijfel|twijfelen)\b"
    r"|\bjoost mag\b|\b(?:lastig|moeilijk) te (?:zeggen|bepalen)\b|\bmoeilijke vraag\b|\blastige vraag\b"
    rf"|\b(?:durf|kan|kon)\s*(?:ik|k)?\s*(?:dat |het |u |er |zo |nu |nog |even |op dit moment |daar |echt |helaas )*{_N} (?:zo |nu |nog |even |precies |goed |met zekerheid )*(?:te )?(?:zeggen|inschatten|overzien|bepalen|zegge|beloven|toezeggen|geven)\b"
    r"|\bniet (?:zo )?(?:veel|veul|vaak)\b(?! meer)|\bweinig\b|\bzo min mogelijk\b|\bbeetje\b|\bgeen flauw\b|\bgeen vast bedrag\b|\bmaar net aan\b"
)
_UNKNOWN_SIGNS = re.compile(r"🤷|^\W*\?+\W*$|^\W*(?:misschien|mss)\W*$")
_SPARE = r"(?:missen|misse|missn|mise|betalen|betale|betoaln|betaln|betaaln|aflossen|afbetalen|ophoesten|opbrengen|dokken|afdragen|bijleggen|sparen)"
_NOTHING_AT_ALL = re.compile(rf"\b{_NOTHING}\b")
# "niks" in other talk: nothing the matter, nothing received, nothing understood.
_OTHER_NOTHING = re.compile(
    rf"\b{_NOTHING}\s+(?:meer\s+|nog\s+)?(?:aan de hand|uit\b|mee te|gekregen|ontvangen|gehoord|gezien|van\b(?! over)|aan doen|voor terug|gedaan|bijzonders|vernomen|nieuws|speciaals|anders|tegen)"
    rf"|\b(?:maakt|begrijp|snap|zegt|zei|hoor|hoorde|helpt|gebeurt|gebeurd|doe|doen jullie|deed|snappe|merk|verandert)\b[^,.]{{0,20}}?\b{_NOTHING}\b|\bnergens\b|\bniks? (?:gehad|geholpen)\b|\bvoor niks\b|\bniet voor niets\b"
)
_CANNOT = re.compile(
    rf"\b(?:kan|ken|kin|kon|kunnen|lukt|lukken|gaat|redden|red|gait|can)\b\s*(?:(?:ik|k|we|wij|het|dat|da|mij|me|gewoon|echt|nu|even|helaas|deze maand|op dit moment|momenteel|helemaal|er|niks|voorlopig|nog|dus|ook|eigenlijk|absoluut|mevrouw|meneer|sorry|wel|jullie|al)\s+)*{_N}\b(?!\s+(?:\w+\s+){{0,2}}(?:zeggen|uitrekenen|inschatten|beloven|slapen|lezen|vinden|begrijpen|alles|meer dan|veel|zoveel|boven|hoger|komen|praten|over|volgen|bellen|werken|openen))"
    rf"|\bheb\s+(?:(?:ik|het|dat|er|gewoon|echt|helaas|nu)\s+)*(?:het|dat)?\s*(?:gewoon |echt |helaas )*{_N}\b|\b(?:kom|komen) (?:\w+ ){{0,3}}(?:tekort|te kort)\b|\bleeg\b|\bblut\b|\bplatzak\b|\bonmogelijk\b|\bniet mogelijk\b|\b(?:sta|staan) (?:\w+ ){{0,3}}rood\b|\ballang op\b|\bgeld is op\b|\balles is op\b|\bin de min\b|\bzit op nul\b|\bnono\b|\bblijft (?:er )?niet over\b|\bniet te doen\b|\bvalt (?:er )?(?:bij mij )?niet te halen\b|\bkrap\b|\bniet haalbaar\b|\bgeen (?:spaargeld|inkomen|inkomsten)\b|\bno money\b|\bgeen mogelijkheid\b|\bte weinig\b"
)

# With the question not asked, the message itself must speak of paying or sparing.
_SAYS_NOTHING = re.compile(
    rf"\b(?:kan|ken|kin|kon|kunnen|can)\b[^.!?\n]{{0,60}}?\b{_NOTHING}\b[^.!?\n]{{0,40}}?\b{_SPARE}\b"
    rf"|\b(?:hou|houd|houden|heb|hebben|hep|blijft?)\b[^.!?\n]{{0,40}}?\b{_NOTHING}\b (?:meer )?over\b"
    rf"|\b(?:kan|ken|kunnen)\b[^.!?\n]{{0,30}}?\b{_N} (?:\w+ )?(?:missen|misse)\b"
)
_SAYS_UNKNOWN = re.compile(
    rf"\b(?:weet|geen idee|zou|moet)\b[^.!?\n]{{0,40}}\b(?:wat|hoeveel|hoevel)\b[^.!?\n]{{0,30}}\b{_SPARE}\b"
    rf"|\b(?:wat|hoeveel)\b[^.!?\n]{{0,25}}\b{_SPARE}\b[^.!?\n]{{0,20}}\b(?:weet|geen idee|geen flauw)\b"
)
_SAYS_REFUSED = re.compile(rf"\b(?:wat|hoeveel)\b[^.!?\n]{{0,25}}\b{_SPARE}\b")


def refused(text: str, asked: bool) -> re.Match[str] | None:
    match = _REFUSED.search(text)
    return match if match and (asked or _SAYS_REFUSED.search(text)) else None


def nothing(text: str, asked: bool) -> re.Match[str] | None:
    if not asked:
        return _SAYS_NOTHING.search(text)
    cleared = _OTHER_NOTHING.sub(lambda match: "~" * len(match[0]), text)
    return _NOTHING_AT_ALL.search(cleared) or _CANNOT.search(cleared)


def unknown(text: str, asked: bool) -> re.Match[str] | None:
    if not asked:
        return _SAYS_UNKNOWN.search(text)
    return _UNKNOWN.search(text) or _UNKNOWN_SIGNS.search(text)

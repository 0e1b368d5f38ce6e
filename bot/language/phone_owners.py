"""Whose phone number it is: the client's own, or somebody's who helps."""

from __future__ import annotations

import re
from typing import Literal

Whose = Literal["own", "other"]

_SOMEBODY = (
    r"(?:(?:klein|schoon|stief|pleeg|over|ex-?)*(?:dochter(?:tje)?|zoon(?:tje)?|moeder|vader"
    r"|zus(?:je|ter|sie)?|broer(?:tje)?|man|vrouw|kind|kinderen|zoons?|ouders|mams|paps"
    r"|buur(?:vrouw|man|meisje|jongen|tjes)?|vriend(?:in)?)|ma|pa|mama|papa|mamma|moe|moeke|oma|opa"
    r"|oom|nonkel|tante|zwager(?:in)?|peet(?:tante|oom)|petekind|vrijwilliger|pastor|zorgverlener"
    r"|verzorgende|groepsleid(?:er|ster|ing)|nicht(?:je)?|neef(?:je)?|achter(?:nicht"
    r"|neef)|buren|partner|echtgeno(?:ot|te)"
    r"|verloofde|ex|vent|wijf|mannetje|vrouwtje|madam|begeleid(?:er|ster)|begeleiding"
    r"|\w*bewindvoer(?:der|ster|ing)|cliente?|curator|mentor|hulpverle(?:ner|enster)|maatje|buddy"
    r"|maatschappelijk werk(?:er|ster)?|sociaal werk(?:er|ster)|mantelzorg(?:er|ster)"
    r"|contactpersoon|gemachtigde|raads(?:man|vrouw|lieden)|\w*beheerder|vertegenwoordiger"
    r"|zaakwaarnemer|son|daughter|husband|wife|mother|brother|sister|friend"
    r"|coach|advocaat|advocate|tolk|voogd|deurwaarder|incasso\w*|notaris|boekhouder|accountant"
    r"|(?:\w{2,12})(?:coach|manager|consulent|begeleid(?:er|ster)|bemiddelaar|medewerker|werkster)"
    r"|wijk(?:verpleegkundige|zuster|team|agent)|schuldhulp\w*|sociaal team|buurtteam"
    r"|ambulant(?:e)? begeleid(?:er|ster)|consulent|collega|baas|werkgever|huisarts|thuiszorg"
    r"|huisgeno(?:ot|te)|kamergenoot|huisbaas|dochters?|gezinsvoogd|praktijkondersteuner|pastoor"
    r"|dominee|imam|kennis|maat)"
)
_POSSESSIVE = r"(?:mijn|my|mij|m'?n|me|m'n|mien|mi|de|onze|ons|'n|een|der|zijn|haar|d'n|den)"
# A title with a name or a place behind it: "meneer Bouzian", "de heer Bakker van schuldhulp".
_TITLED = (
    r"(?:meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|de heer|juf(?:frouw)?|zuster|broeder|pater|stichting)"
    r" (?!(?:mijn|m'n|me|ik|het|dit|dat|u|hier|ja|nee|bel|belt|kunt|wilt|graag|alstublieft|aub|op"
    r"|en|van|nummer|tel|mag|mobiel|of|is|heeft|wil|zegt|kan)\b)[a-z]"
)
_PHONE = r"(?:tele?foon(?:nummer)?|nummer|nr|tel|mobiel(?:tje)?|06|gsm|eigen nummer)"
_OTHER_BEFORE = re.compile(
    rf"\b(?:{_POSSESSIVE}|naar|via|met|bel|v|ome|u|je|jullie|gewoon|kunt|kan|mag"
    rf"|wilt) (?:\w+e )?{_SOMEBODY}\b"
    rf"|^\W*{_SOMEBODY}\b|\b{_SOMEBODY} (?:[a-z]+ )?(?:wel|heeft wel|heeft er een)\b"
    rf"|\b{_TITLED}"
    rf"|\b(?:haar|zijn|hun|d'?r|z'?n|ze|der) {_PHONE}\b|\bnummer van (?:hem|haar|hun)\b"
    rf"|\b(?:bel|app|bereik)(?:len|pen|en)? (?:hem|haar|hun)\b|\b{_SOMEBODY}\W*$"
    r"|\bvra(?:ag|gen) (?:dan |maar )*naar (?!mij\b|me\b)"
    r"|\bcontact (?:op te nemen |opnemen |op ?|is )?met (?!mij\b|me\b|u\b|jullie\b|ons\b"
    r"|ondergetekende\b)"
    rf"|\bbel\w* (?:\w+ ){{0,4}}bij {_POSSESSIVE} {_SOMEBODY}\b"
    r"|\b(?!ik|dit|dat|die|wie|u|je)[a-z]+ (?:regelt|behartigt|beheert) (?:het|alles|mijn|dit|dat)"
    r"|\b(?:hij|zij|ze|meneer|mevrouw) (?:is (?:\w+ ){0,2}(?:bereik\w*|bellen)|heeft (?:zelf"
    r"|nummer|nr|tel|het"
    r" nummer)|neemt|spreekt|praat)"
    rf"|\b{_SOMEBODY}s {_PHONE}\b|\b(?:van )?cliente?\b|\bonder bewind\b"
    r"|\b(?:stichting|bureau|kantoor|diaconie|humanitas|leger des heils|vluchtelingenwerk)\b"
)
# What somebody does for the client, while the number stays the client's.
_ONLY_HELPS = (
    r"(?:we(?:et|ten) (?:van |er |hier |daar )*(?:niks|niets|nergens|het niet)|mag|mogen|hoeft"
    r"|(?:is|zijn) (?:overleden"
    r"|weg|dood)|en ik|neemt (?!op)|slaat|helpt|typt|tikt|schrijft|leest|stuurt|zegt|zei|niet"
    r"|betaalt"
    r"|kan (?:zelf )?niet|luistert|kijkt|ligt|werkt|zit (?:in|bij)|is (?:ziek|bij|op|aan)"
    r"|heeft (?:het|hem|dit|dat|me|m'n"
    r"|mijn)|zit naast|doet (?:dit|het typen)|vult|zoekt|gaf|kent)"
)
_ONLY_MENTIONED = re.compile(
    rf"\b(?:niet (?:\w+ )?(?:aan|via|naar|met|door|bij|op)|(?:ik|mij|mezelf) en|samen met|zonder"
    rf"|geen(?: \w+ (?:of|en))?"
    r"|(?:woon|zit|ben|verblijf|logeer|slaap|inwoon|ligt)\w* (?:\w+ ){0,3}bij|volgens|behalve"
    rf"|niet|namens|aan|ik ben(?: zelf)?) (?:{_POSSESSIVE} )?{_SOMEBODY}\b"
    rf"(?: (?:zijn|haar) {_PHONE}(?! is\b|:))?"
    r"|^\W*(?:meneer|mevrouw|mevr|mw|dhr|de heer)\b\.?(?: (?!van\b|bel|helpt|doet"
    r"|regelt)[a-z.'-]+){1,4}\W*$"
    rf"|\bvoor (?:{_POSSESSIVE} )?{_SOMEBODY}\b(?!\W*$)"
    rf"|\b(?:op naam|abonnement|contract|simkaart|rekening|toestel)\b[^.,]{{0,12}} van"
    rf" {_POSSESSIVE} {_SOMEBODY}\b|\bvan {_POSSESSIVE} {_SOMEBODY} (?:gekregen|gehad|gekocht"
    rf"|geleerd)\b"
    rf"|\bmet {_POSSESSIVE} {_SOMEBODY} (?:overlegd|besproken|gepraat)\b"
    rf"|\bmet {_POSSESSIVE} {_SOMEBODY} samen\b"
    rf"|\bsinds {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|\bdeel\w* [^.,]{{0,20}}met {_POSSESSIVE} {_SOMEBODY}\b"
    r"|\b(?:\w*groet\w*|mvg|hoogachtend|naam|mijn naam is|ik ben)[:, ]+(?:meneer|mevrouw|mevr\.?"
    r"|mw\.?"
    r"|dhr\.?|de heer)\b[^\d]{0,30}"
    rf"|\b(?:hulp van|dankzij|als|mij of|mij en|ik of) {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|\bals {_SOMEBODY} van {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|\b{_POSSESSIVE} {_SOMEBODY} (?:of|en|en/of) (?:mij|ik)\b"
    rf"|\bik ben (?:\w+ ){{0,2}}{_SOMEBODY}\b|\bik help (?:{_POSSESSIVE} )?{_SOMEBODY}\b"
    rf"|\b{_POSSESSIVE} {_SOMEBODY} {_ONLY_HELPS}\b"
    rf"|\b{_POSSESSIVE} {_SOMEBODY} (?:zijn|haar) {_PHONE} (?:weet|ken|heb|geef|hoeft)\b"
)
_OWN_BEFORE = re.compile(
    rf"\b(?:mijn|m'?n|mien|me|mij|ons|onze) (?:eigen |nieuwe |vaste |oude |mobiele? ?|privé |prive "
    rf"|prepaid )*(?:tele?foon|mobiel)? ?(?:nummer|num|nr|tel\b|tele?foon(?= is\b)"
    r"|06|eigen|mobiel|gsm)"
    rf"|\b(?:bel(?:t|len)?|app(?:t|en)?|bereiken?|bereikt|terugbellen) (?:mij|me)\b(?! {_SOMEBODY})"
    r"|\b(?:mij|me) (?:\w+ ){0,3}(?:bellen|bereiken|appen|terugbellen)|\b(?:alleen|maar) mij\b"
    r"|\bik (?:zelf )?(?:ben|doe|regel|heb(?! geen| zelf geen)|kan|wil|zit|woon|loop|kom|weet)\b"
    r"|\bikzelf\b|\b(?:mijn|m'?n|mien|me) (?:eigen |nieuwe?|juiste|goede|huidige)(?: is|:)?"
    r"|\bvan mij\b|\bvan mezelf\b|\b(?:de|het) mijne\b|\bikke\b"
)
_OWN_AFTER = re.compile(
    r"^[\s(,=.-]*(?:(?:dat|dit|die|da) )?(?:is )?(?:(?:het|de) )?(?:nummer "
    r"|nr )?(?:is )?(?:van mij\b"
    r"|van mezelf|van mijzelf|(?:mijn eigen|de mijne|ikzelf|ik zelf|mijn nummer|die van mij)"
    r"(?! (?:nummer |nr )?is\b|[:\s]*[\d+]))"
)
_OTHER_AFTER = re.compile(
    rf"^[\s(,=.-]*(?:(?:dat|dit|die|da's|das|dat's|da|het|tis|'t) )?(?:is )?(?:(?:het"
    rf"|de|die) )?(?:eigen )?(?:{_PHONE})? ?(?:is )?"
    rf"(?:van|vd|v\.d\.|v) (?:{_POSSESSIVE}? ?{_SOMEBODY}|{_TITLED}\w*)\b(?! (?:heb ik|weet ik"
    rf"|ken ik))"
    rf"|^[\s(,=.-]*(?:(?:dat|dit|die|da's|das|dat's|da|het|tis|'t) )?(?:is )?(?:nummer |nr |tel )?"
    rf"(?:(?:{_POSSESSIVE} )?{_SOMEBODY}\s*(?:[),.!]|$|(?:haar|zijn|z'n|d'?r) "
    rf"(?!{_PHONE} (?:hoeft|weet|ken|is|heb|geef|staat|mag)\b)))"
    rf"|^[^.!?\d]{{0,25}}\bdat is {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|^\W*(?:(?:die|dat) )?(?:heeft|gebruikt) {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|^\s*\((?:[a-z]{{2,15}},? )?(?:{_POSSESSIVE} )?{_SOMEBODY}\b[^)]{{0,20}}\)"
    rf"|^[\s(,=.-]*{_POSSESSIVE} {_SOMEBODY} neemt (?:dan |hem )?op\b"
    r"|\bdat is (?:haar|zijn|hun) (?:nummer|nr|tel|mobiel)"
    rf"|^[^!?\d]{{0,15}}\b(?:hij|zij|ze|die|dit|deze) (?:is|wordt|heet) {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|^[\s,.-]*(?:en )?(?:vraag|vragen) (?:dan |maar )*(?:naar|om) (?!mij\b|me\b)\w"
    r"|^[\s,.-]*(?:en )?dan (?:krijgt|krijg|hebt|heeft) (?:u|je) "
    rf"{_POSSESSIVE} {_SOMEBODY}\b"
)


def _ends(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match of `pattern` in `text` begins, -1 without one."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


_AFTER = 60  # characters behind a number that can be about it


_NEXT_NUMBER = re.compile(r"[\s:=]*(?:(?:is|op) )?\+?\d")  # the words belong to the next number


def said_after(folded: str, end: int) -> tuple[Whose | None, int]:
    """Whose number ends at `end` by the words behind it, and where those words end."""
    after = folded[end : end + _AFTER]
    for whose, pattern in _AFTERWARDS:
        match = pattern.search(after)
        if match and not _NEXT_NUMBER.match(after, match.end()):
            return whose, end + match.end()
    return None, end


_AFTERWARDS: tuple[tuple[Whose, re.Pattern[str]], ...] = (
    ("own", _OWN_AFTER), ("other", _OTHER_AFTER),
)  # fmt: skip


def whose_number(folded: str, start: int, end: int, earlier: int) -> Whose:
    """Whose number stands at `start`..`end` of a folded message, by the words around it.

    `earlier` is where what is said of the number before it ends (0 without one).
    """
    if told := said_after(folded, end)[0]:
        return told
    before = folded[max(earlier, start - 120) : start]
    sentence = re.split(
        r"[!?\n;]"
        r"|\.(?=\s)(?<!\bmevr\.)(?<!\bmr\.)(?<!\bdr\.)(?<!\bds\.)(?<!\bnr\.)(?<!\b[a-z]\.)(?<!\bmw\.)(?<!\bdhr\.)(?<!\btel\.)",
        before,
    )
    near = sentence[-1]
    pointing = not re.search(r"[a-z]", near) or _POINTS.match(near)
    if pointing and len(sentence) > 1 and (_CALLED.search(before) or _POINTS.match(near)):
        near = sentence[-2] + near
    near = _CONTRAST.sub("", _ONLY_MENTIONED.sub("", _CIRCUMSTANCE.sub(_mention, near)))
    return "other" if _ends(_OTHER_BEFORE, near) > _ends(_OWN_BEFORE, near) else "own"


# "druk met mijn moeder die dementeert", "bij de uwv en de wijkcoach", "met drie kinderen thuis".
_SMALL = r"(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven)"
_CIRCUMSTANCE = re.compile(
    r"(?P<lead>[^.,;]{0,60}?)\b(?:met|bij|naar|van|voor|over|door|tegen|en|langs) "
    rf"(?:(?:{_POSSESSIVE} )?(?P<count>{_SMALL}) |{_POSSESSIVE} )?{_SOMEBODY}"
    rf"(?: en (?:{_POSSESSIVE} )?{_SOMEBODY})*\b"
    rf"(?=,? (?!(?:of|is|op|via|onder|nummer|tel|nr|heet|bellen|{_PHONE})\b)[a-z]|,)"
)
_LIFE = re.compile(
    r"\b(?:zit|ben|loop|leef|druk|bezig|afspraak|ziek\w*|zorg\w*|vergadering\w*|gesprek\w*|onderweg"
    r"|scheiding|ruzie|lig|huil|deel|alleen|bezoek|uitje|wacht|begrafenis)\b"
)
_CALLS = re.compile(r"bel|nummer|\bnr|\btel|\bapp|contact|vraag|bereik|06|terecht|\bvia\b|praat")


def _mention(match: re.Match[str]) -> str:
    """What is left of a mention: nothing of the people in what happens in the client's life."""
    lead = match["lead"]
    lives = (_LIFE.search(lead) or match["count"]) and not _CALLS.search(lead)
    return lead if lives else match[0]


# "... maar bel gerust": what came before tells of the client's life.
_CONTRAST = re.compile(r"^.*(?<!bel )\bmaar (?=(?:u |je )?(?:kan |kunt |mag )?(?:bel|app|ik ben))")
_CALLED = re.compile(r"bel|nummer|nr|tel|\bapp|doet|regelt|contact")
_POINTS = re.compile(
    r"\s*(?:(?:zijn|haar|hun|dit|het) (?:is )?(?:(?:zijn|haar|het) )?(?:tel"
    r"|nummer)|die)\b|\s*(?:het|dat|dit) is\W*$"
)

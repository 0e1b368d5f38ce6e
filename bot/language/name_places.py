"""What stands before a name in a sentence: "ik heet …", "met …", "u spreekt met …"."""

from __future__ import annotations

import re

from bot.language.name_words import word_set

_I = r"(?:ik|ikke|iech|ich|iek|'?k)"
_ME = r"(?:me|mij|mie|mich)"
_SOFT = (
    r"(?: (?:maar|gewoon|altijd|altijt|altied|allemaal|hier|thuis|meestal|ook|dan|eigenlijk|dus"
    r"|toch|even))*"
)
_HELLO = (
    r"(?:ho+i+|hall+o+|ha+i+|he+y+|dag|goede\w+|goei\w+|goej\w+|ja|hey|hee|he|yo|jo|ey|ewa|moi|hier"
    r"|middag|morgen|mogge|avond|nee|salam|salaam|selam|merhaba|fawaka|odi|bon dia|buenas|hola"
    r"|hello|hi|alaikum|aleykum|oke|ok|nou)"
)
_BUT_CALLED = rf"\bmaar (?:eigenlijk )?(?:{_I} heet|mijn naam is)(?: eigenlijk| gewoon)*\s+"
_CALL_ME = (
    rf"(?:\bluister naar|\bvoor (?:u|jou|jullie|vrienden|intimi|de buurt)(?: is het)?(?: nog)?"
    rf"|\b(?:zeg\b|(?:iedereen|men) zegt|zegt(?= (?:u|maar|gewoon)\b))(?: u)?{_SOFT}"
    rf"|\bnoem {_ME}{_SOFT}|\b(?:noemen|noeme) (?:ze )?{_ME}{_SOFT}"
    rf"|\bnoemt {_ME}|\bnoemen {_ME}(?: \w+)??"
    rf"|\b(?:u|je|jij|jullie|ge) (?:mag|mogen|kan|kunt|kunnen) (?:{_ME} )?(?:gewoon )?"
    r"(?=[\w-]+ (?:zeggen|noemen))"
    rf"|\bvraagt?(?:en)? (?:u )?(?:maar )?naar|\bvragen naar|\bcontact (?:op|opnemen) met"
    rf"|\bbelt? (?:maar )?met"
    rf"|\bmag ik{_SOFT} (?=[\w-]+ zeggen)|{_I} word (?=[\w-]+ genoemd)"
    r"|\b(?:laat (?:ik |we )?maar|laat ik|laten we)(?: maar)? zeggen"
    r"|\bdoe(?: dan)? maar(?: gewoon)?"
    r"|\b(?:schrijf|vul|zet|noteer)(?: dan)? maar(?: (?:op|in|neer))?\W*|\bcall me)\s*"
)
_MY_NAME = (
    r"\b(?:(?:mijn|mij|me|mn|m'n|mien|mie|min|myn|mi'n|ik|mijne|mene|de|die|volledige|hele"
    r"|echte) )*(?:volledige |eigen |voor|achter|roep)?"
    r"(?<!op )(?:n(?:a+|oa|ao|ae)m|namme|naamm+|(?<=mijn )nam|(?<=min )nam|nam(?= is))"
    r"(?! van (?!mij|me))(?: van (?:mij|me)\b)?"
    r"(?: (?:mijn|mij|dat|dus|eigenlijk|gewoon))*"
    r"(?: (?:is|=|was|zijn|luidt|es))?(?: (?:gewoon|dus|eigenlijk|trouwens|overigens))?\s*[:=,]?"
)
_FOREIGN_CALLED = (
    r"\bmy name(?: is|'s)?|\bbenim ad[iı]m|\bje m'appelle|\b(?:mam na|moje) imie"
    r"|\bme llamo|\bmi chiamo|\bname (?:is|=)|\bmi n[ea]m?n? (?:na|de|is)|\bmi nomber ta|\bmi yama"
    r"|\bnazywam sie|\b(?:ana |benim )?(?:ismim?|ad[iı]m)|\bich heiss?e|\bzovem se|\bma numesc"
    r"|\bnumele meu(?: este| e)?|\bkazvam se|\bkazwam se|\bменя зовут|\bмене звати|\bказвам се"
    r"|\bاسمي|\bmein name ist|\bik names?|\bi am called"
)
_I_AM_CALLED = (
    rf"(?:\b(?:{_I} ?(?:ben )?(?:heet|hiet|heit|heite|heten|hit|hyt|hjit|eet|hete|hee|genaamd|noem)"
    r"|kheet|^heet|[.,] heet)\b(?: (?:dus|gewoon|trouwens|eigenlijk))?"
    rf"|{_MY_NAME}|{_FOREIGN_CALLED})(?: (?:de|dhr|is))?\s+"
    r"(?:(?:geen|niet) [^\W\d]+ maar\s+)?"
    rf"|\bdat {_I} (?=[\w-]+ (?:heet|hiet)\b)"
)
_SPEAKS_WITH = (
    r"(?:\b(?:u|ge|gij|je|jij|jullie|hier|nu|dan|dus|goede\w+|hallo|hoi) (?:nu )?"
    r"(?:spree?kt?|sprak)(?: (?:u|je|jullie|nu))?(?: met)?|^\W*spree?k(?:t|en)?(?: (?:u|je|maar"
    r"|nu|gewoon|dan)){0,3} met"
    r"|\b(?:je|u|jullie) spreekt(?: \w+)? met|\bjullie spreken met|\bgesprek met"
    r"|(?:met vriendelijke|hartelijke|vriendelijke) groet(?:en|jes)?\W"
    r"|(?<!de )groet(?:en|jes)?\W(?: *van )?|\bliefs\W|\balvast (?:\w+ )?(?:bedankt|dank)\b\W*"
    r"|\bm\.v\.g\.?\W|mvg\W|hoogachtend\W|\bgr\W)\s*"
)
_WITH = rf"(?:^|[,.!?:]|\b{_HELLO}\b|\b(?:altijd|steeds|weer|gewoon))\s*(?:hier )?met\s+"
_THIS_IS = (
    rf"(?:^|[,.!]|\b{_HELLO}\b)\s*(?:hier|dit|da|dat|'t|het)(?: is"
    r"| es)?\s+(?:(?:dus|ja|eh+m?|nou|gewoon|eigenlijk) )*|\bdas\s+|\btis\s+|\b(?:i am|i'm|im)\s+"
    r"|\bit'?s\s+|\bthis is\s+"
)
_I_AM = (
    rf"(?:\b{_I} (?:ben|bin|zen|zijn|zin|bun|is)|\bk(?:ben|bin|zen|zin)"
    r"|\bben ik|\bik ben (?:het|'t),?)(?: (?:gewoon|dus|eh+m?|ja))*(?: (?:de|mevrouw|meneer|het,?"
    r"|d'r|ut|et|ons|'t))?\s+"
    r"(?!(?:een|in|bij|op|van)\b)"
    r"|\bjestem\s+|\bmi ta\s+|\bje suis\s+|(?:^|[.!,]\s*)(?:soy|(?:eu )?sunt|sono|аз съм"
    r"|я(?=\s+\w+\W*$))\s+"
    r"|\bich bin\s+"
)
_TURKISH_I = rf"(?:^|\b{_HELLO},?\s+)(?P<ben>ben)\s+"  # only before a first name we know
CALLED, SIGNED, BEING, THIS_IS, TURKISH_I = map(
    re.compile, (_I_AM_CALLED, _SPEAKS_WITH, _I_AM, _THIS_IS, _TURKISH_I)
)
_IN_NAME_OF = r"\bop naam van\s+(?=[a-z]\.)"  # "op naam van S. de Koning"
ASKED_PLACES = (
    re.compile(_BUT_CALLED),
    re.compile(_CALL_ME),
    CALLED,
    SIGNED,
    re.compile(_WITH),
    BEING,
    THIS_IS,
    TURKISH_I,
    re.compile(_IN_NAME_OF),
)
OPENING = re.compile(
    rf"^\W*(?:{_HELLO}\W+){{0,3}}(?:\w+,\s+)?(?:(?:hier )?met|hier(?: is)?|dit is|het is)\s+"
)  # also when nobody asked
HELLO = re.compile(rf"^\W*(?:{_HELLO}\W+){{0,3}}")
_KIN = (
    r"man|vrouw|zoon|dochter|moeder|vader|broer|zus|kind|baby|partner|vriend|vriendin|ex|ouders"
    r"|kleinzoon|kleindochter|nicht|neef|schoonzoon|schoondochter"
)
SOMEONE_ELSES = re.compile(rf"\b(?:{_KIN}|deurwaarder|bedrijf|verzekering|haar|zijn|hun)[^\w.!?]+$")
WHOSE = re.compile(  # "Joyce haar moeder", "Truus' dochter", "Jans broer"
    rf"(?<=[szx])\s+(?:{_KIN})\b(?! van)|\s+niet(?:\W*$|,| (?:hoor|maar|de|mijn|meer|is|ben)\b)"
    rf"|(?:'|\s+(?:haar|zijn|z'n|zn|d'r|dr|der))\s*(?:{_KIN}|telefoon|rekening|polis)\b"
)

JOKES = re.compile(
    r"\bnaam is haas\b|\bjan (?:rap|met de pet|en alleman|lul|publiek|modaal)\b|\bsinterklaas\b"
    r"|\bzwarte piet\b|\bdonald duck\b|\bmickey mouse\b|\bpietje puk\b|\b(?:de )?kerstman\b"
    r"|\bjoost mag\b|\bde (?:sjaak|pineut|klos|dupe)\W*$|\bde paus\b|\b(?:bond,? )?james bond\b"
    r"|\bsuperman\b|\bbatman\b"
)

# -- who somebody is to the client, before the name ("haar zoon Erik") -----------------------------

_ROLE_LEADS = word_set(
    "de een het 't haar zijn z'n uw jullie hun hem d'r der wettelijk wettelijke maatschappelijk "
    "sociaal ambulant persoonlijk persoonlijke vaste oudste jongste buurt eigen vriendelijke"
)
_ROLES = word_set(
    _KIN.replace("|", " ") + " mama papa mam pap polishouder debiteur aanvrager verzekeringnemer"
    " schuldenaar contactpersoon begeleider begeleidster bewindvoerder bewindvoerster"
    " hulpverlener"
    " hulpverleenster werker mantelzorger mantelzorgster buurvrouw buurman buurmeisje buurjongen"
    " curator mentor wijkverpleegkundige verpleegkundige casemanager klant client patient"
    " verzekerde budgetcoach coach vrijwilliger vrijwilligster maatje schuldhulpverlener"
    " schuldhulpmaatje consulent medewerker medewerkster advocaat bewoner bewoonster huisarts"
    " jobcoach ambtenaar taalmaatje tolk zzper ondernemer verzorgster verzorgende thuishulp"
)


def past_role(words: list[str], index: int) -> int:
    """The index behind "haar zoon", "maatschappelijk werker" at `index`, else `index`."""
    at = index
    while at < len(words) and words[at] in _ROLE_LEADS:
        at += 1
    if at >= len(words) or words[at] not in _ROLES:
        return index
    own = index > 0 and words[index - 1] in ("mijn", "m'n", "mn", "me", "onze")
    return index if own else at + 1

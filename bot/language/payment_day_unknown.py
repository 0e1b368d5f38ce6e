"""Answers that name no day: not known, not minded, or an income that comes on changing days."""

from __future__ import annotations

import re

_NOT = r"(?:nie?t?|neet|nait|nog niet)"
_YOU = r"(?:u|je|jij|jullie|ge|gij)"
# Income that comes on another day for everybody, or in every gemeente.
_INCOME = re.compile(
    r"\b(?:anw|pgb|aio|io[aw]w?|ioaz|tozo|leefgeld|weekgeld|zakgeld|kleedgeld|vakantiegeld"
    r"|bewindvoer\w+|budgetbeheer\w*|belasting(?:dienst|teruggave)?|payday|fooi|kwartaal"
    r"|\w*loon|\w*salaris\w*|sallaris|\w*uitkering|bijstand\w*|kinderbijslag|kinnerbieslag|ww"
    r"|uwv|svb"
    r"|wia|wga|iva|wajong|wao|waz|zw|participatiewet|ziektewet|ziektegeld|\w*pensioen\w*|betaald"
    r"|centen|gestort|geld (?:heb|krijg|binnen)|uitbetaal\w*|inkomen|inkomsten|doekoe|alimentatie"
    r"|(?:gemeente|werk|baas|werkgever|svb) (?:mij |me )?(?:betaalt|uitbetaalt|stort)|lonen|gage"
    r"|geld|uitzendbureau|klanten|giften|\w*betaalt|bijverdien\w*|freelance\w*|zzp\w*|payroll"
    r"|salary)\b"
)
_WE_IK = r"(?:ik |k |het |dat |'?t |echt |nog |zo |nu |nou |eigenlijk |eerlijk gezegd |ook )*"
_DOES_NOT_KNOW = (
    rf"(?:ik )?(?:zou |zal )?(?:het |dat |'t )?(?:'?k ?)?we[ei]t? {_WE_IK}{_NOT}",
    r"(?:geen|gin|gien) (?:flauw )?(?:idee|benul|notie|gedacht|zicht|overzicht|peil"
    r"|duidelijkheid|sjoege)|weet ik (?:veel|het)|onbekend|idk|dunno|dont know|don't know",
    r"(?:niet|nie)(?: (?:zo|u|je|jullie|goed|echt|precies|exact|meteen|direct|nu|even|helemaal"
    r"|kunnen"
    r"|durven|te(?! weten)))* (?:vast|overzien|voorspellen|weten|zeggen|precies|zeker|bekend"
    r"|duidelijk|inschatten|beloven|helder|scherp)"
    r"|te zeggen|weet (?:mijn|me|mn) \w+|(?:lastig|moeilijk)(?: te (?:zeggen|voorspellen"
    r"|bepalen)|(?=\W*$))|(?:ik|k) twijfel|kan (?:ik )?(?:\w+ ){0,2}geen antwoord",
    r"k?weenie|kweetnie|weeknie|wee(?:t|k)? ?(?:k|ik)? ?nie|joost mag|sla (?:je )?me dood"
    r"|(?:goeie|goede|lastige|moeilijke) vraag|vraag(?:t)? (?:je|u|ge) me wat|moet ik (?:je|u) "
    r"schuldig blijven|tasten? in het duister|god mag|waar (?:moet|haal) ik",
    r"(?:over )?(?:nadenken|denken|nakijken|kijken|bepalen|bepaalt|beslissen|andere dag|uitzoeken"
    r"|opzoeken|overleg(?:gen)?|navragen|(?<!iets )(?<!wat )vragen|doorgeven|terugkomen|checken"
    r"|chekken|nagaan"
    r"|bekijken|uitrekenen|afwachten|laten weten|bellen naar)",
    r"zoek (?:ik )?[^.!?]{0,20}\b(?:op|uit)|kijk (?:ik )?[^.!?]{0,15}\bna|kom (?:ik )?[^.!?]{0,15}"
    r"\bterug|vraag (?:ik )?[^.!?]{0,20}\b(?:na|aan)|later(?: aan)? (?:door|zeggen|weten)",
)
_SOMEBODY_ELSE = (
    r"(?:mijn|m'n|me|onze|de) \w+ (?:regelt|doet|beheert|weet|bepaalt) (?:dat|het|alles|dit)"
    r"|(?:dat|dit|het) (?:regelt|doet|beheert|bepaalt) (?:mijn|m'n|me|onze|de) \w+",
    r"(?:zelfde|gelijk) als (?:nu|altijd|voorheen|anders)|(?:laat|houd?)\b[^.!?]{0,15}\bzoals"
    r"|zoals (?:het )?(?:nu|altijd|is|was)",
)
_PICKS = (
    r"(?:verzin|bedenk|noem|kies|pak|prik|gok|beslis|bepaal|zeg|regel|plan|stel|vul|neem|zet"
    r"|kijk|zie|doe|schrijf|roep|kiest|zegt|beslist|bepaalt|neemt|kijkt|ziet|doet|verzint|bedenkt"
    r"|noemt|pakt|prikt|plant|vult)"
)
_ANY = (
    r"(?:wat|iets|een|er een|er eentje|eentje|ergens|een (?:dag\w*|datum|gok|getal|nummer"
    r"|willekeurige"
    r"|random)|de eerste de beste|random|willekeurig|zelf|raak)"
)
_BEST = r"(?:beste?|handigst\w*|makkelijkst\w*|liefst\w*|fijnst\w*|goed|uitkomt|past|prettigst\w*)"
_LEAVES_IT = (
    rf"(?:wanneer|welke dag|zoals|wat) {_YOU} (?:maar |zelf |het |'t |me )*(?:wil|wilt|willen|kan"
    rf"|kunt|denkt?|zegt|zeggen|vindt?|vinden|{_BEST})",
    rf"(?:wat|welke dag|wanneer|hoe) (?:het |'t |t |dat )?(?:voor |bij )?{_YOU} [^.!?]{{0,25}}"
    rf"\b(?:{_BEST}|schikt|schikken|uitkomt|passen)",
    rf"{_YOU} m(?:ag|agen|ogen|oogt|oet|oeten) (?:het |'t |dat |zelf |maar )*(?:zeggen|weten"
    rf"|kiezen|bepalen"
    rf"|beslissen|invullen|uitzoeken|prikken|verzinnen)",
    rf"(?:mag|mogen|moogt|laat) {_YOU} (?:zelf |het |dat |maar )*(?:zeggen|weten|kiezen"
    rf"|bepalen|beslissen|invullen|prikken|uitzoeken|verzinnen)",
    rf"{_PICKS}(?: {_YOU})?(?: (?:er|het|'t|dat|zelf))* maar(?: (?:gewoon|ff|even))*"
    rf" {_ANY}|(?:kies|beslis|bepaal|zeg|prik|verzin|bedenk|noem|gok)t?(?: {_YOU})?(?: (?:het|'t"
    rf"|zelf|er))*"
    r" maar(?=\W*(?:$|[,.!?]|hoor\b|joh\b|dan\b))",
    rf"{_PICKS} (?:{_YOU} )?(?:er )?{_ANY}(?= maar|\W*$)|{_PICKS} (?:{_YOU}|zelf) (?:het |'t )?"
    r"(?:zelf |maar )*(?:een|iets|wat|maar|\W*$)",
    rf"(?:laat|leg) (?:ik |wij |we )?(?:het |'t |dat )?(?:graag |maar |helemaal )*(?:aan"
    rf"|bij) {_YOU}"
    rf"|aan (?:{_YOU}|jou|jullie) (?:de |over|om )|(?:is|de) (?:keus|keuze) (?:is )?aan"
    rf"|(?:jouw|jullie|uw) (?:keus|keuze|pakkie)",
    r"prik maar|doe maar (?:gewoon )?(?:wat|iets|ergens)|wanneer (?:dan )?ook|wat dan ook"
    r"|de eerste de beste"
    r"|hoe dan ook|eender wat|vertrouw (?:ik )?(?:op|jullie|u)|weten jullie (?:beter|vast)",
)
_GOOD = (
    r"(?:goed|goe|prima|best|ok|oke|okee|okay|okey|fijn|mogelijk|kan|bon|top|wel best"
    r"|in orde|lukt|welkom)"
)
_DOES_NOT_MIND = (
    r"m(?:aa|a|oa|ao|o)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+|nix|neet"
    r"|nait|weinig)(?: \w+){0,2}?"
    r" ?(?:ui?t|oet|uut)",
    r"om (?:het|'t|t) even|(?:i[ks]|mie?|mi[jn]|me|'?t) gli?e?k|egaal|allemaal (?:het)?(?:zelfde"
    r"|gelijk)",
    r"(?:gelijk|eender|ongeacht) (?:welke|wanneer)|eender|om te even|doet er niet toe|een zorg"
    r"|(?:t?is|blijft) (?:mij|me|ons|voor mij) (?:allemaal |echt |compleet )?(?:gelijk|hetzelfde)",
    r"geen (?:verschil|voorkeur|vaste?|punt|mening)|schelen|scheelt|uitkomt|verschil\w*",
    rf"all(?:es|emaal|e dagen)(?: (?:is|zijn|vind ik|me|mij|voor mij|wel|even|echt|heel))* {_GOOD}",
    rf"(?:elke|iedere|alle|ieder|elk) (?:dag|dagen|datum|datums|data|moment|tijdstip|nummer)"
    rf"|altijd {_GOOD}|(?:vind|vinden) (?:ik |wij |we )?(?:het )?(?:allemaal )?(?:wel )?best"
    rf"|mij best"
    rf"|best (?:hoor|joh)",
    r"boeit (?:me |mij |echt )*(?:nie?t?|niks|geen)|boeie[nu]?d?|what ?ever|any ?day|anytime"
    r"|doesn'?t matter|i don'?t care|interesseert|flexibel|wanneer maar",
)
_CHANGES = (
    r"(?:elke|iedere|per) (?:week|keer|maand) (?:is )?(?:weer )?(?:wat |iets )?anders"
    r"|steeds (?:een )?andere?|wissel\w*|onregelmatig|ligt? (?:er ?aan|aan)"
    r"|hang(?:t|en)? [^.!?]{0,30}\b(?:af|vanaf)|varieert|varieren|variabel|schommelt|springt"
    r"|verspringt"
    r"|nooit (?:op )?(?:dezelfde|hetzelfde|gelijk)|elke keer anders|telkens anders"
    r"|(?:als|wanneer|zodra|tot|nadat)\b[^.!?]{0,30}\b(?:binnen|erop|er op|saldo|bijgeschreven"
    r"|rekening staat|ruimte|geld)",
    r"per week|\w*wekelijks\w*|(?:per|elke|iedere|om de) (?:\w+ )?we(?:ek|ken)|weekloon"
    r"|week(?:salaris|geld)",
    r"(?:elke|iedere|op) (?:maan|dins|woens|donder|vrij|zater|zon)dag(?= krijg| komt|\W*$)",
    r"(?:eerste|tweede|derde|vierde|laatste|\de) (?:maan|dins|woens|donder|vrij|zater|zon)dag",
    r"(?:tweede|derde|vierde|2e|3e|4e|2de|3de|4de) week",
)
_WAYS = (*_DOES_NOT_KNOW, *_SOMEBODY_ELSE, *_LEAVES_IT, *_DOES_NOT_MIND, *_CHANGES)
_UNKNOWN = re.compile(rf"\b(?:{'|'.join(_WAYS)})\b")
_NO_INCOME = re.compile(
    r"\b(?:geen|niks|weinig) (?:(?!vast)\w+ )?(?:geld|inkomen|inkomsten|loon)\b"
)
_NO_WEEKDAY = re.compile(r"\W*op \w+dag\W*$")  # one weekday is no answer to a day of the month


def unknown_day(folded: str) -> tuple[int, int] | None:
    """Where a folded message says that there is no day to name; None when it does not."""
    match = _UNKNOWN.search(folded) or _INCOME.search(folded)
    if match is None and (shrug := folded.find("🤷")) >= 0:
        return shrug, shrug + 1
    if match is None or _NO_INCOME.search(folded) or _NO_WEEKDAY.match(folded):
        return None
    return match.span()

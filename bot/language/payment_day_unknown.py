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
_DOES_NOT_KNOW = (
    rf"(?:ik )?(?:zou |zal )?(?:het |dat |'t )?we[ei]t? (?:ik |k )?(?:het |dat |'?t |echt |nog "
    rf"|zo |nu"
    rf" |nou |eigenlijk )*{_NOT}",
    r"(?:geen|gin) (?:flauw )?(?:idee|benul)|weet ik (?:veel|het)|onbekend|idk|geen zicht op",
    r"(?:niet|nie) (?:vast|overzien|te voorspellen|weten|zeggen|precies|zeker|bekend|duidelijk)"
    r"|te zeggen|weet (?:mijn|me"
    r"|mn) \w+",
    r"k?weenie|kweetnie|weeknie|wee(?:t|k)? ?(?:k|ik)? ?nie",
    r"(?:over )?(?:nadenken|nakijken|kijken|bepalen|bepaalt|beslissen|andere dag|uitzoeken|opzoeken"
    r"|overleg(?:gen)?|navragen|vragen|doorgeven|terugkomen)",
)
_DOES_NOT_MIND = (
    r"m(?:aa|a|oa|ao|o)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+|nix|neet"
    r"|nait)(?: \w+){0,2}?"
    r" ?(?:ui?t|oet|uut)",
    r"om (?:het|'t|t) even|(?:i[ks]|mie?|mi[jn]|me|'?t) gli?e?k|egaal|allemaal (?:het)?(?:zelfde"
    r"|gelijk)",
    r"(?:gelijk|eender|ongeacht) (?:welke|wanneer)|eender|om te even|doet er niet toe|een zorg",
    r"geen (?:verschil|voorkeur|vaste?)|alles (?:is )?(?:goed|prima)|schelen|uitkomt|verschil\w*",
    r"boeit (?:me |mij )?(?:nie?t?|niks)|(?:elke|iedere|alle) (?:dag|dagen|moment)|altijd goed",
    rf"(?:wanneer|welke dag|zoals) {_YOU} (?:maar )?(?:wil|wilt|willen|kan|kunt)",
    rf"{_YOU} m(?:ag|agen|ogen) (?:het |zelf )*(?:zeggen|weten|kiezen|bepalen|beslissen)",
    rf"(?:mag|mogen|laat) {_YOU} (?:zelf |het )*(?:zeggen|weten|kiezen|bepalen|beslissen)",
    r"zeg(?:t)? (?:u|jij|jullie)? ?(?:het )?maar|kies(?:t)? (?:u )?(?:zelf )?maar",
    r"doe maar (?:gewoon )?(?:wat|iets|ergens)|wanneer (?:dan )?ook|prik maar"
    r"|bepaal (?:zelf )?maar|interesseert",
)
_CHANGES = (
    r"(?:elke|iedere|per) (?:week|keer|maand) (?:is )?(?:weer )?(?:wat |iets )?anders"
    r"|steeds (?:een )?"
    r"andere?|wissel\w*|onregelmatig|ligt? (?:er ?aan|aan)|hangt? [^.!?]{0,30}\baf",
    r"per week|\w*wekelijks\w*|(?:per|elke|iedere|om de) (?:\w+ )?we(?:ek|ken)|weekloon"
    r"|week(?:salaris|geld)",
    r"(?:elke|iedere|op) (?:maan|dins|woens|donder|vrij|zater|zon)dag(?= krijg| komt|\W*$)",
    r"(?:eerste|tweede|derde|vierde|laatste|\de) (?:maan|dins|woens|donder|vrij|zater|zon)dag",
    r"(?:tweede|derde|vierde|2e|3e|4e|2de|3de|4de) week",
)
_UNKNOWN = re.compile(rf"\b(?:{'|'.join((*_DOES_NOT_KNOW, *_DOES_NOT_MIND, *_CHANGES))})\b")
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

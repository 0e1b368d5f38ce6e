"""The words for a day of the month: "de 25e", "vijfentwintigste", "eind van de maand", "AOW".

Everything here works on folded text (`bot.language.text.fold`) and keeps its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.language.numbers import word_value

LAST = 31


@dataclass(frozen=True)
class Day:
    """A day of the month in the message."""

    start: int
    end: int
    day: int | None
    ordinal: bool  # said as a day ("de 25e"), not as a bare number
    number: bool = True  # a number was said, not an income or a part of the month


# -- numbers ---------------------------------------------------------------------------------------

_IRREGULAR = {
    "eerste": 1, "irste": 1, "eurste": 1, "urste": 1, "ierste": 1, "twidde": 2, "derde": 3,
    "dorde": 3, "darde": 3, "achtste": 8, "achste": 8, "achte": 8, "ultimo": LAST,
    "dattigste": 30, "dattig": 30,
}  # fmt: skip
_ARTICLES = frozenset({"ene", "enen", "eene"})  # "de ene maand"
_ORDINAL_ENDS = (re.compile(r"[dt]en?$"), re.compile(r"s[dt]en?$"))


def _spelled(word: str) -> tuple[int, bool] | None:
    """The number a word spells and whether it is an ordinal."""
    glued = re.sub(r"[ -]", "", word).removeprefix("aller")
    irregular = _IRREGULAR.get(glued) or _IRREGULAR.get(glued.removesuffix("n"))
    if irregular:
        return irregular, True
    stems = (end.sub("", glued) for end in _ORDINAL_ENDS if end.search(glued))
    for stem in stems:
        if value := word_value(stem):
            return value, True
    value = None if glued in _ARTICLES else word_value(glued)
    return (value, False) if value else None


_TENS = r"(?:tw[ie]+nt[aieu]g|d[ae]r?t+[aieu]g)(?:st[ae]n?|e)?"
_NUMBER = re.compile(
    r"(?<![\w.,/€:+-])(?P<digits>\d{1,2})(?P<tail> ?-?(?:ste|sten|de|e|ᵉ|ste)(?![a-z])|(?:en"
    r"|n)20(?:ste|e)?)?"
    r"(?![\d%€:]|[.,/-]\d|,-|[a-z]{3})"
    rf"|(?<![a-z])(?P<word>[a-z]{{3,6}}(?:[ -]en[ -]?|en[ -]){_TENS}|[a-z]{{3,24}})(?![a-z])"
)
_AMOUNT_AFTER = re.compile(
    r"\s?(?:euro?'?s?|eu|€|piek|ekkies|doekoe|cent|,-|per maand|p\.?m\.?\b|procent|%|jaar|jr"
    r"|kind|maand(?:en)?\b"
    r"|mnd(?:en)?|keer|maal|x\b|week|weken|-?wekelijks|brief|brieven"
    r"|dag(?:en)? (?:na|voor|later|erna|eerder)|dagen|uur|mensen|man\b|personen|verdieping)"
)
_AMOUNT_BEFORE = re.compile(
    r"(?:€|\beuro|\beur|bedrag van|\bik ben|\bheb|\bmet|\bal|\bik kan|\bis nu|termijn van"
    r"|\bvan mijn|jaar|\bsinds|(?<!dag )nummer"
    r"|huisnr|20\d\d) ?$"
)
_OTHER_ORDINAL = re.compile(
    r"\s*(?:keer|maal|verdieping|brief|herinnering|aanmaning|kind|week|etage|rekening"
    r"|dag van (?:de )?(?:school|week|vakantie)|plaats"
    r"|instantie|hulp|wat|klas|jaars|kwartaal|helft|ding|vraag|baan|huis|keus|keuze|medewerker"
    r"|gesprek|maand\b|betaling|termijn)"
)


def _number(match: re.Match[str]) -> Day | None:
    text, (start, end) = match.string, match.span()
    after, before = text[end : end + 40], text[max(0, start - 20) : start]
    if match["digits"]:
        tail = (match["tail"] or "").strip(" -")
        twenty = tail.startswith(("en2", "n2"))
        number, ordinal = int(match["digits"]) + (20 if twenty else 0), bool(tail)
    else:
        spelled = _spelled(match["word"])
        if spelled is None:
            return None
        number, ordinal = spelled
    if _AMOUNT_BEFORE.search(before) or (not ordinal and _AMOUNT_AFTER.match(after)):
        of_the_month = re.match(r"\s?maand\b", after) and not ordinal
        if not (of_the_month and re.search(r"\bde $", before)):
            return None
    if ordinal and _OTHER_ORDINAL.match(after):
        return None
    return Day(start, end, number, ordinal) if 1 <= number <= LAST else None


# -- days without a number -------------------------------------------------------------------------

Named = tuple[tuple[re.Pattern[str], int], ...]
_MONTH = (
    r"(?:(?:van|vd|v/d|v\.d\.|van de|vaan de|in|in de|van elke|van iedere|der|v) ?)*(?:de |elke "
    r"|iedere )?(?:m(?:aa|oa|ao|a)n[dt]|mnd)(?:en)?"
)
PARTS: Named = tuple(
    (re.compile(pattern), day)
    for pattern, day in (
        (
            rf"\b(?:(?:aan |tegen |op |rond )?(?:het |'t |eind )?(?:ein[dt]e?|en[dt]e?"
            rf"|(?:aller)?laatste?(?: dag(?:en)?)?|leste) {_MONTH}|ultimo|maandeinde"
            rf"|eindje {_MONTH})\b", LAST),
        (rf"\b(?:(?:aan |in )?(?:het |'t )?beg[iu]n {_MONTH}|eerste? dag(?:en)? {_MONTH})\b", 1),
        (
            rf"\b(?:half?(?:ver)?weg(?:en?)?|(?:het |in het |'t )?midden"
            rf"|(?:de )?helft(?= van de m))(?: {_MONTH})?\b|\b(?:half|hallef) {_MONTH}\b", 15),
    )
)  # fmt: skip
INCOMES: Named = tuple(
    (re.compile(pattern), day)
    for pattern, day in (
        (
            r"\b(?:(?:zorg|huur|kinderopvang)?toe?sla(?:g|ch)(?:en?)?|(?:zorg|huur)toesl"
            r"|kindgebonden budget|kgb)\b", 20),
        (r"\b(?:a\.?o\.?w\.?|aow[- ]?uitkering|ouderdomspensioen)(?![a-z])", 23),
        (r"\b(?:duo|studiefinanciering|stufi|studiebeurs|studielening)\b", 24),
    )
)  # fmt: skip
ASKED_PARTS: Named = (
    (
        re.compile(
            r"\b(?:de )?(?:aller)?laatste(?! keer| tijd| brief)"
            r"|\b(?:ein[dt]|het eind(?:e)?)(?! van)(?=\W|$)"
        ),
        LAST,
    ),
    (re.compile(
        r"\bbegin(?:netje)?(?! \w*(?:te|jan|feb|maart|apr|mei|ju|aug|sep|okt|nov|dec))\b"
        r"|\b(?:aan het )?begin$"), 1),
)  # fmt: skip
NO_DAY_INCOME = re.compile(
    r"\b(?:loon|salaris|sallaris|uitkering|bijstand|kinderbijslag|ww(?:-uitkering)?|uwv|wia"
    r"|wajong|wao|zw|participatiewet|ziektewet|pensioen"
    r"|betaald|centen|gestort|geld (?:heb|krijg|binnen)|uitbetaald|inkomen|inkomsten|doekoe"
    r"|alimentatie|(?:gemeente|werk|baas|werkgever|svb) (?:mij |me )?(?:betaalt|uitbetaalt"
    r"|stort)|kinnerbieslag|lonen|gage|geld)\b"
)
UNKNOWN = re.compile(
    r"\b(?:(?:ik )?(?:zou |zal )?(?:het |dat |'t )?we[ei]t? (?:ik |k )?(?:het |dat |'?t |echt "
    r"|nog |zo |nu |nou |eigenlijk )*(?:nie?t?|neet|nait|nog niet)"
    r"|(?:geen|gin) (?:flauw )?(?:idee|benul)"
    r"|weet ik (?:veel|het)|(?:niet|nie) (?:weten|zeggen|precies|zeker)|te zeggen|weet (?:mijn"
    r"|me|mn) \w+|(?:elke|iedere) (?:week|keer|maand) (?:is )?(?:wat |iets )?anders|mag (?:u|je|jij"
    r"|jullie) (?:zelf |het )?(?:zeggen|weten|kiezen|bepalen)"
    r"|k?weenie|kweetnie|weeknie|wee(?:t|k)? ?(?:k|ik)? ?nie|idk"
    r"|m(?:aa|a|oa|ao|o)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+|nix|neet"
    r"|nait)(?: \w+){0,2}? ?(?:ui?t|oet|uut)|om het even|om 't even"
    r"|(?:i[ks]|mie?|mi[jn]|me|'?t) gli?e?k|egaal|allemaal (?:het)?zelfde"
    r"|(?:over )?(?:nadenken|nakijken|kijken|bepalen|bepaalt|beslissen|andere dag|uitzoeken"
    r"|opzoeken|overleg(?:gen)?|navragen|vragen|een zorg"
    r"|geen verschil)|geen vaste?|alles (?:is )?(?:goed|prima)|(?:mag|mogen) (?:u "
    r"|jullie )?(?:het )?kiezen"
    r"|(?:elke|iedere|per) (?:maand|keer) (?:is |weer )?anders|steeds anders|schelen"
    r"|geen voorkeur|uitkomt|boeit (?:me |mij )?(?:nie?t?|niks)|verschil\w*|wisselt|wisselend"
    r"|elke maand anders|iedere maand anders|ligt? (?:er ?aan|aan)|hangt? [^.!?]{0,30}\baf"
    r"|(?:elke|iedere|alle) (?:dag|dagen|moment)|altijd goed|onregelmatig|per week|weekloon"
    r"|week(?:salaris|geld)"
    r"|wanneer (?:u|jullie|je) (?:wil|wilt|willen)|zeg(?:t)? (?:u|jij|jullie)? ?(?:het )?maar"
    r"|kies(?:t)? (?:u )?(?:zelf )?maar|doe maar (?:wat|iets)"
    r"|(?:nog )?(?:niet|nie) (?:bekend|duidelijk)"
    r"|(?:u|je|jij|jullie) mag(?:en)? (?:het |zelf )*(?:zeggen|weten|kiezen|bepalen))\b"
)


# -- all of them -----------------------------------------------------------------------------------


def named(folded: str, table: Named) -> Iterator[Day]:
    """The days said by a name in `table`: part of the month, or income with a day of its own."""
    for pattern, day in table:
        for match in pattern.finditer(folded):
            yield Day(*match.span(), day, True, number=False)


_MOST_DAYS = 20  # more numbers than that are no answer


def numbered(folded: str) -> list[Day]:
    """The days said as a number, in order."""
    found = (_number(match) for match in _NUMBER.finditer(folded))
    alone = re.fullmatch(r"\W*een\W*", folded) is not None  # elsewhere "een" is the article
    days = (day for day in found if day and (alone or folded[day.start : day.end] != "een"))
    return list(islice(days, _MOST_DAYS))

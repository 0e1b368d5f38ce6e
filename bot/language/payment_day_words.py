"""The words for a day of the month: "de 25e", "vijfentwintigste", "eind van de maand", "AOW".

Everything here works on folded text (`bot.language.text.fold`) and keeps its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.language.payment_day_ordinals import LAST, spelled


@dataclass(frozen=True)
class Day:
    """A day of the month in the message."""

    start: int
    end: int
    day: int | None
    ordinal: bool  # said as a day ("de 25e"), not as a bare number
    number: bool = True  # a number was said, not an income or a part of the month


# -- numbers ---------------------------------------------------------------------------------------

_TENS = r"(?:t?w[ieé]+n(?:t|s)?[aieu]?[gch]*|d[aei]r?[td]+[aieu][gch]+)(?: ?st[aeu]*[nh]?|e)?"
_AND = r"(?:[ -]?(?:en|&|ent|un|ne)[ -]?|en?[ -]|[ -]en)"
_NUMBER = re.compile(
    r"(?:(?<![\w.,/€:+-])|(?<=\bdag)|(?<=\bop)|(?<=\bde)"
    r"|(?<=\brond))(?P<digits>\d{1,2})(?P<tail> ?-?'?(?:st[en]{0,2}|den?|e|ᵉ|i?eme|th|nd"
    r"|rd)(?![a-z])"
    rf"|en?(?:20|30)(?:ste|e)?|(?P<tens>{_AND}{_TENS})(?![a-z]))?"
    r"(?![\d%€:]|[.,/-]\d|,-|[a-z]{3})"
    rf"|(?<![a-z])(?P<word>[a-z]{{3,6}}{_AND}{_TENS}(?![a-z])|[a-z]{{3,24}}(?: ste)?)(?![a-z])"
)
_AMOUNT_AFTER = re.compile(
    r"\s?(?:euro?'?s?|eu|€|piek|ekkies|doekoe|cent|,-|per maand|p\.?m\.?\b|procent|%|jaar|jr"
    r"|kind|maand(?:en)?\b"
    r"|mnd(?:en)?|keer|maal|x\b|week|weken|-?wekelijks|brief|brieven"
    r"|(?:of|tot|a|en|-) (?:een )?(?:\d+|[a-z]{3,16}) ?(?:euro?|€|piek|eiro)|(?:dag(?:en|je"
    r"|jes)?|daags|daagjes?|weken"
    r"|weekjes?) (?:na|voor|later|erna|eerder)|dagen"
    r"|tientjes?|briefjes|(?:is |was )?te ?veel|(?:kan|zou|wil) ik (?:wel |net |best )?missen"
    r"|uur|mensen|man\b|personen|verdieping)"
)
_AMOUNT_BEFORE = re.compile(
    r"(?:€|\b(?:meer|minder) (?:dan|als)|\beuro|\beur|bedrag van|\bik ben|\bheb|\bmet|\bal"
    r"|\bik kan|\bis nu|termijn van"
    r"|\bvan mijn|jaar|\bsinds|(?<!dag )nummer|\bnr\.?|\bvak|\bcode"
    r"|huisnr|20\d\d) ?$"
)
_OTHER_ORDINAL = re.compile(
    r"\s*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|keer|maal|verdieping|brief|herinnering"
    r"|aanmaning|kind|week|etage|rekening"
    r"|dag van (?:de )?(?:school|week|vakantie)|plaats"
    r"|instantie|hulp|wat|klas|jaars|kwartaal|helft|ding|vraag|baan|huis|keus|keuze|medewerker"
    r"|gesprek|maand\b|betaling|termijn|de beste|(?:werk|bank)?(?:dag )?(?:er)?na\b|na\b)"
)


_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
MONTH_NAME = re.compile(rf" (?:{_MONTHS})\b")


# "mijn zoon is 23", "gezin van 4": how old or how many people are.
_PERSON = (
    r"(?:\w*zoon|\w*dochter|\w*man|\w*vrouw|\w*moeder|\w*vader|\w*kind(?:je|eren)?|kids|pubers?"
    r"|kleuters?|tweeling|jongens|meiden|baby|kleine|oudste|jongste"
    r"|broer|zus|oma|opa|partner|vriend(?:in)?|meisje|jongen|\w*kinderen|hij|zij|ze|ik|we|wij)"
)
_PEOPLE_BEFORE = re.compile(
    rf"(?<!van mijn )(?<!van )\b{_PERSON} (?:is|zijn|wordt|worden|word|ben|was|van|werd)"
    r"(?: (?:nu|al|pas|net|bijna|ook|inmiddels|nog|maar|van))* $"
    r"|\b(?:gezin|huishouden|moeder|vader|kinderen|leeftijd|jongen|meisje) (?:van|is) $"
)


def _figures(match: re.Match[str]) -> tuple[int, bool]:
    """The number of a match in figures, and whether it is said as a day: "25e", "5en20"."""
    tail = (match["tail"] or "").strip(" -")
    tens = match["tens"] or (tail if re.match(r"en?\d", tail) else "")
    more = 0 if not tens else 20 if re.search(r"20|t?wi", tens) else 30
    return int(match["digits"]) + more, bool(tail)


def _in_the_twenties(before: str, number: str) -> bool:
    """ "ergens in de twintig" is ten days, not one."""
    return (
        number[0] in "td" and re.search(r"\b(?:in de|eind|begin|half|midden) $", before) is not None
    )


def _is_other_number(folded: str, start: int, end: int, ordinal: bool) -> bool:
    """Whether a number is an amount, a count, an age or the order of something."""
    after, before = folded[end : end + 40], folded[max(0, start - 40) : start]
    if not ordinal and (
        _PEOPLE_BEFORE.search(before) or _in_the_twenties(before, folded[start:end])
    ):
        return True
    if _AMOUNT_BEFORE.search(before[-20:]) or (not ordinal and _AMOUNT_AFTER.match(after)):
        of_the_month = re.match(r"\s?maand\b", after) and not ordinal
        return not (of_the_month and re.search(r"\bde $", before))
    return ordinal and _OTHER_ORDINAL.match(after) is not None


def _number(match: re.Match[str]) -> Day | None:
    text, (start, end) = match.string, match.span()
    said = _figures(match) if match["digits"] else spelled(match["word"])
    if said is None or not 1 <= said[0] <= LAST:
        return None
    ordinal = said[1] or MONTH_NAME.match(text, end) is not None
    if _is_other_number(text, start, end, ordinal):
        return None
    return Day(start, end, said[0], ordinal)


# -- days without a number -------------------------------------------------------------------------

Named = tuple[tuple[re.Pattern[str], int], ...]
_MONTH = (
    r"(?:(?:van|vd|v/d|v\.d\.|van de|vaan de|van d'?e?n|vd n|in|in de|van elke|van iedere|der"
    r"|v) ?)*(?:de |elke "
    r"|iedere )?(?:m(?:aa|oa|ao|a)n[dt]|mnd)(?:en)?"
)
PARTS: Named = tuple(
    (re.compile(pattern), day)
    for pattern, day in (
        (
            rf"\b(?:de )?(?:(?:op )?(?:een|1|eentje) na (?:de )?laatste|voorlaatste)(?: dag)?"
            rf"(?: {_MONTH})?\b", LAST - 1),
        (r"\b(?:de )?eerste week(?! na\b)", 1),
        (
            rf"\b(?:(?:aan |tegen |op |rond )?(?:het |'t |eind )?(?:ein[dt]e?|en[dt]e?"
            rf"|(?:aller)?laatste?(?: dag(?:en)?)?|leste) {_MONTH}|ultimo"
            rf"|(?:achteraan|achter) (?:in )?{_MONTH}|maandeinde"
            rf"|eindje {_MONTH})\b", LAST),
        (rf"\b(?:(?:aan |in )?(?:het |'t )?(?:beg[iu]n|vooraan) {_MONTH}|maandbegin"
         rf"|eerste? dag(?:en)? {_MONTH})\b", 1),
        (
            rf"\b(?:half?(?:ver)?weg(?:en?)?|(?:het |in het |'t )?midden"
            rf"|(?:de )?helft(?= van de m))(?: {_MONTH})?\b|\b(?:half|hallef) {_MONTH}\b", 15),
    )
)  # fmt: skip
INCOMES: Named = tuple(
    (re.compile(pattern), day)
    for pattern, day in (
        (
            r"\b(?:(?:zorg|huur|kinderopvang)?toe?sla(?:g|ch)(?:en?)?(?:dag)?|(?:zorg|huur)toesl"
            r"|kindgebonden budget|kgb)\b", 20),
        (r"\b(?:a\.?o\.?w\.?|aow[- ]?uitkering|ouderdomspensioen)(?![a-z])", 23),
        (r"\b(?:duo|studiefinanciering|stufi|studiebeurs|studielening)\b", 24),
    )
)  # fmt: skip
ASKED_PARTS: Named = (
    (
        re.compile(
            r"\b(?:de )?(?:(?:aller)?laatste?|lesten?)\b(?! keer| tijd| brief| (?:maan|dins|woens"
            r"|donder|vrij|zater|zon)dag)"
            r"|\b(?:ein[dt]e?|het eind(?:e)?)(?! van)(?=\W|$)"
        ),
        LAST,
    ),
    (re.compile(r"\b(?:(?:de|op de) helft|rond (?:de )?half)(?=\W*$)"
        rf"|\bhalf (?={_MONTHS})"), 15),
    (re.compile(rf"\bmedio(?: {_MONTH})?(?=\W*$)"), 15),
    (re.compile(
        r"\bbegin(?:netje)?(?! \w*te\b)\b"
        r"|\b(?:aan het )?begin$"), 1),
)  # fmt: skip


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

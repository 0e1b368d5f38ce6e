"""The words for a day of the month: "de 25e", "vijfentwintigste", "eind van de maand", "AOW".

Everything here works on folded text (`bot.language.text.fold`) and keeps its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
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
_ORDINAL_ENDS = tuple(
    re.compile(end) for end in (r"[dt]en?$", r"s[dt]en?$", r"e?s[dt]?en?$", r"[dt]{2}en?$")
)


@lru_cache(maxsize=4096)
def _spelled(word: str) -> tuple[int, bool] | None:
    """The number a word spells and whether it is an ordinal."""
    glued = re.sub(r"[ -]", "", word).removeprefix("aller")
    irregular = _IRREGULAR.get(glued) or _IRREGULAR.get(glued.removesuffix("n"))
    if irregular:
        return irregular, True
    if (value := word_value(glued.removesuffix("e"))) and glued.endswith("iene"):
        return value, False
    stems = (end.sub("", glued) for end in _ORDINAL_ENDS if end.search(glued))
    for stem in stems:
        if value := word_value(stem):
            return value, True
    value = None if glued in _ARTICLES else word_value(glued)
    return (value, False) if value else None


_TENS = r"(?:tw[ie]+nt[aieu]g|d[ae]r?t+[aieu]g)(?:st[ae]n?|e)?"
_NUMBER = re.compile(
    r"(?:(?<![\w.,/€:+-])|(?<=\bdag)|(?<=\bop)|(?<=\bde)"
    r"|(?<=\brond))(?P<digits>\d{1,2})(?P<tail> ?-?'?(?:st[en]{0,2}|den?|e|ᵉ)(?![a-z])|(?:en"
    r"|n)20(?:ste|e)?)?"
    r"(?![\d%€:]|[.,/-]\d|,-|[a-z]{3})"
    rf"|(?<![a-z])(?P<word>[a-z]{{3,6}}(?:[ -]en[ -]?|en?[ -]){_TENS}|[a-z]{{3,24}})(?![a-z])"
)
_AMOUNT_AFTER = re.compile(
    r"\s?(?:euro?'?s?|eu|€|piek|ekkies|doekoe|cent|,-|per maand|p\.?m\.?\b|procent|%|jaar|jr"
    r"|kind|maand(?:en)?\b"
    r"|mnd(?:en)?|keer|maal|x\b|week|weken|-?wekelijks|brief|brieven"
    r"|(?:of|tot|a|en|-) \d+ ?(?:euro?|€|piek)|(?:dag(?:en|je|jes)?|daags|daagjes?|weken"
    r"|weekjes?) (?:na|voor|later|erna|eerder)|dagen"
    r"|uur|mensen|man\b|personen|verdieping)"
)
_AMOUNT_BEFORE = re.compile(
    r"(?:€|\beuro|\beur|bedrag van|\bik ben|\bheb|\bmet|\bal|\bik kan|\bis nu|termijn van"
    r"|\bvan mijn|jaar|\bsinds|(?<!dag )nummer|\bnr\.?|\bvak|\bcode"
    r"|huisnr|20\d\d) ?$"
)
_OTHER_ORDINAL = re.compile(
    r"\s*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|keer|maal|verdieping|brief|herinnering"
    r"|aanmaning|kind|week|etage|rekening"
    r"|dag van (?:de )?(?:school|week|vakantie)|plaats"
    r"|instantie|hulp|wat|klas|jaars|kwartaal|helft|ding|vraag|baan|huis|keus|keuze|medewerker"
    r"|gesprek|maand\b|betaling|termijn)"
)


_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
MONTH_NAME = re.compile(rf" (?:{_MONTHS})\b")


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
    ordinal = ordinal or MONTH_NAME.match(after) is not None
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
            rf"\b(?:de )?(?:(?:op )?(?:een|1|eentje) na (?:de )?laatste|voorlaatste)(?: dag)?"
            rf"(?: {_MONTH})?\b", LAST - 1),
        (r"\b(?:de )?eerste week(?! na\b)", 1),
        (
            rf"\b(?:(?:aan |tegen |op |rond )?(?:het |'t |eind )?(?:ein[dt]e?|en[dt]e?"
            rf"|(?:aller)?laatste?(?: dag(?:en)?)?|leste) {_MONTH}|ultimo"
            rf"|achteraan (?:in )?{_MONTH}|maandeinde"
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

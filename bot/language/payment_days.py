"""Reading the day of the month on which a client can pay.

"Eind van de maand" is 31 (the last day), "begin" 1, "halverwege" 15. Income that comes on one day
for everybody gives that day: toeslagen 20, AOW 23, DUO 24. Income whose day differs per person or
gemeente (loon, bijstand, WW, WIA, kinderbijslag) gives no day unless the client says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from rapidfuzz.distance import Levenshtein

from bot.language.reading import Reading, span_of
from bot.language.text import fold

LAST = 31


@dataclass(frozen=True)
class PaymentDayReading(Reading):
    """`day` 1..31 (31 is the last day of any month); None: the client does not know or mind."""

    day: int | None


@dataclass(frozen=True)
class _Day:
    """A day of the month in the message."""

    start: int
    end: int
    day: int | None
    ordinal: bool  # said as a day ("de 25e"), not as a bare number
    number: bool = True  # a number was said, not an income or a part of the month


# -- numbers ---------------------------------------------------------------------------------------

_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_CARDINALS = {
    **{word: number for number, word in enumerate(_UNITS, 1)},
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
    "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30,
    **{f"{word}entwintig": 20 + number for number, word in enumerate(_UNITS, 1)},
    "eenendertig": 31,
}  # fmt: skip
_IRREGULAR = {1: "eerste", 3: "derde", 8: "achtste"}
_ORDINALS = {
    _IRREGULAR.get(number, word + ("ste" if number >= 20 else "de")): number
    for word, number in _CARDINALS.items()
}
_DIALECT = {
    "irste": 1, "eurste": 1, "urste": 1, "ierste": 1, "dorde": 3,
    "twidde": 2, "tweede": 2, "twiede": 2, "darde": 3,
    "achste": 8, "achsten": 8, "tiende": 10, "ultimo": LAST, "dattigste": 30, "dattig": 30,
}  # fmt: skip
_NEVER_DAYS = {"vierde deel", "eens", "eerder", "eersten"}
_SHORTEST_FUZZY = 7  # shorter words are one letter from too many others
_ORDINAL_WORD = re.compile(r"(?:ste|de)n?$")


def _fuzzy(word: str, table: dict[str, int]) -> int | None:
    allowed = 1 if len(word) < 10 else 2
    near = {name: Levenshtein.distance(word, name, score_cutoff=allowed) for name in table}
    best = min(near.values())
    found = {table[name] for name, distance in near.items() if distance == best}
    return found.pop() if best <= allowed and len(found) == 1 else None


def _spelled(word: str) -> tuple[int, bool] | None:
    """The number a word spells and whether it is an ordinal; misspellings of long words too."""
    glued = word.replace(" ", "").replace("-", "").replace("y", "ij").removeprefix("aller")
    glued = re.sub(r"^vi?e[fv]|^vijv|^vef", "vijf", glued)
    for table, ordinal in ((_ORDINALS, True), (_DIALECT, True), (_CARDINALS, False)):
        exact = table.get(glued) or table.get(glued.removesuffix("n"))
        if exact:
            return exact, ordinal
    if len(glued) < _SHORTEST_FUZZY or not re.search(
        "t[aieu]+[gh]|ien|elf|waal|[sd]te?n?|nde", glued
    ):
        return None
    for table, ordinal in ((_ORDINALS, True), (_CARDINALS, False)):
        number = _fuzzy(glued, table)
        if number:
            return number, ordinal
    return None


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
    r"|mnd(?:en)?|keer|maal|x\b|week|weken|brief|brieven|dag(?:en)? (?:na|voor|later|erna"
    r"|eerder)|dagen|uur|mensen|man\b|personen|verdieping)"
)
_AMOUNT_BEFORE = re.compile(
    r"(?:€|\beuro|\beur|bedrag van|\bik ben|\bheb|\bmet|\bal|\bik kan|\bis nu|termijn van"
    r"|\bvan mijn|jaar|\bsinds|nummer"
    r"|huisnr|20\d\d) ?$"
)
_OTHER_ORDINAL = re.compile(
    r"\s*(?:keer|maal|verdieping|brief|herinnering|aanmaning|kind|week|etage|rekening"
    r"|dag van (?:de )?(?:school|week|vakantie)|plaats"
    r"|instantie|hulp|wat|klas|jaars|kwartaal|helft|ding|vraag|baan|huis|keus|keuze|medewerker"
    r"|gesprek|maand\b|betaling|termijn)"
)


def _number(match: re.Match[str]) -> _Day | None:
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
    return _Day(start, end, number, ordinal) if 1 <= number <= LAST else None


# -- days without a number -------------------------------------------------------------------------

_MONTH = (
    r"(?:(?:van|vd|v/d|v\.d\.|van de|vaan de|in|in de|van elke|van iedere|der|v) ?)*(?:de |elke "
    r"|iedere )?(?:m(?:aa|oa|ao|a)n[dt]|mnd)(?:en)?"
)
_NAMED: tuple[tuple[re.Pattern[str], int | None], ...] = tuple(
    (re.compile(pattern), day)
    for pattern, day in (
        (
            rf"\b(?:(?:aan |tegen |op |rond )?(?:het |'t |eind )?(?:ein[dt]e?|en[dt]e?"
            rf"|(?:aller)?laatste?(?: dag(?:en)?)?|leste) {_MONTH}|ultimo|maandeinde"
            rf"|eindje {_MONTH})\b", LAST),
        (rf"\b(?:(?:aan |in )?(?:het |'t )?begin {_MONTH}|eerste? dag(?:en)? {_MONTH})\b", 1),
        (
            rf"\b(?:half?(?:ver)?weg(?:en?)?|(?:het |in het |'t )?midden"
            rf"|(?:de )?helft(?= van de m))(?: {_MONTH})?\b|\b(?:half|hallef) {_MONTH}\b", 15),
        (
            r"\b(?:(?:zorg|huur|kinderopvang)?toe?sla(?:g|ch)(?:en?)?|(?:zorg|huur)toesl"
            r"|kindgebonden budget|kgb)\b", 20),
        (r"\b(?:a\.?o\.?w\.?|aow[- ]?uitkering|ouderdomspensioen)(?![a-z])", 23),
        (r"\b(?:duo|studiefinanciering|stufi|studiebeurs|studielening)\b", 24),
    )
)  # fmt: skip
_ASKED_NAMED: tuple[tuple[re.Pattern[str], int | None], ...] = (
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
_NO_DAY_INCOME = re.compile(
    r"\b(?:loon|salaris|sallaris|uitkering|bijstand|kinderbijslag|ww(?:-uitkering)?|uwv|wia"
    r"|wajong|wao|zw|participatiewet|ziektewet|pensioen"
    r"|betaald|centen|gestort|geld (?:heb|krijg|binnen)|uitbetaald|inkomen|inkomsten|doekoe"
    r"|alimentatie|(?:gemeente|werk|baas|werkgever|svb) (?:mij |me )?(?:betaalt|uitbetaalt"
    r"|stort)|kinnerbieslag|lonen|gage|geld)\b"
)
_UNKNOWN = re.compile(
    r"\b(?:(?:ik )?(?:zou |zal )?(?:het |dat |'t )?we[ei]t? (?:ik |k )?(?:het |dat |'t |echt "
    r"|nog |zo |eigenlijk )*(?:nie?t?|neet|nait|nog niet)|(?:geen|gin) (?:flauw )?(?:idee|benul)"
    r"|weet ik (?:veel|het)|(?:niet|nie) (?:weten|zeggen|precies|zeker)|te zeggen|weet (?:mijn"
    r"|me|mn) \w+|(?:elke|iedere) (?:week|keer|maand) (?:is )?(?:wat |iets )?anders|mag (?:u|je"
    r"|jullie) (?:zelf |het )?(?:zeggen|weten|kiezen|bepalen)"
    r"|k?weenie|kweetnie|weeknie|wee(?:t|k)? ?(?:k|ik)? ?nie|idk"
    r"|m(?:aa|a|oa|ao)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+|nix|neet"
    r"|nait)(?: \w+){0,2}? ?uit|om het even|om 't even"
    r"|(?:over )?(?:nadenken|nakijken|kijken|bepalen|bepaalt|beslissen|andere dag|uitzoeken"
    r"|opzoeken|overleggen|navragen|vragen|een zorg"
    r"|geen verschil)|geen vaste?|alles (?:is )?(?:goed|prima)|(?:mag|mogen) (?:u "
    r"|jullie )?(?:het )?kiezen"
    r"|(?:elke|iedere|per) (?:maand|keer) (?:is |weer )?anders|steeds anders|schelen"
    r"|geen voorkeur|uitkomt|boeit (?:me |mij )?(?:nie?t?|niks)|verschil\w*|wisselt|wisselend"
    r"|elke maand anders|iedere maand anders|ligt? (?:er ?aan|aan)|hangt? [^.!?]{0,30}\baf"
    r"|(?:elke|iedere|alle) (?:dag|dagen|moment)|altijd goed|onregelmatig|per week|weekloon"
    r"|week(?:salaris|geld)"
    r"|wanneer (?:u|jullie|je) (?:wil|wilt|willen)|zeg(?:t)? (?:u|jij|jullie)? ?(?:het )?maar"
    r"|kies(?:t)? (?:u )?(?:zelf )?maar|doe maar wat)\b"
)

# -- a day counted from another --------------------------------------------------------------------

_COUNT = r"(?P<count>een|één|1|twee|2|drie|3|vier|4|vijf|5|paar)"
_COUNTED_BEFORE = re.compile(
    rf"\b(?:(?:de |'n )?(?:(?:{_COUNT}) )?dag(?:en|je|jes)? |(?:meteen |gelijk |direct "
    rf"|net )?)(?P<side>na|voor|erna|noa)(?: dat)?\s*$"
)
_COUNTED_AFTER = re.compile(
    rf"\b(?:(?:de |'n )?(?:{_COUNT} )?dag(?:en|je)? (?P<side>later|erna|daarna|eerder|ervoor"
    rf"|daarvoor)|(?:de )?dag (?P<side2>erna|daarna|ervoor|erop)"
    rf"|(?P<next>(?:de )?volgende dag))\b"
)
_ITS_OWN_DAY = re.compile(
    rf"\b(?:de |'n )?(?:{_COUNT} )?dag(?:en|je)? (?P<side>na"
    rf"|voor)(?: ?dat)? (?:\w+ ){{0,3}}(?:loon|salaris|uitkering|geld|pensioen|aow|toeslag"
    rf"|bijstand|het|dat)"
)
_COUNTS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "paar": 2}


def _steps(match: re.Match[str]) -> int:
    groups = match.groupdict()
    count = groups.get("count") or "1"
    steps = int(count) if count.isdigit() else _COUNTS.get(count, 1)
    side = groups.get("side") or groups.get("side2") or "na"
    return -steps if side in ("voor", "eerder", "ervoor", "daarvoor") else steps


def _moved(day: int, steps: int) -> int:
    return (day + steps - 1) % LAST + 1


def _counted(folded: str, found: _Day, days: list[_Day]) -> _Day:
    """The day meant by "de dag na de 27e", "de 24e loon, dus een dag later"."""
    if found.day is None:
        return found
    before = folded[max(0, found.start - 30) : found.start]
    before = re.sub(r"(?:de |elke |den |mijn |m'n |me |mn |mijne )$", "", before)
    close = _COUNTED_BEFORE.search(before)
    counted = close is not None and (found.number or " dag" in f" {close[0]}")
    if close and counted and not re.search(r"\b(?:niet|pas|nie) (?:voor|veur)\s*$", before):
        return _Day(found.start - 1, found.end, _moved(found.day, _steps(close)), True)
    if found is not days[-1]:
        return found
    later = _COUNTED_AFTER.search(folded[found.end : found.end + 80])
    own = _ITS_OWN_DAY.search(folded[max(0, found.start - 80) : found.start])
    step = later or own
    return _Day(found.start, found.end, _moved(found.day, _steps(step)), True) if step else found


# -- choosing --------------------------------------------------------------------------------------

_REFUSED = re.compile(r"\b(?:niet|nie|behalve|liever niet|geen)(?: (?:op|de|rond|aan|met))*\s*$")
_BILL = re.compile(
    r"\b(?:huur|energie|stroom|gas|hypotheek|ziggo|kpn|verzekering|abonnement|alimentatie|auto"
    r"|afbetaling)[a-z]*(?: \w+){0,3}?\s*$"
)
_BILL_AFTER = re.compile(
    r"^\s*(?:gaat|moet|komt|wordt|is) (?:de |mijn |er )?(?:huur|energie|stroom|gas|hypotheek|alles)"
)
_THEN_DAY = re.compile(
    r"\b(?:e+h+m?|u+h+m?|neen|sorry|wacht|oeps|correctie|zo rond|dus|liever|doe maar|doemaar|zeg"
    r"|zeggen|bedoel|nee|wordt|dan maar|kies)\b"
)


def _stands(folded: str, found: _Day) -> bool:
    """Whether a day is offered: not refused, not the day another bill goes off."""
    before = folded[max(0, found.start - 40) : found.start]
    before = re.sub(r"(?:\b(?:op|de|rond|elke|aan|den)\s+)+$", "", before)
    if _REFUSED.search(before) or _BILL.search(before):
        return False
    return not _BILL_AFTER.match(folded[found.end : found.end + 40])


def _chosen(folded: str, days: list[_Day]) -> _Day:
    """The day offered: one said as a day before a bare number, the corrected or concluded last."""
    offered = [day for day in days if _stands(folded, day)] or days
    ordinals = [day for day in offered if day.ordinal]
    pick = ordinals or offered
    corrected = [
        day for day in offered
        if day is not offered[0] and _THEN_DAY.search(folded[offered[0].end : day.start])
    ]  # fmt: skip
    return corrected[-1] if corrected else pick[0]


def _named(folded: str, table: tuple[tuple[re.Pattern[str], int | None], ...]) -> Iterator[_Day]:
    for pattern, day in table:
        for match in pattern.finditer(folded):
            yield _Day(*match.span(), day, True, number=False)


_MOST_DAYS = 20  # more numbers than that are no answer


def _numbers(folded: str) -> list[_Day]:
    found = (_number(match) for match in _NUMBER.finditer(folded))
    alone = re.fullmatch(r"\W*een\W*", folded) is not None  # elsewhere "een" is the article
    days = (day for day in found if day and (alone or folded[day.start : day.end] != "een"))
    return list(islice(days, _MOST_DAYS))


def _all_days(folded: str, asked: bool) -> list[_Day]:
    """The days in the message; numbers before the days an income stands for."""
    fixed = list(_named(folded, _NAMED[:3]))
    if asked and not fixed:
        fixed = list(_named(folded, _ASKED_NAMED))
    inside = [(day.start, day.end) for day in fixed]
    numbers = [
        day for day in _numbers(folded)
        if not any(start <= day.start < end for start, end in inside)
    ]  # fmt: skip
    found = numbers + fixed
    if not found and (asked or _PAYING.search(folded)):
        incomes = _named(folded, _NAMED[3:])
        found = [day for day in incomes if asked or _AFTER_INCOME.search(folded[: day.start])]
    return sorted(found, key=lambda day: day.start)


_AFTER_INCOME = re.compile(r"\b(?:als|na|wanneer|zodra|nadat|rond|tot) (?:\w+ ){0,2}$")

# -- whether the message is about paying -----------------------------------------------------------

_PAYING = re.compile(
    r"\b(?:betaal|betalen|betale|(?:schrijf|incasseer|boek|haal|schrijft) (?:\w+ ){0,3}af"
    r"|incasseer|afschrijven|afschrijving|afgeschreven|incasseren|overmaken|missen|afboeken"
    r"|incasso op|lukt|aflossen|storten|inhouden)\b"
)
_AGAINST = re.compile(
    r"\b(?:rechter|uit huis|huis gezet|ontruim\w*|deurwaarder|eten|ontslagen|school|gebeld|kwam"
    r"|geboren|jarig)\b"
)
_PLACE = re.compile(r"\b(?:op|rond|elke|iedere|vanaf|na|voor|tussen|pas|omstreeks|de)\s*$")


def _clear(folded: str, found: _Day) -> bool:
    """Without the question, the day counts only next to the word for paying."""
    start = max((m.end() for m in re.finditer(r"[.!?\n](?=\s)", folded[: found.start])), default=0)
    stop = re.search(r"[!?\n]|\.(?=\s|$)", folded[found.end :])
    sentence = folded[start : found.end + stop.start() if stop else len(folded)]
    placed = found.ordinal and (
        _PLACE.search(folded[: found.start]) is not None or not folded[found.start].isdigit()
    )
    return placed and bool(_PAYING.search(sentence)) and not _AGAINST.search(sentence)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SAYS_LITTLE = _set(
    """
    ik zeg doe dag op maar van de elke iedere maand is goed dan best prima graag voor mij ofzo
    rond ongeveer dus krijg geld of en tussen ff kijken nee want ok oke ja het liefst per
    vanaf zo tegen circa aub pls eh ehm wacht sorry bedoel a
    """
)


def _only_a_number(folded: str) -> bool:
    words = re.findall(r"\w+", folded)
    return all(word.isdigit() or word in _SAYS_LITTLE for word in words)


_DATES = re.compile(
    r"(?<![\d-])\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\b(?:\+31|0)\s?\d(?:[\s-]?\d){6,}|(?<!\d)\d{5,}(?!\d)"
    r"|(?:€|\beur(?:o)?) ?\d[\d.,]*-?|\b\d[\d.,]*,-"
)


_SHORT = 6  # words; a short answer with one number in it gives the day


def _bare_means_day(folded: str, found: _Day) -> bool:
    """A number alone is a day when the message says little else, or a word of time places it."""
    if found.ordinal:
        return True
    placed = re.search(
        r"\b(?:op|rond|dag|de|elke|vanaf|ongeveer|maar|zeg|tot|is|krijg|dus|komt|nee|bedoel"
        r"|of)\s*$",
        folded[: found.start],
    )
    month = re.match(
        r"\s*(?:van|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|is |want|maar|of zo"
        r"|ofzo|graag|lijkt|komt|past|prima|goed|dan |elke|iedere|[,.!?)]|$)",
        folded[found.end :],
    )
    short = len(folded.split()) <= _SHORT
    return bool(placed or month or short) or _only_a_number(folded)


def _unknown(text: str, folded: str) -> PaymentDayReading | None:
    match = _UNKNOWN.search(folded) or _NO_DAY_INCOME.search(folded)
    if match is None or re.search(
        r"\b(?:geen|niks|weinig) (?:geld|inkomen|inkomsten|loon)\b", folded
    ):
        return None
    return PaymentDayReading(span_of(text, *match.span()), 0.8, None)


def read_payment_day(
    text: str, *, asked: bool = False, today: date | None = None
) -> PaymentDayReading | None:
    """The day of the month on which the client can pay.

    `asked`: the message answers "Op welke dag van de maand komt dat het beste uit?"; otherwise the
    message must speak of paying on that day. `today` is taken for symmetry with the other readers;
    a day of the month does not depend on it. None when no day is spoken of.
    """
    folded = _DATES.sub(lambda match: "#" * len(match[0]), fold(text))
    days = [day for day in _all_days(folded, asked) if not asked or _bare_means_day(folded, day)]
    if not asked:
        days = [day for day in days if _clear(folded, day)]
    if not days:
        return _unknown(text, folded) if asked else None
    found = _counted(folded, _chosen(folded, days), days)
    return PaymentDayReading(
        span_of(text, found.start, found.end), 0.95 if found.ordinal else 0.85, found.day
    )

"""Reading the day of the month on which a client can pay.

"Eind van de maand" is 31 (the last day), "begin" 1, "halverwege" 15. Income that comes on one day
for everybody gives that day: toeslagen 20, AOW 23, DUO 24. Income whose day differs per person or
gemeente (loon, bijstand, WW, WIA, kinderbijslag) gives no day unless the client says it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.language.numbers import word_value
from bot.language.payment_day_words import (
    ASKED_PARTS,
    INCOMES,
    LAST,
    NO_DAY_INCOME,
    PARTS,
    UNKNOWN,
    Day,
    named,
    numbered,
)
from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class PaymentDayReading(Reading):
    """`day` 1..31 (31 is the last day of any month); None: the client does not know or mind."""

    day: int | None


# -- a day counted from another --------------------------------------------------------------------

_COUNT = r"(?P<count>\d{1,2}|paar|[a-z]{3,8})"
_UNIT = r"(?P<unit>dag(?:en|je|jes)?|week|weken|weekje)"
_COUNTED_BEFORE = re.compile(
    rf"\b(?:(?:de |'n )?(?:{_COUNT} )?{_UNIT} |(?:meteen |gelijk |direct |net )?)"
    r"(?P<side>na|voor|erna|noa|later dan|eerder dan)"
    r"(?: ?dat)?(?: (?:ik|we|hij|die|mijn \w+|me \w+))?\s*$"
)
_COUNTED_AFTER = re.compile(
    rf"(?<!of )(?<!of een )(?<!geen )\b(?:(?:de |'n )?(?:{_COUNT} )?{_UNIT} (?P<side>later|erna"
    r"|daarna|eerder|ervoor|daarvoor|erop)|(?P<next>(?:de )?volgende dag))\b"
)
_ITS_OWN_DAY = re.compile(
    rf"\b(?:de |'n )?(?:{_COUNT} )?{_UNIT} (?P<side>na"
    r"|voor)(?: ?dat)? (?:\w+ ){0,3}(?:loon|salaris|uitkering|geld|pensioen|aow|toeslag"
    r"|bijstand|het|dat)"
)
_UNCOUNTED = ("of", "geen")  # "of een dagje later", "geen dag eerder"


def _steps(match: re.Match[str]) -> int | None:
    """How many days further the words go (back is negative); None when they do not count."""
    groups = match.groupdict()
    count, unit = groups.get("count") or "1", groups.get("unit") or "dag"
    if count in _UNCOUNTED:
        return None
    steps = 2 if count == "paar" else int(count) if count.isdigit() else word_value(count) or 1
    steps *= 7 if unit.startswith("we") else 1
    return (
        -steps
        if groups.get("side") in ("voor", "eerder", "eerder dan", "ervoor", "daarvoor")
        else steps
    )


def _moved(found: Day, counted: re.Match[str]) -> Day:
    steps = _steps(counted)
    if steps is None or found.day is None:
        return found
    return Day(found.start, found.end, (found.day + steps - 1) % LAST + 1, True)


def _counted(folded: str, found: Day, days: list[Day]) -> Day:
    """The day meant by "de dag na de 27e", "de 24e loon, dus een dag later"."""
    if found.day is None:
        return found
    before = folded[max(0, found.start - 30) : found.start]
    before = re.sub(r"(?:de |elke |den |mijn |m'n |me |mn |mijne )$", "", before)
    close = _COUNTED_BEFORE.search(before)
    counted = close is not None and (found.number or close["unit"])
    if (
        close
        and counted
        and not re.search(r"\b(?:niet|pas|nie) (?:voor|veur|eerder dan)\s*$", before)
    ):
        return _moved(found, close)
    if found is not days[-1]:
        return found
    later = _COUNTED_AFTER.search(folded[found.end : found.end + 80])
    own = _ITS_OWN_DAY.search(folded[max(0, found.start - 80) : found.start])
    step = later or own
    return _moved(found, step) if step else found


# -- choosing --------------------------------------------------------------------------------------

_REFUSED = re.compile(r"\b(?:niet|nie|behalve|liever niet|geen)(?: (?:op|de|rond|aan|met))*\s*$")
_REFUSED_AFTER = re.compile(
    r"\s*(?:kan|gaat|lukt|komt|past|is|mag)(?: ik| het| me| mij| echt| al)*"
    r" (?:nie?t?|te \w+|geen)\b"
)
_BILL = re.compile(
    r"\b(?:huur|energie|stroom|gas|hypotheek|ziggo|kpn|verzekering|abonnement|alimentatie|auto"
    r"|afbetaling)[a-z]*(?: \w+){0,3}?\s*$"
)
_BILL_AFTER = re.compile(
    r"^\s*(?:gaat|moet|komt|wordt|is) (?:de |mijn |er )?(?:huur|energie|stroom|gas|hypotheek|alles)"
)
_THEN_DAY = re.compile(
    r"\b(?:e+h+m?|u+h+m?|neen|sorry|wacht|oeps|correctie|zo rond|dus|liever|doemaar|zeg"
    r"|doe (?:toch |dan )*maar"
    r"|(?:pak|neem|zet|hou|maak) (?:toch |dan |het |er )*(?:maar|van|op)"
    r"|zeggen|bedoel|nee|wordt|dan maar|kies|dan(?= (?:graag|liever|liefst|de|op|kan|doe)))\b"
)


def _stands(folded: str, found: Day) -> bool:
    """Whether a day is offered: not refused, not the day another bill goes off."""
    before = folded[max(0, found.start - 40) : found.start]
    before = re.sub(r"(?:\b(?:op|de|rond|elke|aan|den)\s+)+$", "", before)
    if _REFUSED.search(before) or _BILL.search(before):
        return False
    after = folded[found.end : found.end + 40]
    return not (_BILL_AFTER.match(after) or _REFUSED_AFTER.match(after))


def _chosen(folded: str, days: list[Day]) -> Day:
    """The day offered: one said as a day before a bare number, the corrected or concluded last."""
    offered = [day for day in days if _stands(folded, day)] or days
    ordinals = [day for day in offered if day.ordinal]
    pick = ordinals or offered
    corrected = [
        day for day in offered
        if day is not offered[0] and _THEN_DAY.search(folded[offered[0].end : day.start])
    ]  # fmt: skip
    return corrected[-1] if corrected else _narrowed(folded, pick[0], pick)


def _narrowed(folded: str, first: Day, offered: list[Day]) -> Day:
    """ "begin van de maand, na de 3e": the number tells which day of that part."""
    exact = next((day for day in offered if day.number and day.start >= first.end), None)
    if first.number or exact is None or _OR.search(folded[first.end : exact.start]):
        return first
    return exact


_OR = re.compile(r"\b(?:of|anders|want|huur)\b|.{30}")


def _all_days(folded: str, asked: bool) -> list[Day]:
    """The days in the message; numbers before the days an income stands for."""
    fixed = list(named(folded, PARTS))
    if asked and not any(_stands(folded, day) for day in fixed):
        named_so = [(day.start, day.end) for day in fixed]
        shorter = named(folded, ASKED_PARTS)
        fixed += [day for day in shorter if not any(a <= day.start < b for a, b in named_so)]
    inside = [(day.start, day.end) for day in fixed]
    numbers = [
        day for day in numbered(folded)
        if not any(start <= day.start < end for start, end in inside)
    ]  # fmt: skip
    found = numbers + fixed
    if not found and (asked or _PAYING.search(folded)):
        incomes = named(folded, INCOMES)
        found = [day for day in incomes if asked or _AFTER_INCOME.search(folded[: day.start])]
    return sorted(found, key=lambda day: day.start)


_AFTER_INCOME = re.compile(r"\b(?:als|na|wanneer|zodra|nadat|rond|tot) (?:\w+ ){0,2}$")

# -- whether the message is about paying -----------------------------------------------------------

_PAYING = re.compile(
    r"\b(?:betaal|betalen|betale|(?:schrijf(?:t)?|schrijven|incasseer|boek(?:en)?|haal|halen)"
    r" (?:\w+ ){0,3}af"
    r"|incasseer|afschrijven|afschrijving|afgeschreven|incasseren"
    r"|overma(?:ken|ak)|maak (?:\w+ ){0,3}over|missen|afboeken"
    r"|incasso op|lukt|aflossen|stort(?:en)?|inhouden)\b"
)
_AGAINST = re.compile(
    r"\b(?:rechter|uit huis|huis gezet|ontruim\w*|deurwaarder|eten|ontslagen|school|gebeld|kwam"
    r"|geboren|jarig)\b"
)
_PLACE = re.compile(r"\b(?:op|rond|elke|iedere|vanaf|na|voor|tussen|pas|omstreeks|de)\s*$")


def _clear(folded: str, found: Day) -> bool:
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


_EITHER_DAY = re.compile(r"(?<![\d/-])(2\d)/(2[1-9]|3[01])(?![\d/-])")  # "24/25" is no date
_SHORT = 6  # words; a short answer with one number in it gives the day


def _bare_means_day(folded: str, found: Day) -> bool:
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
    match = UNKNOWN.search(folded) or NO_DAY_INCOME.search(folded)
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
    folded = _EITHER_DAY.sub(r"\1 \2", fold(text)) if asked else fold(text)
    folded = _DATES.sub(lambda match: "#" * len(match[0]), folded)
    days = [day for day in _all_days(folded, asked) if not asked or _bare_means_day(folded, day)]
    if not asked:
        days = [day for day in days if _clear(folded, day)]
    if not days:
        return _unknown(text, folded) if asked else None
    found = _counted(folded, _chosen(folded, days), days)
    return PaymentDayReading(
        span_of(text, found.start, found.end), 0.95 if found.ordinal else 0.85, found.day
    )

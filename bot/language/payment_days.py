"""Reading the day of the month on which a client can pay.

"Eind van de maand" is 31 (the last day), "begin" 1, "halverwege" 15. Income that comes on one day
for everybody gives that day: toeslagen 20, AOW 23, DUO 24. Income whose day differs per person or
gemeente (loon, bijstand, WW, WIA, kinderbijslag) gives no day unless the client says it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.language.payment_day_choice import chosen, stands
from bot.language.payment_day_counts import counted
from bot.language.payment_day_unknown import unknown_day
from bot.language.payment_day_words import (
    ASKED_PARTS,
    INCOMES,
    PARTS,
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


def _all_days(folded: str, asked: bool) -> list[Day]:
    """The days in the message; numbers before the days an income stands for."""
    fixed = list(named(folded, PARTS))
    if asked and not any(stands(folded, day, fixed) for day in fixed):
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
    r"\b(?:betaal(?!(?:d|t|de|den)\b)\w*|\w*betale[nr]?|betoal\w*|betoale\w*|\w*bet[ao]l[ei]n?"
    r"|betaling\w*"
    r"|(?:schrijf(?:t)?|schrijven|schrijve|boek(?:en)?|haal|halen|hale|gaat|gaan|trek(?:t|ken)?)"
    r" (?:\w+ ){0,8}(?:er)?af|eraf (?:gaan|halen|gaat)|er af (?:gaan|halen)"
    r"|(?:ge)?incasse\w*|incassere|innen|\w*afschr[ij]+v\w*|afgeschreven|afha[a]?l\w*|afboek\w*"
    r"|overma(?:ken|ak|ke)|overschrij\w*|maak (?:[\w€,]+ ){0,7}over|missen|misse|voldoen"
    r"|termijnen|mijn termijn"
    r"|incasso\w*|lukt|aflos\w*|stort(?:en|e)?|inhouden|automatische?)\b"
)
_AGAINST = re.compile(
    r"\b(?:teruggeboekt|gestorneerd|mislukt|brief staat|volgens|staat dat|zitting|overleden"
    r"|overleed|heb(?:t"
    r"|ben)?\b[^.!?]*\b(?:betaald|overgemaakt|gestort)"
    r"|heeft\b[^.!?]*\b(?:betaald|overgemaakt|gestort|afgeschreven|afgeboekt)"
    r"|hebben\b[^.!?]*\b(?:afgeschreven|afgeboekt|gestort)|schreven|boekten|betaalde|kreeg|werd"
    r"|kon|konden|moest"
    r"|dubbel|verloopt|vervalt|staat in|is\b[^.!?]*\bafgeschreven|heb\w*\b[^.!?]*\b(?:gekregen"
    r"|gehad|ontvangen)|verjaar\w*|wordt (?:(?:de|op|op de|dan) )*\w+ (?:achttien|\w+tig|\d+)\b"
    r"|rechter|uit huis|huis gezet|ontruim\w*|deurwaarder|eten|ontslagen|school"
    r"|uitgerekend|bevalling|operatie|afspraak|verhuis\w*|gebeld|kwam"
    r"|geboren|jarig)\b"
)
# "het wordt de 26e afgeschreven en dan sta ik rood" asks for nothing by itself.
_TOLD = re.compile(
    r"\bwordt\b.*\b(?:afgeschreven|geincasseerd|afgeboekt)|\bjullie (?:incasseren|schrijven|boeken)"
)
_WISH = re.compile(
    r"\b(?:kan|kunnen|kunt|wil|graag|mag|mogen|liever|liefst|goed|prima|best|voortaan|doe)\b"
)
_SINCE = re.compile(r"\b(?:sinds|tot|tot en met) (?:de )?$")
_PLACE = re.compile(r"\b(?:op|rond|elke|iedere|vanaf|naar|na|voor|tussen|pas|omstreeks|de)\s*$")


_ABOUT_IT = 250  # characters around a day that can say what it is for


def _clear(folded: str, found: Day) -> bool:
    """Without the question, the day counts only next to the word for paying."""
    start = max((m.end() for m in re.finditer(r"[.!?\n](?=\s)", folded[: found.start])), default=0)
    stop = re.search(r"[!?\n]|\.(?=\s|$)", folded[found.end :])
    end = found.end + stop.start() if stop else len(folded)
    sentence = folded[max(start, found.start - _ABOUT_IT) : min(end, found.end + _ABOUT_IT)]
    placed = found.ordinal and (
        _PLACE.search(folded[: found.start]) is not None or not folded[found.start].isdigit()
    )
    placed = placed and _SINCE.search(folded[: found.start]) is None
    told = _TOLD.search(sentence) is not None and not _WISH.search(sentence)
    return placed and bool(_PAYING.search(sentence)) and not (told or _AGAINST.search(sentence))


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
    r"|(?:€|(?<!\d )\beur(?:o)?) ?\d[\d.,]*-?|\b\d[\d.,]*,-"
)


# "24/25" is no date but two days.
_EITHER_DAY = re.compile(r"(?<![\d/.,-])(\d{1,2})[/-](1[3-9]|2\d|3[01])(?![\d/.,-])")
_PAID = re.compile(r"\b(?:vorige|afgelopen) (?:week|maand)\b.*\bbetaald\b|\bal betaald\b")
# "24-12", "24/12": the day of a date without its year.
_DAY_AND_MONTH = re.compile(r"(?<![\d/.,-])(\d{1,2})[-/](?:0?[1-9]|1[0-2])(?![\d/.,-])")
_SHORT = 6  # words; a short answer with one number in it gives the day
_PLACED = re.compile(
    r"\b(?:op|rond|tussen|tegen|voor|na|dag|de|elke|vanaf|ongeveer|maar|zeg|tot|is|krijg|dus"
    r"|komt|nee"
    r"|bedoel|of|er|zou|denk|liefst|liever|dan)\s*$"
)
# A number before one of these little words counts nothing: "25 lijkt me goed", not "25 graden".
_LITTLE_WORDS = _set(
    """
    van jan feb maart mrt apr mei jun jul aug sep okt nov dec is want maar of ofzo graag lijkt komt
    past prima goed dan elke iedere zou kan mag moet wil gaat werkt als omdat en in op voor tot na
    per bij toch wel hoor he ja nee liever liefst alstublieft alsjeblieft aub svp pls ongeveer zeg
    denk vind ik u je jullie wij we het dat die dit altijd meestal eigenlijk misschien best ook
    niet nog dus krijg heb heeft staat doe neer maken zetten beter handig handiger fijn makkelijk
    a ok oke     gezegd zijn worden wordt was toen leek zullen laat laten rustig ga gaan ff even nou
    """
)
_NEXT_WORD = re.compile(r"[\s'-]*([a-z]+|\W|$)")


def _bare_means_day(folded: str, found: Day) -> bool:
    """A number alone is a day when a word of time places it, or when it counts nothing."""
    if found.ordinal or _PLACED.search(folded[: found.start]):
        return True
    following = _NEXT_WORD.match(folded, found.end)
    counts = following and following[1][:1].isalpha() and following[1] not in _LITTLE_WORDS
    return not counts or len(folded.split()) <= _SHORT or _only_a_number(folded)


def _unknown(text: str, folded: str) -> PaymentDayReading | None:
    span = unknown_day(folded)
    return PaymentDayReading(span_of(text, *span), 0.8, None) if span else None


def read_payment_day(
    text: str, *, asked: bool = False, today: date | None = None
) -> PaymentDayReading | None:
    """The day of the month on which the client can pay.

    `asked`: the message answers "Op welke dag van de maand komt dat het beste uit?"; otherwise the
    message must speak of paying on that day. `today` is taken for symmetry with the other readers;
    a day of the month does not depend on it. None when no day is spoken of.
    """
    folded = _EITHER_DAY.sub(r"\1 \2", fold(text)) if asked else fold(text)
    folded = _DAY_AND_MONTH.sub(lambda match: f"{match[1]}e".ljust(len(match[0])), folded)
    folded = _DATES.sub(lambda match: "#" * len(match[0]), folded)
    days = [day for day in _all_days(folded, asked) if not asked or _bare_means_day(folded, day)]
    if not asked:
        days = [day for day in days if _clear(folded, day)]
    if asked and _PAID.search(folded):
        return None
    if not days:
        return _unknown(text, folded) if asked else None
    choice = chosen(folded, days)
    if choice is None and (later := counted(folded, days[-1], days)).day != days[-1].day:
        choice = later  # "de huur gaat de 1e eraf, de dag erna kan het"
    if choice is None and not asked:
        return None
    if choice is None:
        return PaymentDayReading(span_of(text, days[0].start, days[-1].end), 0.6, None)
    found = choice if choice not in days else counted(folded, choice, days)
    return PaymentDayReading(
        span_of(text, found.start, found.end), 0.95 if found.ordinal else 0.85, found.day
    )

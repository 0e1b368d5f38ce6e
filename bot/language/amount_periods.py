"""From an amount per day, week, quarter or year to whole cents a month, rounded down."""

from __future__ import annotations

import re
from dataclasses import dataclass

_EACH = r"(?:per|elke|elk|iedere|ieder|in de|in een|om de|(?<!van )de|/|p\.?|x\s?p)\s*"
_EVERY = (
    r"(?:per|elke|iedere|om de|eens in de|een keer in de|1x in de|1 keer per|eens per|in de)\s*"
)
_TWO, _THREE, _FOUR = r"(?:2|twee)\s*", r"(?:3|drie)\s*", r"(?:4|vier)\s*"
_WEEKS, _MONTHS = r"(?:weken|weke|week|wk)\b", r"(?:maanden|maand|mnd)\b"
_WEEKDAY = r"\b(?:elke|iedere|per) (?:maan|dins|woens|donder|vrij|zater|zon)dag\b"

# Times a month = first / second; the first pattern that fits counts.
_PERIODS: tuple[tuple[str, int, int], ...] = (
    (rf"{_EVERY}{_TWO}{_WEEKS}|{_EVERY}(?:14|veertien)\s*dagen|tweewekelijks|2-wekelijks", 26, 12),
    (r"\bom de week\b|\bom de andere week\b|de ene week wel", 26, 12),
    (rf"{_EVERY}{_FOUR}{_WEEKS}|vierwekelijks|4-wekelijks|per periode van 4", 13, 12),
    (rf"{_EVERY}{_THREE}{_WEEKS}", 52, 36),
    (
        rf"{_EACH}(?:week|wk|weekend)\b|\bwekelijks\w*|\bweeks\b|(?<=\s)p[/.]?w\b\.?|{_WEEKDAY}",
        52,
        12,
    ),
    (rf"{_EACH}dag\b|\bdagelijks\b", 365, 12),
    (rf"{_EVERY}{_TWO}{_MONTHS}|\bom de maand\b|\bom de andere maand\b", 1, 2),
    (rf"{_EVERY}{_THREE}{_MONTHS}|{_EACH}kwartaal\b|\bkwartaal\b", 1, 3),
    (r"\b(?:(?:per|elk|ieder|om het) half ?jaar|per zes maanden|per 6 maanden)\b", 1, 6),
    (
        rf"(?!in een){_EACH}jaar\b|\bin (?:een|1) jaar tijd\b|\bjaarlijks\b|\bop jaarbasis\b"
        r"|\bin het jaar\b|\bp/?j\b",
        1,
        12,
    ),
    (r"\b(?:(?:per|in de|in een|elke|iedere|ieder|(?<!van )de|p/?)"
     r"\s*(?:maand|mnd|mnt|moand|maent|maond|maant|maont)"
     r"|maandelijks\w*|p\.?/?m\b)|/\s*(?:m|maand|mnd)\b", 1, 1),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), times, over) for pattern, times, over in _PERIODS)


# Most texts name no period; this is quicker than to look for each.
_ANY = re.compile(
    r"ma+[ae]?nd|moand|maond|maont|maant|maent|mn[dt]|/\s*m|week|wek|wk|dag|jaar|kwart|\bp\W{0,2}[mwj]"
)


@dataclass(frozen=True)
class Period:
    """So many times (`times` / `over`) a month, said at `start`..`end`."""

    times: int
    over: int
    start: int
    end: int

    def monthly(self, cents: int) -> int:
        """Cents a month, rounded down."""
        return cents * self.times // self.over


def periods_in(text: str) -> list[Period]:
    """The periods named in a folded text, in order; longer names before what they contain."""
    found: list[Period] = []
    if not _ANY.search(text):
        return found
    for pattern, times, over in _COMPILED:
        for match in pattern.finditer(text):
            period = Period(times, over, *match.span())
            if not any(p.start < period.end and period.start < p.end for p in found):
                found.append(period)
    return sorted(found, key=lambda period: period.start)

"""What a client can spare per month besides the normal premium, in their own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language import amount_words
from bot.language.amount_groups import groups_in
from bot.language.amount_mentions import Mention
from bot.language.amount_periods import Period, periods_in
from bot.language.amount_roles import Role, clauses, role, window
from bot.language.reading import Reading, span_of
from bot.language.text import fold

AmountKind = Literal["amount", "range", "nothing", "unknown", "refused"]

# Longer messages are read up to here; nobody needs more words to name a sum.
_LONGEST = 4000


@dataclass(frozen=True)
class AmountReading(Reading):
    """What the client can spare per MONTH.

    `cents` is the amount or the low end of a range, None for nothing/unknown/refused;
    `high_cents` the high end of a range only.
    """

    kind: AmountKind
    cents: int | None
    high_cents: int | None


@dataclass(frozen=True)
class _Candidate:
    group: Mention
    role: Role
    clause: str
    period: Period | None


# Without the question, the clause must offer: "ik kan 25 missen", "een regeling van 30 per maand".
_PAY = (
    r"(?:betal\w*|betoal\w*|betaaln|betaalt?|aflossen|afloss\w*|afbetalen|afbetaling|afbetale|ophoesten"
    r"|opbrengen|overmaken|storten|dokken|lappen|bijleggen|inleggen|inlossen|afdragen|aanbieden|bieden|afstaan"
    r"|opzij|vrijmaken|sparen)"
)
_ABLE = (
    r"(?:kan|ken|kin|kon|can|kunnen|kunne|zou|zouden|wil|willen|zal|stel|voorstel|mag|lukt|lukken|red|bied|haal"
    r"|mogelijk|haalbaar|proberen)"
)
_SPEAKS = re.compile(
    rf"\b(?:missen|misse|mise|missn|mizzen)\b|\b{_ABLE}\b.*\b{_PAY}\b|\b{_PAY}\b.*\b{_ABLE}\b"
    rf"|\b(?:regeling|betalingsregeling|termijnen|termijn|afbetaling|aflossing)\s+(?:\w+\s+)?van\b"
    rf"|\b(?:stel|voorstel)\b.*\bper maand\b"
)
_STORY = re.compile(r"\b(?:meer|verder|anders|daarna|dan|overig|rest)\b")


def _period(text: str, groups: list[Mention], at: int, starts: list[int]) -> Period | None:
    """The period nearest to a sum: right of it, else left of it, else the only one around."""
    near = window(text, groups, at, starts)
    right = periods_in(near.right)
    if right:
        return right[0]
    left = periods_in(near.left)
    if left:
        return left[-1]
    around = periods_in(text) if len(groups) == 1 and len(text) < 60 else []
    return around[0] if len(around) == 1 else None


def _candidates(text: str, folded: str) -> list[_Candidate]:
    groups, starts = groups_in(text, folded), clauses(folded)
    found: list[_Candidate] = []
    for at, group in enumerate(groups):
        last = found[-1].role if found else None
        near = window(folded, groups, at, starts)
        part = role(folded, groups, at, starts, last)
        found.append(_Candidate(group, part, near.clause, _period(folded, groups, at, starts)))
    return found


def _speaks(folded: str, candidate: _Candidate) -> bool:
    return bool(_SPEAKS.search(candidate.clause))


def _choose(candidates: list[_Candidate], folded: str, asked: bool) -> _Candidate | None:
    """The sum the client ends on, else the one offered, else the one simply named."""
    left = [c for c in candidates if c.role.kind not in ("other", "denied")]
    if not asked:
        spoken = [c for c in left if _speaks(folded, c)]
        left = spoken and [c for c in left if c in spoken or c.role.concluded]
    now = [c for c in left if c.role.kind != "later"] or left
    concluded = [c for c in now if c.role.concluded]
    offered = [c for c in now if c.role.kind == "offer"]
    firm = [c for c in offered if not c.role.hedged] or offered
    named = [c for c in now if not c.role.hedged] or now
    for choice in (concluded, firm, named):
        if choice:
            return choice[-1]
    return None


def _reading(text: str, chosen: _Candidate, alone: bool) -> AmountReading:
    group, period = chosen.group, chosen.period
    cents = period.monthly(group.cents) if period else group.cents
    high = None
    if group.high is not None:
        high = period.monthly(group.high) if period else group.high
    span = span_of(text, group.start, group.end)
    if not cents and not high:
        return AmountReading(span, 0.9, "nothing", None, None)
    sure = 0.95 if alone or chosen.role.kind == "offer" else 0.7
    if chosen.role.hedged or "paar" in span.quote.lower():
        sure -= 0.2
    return AmountReading(span, sure, "range" if high else "amount", cents, high)


def _without_sum(text: str, folded: str, asked: bool) -> AmountReading | None:
    """Refused before nothing before unknown: "zeg ik niet" outranks "ik heb niks te zeggen"."""
    readers = (
        ("refused", amount_words.refused),
        ("nothing", amount_words.nothing),
        ("unknown", amount_words.unknown),
    )
    for kind, read in readers:
        match = read(folded, asked)
        if match:
            span = span_of(text, *match.span())
            return AmountReading(span, 0.85, kind, None, None)
    return None


def _outdone(folded: str, chosen: _Candidate, asked: bool) -> bool:
    """Whether "nothing" said after a merely named sum is the answer ("nog 12 euro, dus niks")."""
    if chosen.role.kind == "offer" or chosen.role.concluded:
        return False
    rest = folded[chosen.group.end :]
    match = amount_words.nothing(rest, asked)
    return bool(match and not _STORY.search(rest))


def read_amount(text: str, *, asked: bool = False) -> AmountReading | None:
    """What the client says to be able to spare per month, or None.

    `asked`: the open question is what they can miss per month, so a bare "25" or "niks" counts;
    without it only a message that itself speaks of paying or sparing does. Sums per day, week,
    quarter or year come back per month, rounded down to whole cents.
    """
    text = text[:_LONGEST]
    folded = fold(text)
    candidates = _candidates(text, folded)
    chosen = _choose(candidates, folded, asked)
    if chosen and not _outdone(folded, chosen, asked):
        return _reading(text, chosen, len(candidates) == 1)
    return _without_sum(text, folded, asked)

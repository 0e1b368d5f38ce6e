"""What a client can spare per month besides the normal premium, in their own words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.language import amount_words
from bot.language.amount_clauses import clauses, sentence_at, window
from bot.language.amount_groups import groups_in
from bot.language.amount_mentions import Mention
from bot.language.amount_offers import offers, runs_already, speaks, speaks_monthly
from bot.language.amount_periods import Period, periods_in
from bot.language.amount_roles import Role, role
from bot.language.amount_shares import rest_in, share_in
from bot.language.reading import Reading, span_of, whole
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
    sentence: str
    marked: str  # the sentence with the sum as "#" and each period as "@"
    period: Period | None


_STORY = re.compile(r"\b(?:meer|hoger|verder|anders|daarna|dan|overig|rest)\b")


_SHORT = 75  # characters in which the only period belongs to the only sum


def _period(text: str, groups: list[Mention], at: int, starts: list[int]) -> Period | None:
    """The period nearest to a sum: right of it, else left of it, else the only one around."""
    near = window(text, groups, at, starts)
    right = periods_in(near.right)
    if right:
        return right[0]
    left = periods_in(near.left)
    if left:
        return left[-1]
    around = periods_in(text) if len(groups) == 1 and len(text) < _SHORT else []
    return around[0] if len(around) == 1 else None


def _candidates(text: str, folded: str, asked: bool) -> list[_Candidate]:
    groups, starts = groups_in(text, folded), clauses(folded)
    found: list[_Candidate] = []
    for at, group in enumerate(groups):
        last = found[-1].role if found else None
        # Only an unasked sum has to show from its sentence that it is offered.
        sentence, marked = ("", "") if asked else sentence_at(folded, group)
        part = role(folded, groups, at, starts, last)
        period = _period(folded, groups, at, starts)
        found.append(_Candidate(group, part, sentence, marked, period))
    return found


_DAYS = 31_00


def _may_be_day(candidate: _Candidate, others: list[_Candidate]) -> bool:
    """Whether a bare number could as well be a day: "doe maar 27", with no money named at all."""
    bare = not candidate.group.money and candidate.group.cents <= _DAYS
    told = any(c.group.money or c.period or c.group.cents > _DAYS for c in (candidate, *others))
    return bare and not told and "bedrag" not in candidate.marked


def _speaks(candidate: _Candidate, others: list[_Candidate]) -> bool:
    """Whether, with nothing asked, the sum is offered and not just named."""
    if runs_already(candidate.marked):
        return False
    speaking = speaks(candidate.sentence) or _offers_monthly(candidate)
    offered = candidate.role.kind == "offer" or candidate.role.concluded
    if speaking and (offered or _offers_monthly(candidate)):
        return True
    if _may_be_day(candidate, others):
        return False
    return offers(candidate.marked, candidate.group.cents, candidate.period is not None)


def _offers_monthly(candidate: _Candidate) -> bool:
    return candidate.period is not None and speaks_monthly(candidate.sentence)


def _with_derived(candidates: list[_Candidate], folded: str) -> list[_Candidate]:
    """ "vijf tientjes is te veel, de helft" ends on half of the sum before it."""
    groups = [c.group for c in candidates]
    others = [c.role.kind == "other" for c in candidates]
    derived = rest_in(folded, groups) or share_in(folded, groups, others)
    if derived is None:
        return candidates
    before = [c for c in candidates if c.group.end <= derived.start]
    made = replace(before[-1], group=derived, role=Role("offer", concluded=True))
    return [*before, made, *candidates[len(before) :]]


_HOUSEHOLD = 50_000  # cents; among more sums such a one is what comes in or goes out


def _choose(candidates: list[_Candidate], folded: str, asked: bool) -> _Candidate | None:
    """The sum the client ends on, else the one offered, else the one simply named."""
    candidates = _with_derived(candidates, folded)
    left = [c for c in candidates if c.role.kind not in ("other", "denied")]
    if len(left) > 1:
        left = [c for c in left if c.role.kind == "offer" or c.group.cents < _HOUSEHOLD] or left
    named = left
    if not asked:
        refuses = any(c.role.kind == "denied" for c in candidates)
        spoken = [c for c in left if _speaks(c, candidates) or (refuses and c.role.kind == "offer")]
        since = min((c.group.start for c in spoken), default=len(folded))
        left = [c for c in left if c in spoken or (c.role.concluded and c.group.start > since)]
    now = [c for c in left if c.role.kind != "not_now"] or left
    ended = [c for c in now if c.role.concluded or (c.role.kind == "offer" and not c.role.hedged)]
    offered = [c for c in now if c.role.kind == "offer"]
    firm = [c for c in now if not c.role.hedged]
    chosen = next((choice[-1] for choice in (ended, offered, firm, now) if choice), None)
    return chosen and _in_terms(chosen, named)


def _in_terms(chosen: _Candidate, others: list[_Candidate]) -> _Candidate:
    """ "de 300 kan ik in 3 keer betalen, 100 per maand": a smaller sum a month follows a whole."""
    whole_sum = chosen.period is None and chosen.role.kind == "offer"
    terms = [
        c
        for c in others
        if whole_sum and c.period and c.group.start > chosen.group.end
        if c.group.cents < chosen.group.cents
    ]
    return terms[0] if terms else chosen


def _reading(text: str, chosen: _Candidate, alone: bool) -> AmountReading:
    group, period = chosen.group, chosen.period
    cents = period.monthly(group.cents) if period else group.cents
    high = None
    if group.high is not None:
        high = period.monthly(group.high) if period else group.high
    span = span_of(text, group.start, group.end)
    if not cents and not high:
        kind: AmountKind = "unknown" if amount_words.unknown(fold(text), True) else "nothing"
        return AmountReading(span, 0.9, kind, None, None)
    sure = 0.95 if alone or chosen.role.kind == "offer" else 0.7
    if chosen.role.hedged or "paar" in span.quote.lower():
        sure -= 0.2
    if _ASTONISHED.match(text, group.end):
        sure -= 0.3
    return AmountReading(span, sure, "range" if high else "amount", cents, high)


# "50 euro????" is rather a cry than an answer.
_ASTONISHED = re.compile(r"\s*\?!*\?")
# "weeeet niettt"
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def _without_sum(text: str, folded: str, asked: bool, denied: bool) -> AmountReading | None:
    """Refused before nothing before unknown: "zeg ik niet" outranks "ik heb niks te zeggen"."""
    sure = 0.85 if asked else 0.7
    found = _without_sum_in(folded, asked, denied)
    if found:
        return AmountReading(span_of(text, *found[1].span()), sure, found[0], None, None)
    squeezed = _DRAWN_OUT.sub(r"\1", folded)
    found = _without_sum_in(squeezed, asked, denied) if squeezed != folded else None
    return AmountReading(whole(text), sure, found[0], None, None) if found else None


def _without_sum_in(
    folded: str, asked: bool, denied: bool
) -> tuple[AmountKind, re.Match[str]] | None:
    matches: tuple[tuple[AmountKind, re.Match[str] | None], ...] = (
        ("refused", amount_words.refused(folded, asked)),
        ("nothing", amount_words.nothing(folded, asked, denied)),
        ("unknown", amount_words.unknown(folded, asked)),
    )
    return next(((kind, match) for kind, match in matches if match), None)


def _outdone(folded: str, chosen: _Candidate, asked: bool) -> bool:
    """Whether "nothing" said after a merely named sum is the answer ("nog 12 euro, dus niks")."""
    if chosen.role.kind == "offer" or chosen.role.concluded:
        return False
    if asked and amount_words.opens_with_nothing(folded):
        return True
    rest = folded[chosen.group.end :]
    match = amount_words.nothing(rest, asked, denied=True)
    return bool(match and not _STORY.search(rest))


# "ze willen 60 maar dat kan ik niet missen": that sum, which leaves open what can be missed.
_THAT_NOT = re.compile(r"\bdat (?:\w+ )?(?:kan|ken|kunnen) (?:\w+ ){0,2}(?:niet|nie)\b")


def read_amount(text: str, *, asked: bool = False) -> AmountReading | None:
    """What the client says to be able to spare per month, or None.

    `asked`: the open question is what they can miss per month, so a bare "25" or "niks" counts;
    without it only a message that itself speaks of paying or sparing does. Sums per day, week,
    quarter or year come back per month, rounded down to whole cents.
    """
    text = text[:_LONGEST]
    folded = fold(text)
    candidates = _candidates(text, folded, asked)
    chosen = _choose(candidates, folded, asked)
    if chosen and not _outdone(folded, chosen, asked):
        return _reading(text, chosen, len(candidates) == 1)
    denied = any(c.role.kind == "denied" for c in candidates)
    if not asked and any(c.role.kind == "other" for c in candidates) and _THAT_NOT.search(folded):
        return None
    return _without_sum(text, folded, asked, denied)

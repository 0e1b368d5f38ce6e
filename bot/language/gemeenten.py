"""Which gemeente a client lives in, read from the place they name.

A place counts when the client says to live there, or names it as the answer to our question. What
a place is named for otherwise (work, family, a court, the past) is read as not living there. Two
gemeenten in a reading mean that a careful human would ask back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.gemeente_atlas import base_name, gemeenten
from bot.language.gemeente_choice import (
    CAN_BE_HOME,
    after_correction,
    chosen_of,
    is_abroad,
    is_hint_only,
    lives_abroad,
    only_zeeland,
    settle,
    united,
)
from bot.language.gemeente_mentions import (
    Mention,
    Word,
    is_bare,
    is_meant,
    mentions_in,
    with_roles,
    words_of,
)
from bot.language.gemeente_misspelt import misspelt, misspelt_answer
from bot.language.gemeente_others import in_others_place
from bot.language.gemeente_roles import AT_HOME, Role
from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class GemeenteReading(Reading):
    """The place a client lives in.

    `place` is the place as officially written; `gemeenten` are official CBS names: one is clear,
    several are ambiguous (most likely first) and must be asked back.
    """

    place: str
    gemeenten: tuple[str, ...]


def all_gemeenten() -> tuple[str, ...]:
    """The 342 official CBS names of 2026, in alphabetical order."""
    return tuple(gemeenten())


def is_gemeente(name: str) -> bool:
    """Whether `name` is exactly an official CBS name."""
    return name in gemeenten()


def shown_name(gemeente: str) -> str:
    """How to write an official name to a client: "Den Haag", "Bergen (Noord-Holland)"."""
    if gemeente == "'s-Gravenhage":
        return "Den Haag"
    short = base_name(gemeente)
    return short if short == gemeente else f"{short} ({gemeenten()[gemeente].province})"


def _candidates(text: str, folded: str, asked: bool) -> tuple[list[Mention], list[Mention]]:
    """The places in a message with their roles, and the hints (provinces, neighbours)."""
    message = words_of(folded)
    mentions = mentions_in(message)
    bare = asked and is_bare(message, mentions)
    meant = [
        m for m in mentions if not m.places or is_meant(m, text, folded, asked=asked, bare=bare)
    ]
    roled = in_others_place(with_roles(text, folded, meant), folded, asked)
    if not any(m.places and m.role in CAN_BE_HOME for m in roled):
        guess = _guessed(message, folded, mentions, asked and not any(m.places for m in roled))
        roled = sorted([*roled, *guess], key=lambda m: m.start)
    hints = [m for m in roled if m.role is Role.NEAR or is_hint_only(m, roled, folded)]
    places = [m for m in roled if m.places and m not in hints and not is_abroad(m, roled, folded)]
    blocked = lives_abroad(roled) and not any(m.role in AT_HOME for m in places)
    return ([] if blocked else places), hints


def _guessed(
    message: list[Word], folded: str, mentions: list[Mention], answer: bool
) -> list[Mention]:
    """The last word that is a misspelt place, if any; `answer`: in an answer without a place."""
    guesses = list(misspelt(message, folded, mentions))
    if answer and not guesses:
        guesses = list(misspelt_answer(message, folded, mentions))
    return guesses[-1:]


def read_gemeente(text: str, *, asked: bool = False) -> GemeenteReading | None:
    """The gemeente the client lives in, or None when the message does not tell.

    `asked`: the open question is in which gemeente the client lives; then a place that is just
    named is the answer. Without it only a clear statement counts ("ik woon in Breda").
    """
    folded = fold(text)
    places, hints = _candidates(text, folded, asked)
    standing = [m for m in places if m.role in CAN_BE_HOME]
    last = after_correction(standing, folded)
    if len(last) < len(standing) and standing[0].role in AT_HOME:
        last = [replace(mention, role=Role.HOME) for mention in last]
    chosen = chosen_of(last, asked) or (only_zeeland(hints) if asked else [])
    if not chosen:
        return None
    details = [m for m in last if m.role is Role.DETAIL and m not in chosen]
    return _reading(text, settle(chosen, [*details, *hints], folded), asked)


def _reading(text: str, mentions: list[Mention], asked: bool) -> GemeenteReading:
    found = united(mentions)
    first = next(m for m in mentions if set(m.gemeenten) & set(found))
    place = next(place.name for place in first.places if place.gemeente in found)
    certain = min(mention.confidence for mention in mentions)
    if any(mention.role not in AT_HOME for mention in mentions) and len(text) > 40:
        certain = min(certain, 0.8)
    return GemeenteReading(
        span=span_of(text, mentions[0].start, mentions[-1].end),
        confidence=certain if len(found) == 1 else min(certain, 0.45),
        place=place,
        gemeenten=found,
    )

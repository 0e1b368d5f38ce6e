"""Which of the places a message names is the home, and which of several places of one name."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.gemeente_atlas import (
    NEIGHBOURHOOD,
    REGION,
    TOWN,
    Place,
    gemeenten,
    kilometres,
    sounding_in,
    words,
)
from bot.language.gemeente_mentions import Mention
from bot.language.gemeente_roles import AT_HOME, Role

_CORRECTION = re.compile(
    r"\b(?:nee|neej|neen|sorry|oeps|bedoel|bedoelde|correctie|foutje|fout|eigenlijk|wacht|pardon|"
    r"herstel|verkeerd|typo|tikfout|typefout|vergist|vergis|moet zijn|oh nee|o nee)\b|\*"
)


def after_correction(mentions: list[Mention], folded: str) -> list[Mention]:
    """The places after the client's last correction ("Breda, nee sorry Tilburg")."""
    for index in range(len(mentions) - 1, 0, -1):
        if _CORRECTION.search(folded[mentions[index - 1].end : mentions[index].start]):
            return mentions[index:]
    return mentions


CAN_BE_HOME = (*AT_HOME, Role.NOW, Role.NAMED, Role.DETAIL)


def chosen_of(mentions: list[Mention], asked: bool) -> list[Mention]:
    home = (*AT_HOME, Role.NOW) if asked else AT_HOME
    homes = [mention for mention in mentions if mention.role in home]
    if any(mention.role is not Role.REGISTERED for mention in homes) or homes and not asked:
        return homes
    # Somebody registered in one place may name another as where they are: both stand.
    wanted = (Role.REGISTERED, Role.NAMED, *(() if homes else (Role.DETAIL,)))
    return [mention for mention in mentions if asked and mention.role in wanted]


def province_of(mention: Mention) -> str | None:
    return words().provinces.get(mention.key)


def _in_province(mention: Mention, hints: list[Mention]) -> Mention:
    denied = {province_of(hint) for hint in hints if hint.role is Role.DENIED}
    said = {province_of(hint) for hint in hints if hint.role not in (Role.DENIED, Role.OTHER)}
    kept = tuple(
        place
        for place in mention.places
        for province in (gemeenten()[place.gemeente].province,)
        if province in said or (denied - {None} and province not in denied)
    )
    return replace(mention, places=kept) if kept else mention


def _beside(mention: Mention, hint: Mention) -> Mention:
    """The candidates of an ambiguous place in, or clearly nearest to, another place named."""
    same = tuple(place for place in mention.places if place.gemeente in hint.gemeenten)
    if same:
        return replace(mention, places=same)

    def away(place: Place) -> float:
        return min(kilometres(place.gemeente, other) for other in hint.gemeenten)

    near = sorted(mention.places, key=away)
    clear = away(near[0]) < 40 and away(near[0]) < 0.6 * away(near[1])
    return replace(mention, places=(near[0],)) if clear else mention


def _narrowed(mention: Mention, hints: list[Mention]) -> Mention:
    """An ambiguous place, made clear where the client named a province or a neighbour."""
    for hint in hints:
        place = hint.places and hint.role not in (Role.DENIED, Role.OTHER)
        if len(mention.places) > 1 and place and hint.key not in words().provinces:
            mention = _beside(mention, hint)
    if len(mention.places) > 1:
        mention = _in_province(mention, hints)
    return mention


def _as_heard(mention: Mention, hints: list[Mention]) -> Mention:
    """ "rozendaal brabant": no place so spelt lies in the province named, one so heard does."""
    said = {province_of(hint) for hint in hints if hint.role not in (Role.DENIED, Role.OTHER)}
    said.discard(None)
    if any(gemeenten()[name].province in said for name in mention.gemeenten):
        return mention
    heard = sounding_in(mention.key, {province for province in said if province})
    return replace(mention, places=heard, confidence=0.75) if len(heard) == 1 else mention


def _usual(mention: Mention, settled: list[Mention]) -> Mention:
    """The town, where the others of its name are hamlets beside it and nothing points to one."""
    if not any(place.dwarfed for place in mention.places):
        return mention
    pointed_at = {name for other in settled if other is not mention for name in other.gemeenten}
    usual = tuple(p for p in mention.places if not p.dwarfed or p.gemeente in pointed_at)
    if not usual or len(usual) == len(mention.places):
        return mention
    return replace(mention, places=usual, confidence=min(mention.confidence, 0.7))


_THE_LARGE = re.compile(r"\b(?:de|die|het) (?:grote|grootste|bekende|stad)\b")


def _large(mention: Mention, folded: str) -> Mention:
    """The town among places of one name, where the client says "de grote"."""
    towns = tuple(place for place in mention.places if place.rank == TOWN)
    said = _THE_LARGE.search(folded, mention.end, mention.end + 80)
    return replace(mention, places=towns) if said and len(towns) == 1 else mention


def is_hint_only(mention: Mention, others: list[Mention], folded: str) -> bool:
    """ "Utrecht" after "Zeist" is the province, and "Zeeland" nearly always is."""
    if mention.places and all(place.rank == REGION for place in mention.places):
        return True
    province = province_of(mention)
    if province is None:
        return False
    if not mention.places or mention.key == "zeeland":
        return True
    if re.search(r"\bprov(?:incie)?\.? +$", folded[: mention.start][-12:]):
        return True
    return any(
        gemeenten()[place.gemeente].province == province
        and mention.gemeenten != (place.gemeente,)
        and other.role is not Role.NEAR
        for other in others
        if other is not mention and other.role is mention.role
        if adjacent(mention, other, folded) or adjacent(other, mention, folded)
        for place in other.places
        if place.gemeente not in mention.gemeenten
    )


def united(mentions: list[Mention]) -> tuple[str, ...]:
    """What several places have in common, or else all of them."""
    result = mentions[0].gemeenten
    for mention in mentions[1:]:
        common = tuple(name for name in result if name in mention.gemeenten)
        result = common or result + tuple(n for n in mention.gemeenten if n not in result)
    return result


def adjacent(one: Mention, other: Mention, folded: str) -> bool:
    """Whether `other` stands right behind `one`, as what it lies in or near, not as a choice."""
    between = folded[one.end : other.start]
    if one.end > other.start:
        return False
    return not re.search(r"[a-z0-9./]", between) or bool(
        re.fullmatch(r"\W*(?:(?:gem|gemeente|gem\.|in|bij|bie|wijk|deel van)\W+)+", between)
    )


def settle(chosen: list[Mention], hints: list[Mention], folded: str) -> list[Mention]:
    """Ambiguous places made clear; a clear neighbour right beside one only explains it."""
    clear = [_as_heard(m, hints) for m in chosen if len(m.places) == 1]
    vague = [mention for mention in chosen if len(mention.places) > 1]
    explained: set[int] = set()
    settled = []
    for mention in vague:
        beside = [
            other
            for other in clear
            if adjacent(mention, other, folded) or adjacent(other, mention, folded)
        ]
        narrow = _large(_narrowed(mention, [*beside, *hints]), folded)
        settled.append(narrow)
        if len(narrow.places) == 1:
            explained.update(other.start for other in beside)
    settled.extend(other for other in clear if other.start not in explained)
    settled = [_usual(mention, settled) for mention in _towns_first(settled)]
    return sorted(settled, key=lambda mention: mention.start)


def _towns_first(mentions: list[Mention]) -> list[Mention]:
    """Without neighbourhoods that do not fit the town named: their names recur everywhere."""
    towns = {id(m) for m in mentions if any(place.rank < NEIGHBOURHOOD for place in m.places)}
    inside = {name for m in mentions if id(m) in towns for name in m.gemeenten}
    return [m for m in mentions if not towns or id(m) in towns or inside & set(m.gemeenten)]


def is_abroad(mention: Mention, mentions: list[Mention], folded: str) -> bool:
    """Whether a foreign country stands right behind the place ("Aalst in België")."""
    return any(
        not other.places
        and other.key in words().elsewhere
        and other.key != "nederland"
        and other.key not in words().provinces
        and other.start >= mention.end
        and adjacent(mention, other, folded)
        for other in mentions
    )


def lives_abroad(mentions: list[Mention]) -> bool:
    return any(
        not mention.places
        and mention.role is Role.HOME
        and mention.key in words().elsewhere
        and mention.key not in words().provinces
        and mention.key not in ("nederland", "holland")
        for mention in mentions
    )


def only_zeeland(hints: list[Mention]) -> list[Mention]:
    """The village Zeeland, where a neighbour or Brabant is named beside it."""
    for mention in hints:
        others = [hint for hint in hints if hint is not mention]
        brabant = any(province_of(hint) == "Noord-Brabant" for hint in others)
        near = any(kilometres("Maashorst", name) < 25 for hint in others for name in hint.gemeenten)
        if mention.key == "zeeland" and mention.role is not Role.OTHER and (brabant or near):
            return [mention]
    return []

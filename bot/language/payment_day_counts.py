"""A day counted from another: "twee dagen na de 23e", "de 24e loon, dus een dag later"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.numbers import word_value
from bot.language.payment_day_ordinals import LAST
from bot.language.payment_day_words import Day

_COUNT = r"(?P<count>\d{1,2}|paar|[a-z]{3,8})"
_UNIT = r"(?P<unit>dag(?:en|je|jes)?|daags|daagjes|week|weken|weekjes?)"
_BACK = ("voor", "eerder", "ervoor", "daarvoor", "vroeger", "die voor")
_BEFORE_DAY = re.compile(
    rf"\b(?:(?:de |'n )?(?:{_COUNT} )?{_UNIT} |(?:meteen |gelijk |direct |net )?)"
    r"(?P<side>na|voor|erna|noa|later dan|eerder dan|voorafgaand (?:aan )?|die voorafgaat aan"
    r"|(?:direct |meteen )?(?:volgende?|aansluitend) (?:op|na)|die (?:volgt|komt) (?:op|na)"
    r"|die (?:\w+ )?na|die (?:\w+ )?voor)"
    r"(?: ?dat)?(?: (?:ik|we|hij|die|mijn \w+|me \w+|het|'t))?\s*$"
)
_AFTER_DAY = re.compile(
    rf"(?<!of )(?<!of een )(?<!geen )\b(?:(?:de |'n )?(?:{_COUNT} )?{_UNIT} (?P<side>later|erna"
    r"|daarna|eerder|ervoor|daarvoor|erop)|(?P<next>(?:de )?volgende dag|(?:dus|pas) daarna))\b"
)
_LEEWAY = re.compile(
    r"\b(?:geef|met|reken|neem|plus|tel|doe|wacht|laat)\b(?: (?:het|me|mij|er|nog|ik|u|daar|dan"
    rf"|maar|een beetje|een(?= paar)))* (?:{_COUNT} )?{_UNIT}(?! (?:na|voor|later|eerder|van)\b)"
    rf"|\+ ?(?:{_COUNT.replace('count', 'more')} )"
    rf"{_UNIT.replace('unit', 'units')}"
)
_ITS_OWN_DAY = re.compile(
    rf"\b(?:de |'n )?(?:{_COUNT} )?{_UNIT} (?P<side>na"
    r"|voor|(?:volgend|aansluitend) op)(?: ?dat)? (?:\w+ ){0,3}(?:\w*loon|\w*salaris|\w*uitkering"
    r"|\w*geld|\w*pensioen|aow|\w*toeslag|bijstand|huur|het|dat|ontvangst|storting|binnenkomst"
    r"|betaling|uitbetaling)"
    r"|(?:\bde )?\b(?:volgende dag|dag (?:erop|erna|daarna|later)|daags erna)\b(?=[ ,.]+(?:want )?"
    r"(?:ik krijg|mijn|m'n|me|het|de|\w*loon|\w*salaris|\w*uitkering|aow|\w*geld)\b)"
)
_UNCOUNTED = ("of", "geen")  # "of een dagje later", "geen dag eerder"
# "niet voor de 25e" and "niet na de 25e" are the 25th itself.
_LIMIT = re.compile(
    r"\b(?:(?:niet|nie|pas|niks|geen|nooit)\b[^,.;!?\d]{0,30}\b(?:voor|veur|eerder dan)"
    r"|(?:niet|nie|geen dag) (?:na|later dan)|op of (?:na|voor)"
    r"|(?:ga|gaan|kies|kiezen|opteer) (?:ik )?(?:dan )?(?:maar )?voor)\s*$"
)
_LIMIT_AFTER = re.compile(
    r" (?:kan|gaat|lukt|mag|heeft|heb|red)(?: \w+){0,3}? (?:nie?t?|geen|nooit|niks|niets)\b"
)  # "eerder dan de 25e gaat niet"
_UNTIL = re.compile(r"\btot(?: en met)? $")
_THEN_ON = re.compile(r"[ ,.]*(?:maar |en )?(?:daarna|erna)\b")
_ABOUT = re.compile(r"\been dag(?:je)? of (\w+) ")
_ARTICLES = re.compile(r"(?:de |elke |den |mijn |m'n |me |mn |mijne |het |'t )$")


def _steps(match: re.Match[str]) -> int | None:
    """How many days further the words go (back is negative); None when they do not count."""
    groups = match.groupdict()
    count = groups.get("count") or groups.get("more") or "1"
    unit = groups.get("unit") or groups.get("units") or "dag"
    if count in _UNCOUNTED:
        return None
    steps = 2 if count == "paar" else int(count) if count.isdigit() else word_value(count) or 1
    steps *= 7 if unit.startswith("we") else 1
    return -steps if (groups.get("side") or "").startswith(_BACK) else steps


def _moved(found: Day, counted: re.Match[str]) -> Day:
    steps = _steps(counted)
    if steps is None or found.day is None:
        return found
    return replace(found, day=(found.day + steps - 1) % LAST + 1, ordinal=True)


_SPARE = re.compile(rf"\b(?:{_COUNT} )?{_UNIT} (?:marge|speling|extra|respijt|ruimte)\b")


def counted(folded: str, found: Day, days: list[Day]) -> Day:
    """The day meant by "de dag na de 27e", "de 24e loon, dus een dag later"; else `found`."""
    if found.day is None:
        return found
    before = _ABOUT.sub(r"\1 dagen ", folded[max(0, found.start - 60) : found.start])
    before = _ARTICLES.sub("", before)
    if _UNTIL.search(before) and _THEN_ON.match(folded, found.end):
        return replace(found, day=found.day % LAST + 1, ordinal=True)
    close = _BEFORE_DAY.search(before[-30:])
    if _LIMIT.search(before) or _LIMIT_AFTER.match(folded, found.end) and close is not None:
        return found
    if close is not None and (found.number or close["unit"]):
        return _moved(found, close)
    if found is not days[-1]:
        return found
    after = folded[found.end : found.end + 80]
    own = _ITS_OWN_DAY.search(folded[max(0, found.start - 80) : found.start])
    step = _AFTER_DAY.search(after) or _LEEWAY.search(after) or _SPARE.search(after) or own
    return _moved(found, step) if step else found

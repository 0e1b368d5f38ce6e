"""Which of the days in a message the client offers."""

from __future__ import annotations

import re

from bot.language.corrections import takes_back
from bot.language.payment_day_words import MONTH_NAME, Day

_PLACES = r"(?:(?:op|de|rond|elke|aan|den|d'n|het|in|met|per|meer|altijd|liever|is|voor mij|die) )*"
_REFUSED = re.compile(
    rf"\b(?:niet|nie|nait|neet|behalve|liever niet|geen|nooit|zonder|ipv|i\.p\.v\.?"
    rf"|in plaats van(?: de)?|plaats van|was(?: het)?|eerst) {_PLACES}$"
)
_LEFT_FOR = re.compile(
    rf"\b(?:liever|beter|fijner|makkelijker"
    rf"|handiger)\b.*(?<!eerder )(?<!later )(?<!vroeger )\bdan {_PLACES}$"
)
_REFUSED_AFTER = re.compile(
    r"\s*(?:(?:kan|gaat|lukt|komt|past|is|mag|wordt|red|haal|doe|heb)(?: (?:ik|het|me|mij|echt|al"
    r"|dan|helaas|net|nog|mijn|wel|toch|vaak|voor))*|(?:dus|liever|echt|juist|helaas)*)"
    r" ?(?:nie?t?\b(?! (?:eerder|later|voor|vroeger|na|meer dan)| (?:de "
    r"|op )?[\w-]+(?: haha)?\W*$)|te (?:vroeg|laat|krap)"
    r"|lastig|moeilijk|krap|geen\b|nee\b(?! (?:de |op )?\d))"
)
_BILL_WORDS = (
    r"(?:huur(?!toe)|energie|stroom|gas|licht|hypotheek|ziggo|kpn|odido|verzekering|abonnement"
    r"|alimentatie|auto|internet|afbetaling|eneco|vattenfall|essent|wegenbelasting|water|telefoon"
    r"|lasten|rekeningen)"
)
_BILL = re.compile(
    rf"\b{_BILL_WORDS}[a-z]*(?: (?!(?:dus|dan|doe|maar|liever|en)\b)\w+){{0,3}}?\s*$"
)
# With another bill: its day is the day meant, before it ("tegelijk met de huur") or behind it.
_TOGETHER = re.compile(r"\b(?:zelfde|tegelijk\w*|gelijk|samen|mee|net als|net zoals|zoals|bij)\b")
_TOGETHER_AFTER = re.compile(
    r"\b(?:(?:daar|er|hier)(?:bij|mee)|daarmee|bij (?:aan|doen|zetten|voegen)|aansluit\w*|ook dan"
    r"|dan ook|die dag|dezelfde|zelfde|tegelijk\w*|gelijk|samen|in een keer|meteen mee|kan die mee"
    r"|doe (?:die|dit|deze|het) (?:er )?(?:maar )?(?:ook|bij|dan)|mee(?:nemen|doen|pakken))\b"
)
_BILL_AFTER = re.compile(
    r"^\s*(?:gaat|gaan|moet|moeten|komt|komen|wordt|is|zijn|heb ik|betaal ik)? ?(?:al |altijd )?"
    rf"(?:de |mijn |m'n |er |het |alle )?(?:{_BILL_WORDS}|alles|vaste)"
)
_MAAR = r"(?:toch |dan |het |er |hem |u |je |die |maar )*"
_WRITES = (
    r"(?:doe|neem|pak|zet|hou|houd|maak|kies|vul|noteer|plan|schrijf|prik|incasseer|boek"
    r"|stel|reken)"
)
# Words that lead from what comes in or goes off to the day that is offered.
_THEN_DAY = re.compile(
    r"\b(?:e+h+m?|u+h+m?|zo rond|dus|liever|doemaar|zeg"
    rf"|{_WRITES}t? {_MAAR}(?:maar|van|op|in)|{_WRITES}t?(?= {_MAAR}(?:de|het|op|dan)\b)"
    rf"|{_WRITES}t?(?= {_MAAR}\d)"
    r"|graag(?= (?:de|op|het|naar)\b)|eigenlijk|toch|zou|zouden|stel|daarom|vandaar|vandaar dat"
    r"|zeggen|naar|wordt|dan maar|kies|dan(?= (?:graag|liever|liefst|de|op|kan|doe|is"
    r"|wordt|past|lukt)))\b"
)
_BETTER_WORDS = (
    r"(?:beter|fijner|makkelijker|handiger|zekerder|veiliger|rustiger|slimmer|realistischer"
    r"|haalbaarder"
    r"|verstandiger|voorkeur|wel\b|liefst|liever|voor de zekerheid|ideaal|perfect)"
)
_BETTER = re.compile(
    r"\s*(?:(?:is|lijkt|vind ik|komt|past|heeft|kan|lukt|zijn|worden|moet|zou|werkt) )?"
    r"(?:(?:me|mij|mijn|toch|veel|nog|het|dan|zijn|voor ons) )*"
    rf"(?:{_BETTER_WORDS}|dus(?=\W*$)|(?:zijn|worden)\W*$)"
)
# "eerst dacht ik de 8e", "had ik 15 gezegd?", "vroeger kreeg ik het de 8e", "soms de 8e".
_SAID_BEFORE = re.compile(
    r"\b(?:dacht|zei|schreef|typte|tikte|noemde|(?:gezegd|gedacht) had|stond|had(?: ik| je| u)?"
    r"|(?:wou|wilde) (?:ik )?(?:eerst )?(?:zeggen|doen)?)"
    rf"(?: (?:ik|eerst|aan|net|zelf|nog|eerder|u|dus|per ongeluk))* {_PLACES}$"
    r"|\b(?:vroeger|voorheen|kreeg|eerst (?:was|had|kreeg|kwam)|kwam)\b[^,.;\d]{0,25}$"
    r"|\bnu (?:is|gaat|staat|wordt|betaal|komt)\b[^.,;\d]{0,25}$"
    rf"|\b(?:jullie|u) (?:schrijf|schrijv|haal|hal|boek|incasse)\w* (?:\w+ ){{0,2}}?{_PLACES}$"
    r"|\b(?:soms|af en toe|een enkele keer|hooguit|heel soms|wel eens"
    r"|uitzonderlijk) (?:op )?(?:de )?$"
)
_OR = re.compile(r"\b(?:of|anders|want|huur)\b|.{30}")
_BOUND = re.compile(r"\b(?:voor|na|eerder dan|vroeger dan|later dan) (?:de |den )?$")
_PLACED = re.compile(r"\b(?:op|rond|tussen|vanaf|van|omstreeks|tegen) (?:de )?$")
_COMES = (
    r"(?:krijg\w*|komt|kom(?:en)?|ontvang\w*|gestort|stort|betaalt|binnen|betaald|beurt?|boekt"
    r"|(?:\w*loon|\w*salaris|\w*uitkering|bijstand|\w*pensioen|\w*geld|aow|\w*toeslag|wajong|wia"
    r"|ww)"
    r"(?: van \w+(?: \w+)?)?(?: (?:is|staat|valt|er|altijd|meestal|vaak|rond|op|de|zo))*)"
)
_COMES_IN = re.compile(rf"\b{_COMES}\b(?:(?!\b(?:dus|want|dan|maar|doe|liever|graag)\b)[^,.;!?])*$")
_COMES_IN_AFTER = re.compile(rf" (?:(?!dus|want|dan|en|maar)\w+ ){{0,3}}{_COMES}\b")
_REACH = 45  # characters around a day that can be about it


def _between(folded: str, found: Day, days: list[Day]) -> tuple[str, str]:
    """The words before and after a day that no other day stands between."""
    earlier = max((day.end for day in days if day.end <= found.start), default=0)
    later = min((day.start for day in days if day.start >= found.end), default=len(folded))
    return (
        folded[max(earlier, found.start - _REACH) : found.start],
        folded[found.end : min(later, found.end + _REACH)],
    )


def stands(folded: str, found: Day, days: list[Day]) -> bool:
    """Whether a day is offered: not refused, not the day another bill goes off."""
    before, after = _between(folded, found, days)
    bare = re.sub(r"(?:\b(?:op|de|rond|elke|aan|den)\s+)+$", "", before)
    together = _TOGETHER.search(bare) or _TOGETHER_AFTER.search(folded, found.end)
    if _REFUSED.search(before) or (found.number and _BILL.search(bare) and not together):
        return False
    if _LEFT_FOR.search(folded[max(0, found.start - 80) : found.start]):
        return False
    if _BOUND.search(bare):  # "voor de 25e kan niet" bounds the 25th
        return True
    return not (
        _BILL_AFTER.match(after) and not together or _REFUSED_AFTER.match(folded, found.end)
    )


def chosen(folded: str, days: list[Day]) -> Day | None:
    """The day offered: a day before a bare number, the corrected or concluded last.

    None when every day is refused.
    """
    offered = [day for day in days if stands(folded, day, days)]
    if not offered:
        return None
    offered = [day for day in offered if not _from_a_date(folded, day)] or offered
    offered = [day for day in offered if not _said_before(folded, day, days)] or offered
    offered = [day for day in offered if not _income(folded, day, days)] or offered
    pick = [day for day in offered if _is_placed(folded, day, days)] or offered
    corrected = [day for day in offered[1:] if _takes_over(folded, offered[0], day, offered)]
    return corrected[-1] if corrected else _narrowed(folded, pick[0], offered)


def _from_a_date(folded: str, day: Day) -> bool:
    """ "vanaf 1 januari de 25e": the first is only when it begins."""
    begins = re.search(r"\b(?:vanaf|tot|per|sinds) $", folded[max(0, day.start - 10) : day.start])
    return bool(begins and MONTH_NAME.match(folded, day.end))


def _income(folded: str, day: Day, days: list[Day]) -> bool:
    """Whether money comes in on a day, which may not be the day to pay."""
    before, after = _between(folded, day, days)
    if not day.number:
        return False
    of_another = any(
        _COMES_IN_AFTER.match(folded, other.end) for other in days if other.end < day.start
    )
    own = not of_another and _COMES_IN.search(before)
    return bool(own or _COMES_IN_AFTER.match(after))


def _said_before(folded: str, day: Day, days: list[Day]) -> bool:
    return _SAID_BEFORE.search(_between(folded, day, days)[0]) is not None


_NEXT_TO = re.compile(r"[ ,/-]*(?:of|a|en|tot|t/m|tot en met)?[ /-]*(?:op )?(?:de )?")


def _is_placed(folded: str, day: Day, days: list[Day]) -> bool:
    """Whether a number is said as a day, by itself or by the day beside it: "24 of 25e"."""
    if day.ordinal or _PLACED.search(folded, 0, day.start):
        return True
    following = next((other for other in days if other.start >= day.end), None)
    if following is None or not (following.ordinal and following.number):
        return False
    return _NEXT_TO.fullmatch(folded, day.end, following.start) is not None


def _takes_over(folded: str, first: Day, day: Day, offered: list[Day]) -> bool:
    """Whether a later day comes in the place of the first: corrected, concluded or preferred."""
    _, after = _between(folded, day, offered)
    between = folded[first.end : day.start]
    earlier = {other.day for other in offered if other.start < day.start}
    answered = day.day in earlier and re.search(r"\?\W*$", between)  # "6e of 16e? 16e"
    led = takes_back(between) or _THEN_DAY.search(between)
    return bool(answered or led or _BETTER.match(after))


def _narrowed(folded: str, first: Day, offered: list[Day]) -> Day:
    """ "begin van de maand, na de 3e": the number tells which day of that part."""
    exact = next((day for day in offered if day.number and day.start >= first.end), None)
    if first.number or exact is None or _OR.search(folded[first.end : exact.start]):
        return first
    return exact

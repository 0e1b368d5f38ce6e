"""Which of the days in a message the client offers."""

from __future__ import annotations

import re

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
_BILL = re.compile(
    r"\b(?:huur(?!toe)|energie|stroom|gas|hypotheek|ziggo|kpn|verzekering|abonnement|alimentatie"
    r"|auto"
    r"|afbetaling|eneco|vattenfall|essent|wegenbelasting|water|telefoon|lasten|rekeningen)[a-z]*"
    r"(?: (?!(?:dus|dan|doe|maar|liever|en)\b)\w+){0,3}?\s*$"
)
_TOGETHER = re.compile(r"\b(?:zelfde dag|tegelijk|gelijk|samen|mee)\b")  # with another bill
_BILL_AFTER = re.compile(
    r"^\s*(?:gaat|gaan|moet|moeten|komt|komen|wordt|is|zijn|heb ik|betaal ik)? ?(?:al |altijd )?"
    r"(?:de |mijn |m'n |er |het |alle )?(?:huur(?!toe)|energie|stroom|gas|hypotheek|alles|vaste"
    r"|internet)"
)
_THEN_DAY = re.compile(
    r"\b(?:e+h+m?|u+h+m?|neen|sorry|wacht|oeps|correctie|zo rond|dus|liever|doemaar|zeg"
    r"|doe (?:toch |dan )*maar|(?:doe|neem|pak)(?= (?:de|het|op|dan)\b)|of (?:nee|eigenlijk|toch"
    r"|liever|beter)|eigenlijk|toch"
    r"|(?:pak|neem|zet|hou|maak) (?:toch |dan |het |er )*(?:maar|van|op)"
    r"|zeggen|naar|bedoel|nee|wordt|dan maar|kies|dan(?= (?:graag|liever|liefst|de|op|kan|doe|is"
    r"|wordt|past|lukt)))\b"
)
_BETTER = re.compile(
    r"\s*(?:is|lijkt|vind ik|komt|past|heeft|kan|lukt)? ?(?:me |mij |mijn |toch |veel |nog )*"
    r"(?:beter|fijner|makkelijker|handiger|zekerder|voorkeur|wel\b|liefst|liever"
    r"|voor de zekerheid|dus(?=\W*$))"
)
_OR = re.compile(r"\b(?:of|anders|want|huur)\b|.{30}")
_BOUND = re.compile(r"\b(?:voor|na|eerder dan|vroeger dan|later dan) (?:de |den )?$")
_PLACED = re.compile(r"\b(?:op|rond|tussen|vanaf|van|omstreeks|tegen) (?:de )?$")
_COMES = r"(?:krijg\w*|komt|ontvang\w*|gestort|stort|betaalt|binnen|betaald)"
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
    bill = found.number and _BILL.search(bare) and not _TOGETHER.search(bare)
    if _REFUSED.search(before) or bill:
        return False
    if _LEFT_FOR.search(folded[max(0, found.start - 80) : found.start]):
        return False
    if _BOUND.search(bare):  # "voor de 25e kan niet" bounds the 25th
        return True
    return not (_BILL_AFTER.match(after) or _REFUSED_AFTER.match(folded, found.end))


def chosen(folded: str, days: list[Day]) -> Day | None:
    """The day offered: a day before a bare number, the corrected or concluded last.

    None when every day is refused.
    """
    offered = [day for day in days if stands(folded, day, days)]
    if not offered:
        return None
    offered = [day for day in offered if not _from_a_date(folded, day)] or offered
    offered = [day for day in offered if not _income(folded, day, days)] or offered
    pick = [day for day in offered if day.ordinal or _placed(folded, day)] or offered
    corrected = [day for day in offered[1:] if _takes_over(folded, offered[0], day, offered)]
    return corrected[-1] if corrected else _narrowed(folded, pick[0], offered)


def _from_a_date(folded: str, day: Day) -> bool:
    """ "vanaf 1 januari de 25e": the first is only when it begins."""
    begins = re.search(r"\b(?:vanaf|tot|per|sinds) $", folded[max(0, day.start - 10) : day.start])
    return bool(begins and MONTH_NAME.match(folded, day.end))


def _income(folded: str, day: Day, days: list[Day]) -> bool:
    """Whether money comes in on a day, which may not be the day to pay."""
    before, after = _between(folded, day, days)
    return bool(day.number and (_COMES_IN.search(before) or _COMES_IN_AFTER.match(after)))


def _placed(folded: str, day: Day) -> bool:
    return _PLACED.search(folded, 0, day.start) is not None


def _takes_over(folded: str, first: Day, day: Day, offered: list[Day]) -> bool:
    """Whether a later day comes in the place of the first: corrected, concluded or preferred."""
    _, after = _between(folded, day, offered)
    between = folded[first.end : day.start]
    answered = re.search(r"\?\W*$", between)  # "6e of 16e? 16e"
    return bool(answered or _THEN_DAY.search(between) or _BETTER.match(after))


def _narrowed(folded: str, first: Day, offered: list[Day]) -> Day:
    """ "begin van de maand, na de 3e": the number tells which day of that part."""
    exact = next((day for day in offered if day.number and day.start >= first.end), None)
    if first.number or exact is None or _OR.search(folded[first.end : exact.start]):
        return first
    return exact

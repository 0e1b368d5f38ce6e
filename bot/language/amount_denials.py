"""Sums turned down: "100 kan ik niet missen", "50? echt niet", "liever 20 dan 30"."""

from __future__ import annotations

import re

from bot.language.amount_clauses import Window
from bot.language.amount_groups import CORRECTION
from bot.language.amount_mentions import Mention

_NOT = re.compile(
    r"\b(?:niet|nie|ni|nit|neit|niejt|neet|nooit|onmogelijk|te ?veel|te ?veul|te ?hoog|te gek"
    r"|te duur"
    r"|te zwaar|vind ik (?:wel |echt |erg |heel )*veel|vergeet het|geen optie|onhaalbaar"
    r"|no way|(?:in )?geen geval|geen beding|geen haar|geen denken aan|uitgesloten|ondenkbaar"
    r"|echt nooit|geen kwestie van|geen sprake van"
    r"|een (?:gods)?vermogen|een fortuin|een week (?:eten|boodschappen))\b"
)

# Words with "niet" in them that deny something else, or set a limit.
_NOT_A_DENIAL = re.compile(
    r"\b(?:weet|wit|wee|weit)\s?(?:ik|k|'k|het|et)?\s*(?:het\s+)?(?:nog\s+|echt\s+|eerlijk"
    r" gezegd\s+)*(?:niet|nie|ni)\b"
    r"|\b(?:als|of|indien)\b[^,.]{0,25}\b(?:niet|te veel|te weinig)\b"
    r"|\b(?:niet|nie) (?:zo |heel |al te |erg |te )*(?:veel|veul|zeker|precies|erg|altijd|ruim"
    r"|vaak|alleen|iedere|elke)\b"
    r"|\bhoeft? (?:\w+ )?niet\b|\bniet (?:erger|meer dan|meer as|meer als|hoger|boven)\b"
    r"|\b(?:merk|mis|voel|merken|voelen) (?:(?:ik|we|wij|me|er|het|dat) )*(?:(?:zo|echt|bijna|haast"
    r"|eigenlijk|nauwelijks) )*niet\b|\bniet (?:zo )?(?:erg|gek)\b"
    r"|\bniet minder\b|\bniet meer (?:vragen|zeuren|bellen|lastig|en niet)\b"
    r"|\bwaarom niet\b|\bniet in (?:de |het )?(?:problemen|knel|nood|rood)\b"
    r"|\b(?:kom|kwam) ik (?:er )?niet (?:rond|uit)\b|\bniet (?:in een keer|ineens|anders)\b"
    r"|\bniet (?:zo )?(?:moeilijk|zeuren|zeiken|boos|schrikken|lachen|lullen|mekkeren)\b"
    r"|\b(?:meer|hoger|verder|langer|minder)\b[^,.]{0,30}\b(?:niet|nie)\b"
    r"|^\s*(?:euro\s*)?(?:p/?m|per maand|in de maand|elke maand|iedere maand"
    r"|maandelijks)?\s*(?:(?:en|maar|moar|mer|mar|echt|wallah|wollah|bro|broer|hoor|mevrouw"
    r"|meneer|dan|ofzo|sorry)\s+)*(?:niet|nie|nit)"
    r" (?:meer|hoger)\b(?! (?:missen|betalen))"
)

LIMIT_LEFT = re.compile(
    r"\b(?:meer|hoger|verder|boven|minder|langer|anders)\s*(?:dan|als|as|de"
    r"|het)?\s*(?:(?:de|die|dat)\s+)?(?:een\s+)?$"
)

_DENIED_LEFT = re.compile(
    r"\b(?:ipv|i\.p\.v\.|in plaats van|inplaats van|niet|nie|(?<!net )geen|gin"
    r"|gien|nooit|in geen geval|onder geen (?:beding|voorwaarde)|absoluut geen"
    r"|laat staan|zeker geen)\s+(?:eens met\s+)?(?:(?:om|die|de"
    r"|dat|dus|ook|nog|eens|elke maand|per maand"
    r"|zomaar|zo maar)\s+)*$"
)

_UNWILLING_LEFT = re.compile(
    r"\b(?:wordt|komt) (?:er )?(?:niks|niets)\b|\b(?:vertik\w*|weiger\w*|verdom\w*)\b"
)

# "20 en niet 200" turns down what comes after.
_NOT_THE_NEXT = re.compile(r"\b(?:en|maar|dus) (?:niet|nie|geen)\s+(?:(?:de|die|meer)\s+)?$")

_RATHER = re.compile(r"\b(?:liever|eerder|beter)\b[^.!?]*$")

# "100? echt niet": turned down in a breath of its own.
_DENIED_AFTER = re.compile(
    r"\s*(?:euro\s*)?(?:(?:p/?m|per maand|in de maand)\s*)?[?!.,]+\s*(?:(?:nou|ja|haha|sorry|dat"
    r"|nee"
    r"|absoluut|echt|daar)\s+)*"
    r"(?:(?:echt|zeker|absoluut) (?:niet|nie)\b|vergeet|no way|onmogelijk|dream on|doe normaal|geen"
    r" sprake|geen denken|dacht (?:het|t) niet|nooit|(?:kan|gaat|lukt|red|trek) (?:ik |me |mij |dat"
    r" |het |hem |echt |gewoon )*(?:niet|nie)\b(?! (?:meer|hoger|eens|zeggen)))"
)


def _worse_than(text: str, groups: list[Mention], at: int) -> bool:
    """Whether the sum before is preferred: "liever 20 dan 30"."""
    if not at or text[groups[at - 1].end : groups[at].start].split()[-1:] not in (["dan"], ["als"]):
        return False
    before = text[max(0, groups[at - 1].start - 20) : groups[at - 1].start]
    return len(text[groups[at - 1].end : groups[at].start]) < 20 and bool(_RATHER.search(before))


def _denied(near: Window) -> bool:
    if LIMIT_LEFT.search(near.left):
        return False
    if near.right.strip() == "niet" and CORRECTION.search(near.left):
        return False
    right = _NOT_A_DENIAL.sub(" ", _NOT_THE_NEXT.sub("", near.right)[:60])
    if _NOT.search(right):
        return True
    left = _NOT_A_DENIAL.sub(" ", near.left)
    if _UNWILLING_LEFT.search(left):
        return True
    return bool(_DENIED_LEFT.search(left)) and not re.match(r"[\w\s]* wel\b", right)


# "als ik 20 betaal kan ik geen luiers kopen"
_IF_PAID = re.compile(
    r"\s*(?:euro\s*)?(?:(?:per|in de) maand )?(?:betaal|betalen|missen?|geef|afbetaal|aflos"
    r"|overmaak)\b"
    r"[^.!?]{0,40}\b(?:niet|geen|niks|niets)\b"
)

_IF_LEFT = re.compile(r"\bals (?:ik|we|wij) (?:\w+ ){0,2}$")

# "ik kan wel 50 zeggen, maar dan kom ik het niet na"
_SAYABLE = re.compile(r"\b(?:kan|ken|zou) (?:\w+ )?(?:wel|best|makkelijk) (?:\w+ )?$")

_SAYING = re.compile(r"\s*(?:euro\s*)?(?:zeggen|beloven|roepen|invullen|opschrijven|typen)\b")


def turned_down(text: str, groups: list[Mention], at: int, near: Window) -> bool:
    """Whether the client says that `groups[at]` is not what they can miss."""
    end = groups[at].end
    return bool(
        _DENIED_AFTER.match(text, end)
        or _worse_than(text, groups, at)
        or (_IF_LEFT.search(near.left) and _IF_PAID.match(text, end))
        or _denied(near)
        or (_SAYABLE.search(near.left) and _SAYING.match(near.right))
    )

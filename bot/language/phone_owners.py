"""Whose phone number it is: the client's own, or somebody's who helps."""

from __future__ import annotations

import re
from typing import Literal

Whose = Literal["own", "other"]

_SOMEBODY = (
    r"(?:(?:klein|schoon|stief|pleeg|ex-?)*(?:dochter|zoon|moeder|vader|zus(?:je|ter|sie)?"
    r"|broer(?:tje)?|man|vrouw"
    r"|kind|kinderen|zoons?|ouders|mams|paps)|ma|pa|mama|papa|moe|oma|opa|oom|tante|nicht(?:je)?"
    r"|neef(?:je)?"
    r"|buur(?:vrouw|man|meisje|jongen)?|buren|vriend(?:in)?|partner|echtgeno(?:ot|te)|verloofde|ex"
    r"|begeleid(?:er|ster)|bewindvoerder|bewindvoering|curator|mentor|hulpverle(?:ner|enster)"
    r"|maatschappelijk werk(?:er|ster)?|mantelzorger|contactpersoon|coach|advocaat|tolk|voogd"
    r"|deurwaarder"
    r"|(?:budget|job|buurt|wijk|gezins)coach|(?:case|klant)manager|wijk(?:verpleegkundige|zuster)"
    r"|schuldhulpmaatje|ambulant begeleider|schuldhulpverlener"
    r"|consulent|collega|baas|huisarts|wijkteam|thuiszorg"
    r"|huisgenoot|dochters?)"
)
_POSSESSIVE = r"(?:mijn|mij|m'?n|me|m'n|mien|de|onze|ons|'n|een|der|zijn|haar)"
_OTHER_BEFORE = re.compile(
    rf"\b(?:{_POSSESSIVE}|naar|via|met|bel|v) {_SOMEBODY}\b|^\W*{_SOMEBODY}\b"
    rf"|\b(?:haar|zijn|hun|d'?r|z'?n) (?:tele?foon|mobiele?|eigen)? ?(?:nummer|nr|tel|mobiel|06)"
    rf"|\b(?:bel|app|bereik)(?:len|pen|en)? (?:hem|haar|hun)\b|\b{_SOMEBODY}\W*$"
    r"|\bvra(?:ag|gen) (?:dan |maar )*naar (?!mij\b|me\b)"
    r"|\bcontact (?:op te nemen |opnemen |op ?|is )?met (?!mij\b|me\b|u\b|jullie\b|ons\b)"
)
_ONLY_MENTIONED = re.compile(
    rf"\b(?:niet (?:aan|via|naar|met|door|bij|op)|(?:ik|mij|mezelf) en|samen met|bij|zonder"
    rf"|behalve|ik ben(?: zelf)?) (?:{_POSSESSIVE} )?{_SOMEBODY}\b"
    rf"|\bik ben (?:\w+ ){{0,2}}{_SOMEBODY}\b"
    rf"|\b{_POSSESSIVE} {_SOMEBODY} (?:we(?:et|ten) (?:van |er )?(?:niks|niets|nergens|het niet)"
    rf"|mag|mogen|hoeft|is (?:overleden|weg|dood)|en ik|neemt|slaat|helpt|typt|niet)\b"
)
_OWN_BEFORE = re.compile(
    rf"\b(?:mijn|m'?n|mien|me|mij) (?:eigen |nieuwe |vaste |mobiele? ?)*(?:tele?foon"
    rf"|mobiel)? ?(?:nummer|num|nr|tel|06|eigen|mobiel|gsm)"
    rf"|\b(?:bel(?:t|len)?|app(?:t|en)?|bereiken?|bereikt|terugbellen) (?:mij|me)\b(?! {_SOMEBODY})"
    r"|\b(?:mij|me) (?:\w+ ){0,3}(?:bellen|bereiken|appen|terugbellen)|\b(?:alleen|maar) mij\b"
    r"|\bik (?:zelf )?(?:ben|heb(?! geen)|kan|wil|zit|woon|loop|kom|weet)\b|\bikzelf\b|\bvan mij\b"
    r"|\bvan mezelf\b"
)
_OTHER_AFTER = re.compile(
    rf"^[\s(,=.-]*(?:(?:dat|dit|die|da|het) )?(?:is )?(?:(?:het|de) )?(?:eigen )?(?:tele?foon"
    rf"|nummer|nr|tel|mobiel)? ?(?:is )?(?:van|vd|v\.d\.|v) {_POSSESSIVE}? ?{_SOMEBODY}\b"
    rf"|^[\s(,=.-]*(?:(?:dat|dit|die|da|het) )?(?:is )?(?:nummer |nr "
    rf"|tel )?(?:{_POSSESSIVE} )?{_SOMEBODY}\s*(?:[),.!]|$|(?:haar|zijn|z'n|d'?r) )"
    rf"|^[^.!?\d]{{0,25}}\bdat is {_POSSESSIVE} {_SOMEBODY}\b"
    rf"|^\s*\((?:{_POSSESSIVE} )?{_SOMEBODY}\b[^)]{{0,20}}\)"
    r"|\bdat is (?:haar|zijn|hun) (?:nummer|nr|tel|mobiel)"
    rf"|^[\s,.-]*(?:en )?(?:vraag|vragen) (?:dan )?(?:naar|om) {_POSSESSIVE} {_SOMEBODY}\b"
)


def _ends(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match of `pattern` in `text` begins, -1 without one."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def whose_number(folded: str, start: int, end: int, earlier: int) -> Whose:
    """Whose number stands at `start`..`end` of a folded message, by the words around it.

    `earlier` is where the number before it ends (0 without one): words before that are not its.
    """
    before = folded[max(earlier, start - 120) : start]
    sentence = re.split(r"[!?\n;]|\.(?=\s)", before)
    near = sentence[-1]
    if (
        not re.search(r"[a-z]", near)
        and len(sentence) > 1
        and re.search("bel|nummer|nr|tel", before)
    ):
        near = sentence[-2]
    if _OTHER_AFTER.search(folded[end : end + 60]):
        return "other"
    near = _ONLY_MENTIONED.sub("", near)
    return "other" if _ends(_OTHER_BEFORE, near) > _ends(_OWN_BEFORE, near) else "own"

"""Which earlier answer a message corrects."""

from __future__ import annotations

import re

from bot.intake.intake import Intake
from bot.intake.message import Message
from bot.language.text import fold

_CORRECTS = re.compile(
    r"\b(ik bedoel(de)?|bedoelde|ik zei|verkeerd|fout(je)?|correctie|wijzig|verander|"
    r"moet zijn|nee wacht|wacht nee|toch (niet )?|klopt niet|"
    r"i mean(t)?|i said|wrong|mistake|typo|correction|should be|must be|change|no wait|wait no|"
    r"not right|not correct|incorrect)\b"
)
# "Mijn naam is niet Karin maar Carine" is about the name, whatever was asked and told before.
_SETS_RIGHT = re.compile(
    r"\b(mijn|m'?n|me|my) (?P<thing>\w+) (is|was|heet|klopt) (niet|not|wrong)\b"
)
_NAMED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("contact_phone", re.compile(r"\b(nummer|telefoon\w*|mobiel\w*|06)\b")),
    ("contact_name", re.compile(r"\b(naam|heet)\b")),
    ("monthly_amount_kind", re.compile(r"\b(bedrag|euro'?s?|per maand|missen)\b|€")),
    ("payment_day", re.compile(r"\b(dag van de maand|betaaldag|de \d{1,2}(e|ste|de))\b")),
    ("gemeente", re.compile(r"\b(gemeente|woon\w*|plaats|stad|dorp)\b")),
    ("contact_moment", re.compile(r"\b(bellen|bel me|ochtend|middag|avond|tijd(stip)?)\b")),
    ("voicemail_ok", re.compile(r"\b(voicemail|inspreken)\b")),
)
_NAMED_IN_ENGLISH: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("contact_phone", re.compile(r"\b(number|phone|mobile)\b")),
    ("contact_name", re.compile(r"\b(name|called)\b")),
    ("monthly_amount_kind", re.compile(r"\b(amount|(a|per|every|each) month|spare)\b")),
    ("payment_day", re.compile(r"\b(day of the month|the \d{1,2}(st|nd|rd|th))\b")),
    ("gemeente", re.compile(r"\b(municipality|i live|city|town|village)\b")),
    ("contact_moment", re.compile(r"\b(call(ing)?|morning|afternoon|evening)\b")),
    ("voicemail_ok", re.compile(r"\b(leave a message)\b")),
)
# "Nee 20", "oh wacht, toch 15 hoor": a number with nothing but second thoughts around it.
_OTHER_NUMBER = re.compile(
    r"\W*((nee|oh?|ow|eh|wacht|ho|sorry|toch|eigenlijk|liever|of|en|maar|doe|no|actually|sorry)\W+)+"
    r"(maar |toch |de )?\d+(,\d\d)?\W*(?P<nth>e|ste|de)?\W*(euro|eur|hoor|dan|please)?\W*"
)
_NUMBERS = ("monthly_amount_kind", "payment_day")
CORRECTABLE = frozenset(name for name, _ in _NAMED)


def corrected_field(intake: Intake, message: Message) -> str | None:
    """The earlier answer this message corrects; None when it corrects none.

    By the name of the thing ("mijn nummer is anders"); without a name it is the last answer
    ("nee, ik bedoelde 30").
    """
    folded = fold(message.text)
    set_right = _SETS_RIGHT.search(folded)
    if set_right and (name := _named(set_right["thing"])) and name != intake.requested_slot:
        return name
    last = intake.bookkeeping.last_field
    number = _OTHER_NUMBER.fullmatch(folded)
    if number and last in _NUMBERS and last != intake.requested_slot:
        return None if number["nth"] and last != "payment_day" else last
    reading_back = intake.requested_slot == "summary_confirmed"
    if not (reading_back or message.intent == "correct" or _CORRECTS.search(folded)):
        return None
    for name, pattern in (*_NAMED, *_NAMED_IN_ENGLISH):
        if pattern.search(folded) and intake.told(name) and name != intake.requested_slot:
            return name
    if not _CORRECTS.search(folded):
        return None  # it sounded like a correction, but names nothing: the open question goes first
    if reading_back or last not in CORRECTABLE or last == intake.requested_slot:
        return None
    return last


def _named(thing: str) -> str | None:
    named = (*_NAMED, *_NAMED_IN_ENGLISH)
    return next((name for name, pattern in named if pattern.search(thing)), None)

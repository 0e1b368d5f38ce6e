"""The readers of each language a whole talk can be held in.

A second language is a package beside this file with readers of the same names, arguments and
readings as the Dutch ones; whoever reads a message asks `readers_of` and need not know which.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import Any

from bot.language.amounts import AmountReading
from bot.language.answers import AnswerReading
from bot.language.circumstances import Circumstances
from bot.language.consent import ConsentReading
from bot.language.crisis import CrisisAnswer
from bot.language.gemeenten import GemeenteReading
from bot.language.insured import InsuredReading
from bot.language.life_domains import DomainReading
from bot.language.moments import MomentReading
from bot.language.names import NameReading
from bot.language.payment_days import PaymentDayReading
from bot.language.phones import PhoneReading
from bot.language.reading import Reading
from bot.language.text import fold
from bot.language.threats import ThreatReading
from bot.language.wishes import WishReading

ENGLISH = "en"
Reader = Callable[..., Any]


@dataclass(frozen=True)
class Readers:
    """One language's readers, each called as the Dutch one of that name."""

    amount: Callable[..., AmountReading | None]
    answer: Callable[[str], AnswerReading | None]
    circumstances: Callable[..., Circumstances]
    consent: Callable[..., ConsentReading | None]
    withdrawal: Callable[[str], Reading | None]
    crisis_answer: Callable[[str], CrisisAnswer]
    gemeente: Callable[..., GemeenteReading | None]
    insured: Callable[[str], InsuredReading | None]
    life_domains: Callable[[str], list[DomainReading]]
    moment: Callable[..., MomentReading | None]
    name: Callable[..., NameReading | None]
    payment_day: Callable[..., PaymentDayReading | None]
    phone: Callable[..., PhoneReading | None]
    threats: Callable[..., list[ThreatReading]]
    wishes: Callable[..., list[WishReading]]


def readers_of(language: str) -> Readers:
    """The readers for a talk in `language` (ISO 639-1); the Dutch ones where it has none."""
    return _english() if language == ENGLISH else _dutch()


@lru_cache(maxsize=1)
def _dutch() -> Readers:
    from bot.language import (
        amounts,
        answers,
        circumstances,
        consent,
        crisis,
        gemeenten,
        insured,
        life_domains,
        moments,
        names,
        payment_days,
        phones,
        threats,
        wishes,
    )  # fmt: skip

    return Readers(
        amount=amounts.read_amount,
        answer=answers.read_answer,
        circumstances=circumstances.read_circumstances,
        consent=consent.read_consent,
        withdrawal=consent.read_withdrawal,
        crisis_answer=crisis.read_crisis_answer,
        gemeente=gemeenten.read_gemeente,
        insured=insured.read_insured,
        life_domains=life_domains.read_life_domains,
        moment=moments.read_moment,
        name=names.read_name,
        payment_day=payment_days.read_payment_day,
        phone=phones.read_phone,
        threats=threats.read_threats,
        wishes=wishes.read_wishes,
    )


# With one of these a message is English, and a Dutch reader would only hear Dutch in its sounds.
_ENGLISH_WORDS = re.compile(
    r"\b(?:i|i'm|im|my|the|you|your|it|it's|they|to|and|for|with|not|no|yes|please|have|has|don'?t"
    r"|can'?t|what|why|this|that|from|am|are|do|would|will|could|some|know|any|at|but|our|is)\b"
)


def _or_dutch(english: Reader, dutch: Reader) -> Reader:
    """`english`, and `dutch` for what it does not read: who lives here mixes in a Dutch word."""

    @wraps(english)
    def read(text: str, **context: Any) -> Any:
        found = english(text, **context)
        if found or _ENGLISH_WORDS.search(fold(text)):
            return found
        return dutch(text, **context)

    return read


@lru_cache(maxsize=1)
def _english() -> Readers:
    from bot.language.english import (
        amounts,
        answers,
        circumstances,
        consent,
        crisis_answers,
        gemeenten,
        insured,
        life_domains,
        moments,
        names,
        payment_days,
        phones,
        threats,
        wishes,
    )

    dutch = _dutch()
    return Readers(
        amount=_or_dutch(amounts.read_amount, dutch.amount),
        answer=_or_dutch(answers.read_answer, dutch.answer),
        circumstances=circumstances.read_circumstances,
        consent=_or_dutch(consent.read_consent, dutch.consent),
        withdrawal=_or_dutch(consent.read_withdrawal, dutch.withdrawal),
        crisis_answer=crisis_answers.read_crisis_answer,
        gemeente=gemeenten.read_gemeente,
        insured=_or_dutch(insured.read_insured, dutch.insured),
        life_domains=_or_dutch(life_domains.read_life_domains, dutch.life_domains),
        moment=_or_dutch(moments.read_moment, dutch.moment),
        name=names.read_name,
        payment_day=_or_dutch(payment_days.read_payment_day, dutch.payment_day),
        phone=phones.read_phone,
        threats=_or_dutch(threats.read_threats, dutch.threats),
        wishes=_or_dutch(wishes.read_wishes, dutch.wishes),
    )

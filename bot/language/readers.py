"""The readers of each language a whole talk can be held in.

A second language is a package beside this file with readers of the same names, arguments and
readings as the Dutch ones; whoever reads a message asks `readers_of` and need not know which.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

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
from bot.language.threats import ThreatReading
from bot.language.wishes import WishReading

ENGLISH = "en"


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
    )  # fmt: skip

    return Readers(
        amount=amounts.read_amount,
        answer=answers.read_answer,
        circumstances=circumstances.read_circumstances,
        consent=consent.read_consent,
        withdrawal=consent.read_withdrawal,
        crisis_answer=crisis_answers.read_crisis_answer,
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

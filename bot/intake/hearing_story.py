"""What is going on, what threatens, what would help, who it is about, and the own words."""

from __future__ import annotations

import re

from bot.intake.ear import Ear
from bot.intake.insured import settle_whose, whose_is_known
from bot.intake.message import CALLBACK, LONG_STORY_WORDS, STORY_WORDS
from bot.language.circumstances import Circumstances
from bot.language.text import fold

_IN_PARTS = re.compile(
    r"regeling|termijn|\bdelen\b|gedeelt|stuk|beet|afbetal|aflos|spreid|portie|schijv|plan\b|keer|"
    r"instal|arrang|spread|\bparts?\b"
)


def hear_story(ear: Ear) -> None:
    """Takes what the message tells of the client's life, and what would help."""
    text = ear.message.text
    _domains(ear, text)
    _threats(ear, text)
    wanted = ear.asked("help_wished") and not ear.message.asks_back
    for wish in ear.read.wishes(text, asked=wanted):
        if wish.wish == "arrangement" and not wanted and _only_offers(ear, wish.span.quote):
            continue
        if wish.wish not in ear.intake.help_wished:
            wishes = [*ear.intake.help_wished, wish.wish]
            ear.tell("help_wished", wishes, wish.span.quote)
            if wish.wish == "unsure" and wanted:
                ear.heard.declined = "unsure"
    asked = ear.target or ear.open
    _circumstances(ear, ear.read.circumstances(text, asked=asked))
    _keep_own_words(ear, text)


def _only_offers(ear: Ear, quote: str) -> bool:
    """Whether it only names a sum: what would help is still to be asked."""
    return "monthly_amount_kind" in ear.heard.told and not _IN_PARTS.search(fold(quote))


def _domains(ear: Ear, text: str) -> None:
    for domain in ear.read.life_domains(text):
        if domain.domain not in ear.intake.life_domains:
            ear.intake.bookkeeping.quotes[domain.domain] = domain.span.quote
            domains = [*ear.intake.life_domains, domain.domain]
            ear.tell("life_domains", domains, domain.span.quote)


def _threats(ear: Ear, text: str) -> None:
    for threat in ear.read.threats(text, asked=ear.asked("threats")):
        notes = ear.intake.bookkeeping
        if threat.threat not in (ear.intake.threats or []):
            notes.quotes[threat.threat] = threat.span.quote
            if threat.deadline:
                notes.deadlines[threat.threat] = threat.deadline
            threats = [*(ear.intake.threats or []), threat.threat]
            ear.tell("threats", threats, threat.span.quote)


def _circumstances(ear: Ear, found: Circumstances) -> None:
    # "Dat klopt niet" to the read-back, or to what was understood, does not dispute the bill.
    about_us = ear.target is not None or ear.open in ("summary_confirmed", *CALLBACK)
    if found.disputed and not about_us:
        ear.tell("disputed", True, found.disputed.span.quote)
    if found.already_paid:
        ear.tell("already_paid", True, found.already_paid.span.quote)
    if found.other_debts:
        ear.tell("other_debts", "yes", found.other_debts.span.quote)
    elif found.no_other_debts and ear.intake.other_debts is None:
        ear.tell("other_debts", "no", found.no_other_debts.span.quote)
    for helper, reading in found.help_present:
        if helper not in ear.intake.help_present:
            ear.tell("help_present", [*ear.intake.help_present, helper], reading.span.quote)
    if found.for_someone_else and not whose_is_known(ear.intake):
        quote = found.for_someone_else.span.quote
        ear.tell("for_someone_else", quote, quote)
    if found.voicemail_ok is not None and ear.open != "voicemail_ok":
        ear.tell("voicemail_ok", found.voicemail_ok, ear.message.text)
    if found.interpreter:
        ear.tell("interpreter", found.interpreter, ear.message.text)


def hear_insured(ear: Ear) -> None:
    """Whose premie it is, once the client says so; the first words about it are kept."""
    reading = ear.read.insured(ear.message.text)
    if reading is None or ear.message.asks_back:
        return
    settle_whose(
        ear.intake,
        ear.heard,
        other=reading.insured == "other",
        quote=reading.span.quote,
        turn=ear.message.turn,
    )


def _keep_own_words(ear: Ear, text: str) -> None:
    """The first thing a client tells is the request, in the client's words."""
    if ear.intake.own_words is not None or not any(sign.isalpha() for sign in text):
        return
    asked = ear.open in (None, "own_words")
    # A question of six words is no story; one of a whole paragraph holds one.
    asks = ear.message.asks_back or text.rstrip().endswith("?")
    least = LONG_STORY_WORDS if asks else STORY_WORDS
    short = len(text.split()) < least
    leaving = ear.message.intent in ("stop", "must_go")
    no_story = leaving or asks or ear.read.answer(text) is not None
    told = bool(ear.heard.told)
    if (asked and not no_story) or (not short and (asked or told)) or (asked and told):
        ear.tell("own_words", text.strip(), text.strip())

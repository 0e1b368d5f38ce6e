"""Showing what was understood, so that a client can see it and correct it at once."""

from __future__ import annotations

from collections.abc import Callable

from actions.sentences import amount, callback_moment, day_of_month, listed, phone
from actions.talk import Talk
from bot.intake.insured import whose_is_unsure
from bot.intake.steps import MOST_TIMES_ASKED
from bot.intake.words import quoted
from bot.language.gemeenten import shown_name

MOST_SHOWN = 7  # a long story fills many fields; the read-back shows them all
QUOTED_UP_TO = 4  # with more to show than this, the quote would only be in the way


def acknowledge(talk: Talk) -> None:
    """Says back what this message told, in the order in which it matters."""
    heard = talk.intake.bookkeeping.heard
    if heard.get("stale_choice"):
        talk.say("utter_stale_choice")
    told = set(heard.get("told") or [])
    shown = [(name, show) for name, show in _SHOWN if name in told]
    if len(shown) > QUOTED_UP_TO:
        shown = [(name, show) for name, show in shown if name != "own_words"]
    lines = [line for _, show in shown if (line := show(talk))]
    if _corrects_only(talk, told) and lines:
        lines = [*lines[: MOST_SHOWN - 1], talk.text("utter_ack_corrected")]
    if lines:
        talk.dispatcher.utter_message(text=" ".join(lines[:MOST_SHOWN]))
    _consent(talk)
    declined = heard.get("declined") and not told
    if declined and not talk.intake.bookkeeping.stop_asking:
        talk.say("utter_ack_declined")


def _corrects_only(talk: Talk, told: set[str]) -> bool:
    return bool(talk.intake.corrected_in(talk.message.turn) & told)


def _own_words(talk: Talk) -> str:
    words = talk.intake.own_words or ""
    if len(words.split()) < 3:
        return talk.text("utter_ack_own_words_short")
    return talk.text("utter_ack_own_words", quote=quoted(words))


def _new(talk: Talk, name: str) -> list[str]:
    """What this message added; what was told before was shown before."""
    return list((talk.intake.bookkeeping.heard.get("new") or {}).get(name) or [])


def _threats(talk: Talk) -> str:
    threats = _new(talk, "threats")
    if not threats:
        return talk.text("utter_ack_threats_none")
    return talk.text("utter_ack_threats", threats=listed(talk, threats))


def _domains(talk: Talk) -> str:
    domains = _new(talk, "life_domains")
    if not domains:
        return talk.text("utter_ack_own_words_short")
    return talk.text("utter_ack_life_domains", domains=listed(talk, domains))


def _wishes(talk: Talk) -> str:
    wishes = [wish for wish in _new(talk, "help_wished") if wish != "unsure"]
    return talk.text("utter_ack_help_wished", wishes=listed(talk, wishes)) if wishes else ""


def _for_someone_else(talk: Talk) -> str:
    """Only what the client said when it was asked; until then the question itself shows it."""
    if whose_is_unsure(talk.intake):
        return ""
    other = talk.intake.for_someone_else
    return talk.text("utter_ack_for_someone_else" if other else "utter_ack_for_yourself")


def _amount(talk: Talk) -> str:
    kind = talk.intake.monthly_amount_kind
    if kind in ("amount", "range"):
        return talk.text("utter_ack_amount", amount=amount(talk))
    return talk.text({"nothing": "utter_ack_nothing", "unknown": "utter_ack_unknown"}.get(
        kind or "", "utter_ack_declined"))  # fmt: skip


def _day(talk: Talk) -> str:
    day = talk.intake.payment_day
    if day == "unknown":
        return talk.text("utter_ack_unknown")
    return talk.text("utter_ack_day", day=day_of_month(int(day or 0), talk.intake.language))


def _debts(talk: Talk) -> str:
    return talk.text("utter_ack_other_debts") if talk.intake.other_debts == "yes" else ""


def _gemeente(talk: Talk) -> str:
    return talk.text("utter_ack_gemeente", gemeente=shown_name(talk.intake.gemeente or ""))


def _phone(talk: Talk) -> str:
    return talk.text("utter_ack_phone", phone=phone(talk.intake.contact_phone or ""))


def _name(talk: Talk) -> str:
    return talk.text("utter_ack_name", name=talk.intake.contact_name)


def _moment(talk: Talk) -> str:
    moment = talk.intake.contact_moment
    if moment and not any(moment.values()):
        return talk.text("utter_ack_moment_any")
    return talk.text("utter_ack_moment", moment=callback_moment(talk, moment)) if moment else ""


def _voicemail(talk: Talk) -> str:
    return talk.text(f"utter_ack_voicemail_{'yes' if talk.intake.voicemail_ok else 'no'}")


def _plain(name: str) -> Callable[[Talk], str]:
    return lambda talk: talk.text(name)


_SHOWN: tuple[tuple[str, Callable[[Talk], str]], ...] = (
    ("own_words", _own_words),
    ("disputed", _plain("utter_ack_disputed")),
    ("already_paid", _plain("utter_ack_already_paid")),
    ("threats", _threats),
    ("life_domains", _domains),
    ("help_wished", _wishes),
    ("for_someone_else", _for_someone_else),
    ("monthly_amount_kind", _amount),
    ("payment_day", _day),
    ("other_debts", _debts),
    ("help_present", _plain("utter_ack_help_present")),
    ("gemeente", _gemeente),
    ("contact_phone", _phone),
    ("contact_name", _name),
    ("contact_moment", _moment),
    ("voicemail_ok", _voicemail),
    ("interpreter", _plain("utter_ack_interpreter")),
)


def _asked_enough(talk: Talk, item: str) -> bool:
    question = "gemeente_consent" if item == "contact" else f"consent_{item}"
    return talk.intake.bookkeeping.asked.get(question, 0) >= MOST_TIMES_ASKED


def _consent(talk: Talk) -> None:
    """Says back a consent answer; what is no clear yes is never treated as one."""
    heard = talk.intake.bookkeeping.heard
    answers = [tuple(answer) for answer in heard.get("consent") or []]
    if heard.get("about_consent") and not talk.message.intent.startswith("ask_"):
        talk.say("utter_consent_more")
    answers = [(item, status) for item, status in answers if status != "withdrawn"]
    if not answers:
        return
    item, status = answers[0]
    if status == "granted":
        talk.say("utter_consent_granted")
    elif status == "refused":
        talk.say("utter_consent_refused_contact" if item == "contact" else "utter_consent_refused")
    elif not _asked_enough(talk, str(item)):
        talk.say("utter_consent_unclear")
    else:
        talk.say("utter_consent_undecided")
    if len(answers) > 1:
        talk.say("utter_consent_limit")


def acknowledge_rest(talk: Talk) -> None:
    """Rest is offered before anything is asked."""
    if "own_words" in (talk.intake.bookkeeping.heard.get("told") or []):
        talk.utter(talk.words("utter_ack_rest_promised" if talk.house.insurer.rest_days else
                              "utter_ack_rest"))  # fmt: skip

"""The answers that only make sense because of the question that was open."""

from __future__ import annotations

from bot.intake.ear import Ear
from bot.intake.message import CONSENT


def hear_answer(ear: Ear) -> None:
    """The answers that only make sense because of the question."""
    answer = ear.read.answer(ear.message.text)
    said = answer.answer if answer and not ear.message.is_no_answer else None
    if ear.open == "summary_confirmed":
        _confirm(ear, said)
        return
    if ear.target is not None:
        return
    handler = _OPEN.get(ear.open or "")
    # "Ja hoor, en woensdag ben ik thuis" answers the question and tells more.
    silent = not ear.heard.anything or ear.open in ("threats", "other_debts", "voicemail_ok")
    if handler is not None and silent and ear.open not in ear.heard.told:
        handler(ear, said)
    if ear.heard.anything or ear.open in (None, "own_words", *CONSENT):
        return
    if said in ("unsure", "refused", "no") or ear.message.intent in ("unsure", "refuse"):
        # "Nee" to "op welk nummer mogen we u bellen?" is a refusal as well.
        state = "unsure" if "unsure" in (said or ear.message.intent) else "refused"
        ear.heard.declined = state
        ear.intake.decline(str(ear.open), state, ear.message.text, ear.message.turn)  # type: ignore[arg-type]


def _yes_no_debts(ear: Ear, said: str | None) -> None:
    text = ear.message.text
    if said in ("yes", "no"):
        ear.tell("other_debts", said, text)
    elif said in ("unsure", "refused"):
        ear.tell("other_debts", "unsaid", text)
        ear.heard.declined = said


def _threats_answer(ear: Ear, said: str | None) -> None:
    if said == "no":
        ear.tell("threats", [], ear.message.text)


def _situation(ear: Ear, said: str | None) -> None:
    """Whatever is told here is the situation, also where no life domain was recognised."""
    text = ear.message.text.strip()
    told = said is None and not ear.message.asks_back
    if told and any(sign.isalpha() for sign in text):
        ear.intake.bookkeeping.quotes["situation"] = text
        ear.tell("life_domains", [], text)


def _voicemail(ear: Ear, said: str | None) -> None:
    found = ear.read.circumstances(ear.message.text).voicemail_ok
    if found is not None or said in ("yes", "no", "refused"):  # "liever niet" is a no here
        ear.tell("voicemail_ok", found if found is not None else said == "yes",
                      ear.message.text)  # fmt: skip


def _confirm(ear: Ear, said: str | None) -> None:
    intake, heard = ear.intake, ear.heard
    if heard.told:  # something was corrected: it is read back once more
        intake.bookkeeping.correcting = False
        intake.bookkeeping.asked["summary_confirmed"] = 0
        return
    if said == "yes":
        corrected = any(entry for entry in intake.bookkeeping.history)
        ear.tell("summary_confirmed", "corrected" if corrected else "yes",
                      ear.message.text, how="confirmed")  # fmt: skip
    elif said == "no" and not intake.bookkeeping.correcting:
        intake.bookkeeping.correcting = True
        heard.told.append("correcting")
    elif said is not None:
        ear.tell("summary_confirmed", "no", ear.message.text)


_OPEN = {
    "other_debts": _yes_no_debts,
    "threats": _threats_answer,
    "life_domains": _situation,
    "voicemail_ok": _voicemail,
}

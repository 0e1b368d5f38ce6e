"""Asking consent, keeping each answer, taking it back."""

from __future__ import annotations

import uuid
from datetime import timedelta
from functools import partial

from actions.talk import Talk, TalkAction
from bot.intake.consenting import withdraw_consent
from bot.intake.words import Said
from bot.language.gemeenten import shown_name
from bot.storage.consents import ConsentRecord, record_consent
from bot.storage.turn import write


def consent_question(talk: Talk, item: str) -> Said:
    """The consent question for `item`; what is shown is kept, to be recorded with the answer."""
    gemeente = talk.intake.gemeente or ""
    loket = talk.house.insurer.loketten.get(gemeente)
    name = f"utter_ask_consent_{item}"
    if loket and talk.has(f"{name}_loket"):
        name = f"{name}_loket"
    said = talk.words(name, gemeente=shown_name(gemeente), loket=loket)
    talk.intake.bookkeeping.shown = {
        "item": item,
        "id": said.name,
        "version": said.version,
        "text": said.text,
        "gemeente": talk.intake.gemeente,
        "loket": loket,
    }
    return said


async def record_answers(talk: Talk, answers: list[tuple[str, str]]) -> None:
    """Keeps one row per answer. Without a question on screen there is nothing to answer."""
    shown = talk.intake.bookkeeping.shown
    for item, status in answers:
        if not shown:
            continue
        record = _record(talk, item, status)
        talk.intake.bookkeeping.consent_records[item] = record.id
        await write(
            talk.house.database, talk.conversation_id, partial(record_consent, record=record)
        )


def _record(talk: Talk, item: str, status: str) -> ConsentRecord:
    shown = talk.intake.bookkeeping.shown
    valid = timedelta(days=talk.house.insurer.consent_valid_days)
    return ConsentRecord(
        id=str(uuid.uuid4()),
        conversation_id=talk.conversation_id,
        turn=talk.message.turn,
        item=item,
        status=status,
        question_id=shown["id"],
        question_version=shown["version"],
        question_text=shown["text"],
        words=talk.message.text,
        channel=talk.channel,
        identity=talk.identity,
        gemeente=shown.get("gemeente"),
        loket=shown.get("loket"),
        at=talk.now,
        expires_at=talk.now + valid if status == "granted" else None,
    )


class ActionWithdrawConsent(TalkAction):
    """Takes back everything that was granted."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_withdraw_consent"

    async def act(self, talk: Talk) -> None:
        """Withdraws, records it, and says so."""
        answers = withdraw_consent(talk.intake, talk.message)
        await record_answers(talk, answers)
        talk.intake.bookkeeping.heard = {"anything": bool(answers), "told": ["consent_items"]}
        talk.say("utter_consent_withdrawn" if answers else "utter_consent_nothing_to_withdraw")

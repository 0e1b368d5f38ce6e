"""A summary made without the engine: from the one message that could not wait for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.intake.handing_over import Where, hand_over
from bot.intake.insurer import Insurer
from bot.intake.intake import Intake
from bot.intake.message import Message
from bot.intake.tongue import tongue_of
from bot.intake.words import Words


def alarm_summary(
    *,
    conversation_id: str,
    channel: str,
    identity: str,
    words_of_client: str,
    turn: int,
    crisis: tuple[int, str] | None,
    now: datetime,
    insurer: Insurer,
    words: Words,
) -> dict[str, Any]:
    """A valid summary with only the client's words; `crisis` is (level, kind) or None."""
    intake = Intake()
    intake.tell("own_words", words_of_client, "said", words_of_client, turn)
    said = Message(words_of_client, turn)
    intake.language = tongue_of(intake, said) or intake.language
    if crisis is not None:
        intake.crisis_level, intake.crisis_kind = crisis
    intake.bookkeeping.stop_asking = "missed"
    intake.bookkeeping.ended = "crisis" if crisis else "stopped_asking"
    where = Where(conversation_id, channel, identity)
    return hand_over(intake, where, now, insurer, words).summary


def raised(known: dict[str, Any], alarm: dict[str, Any]) -> dict[str, Any]:
    """A summary that is already on the desk, raised to the alarm; nothing in it is lost."""
    worse = max(known["crisis"]["level"], alarm["crisis"]["level"])
    kind = alarm["crisis"]["kind"] or known["crisis"]["kind"]
    # The words that alarmed: new words are news to an agent who handled the earlier ones.
    said = {"crisis.level": alarm["provenance"]["request.own_words"]}
    return {
        **known,
        "urgency": alarm["urgency"],
        "crisis": {"level": worse, "kind": kind},
        "provenance": {**known["provenance"], **said},
    }

"""Going on with a talk that the client left: "U kunt hier later verder" must be true."""

from __future__ import annotations

from bot.intake.intake import Intake
from bot.intake.message import CONSENT, Message
from bot.intake.steps import next_question

LEFT = "client_left"
_NO_RETURN = frozenset({"thanks", "bye", "stop", "must_go"})


def comes_back(intake: Intake, message: Message) -> bool:
    """Whether the client who had to go is here again."""
    notes = intake.bookkeeping
    had_to_go = notes.ended == LEFT and notes.stop_asking == "must_go"
    return had_to_go and message.intent not in _NO_RETURN and not intake.crisis_level


def resume(intake: Intake) -> None:
    """Opens the talk where it was.

    A consent question is put again before it can be answered: it is no longer on the screen.
    """
    notes = intake.bookkeeping
    notes.ended = notes.stop_asking = None
    notes.asked.pop("stop_asking", None)
    question = next_question(intake)
    intake.requested_slot = None if question in CONSENT else question

"""Whose zorgpremie it is: noticed in what is told, and settled by the client's own answer."""

from __future__ import annotations

from bot.intake.intake import Intake
from bot.intake.message import Heard

SLOT = "for_someone_else"


def whose_is_known(intake: Intake) -> bool:
    """Whether the client answered the question."""
    told = intake.bookkeeping.provenance.get(SLOT)
    return told is not None and told["how"] == "confirmed"


def whose_is_unsure(intake: Intake) -> bool:
    """Somebody else was mentioned as the one it is about, and the client has not said so yet."""
    return SLOT in intake.bookkeeping.provenance and not whose_is_known(intake)


def settle_whose(intake: Intake, heard: Heard, *, other: bool, quote: str, turn: int) -> None:
    """Keeps the answer; of somebody else the first words about it are kept."""
    words = (intake.for_someone_else or quote) if other else None
    intake.tell(SLOT, words, "confirmed", quote, turn)
    heard.told.append(SLOT)

"""One typed message on its way into the intake: what was open, who reads it, what it told."""

from __future__ import annotations

from typing import Any

from bot.intake.corrections import corrected_field
from bot.intake.intake import Intake
from bot.intake.message import Heard, Message
from bot.language.readers import readers_of


class Ear:
    """What every part of the hearing shares.

    `open` is the slot that was asked for, `target` the earlier answer that the message corrects.
    """

    def __init__(self, intake: Intake, message: Message, heard: Heard) -> None:
        self.intake, self.message, self.heard = intake, message, heard
        self.read = readers_of(intake.language)
        self.open = intake.requested_slot
        self.target = corrected_field(intake, message)

    def tell(self, name: str, value: Any, quote: str, how: str = "said") -> None:
        """Puts `value` into the slot `name`, unless it was told before."""
        known = getattr(self.intake, name)
        if known == value and self.intake.told(name):
            return
        self.intake.tell(name, value, how, quote, self.message.turn)  # type: ignore[arg-type]
        self.heard.told.append(name)

    def asked(self, name: str) -> bool:
        """Whether bare words may be read as `name`: it is asked, or it is what gets corrected."""
        return self.target == name or (self.open == name and self.target is None)

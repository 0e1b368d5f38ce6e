"""In which gemeente the client lives."""

from __future__ import annotations

from bot.intake.consenting import lapse_consent
from bot.intake.ear import Ear
from bot.language.gemeenten import GemeenteReading
from bot.language.readers import Readers
from bot.language.text import fold


def hear_place(ear: Ear) -> None:
    """Takes the gemeente; a name that more places have is asked back when it was asked for."""
    text = ear.message.text
    candidates = ear.intake.bookkeeping.candidates
    reading: GemeenteReading | None = None
    if candidates and ear.open == "gemeente":
        reading = _choose_candidate(ear.read, candidates, text)
    reading = reading or ear.read.gemeente(text, asked=ear.asked("gemeente"))
    if reading is None:
        return
    if len(reading.gemeenten) == 1:
        ear.intake.bookkeeping.candidates = []
        if ear.intake.gemeente not in (None, reading.gemeenten[0]):
            lapse_consent(ear.intake, ear.heard)
        ear.tell("gemeente", reading.gemeenten[0], reading.span.quote)
    elif ear.asked("gemeente"):
        ear.intake.bookkeeping.candidates = list(reading.gemeenten)
        ear.heard.told.append("candidates")


def _choose_candidate(read: Readers, candidates: list[str], text: str) -> GemeenteReading | None:
    """One of the gemeenten that were asked back, by its name or by what sets it apart."""
    folded = fold(text)
    named = [name for name in candidates if fold(name) in folded]
    if len(named) == 1:
        found = read.gemeente(named[0], asked=True)
        return found if found and found.gemeenten == (named[0],) else None
    place = candidates[0].split("(")[0].strip()
    found = read.gemeente(f"{place} {text}", asked=True)
    return found if found and len(found.gemeenten) == 1 else None

"""The answer to the consent question that is on the screen."""

from __future__ import annotations

from bot.intake.consenting import take_consent
from bot.intake.ear import Ear

# "Ik moet nu weg" is no doubt about what was asked.
ABOUT_SOMETHING_ELSE = ("must_go", "other_language", "thanks", "greet", "bye")


def hear_consent(ear: Ear) -> None:
    """Takes a clear answer; a question back and words about something else are none."""
    item = str(ear.intake.bookkeeping.shown.get("item", "contact"))
    reading = ear.read.consent(ear.message.text, item=item)
    if reading is None:
        return
    if reading.status == "question":
        ear.heard.asks_about_consent = True
        return
    if not any(sign.isalpha() for sign in ear.message.text) and reading.status == "undecided":
        return  # a telephone number is no doubt about what was asked
    elsewhere = ear.message.is_no_answer or ear.message.intent in ABOUT_SOMETHING_ELSE
    if reading.status == "undecided" and elsewhere:
        return
    _take(ear, item, reading.status, reading.excluded)


def _take(ear: Ear, item: str, status: str, excluded: tuple[str, ...] = ()) -> None:
    take_consent(ear.intake, ear.heard, item, status, ear.message, how="said")
    for limit in excluded:
        if limit != item and ear.intake.bookkeeping.consent.get(limit) is None:
            # A limit is an answer to a question that need not be put any more.
            ear.intake.bookkeeping.consent[limit] = "refused"
            ear.heard.consent.append((limit, "refused"))

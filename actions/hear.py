"""Taking in what a message tells."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.consent import record_answers
from actions.talk import Talk, TalkAction
from bot.intake.hearing import hear
from bot.intake.resuming import comes_back, resume
from bot.intake.tongue import turn

LISTS = ("life_domains", "threats", "help_wished")


AWAY = timedelta(hours=3)  # after this long a client may not remember the open question


def _was_away(talk: Talk) -> bool:
    """Whether the client comes back after a while; notes that the client is here now."""
    notes = talk.intake.bookkeeping
    last, notes.last_seen = notes.last_seen, talk.now.isoformat()
    return last is not None and talk.now - datetime.fromisoformat(last) > AWAY


class ActionHear(TalkAction):
    """Puts everything the message tells into the intake; `action_next_step` shows it."""

    def name(self) -> str:
        """As the domain knows it."""
        return "action_hear"

    async def act(self, talk: Talk) -> None:
        """Hears the message and keeps each consent answer as a record."""
        intake = talk.intake
        turned = turn(intake, talk.message)
        if turned:
            talk.say("utter_turned")
        back = comes_back(intake, talk.message)
        if back:
            resume(intake)
        if intake.requested_slot is None and not intake.bookkeeping.ended:
            intake.requested_slot = "own_words"
        away = _was_away(talk) or back
        before = {name: list(getattr(intake, name) or []) for name in LISTS}
        heard = hear(intake, talk.message)
        intake.bookkeeping.heard = {
            "told": heard.told,
            "declined": heard.declined,
            "consent": [list(answer) for answer in heard.consent],
            "about_consent": heard.asks_about_consent,
            "stale_choice": heard.stale_choice,
            "incomplete_phone": heard.incomplete_phone,
            "anything": heard.anything,
            "away": away,
            "turned": turned,
            "new": {
                name: [code for code in getattr(intake, name) or [] if code not in before[name]]
                for name in LISTS
            },
        }
        if turned or back:
            intake.bookkeeping.missed_in_a_row = 0
        await record_answers(talk, heard.consent)

"""From one message to what it tells: every reader is asked, the open question decides the doubt."""

from __future__ import annotations

import re
from typing import Any

from bot.intake.calling import about_calling, beside_number, is_about_calling, without
from bot.intake.choosing import take_choice
from bot.intake.consenting import lapse_consent, take_consent
from bot.intake.corrections import corrected_field
from bot.intake.intake import Intake
from bot.intake.message import (
    CALLBACK,
    CONSENT,
    LONG_STORY_WORDS,
    STORY_WORDS,
    Heard,
    Message,
)
from bot.intake.patience import count
from bot.language.circumstances import Circumstances
from bot.language.crisis import read_crisis
from bot.language.gemeenten import GemeenteReading
from bot.language.readers import Readers, readers_of
from bot.language.reading import Span
from bot.language.text import fold


def hear(intake: Intake, message: Message) -> Heard:
    """Puts everything `message` tells into `intake` and says what that was."""
    heard = Heard()
    if message.choice is not None:
        take_choice(intake, message, message.choice, heard)
    elif message.text.strip():
        _Hearing(intake, message, heard).run()
    count(intake, message, heard)
    return heard


def overhear(intake: Intake, message: Message) -> None:
    """What a message in a crisis tells beside it: a number, a place, a story, "niet inspreken".

    Nothing in it answers a question about money or consent, and nothing more will be asked.
    """
    hearing = _Hearing(intake, message, Heard())
    if hearing.open != "voicemail_ok":
        hearing.open = hearing.target = None
    hearing.tell_story()


# A day beside a sum is named as a day: "vijftien euro, ja vijftien" is only the sum again.
_DAY_BY_NAME = re.compile(
    r"\d ?(e|ste|de|st|nd|rd|th)\b|\b(de|dag|day|begin|eind\w*|half\w*|na|rond|laatste|last|mid\w*|"
    r"loon|salaris|uitkering|toeslag|aow|pensioen|kinder\w*|bijstand)\b|\w+(ste|e?nde|rde)\b"
)
# "Ik moet nu weg" is no doubt about what was asked.
ABOUT_SOMETHING_ELSE = ("must_go", "other_language", "thanks", "greet", "bye")
UNCLEAR = ("confused", "repeat")  # about the question itself: neither yes nor no nor doubt


class _Hearing:
    """One typed message on its way into the intake."""

    def __init__(self, intake: Intake, message: Message, heard: Heard) -> None:
        self.intake, self.message, self.heard = intake, message, heard
        self.read = readers_of(intake.language)
        self.open = intake.requested_slot
        self.target = corrected_field(intake, message)

    def run(self) -> None:
        if self.open == "crisis_level":
            self._crisis_answer()
            return
        if self.open in CONSENT and not self.target and self.message.intent not in UNCLEAR:
            self._consent()
        if self.open == "for_someone_else" and not self.target:
            self._insured()
        if self.open in CONSENT and self.message.intent == "confused":
            self.heard.asks_about_consent = True
        self._money()
        self._place()
        self._callback()
        if self.open not in CONSENT:
            self._story()
        self._open_question()

    def tell_story(self) -> None:
        """Only what is told, no answer to a question but the one about the voicemail."""
        self._place()
        self._callback()
        self._story()
        said = self.read.answer(self.message.text)
        if self.open == "voicemail_ok" and said and said.answer in ("no", "refused"):
            self._tell("voicemail_ok", False, self.message.text)

    def _tell(self, name: str, value: Any, quote: str, how: str = "said") -> None:
        known = getattr(self.intake, name)
        if known == value and self.intake.told(name):
            return
        self.intake.tell(name, value, how, quote, self.message.turn)  # type: ignore[arg-type]
        self.heard.told.append(name)

    def _asked(self, name: str) -> bool:
        """Whether bare words may be read as `name`: it is asked, or it is what gets corrected."""
        return self.target == name or (self.open == name and self.target is None)

    def _crisis_answer(self) -> None:
        answer = self.read.crisis_answer(self.message.text)
        again = read_crisis(self.message.text)
        level = 2 if answer == "yes" else 1
        if again is not None:
            level = max(level, again.level)
        self.intake.tell("crisis_level", level, "said", self.message.text, self.message.turn)
        self.heard.told.append("crisis_level")
        if answer in ("refused", "unclear"):
            self.intake.decline("crisis_level", "refused", self.message.text, self.message.turn)

    def _money(self) -> None:
        text = self.message.text
        amount = self.read.amount(text, asked=self._asked("monthly_amount_kind"))
        dodged = amount is not None and amount.kind in ("unknown", "refused")
        if amount is not None and not (dodged and self.message.is_no_answer):
            quote = amount.span.quote
            self._tell("monthly_amount_kind", amount.kind, quote)
            self._tell("monthly_amount_cents", amount.cents, quote)
            self._tell("monthly_amount_high_cents", amount.high_cents, quote)
            self.intake.bookkeeping.last_field = "monthly_amount_kind"
            if "monthly_amount_cents" in self.heard.told:  # another sum of the same kind
                self.heard.told.append("monthly_amount_kind")
            if amount.kind in ("unknown", "refused") and self.open == "monthly_amount_kind":
                self.heard.declined = "unsure" if amount.kind == "unknown" else "refused"
        # "10 euro, na de 23e": who names the sum names the day with it.
        beside = amount is not None and amount.cents is not None and not self._asked("payment_day")
        asked = beside or self._asked("payment_day")
        day = self.read.payment_day(text, asked=asked, today=self.message.today)
        if beside and day is not None and not _DAY_BY_NAME.search(fold(day.span.quote)):
            day = None
        if day is not None and not (self._asked("monthly_amount_kind") and day.day is None):
            self._tell("payment_day", day.day or "unknown", day.span.quote)
            if day.day is None and self.open == "payment_day":
                self.heard.declined = "unsure"

    def _place(self) -> None:
        text = self.message.text
        candidates = self.intake.bookkeeping.candidates
        reading: GemeenteReading | None = None
        if candidates and self.open == "gemeente":
            reading = _choose_candidate(self.read, candidates, text)
        reading = reading or self.read.gemeente(text, asked=self._asked("gemeente"))
        if reading is None:
            return
        if len(reading.gemeenten) == 1:
            self.intake.bookkeeping.candidates = []
            if self.intake.gemeente not in (None, reading.gemeenten[0]):
                lapse_consent(self.intake, self.heard)
            self._tell("gemeente", reading.gemeenten[0], reading.span.quote)
        elif self._asked("gemeente"):
            self.intake.bookkeeping.candidates = list(reading.gemeenten)
            self.heard.told.append("candidates")

    def _callback(self) -> None:
        text = self.message.text
        phone = self._phone(text)
        asked = self._asked("contact_name") and self.message.intent != "other_language"
        name = self.read.name(without(text, phone.quote) if phone else text, asked=asked)
        if name is not None:
            self._tell("contact_name", name.name, name.span.quote)
        after_close = self.intake.bookkeeping.ended is not None
        if self._asked("contact_moment") or after_close:
            # "Ik moet nu weg" is about now, not about when to call.
            self._moment(text, asked=not after_close and self.message.intent != "must_go")
        elif self.intake.contact_moment is None:
            self._moment_beside(text, phone)

    def _phone(self, text: str) -> Span | None:
        """Takes the number to call; where it stands, also when it is another's and not taken."""
        phone = self.read.phone(text, asked=self._asked("contact_phone"))
        if phone is None:
            return None
        if phone.e164 is None:
            self.heard.incomplete_phone = self.open == "contact_phone"
            return None
        # The number of the wijkteam in a story is not where the client wants to be called.
        mentioned = phone.whose == "other" and not self._asked("contact_phone")
        if not mentioned or is_about_calling(text):
            self._tell("contact_phone", phone.e164, phone.span.quote)
        return phone.span

    def _moment_beside(self, text: str, phone: Span | None) -> None:
        """When to call, told with the number, with the name, or anywhere in a story."""
        if self.open in ("contact_phone", "voicemail_ok"):
            rest = without(text, phone.quote) if phone else text
            self._moment(rest, asked=self.message.intent != "must_go")
        elif phone is not None and (beside := beside_number(text, phone)):
            self._moment(beside, asked=True)
        if self.intake.contact_moment is None:
            self._moment(about_calling(text), asked=self.open == "contact_name")

    def _moment(self, text: str, *, asked: bool) -> None:
        moment = self.read.moment(text, asked=asked, today=self.message.today)
        if moment is None:
            return
        value = {
            "weekdays": list(moment.weekdays),
            "part": moment.part,
            "after": moment.after,
            "before": moment.before,
        }
        self._tell("contact_moment", value, moment.span.quote)

    def _story(self) -> None:
        text = self.message.text
        self._domains(text)
        self._threats(text)
        wanted = self._asked("help_wished") and not self.message.asks_back
        for wish in self.read.wishes(text, asked=wanted):
            if wish.wish not in self.intake.help_wished:
                wishes = [*self.intake.help_wished, wish.wish]
                self._tell("help_wished", wishes, wish.span.quote)
                if wish.wish == "unsure" and wanted:
                    self.heard.declined = "unsure"
        asked = self.target or self.open
        self._circumstances(self.read.circumstances(text, asked=asked))
        self._keep_own_words(text)

    def _domains(self, text: str) -> None:
        for domain in self.read.life_domains(text):
            if domain.domain not in self.intake.life_domains:
                self.intake.bookkeeping.quotes[domain.domain] = domain.span.quote
                domains = [*self.intake.life_domains, domain.domain]
                self._tell("life_domains", domains, domain.span.quote)

    def _threats(self, text: str) -> None:
        for threat in self.read.threats(text, asked=self._asked("threats")):
            notes = self.intake.bookkeeping
            if threat.threat not in (self.intake.threats or []):
                notes.quotes[threat.threat] = threat.span.quote
                if threat.deadline:
                    notes.deadlines[threat.threat] = threat.deadline
                threats = [*(self.intake.threats or []), threat.threat]
                self._tell("threats", threats, threat.span.quote)

    def _circumstances(self, found: Circumstances) -> None:
        # "Dat klopt niet" to the read-back, or to what was understood, does not dispute the bill.
        about_us = self.target is not None or self.open in ("summary_confirmed", *CALLBACK)
        if found.disputed and not about_us:
            self._tell("disputed", True, found.disputed.span.quote)
        if found.already_paid:
            self._tell("already_paid", True, found.already_paid.span.quote)
        if found.other_debts:
            self._tell("other_debts", "yes", found.other_debts.span.quote)
        elif found.no_other_debts and self.intake.other_debts is None:
            self._tell("other_debts", "no", found.no_other_debts.span.quote)
        for helper, reading in found.help_present:
            if helper not in self.intake.help_present:
                self._tell("help_present", [*self.intake.help_present, helper], reading.span.quote)
        if found.for_someone_else and not self._whose_is_known():
            quote = found.for_someone_else.span.quote
            self._tell("for_someone_else", quote, quote)
        if found.voicemail_ok is not None and self.open != "voicemail_ok":
            self._tell("voicemail_ok", found.voicemail_ok, self.message.text)
        if found.interpreter:
            self._tell("interpreter", found.interpreter, self.message.text)

    def _whose_is_known(self) -> bool:
        told = self.intake.bookkeeping.provenance.get("for_someone_else")
        return told is not None and told["how"] == "confirmed"

    def _insured(self) -> None:
        """Whose premie it is, once the client says so; the first words about it are kept."""
        reading = self.read.insured(self.message.text)
        if reading is None or self.message.asks_back:
            return
        other = self.intake.for_someone_else or reading.span.quote
        self.intake.tell("for_someone_else", other if reading.insured == "other" else None,
                         "confirmed", reading.span.quote, self.message.turn)  # fmt: skip
        self.heard.told.append("for_someone_else")

    def _keep_own_words(self, text: str) -> None:
        """The first thing a client tells is the request, in the client's words."""
        if self.intake.own_words is not None or not any(sign.isalpha() for sign in text):
            return
        asked = self.open in (None, "own_words")
        # A question of six words is no story; one of a whole paragraph holds one.
        least = LONG_STORY_WORDS if self.message.asks_back else STORY_WORDS
        short = len(text.split()) < least
        leaving = self.message.intent in ("stop", "must_go")
        no_story = leaving or self.message.asks_back or self.read.answer(text) is not None
        told = bool(self.heard.told)
        if (asked and not no_story) or (not short and (asked or told)) or (asked and told):
            self._tell("own_words", text.strip(), text.strip())

    def _open_question(self) -> None:
        """The answers that only make sense because of the question."""
        answer = self.read.answer(self.message.text)
        said = answer.answer if answer and not self.message.is_no_answer else None
        if self.open == "summary_confirmed":
            _confirm(self, said)
            return
        if self.target is not None:
            return
        handler = _OPEN.get(self.open or "")
        # "Ja hoor, en woensdag ben ik thuis" answers the question and tells more.
        silent = not self.heard.anything or self.open in ("threats", "other_debts", "voicemail_ok")
        if handler is not None and silent and self.open not in self.heard.told:
            handler(self, said)
        if self.heard.anything or self.open in (None, "own_words", *CONSENT):
            return
        if said in ("unsure", "refused", "no") or self.message.intent in ("unsure", "refuse"):
            # "Nee" to "op welk nummer mogen we u bellen?" is a refusal as well.
            state = "unsure" if "unsure" in (said or self.message.intent) else "refused"
            self.heard.declined = state
            self.intake.decline(str(self.open), state, self.message.text, self.message.turn)  # type: ignore[arg-type]

    def _consent(self) -> None:
        item = str(self.intake.bookkeeping.shown.get("item", "contact"))
        reading = self.read.consent(self.message.text, item=item)
        if reading is None:
            return
        if reading.status == "question":
            self.heard.asks_about_consent = True
            return
        elsewhere = self.message.is_no_answer or self.message.intent in ABOUT_SOMETHING_ELSE
        if reading.status == "undecided" and elsewhere:
            return
        self._take_consent(item, reading.status, reading.excluded)

    def _take_consent(self, item: str, status: str, excluded: tuple[str, ...] = ()) -> None:
        take_consent(self.intake, self.heard, item, status, self.message, how="said")
        for limit in excluded:
            if limit != item and self.intake.bookkeeping.consent.get(limit) is None:
                # A limit is an answer to a question that need not be put any more.
                self.intake.bookkeeping.consent[limit] = "refused"
                self.heard.consent.append((limit, "refused"))


def _yes_no_debts(hearing: _Hearing, said: str | None) -> None:
    text = hearing.message.text
    if said in ("yes", "no"):
        hearing._tell("other_debts", said, text)
    elif said in ("unsure", "refused"):
        hearing._tell("other_debts", "unsaid", text)
        hearing.heard.declined = said


def _threats_answer(hearing: _Hearing, said: str | None) -> None:
    if said == "no":
        hearing._tell("threats", [], hearing.message.text)


def _situation(hearing: _Hearing, said: str | None) -> None:
    """Whatever is told here is the situation, also where no life domain was recognised."""
    text = hearing.message.text.strip()
    told = said is None and not hearing.message.asks_back
    if told and any(sign.isalpha() for sign in text):
        hearing.intake.bookkeeping.quotes["situation"] = text
        hearing._tell("life_domains", [], text)


def _voicemail(hearing: _Hearing, said: str | None) -> None:
    found = hearing.read.circumstances(hearing.message.text).voicemail_ok
    if found is not None or said in ("yes", "no", "refused"):  # "liever niet" is a no here
        hearing._tell("voicemail_ok", found if found is not None else said == "yes",
                      hearing.message.text)  # fmt: skip


def _confirm(hearing: _Hearing, said: str | None) -> None:
    intake, heard = hearing.intake, hearing.heard
    if heard.told:  # something was corrected: it is read back once more
        intake.bookkeeping.correcting = False
        intake.bookkeeping.asked["summary_confirmed"] = 0
        return
    if said == "yes":
        corrected = any(entry for entry in intake.bookkeeping.history)
        hearing._tell("summary_confirmed", "corrected" if corrected else "yes",
                      hearing.message.text, how="confirmed")  # fmt: skip
    elif said == "no" and not intake.bookkeeping.correcting:
        intake.bookkeeping.correcting = True
        heard.told.append("correcting")
    elif said is not None:
        hearing._tell("summary_confirmed", "no", hearing.message.text)


_OPEN = {
    "other_debts": _yes_no_debts,
    "threats": _threats_answer,
    "life_domains": _situation,
    "voicemail_ok": _voicemail,
}


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

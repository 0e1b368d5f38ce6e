"""Whether a clause says that its moment suits the client, that it does not, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bot.language.moment_said import Said
from bot.language.moment_words import (
    BARE,
    BUSY,
    BUSY_STEMS,
    FILLERS,
    FREE,
    FREED,
    NO_OBJECTION,
    NOT,
    OTHERS,
    PAST,
    PLANS,
    PLANS_UNLESS,
    UNSURE,
)


class Stance(Enum):
    """What a clause says of the moments in it."""

    WANTED = "wanted"
    BARE = "bare"  # only the moment itself
    TOLD = "told"  # something is told with it that decides nothing
    BUSY = "busy"  # the client is elsewhere then
    REFUSED = "refused"
    PAST = "past"  # about something else than a moment to come


FOR = (Stance.WANTED, Stance.BARE)
AGAINST = (Stance.REFUSED, Stance.BUSY)


@dataclass(frozen=True)
class Word:
    """A plain word of the message, or a stretch in which something was said about a moment."""

    start: int
    end: int
    plain: str
    said: tuple[Said, ...] = ()

    @property
    def link(self) -> bool:
        return any(one.link for one in self.said)


def busy(word: str) -> bool:
    """Whether a word tells of something that keeps the client from the phone."""
    return word in BUSY or (word not in FREE and BUSY_STEMS.fullmatch(word) is not None)


def _after_not(words: list[Word], at: int) -> Word | None:
    return next((word for word in words[at + 1 :] if word.said or word.plain not in FILLERS), None)


def _before_not(words: list[Word], at: int) -> Word | None:
    return next(
        (word for word in reversed(words[:at]) if word.said or word.plain not in FILLERS), None
    )


def _others(words: list[Word]) -> bool:
    """Whether the clause is about somebody else than the client."""
    plain = {word.plain for word in words}
    return bool(plain & OTHERS) and "ik" not in plain and "mij" not in plain


def _works(words: list[Word]) -> bool:
    """Whether something keeps the client busy; a telephone "werkt" too."""
    mine = any(word.plain == "ik" for word in words)
    return any(
        busy(word.plain) for word in words if not word.said and (mine or word.plain != "werkt")
    )


_ABSENT = frozenset(
    {"ben", "zijn", "is", "hoeft", "hoef", "moet", "wil", "gaat", "komt", "heb", "zit", "haal"}
)


def _denied(words: list[Word], at: int) -> Stance | None:
    """What the negation at `at` makes of the clause; None when it denies something else."""
    following, before = _after_not(words, at), _before_not(words, at)
    if following is not None:
        if following.said and not following.link:
            return Stance.WANTED if _works(words[:at]) else Stance.REFUSED
        if following.plain in NO_OBJECTION or busy(following.plain):
            return Stance.WANTED
        if following.plain in FREE:
            return None if _others(words) else Stance.REFUSED
    if following is None and before is None:
        return Stance.REFUSED  # "liever niet"
    if words[at].plain in ("geen", "zonder") or before is None:
        return None
    if before.said and not before.link:
        return Stance.WANTED if _works(words[:at]) else Stance.REFUSED
    if busy(before.plain):
        return Stance.WANTED
    absent = before.plain in _ABSENT and (following is None or before.plain in ("hoeft", "hoef"))
    free = before.plain in FREE or absent
    return Stance.REFUSED if free and not _others(words) else None


def _plans(words: list[Word]) -> bool:
    """ "dinsdag moet ik naar ...", "maandag komt de monteur": the client is taken then."""
    plain = {word.plain for word in words}
    if plain & PLANS_UNLESS:
        return False
    if _others(words):
        return bool(plain & {"komt", "komen"})
    mine = bool(plain & {"ik", "we", "wij"})
    at_somebody = "ben" in plain and bool(plain & {"bij", "naar"}) or {"pas", "op"} <= plain
    return (mine and (bool(plain & PLANS) or at_somebody)) or bool(plain & {"komt", "komen"})


# "als dinsdag niet gaat dan woensdag" offers both.
_IF_NOT = re.compile(
    r"^(?:zo|indien) niet\b|^(?:en |of )?(?:als|mocht|indien|zo)\b(?!.*\bik\b).*\bniet\b.*"
    r"\b(?:lukt|lukken|gaat|gaan|kan|kunnen|uitkomt|schikt|past|mogelijk)\b"
)
_UNSUITABLE = re.compile(
    r"\b(?:valt|vallen) af\b|\b(?:komt|past|kan|schikt|lukt) (?:\w+ ){0,2}slecht\b"
    r"|~ (?:is|zijn) (?:voor mij )?(?:niks|niets|lastig|moeilijk|bezet|onhandig|onmogelijk"
    r"|uitgesloten"
    r"|ongelegen|druk|vol)\b|\bgeen (?:optie|goede|handige|beste|fijne)\b"
    r"|\b(?:slechte|onhandige?|verkeerde) (?:dag|tijd|moment)\b|\bzit (?:ik )?(?:\w+ )?vol\b"
    r"|\bis (?:heel |erg |een beetje )?lastig\b"
)
_I_CALL = re.compile(
    r"\bik (?:zal .*bellen|(?:u|jullie|zelf)(?: \w+)? bellen|bel|app|mail)\b"
    r"|\b(?:bel|app|mail) ik\b"
)
_HAPPENED = re.compile(
    r"\b(?:ben|is|zijn)\b.*\b(?:geopereerd|geweest|gevallen|ontslagen|verhuisd|overleden|bevallen"
    r"|opgenomen|begonnen|getrouwd|gescheiden|geboren|aangekomen)\b"
)
_AWAY = re.compile(
    r"\b(?:van huis|naar bed|op bed|buitenshuis|in bespreking|de deur uit"
    r"|telefoon (?:~ |staat |is |gaat )*uit)\b"
)
_NOTHING = re.compile(
    r"\bnik?e?[tk]?s(?: (?:te doen|staan|gepland|meer|om handen|(?:op|in) (?:de |mijn )?agenda))?$"
)
_HOLIDAY = re.compile(r"\bheb (?:ik |~ )*vakantie\b|\bvakantie heb\b")
_WEL_WAT = re.compile(r"\bwel (?:wat|iets|een|eens|vaker|is)\b")


_ONCE = frozenset({"als", "zodra", "wanneer", "nadat"})
_ASKS = frozenset({"graag", "liever", "mag", "kunt", "kan", "word", "worden"})


def _happened(plain: set[str], together: str) -> bool:
    if "moest" in plain or (_HAPPENED.search(together) and not plain & _ONCE):
        return True
    past = plain & PAST - ({"geweest"} if plain & _ONCE else set())
    return bool(past) and not plain & _ASKS


def _freed(plain: set[str], together: str) -> bool:
    at_home = {"ben", "er"} <= plain
    return (
        bool(plain & FREED)
        or at_home
        or any(pattern.search(together) for pattern in (_NOTHING, _HOLIDAY))
    )


def _told(words: list[Word]) -> Stance:
    """The stance of a clause in which nothing is denied."""
    plain = {word.plain for word in words if not word.said}
    together = " ".join(word.plain or "~" for word in words)
    if _WEL_WAT.search(together):
        plain.discard("wel")
    others = _others(words)
    if _happened(plain, together):
        return Stance.PAST
    if not others and _AWAY.search(together):
        return Stance.BUSY
    if not others and _freed(plain, together):
        return Stance.WANTED
    if not others and _works(words):
        return Stance.BUSY
    if plain & (FREE - FREED) or plain & _ASKED_FOR:
        return Stance.WANTED
    if _plans(words) and not _at_leisure(words, plain):
        return Stance.BUSY
    return Stance.BARE if plain <= BARE else Stance.TOLD


def _at_leisure(words: list[Word], plain: set[str]) -> bool:
    """ "woensdag heb ik alle tijd", where the time itself was already read."""
    anytime = any(one.anytime for word in words for one in word.said)
    return anytime and plain & PLANS <= {"heb", "sta"}


_ASKED_FOR = frozenset({"bel", "bellen", "kan", "mag", "kunt"})  # also of somebody else


def stance_of(words: list[Word]) -> Stance:
    """The stance of a clause, by what it denies and by the words for free and taken."""
    denied = [
        found for at, word in enumerate(words)
        if not word.said and word.plain in NOT and (found := _denied(words, at))
    ]  # fmt: skip
    plain = {word.plain for word in words}
    together = " ".join(word.plain or "~" for word in words)
    if _I_CALL.search(together):
        return Stance.PAST
    if _IF_NOT.search(together):
        return Stance.BARE
    if _UNSUITABLE.search(together):
        return Stance.REFUSED
    if plain & UNSURE and (plain & NOT or "pas" in plain) and not _others(words):
        return Stance.PAST
    if Stance.REFUSED in denied:
        return Stance.REFUSED
    return denied[0] if denied else _told(words)


_TOKEN = re.compile(r"\x00+|[a-z0-9'][a-z0-9'/&.-]*(?<![.-])|[^\sa-z0-9\x00]|\n")


def tokens(work: str) -> list[re.Match[str]]:
    """The words, the stretches already read and the signs of a message."""
    return list(_TOKEN.finditer(work))

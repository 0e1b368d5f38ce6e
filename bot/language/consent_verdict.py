"""Granted, refused, undecided or a question: the whole reply weighed."""

from __future__ import annotations

import re
from typing import Literal

from bot.language.consent_limits import CONDITION, NEGATION, ConsentItem, items_named
from bot.language.consent_parts import AND_NO_MORE, OTHER_TOPIC, SHARING
from bot.language.consent_restraint import held_back, turns
from bot.language.consent_signals import FILLERS, GOES_ON, Part, Signal
from bot.language.consent_vocabulary import strange_words, tells_of_oneself
from bot.language.reply import word_set

ConsentStatus = Literal["granted", "refused", "undecided", "question"]

_AFFIRMS_NO = re.compile(
    r"probleem|problemen|bezwaar|bezwaren|punt|moeite|tegen|erg|prima|goed|ok|best|niet$|fijn|mag"
)
_CORRECTS = re.compile(
    r"\b(?:toch|wacht|nader inzien|bedenk|bedacht|sorry|eerst|of nee|of ja|wel)\b"
)


def _decisive(parts: list[Part]) -> list[tuple[int, Signal]]:
    wanted = ("yes", "ja", "no", "nee")
    return [(at, s) for at, part in enumerate(parts) for s in part.signals if s.kind in wanted]


def status_of(parts: list[Part], item: ConsentItem) -> tuple[ConsentStatus | None, int]:
    """The status, and which part decides it."""
    decisive = _decisive(parts)
    if not decisive:
        return _without_answer(parts)
    at, last = decisive[-1]
    if last.kind in ("yes", "ja"):
        return _permission(parts, decisive), at
    return _refusal(parts, decisive), at


def _without_answer(parts: list[Part]) -> tuple[ConsentStatus | None, int]:
    for at, part in enumerate(parts):
        if part.has("asks") and (part.clause.asks or not part.has("unwilling")):
            return "question", at
    for at, part in enumerate(parts):
        if part.role:
            plain = part.role.fine and not _spoiled(parts) and not any(p.rest() for p in parts[:at])
            pointing = part.role.name == "only" and not part.role.excluded
            return ("granted" if plain and not pointing else "undecided"), at
        if part.text == "lach":
            continue
        if part.has("unwilling", "doubt", "fear") or CONDITION.search(part.text):
            return "undecided", at
    for at, part in enumerate(parts):
        if _wel_but_niet(parts, at):
            return "undecided", at
        if _declines(part):
            return "refused", at
    return None, 0


_DECLINED = re.compile(
    r"\b(?:ze|hun|dat|dit|gemeente|nummer|gegevens|naam|doorgeven|bellen|gebeld|delen|er|daar|"
    r"iemand|mensen|bemoeien)\b"
)


_WEL_BUT_NIET = re.compile(
    r"(?:\S+ ){0,8}(?:wel|mag|mogen)(?: \S+){0,3} (?:maar|,|en) (?:\S+ ){0,8}niet(?: \S+){0,3}$"
)


def _wel_but_niet(parts: list[Part], at: int) -> bool:
    """ "My number you may, my name not": half of what was asked is no answer yet."""
    said = f"{parts[at - 1].text} {parts[at].clause.opens} {parts[at].text}"
    return at > 0 and bool(_WEL_BUT_NIET.match(said))


def _declines(part: Part) -> bool:
    """A short "niet" about the sharing, in words no cue knows."""
    short = len(part.clause.words) <= 9
    return bool(
        short
        and NEGATION.search(part.text)
        and _DECLINED.search(part.text)
        and not part.has("harmless")
        and not OTHER_TOPIC.search(
            re.sub(r"\b(?:gemeente|nummer|naam|gebeld|weg)\b", "", part.text)
        )
    )


def _spoiled(parts: list[Part]) -> bool:
    return any(part.has("unwilling", "doubt", "fear", "asks") for part in parts)


def _refusal(parts: list[Part], decisive: list[tuple[int, Signal]]) -> ConsentStatus:
    at, last = decisive[-1]
    after = parts[at + 1 :]
    same = [s for s in parts[at].signals if s.start > last.start]
    if any(part.has("doubt") or _yields(part) for part in after) or _wel_but_niet(parts, at):
        return "undecided"
    if at and parts[at].clause.opens == "maar" and _TO_OTHERS.search(parts[at].text):
        return "undecided" if _said_yes(parts[:at]) else "refused"
    if last.kind == "nee" and any(s.kind == "doubt" for s in same):
        return "undecided"
    if last.kind == "nee" and len(decisive) > 1 and _wavers(parts, decisive):
        return "undecided"
    return "refused"


_TO_OTHERS = re.compile(r"\b(?:aan|tegen|bij|naar) (?:de|het|mijn|een) (?!gemeente|nummer)\w+")


def _said_yes(parts: list[Part]) -> bool:
    return any(part.has("yes", "ja") and not part.has("no", "nee") for part in parts)


def _yields(part: Part) -> bool:
    return part.clause.opens == "maar" and bool(CONDITION.search(part.text))


def _wavers(parts: list[Part], decisive: list[tuple[int, Signal]]) -> bool:
    """ "ja nee", "ja en nee": a yes and a no with nothing to tell which one is meant."""
    (before, first), (at, _) = decisive[-2:]
    if first.kind != "ja" or parts[before].rest() or parts[at].clause.opens in ("maar", "."):
        return False
    text = parts[at].text
    return (
        at - before <= 1
        and bool(re.search(r"(?:^|ja )nee(?: eigenlijk| ook| bro)*$", text))
        and not _CORRECTS.search(text)
    )


def _permission(parts: list[Part], decisive: list[tuple[int, Signal]]) -> ConsentStatus | None:
    at, _ = decisive[-1]
    if any(part.has("unwilling") or _sighs(part) for part in parts):
        return "undecided"
    if _open_question(parts, at):
        return "question"
    if not _noes_are_settled(parts, decisive) or held_back(parts, at):
        return "undecided"
    strong = [(parts[index], signal) for index, signal in decisive if signal.kind == "yes"]
    if not strong:
        return _weak(parts, at)
    return "granted" if any(_stands_free(part, signal) for part, signal in strong) else "undecided"


_MAY_PRECEDE = word_set(
    "ik heb er nee zie ben zou hallo hoi mijn denk naam gemeente jullie bellen we wij zeer ze "
    "nummer jha gegevens antwoord doorgeven en daarmee hiermee"
)
_MAY_FOLLOW = word_set(
    "doen zeggen vertellen neer mee mogen doorgeeft wat aan met dat tussen na naar gemeente "
    "door nummer gegevens weten bellen om in als het te op want ervan zonder over zeker hen "
    "geven delen bellen doorgeven gebruiken daar die daarvoor hiervoor voor van hierbij doorgegeven"
)


def _stands_free(part: Part, signal: Signal) -> bool:
    """Whether the words around a yes leave it to be about what was asked.

    A "ja" before it does, however long the story; so do words that speak of the sharing.
    """
    before = part.text[: signal.start].split()
    after = [word for word in part.text[signal.end :].split() if word not in FILLERS]
    if not after or part.role or after[0] in GOES_ON | _MAY_FOLLOW or after[0].isdigit():
        led = part.text[signal.start :].startswith("ja ") or "ja" in before
        return led or all(_may_precede(word) for word in before)
    return part.has("harmless")


def _may_precede(word: str) -> bool:
    return word in FILLERS or word in _MAY_PRECEDE or bool(items_named(word))


def _sighs(part: Part) -> bool:
    """ "... maar ja": resigned, not a yes."""
    return part.clause.opens == "maar" and part.text in (
        "ja",
        "ja dan",
        "nou ja",
        "goed",
        "ok",
        "ja goed",
    )


def _open_question(parts: list[Part], at: int) -> bool:
    return any(
        part.has("asks") and not (index < at and not part.clause.asks and turns(parts[at]))
        for index, part in enumerate(parts)
    )


def _noes_are_settled(parts: list[Part], decisive: list[tuple[int, Signal]]) -> bool:
    for index, (at, signal) in enumerate(decisive):
        if signal.kind not in ("no", "nee"):
            continue
        later = [(b, s) for b, s in decisive[index + 1 :] if s.kind in ("yes", "ja")]
        said = " ".join(parts[b].text[s.start : s.end] for b, s in later)
        between = " ".join(part.text for part in parts[at : decisive[-1][0] + 1])
        friendly = re.search(r"\bnee (?:hoor|bro|joh)\b", parts[at].text)
        affirms = signal.kind == "nee" and (
            _AFFIRMS_NO.search(said) or (friendly and "yes" in {s.kind for _, s in later})
        )
        strong = any(s.kind == "yes" for _, s in later)
        if not affirms and not (strong and _CORRECTS.search(between)):
            return False
    return True


def _weak(parts: list[Part], at: int) -> ConsentStatus | None:
    """A bare "ja": worth a permission only when it stands alone or is followed by its reason."""
    beside = [part for index, part in enumerate(parts) if _touches_the_ja(parts, index, at)]
    unread = [part for part in beside if not _speaks_for_itself(part)]
    if not unread:
        return "granted"
    said = " ".join(" ".join(part.rest()) for part in unread)
    if all(part.clause.opens == "." for part in unread) and not OTHER_TOPIC.search(said):
        return "granted"
    if OTHER_TOPIC.search(said) and unread[0] is parts[at]:
        return None
    if unread[0].clause.opens != "." and OTHER_TOPIC.search(said):
        return None
    return "undecided" if unread[0] is not parts[at] or SHARING.search(said) else None


def speaks_strangely(parts: list[Part], at: int) -> bool:
    """Whether words stand beside the permission that nobody says who plainly gives one.

    A client's own story may hold any word when a clear yes follows from it.
    """
    told = [
        part
        for index, part in enumerate(parts)
        if not part.role and not (index < at and parts[at].has("yes") and _own(parts[:at]))
    ]
    return bool(strange_words(part.clause for part in told))


def _own(parts: list[Part]) -> bool:
    return any(tells_of_oneself(part.clause) for part in parts)


def _touches_the_ja(parts: list[Part], index: int, at: int) -> bool:
    if index >= at:
        return True
    if not OTHER_TOPIC.search(parts[index].text) and not SHARING.search(parts[index].text):
        return False
    return all(part.clause.opens not in (".", "dus", "maar") for part in parts[index + 1 : at + 1])


def _speaks_for_itself(part: Part) -> bool:
    return (
        part.clause.opens == "want"
        or part.role is not None
        or part.has("harmless")
        or bool(AND_NO_MORE.match(part.text))
        or not part.rest()
    )

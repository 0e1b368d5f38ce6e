"""What a client answers, in English, when we ask permission to give something to the gemeente.

A permission is only read where the words leave no room: it must be there, and every other word of
the reply must be one that takes nothing of it away. An unknown word is reason enough to ask again.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.consent import ConsentItem, ConsentReading, ConsentStatus
from bot.language.consent_limits import ITEMS
from bot.language.english.ways import lines, ways
from bot.language.english.words import words_of
from bot.language.reading import Reading, whole

_WAYS = "consent"
_NO = "no-no"  # stands for words that take a yes away: "absolutely not"


def _of(section: str) -> re.Pattern[str]:
    return ways(_WAYS, section)


@lru_cache(maxsize=1)
def _safe() -> frozenset[str]:
    return frozenset(word for line in lines(_WAYS)["safe"] for word in line.split())


@lru_cache(maxsize=1)
def _limit() -> re.Pattern[str]:
    """ "but not about my health": what is put off limits, to the end of its clause."""
    what = "|".join(line for item in ITEMS for line in lines(_WAYS)[item])
    return re.compile(
        r" (?:but |and )?(?:please )?(?:not|nothing|except|without|no|never|leave out|keep out"
        r"|apart from|excluding|do not (?:tell|share|give|mention|say)(?: \w+){0,3}?)"
        rf"(?: \w+){{0,4}}? (?:{what})(?: (?:and|or) \w+)?(?: \w+){{0,3}}(?= [,.]| $)"
    )


_ONLY = re.compile(
    r" (?:only|just|solely) (?P<what>(?:\w+ ){1,8})(?:[,.] |$)|^ (?P<first>(?:\w+ ){1,5})only "
)
_NO_LIMIT = re.compile(r" (?:if|when|after|with|not|in) ")
_NOT = re.compile(r" (?:no-no|no|not|never|none|nothing|without|except|nobody|neither|nor|refuse) ")


def _named(words: str) -> set[ConsentItem]:
    return {item for item in ITEMS if _of(item).search(f" {words.strip()} ")}


def _excluded(line: str) -> tuple[set[ConsentItem], str]:
    """The items put off limits, and `line` without the words that do so."""
    found: set[ConsentItem] = set()
    only = _ONLY.search(line)
    if only:
        what = " " + (only["what"] or only["first"])
        named = _named(what)
        if named and not _NO_LIMIT.search(what):
            found |= set(ITEMS) - named
            line = line[: only.start()] + " " + line[only.end() :]
    while limit := _limit().search(line):
        if not _of("permits").search(line[: limit.start()] + " "):
            break
        found |= _named(limit.group())
        line = line[: limit.start()] + line[limit.end() :]
    return found, line


def _status(line: str, permits: bool) -> ConsentStatus | None:
    refuses_first = bool(_of("refuses_first").match(line))
    if not permits and (_of("refuses_first").match(_last(line)) or _NOT_SO.search(line)):
        return "refused"
    if _of("doubts").search(line) and (permits or not refuses_first):
        return "undecided"
    if permits:
        return _permitted(line)
    if refuses_first or _of("refuses").search(line):
        return "refused"
    return None


_NOT_SO = re.compile(r" not think so ")


def _last(line: str) -> str:
    """What is said last: it counts where a reply turns."""
    parts = [part for part in re.split(r" [,.] | but ", line) if part.strip()]
    return f" {parts[-1].strip()} " if parts else " "


def _permitted(line: str) -> ConsentStatus | None:
    """What words that permit come to, with all that stands beside them."""
    if _NOT.search(line):
        last = _last(line)
        if _of("not_now_first").match(last):
            return "undecided"
        refused = _of("refuses_first").match(last) or _of("refuses").search(last)
        return "refused" if refused and not _of("permits").search(last) else "undecided"
    rest = _of("named_freely").sub(" ", line)
    if all(word in _safe() for word in rest.split()):
        return "granted"
    return "undecided" if _is_about_us(line) else None


_ABOUT_US = re.compile(r" (?:they|you|municipality|call|share|contact|it|that|this|permission) ")
_STORY = re.compile(
    r" i (?:live|have|had|received|got|am|lost|work|know|see|understand|was|need|pay)"
    r" (?!ok|fine|agree)"
)


def _is_about_us(line: str) -> bool:
    """Whether a yes with other words is about our question, or about something else."""
    return bool(_ABOUT_US.search(line)) or not _STORY.search(line)


_THUMB = re.compile(r"\W*(?:👍|👌|✅)[\W🏻-🏿]*")


def read_consent(text: str, *, item: ConsentItem = "contact") -> ConsentReading | None:
    """As `bot.language.consent.read_consent`, for English."""
    if _THUMB.fullmatch(text):
        return ConsentReading(whole(text), 0.9, "granted")
    line = _of("seems_no").sub(" yes", words_of(text).line)
    line = _of("seems_yes").sub(f" {_NO}", line)
    if "?" in text or _of("asks_first").match(line) or _of("asks").search(line):
        asks = not re.fullmatch(r" (?:yes |ok |mm+ )+[.?] ?", line)
        return ConsentReading(whole(text), 0.8, "question" if asks else "undecided")
    excluded, line = _excluded(line)
    alone = re.fullmatch(rf"(?: {lines(_WAYS)['good_alone'][0]})+ ", line)
    status = _status(line, bool(alone or _of("permits").search(line)))
    if excluded and (status == "granted" or (status is None and not line.strip(" .,"))):
        status = "undecided" if item in excluded else "granted"
    if status is None:
        return None
    kept = tuple(name for name in ITEMS if name in excluded) if status != "refused" else ()
    return ConsentReading(whole(text), 0.9, status, kept)


_THE_MUNICIPALITY = "municipality"
_TAKES_BACK = re.compile(
    r" (?:withdraw|take|taking|revoke|cancel|undo|retract|stop|end|pull) (?:\w+ ){0,4}"
    rf"(?:permission|consent|agreement|approval|my yes|{_THE_MUNICIPALITY})"
    r"| (?:permission|consent|approval) (?:\w+ ){0,3}(?:back|withdrawn|withdraw|revoked|cancelled"
    r"|canceled|no longer|not any more|stop)"
    rf"| (?:changed|change) my mind (?:\w+ ){{0,6}}{_THE_MUNICIPALITY}"
    rf"| {_THE_MUNICIPALITY} (?:\w+ ,? ?){{0,8}}(?:changed|change) my mind"
    r"| (?:not|no longer|never|nothing) (?:\w+ ){0,3}(?:share|give|pass|send|tell|want|forward"
    rf"|call|contact) (?:\w+ ){{0,6}}{_THE_MUNICIPALITY}"
    rf"| not want (?:\w+ ){{0,3}}{_THE_MUNICIPALITY}"
    r"| (?:remove|delete|take) (?:\w+ ){0,5}(?:from|off|at|away from) (?:the )?"
    rf"{_THE_MUNICIPALITY}"
    r"| no longer give (?:\w+ )?permission| not give (?:\w+ )?permission any more"
    r"| regret (?:\w+ ){0,4}(?:permission|consent)"
)
_LATER = re.compile(r" (?:later|ever|always|in the future|at any time|afterwards) ")


def read_withdrawal(text: str) -> Reading | None:
    """As `bot.language.withdrawal.read_withdrawal`, for English."""
    line = words_of(text).line
    if not _TAKES_BACK.search(line) or ("?" in text and _LATER.search(line)):
        return None
    return Reading(whole(text), 0.6 if "?" in text else 0.9)

"""The hours said: "na half vier", "tussen 9 en 12", "ik werk tot vijf uur".

Bare hours before seven are in the afternoon; a single hour is half an hour to either side of it.
Everything here works on folded text and blanks out what it has read.
"""

from __future__ import annotations

import re

from bot.language.moment_said import Said, take

_HOURS = (
    (r"eene?n?|enen?", 1), (r"twee(?:e?n)?", 2), (r"drie(?:e?n)?", 3), (r"vieren?|vier", 4),
    (r"vij[fv](?:en?)?|vief|vieven?", 5), (r"zes(?:sen?)?", 6), (r"ze(?:u)?ven(?:en?)?", 7),
    (r"achten?|acht", 8), (r"negen(?:en?)?", 9), (r"tien(?:en?)?", 10),
    (r"el[fv](?:en?)?|elluf", 11), (r"twaal[fv](?:en?)?|twaluf", 12),
)  # fmt: skip
_HOUR_WORD = "|".join(f"(?:{words})" for words, _ in _HOURS)
_NOT_HOURS = (
    r"(?!\s*(?:euro?s?\b|€|kind|maand|mnd|week|weken|dag(?:en)?\b|keer|jaar|%|person|min|procent"
    r"|brie[fv]|mens"
    r"|piek|x\b|ste\b|de\b|e\b))(?![\d/:]|[.,]\d|-\d)"
)


def _time(name: str) -> str:
    """A pattern for a time of day; `name` keeps the groups of two times apart."""
    return (
        rf"(?:(?P<{name}by>kwart(?:ier)?|vijf|tien|twintig|5|10|20) (?P<{name}side>over|voor"
        rf"|veur|na) )?"
        rf"(?P<{name}half>hal+[ue]?f |half)?"
        rf"(?P<{name}hour>\d{{1,2}}|(?:{_HOUR_WORD})(?![a-z]))"
        rf"(?:[:.u](?P<{name}minute>[0-5]\d)(?!\d))?(?:n?en|e)?(?![a-z](?<!u))"
        rf"(?P<{name}unit>\s?uur(?![a-z])|\s?u(?:\.|\b)|\s?h\b)?{_NOT_HOURS}"
    )


def _hour(word: str) -> int:
    if word.isdigit():
        return int(word)
    return next(hour for words, hour in _HOURS if re.fullmatch(words, word))


_BY = {
    "kwart": 15,
    "kwartier": 15,
    "vijf": 5,
    "tien": 10,
    "twintig": 20,
    "5": 5,
    "10": 10,
    "20": 20,
}


def _minutes(match: re.Match[str], name: str) -> int | None:
    """Minutes since midnight, bare hours before seven taken as the afternoon."""
    hour = _hour(match[f"{name}hour"])
    article = match[f"{name}hour"] in ("een", "ene") and not match[f"{name}unit"]
    if hour > 24 or (article and not match[f"{name}half"] and not match.groupdict().get("bhour")):
        return None
    said = hour * 60 + int(match[f"{name}minute"] or 0) - (30 if match[f"{name}half"] else 0)
    by = _BY[match[f"{name}by"]] if match[f"{name}by"] else 0
    said += -by if (match[f"{name}side"] or "").startswith("v") else by
    early = match[f"{name}hour"].startswith("0")
    return said if said >= 7 * 60 or early else said + 12 * 60


_ABOUT = r"(?:(?:een|'?n|zo'?n) uur(?:tje)? of |ongeveer |ong\.? |circa |zo'?n |zo |de klok van )?"
_AFTER = (
    r"(?:niet (?:voor|veur|eerder (?:dan|als)|vroeger (?:dan|als))|pas (?:na|vanaf|om|rond)"
    r"|vana+f|van af|later dan|n[ao]+a?|ergens na)"
)
_BEFORE = (
    r"(?:niet (?:meer )?(?:na|later (?:dan|als))|v(?:oo|eu)r|tot(?: aan| uiterlijk)?|uiterlijk"
    r"|eerder dan|max(?:imaal)?(?: tot)?)"
)
_AROUND = (
    r"(?:(?:zo )?rond(?:om|e)?(?: de klok van)?|om|omstreeks|ongeveer|tegen|circa|ca\.?|(?:een"
    r"|'?n) uur(?:tje)? of|±)"
)
_A, _B = _time("a"), _time("b")
_ENDS = r"(?:thuis|terug|klaar|vrij|wakker|uit|op)\b"
_BUSY = (
    r"(?:lig|werk(?:en)?|slaap|slapen|bezig|weg|niet thuis|aan (?:het|'t) werk|op (?:mijn |me "
    r"|m'n |mn |het )?werk|school"
    r"|dienst|les|cursus|nachtdienst)"
)
_BUSY_TILL = re.compile(
    rf"\b(?:i?k |ben |zit |heb |moet ){{1,3}}(?:(?:altijd|meestal|elke dag|overdag"
    rf"|doordeweeks) ){{0,2}}{_BUSY}[^,.;\d]{{0,25}}?"
    rf"(?:\b(?:van|vanaf) (?:\d{{1,2}}(?:[:.u]\d\d)?|\w+)(?: uur)? )?(?:\btot|-|t/m) ?{_ABOUT}{_A}"
    rf"|\b(?:i?k |ben |zit |moet ){{1,3}}tot {_ABOUT}{_B}\s*(?:{_BUSY}|naar)"
)
_HOME_AT = re.compile(
    rf"(?<![\w.,/])(?:(?:om|rond|tegen|vanaf|pas om|pas|na) )?{_ABOUT}{_A}\s*(?:(?:weer|pas|dan"
    rf"|altijd|ongeveer|ben|ik) )*{_ENDS}"
)
_AWAY_AT = re.compile(
    rf"\b(?:ik )?(?:begin|start|moet(?: ik)?|ga(?: ik)?|vertrek)(?: ik)?(?: dan)? (?:om|vanaf"
    rf"|rond) {_A}(?: (?:weg|werken|naar))?"
)
_BETWEEN = re.compile(
    rf"\b(?:(?P<between>tuss?e?n?|tusschen)|van|vanaf) (?:de )?{_ABOUT}{_A}\s*(?:(?P<and>en)"
    rf"|tot(?: en met)?|-|t/m|a)\s*{_B}"
)
_TO = re.compile(rf"(?<![\d\w.,/-]){_A.replace(_NOT_HOURS, '')}\s*(?:tot(?: en met)?|-|t/m)\s*{_B}")
_AFTER_TIME = re.compile(rf"\b(?P<no>{_AFTER}) {_ABOUT}{_A}")
_BEFORE_TIME = re.compile(
    rf"(?<!kwart )(?<!kwartier )(?<!tien )(?<!vijf )(?<!\d )\b(?P<no>{_BEFORE}) {_ABOUT}{_A}"
)
_AFTER_WORK_TIME = re.compile(
    r"\b(?:n(?:a+|oa|ao) (?:het |mijn |m'n |mn |me |de )?(?:werk|fabriek|stage|dienst|cursus|les"
    r"|school|dialyse|therapie|fysio)|ik (?:klaar|vrij|uit) (?:ben |kom )?(?:met |van )?(?:het "
    rf"|mijn |me )?werk(?:en)?)(?: is| ben ik)?,?(?: dus| om| rond| vanaf)* {_A}"
)
_AROUND_TIME = re.compile(rf"(?<![a-z]){_AROUND} ?{_ABOUT}{_A}")
_BARE_TIME = re.compile(rf"(?<![\w.,/€-]){_A}")


def _between(match: re.Match[str]) -> Said | None:
    first, last = _minutes(match, "a"), _minutes(match, "b")
    listed = match.groupdict().get("and") and not match["between"]  # "kinderen van 6 en 9"
    if first is None or last is None or listed:
        return None
    if last <= first and last < 12 * 60:
        last += 12 * 60
    if last - first >= 12 * 60:  # "tussen 8 en 7" cannot be meant
        return None
    return Said(*match.span(), after=first, before=last, settled=True)


def _evening_seven(minutes: int | None) -> int | None:
    """Nobody asks to be called after seven in the morning."""
    return minutes + 12 * 60 if minutes == 7 * 60 else minutes


def _after(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a")
    if match["no"].startswith("n") and not match["no"].startswith("niet"):
        minutes = _evening_seven(minutes)
    settled = match["no"].startswith(("niet", "pas"))
    return Said(*match.span(), after=minutes, settled=settled) if minutes is not None else None


_AND_THEN = re.compile(
    r"[ ,.]*(?:en )?(?:daarna|erna|dan pas|dan kan|dan mag)\b"
)  # "tot 2, daarna"


def _before(match: re.Match[str]) -> Said | None:
    minutes = _evening_seven(_minutes(match, "a"))
    if minutes is not None and _AND_THEN.match(match.string, match.end()):
        return Said(*match.span(), after=minutes, settled=True)
    settled = match["no"].startswith("niet")
    return Said(*match.span(), before=minutes, settled=settled) if minutes is not None else None


_OR_LATER = re.compile(r" ?(?:of|en|en dan|kan ook) (?:iets |wat |nog )?later\b")
_OR_EARLIER = re.compile(r" ?(?:of|en) (?:iets |wat |nog )?(?:eerder|vroeger|ervoor)\b")


def _around(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a")
    if minutes is None:
        return None
    if _OR_LATER.match(match.string, match.end()):
        return Said(*match.span(), after=minutes)
    if _OR_EARLIER.match(match.string, match.end()):
        return Said(*match.span(), before=minutes)
    return Said(*match.span(), after=minutes - 30, before=minutes + 30)


_LATEST_BARE = 18  # "20" by itself is as likely an amount


def _bare(match: re.Match[str]) -> Said | None:
    """An hour without a preposition: only when something makes it a time of day."""
    timely = match["aunit"] or match["ahalf"] or match["aby"] or match["aminute"]
    around = match.string[: match.start()] + match.string[match.end() :]
    alone = not re.search(r"[a-z\d]", around) and _hour(match["ahour"]) <= _LATEST_BARE
    after_day = (
        match.string[: match.start()].rstrip(" ").endswith("\x00") and match["ahour"].isdigit()
    )
    return _around(match) if timely or alone or after_day else None


def _busy(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a" if match["ahour"] else "b")
    return Said(*match.span(), after=minutes, settled=True) if minutes is not None else None


def _home(match: re.Match[str]) -> Said | None:
    minutes = _evening_seven(_minutes(match, "a"))
    return Said(*match.span(), after=minutes, settled=True) if minutes is not None else None


def _away(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a")
    return Said(*match.span(), before=minutes, settled=True) if minutes is not None else None


def hours_after_work(work: str, said: list[Said]) -> str:
    """Reads "na mijn werk om 4 uur": the hour, not what working people's hours are."""
    return take(work, _AFTER_WORK_TIME, _home, said)


def hours(work: str, said: list[Said]) -> str:
    for pattern, make in (
        (_BUSY_TILL, _busy), (_BETWEEN, _between), (_TO, _between), (_AWAY_AT, _away),
        (_HOME_AT, _home), (_AFTER_TIME, _after), (_BEFORE_TIME, _before),
        (_AROUND_TIME, _around), (_BARE_TIME, _bare),
    ):  # fmt: skip
        work = take(work, pattern, make, said)
    return work

"""Reading when a client can be called: days, day parts and hours, with exceptions taken out.

What the words are taken to mean, where Dutch leaves room:
bare hours before seven are in the afternoon ("half 4" is 15:30); a single hour ("om 3 uur", "rond
4") is half an hour to either side of it; "na mijn werk" is after 17:00; the children at school is
09:00-14:00. A day part that is said is given as `part`, an hour that is said as `after`/`before`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from rapidfuzz.distance import Levenshtein

from bot.language.reading import Reading, span_of
from bot.language.text import fold

Part = Literal["morning", "afternoon", "evening"]
_ORDER: tuple[Part, ...] = ("morning", "afternoon", "evening")


@dataclass(frozen=True)
class MomentReading(Reading):
    """When the client can be called.

    `weekdays`: ISO 1..7, exceptions taken out; () is every working day. `after` and `before` are
    "HH:MM"; None leaves that side open. All empty: any moment will do.
    """

    weekdays: tuple[int, ...]
    part: Part | None
    after: str | None
    before: str | None


@dataclass(frozen=True)
class _Said:
    """One thing said about the moment, and where; minutes since midnight for the hours."""

    start: int
    end: int
    days: frozenset[int] = frozenset()
    part: Part | None = None
    after: int | None = None
    before: int | None = None
    every: Literal["week", "all"] | None = None
    anytime: bool = False
    soft: bool = False  # hours that only follow from how people live
    settled: bool = False  # an hour whose side is already worked out: "niet voor tienen"


_Make = Callable[[re.Match[str]], "_Said | None"]


def _take(work: str, pattern: re.Pattern[str], make: _Make, said: list[_Said]) -> str:
    """Adds what `pattern` finds to `said`; returns `work` with those words blanked out."""

    def blank(match: re.Match[str]) -> str:
        made = make(match)
        if made is None:
            return match[0]
        said.append(made)
        return "\x00" * len(match[0])

    return pattern.sub(blank, work)


# -- days ------------------------------------------------------------------------------------------

_DAYS = {
    "maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6,
    "zondag": 7, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
    "saturday": 6, "sunday": 7, "goensdag": 3, "woonsdag": 3, "deensdag": 2, "montag": 1,
    "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "zoaterdag": 6,
    "zaoterdag": 6, "zundag": 7, "moandag": 1, "maondag": 1, "tongersdag": 4, "vriedag": 5,
}  # fmt: skip
_SHORT = {"ma": 1, "di": 2, "wo": 3, "woe": 3, "do": 4, "vr": 5, "vrij": 5, "za": 6, "zo": 7,
          "din": 2, "don": 4, "zon": 7}  # fmt: skip
_NO_DAY = {
    "vandaag",
    "middag",
    "namiddag",
    "verjaardag",
    "feestdag",
    "werkdag",
    "vrijdom",
    "mandag's",
}
_DAY_END = re.compile(r"[dts](?:[aeo]{1,2}(?:g{1,4}|ch|h|gh|k|x|j)?|g|ch)s?$")
_MORNING = (
    r"(?:o(?:ch|gt|ght)t?en(?:d|t|ds|ts|s)?(?:uren|en)?|m[oeu]r+e?[gch]+[eu]?n?s?|v(?:oo"
    r"|eu)rmid+[ae]gs?)"
)
_AFTERNOON = r"(?:na|ne)?mi(?:dd?|rr)[aei]+(?:g|gs|ges|gen|s|ch|chs|h|je)"
_EVENING = r"[ao]{1,3}v[eo](?:n[dt](?:s|en|uren)?|ns|s)"
_PART = rf"(?:(?P<morning>{_MORNING})|(?P<afternoon>{_AFTERNOON})|(?P<evening>{_EVENING}))"
_PART_END = re.compile(rf"-?{_PART}$")
_WORD = re.compile(r"[a-z']+-?(?:[a-z]+)?")


def _part_of(match: re.Match[str]) -> Part:
    groups = match.groupdict()
    return next(part for part in _ORDER if groups[part])


def _day_named(word: str) -> int | None:
    """The ISO weekday a word of any spelling names."""
    exact = _DAYS.get(word) or _DAYS.get(word.removesuffix("s"))
    if exact or len(word) < 5 or word in _NO_DAY or not _DAY_END.search(word):
        return exact
    stem = word.removesuffix("s").replace("y", "ij")
    near = {name: Levenshtein.distance(stem, name, score_cutoff=2) for name in _DAYS}
    name = min(near, key=lambda name: near[name])
    return _DAYS[name] if near[name] <= (1 if len(stem) < 7 else 2) else None


def _day_word(match: re.Match[str]) -> _Said | None:
    word = match[0].strip("'-")
    ending = _PART_END.search(word) if len(word) > 8 else None
    day = _day_named(word[: ending.start()].rstrip("-") if ending else word)
    if day is None:
        return None
    part = _part_of(ending) if ending else None
    return _Said(match.start(), match.end(), frozenset({day}), part)


_ABBREVIATED = re.compile(
    r"(?<![a-z'])(?<!mijn )(?<!me )(?<!mn )(?P<day>ma|di|woe?|do|vr|za|din|don)\.?(?![a-z'])"
    r"|(?<=[/,&-])\s?(?P<sunday>zon?)\b(?! [a-z])|\b(?:(?<=en )"
    r"|(?<=za of ))(?P<sunday2>zon?)\b(?! [a-z])"
    r"|(?<=tm )(?P<sunday3>zon?)\b|(?<=t/m )(?P<sunday4>zon?)\b"
)


def _abbreviated(match: re.Match[str]) -> _Said:
    day = _SHORT[match["day"]] if match["day"] else 7
    return _Said(match.start(), match.end(), frozenset({day}))


_RANGE_BETWEEN = re.compile(r"\s*(?:t/?m|t\.?m\.?|tot(?: en met| aan)?|-|totenmet|t en m)\s*")


def _with_ranges(work: str, days: list[_Said]) -> list[_Said]:
    """ "maandag t/m donderdag" as the days from the one to the other."""
    merged: list[_Said] = []
    for said in sorted(days, key=lambda said: said.start):
        before = merged[-1] if merged else None
        if before and _RANGE_BETWEEN.fullmatch(work[before.end : said.start]):
            first, last = max(before.days), max(said.days)
            span = (
                range(first, last + 1) if first <= last else [*range(first, 8), *range(1, last + 1)]
            )
            part = before.part or said.part
            merged[-1] = replace(before, end=said.end, days=frozenset(span), part=part)
        else:
            merged.append(said)
    return merged


def _weekdays_named(work: str, said: list[_Said]) -> str:
    days: list[_Said] = []
    blanked = _take(work, _WORD, _day_word, days)
    blanked = _take(blanked, _ABBREVIATED, _abbreviated, days)
    said.extend(_with_ranges(work, days))
    return blanked


_WEEKEND = re.compile(r"\b(?:in (?:'?t|het) )?(?:weeke?i?nd(?:en|je)?|wkend|week-end|week end)\b")
_WEEK = re.compile(
    r"\b(?:doordeweeks?e?(?: dag(?:en)?)?|door de week?s?|(?:elke |iedere |op )?werkdag(?:en)?"
    r"|weekdagen|in de week)\b"
)
_EVERY = re.compile(
    r"\b(?:(?:elke?|ieder[e]?|alle|al|elleke|idere) da+g(?:en|e)?|alle dagen|(?:de )?(?:hele"
    r"|heel de|gehele) week"
    r"|dagelijks|elke dag van de week)\b"
)


def _week_words(work: str, said: list[_Said]) -> str:
    weekend = frozenset({6, 7})
    work = _take(work, _WEEKEND, lambda m: _Said(*m.span(), days=weekend), said)
    work = _take(work, _WEEK, lambda m: _Said(*m.span(), every="week"), said)
    return _take(work, _EVERY, lambda m: _Said(*m.span(), every="all"), said)


# -- days counted from today -----------------------------------------------------------------------

_MONTHS = ("jan", "feb", "maart|mrt", "apr", "mei", "juni|jun", "juli|jul", "aug", "sep", "okt",
           "nov", "dec")  # fmt: skip
_DATE = re.compile(
    rf"\b(?:de )?(?P<day>\d{{1,2}})(?:e|ste|de)? (?P<month>{'|'.join(_MONTHS)})"
    r"[a-z]*\.?(?: 20\d\d)?\b"
    r"|(?<![\d-])(?P<day2>\d{1,2})[-/](?P<month2>\d{1,2})[-/](?:20)?\d\d\b"
    r"|\bde (?P<day3>\d{1,2})(?:e|ste|de)\b"
)
_TODAY = re.compile(
    r"\b(?:van ?da+ch?|van ?da+g|vandeag|heden|(?:nu|direct|gelijk|meteen|onmiddellijk)(?= "
    r"|[,.!?]|$)"
    r"|over (?:een|'?n) (?:half )?uur(?:tje)?)"
)
_SOON = re.compile(
    r"\b(?:zo (?:snel|spoedig|gauw|vlug|rap|vroeg) (?:mogelijk|als (?:het )?kan)|zsm|z\.s\.m\.?"
    r"|asap"
    r"|spoedig|z s m)"
)
_RELATIVE = r"(?P<rel>over ?morr?gen?|overmurge|morr?gen?|murge|mogge|van)"
_TOMORROW = re.compile(
    r"(?<![a-z'])(?<!goede )(?<!goeie )(?P<over>over ?)?(?:morr?gen?|moregn|murgen?|mogge"
    r"|mergen?|tomorrow)(?=vroeg|[^a-z]|$)"
)
_IN_THE_MORNING = (
    r"(?<![a-z])(?:in de|elke|iedere|de|'?s|s')[ '-]?m[oeu]r+e?[gch]+[eu]?n?s?(?![a-z])"
)
_PART_WORD = re.compile(
    rf"(?P<dawn>{_IN_THE_MORNING}|(?<![a-z])'?t?s[ '-]{0, 2}m[oeu]r+e?[gch]+[eu]?n?s?(?![a-z])"
    rf"|\bm[oeu]r+e?gens\b)"
    rf"|(?<![a-z]){_RELATIVE}?[ '-]{{0,2}}'?t?s?[ '-]{{0,2}}{_PART}(?![a-z])"
    r"|(?<![a-z])(?P<vm>v\.?m\.?)(?![a-z])|(?<![a-z])(?P<nm>n\.?m\.?)(?![a-z])"
)
_GREETING = re.compile(
    r"\b(?:goe(?:de|ie|den|n)?|fijne|prettige|mooie)[ -]?(?:morr?gen?|mid+ag|avond|dag)\b"
    r"|\bmoi(?:n)?\b"
)


def _weekday_of(day: int, month: int | None, today: date) -> int | None:
    """The weekday of the first such date from today on."""
    for ahead in range(370):
        on = today + timedelta(days=ahead)
        if on.day == day and month in (None, on.month):
            return on.isoweekday()
    return None


def _dated(match: re.Match[str], today: date) -> _Said | None:
    day = int(match["day"] or match["day2"] or match["day3"])
    month = int(match["month2"]) if match["month2"] else None
    if match["month"]:
        named = (re.match(months, match["month"]) for months in _MONTHS)
        month = next(number for number, found in enumerate(named, 1) if found)
    weekday = _weekday_of(day, month, today)
    return _Said(*match.span(), days=frozenset({weekday})) if weekday else None


def _part_word(match: re.Match[str], today: date) -> _Said | None:
    if match["dawn"] or match["vm"]:
        return _Said(*match.span(), part="morning")
    if match["nm"]:
        return _Said(*match.span(), part="afternoon")
    rel = (match["rel"] or "").replace(" ", "")
    if not rel and re.fullmatch(r"m[oeu]r+e?[gch]+[eu]?n?", match["morning"] or ""):
        return None  # "morgen" by itself is tomorrow
    ahead = 0 if rel == "van" else 2 if rel.startswith("over") else 1
    day = frozenset({(today + timedelta(days=ahead)).isoweekday()}) if rel else frozenset[int]()
    return _Said(*match.span(), days=day, part=_part_of(match))


def _counted_days(work: str, said: list[_Said], today: date) -> str:
    def ahead(days: int) -> frozenset[int]:
        return frozenset({(today + timedelta(days=days)).isoweekday()})

    work = _GREETING.sub(lambda match: "\x00" * len(match[0]), work)
    work = _take(work, _SOON, lambda m: _Said(*m.span(), anytime=True), said)
    work = _take(work, _PART_WORD, lambda m: _part_word(m, today), said)
    work = _take(work, _TODAY, lambda m: _Said(*m.span(), days=ahead(0)), said)
    return _take(
        work, _TOMORROW, lambda m: _Said(*m.span(), days=ahead(2 if m["over"] else 1)), said
    )


def _dates(work: str, said: list[_Said], today: date) -> str:
    """Dates; the number that follows a weekday ("dinsdag de 24e") only repeats it."""
    dates: list[_Said] = []
    work = _take(work, _DATE, lambda m: _dated(m, today), dates)
    said.extend(
        on for on in dates if not any(on.start - 2 <= named.end <= on.start for named in said)
    )
    return work


# -- hours -----------------------------------------------------------------------------------------

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
    rf"\b(?:(?P<between>tusse?n?|tusschen)|van|vanaf) (?:de )?{_A}\s*(?:(?P<and>en)"
    rf"|tot(?: en met)?|-|t/m|a)\s*{_B}"
)
_TO = re.compile(rf"(?<![\d\w.,/-]){_A.replace(_NOT_HOURS, '')}\s*(?:tot(?: en met)?|-|t/m)\s*{_B}")
_AFTER_TIME = re.compile(rf"\b(?P<no>{_AFTER}) {_ABOUT}{_A}")
_BEFORE_TIME = re.compile(
    rf"(?<!kwart )(?<!kwartier )(?<!tien )(?<!vijf )(?<!\d )\b(?P<no>{_BEFORE}) {_ABOUT}{_A}"
)
_AROUND_TIME = re.compile(rf"(?<![a-z]){_AROUND} ?{_ABOUT}{_A}")
_BARE_TIME = re.compile(rf"(?<![\w.,/€-]){_A}")


def _between(match: re.Match[str]) -> _Said | None:
    first, last = _minutes(match, "a"), _minutes(match, "b")
    listed = match.groupdict().get("and") and not match["between"]  # "kinderen van 6 en 9"
    if first is None or last is None or listed:
        return None
    if last <= first and last < 12 * 60:
        last += 12 * 60
    if last - first >= 12 * 60:  # "tussen 8 en 7" cannot be meant
        return None
    return _Said(*match.span(), after=first, before=last, settled=True)


def _evening_seven(minutes: int | None) -> int | None:
    """Nobody asks to be called after seven in the morning."""
    return minutes + 12 * 60 if minutes == 7 * 60 else minutes


def _after(match: re.Match[str]) -> _Said | None:
    minutes = _minutes(match, "a")
    if match["no"].startswith("n") and not match["no"].startswith("niet"):
        minutes = _evening_seven(minutes)
    settled = match["no"].startswith(("niet", "pas"))
    return _Said(*match.span(), after=minutes, settled=settled) if minutes is not None else None


def _before(match: re.Match[str]) -> _Said | None:
    minutes = _evening_seven(_minutes(match, "a"))
    settled = match["no"].startswith("niet")
    return _Said(*match.span(), before=minutes, settled=settled) if minutes is not None else None


def _around(match: re.Match[str]) -> _Said | None:
    minutes = _minutes(match, "a")
    if minutes is None:
        return None
    return _Said(*match.span(), after=minutes - 30, before=minutes + 30)


_LATEST_BARE = 18  # "20" by itself is as likely an amount


def _bare(match: re.Match[str]) -> _Said | None:
    """An hour without a preposition: only when something makes it a time of day."""
    timely = match["aunit"] or match["ahalf"] or match["aby"] or match["aminute"]
    around = match.string[: match.start()] + match.string[match.end() :]
    alone = not re.search(r"[a-z\d]", around) and _hour(match["ahour"]) <= _LATEST_BARE
    after_day = (
        match.string[: match.start()].rstrip(" ").endswith("\x00") and match["ahour"].isdigit()
    )
    return _around(match) if timely or alone or after_day else None


def _busy(match: re.Match[str]) -> _Said | None:
    minutes = _minutes(match, "a" if match["ahour"] else "b")
    return _Said(*match.span(), after=minutes, settled=True) if minutes is not None else None


def _home(match: re.Match[str]) -> _Said | None:
    minutes = _evening_seven(_minutes(match, "a"))
    return _Said(*match.span(), after=minutes, settled=True) if minutes is not None else None


def _away(match: re.Match[str]) -> _Said | None:
    minutes = _minutes(match, "a")
    return _Said(*match.span(), before=minutes, settled=True) if minutes is not None else None


def _hours(work: str, said: list[_Said]) -> str:
    for pattern, make in (
        (_BUSY_TILL, _busy), (_BETWEEN, _between), (_TO, _between), (_AWAY_AT, _away),
        (_HOME_AT, _home), (_AFTER_TIME, _after), (_BEFORE_TIME, _before),
        (_AROUND_TIME, _around), (_BARE_TIME, _bare),
    ):  # fmt: skip
        work = _take(work, pattern, make, said)
    return work


# -- moments of a life -----------------------------------------------------------------------------

_KIDS = (
    r"(?:kinder(?:en|s)?|kindjes?|kids|kids?jes|klein(?:e|tje|tjes|kinderen)?|dochters?|zoon(?:s"
    r"|tje)?|jongens|meiden|meisjes|ze|baby|koters?|blagen|kind|wicht(?:er)?|jong)"
)
_AT_SCHOOL = (
    rf"\b(?:(?:als|wanneer|terwijl|zodra|dat) )?(?:\w+ )?{_KIDS} (?:\w+ ){{0,3}}?(?:op|naar|naor"
    rf"|noar|in|bij) (?:de |'t |het )?(?:skoele|skool|school|opvang|creche|kdv"
    rf"|gastouder)(?: (?:zijn|zitten|is|zit|gaan|zin|bin))?"
    r"|\b(?:onder|tijdens|in|binnen) (?:de )?school(?:tijd(?:en)?|uren)?\b|\bschooltijd(?:en)?\b"
)
_LIFE: tuple[tuple[str, int | None, int | None], ...] = (
    (
        rf"\b{_KIDS} (?:\w+ )?(?:naar|op) (?:de )?(?:school|opvang|creche) (?:heb |zijn |is "
        rf"|ben )?(?:ge)?(?:bracht|breng)\w*", 540, None),
    (
        rf"\b(?:na (?:de )?school(?:tijd)?|{_KIDS} (?:\w+ )?uit (?:de )?school(?: (?:is|zijn"
        rf"|komt|komen))?)\b", 900, None),
    (_AT_SCHOOL, 540, 840),
    (
        rf"\b{_KIDS} (?:\w+ )?(?:(?:op|in|naar) (?:hun )?(?:bed(?:je)?|nest)|slapen|slaapt"
        rf"|liggen)\b|\bkinderbedtijd\b", 1200, None),
    (r"\b(?:na (?:de )?lunch|na (?:het )?middageten)\b", 780, None),
    (r"\bvoor (?:de )?lunch\b", None, 720),
    (
        r"\b(?:(?:in|tijdens|rond|onder|met) (?:mijn |me |m'n |mn |de )?(?:lunch\w*|middagpauze"
        r"|pauze)|lunch(?:pauze|tijd)|tussen (?:de|den) mid+ag)\b", 720, 780),
    (
        r"\b(?:(?:gelijk |pas |direct )?n(?:a|oa|ao)(?:dat)? (?:het |'?t |mijn |m'n |mn |me "
        r"|mien )?w[ea]rk(?:en|tijd|dag|uren)?|buiten (?:de )?(?:kantoor|werk)(?:uren|tijden)"
        r"|(?:als|wanneer|zodra|nadat|totdat) ik (?:(?:klaar|vrij|thuis|terug|uit) )?(?:ben "
        r"|kom )?(?:met |van |uit )?(?:mijn |het |m'n |mn |me )?w[ea]rk(?:en)?(?: (?:kom|thuis"
        r"|ben|klaar)(?: (?:ben|kom))?)?)\b",
        1020, None,
    ),
    (r"\bvoor (?:het |mijn |m'n |mn |me )werk\b", None, 540),
    (r"\bniet (?:al )?(?:te|zo)? ?vroeg\b", 600, None),
)  # fmt: skip
_LIFE_PATTERNS = tuple((re.compile(pattern), after, before) for pattern, after, before in _LIFE)
_SUPPER = re.compile(r"\bna (?:het |'t )?(?:avond)?eten\b")
_EARLY = re.compile(r"\bvroeg(?:e)?\b")
_ANYTIME = re.compile(
    r"\b(?:(?:het |dat |da |'t )?m(?:aa|a|oa|ao)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+"
    r"|nix|nait|neet)(?: \w+){0,2}? ?u[iu]t"
    r"|wat (?:u|jullie|je) [^.,!?]{0,15}uitkomt|doe maar wat|(?:kan|ken) (?:me|mij) (?:niks|niet"
    r"|nie|geen \w+) schelen|hoe \w+ hoe (?:beter|liever)"
    r"|(?:u|jullie|je) mag(?:en)? (?:het )?kiezen|zeg(?:t)? (?:u |jij "
    r"|jullie )?(?:het )?maar(?=\W*$)"
    r"|alt(?:ij|y|ie)d+|ten alle tijde|te allen tijde|(?:de |den |'n |n )?(?:h[ea]le|gehele"
    r"|heel de|hiele|ganse) dag|dag en nacht|om het even|om 't even"
    r"|(?:wanneer|zodra) (?:u|je|jij|jullie|ge) (?:maar )?(?:wil(?:t|len)?|tijd|kan|kunt|kunnen"
    r"|zin)"
    r"|(?:wanneer|hoe|zoals|als) (?:het |'t )?(?:u|jullie|je|jou)? ?(?:het )?(?:\w+ )?(?:uitkomt"
    r"|schikt|past|uitkump)"
    r"|(?:wanneer|als) (?:u|jullie|je) (?:maar )?(?:tijd|zin) (?:heeft|hebt|heb|hebben)"
    r"|bel(?:len)? (?:maar |gewoon )*wanneer(?=\W*$)"
    r"|(?:op )?(?:elk|ieder|alle) (?:moment(?:en)?|tijdstip(?:pen)?|tijden?|uur)"
    r"|alles (?:is )?(?:prima|goed|kan)|alles kan"
    r"|overdag|(?:tijdens |onder |in )?kantoor(?:uren|tijden|tijd)|24/7|24 uur per dag"
    r"|boeit (?:me |mij )?(?:nie?t?|niks)"
    r"|geen (?:voorkeur|verschil)|geen probleem wanneer|kan all?tijd|when ?ever|any ?time"
    r"|anytime|egaal"
    r"|om (?:het|t) even|hoe laat (?:u|je|jullie) wil(?:t|len)?|zie maar|kies maar|mij best"
    r"|wanneer dan ook|flexibel|(?:u|jij|je|jullie) (?:kiest|kiezen|bepaalt|bepalen|beslist)"
    r"|(?:kiest|bepaalt) u|bel(?:t u)? maar raak|(?:alle|genoeg|zat) tijd|tijd (?:zat|genoeg"
    r"|over)"
    r"|(?:ik )?ben (?:altijd )?vrij(?=\W*$)"
    r"|op elk uur|elk uur|geen (?:werk|baan) dus altijd|whenever)\b"
)


def _life(work: str, said: list[_Said]) -> str:
    for pattern, after, before in _LIFE_PATTERNS:

        def make(match: re.Match[str], a: int | None = after, b: int | None = before) -> _Said:
            return _Said(*match.span(), after=a, before=b, settled=True, soft=True)

        work = _take(work, pattern, make, said)
    work = _take(work, _SUPPER, lambda m: _Said(*m.span(), part="evening"), said)
    return _take(work, _ANYTIME, lambda m: _Said(*m.span(), anytime=True), said)


def _everything_said(folded: str, today: date) -> tuple[list[_Said], str]:
    """All that is said about days and hours in order, and the words that are left."""
    said: list[_Said] = []
    work = _life(folded, said)
    work = _week_words(work, said)
    work = _weekdays_named(work, said)
    work = _dates(work, said, today)
    work = _counted_days(work, said, today)
    work = _hours(work, said)
    if not any(one.part for one in said):
        work = _take(work, _EARLY, lambda m: _Said(*m.span(), part="morning"), said)
    return sorted(said, key=lambda one: one.start), work


# -- yes or no -------------------------------------------------------------------------------------

_CLAUSE = re.compile(
    r"[,;!?\n]+|\.+(?=\s|$)|\bop (?=\x00+ na\b)|\b(?:maar|want|dus|omdat|behalve|uitgezonderd"
    r"|uitgezondert|en dan|doe maar|alleen)\b"
    r"|(?:(?<=bellen)|(?<=graag)|(?<=best)|(?<=goed)|(?<=prima)) (?=ik )"
    r"|(?P<verb>\ben (?=(?:op )?[^\s,]+ (?:wel|kan|mag|niet|nie|ben|werk|heb|moet)\b)"
    r"|(?<=[a-z\x00]) (?=\x00+ (?:ben|heb|kan|werk|moet|is)\b))"
)
_HAS_VERB = re.compile(r"\b(?:ben|kan|mag|werk|moet|heb|is|niet|nie|wel|zit|ga)\b")
_NO = re.compile(
    r"\b(?:nie?t?|nooit|geen|nait|neet)\b|\b(?:behalve|uitgezonder[dt])\b|\bwerk ik\b"
    r"|\bik werk\b|\bmoet ik\b|\bik moet\b"
    r"|\bheb ik (?!vrij|tijd|pauze|wel|graag|geen|niks)|\bik heb (?:een |dan "
    r"|\x00+ )?(?:afspraak|therapie|dialyse|school|les|cursus|werk)"
    r"|\bben ik (?:weg|bezig|druk|op (?:het |mijn |me |m'n )?(?:werk|school|pad|cursus)|naar|bij"
    r"|aan)\b|\bik (?:ben )?(?:weg|bezig|druk)\b|\b(?:afspraak|therapie|ziekenhuis|dialyse|chemo"
    r"|dokter|huisarts|fysio|tandarts|cursus|dagbesteding|oppassen|zwemles|werken|werk|dienst)\b"
    r"|\bkomt (?:de|mijn|me|mn|er)\b|\bliever niet\b|\bzonder\b"
)
_YES = re.compile(
    r"\bvrij\b|\bterug\b|\bklaar\b|\bwerk(?: ik)?(?: dan)? nie?t?\b"
    r"|\bnie?t?(?: te)? werk(?:en)?\b|\bwel\b|\bthuis\b(?<!niet thuis)|\bgeen (?:werk|afspraak"
    r"|afspraken|probleem)\b|\bniks te doen\b"
)
_REASON = ("want", "omdat")
_AVAILABLE = re.compile(
    r"\b(?:vrij|thuis|kan|tijd|rust\w*|bereikbaar|terug|klaar|wakker|alleen|op|best|fris|ben ik"
    r"|ik ben)\b"
)
_ONLY_DAYS = re.compile(r"[\s\x00]*(?:(?:en|of|ook|op|noch)[\s\x00]*)*")
_THEN = re.compile(r"(?:\s|\b(?:oh?|nee|wacht|sorry)\b)*dan\b")


@dataclass
class _Clause:
    start: int
    end: int
    said: list[_Said]
    refused: bool


_ELSE_NOT = re.compile(r"\b(?:of )?anders niet\b")  # "vandaag, anders niet"


def _refuses(words: str, opened_by: str) -> bool:
    if opened_by.startswith(("behalve", "uitgez", "op")):
        return True
    words = _ELSE_NOT.sub("", words)
    return bool(_NO.search(words)) and not _YES.search(words)


def _clauses(said: list[_Said], work: str) -> list[_Clause]:
    """The clauses of the message, each with what is said in it and whether it is refused."""
    clauses: list[_Clause] = []
    start, opened_by = 0, ""
    for cut in [*_CLAUSE.finditer(work), None]:
        if cut and cut["verb"] and not _HAS_VERB.search(work[start : cut.start()]):
            continue
        end = cut.start() if cut else len(work)
        words = work[start:end]
        inside = [one for one in said if start <= one.start < end]
        refused = _refuses(words, opened_by)
        if opened_by in _REASON and not refused and not _AVAILABLE.search(words):
            inside = [one for one in inside if one.settled]
        if clauses and clauses[-1].refused and clauses[-1].said and opened_by == ",":
            listed = inside and not any(_timed(one) for one in inside)
            refused = refused or bool(listed and _ONLY_DAYS.fullmatch(words))
        if clauses and not inside and refused and _THEN.match(words):
            clauses[-1].refused = True  # "dinsdag, dan werk ik"
        clauses.append(_Clause(start, end, inside, refused))
        start, opened_by = (cut.end(), cut[0].strip()) if cut else (end, "")
    return clauses


# -- putting it together ---------------------------------------------------------------------------

_WORKING_DAYS = frozenset(range(1, 6))


@dataclass(frozen=True)
class _Moment:
    """What a stretch of the message comes to; None is not said."""

    days: frozenset[int] | None = None
    parts: tuple[Part, ...] | None = None
    after: int | None = None
    before: int | None = None
    anytime: bool = False

    @property
    def said(self) -> bool:
        times = self.after is not None or self.before is not None
        return times or self.anytime or self.days is not None or self.parts is not None


def _days(wanted: list[_Said], refused: list[_Said]) -> frozenset[int] | None:
    named = frozenset[int]().union(*(one.days for one in wanted))
    every = {one.every for one in wanted} - {None}
    without = frozenset[int]().union(*(one.days for one in refused if not one.part))
    if every or (without and not named):
        named = named | _WORKING_DAYS
    return (named - without) if named else None


def _parts(wanted: list[_Said], refused: list[_Said]) -> tuple[Part, ...] | None:
    named = {one.part for one in wanted if one.part}
    without = {one.part for one in refused if one.part and not one.days}
    if not named and not without:
        return None
    return tuple(part for part in _ORDER if (part in named or not named) and part not in without)


def _turned(one: _Said) -> _Said:
    """ "na vijven kan ik niet" is before five."""
    return replace(one, after=one.before, before=one.after)


def _timed(one: _Said) -> bool:
    return one.after is not None or one.before is not None


def _moment(clauses: Iterable[_Clause]) -> _Moment:
    clauses = list(clauses)
    wanted = [one for clause in clauses if not clause.refused for one in clause.said]
    refused = [one for clause in clauses if clause.refused for one in clause.said]
    hours = wanted + [one for one in refused if one.settled]
    hours += [
        _turned(one)
        for one in refused
        if not one.settled and (one.after is None) != (one.before is None)
    ]
    hours = [one for one in hours if not one.soft and _timed(one)] or hours
    after = [one.after for one in hours if one.after is not None]
    before = [one.before for one in hours if one.before is not None]
    return _Moment(
        _days(wanted, refused),
        _parts(wanted, refused),
        after[-1] if after else None,
        before[-1] if before else None,
        any(one.anytime for one in wanted),
    )


_CORRECTION = re.compile(
    r"\b(?:nee|neen|nah|sorry|wacht|of toch|toch maar|doe maar|bedoel|oeps|correctie|foutje|ho)\b"
)


def _over(first: _Moment, second: _Moment) -> _Moment:
    """`first` as corrected by `second`: what the second says replaces, the rest stands."""
    timed = second.after is not None or second.before is not None
    return _Moment(
        second.days if second.days is not None else first.days,
        second.parts if second.parts is not None else first.parts,
        second.after if timed else first.after,
        second.before if timed else first.before,
        second.anytime or first.anytime,
    )


def _corrected(clauses: list[_Clause], work: str) -> _Moment:
    cuts = [match.start() for match in _CORRECTION.finditer(work)]
    moment = _Moment()
    for start, end in zip([0, *cuts], [*cuts, len(work) + 1], strict=True):
        inside = []
        for clause in clauses:
            said = [one for one in clause.said if start <= one.start < end]
            if said:
                inside.append(replace(clause, said=said))
        following = _moment(inside)
        moment = _over(moment, following) if following.said else moment
    return moment


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


_NOON, _DUSK = 12 * 60, 18 * 60


def _in_part(minutes: int | None, part: Part | None) -> int | None:
    """ "'s avonds na 8" is 20:00, "'s ochtends om 6" is 06:00."""
    if minutes is None:
        return None
    if part == "evening" and minutes < _NOON:
        return minutes + _NOON
    return minutes - _NOON if part == "morning" and minutes > _NOON + 60 else minutes


def _limits(moment: _Moment, apart: bool) -> tuple[Part | None, int | None, int | None]:
    """The day part, or the hours two day parts together come to."""
    parts = moment.parts or ()
    part = parts[0] if len(parts) == 1 else None
    after, before = _in_part(moment.after, part), _in_part(moment.before, part)
    if len(parts) == 2 and not apart and after is None and before is None:
        after = _NOON if parts == ("afternoon", "evening") else None
        before = _DUSK if parts == ("morning", "afternoon") else None
    return part, after, before


def _reading(text: str, said: list[_Said], moment: _Moment) -> MomentReading:
    days = moment.days or frozenset()
    apart = sum(1 for one in said if one.days and one.part) > 1
    part, after, before = _limits(moment, apart)
    weekdays = () if days == _WORKING_DAYS else tuple(sorted(days))
    sure = 0.9 if moment.days or part or after or before else 0.8
    span = span_of(text, said[0].start, max(one.end for one in said))
    return MomentReading(span, sure, weekdays, part, _clock(after), _clock(before))


_CALLING = re.compile(
    r"(?<!ik )(?<!ze )(?<!zij )(?<!we )(?<!wij )(?<!hij )\b(?:bel|belle)\b|^\W*belt u (?:me|mij"
    r"|maar|mie|ons|ff|even|gerust|graag|terug)\b|\b(?:terug ?bel(?:len|t)?|bereik(?:baar|en"
    r"|bar)|te bereiken|opbellen|belafspraak|belmoment)\b"
    r"|\b(?:u|je|jullie|men|kunt|kan|mag|kunnen|mij|me|mie|gebeld) [^.!?]{0,40}\b(?:bellen|bel"
    r"|belle|worden)\b"
    r"|\bbellen (?:kan|mag|graag|liefst|kunt)\b|\b(?:graag|liefst|liever|best) (?:\S+ )?bellen\b"
)
_NOT_CALLING = re.compile(
    r"\b(?:ik|ze|zij|incasso|deurwaarders?) (?:kan |wil |ga |blijven |blijft )?(?:jullie "
    r"|u )?(?:bel|bellen|belt)\b"
)


def _about_calling(folded: str, said: list[_Said]) -> bool:
    first, last = said[0].start, said[-1].end
    start = max(
        (m.end() for m in re.finditer(r"(?:(?<!\.[a-z])\.|[!?\n])(?=\s)", folded[:first])),
        default=0,
    )
    stop = re.search(r"[!?\n]|\.(?=\s|$)", folded[last:])
    sentence = folded[start : last + stop.start() if stop else len(folded)]
    return bool(_CALLING.search(sentence)) and not _NOT_CALLING.search(sentence)


def read_moment(
    text: str, *, asked: bool = False, today: date | None = None
) -> MomentReading | None:
    """When the client can be called.

    `asked`: the message answers "Wanneer kunnen we u het beste bellen?"; otherwise the message
    must speak of calling. `today` gives "morgen" its weekday (default: today in the Netherlands).
    None when nothing is said about a moment.
    """
    today = today or datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    folded = fold(text)
    said, work = _everything_said(folded, today)
    if not said or not (asked or _about_calling(folded, said)):
        return None
    moment = _corrected(_clauses(said, work), work)
    return _reading(text, said, moment) if moment.said else None

"""The days and day parts said: "dinsdagochtend", "ma t/m do", "in het weekend", "morgenmiddag".

Everything here works on folded text and blanks out what it has read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from bot.language.moment_said import ORDER, Part, Said, take
from bot.language.numbers import word_value

_DAYS = {
    "maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6,
    "zondag": 7, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
    "saturday": 6, "sunday": 7, "goensdag": 3, "woonsdag": 3, "deensdag": 2, "montag": 1,
    "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "mondag": 1,
    "samstag": 6, "zoaterdag": 6,
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
_DAY_END = re.compile(r"[dts](?:[aeio]{1,2}(?:g{1,4}|ch|h|gh|k|x|j)?|g|ch)(?:s|en)?$")
_MORNING = (
    r"(?:mornings?|v(?:oo|eu)r ?noen|ocht(?![a-z])|o(?:ch|gt|ght)t?en(?:d|t|ds|ts|s)?(?:uren|en)?"
    r"|m[oeui]r+e?[gch]+[eu]?n?s?|v(?:oo"
    r"|eu|ee|uu|u)rmid+[ae]g(?:s|en)?|o(?:ch|g|c|hc)?t(?:ne|n|e)[dt]s?|og+en[dt]s?|ochetn[dt]s?)"
)
_AFTERNOON = (
    r"(?:afternoons?|achternoen|nanoen|(?:na|ne|noa|nao)?mi(?:dd?|rr)"
    r"[aei]+(?:g|gs|ges|gen|s|ch|chs|h|je|guren)|mid+gs?|midadgs?)"
)
_EVENING = r"(?:evenings?|[ao]{1,3}v[eo](?:n[dt](?:s|en|uren)?|ns|s)|avn[dt]s?|aovnds?|avodns?)"
_PART = rf"(?:(?P<morning>{_MORNING})|(?P<afternoon>{_AFTERNOON})|(?P<evening>{_EVENING}))"
_PART_END = re.compile(rf"-?{_PART}$")
_WORD = re.compile(r"[a-z']+-?(?:[a-z]+)?")


def _part_of(match: re.Match[str]) -> Part:
    groups = match.groupdict()
    return next(part for part in ORDER if groups[part])


@lru_cache(maxsize=4096)
def _day_named(word: str) -> int | None:
    """The ISO weekday a word of any spelling names."""
    exact = _DAYS.get(word) or _DAYS.get(word.removesuffix("s").removesuffix("en"))
    if exact or len(word) < 5 or word in _NO_DAY or not _DAY_END.search(word):
        return exact
    stem = word.removesuffix("s").removesuffix("en").replace("ch", "g").replace("y", "ij")
    near = {name: Levenshtein.distance(stem, name, score_cutoff=2) for name in _DAYS}
    name = min(near, key=lambda name: near[name])
    return _DAYS[name] if near[name] <= (1 if len(stem) < 7 else 2) else None


def _day_word(match: re.Match[str]) -> Said | None:
    word = match[0].strip("'-")
    ending = _PART_END.search(word) if len(word) > 8 else None
    day = _day_named(word[: ending.start()].rstrip("-") if ending else word)
    if day is None:
        return None
    part = _part_of(ending) if ending else None
    return Said(match.start(), match.end(), frozenset({day}), part)


_ABBREVIATED = re.compile(
    r"(?<![a-z'])(?<!\bmijn )(?<!\bme )(?<!\bmn )(?P<day>ma|di|woe?|do|vr|za|din|don)\.?(?![a-z'])"
    r"|(?<=[/,&-])\s?(?P<sunday>zon?)\b(?! [a-z])|\b(?:(?<=en )"
    r"|(?<=za of ))(?P<sunday2>zon?)\b(?! [a-z])"
    r"|(?<=tm )(?P<sunday3>zon?)\b|(?<=t/m )(?P<sunday4>zon?)\b"
)


def _abbreviated(match: re.Match[str]) -> Said:
    day = _SHORT[match["day"]] if match["day"] else 7
    return Said(match.start(), match.end(), frozenset({day}))


_RANGE_BETWEEN = re.compile(r"\s*(?:t/?m|t\.?m\.?|tot(?: en met| aan)?|-|totenmet|t en m)\s*")


def _with_ranges(work: str, days: list[Said]) -> list[Said]:
    """ "maandag t/m donderdag" as the days from the one to the other."""
    merged: list[Said] = []
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
            merged.append(_from_or_until(work, said))
    return merged


_FROM_DAY = re.compile(
    r"(?<!\x00)(?<!\x00 )\b(?P<way>vanaf|(?<!dag )na|tot(?: en met| aan)?|t/m|voor|uiterlijk"
    r"|ten laatste) (?:op )?(?:de )?$"
)
_LATER_ON = re.compile(r" (?:of|en) (?:later|daarna|erna|verder|de dag(?:en)? erna)\b")


def _from_or_until(work: str, said: Said) -> Said:
    """ "vanaf donderdag", "alles na dinsdag": the working days from there on, or until there."""
    way = _FROM_DAY.search(work, max(0, said.start - 30), said.start)
    day = min(said.days)
    later = _LATER_ON.match(work, said.end)
    if (way is None and later is None) or len(said.days) > 1 or day > 5:
        return said
    if way is None or way["way"] in ("vanaf", "na"):
        first = day + 1 if way and way["way"] == "na" else day
        days = frozenset(range(first, 6))
    else:
        days = frozenset(range(1, day if way["way"] == "voor" else day + 1))
    return replace(said, days=days or said.days)


# "woe en vrij": beside another short day this is no free time.
_WITH_FRIDAY = re.compile(r"\b(?P<day>ma|di|woe?|do) (?:en|of) vrij\b(?! (?:van|om|en|na)\b)")


def weekdays_named(work: str, said: list[Said]) -> str:
    days: list[Said] = []
    work = take(
        work, _WITH_FRIDAY, lambda m: Said(*m.span(), frozenset({_SHORT[m["day"]], 5})), said
    )
    blanked = take(work, _WORD, _day_word, days)
    blanked = take(blanked, _ABBREVIATED, _abbreviated, days)
    said.extend(_with_ranges(work, days))
    return blanked


_WEEKEND = re.compile(
    r"\b(?:in (?:'?t|het|ut) )?(?:w(?:ee|ie|i)ke?i?nd(?:en|je)?|wkend|week-end|week end)\b"
)
_ROUND_WEEKEND = re.compile(
    r"\b(?:na|voor|tot) (?:het |'t |de )?(?:weekend|weekeinde|wkend"
    r"|feestdagen|kerst(?:dagen)?|vakantie|oud en nieuw)\b"
)
_WEEK = re.compile(
    r"\b(?:doordeweeks?e?(?: dag(?:en)?)?|door de week?s?|(?:elke |iedere |op )?werkdag(?:en)?"
    r"|weekdagen|in de week)\b"
)
_EVERY = re.compile(
    r"\b(?:(?:elke?|ieder[e]?|alle|al|elleke|idere) da+g(?:en|e)?|alle dagen|(?:de )?(?:hele"
    r"|heel de|gehele) week"
    r"|dagelijks|elke dag van de week)\b"
)


_SOME_WEEK = re.compile(
    r"\b(?:(?:volgende|komende|deze|andere|aanstaande|eind|einde) (?:van de )?week"
    r"|loop van (?:de|volgende|deze|komende) week"
    r"|over (?:een|1) week|over (?:een )?paar dagen|binnen (?:een|1|twee|2) (?:week|weken))\b"
)


def some_week(work: str, said: list[Said]) -> str:
    """A week as the whole answer to "when": any day of it."""
    return take(work, _SOME_WEEK, lambda m: Said(*m.span(), anytime=True), said)


_REST = re.compile(
    r"\b(?:de )?(?:(?:andere|overige|resterende) dag(?:en)?|rest(?: van de (?:week|dagen))?)\b"
)


def week_words(work: str, said: list[Said]) -> str:
    weekend = frozenset({6, 7})
    work = take(work, _REST, lambda m: Said(*m.span(), every="rest"), said)
    work = take(work, _ROUND_WEEKEND, lambda m: Said(*m.span(), anytime=True), said)
    work = take(work, _WEEKEND, lambda m: Said(*m.span(), days=weekend), said)
    work = take(work, _WEEK, lambda m: Said(*m.span(), every="week"), said)
    return take(work, _EVERY, lambda m: Said(*m.span(), every="all"), said)


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
    r"\b(?:van ?da+ch?|van ?da+g(?! tot dag)|vandeag|heden|(?:over|binnen) (?:nu en )?(?:een|'?n"
    r"|1|anderhalf) (?:half )?uur(?:tje)?)"
)
_NOW = re.compile(
    r"\b(?:onmiddellijk|straks|strakjes|dadelijk|zo ?meteen|zo dadelijk|(?:nu|direct|gelijk"
    r"|meteen)(?=\W*$|[,.!?]| (?:direct|gelijk|meteen|graag"
    r"|nu|maar|of|bellen|aub|wel|kan|svp|terugbellen|alvast|klaar"
    r"|bereikbaar|thuis|vrij)))"
)
_SOON = re.compile(
    r"\b(?:zo (?:snel|spoedig|gauw|vlug|rap) (?:mogelijk|als (?:het )?kan)|zsm|z\.s\.m\.?"
    r"|asap|zodra (?:het )?(?:mogelijk|kan|lukt)|snel|vlug|rap"
    r"|spoedig|z s m)"
)
_RELATIVE = r"(?P<rel>over ?morr?gen?|overmurge|morr?gen?|murge|mogge|van)"
_TOMORROW = re.compile(
    r"(?<![a-z'])(?<!goede )(?<!goeie )(?P<over>over ?)?(?:morr?gen?|moregn|murgen?|mogge"
    r"|mergen?|tomorrow)(?=vroeg|[^a-z]|$)"
)
_IN_THE_MORNING = (
    r"(?<![a-z])(?:in de|elke|iedere|de|'?s|s')[ '-]?m[oeui]r+e?[gch]+[eu]?n?s?(?![a-z])"
)
_PART_WORD = re.compile(
    rf"(?P<dawn>{_IN_THE_MORNING}|(?<![a-z])'?t?s[ '-]{0, 2}m[oeui]r+e?[gch]+[eu]?n?s?(?![a-z])"
    rf"|\bm[oeu]r+e?gens\b)"
    rf"|(?<![a-z]){_RELATIVE}?[ '-]{{0,2}}'?t?s?[ '-]{{0,2}}{_PART}(?![a-z])"
    r"|(?<![a-z.])(?P<vm>v\.?m\.?)(?![a-z])|(?<![a-z])(?P<nm>n\.?m\.?)(?![a-z])"
)
_NOON = r"(?:de |den |d'n |'n )?(?:mid+[aei]+(?:g|ch)|noen)(?![a-z])"
_BEFORE_NOON = re.compile(rf"\bv(?:oo|eu|ee|ua)r {_NOON}")
_AFTER_NOON = re.compile(rf"\bn(?:a+|oa|ao) {_NOON}")
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


def _dated(match: re.Match[str], today: date) -> Said | None:
    day = int(match["day"] or match["day2"] or match["day3"])
    month = int(match["month2"]) if match["month2"] else None
    if match["month"]:
        named = (re.match(months, match["month"]) for months in _MONTHS)
        month = next(number for number, found in enumerate(named, 1) if found)
    weekday = _weekday_of(day, month, today)
    return Said(*match.span(), days=frozenset({weekday})) if weekday else None


def _part_word(match: re.Match[str], today: date) -> Said | None:
    if match["dawn"] or match["vm"]:
        return Said(*match.span(), part="morning")
    if match["nm"]:
        return Said(*match.span(), part="afternoon")
    rel = (match["rel"] or "").replace(" ", "")
    if not rel and re.fullmatch(r"m[oeui]r+e?[gch]+[eu]?n?", match["morning"] or ""):
        return None  # "morgen" by itself is tomorrow
    ahead = 0 if rel == "van" else 2 if rel.startswith("over") else 1
    day = frozenset({(today + timedelta(days=ahead)).isoweekday()}) if rel else frozenset[int]()
    return Said(*match.span(), days=day, part=_part_of(match))


_IN_DAYS = re.compile(
    r"\bover (?:(?P<count>\d|twee|drie|vier|vijf|zes|een paar) dagen|een dag of (?P<about>\d"
    r"|[a-z]{3,5}))\b"
)
_TOMORROW_EARLY = re.compile(r"(?<![a-z'])morgen ?vroeg\b")


def _count_of(match: re.Match[str]) -> int:
    said = match["count"] or match["about"]
    return int(said) if said.isdigit() else word_value(said) or 2


def counted_days(work: str, said: list[Said], today: date) -> str:
    def ahead(days: int) -> frozenset[int]:
        return frozenset({(today + timedelta(days=days)).isoweekday()})

    work = _GREETING.sub(lambda match: "\x00" * len(match[0]), work)
    work = take(work, _BEFORE_NOON, lambda m: Said(*m.span(), part="morning"), said)
    work = take(work, _AFTER_NOON, lambda m: Said(*m.span(), part="afternoon"), said)
    work = take(work, _SOON, lambda m: Said(*m.span(), anytime=True), said)
    work = take(work, _PART_WORD, lambda m: _part_word(m, today), said)
    work = take(work, _IN_DAYS, lambda m: Said(*m.span(), days=ahead(_count_of(m))), said)
    work = take(work, _TODAY, lambda m: Said(*m.span(), days=ahead(0)), said)
    work = take(
        work, _TOMORROW_EARLY, lambda m: Said(*m.span(), days=ahead(1), part="morning"), said
    )
    work = take(work, _TOMORROW, lambda m: Said(*m.span(), days=ahead(2 if m["over"] else 1)), said)
    if any(one.days for one in said):  # "morgen gelijk maar"
        return work
    return take(work, _NOW, lambda m: Said(*m.span(), days=ahead(0)), said)


def dates(work: str, said: list[Said], today: date) -> str:
    """Dates; the number that follows a weekday ("dinsdag de 24e") only repeats it."""
    dates: list[Said] = []
    work = take(work, _DATE, lambda m: _dated(m, today), dates)
    said.extend(
        on for on in dates if not any(on.start - 2 <= named.end <= on.start for named in said)
    )
    return work

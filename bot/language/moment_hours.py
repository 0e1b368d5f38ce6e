"""The hours said: "na half vier", "tussen 9 en 12", "om een uur of 3", "daarna".

Bare hours before seven are in the afternoon. Whether an hour suits the client is not decided here
("ik werk tot vijf uur"): see `moment_stance`. Everything works on folded text and blanks out what
it has read.
"""

from __future__ import annotations

import re

from bot.language.moment_said import NOON, Said, take

_HOURS = (
    (r"eene?n?|enen?", 1), (r"twee(?:e?n)?", 2), (r"drie(?:e?n)?", 3), (r"vieren?|vier", 4),
    (r"vij[fv](?:en?)?|vief|vieven?", 5), (r"zes(?:sen?)?", 6), (r"ze(?:u)?ven(?:en?)?", 7),
    (r"achten?|acht", 8), (r"negen(?:en?)?", 9), (r"tien(?:en?)?", 10),
    (r"el[fv](?:en?)?|elluf", 11), (r"twaal[fv](?:en?)?|twaluf", 12),
)  # fmt: skip
_HOUR_WORD = "|".join(f"(?:{words})" for words, _ in _HOURS)
_NOT_HOURS = (
    r"(?!\s*(?:euro?s?\b|€|kind|maand|mnd|week|weken|dag(?:en)?\b|keer|jaar|%|person|min|procent"
    r"|brie[fv]|mens|piek|x\b|ste\b|e\b))(?!de\b)(?![\d/:]|[.,]\d|-\d)"
)
_BY = {"kwart": 15, "kwartier": 15, "vijf": 5, "tien": 10, "twintig": 20, "5": 5, "10": 10,
       "20": 20}  # fmt: skip


def _time(name: str) -> str:
    """A pattern for a time of day; `name` keeps the groups of two times apart."""
    return (
        rf"(?:(?P<{name}by>kwart(?:ier)?|vijf|tien|twintig|5|10|20) (?P<{name}side>over|voor"
        rf"|veur|na) )?"
        rf"(?P<{name}half>hal+[ue]?f |half)?"
        rf"(?P<{name}hour>\d{{1,2}}|(?:{_HOUR_WORD})(?![a-z]))"
        rf"(?:(?P<{name}sign>[:.u]|(?<=[01]\d)|(?<=2[0-3]))(?P<{name}minute>[0-5]\d)(?!\d))?"
        rf"(?:n?en|e)?(?![a-z](?<![uh]))"
        rf"(?P<{name}unit>\s?uur(?:tje)?(?: (?P<{name}rest>dertig|[1-5][05](?!\d)))?(?![a-z])"
        rf"|\s?u(?:\.|\b)|\s?h\b)?{_NOT_HOURS}"
    )


def _hour(word: str) -> int:
    if word.isdigit():
        return int(word)
    return next(hour for words, hour in _HOURS if re.fullmatch(words, word))


def _minutes(match: re.Match[str], name: str) -> int | None:
    """Minutes since midnight, bare hours before seven taken as the afternoon."""
    hour = _hour(match[f"{name}hour"])
    article = match[f"{name}hour"] in ("een", "ene") and not match[f"{name}unit"]
    if hour > 24 or (article and not match[f"{name}half"] and not match.groupdict().get("bhour")):
        return None
    rest = {"dertig": 30, None: 0}.get(match[f"{name}rest"])
    rest = int(match[f"{name}rest"]) if rest is None else rest
    said = hour * 60 + int(match[f"{name}minute"] or rest) - (30 if match[f"{name}half"] else 0)
    by = _BY[match[f"{name}by"]] if match[f"{name}by"] else 0
    said += -by if (match[f"{name}side"] or "").startswith("v") else by
    early = match[f"{name}hour"].startswith("0")
    return said if said >= 7 * 60 or early else said + NOON


_ABOUT = (
    r"(?:(?:(?:een|'?n|zo'?n) uur(?:tje)? (?:of|a) |ongeveer |ong\.? |circa |pakweg |zeg |klokke "
    r"|zo'?n |zo (?:rond )?|(?:zo )?rond(?:om|e)? |de klok van |den? )?)"
)
_AFTER = (
    r"(?:niet (?:voor|veur|eerder (?:dan|als)|vroeger (?:dan|als))|(?:pas|eerst) (?:na|vanaf|om"
    r"|rond)|vana+f|van af|later (?:dan|als)|n[ao]+a?|naar(?= half| kwart)|ergens na|achter|after)"
)
_BEFORE = (
    r"(?:niet (?:meer )?(?:na|later (?:dan|als))|v(?:oo|eu)r|tot(?: aan| uiterlijk)?|uiterlijk"
    r"|(?:eerder|vroeger) (?:dan|als)|max(?:imaal)?(?: tot)?|before|until|till?|tussen nu en"
    r"|van nu tot|nu tot)"
)
_AT = (
    r"(?:(?:zo )?rond(?:om|e)?(?: de klok van)?|om(?: (?:en )?(?:de )?nabij)?|omstreeks|ongeveer"
    r"|tegen|around|circa|ca\.?|stipt|(?:een|'?n) uur(?:tje)? of|±)"
)
_A, _B = _time("a"), _time("b")
_BETWEEN = re.compile(
    rf"\b(?:(?P<between>tuss?e?n?|tss|tusschen|between)|van|vanaf|from)(?: "
    rf"|(?=\d))(?:de )?{_ABOUT}{_A}"
    rf"\s*(?:(?P<and>en|and|&)"
    rf"|tot(?: en met)?|-|t/m|a)\s*{_ABOUT}{_B}"
)
_TO = re.compile(
    rf"(?<![\d\w.,/-]){_A.replace(_NOT_HOURS, '')}\s*(?:tot(?: en met)?|-|t/m|a(?= \d))\s*{_B}"
)
_AFTER_TIME = re.compile(rf"\b(?P<no>{_AFTER})(?: |(?=\d)){_ABOUT}{_A}")
_BEFORE_TIME = re.compile(
    rf"(?<!kwart )(?<!kwartier )(?<!tien )(?<!vijf )(?<!\d )\b(?P<no>{_BEFORE}) {_ABOUT}{_A}"
)
_AT_TIME = re.compile(rf"(?<![a-z]){_AT} ?{_ABOUT}{_A}")
_BARE_TIME = re.compile(rf"(?<![\w.,/€-]){_A}")


_NIGHT = 20 * 60


def _between(match: re.Match[str]) -> Said | None:
    first, last = _minutes(match, "a"), _minutes(match, "b")
    listed = match.groupdict().get("and") and not match["between"]  # "kinderen van 6 en 9"
    if first is None or last is None or listed:
        return None
    if first >= _NIGHT and last < first:  # "ik werk van 22 tot 6"
        return Said(*match.span(), soft=True)
    if last <= first and last < NOON:
        last += NOON
    if last - first >= NOON:  # "tussen 8 en 7" cannot be meant
        return None
    return Said(*match.span(), after=first, before=last)


def _evening_seven(minutes: int | None) -> int | None:
    """Nobody asks to be called after seven in the morning."""
    return minutes + NOON if minutes == 7 * 60 else minutes


def _after(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a")
    if match["no"].startswith("n") and not match["no"].startswith("niet"):
        minutes = _evening_seven(minutes)
    settled = match["no"].startswith(("niet", "pas", "eerst"))
    return Said(*match.span(), after=minutes, settled=settled) if minutes is not None else None


def _before(match: re.Match[str]) -> Said | None:
    minutes = _evening_seven(_minutes(match, "a"))
    settled = match["no"].startswith("niet")
    return Said(*match.span(), before=minutes, settled=settled) if minutes is not None else None


_OR_LATER = re.compile(r" ?(?:of|en|en dan|kan ook) (?:iets |wat |nog |ergens )*(?:later|erna)\b")
_OR_EARLIER = re.compile(r" ?(?:of|en) (?:iets |wat |nog )*(?:eerder|vroeger|ervoor)\b")


def _at(match: re.Match[str]) -> Said | None:
    minutes = _minutes(match, "a")
    if minutes is None:
        return None
    if _OR_LATER.match(match.string, match.end()):
        return Said(*match.span(), after=minutes)
    if _OR_EARLIER.match(match.string, match.end()):
        return Said(*match.span(), before=minutes)
    return Said(*match.span(), at=minutes)


_LATEST_BARE = 18  # "20" by itself is as likely an amount
_RETURN = re.compile(r"\s*(?:weer |pas |dan |ben ik |ben |ik )*(?:thuis|terug|klaar|vrij|wakker)\b")


def _bare(match: re.Match[str]) -> Said | None:
    """An hour without a preposition: only when something makes it a time of day."""
    minute = match["aminute"] and match["asign"]  # "2030" by itself is no time
    timely = match["aunit"] or match["ahalf"] or match["aby"] or minute
    before, after = match.string[: match.start()], match.string[match.end() :]
    alone = not re.search(r"[a-z\d]", before + after) and _hour(match["ahour"]) <= _LATEST_BARE
    after_day = before.rstrip(" ").endswith("\x00") and match["ahour"].isdigit()
    return _at(match) if timely or alone or after_day or _RETURN.match(after) else None


_THAT = r"(?:die|dat|deze) (?:tijd(?:en|stip)?|moment|uren|uur|periode)"
_LINKS = tuple(
    (re.compile(rf"\b(?:{words})\b"), link)
    for words, link in (
        (r"daarvoor of daarna|ervoor of erna|daarna of daarvoor|erna of ervoor", "either"),
        (
            r"daarna|erna|hierna|nadien|naderhand|doarnoa|d'rna|dernoa|(?:en )?dan pas"
            rf"|na {_THAT}|vanaf (?:dan|toen|daar|{_THAT})", "after"),
        (
            r"daarvoor|ervoor|voordien|daarveur|derveur|d'rvoor|tot dan"
            rf"|(?:voor|tot) {_THAT}", "before"),
        (rf"(?:in|binnen|tijdens|tussen) {_THAT}|daartussen|ertussenin|tussendoor", "within"),
    )
)  # fmt: skip


def hours(work: str, said: list[Said]) -> str:
    """Reads the hours of the message; returns it with those words blanked out."""
    for pattern, make in (
        (_BETWEEN, _between), (_TO, _between), (_AFTER_TIME, _after), (_BEFORE_TIME, _before),
        (_AT_TIME, _at), (_BARE_TIME, _bare),
    ):  # fmt: skip
        work = take(work, pattern, make, said)
    for pattern, link in _LINKS:
        work = take(work, pattern, lambda m, link=link: Said(*m.span(), link=link), said)  # type: ignore[misc]
    return work

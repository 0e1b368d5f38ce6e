"""Whether a message speaks of being called, so that a moment in it counts without the question."""

from __future__ import annotations

import re

from bot.language.moment_said import Said

_CALLING = re.compile(
    r"(?<!ik )(?<!ze )(?<!zij )(?<!we )(?<!wij )(?<!hij )\b(?:bel|belle)\b|^\W*belt u (?:me|mij"
    r"|maar|mie|ons|ff|even|gerust|graag|terug)\b|\b(?:terug ?bel(?:len|t)?|bereik(?:baar|en"
    r"|bar)|te bereiken|opbellen|belafspraak|belmoment)\b"
    r"|\b(?:u|je|jullie|men|kunt|kan|mag|kunnen|mij|me|mie|gebeld) (?:[^.!?]|\.(?=\d)){0,40}"
    r"\b(?:bellen|bel"
    r"|belle|worden)\b"
    r"|\bword(?:en)? [^.!?]{0,40}\bgebeld\b(?! door)"
    r"|\bdat (?:u|jullie|je|iemand|men) [^.!?]{0,40}\bbel(?:t|len)\b|\btelefonisch contact\b"
    r"|\b(?:u|jullie|je) (?:mij |me |ons )?bel(?:t|len)\b|\b(?:niet|nooit) bellen\b"
    r"|\bbellen (?:kan|mag|graag|liefst|kunt)\b|\b(?:graag|liefst|liever"
    r"|best) (?:\S+ ){0,4}bellen\b"
)
_NOT_CALLING = re.compile(
    r"\b(?:ik|ze|zij|incasso|deurwaarders?) (?:kan |wil |ga |blijven |blijft )?(?:jullie "
    r"|u )?(?:bel|bellen|belt)\b"
    r"|\b(?:jullie|u) bel(?:len|t) (?:me |mij )?(?:altijd|steeds|weer|nooit|elke)\b"
)


_PERHAPS = re.compile(r"bel|bereik|contact|worden")


def perhaps_about_calling(folded: str) -> bool:
    """A quick look that spares most messages the reading of every word."""
    return _PERHAPS.search(folded) is not None


_DOTTED = re.compile(r"\b(?:s\.v\.p\.|a\.u\.b\.|i\.v\.m\.)")


def about_calling(folded: str, said: list[Said]) -> bool:
    """Whether the sentences in which `said` stands ask for a call."""
    folded = _DOTTED.sub(lambda match: match[0].replace(".", " "), folded)
    first, last = said[0].start, said[-1].end
    start = max(
        (m.end() for m in re.finditer(r"(?:(?<!\.[a-z])\.|[!?\n])(?=\s)", folded[:first])),
        default=0,
    )
    stop = re.search(r"[!?\n]|\.(?=\s|$)", folded[last:])
    sentence = folded[start : last + stop.start() if stop else len(folded)]
    return bool(_CALLING.search(sentence)) and not _NOT_CALLING.search(sentence)

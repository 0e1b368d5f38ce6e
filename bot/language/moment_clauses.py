"""The clauses of an answer, and whether what is said in each suits the client or not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.language.moment_said import Said, in_part, timed

_CLAUSE = re.compile(
    r"[,;!?\n]+|\.+(?=\s|$)|\bop (?=\x00+ na\b)|\b(?:maar|want|dus|omdat|behalve|uitgezonderd"
    r"|uitgezondert|en dan|doe maar|(?:met )?uitzondering van|m\.?u\.?v\.?"
    r"|(?<!werk )(?<!werk ik )alleen)\b"
    r"|(?:(?<=bellen)|(?<=graag)|(?<=best)|(?<=goed)|(?<=prima)) (?=ik )"
    r"| (?=ik (?:werk|slaap|moet|zit)[^,.;!?]{0,30}?(?:\x00|nacht))"
    r"|(?:(?<=dan werk ik)|(?<=dan kan ik niet)|(?<=dan kan ik nie)|(?<=dan kan niet))"
    r" (?=[^,]*\x00)"
    r"|(?P<verb>\ben (?=(?:op )?[^\s,]+ (?:wel|kan|mag|niet|nie|ben|werk|heb|moet)\b)"
    r"|(?<=[a-z\x00]) (?=\x00+ (?:ben|heb|kan|werk|moet|wel|mag|lukt|gaat)\b)"
    r"|(?<=[a-z\x00])(?<!niet)(?<!nie) (?=\x00+ is\b))"
)
_HAS_VERB = re.compile(r"\b(?:ben|kan|mag|werk|moet|heb|is|niet|nie|wel|zit|ga)\b")
_NO = re.compile(
    r"\b(?:nie?t?|nooit|geen|nait|neet)\b|\b(?:behalve|uitgezonder[dt])\b|\bwerk ik\b"
    r"|\bik werk\b|\bmoet ik\b|\bik moet\b"
    r"|\bheb ik (?!vrij|tijd|pauze|wel|graag|geen|niks)|\bik heb (?:een |dan "
    r"|\x00+ )?(?:afspraak|therapie|dialyse|school|les|cursus|werk)"
    r"|\bben ik (?:weg|bezig|druk|op (?:het |mijn |me |m'n )?(?:werk|school|pad|cursus)|naar|bij"
    r"|aan)\b|\bik (?:ben )?(?:weg|bezig|druk)\b"
    r"|\bik zit\b.*\bbij\b|\bzit ik\b.*\b(?:bij|op|in)\b"
    r"|\bniks waard\b|\b(?:slaap|lig) ik\b|\bik (?:slaap|lig)\b"
    r"|\b(?:afspraak|therapie|ziekenhuis|dialyse|chemo"
    r"|dokter|huisarts|fysio|tandarts|cursus|dagbesteding|oppassen|zwemles|werken|werk|dienst)\b"
    r"|\bkomt (?:de|mijn|me|mn|er)\b|\bliever niet\b|\bzonder\b"
)
_YES = re.compile(
    r"\bvrij\b|\bterug\b|\bklaar\b|\bwerk(?: ik)?(?: dan)?[\s\x00]* nie?t?\b"
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
class Clause:
    start: int
    end: int
    said: list[Said]
    refused: bool


_ELSE_NOT = re.compile(r"\b(?:of )?anders niet\b")  # "vandaag, anders niet"


# Where people are when they cannot be called, unless hours are said with it.
_ELSEWHERE = re.compile(
    r"\b(?:mantelzorg\w*|kerk|moskee|begrafenis|crematie|rechtbank|zitting|reclassering|les|stage|markt)\b"
)


def _refuses(words: str, opened_by: str) -> bool:
    if opened_by.startswith(("behalve", "uitgez", "uitzond", "met uitz", "muv", "m.u.v", "op")):
        return True
    words = _ELSE_NOT.sub("", words)
    return bool(_NO.search(words)) and not _YES.search(words)


def _clocked(said: list[Said], work: str) -> list[Said]:
    """ "niet na 8 uur 's avonds": the day part only tells which eight is meant."""
    kept: list[Said] = []
    for one in said:
        last = kept[-1] if kept else None
        if last and timed(last) and one.part and work[last.end : one.start].isspace():
            after, before = in_part(last.after, one.part), in_part(last.before, one.part)
            kept[-1] = replace(last, end=one.end, after=after, before=before)
        else:
            kept.append(one)
    return kept


def clauses_of(said: list[Said], work: str) -> list[Clause]:
    """The clauses of the message, each with what is said in it and whether it is refused."""
    clauses: list[Clause] = []
    start, opened_by = 0, ""
    for cut in [*_CLAUSE.finditer(work), None]:
        if cut and cut["verb"] and not _HAS_VERB.search(work[start : cut.start()]):
            continue
        end = cut.start() if cut else len(work)
        words = work[start:end]
        inside = [one for one in said if start <= one.start < end]
        refused = _refuses(words, opened_by)
        refused = refused or bool(_ELSEWHERE.search(words) and not any(map(timed, inside)))
        if opened_by in _REASON and not refused and not _AVAILABLE.search(words):
            inside = [one for one in inside if one.settled]
        if clauses and clauses[-1].refused and clauses[-1].said and opened_by == ",":
            listed = inside and not any(timed(one) for one in inside)
            refused = refused or bool(listed and _ONLY_DAYS.fullmatch(words))
        if clauses and not inside and refused and _THEN.match(words):
            clauses[-1].refused = True  # "dinsdag, dan werk ik"
        clauses.append(Clause(start, end, _clocked(inside, work) if refused else inside, refused))
        start, opened_by = (cut.end(), cut[0].strip()) if cut else (end, "")
    return clauses

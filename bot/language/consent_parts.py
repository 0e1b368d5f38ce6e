"""The clauses of a reply with what each signals and puts on top of a permission."""

from __future__ import annotations

import re

from bot.language.consent_limits import (
    ConsentItem,
    Role,
    items_named,
    read_only,
    role_of,
    sorts_in,
    sorts_out,
)
from bot.language.consent_signals import Part, Signal, signals_of
from bot.language.reply import Clause, clauses

SHARING = re.compile(
    r"\b(?:gemeente|bellen|gegevens|nummer|doorgeven|weten|delen|gebeld|ze|mogen|bel|geven|"
    r"instantie)\b"
)
OTHER_TOPIC = re.compile(
    r"\b(?:woon|woont|wonen|brief|brieven|gekregen|ontvangen|gebeld|betaald|betaal|betalen|huur|"
    r"nummer|heet|naam|straat|"
    r"gemeente|kinderen|zoon|dochter|vraag|lees|gelezen|snap|begrijp|ben er|hallo|goedemiddag|"
    r"goedemorgen|goedenavond|met|"
    r"boete|rekening|verzekerd|verzekering|euro|werk|klopt|weg|achter|jaar|geboren|man|vrouw|"
    r"hier)\b"
)


def parts_of(text: str, item: ConsentItem) -> list[Part]:
    """The clauses of `text`, each with its signals and what it puts on top of a permission."""
    parts: list[Part] = []
    said_yes = False
    for clause in clauses(text):
        part = _part(clause, said_yes, item)
        if parts and AND_NO_MORE.match(clause.text):
            part, parts[-1] = _no_more(parts[-1], part, item)
        if parts and parts[-1].role and parts[-1].role.name == "limit":
            part = _of_the_limit(part, parts[-1].role, item)
        said_yes = said_yes or _says_yes(part)
        parts.append(part)
    return parts


def _says_yes(part: Part) -> bool:
    only = part.role is not None and part.role.name == "only"
    return only or part.has("yes", "ja") or sorts_in(part.text)


AND_NO_MORE = re.compile(
    r"^(?:en )?(?:meer niet|verder niks|verder niet|de rest niet|rest niet|anders niks|niks meer|"
    r"dat is alles|"
    r"meer hoeft niet|niks anders|maar meer niet)(?: hoor| aub)?$"
)


def _no_more(before: Part, part: Part, item: ConsentItem) -> tuple[Part, Part]:
    """ "..., meer niet" makes an only of the clause before it."""
    role = before.role or read_only(f"{before.text} meer niet", item)
    plain = Part(part.clause, part.text, (), role)
    return plain, Part(before.clause, before.text, before.signals, role)


def _part(clause: Clause, said_yes: bool, item: ConsentItem) -> Part:
    text = clause.text
    if said_yes and (left_out := sorts_out(text, item)):
        return Part(clause, text, (), left_out)
    signals = signals_of(clause, text)
    if clause.asks or any(s.kind == "asks" for s in signals):
        return Part(clause, text, signals)
    tail = tail_of(signals)
    if 0 < tail < len(text) and not _ADDS.match(text[tail:].strip()):
        return Part(clause, text, signals)
    role = role_of(_but_harmless(text, signals, tail), clause.opens, said_yes or tail > 0, item)
    if not role:
        return Part(clause, text, signals)
    kept = tuple(s for s in signals if s.end <= tail or s.kind in ("unwilling", "nee", "harmless"))
    return Part(clause, text, kept, Role(role.name, tail, role.fine, role.excluded))


_ADDS = re.compile(
    r"(?:(?:hoor|bro|dan|maar|wel|mevrouw|meneer|en|ok|dat|mag|is goed) )*(?:niks|niet|alleen|"
    r"behalve|zonder|wel|geen|mits|als|zolang|"
    r"liefst|liever|enkel|over|puur|tenzij|indien|uitsluitend|na|voor|tussen|vanaf|pas|bel\w*|"
    r"mail\w*|op voorwaarde|onder|"
    r"(?:mijn|het|de|dat ik|naam) \w+)\b"
)
_EXPLAINS_A_LIMIT = re.compile(
    r"\b(?:ga(?:at|an) (?:\S+ ){1,3}(?:niks|niet) aan|hoe(?:ven|ft) (?:\S+ ){0,4}niet|prive|"
    r"van mij|persoonlijk|meer niet|schaam|(?:ligt |te |nogal )?gevoelig|laat (?:je|u|jullie) weg|"
    r"(?:vertel|zeg|bespreek|doe|noem|leg) (?:ik )?(?:\S+ ){0,3}zelf)\b"
)


def _of_the_limit(part: Part, limit: Role, item: ConsentItem) -> Part:
    """Words that only carry a limit further: "... en mijn ziekte", "dat gaat ze niks aan"."""
    named = frozenset(items_named(part.text) - {"contact"})
    if part.clause.opens == "en" and named and not part.signals:
        fine = limit.fine and item not in named
        return Part(part.clause, part.text, (), Role("limit", 0, fine, named))
    if part.role or not _EXPLAINS_A_LIMIT.search(part.text):
        return part
    return Part(part.clause, part.text, (), Role("limit", 0, limit.fine))


def tail_of(signals: tuple[Signal, ...]) -> int:
    """Where the words after a leading yes begin; 0 when the clause does not lead with one."""
    end = 0
    for signal in signals:
        if signal.kind not in ("yes", "ja"):
            break
        end = signal.end
    return end


def _but_harmless(text: str, signals: tuple[Signal, ...], tail: int) -> str:
    for signal in signals:
        if signal.kind in ("harmless", "unwilling") and signal.start >= tail:
            text = text[: signal.start] + "_" * (signal.end - signal.start) + text[signal.end :]
    return text[tail:].strip()

"""What a client answers when we ask permission to give something to the gemeente.

A permission is only read where the words leave no room: the whole reply is looked at, and whatever
stands in it beside the permission (a doubt, a condition, a question, a joke) takes the yes away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.consent_words import OPENERS, SMALL, Kind, cues_for
from bot.language.reading import Reading, span_of
from bot.language.reply import Clause, clauses, word_set

ConsentStatus = Literal["granted", "refused", "undecided", "question"]
ConsentItem = Literal["contact", "amount", "story", "health"]
ITEMS: tuple[ConsentItem, ...] = ("contact", "amount", "story", "health")


@dataclass(frozen=True)
class ConsentReading(Reading):
    """The answer to one consent question.

    `excluded` are the items the client put off limits, `condition` the literal words of a
    condition or a wish about the way of contact.
    """

    status: ConsentStatus
    excluded: tuple[ConsentItem, ...] = ()
    condition: str | None = None


_FILLERS = word_set(
    "mattie neef sahbi habibi swa dude hoor dan dus nou eh uh uhm euh ehm oh o ah ach he hey yo "
    "ewa ewaa wel gewoon even bro "
    "broer broeder man joh wollah wallah wallahi mevrouw meneer mevr mevrouwtje mijnheer dame "
    "u je alstublieft dank zo maar echt best heel erg zelfs jonge jongen gast vriend meid "
    "schat lieverd en of toch ook van voor hur kei juist zulle jaja jo jow lekker dag mij "
    "betreft nu eens toe sorry please now well "
    "is dit dat het dag heer dames heren mop maat meisje vrouw nogmaals alvast a eigenlijk "
    "allemaal daar hier ja wis prima ok goed graag zeker fijn mooi tuurlijk natuurlijk "
    "akkoord sure"
)
_LEADING = word_set(
    "mattie neef sahbi habibi swa dude ja nee hoor dan dus nou eh uh uhm euh ehm oh o ah ach he "
    "hey yo ewa ewaa bro broer man "
    "joh wollah wallah wallahi mevrouw meneer dit dat zo sorry ok en of toch goed ook well "
    "now nogmaals prima oja tja jo jow super"
)
_GOES_ON = word_set(
    "vertel doe ga laat kom deel noteer ik ze mijn het u jullie er alle al bel dan je we wij hij "
    "zonder scheelt hulp geef anders "
    "zelf alles ben heb kan zijn dank alstublieft hoe mag regel zet stuur zodat daar wil"
)
_COMMANDS = word_set("geef bel zeg vertel doe stuur zet neem pak kom ga laat hang schrijf gooi")
_NOT_A_GO_ON = re.compile(
    r"^(?:ik (?:wil|zou|heb (?:nog )?(?:een )?vraag|moet)|wil ik|u (?:mag|kunt) )(?! ?(?:hulp|"
    r"dat|graag dat|het|hier|er|rust|van|verder|uit))"
)


@dataclass(frozen=True)
class _Signal:
    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class _Part:
    """A clause with what it signals, and what it puts on top of a permission."""

    clause: Clause
    text: str
    signals: tuple[_Signal, ...]
    role: _Role | None = None

    def has(self, *kinds: Kind) -> bool:
        return any(signal.kind in kinds for signal in self.signals)

    def opens_condition(self) -> bool:
        """Whether it is a condition, or bound to one."""
        return bool(self.role and self.role.name == "condition")

    def rest(self) -> list[str]:
        """The words that no signal and no filler accounts for."""
        left, at = [], 0
        for signal in self.signals:
            left += self.text[at : signal.start].split()
            at = signal.end
        left += self.text[at:].split()
        return [word for word in left if word not in _FILLERS]


@dataclass(frozen=True)
class _Role:
    """A limit, a wish about the way of contact, or a condition, from word offset `start` on.

    `fine` tells whether a permission survives it.
    """

    name: Literal["limit", "only", "preference", "condition"]
    start: int
    fine: bool
    excluded: frozenset[ConsentItem] = frozenset()


# --- What a clause signals -----------------------------------------------------------------------


def _signals(clause: Clause, text: str) -> tuple[_Signal, ...]:
    found = [
        _Signal(kind, match.start(), match.end())
        for kind, cue in cues_for(text)
        for match in cue.finditer(text)
        if kind != "yes" or not match.group().startswith("ja ") or _goes_on(text[match.end() :])
    ]
    found += _opening_yes(text) + _small_yes(text)
    kept: list[_Signal] = []
    marked = clause.asks and not any(s.kind in ("doubt", "unwilling") for s in found)
    for signal in sorted(found, key=lambda s: _weight(s, text, marked), reverse=True):
        if all(signal.end <= other.start or signal.start >= other.end for other in kept):
            kept.append(signal)
    kept = _asked(clause, text, kept)
    if clause.asks and not any(s.kind in ("doubt", "unwilling", "no", "nee", "asks") for s in kept):
        kept.append(_Signal("asks", len(text), len(text)))
    return tuple(sorted(kept, key=lambda s: s.start))


_DROPPED_TOPIC = re.compile(r"^(?:moet|kan|mag|weet) ik\b")


def _weight(signal: _Signal, text: str, marked: bool) -> int:
    """The longest cue wins; the order of words that makes a question counts for a word more."""
    asks = signal.kind == "asks" and signal.start == 0 and not re.match(r"(?:ja )?weet ik", text)
    return signal.end - signal.start + (4 if asks else 0) + (20 if asks and marked else 0)


def _asked(clause: Clause, text: str, signals: list[_Signal]) -> list[_Signal]:
    """A "niet" in a question refuses nothing; "moet ik niks van hebben" asks nothing."""
    asks = [s for s in signals if s.kind == "asks"]
    if not asks or not any(s.kind == "no" for s in signals):
        return signals
    if _DROPPED_TOPIC.match(text) and not clause.asks:
        return [s for s in signals if s.kind != "asks"]
    return [s for s in signals if s.kind != "no" or s.start < asks[0].start]


def _after_fillers(text: str, words: frozenset[str]) -> int:
    at = 0
    for word in text.split():
        if word not in words:
            break
        at += len(word) + 1
    return min(at, len(text))


def _starts(text: str) -> list[int]:
    """Where a clause may be said to open: after each of its leading fillers."""
    starts, at, limit = [0], 0, _after_fillers(text, _LEADING)
    for word in text[:limit].split():
        at += len(word) + 1
        starts.append(at)
    return [start for start in starts if start < len(text)]


def _opening_yes(text: str) -> list[_Signal]:
    found = []
    for start in _starts(text):
        for opener in OPENERS:
            match = opener.match(text, start)
            if match and _goes_on(text[match.end() :]):
                found.append(_Signal("yes", start, match.end()))
    return found


def _goes_on(rest: str) -> bool:
    """Whether what follows an opening yes starts afresh, and so leaves it a yes."""
    rest = rest.strip()
    rest = rest[_after_fillers(rest, _FILLERS - _GOES_ON) :]
    if not rest:
        return True
    return rest.split()[0] in _GOES_ON and not _NOT_A_GO_ON.match(rest)


def _small_yes(text: str) -> list[_Signal]:
    found = [
        _Signal("ja", m.start(), m.end()) for m in re.finditer(r"(?<!\S)ja(?: ja)*(?!\S)", text)
    ]
    for start in _starts(text):
        match = SMALL.match(text, start)
        if match:
            found.append(_Signal("ja", start, match.end()))
    return found


# --- Limits, wishes and conditions ---------------------------------------------------------------

_ITEM_WORDS: dict[ConsentItem, re.Pattern[str]] = {
    "contact": re.compile(
        r"\b(?:naam|nummer|mobiel|adres|contact\w*|telefoon\w*|gegevens|mail\w*)\b"
    ),
    "amount": re.compile(
        r"\b(?:bedrag\w*|hoeveel|geld\w*|schuld\w*|inkomen\w*|verdien\w*|salaris|achterstand\w*|"
        r"achter|achterloop|"
        r"euro|financi\w*|cijfers|uitkering|loon|betaal\w*|missen|rekening\w*|bankzaken)\b"
    ),
    "health": re.compile(
        r"\b(?:ziek\w*|gezondheid\w*|depress\w*|psych\w*|medisch\w*|medicijn\w*|medicat\w*|"
        r"pillen|diagnose|klachten|kanker|burn\W?out|"
        r"angst\w*|verslaving|verslaafd|drank|drugs|dokter|therap\w*|handicap|beperking|"
        r"lichaam\w*|lichamelijk\w*|"
        r"geestelijk\w*|zwanger\w*|hart|suiker\w*|diabetes|longen|ptss|trauma\w*|autisme|adhd|"
        r"behandeling|operatie|"
        r"opname|aandoening|kwaal|mentale?|epilepsie|ggz)\b"
    ),
    "story": re.compile(
        r"\b(?:verhaal|verteld\w*|gezegd|gesprek|scheiding|gescheiden|huwelijk|man|ex|vrouw|"
        r"kinderen|kids|zoon|"
        r"dochter|prive|relatie|alles|details|\w*situatie|thuis\w*|familie|gokken|gokverslaving|"
        r"werk|ontslag|verleden|leven)\b"
    ),
}  # fmt: skip
_NEGATION = re.compile(
    r"\b(?:niet|niks|geen|nooit|niemand|behalve|zonder|buiten|erbuiten|weg|weglaten|achterwege|"
    r"nergens|mijzelf|mezelf)\b"
)
_ONLY = re.compile(
    r"\b(?:alleen|enkel|slechts|uitsluitend|puur|only)(?! niet| geen| niks| als)(?: maar| om|"
    r" even| over| het| de)* (?P<named>.+)"
    r"|^(?P<first>.+?)(?: wel)? (?:meer niet|en verder niks|verder niks|niks anders|de rest niet|"
    r"rest niet|meer hoeft niet|niks meer)"
)
_POINTING = re.compile(r"\b(?:dit|dat|deze|daarover)(?: dan| hoor| aub| bro)*$")
_SECRET = re.compile(
    r"\b(?:man|vrouw|ex|partner|kinderen|zoon|dochter|buren|moeder|vader|ouders|familie|baas|"
    r"werkgever|niemand|"
    r"vriendin|collega\w*|huisbaas|verhuurder)\b(?: \S+){0,6} (?:weten|horen|zien|merken|lezen|"
    r"achter|bij)\b"
)
_DEMAND = re.compile(
    r"^(?:dan|wel|dan wel) (?:wil|moet|moeten|mogen|verwacht|eis)\b|^wel (?:\S+ )?(?:anoniem|"
    r"graag|zonder)"
)
_CONDITION = re.compile(
    r"\b(?:als (?:ik|je|u|ze|we|jullie|hij|het|dat|dit|er|de|die|mijn|niemand|iemand|iedereen|"
    r"alles|jij|daar|mensen)"
    r"|mits|zolang|zo lang|tenzij|indien|voorwaarde|zodra|zonder dat|pas als|alleen als|"
    r"alleen wanneer|if|unless)\b"
)
_CONDITION_TOPIC = re.compile(
    r"\b(?:deur|langs\w*|komen|kom|bezoek|huis|man|vrouw|kinderen|ex|buren|familie|baas|"
    r"werkgever|korten|auto|toeslag\w*|"
    r"anoniem|kosten|afpakken|jeugdzorg|bewind\w*|politie|belasting\w*)\b"
)
_WAY = re.compile(
    r"\b(?:bel\w*|mail\w*|app\w*|whatsapp\w*|brief|brieven|telefonisch|sms\w*|post|telefoontjes)\b"
)
_MOMENT = re.compile(
    r"\b(?:voor|na|tussen|om|vanaf|tot|rond) (?:\d|\w+en\b|\w+ uur|het eten)|\b(?:s?ochtend\w*|"
    r"s?middag\w*|s?avond\w*|"
    r"smorgens|\w+dag\w*|\w+daags?|weekend\w*|overdag|morgen|uur|werk|nachts)\b"
)
_NOT_BY_PHONE = re.compile(
    r"(?:niet|nooit|geen|niks) (?:op |mij |te |hoor |laten |gaan )*(?:bel\w*|telefo\w*|gebeld)|"
    r"\bbel (?:\S+ ){0,2}niet$|"
    r"(?:liever|liefst|wel|alleen|enkel)(?: (?!bel|niet)\S+){0,2} (?:mail\w*|app\w*|whatsapp|"
    r"sms\w*|brief|post)(?! niet)"
)


_SPARES = re.compile(r"als (?:je|u|jullie|ze) maar (?:niet|niks|geen)\b")


def _role(text: str, opens: str, said_yes: bool, item: ConsentItem) -> _Role | None:
    """What `text`, said beside or after a yes, puts on top of it."""
    if _WAY.search(text) or (said_yes and _MOMENT.search(text)):
        way = _way(text, said_yes)
        if way:
            return way
    only = _only(text, item)
    if only:
        return only
    if not said_yes:
        return None
    if opens == "want":
        return None
    about_the_self = re.match(r"(?:dat ik|over|van) ", text) and _named(text) & {"health", "amount"}
    if about_the_self and (limit := _limit(text, opens, item)):
        return limit
    if _SPARES.match(text):
        return _limit(text, opens, item) or _Role("condition", 0, fine=False)
    if _SECRET.search(text) or _DEMAND.search(text) or _bound(text):
        return _Role("condition", 0, fine=False)
    return _limit(text, opens, item)


def _way(text: str, said_yes: bool) -> _Role | None:
    if re.search(r"\b(?:ik|zelf)\b.*\bbel", text):
        return _Role("condition", 0, fine=False) if said_yes else None
    asked = re.search(
        r"\b(?:liever|liefst|wel|alleen|enkel|niet|geen|pas|na|voor|tussen|vanaf)\b", text
    )
    if not asked or _CONDITION.search(text):
        return None
    if _MOMENT.search(text) and said_yes:
        return _Role("preference", 0, fine=True)
    if _NOT_BY_PHONE.search(text):
        refuses = not said_yes and not re.search(r"\b(?:wel|liever|alleen|enkel)\b", text)
        return None if refuses else _Role("preference", 0, fine=False)
    if not said_yes and not re.search(r"\b(?:wel|alleen) (?:\S+ )?bellen", text):
        return None
    return _Role("preference", 0, fine=True)


def _named(text: str) -> set[ConsentItem]:
    return {item for item, words in _ITEM_WORDS.items() if words.search(text)}


def _only(text: str, item: ConsentItem) -> _Role | None:
    match = _ONLY.search(text)
    if not match or _CONDITION.search(text):
        return None
    said = match["named"] or match["first"]
    if re.search(r"\bniet(?: noemen| zeggen| vertellen| delen| doorgeven| melden)?$", said):
        return None
    said = re.split(r" (?:meer niet|verder|niks|niet|de rest|geen)\b", said)[0]
    named = _named(said)
    if _POINTING.search(said):
        named.add(item)
    if not named:
        return None
    excluded = frozenset(set(ITEMS) - named - {"contact"})
    fine = item in named and (item != "contact" or _whole_contact(said))
    return _Role("only", match.start(), fine, excluded)


def _whole_contact(said: str) -> bool:
    """Name and number are asked together; the half of it is not what was asked."""
    if re.search(r"\b(?:gegevens|contact\w*|dit|dat|deze)\b", said):
        return True
    return "naam" in said and bool(re.search(r"\b(?:nummer|mobiel|telefoon\w*)\b", said))


def _bound(text: str) -> bool:
    if _CONDITION.search(text) or _FORBIDS_THEM.match(text):
        return True
    return bool(_NEGATION.search(text) and _CONDITION_TOPIC.search(text) and not _about(text))


_FORBIDS_THEM = re.compile(
    r"(?:ze|die|de gemeente|hij) (?:mogen|mag|moeten|moet|gaan) (?:\S+ ){0,4}(?:niet|niks|geen)\b(?! \S*weten)"
)
_ABOUT = re.compile(
    r"\b(?:over|van|vertel\w*|zeg\w*|noem\w*|begin\w*|dat ik|hoeveel|wat ik|weten|behalve|rest|"
    r"verhaal|erbuiten laten)\b"
)


def _about(text: str) -> bool:
    return bool(_ABOUT.search(text)) or text.startswith("niet dat mijn")


def _limit(text: str, opens: str, item: ConsentItem) -> _Role | None:
    if opens != "behalve" and not _NEGATION.search(text):
        return None
    named = _named(re.sub(r"\b(?:contact|gegevens) \S*wel\b", "", text))
    if "rest" in text.split():
        named = named or ({"story"} if item != "contact" else {"amount", "story", "health"})
    if not named or (named == {"contact"} and item != "contact"):
        return None
    if len(named) > 1 and "alles" in text.split():
        named.discard("story")
    whole = frozenset(named - {"contact"})
    return _Role("limit", 0, item not in named, whole)


# --- The verdict ---------------------------------------------------------------------------------


def _parts(text: str, item: ConsentItem) -> list[_Part]:
    parts: list[_Part] = []
    said_yes = False
    for clause in clauses(text):
        part = _part(clause, said_yes, item)
        if parts and _AND_NO_MORE.match(clause.text):
            part, parts[-1] = _no_more(parts[-1], part, item)
        if parts and parts[-1].role and parts[-1].role.name == "limit":
            part = _of_the_limit(part, parts[-1].role, item)
        said_yes = said_yes or part.has("yes", "ja") or bool(part.role and part.role.name == "only")
        parts.append(part)
    return parts


_AND_NO_MORE = re.compile(
    r"^(?:en )?(?:meer niet|verder niks|verder niet|de rest niet|rest niet|anders niks|niks meer|"
    r"dat is alles|"
    r"meer hoeft niet|niks anders|maar meer niet)(?: hoor| aub)?$"
)


def _no_more(before: _Part, part: _Part, item: ConsentItem) -> tuple[_Part, _Part]:
    """ "..., meer niet" makes an only of the clause before it."""
    role = before.role or _only(f"{before.text} meer niet", item)
    plain = _Part(part.clause, part.text, (), role)
    return plain, _Part(before.clause, before.text, before.signals, role)


def _part(clause: Clause, said_yes: bool, item: ConsentItem) -> _Part:
    text = clause.text
    signals = _signals(clause, text)
    if clause.asks or any(s.kind == "asks" for s in signals):
        return _Part(clause, text, signals)
    tail = _tail(signals)
    if 0 < tail < len(text) and not _ADDS.match(text[tail:].strip()):
        return _Part(clause, text, signals)
    role = _role(_but_harmless(text, signals, tail), clause.opens, said_yes or tail > 0, item)
    if not role:
        return _Part(clause, text, signals)
    kept = tuple(s for s in signals if s.end <= tail or s.kind in ("unwilling", "nee", "harmless"))
    return _Part(clause, text, kept, _Role(role.name, tail, role.fine, role.excluded))


_ADDS = re.compile(
    r"(?:(?:hoor|bro|dan|maar|wel|mevrouw|meneer|en|ok|dat|mag|is goed) )*(?:niks|niet|alleen|"
    r"behalve|zonder|wel|geen|mits|als|zolang|"
    r"liefst|liever|enkel|over|puur|tenzij|indien|uitsluitend|na|voor|tussen|vanaf|pas|bel\w*|"
    r"mail\w*|op voorwaarde|onder|"
    r"(?:mijn|het|de|dat ik|naam) \w+)\b"
)
_EXPLAINS_A_LIMIT = re.compile(
    r"\b(?:ga(?:at|an) (?:\S+ ){1,3}(?:niks|niet) aan|hoe(?:ven|ft) (?:\S+ ){0,4}niet|prive|"
    r"van mij|persoonlijk|meer niet|schaam)\b"
)


def _of_the_limit(part: _Part, limit: _Role, item: ConsentItem) -> _Part:
    """Words that only carry a limit further: "... en mijn ziekte", "dat gaat ze niks aan"."""
    named = frozenset(_named(part.text) - {"contact"})
    if part.clause.opens == "en" and named and not part.signals:
        fine = limit.fine and item not in named
        return _Part(part.clause, part.text, (), _Role("limit", 0, fine, named))
    if part.role or not _EXPLAINS_A_LIMIT.search(part.text):
        return part
    return _Part(part.clause, part.text, (), _Role("limit", 0, limit.fine))


def _tail(signals: tuple[_Signal, ...]) -> int:
    """Where the words after a leading yes begin; 0 when the clause does not lead with one."""
    end = 0
    for signal in signals:
        if signal.kind not in ("yes", "ja"):
            break
        end = signal.end
    return end


def _but_harmless(text: str, signals: tuple[_Signal, ...], tail: int) -> str:
    for signal in signals:
        if signal.kind in ("harmless", "unwilling") and signal.start >= tail:
            text = text[: signal.start] + "_" * (signal.end - signal.start) + text[signal.end :]
    return text[tail:].strip()


_AFFIRMS_NO = re.compile(
    r"probleem|problemen|bezwaar|bezwaren|punt|moeite|tegen|erg|prima|goed|ok|best|niet$|fijn|mag"
)
_CORRECTS = re.compile(
    r"\b(?:toch|wacht|nader inzien|bedenk|bedacht|sorry|eerst|of nee|of ja|wel)\b"
)
_SHARING = re.compile(
    r"\b(?:gemeente|bellen|gegevens|nummer|doorgeven|weten|delen|gebeld|ze|mogen|bel|geven|"
    r"instantie)\b"
)
_OTHER_TOPIC = re.compile(
    r"\b(?:woon|woont|wonen|brief|brieven|gekregen|ontvangen|gebeld|betaald|betaal|betalen|huur|"
    r"nummer|heet|naam|straat|"
    r"gemeente|kinderen|zoon|dochter|vraag|lees|gelezen|snap|begrijp|ben er|hallo|goedemiddag|"
    r"goedemorgen|goedenavond|met|"
    r"boete|rekening|verzekerd|verzekering|euro|werk|klopt|weg|achter|jaar|geboren|man|vrouw|"
    r"hier)\b"
)


def _decisive(parts: list[_Part]) -> list[tuple[int, _Signal]]:
    wanted = ("yes", "ja", "no", "nee")
    return [(at, s) for at, part in enumerate(parts) for s in part.signals if s.kind in wanted]


def _status(parts: list[_Part], item: ConsentItem) -> tuple[ConsentStatus | None, int]:
    """The status, and which part decides it."""
    decisive = _decisive(parts)
    if not decisive:
        return _without_answer(parts)
    at, last = decisive[-1]
    if last.kind in ("yes", "ja"):
        return _permission(parts, decisive), at
    return _refusal(parts, decisive), at


def _without_answer(parts: list[_Part]) -> tuple[ConsentStatus | None, int]:
    for at, part in enumerate(parts):
        if part.has("asks") and (part.clause.asks or not part.has("unwilling")):
            return "question", at
    for at, part in enumerate(parts):
        if part.role:
            return ("granted" if part.role.fine and not _spoiled(parts) else "undecided"), at
        if part.text == "lach":
            continue
        if part.has("unwilling", "doubt", "fear") or _CONDITION.search(part.text):
            return "undecided", at
    for at, part in enumerate(parts):
        if _declines(part):
            return "refused", at
    return None, 0


_DECLINED = re.compile(
    r"\b(?:ze|hun|dat|dit|gemeente|nummer|gegevens|naam|doorgeven|bellen|gebeld|delen|er|daar|"
    r"iemand|mensen|bemoeien)\b"
)


def _declines(part: _Part) -> bool:
    """A short "niet" about the sharing, in words no cue knows."""
    short = len(part.clause.words) <= 9
    return bool(
        short
        and _NEGATION.search(part.text)
        and _DECLINED.search(part.text)
        and not part.has("harmless")
        and not _OTHER_TOPIC.search(
            re.sub(r"\b(?:gemeente|nummer|naam|gebeld|weg)\b", "", part.text)
        )
    )


def _spoiled(parts: list[_Part]) -> bool:
    return any(part.has("unwilling", "doubt", "fear", "asks") for part in parts)


def _refusal(parts: list[_Part], decisive: list[tuple[int, _Signal]]) -> ConsentStatus:
    at, last = decisive[-1]
    after = parts[at + 1 :]
    same = [s for s in parts[at].signals if s.start > last.start]
    if any(part.has("doubt") or _yields(part) for part in after):
        return "undecided"
    if last.kind == "nee" and any(s.kind == "doubt" for s in same):
        return "undecided"
    if last.kind == "nee" and len(decisive) > 1 and _wavers(parts, decisive):
        return "undecided"
    return "refused"


def _yields(part: _Part) -> bool:
    return part.clause.opens == "maar" and bool(_CONDITION.search(part.text))


def _wavers(parts: list[_Part], decisive: list[tuple[int, _Signal]]) -> bool:
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


def _permission(parts: list[_Part], decisive: list[tuple[int, _Signal]]) -> ConsentStatus | None:
    at, _ = decisive[-1]
    if any(part.has("unwilling") or _sighs(part) for part in parts):
        return "undecided"
    if _open_question(parts, at):
        return "question"
    if not _noes_are_settled(parts, decisive) or _held_back(parts, at):
        return "undecided"
    if not any(signal.kind == "yes" for _, signal in decisive):
        return _weak(parts, at)
    return "granted"


def _sighs(part: _Part) -> bool:
    """ "... maar ja": resigned, not a yes."""
    return part.clause.opens == "maar" and part.text in ("ja", "nou ja", "goed", "ok", "ja goed")


def _open_question(parts: list[_Part], at: int) -> bool:
    return any(
        part.has("asks") and not (index < at and not part.clause.asks and _turns(parts[at]))
        for index, part in enumerate(parts)
    )


def _turns(part: _Part) -> bool:
    """Whether the yes comes as the turn after a doubt: "... maar doe maar"."""
    return part.has("yes") and (part.clause.opens in ("maar", "dus", ".") or "toch" in part.text)


def _noes_are_settled(parts: list[_Part], decisive: list[tuple[int, _Signal]]) -> bool:
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


def _held_back(parts: list[_Part], at: int) -> bool:
    """Whether a doubt, a condition, a limit on what was asked or an unread "maar" stands beside."""
    if any(part.opens_condition() or (part.role and not part.role.fine) for part in parts):
        return True
    doubts = [index for index, part in enumerate(parts[:at]) if part.has("doubt", "fear")]
    if doubts and not any(_turns(part) for part in parts[doubts[-1] + 1 : at + 1]):
        return True
    if any(part.has("doubt", "fear") for part in parts[at:]):
        return True
    if any(_unread_but(part) or _adds_a_command(part) for part in parts[at + 1 :]):
        return True
    return _takes_back(parts[at])


def _unread_but(part: _Part) -> bool:
    return (
        part.clause.opens in ("maar", "behalve", "hoewel", "alhoewel")
        and not part.role
        and bool(part.rest())
    )


def _adds_a_command(part: _Part) -> bool:
    """ "Ja natuurlijk, en geef ze meteen ...": what is told to do next may be mockery."""
    return (
        part.clause.opens in ("en", ",") and not part.signals and part.text.split()[0] in _COMMANDS
    )


def _takes_back(part: _Part) -> bool:
    """A "niet" about the sharing that no cue has read, in the words after the yes."""
    ends = [s.end for s in part.signals if s.kind in ("yes", "ja")]
    after = part.text[ends[-1] :]
    return bool(
        not part.role
        and _NEGATION.search(after)
        and _SHARING.search(after)
        and part.rest()
        and not part.has("harmless")
    )


def _weak(parts: list[_Part], at: int) -> ConsentStatus | None:
    """A bare "ja": worth a permission only when it stands alone or is followed by its reason."""
    beside = [part for index, part in enumerate(parts) if _touches_the_ja(parts, index, at)]
    unread = [part for part in beside if not _speaks_for_itself(part)]
    if not unread:
        return "granted"
    said = " ".join(" ".join(part.rest()) for part in unread)
    if all(part.clause.opens == "." for part in unread) and not _OTHER_TOPIC.search(said):
        return "granted"
    if _OTHER_TOPIC.search(said) and unread[0] is parts[at]:
        return None
    if unread[0].clause.opens != "." and _OTHER_TOPIC.search(said):
        return None
    return "undecided" if unread[0] is not parts[at] or _SHARING.search(said) else None


def _touches_the_ja(parts: list[_Part], index: int, at: int) -> bool:
    if index >= at:
        return True
    if not _OTHER_TOPIC.search(parts[index].text) and not _SHARING.search(parts[index].text):
        return False
    return all(part.clause.opens not in (".", "dus", "maar") for part in parts[index + 1 : at + 1])


def _speaks_for_itself(part: _Part) -> bool:
    return (
        part.clause.opens == "want"
        or part.role is not None
        or part.has("harmless")
        or not part.rest()
    )


def read_consent(text: str, *, item: ConsentItem = "contact") -> ConsentReading | None:
    """The answer in `text` to the consent question on `item`; None when it does not answer it."""
    parts = _parts(text, item)
    if not parts:
        mark = text.find("?")
        return None if mark < 0 else ConsentReading(span_of(text, mark, mark + 1), 0.6, "question")
    status, at = _status(parts, item)
    if status is None:
        return None
    excluded = _excluded(parts, status, item)
    part = parts[at].clause
    span = span_of(text, part.start, part.end)
    return ConsentReading(
        span, _confidence(parts, status), status, excluded, _condition(text, parts, status)
    )


def _excluded(
    parts: list[_Part], status: ConsentStatus, item: ConsentItem
) -> tuple[ConsentItem, ...]:
    named = {name for part in parts if part.role for name in part.role.excluded}
    if status in ("refused", "question"):
        return ()
    return tuple(name for name in ITEMS if name in named)


def _condition(text: str, parts: list[_Part], status: ConsentStatus) -> str | None:
    if status in ("refused", "question"):
        return None
    for part in parts:
        role = part.role
        if role and (role.name in ("condition", "preference") or not role.fine):
            return _literal(text, part.clause, role.start)
        if _CONDITION.search(part.text) and status == "undecided":
            return _literal(text, part.clause, _tail(part.signals))
    unread = [part for part in parts if _unread_but(part)]
    return _literal(text, unread[0].clause, 0) if unread and status == "undecided" else None


def _literal(text: str, clause: Clause, start: int) -> str:
    at = 0
    for word in clause.words:
        if at >= start:
            return text[word.start : clause.end].strip()
        at += len(word.level) + 1
    return text[clause.start : clause.end]


def _confidence(parts: list[_Part], status: ConsentStatus) -> float:
    if status == "undecided":
        return 0.6
    strong = any(part.has("yes", "no", "asks") for part in parts)
    return 0.95 if strong or len(parts) == 1 else 0.8


# --- Taking it back ------------------------------------------------------------------------------

_THE_GEMEENTE = r"(?:gemeente|wijkteam|loket|schuldhulp\S*)"
_GAP = r"(?:\S+ ){0,6}"
_TAKES_BACK = tuple(
    re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")
    for pattern in (
        rf"(?:trek|neem|haal|wil) {_GAP}(?:toestemming|akkoord|ja) {_GAP}(?:in|terug|intrekken|"
        r"weg|annuleren|stoppen)",
        rf"(?:toestemming|akkoord) {_GAP}(?:intrekken|ingetrokken|in te trekken|terugtrekken|"
        r"terug|terugnemen|stopzetten|annuleren|vervalt)",
        rf"(?:intrekken|annuleren|stopzetten) {_GAP}toestemming",
        rf"{_GAP}(?:geen|nooit) {_GAP}toestemming {_GAP}(?:geven|gegeven|meer)|"
        r"geen toestemming meer",
        rf"(?:haal|gooi|schrap|verwijder|wis) {_GAP}(?:mij|mijn|nummer|naam|gegevens) "
        rf"{_GAP}{_THE_GEMEENTE}",
        rf"(?:haal|gooi|schrap|verwijder|wis) {_GAP}{_THE_GEMEENTE} {_GAP}(?:weg|eruit|af|uit|"
        r"eraf)",
        r"(?:toch |bij nader inzien |liever |maar |toch liever )+(?:niet|geen|niks) "
        rf"{_GAP}{_THE_GEMEENTE}",
        rf"{_THE_GEMEENTE} {_GAP}(?:toch|bij nader inzien) {_GAP}(?:niet|geen|liever niet)",
        rf"(?:toch|bij nader inzien) {_GAP}(?:niet|geen) {_GAP}(?:doorgeven|door|{_THE_GEMEENTE})",
        rf"(?:doorgeven|door) {_GAP}(?:toch|bij nader inzien|alsnog) {_GAP}niet",
        r"(?:niet|niks|geen) (?:meer|langer) (?:(?:naar|met|aan|door|doorgeven|iets|de|die) "
        rf")+{_THE_GEMEENTE}",
        rf"{_THE_GEMEENTE} {_GAP}(?:niet|niks|nooit) meer(?: \S+){{0,3}}",
        rf"{_THE_GEMEENTE} (?:\S+ ){{0,2}}(?:hoeft|moet|mag) {_GAP}(?:niet|niks)(?: \S+){{0,4}}",
        rf"(?:hoeft|moet|mag) (?:de )?{_THE_GEMEENTE} {_GAP}(?:niet|niks)(?: \S+){{0,4}}",
        rf"(?:laat|hou) (?:de )?{_THE_GEMEENTE} (?:toch )?(?:maar )?(?:toch )?(?:zitten|erbuiten|"
        r"er buiten|weg)",
        rf"laat {_GAP}{_THE_GEMEENTE} {_GAP}zitten|laat {_GAP}zitten {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} laat {_GAP}zitten",
        rf"{_THE_GEMEENTE} (?:doe|laat) {_GAP}(?:niet|zitten)|niet (?:meer )?(?:doorgeven|door)",
        rf"(?:nummer|naam|gegevens|mij) {_GAP}(?:weghalen|afhalen|verwijderen|schrappen|wissen|"
        r"uithalen)",
        rf"(?:geef|stuur|speel) {_GAP}(?:niet|niks) (?:meer )?(?:door|aan (?:de )?{_THE_GEMEENTE})",
        rf"(?:stop|stoppen|kap|ophouden) {_GAP}(?:doorgeven|doorgifte|delen|{_THE_GEMEENTE})",
        rf"(?:bedacht|bedenk mij|van gedachten veranderd|spijt) {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} {_GAP}(?:bedacht|spijt|van gedachten)",
        rf"(?:zeg|meld|bel|blaas|annuleer|stop|cancel|draai) {_GAP}{_THE_GEMEENTE} {_GAP}(?:af|"
        r"terug|maar|weer af)",
        rf"(?:annuleer|cancel|stop|afzeggen|annuleren|terugdraaien) {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} {_GAP}(?:annuleren|afzeggen|terugdraaien|cancelen|stopzetten)",
        r"(?:trek|neem) (?:mijn |die |dat )*ja (?:weer )?(?:in|terug)",
        rf"wil {_GAP}niet (?:meer )?dat (?:de )?{_THE_GEMEENTE}(?: \S+){{1,8}}",
        rf"wil {_GAP}(?:niks|niet|geen) {_GAP}{_THE_GEMEENTE}(?: \S+){{0,4}}",
        rf"(?:af|weg|eraf|uit) bij (?:de )?{_THE_GEMEENTE}",
        r"withdraw \S+ (?:consent|permission)",
    )
)  # fmt: skip
_NOT_OURS = re.compile(
    r"\b(?:uitkering|toeslag|bijstand|rijbewijs|vergunning|werkt|reageert|neemt|belt|helpt|"
    r"geholpen|betaalt|kan|kon|"
    r"heeft|had|doet|wilde|wou|kwam|komt|deden|wachtlijst|antwoord|luistert|gebeld|gehoord|woon)\b"
)
_LATER = re.compile(r"\b(?:later|altijd|ooit|nog wel)\b")


def read_withdrawal(text: str) -> Reading | None:
    """The words with which a client takes a permission for the gemeente back, at any time.

    A bare "toch maar niet" is not read: what it takes back only the talk can tell. "Kan ik dat
    later nog intrekken?" is a question, and not read either.
    """
    found = [reading for sentence in _sentences(text) if (reading := _taken_back(text, sentence))]
    return found[0] if found else None


def _sentences(text: str) -> list[tuple[Clause, ...]]:
    """The clauses of `text` in runs without a full stop between them."""
    runs: list[tuple[Clause, ...]] = []
    for clause in clauses(text):
        if runs and clause.opens not in (".", "want"):
            runs[-1] = (*runs[-1], clause)
        else:
            runs.append((clause,))
    return runs


def _taken_back(text: str, run: tuple[Clause, ...]) -> Reading | None:
    for part in (*run, *(() if len(run) == 1 else (run,))):
        words = part.text if isinstance(part, Clause) else " ".join(clause.text for clause in part)
        if not _is_withdrawal(words):
            continue
        asks = any(clause.asks for clause in run)
        if asks and _LATER.search(words):
            return None
        return Reading(span_of(text, run[0].start, run[-1].end), 0.6 if asks else 0.9)
    return None


def _is_withdrawal(words: str) -> bool:
    if re.search(r"\b(?:toestemming|akkoord|mijn ja|ja terug|ja in)\b", words):
        return any(cue.search(words) for cue in _TAKES_BACK)
    if _NOT_OURS.search(words) and not re.search(r"\bwil (?:\S+ ){0,5}(?:niet|niks|geen)\b", words):
        return False
    return any(cue.search(words) for cue in _TAKES_BACK)

"""What a client answers when we ask permission to give something to the gemeente.

A permission is only read where the words leave no room: the whole reply is looked at, and whatever
stands in it beside the permission (a doubt, a condition, a question, a joke) takes the yes away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.consent_limits import (
    CONDITION,
    ITEMS,
    NEGATION,
    ConsentItem,
    Role,
    items_named,
    read_only,
    role_of,
)
from bot.language.consent_vocabulary import strange_words, tells_of_oneself
from bot.language.consent_words import OPENERS, SMALL, Kind, cues_for
from bot.language.reading import Reading, span_of
from bot.language.reply import Clause, clauses, word_set
from bot.language.withdrawal import read_withdrawal

__all__ = ["ConsentItem", "ConsentReading", "ConsentStatus", "read_consent", "read_withdrawal"]

ConsentStatus = Literal["granted", "refused", "undecided", "question"]


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
    "dushi schatje liefje thank jong "
    "regelen super heur hur safe serieus even for eerlijk mattie neef sahbi habibi swa "
    "dude hoor dan dus nou eh uh uhm euh ehm oh o ah ach he hey yo ewa ewaa wel gewoon bro "
    "broer broeder man joh wollah wallah wallahi mevrouw meneer mevr mevrouwtje mijnheer dame "
    "u je alstublieft dank zo maar echt best heel erg zelfs jonge jongen gast vriend meid "
    "schat lieverd en of toch ook van voor kei juist zulle jaja jo jow lekker dag mij betreft "
    "nu eens toe sorry please now well is dit dat het heer dames heren mop maat meisje vrouw "
    "nogmaals alvast a eigenlijk allemaal daar hier ja wis prima ok goed graag zeker fijn "
    "mooi tuurlijk natuurlijk akkoord sure"
)
_LEADING = word_set(
    "heur hur safe serieus even for eerlijk mattie neef sahbi habibi swa dude ja nee hoor dan "
    "dus nou eh uh uhm euh ehm oh o ah ach he hey yo ewa ewaa bro broer man joh wollah wallah "
    "wallahi mevrouw meneer dit dat zo sorry ok en of toch goed ook well now nogmaals prima "
    "oja tja jo jow super"
)
_GOES_ON = word_set(
    "vertel doe ga laat kom deel noteer ik ze mijn het u jullie er alle al bel dan je we wij "
    "hij zonder scheelt hulp geef anders zelf alles ben heb kan zijn dank alstublieft hoe mag "
    "regel zet stuur zodat daar wil"
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
    role: Role | None = None

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


# --- What a clause signals -----------------------------------------------------------------------


def _signals(clause: Clause, text: str) -> tuple[_Signal, ...]:
    found = [
        _Signal(kind, match.start(), match.end())
        for kind, cue in cues_for(text)
        for match in cue.finditer(text)
        if kind != "yes" or _stays_yes(match.group(), text[match.end() :])
    ]
    found += _opening_yes(text) + _small_yes(text)
    kept: list[_Signal] = []
    marked = clause.asks and not any(s.kind in ("doubt", "unwilling") for s in found)
    for signal in sorted(found, key=lambda s: _weight(s, text, marked), reverse=True):
        if all(signal.end <= other.start or signal.start >= other.end for other in kept):
            kept.append(signal)
    kept = _asked(clause, text, kept)
    if clause.opens == "en" and text in _AND_THEN:
        kept.append(_Signal("asks", 0, len(text)))
    if clause.asks and not any(s.kind in ("doubt", "unwilling", "no", "nee", "asks") for s in kept):
        kept.append(_Signal("asks", len(text), len(text)))
    return tuple(sorted(kept, key=lambda s: s.start))


_AND_THEN = ("nu", "dan", "daarna", "verder", "toen")
_DROPPED_TOPIC = re.compile(r"^(?:moet|kan|mag|weet) ik\b")


def _weight(signal: _Signal, text: str, marked: bool) -> int:
    """The longest cue wins; the order of words that makes a question counts for a word more."""
    asks = signal.kind == "asks" and signal.start == 0 and not re.match(r"(?:ja )?weet ik", text)
    whole = signal.kind in ("unwilling", "harmless") and signal.end - signal.start == len(text)
    return (
        signal.end
        - signal.start
        + (4 if asks else 0)
        + (20 if asks and marked else 0)
        + (5 if whole else 0)
    )


def _asked(clause: Clause, text: str, signals: list[_Signal]) -> list[_Signal]:
    """A "niet" in a question refuses nothing; "moet ik niks van hebben" asks nothing."""
    asks = [s for s in signals if s.kind == "asks"]
    if not asks or not any(s.kind == "no" for s in signals):
        return signals
    if _DROPPED_TOPIC.match(text) and not clause.asks:
        return [s for s in signals if s.kind != "asks"]
    return [s for s in signals if s.kind != "no" or s.start < asks[0].start]


_UNSAID = re.compile(
    r"(?: (?!ik |mijn |we |want |dan |maar )\S+){0,4}? (?:niet|niks|niemand|nooit|geen)\b"
)


_OF_SOMETHING_ELSE = re.compile(
    r" (?:met|om|voor) (?!(?:het |dat |te |uw |mijn )*(?:door\S*|delen|bellen|geven|gemeente|mij|"
    r"u|jullie|dat|dit|plezier)\b)"
)


def _stays_yes(said: str, rest: str) -> bool:
    """Whether the words after a yes leave it one: no "aan niemand", nothing unread after "ja "
    "..."."""
    if _UNSAID.match(rest) and not re.match(
        r" (?:ik|mijn|we|anders|dan|zonder|er|het|die|al)\b", rest
    ):
        return False
    if _OF_SOMETHING_ELSE.match(rest):
        return False
    return not said.startswith("ja ") or _goes_on(rest)


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
    role = before.role or read_only(f"{before.text} meer niet", item)
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
    role = role_of(_but_harmless(text, signals, tail), clause.opens, said_yes or tail > 0, item)
    if not role:
        return _Part(clause, text, signals)
    kept = tuple(s for s in signals if s.end <= tail or s.kind in ("unwilling", "nee", "harmless"))
    return _Part(clause, text, kept, Role(role.name, tail, role.fine, role.excluded))


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


def _of_the_limit(part: _Part, limit: Role, item: ConsentItem) -> _Part:
    """Words that only carry a limit further: "... en mijn ziekte", "dat gaat ze niks aan"."""
    named = frozenset(items_named(part.text) - {"contact"})
    if part.clause.opens == "en" and named and not part.signals:
        fine = limit.fine and item not in named
        return _Part(part.clause, part.text, (), Role("limit", 0, fine, named))
    if part.role or not _EXPLAINS_A_LIMIT.search(part.text):
        return part
    return _Part(part.clause, part.text, (), Role("limit", 0, limit.fine))


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


def _wel_but_niet(parts: list[_Part], at: int) -> bool:
    """ "My number you may, my name not": half of what was asked is no answer yet."""
    said = f"{parts[at - 1].text} {parts[at].clause.opens} {parts[at].text}"
    return at > 0 and bool(_WEL_BUT_NIET.match(said))


def _declines(part: _Part) -> bool:
    """A short "niet" about the sharing, in words no cue knows."""
    short = len(part.clause.words) <= 9
    return bool(
        short
        and NEGATION.search(part.text)
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


def _said_yes(parts: list[_Part]) -> bool:
    return any(part.has("yes", "ja") and not part.has("no", "nee") for part in parts)


def _yields(part: _Part) -> bool:
    return part.clause.opens == "maar" and bool(CONDITION.search(part.text))


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


def _stands_free(part: _Part, signal: _Signal) -> bool:
    """Whether the words around a yes leave it to be about what was asked.

    A "ja" before it does, however long the story; so do words that speak of the sharing.
    """
    before = part.text[: signal.start].split()
    after = [word for word in part.text[signal.end :].split() if word not in _FILLERS]
    if not after or part.role or after[0] in _GOES_ON | _MAY_FOLLOW or after[0].isdigit():
        led = part.text[signal.start :].startswith("ja ") or "ja" in before
        return led or all(_may_precede(word) for word in before)
    return part.has("harmless")


def _may_precede(word: str) -> bool:
    return word in _FILLERS or word in _MAY_PRECEDE or bool(items_named(word))


def _sighs(part: _Part) -> bool:
    """ "... maar ja": resigned, not a yes."""
    return part.clause.opens == "maar" and part.text in (
        "ja",
        "ja dan",
        "nou ja",
        "goed",
        "ok",
        "ja goed",
    )


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


_PAYING = re.compile(
    r"\b(?:betaal|betalen|betaling\w*|termijn\w*|\w*regeling|uitstel|overmak\w*|afschrij\w*|"
    r"incasso)\b"
)


def _held_back(parts: list[_Part], at: int) -> bool:
    """Whether a doubt, a condition, a limit on what was asked or an unread "maar" stands beside."""
    if any(part.opens_condition() or (part.role and not part.role.fine) for part in parts):
        return True
    doubts = [index for index, part in enumerate(parts[:at]) if part.has("doubt", "fear")]
    if doubts and not any(_turns(part) for part in parts[doubts[-1] + 1 : at + 1]):
        return True
    if any(_takes_heart_out(part, parts[at]) for part in parts[at:]):
        return True
    if any(_turns_on_us(part) for part in parts):
        return True
    if any(_PAYING.search(part.text) for part in parts[at:] if part.clause.opens != "want"):
        return True
    if any(_PAYING.search(part.text) and not tells_of_oneself(part.clause) for part in parts[:at]):
        return True
    if any(_adds_a_command(part) for part in parts[1:]):
        return True
    if any(_unread_but(part) for part in parts[at + 1 :]):
        return True
    return _takes_back(parts[at])


_ASHAMED = re.compile(
    r"(?:ik )?(?:schaam (?:ik )?mij|vind het|ben) (?:(?:wel|best|een|beetje|heel|erg|er|dood|rot|"
    r"kapot|voor|zo|ook|nog|hoor) )*(?:schaam mij|spannend|zenuwachtig|eng|beetje|dood|rot|kapot|"
    r"wel|best|voor|hoor)(?: hoor)?$"
)


def _takes_heart_out(part: _Part, yes: _Part) -> bool:
    """A doubt or a fear beside the yes; being ashamed takes nothing from a clear one."""
    if part.has("fear") and not part.has("doubt") and yes.has("yes") and part is not yes:
        return not (_ASHAMED.match(part.text) and part.clause.opens in (",", "."))
    return part.has("doubt", "fear")


_OUR_DOING = re.compile(
    r"\bjullie (?!(?:mogen|mag|kunnen|kan|willen|helpen|meedenken|doen|dit|dat|het|ze|er|al|"
    r"mij (?:mogen|kunnen|willen|helpen|bellen))\b)\S+"
)


def _turns_on_us(part: _Part) -> bool:
    """Words about what "jullie" do or did, beside a yes: it is more often a reproach than not."""
    said = _OUR_DOING.search(part.text)
    about_it = _SHARING.search(part.text) or part.text.startswith("ja ")
    threatened = part.text.startswith("anders ")
    return (
        bool(said) and not part.role and not about_it and (threatened or not part.has("harmless"))
    )


def _unread_but(part: _Part) -> bool:
    if part.clause.opens == "behalve":
        return not part.role
    if _AND_NO_MORE.match(part.text):
        return False
    return (
        part.clause.opens in ("maar", "hoewel", "alhoewel") and not part.role and bool(part.rest())
    )


def _adds_a_command(part: _Part) -> bool:
    """ "Ja natuurlijk, en geef ze meteen ...", "... en dan zeker ...": it may well be mockery."""
    first = part.text.split()[0]
    if part.clause.opens == "en" and first == "dan":
        return True
    told = first in _COMMANDS or first in ("jullie", "u", "je")
    return part.clause.opens in ("en", ",") and not part.signals and told


def _takes_back(part: _Part) -> bool:
    """A "niet" about the sharing that no cue has read, in the words after the yes."""
    ends = [s.end for s in part.signals if s.kind in ("yes", "ja")]
    after = part.text[ends[-1] :]
    return bool(
        not part.role
        and NEGATION.search(after)
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


def _speaks_strangely(parts: list[_Part], at: int) -> bool:
    """Whether words stand beside the permission that nobody says who plainly gives one.

    A client's own story may hold any word when a clear yes follows from it.
    """
    told = [
        part
        for index, part in enumerate(parts)
        if not part.role and not (index < at and parts[at].has("yes") and _own(parts[:at]))
    ]
    return bool(strange_words(part.clause for part in told))


def _own(parts: list[_Part]) -> bool:
    return any(tells_of_oneself(part.clause) for part in parts)


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
        or bool(_AND_NO_MORE.match(part.text))
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
    if status == "granted" and _speaks_strangely(parts, at):
        status = "undecided"
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
        if CONDITION.search(part.text) and status == "undecided":
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

"""What one clause of a reply signals: a yes, a no, a doubt, a question back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.consent_limits import Role
from bot.language.consent_words import OPENERS, SMALL, Kind, cues_for
from bot.language.reply import Clause, word_set

FILLERS = word_set(
    "jongeman dushi schatje liefje thank jong "
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
GOES_ON = word_set(
    "vertel doe ga laat kom deel noteer ik ze mijn het u jullie er alle al bel dan je we wij "
    "hij zonder scheelt hulp geef anders zelf alles ben heb kan zijn dank alstublieft hoe mag "
    "regel zet stuur zodat daar wil"
)
COMMANDS = word_set("geef bel zeg vertel doe stuur zet neem pak kom ga laat hang schrijf gooi")
_NOT_A_GO_ON = re.compile(
    r"^(?:ik (?:wil|zou|heb (?:nog )?(?:een )?vraag|moet)|wil ik|u (?:mag|kunt) )(?! ?(?:hulp|"
    r"dat|graag dat|het|hier|er|rust|van|verder|uit))"
)


@dataclass(frozen=True)
class Signal:
    """What a stretch of a clause signals, from one offset in its level words to another."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class Part:
    """A clause with what it signals, and what it puts on top of a permission."""

    clause: Clause
    text: str
    signals: tuple[Signal, ...]
    role: Role | None = None

    def has(self, *kinds: Kind) -> bool:
        """Whether it signals one of `kinds`."""
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
        return [word for word in left if word not in FILLERS]


def signals_of(clause: Clause, text: str) -> tuple[Signal, ...]:
    """The signals of a clause in order, none overlapping; the longest wins."""
    found = [
        Signal(kind, match.start(), match.end())
        for kind, cue in cues_for(text)
        for match in cue.finditer(text)
        if kind != "yes" or _stays_yes(match.group(), text[match.end() :])
    ]
    found += _opening_yes(text) + _small_yes(text)
    kept: list[Signal] = []
    marked = clause.asks and not any(s.kind in ("doubt", "unwilling") for s in found)
    for signal in sorted(found, key=lambda s: _weight(s, text, marked), reverse=True):
        if all(signal.end <= other.start or signal.start >= other.end for other in kept):
            kept.append(signal)
    kept = _asked(clause, text, kept)
    if clause.opens == "en" and text in _AND_THEN:
        kept.append(Signal("asks", 0, len(text)))
    if clause.asks and not any(s.kind in ("doubt", "unwilling", "no", "nee", "asks") for s in kept):
        kept.append(Signal("asks", len(text), len(text)))
    return tuple(sorted(kept, key=lambda s: s.start))


_AND_THEN = ("nu", "dan", "daarna", "verder", "toen")
# "... maar hoeveel ik verdien niet": what is left out, and nothing is asked.
_LEFT_OUT = re.compile(
    r"(?:en |maar )?(?:hoeveel|wat|waar\w*|hoe|welke|met wie|waarom) (?:ik|mijn|we|er|mij)\b.*"
    r"(?: (?:niet|niks)(?: hoor| aub| alstublieft)?$"
    r"| (?:hoeft|hoeven|gaat|mag|mogen|blijft|laat|zeg|vertel|hou\w*) .*"
    r"\b(?:niet|niks|niemand|weg|zelf|erbuiten|mij)\b)"
)
_DROPPED_TOPIC = re.compile(r"^(?:moet|kan|mag|weet) ik\b")


def _weight(signal: Signal, text: str, marked: bool) -> int:
    """The longest cue wins; the order of words that makes a question counts for a word more."""
    asks = signal.kind == "asks" and signal.start == 0 and not re.match(r"(?:ja )?weet ik", text)
    whole = signal.kind in ("unwilling", "harmless", "doubt") and signal.end - signal.start == len(
        text
    )
    return (
        signal.end
        - signal.start
        + (4 if asks else 0)
        + (20 if asks and marked else 0)
        + (5 if whole else 0)
    )


def _asked(clause: Clause, text: str, signals: list[Signal]) -> list[Signal]:
    """A "niet" in a question refuses nothing; "moet ik niks van hebben" asks nothing."""
    if not clause.asks and _LEFT_OUT.match(text):
        return [s for s in signals if s.kind != "asks"]
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


def _opening_yes(text: str) -> list[Signal]:
    found = []
    for start in _starts(text):
        for opener in OPENERS:
            match = opener.match(text, start)
            if match and _goes_on(text[match.end() :]):
                found.append(Signal("yes", start, match.end()))
    return found


def _goes_on(rest: str) -> bool:
    """Whether what follows an opening yes starts afresh, and so leaves it a yes."""
    rest = rest.strip()
    rest = rest[_after_fillers(rest, FILLERS - GOES_ON) :]
    if not rest:
        return True
    return rest.split()[0] in GOES_ON and not _NOT_A_GO_ON.match(rest)


def _small_yes(text: str) -> list[Signal]:
    found = [
        Signal("ja", m.start(), m.end()) for m in re.finditer(r"(?<!\S)ja(?: ja)*(?!\S)", text)
    ]
    for start in _starts(text):
        match = SMALL.match(text, start)
        if match:
            found.append(Signal("ja", start, match.end()))
    return found

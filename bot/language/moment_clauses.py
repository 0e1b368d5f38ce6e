"""The clauses of an answer, each with what is said of a moment in it and the client's stance."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from bot.language.moment_said import Said, in_part, timed
from bot.language.moment_stance import AGAINST, FOR, Stance, Word, busy, stance_of, tokens
from bot.language.moment_words import FREE, NOT, SUBORDINATE, VERBS
from bot.language.sounds import plain_words

EXCEPTIONS = frozenset(
    {
        "behalve",
        "uitgezonderd",
        "uitgezondert",
        "uitzondering",
        "muv",
        "m.u.v",
        "tenzij",
        "op-na",
        "dan-niet",
        "buiten",
        "behoudens",
        "uitgenomen",
        "exclusief",
        "bijhalve",
        "behalven",
    }
)
REASONS = frozenset({"want", "omdat", "aangezien", "doordat", "namelijk", "ivm"})
_OPENERS = EXCEPTIONS | REASONS | {"maar", "dus", "terwijl", "verder", "daarbuiten"}
_SIGNS = frozenset(",;!?.\n():")
# "doe maar dinsdag": here "maar" opens nothing.
_BEFORE_PARTICLE = frozenset(
    {"doe", "bel", "belt", "belle", "zeg", "neem", "pak", "toch", "zet", "kies", "gewoon"}
)
_LEADING = frozenset({"en", "of", "op", "in", "de", "'s", "s", "ook", "maar", "het", "voor", "d'n"})
_JOINING = frozenset({"en", "of", "ook", "op", "in", "de", "s", "noch", "het", ","})


@dataclass
class Clause:
    """A clause: its words, the word that opened it, and what it says of the moments in it."""

    words: list[Word]
    opened_by: str
    said: list[Said]
    stance: Stance
    linked: bool = False  # "tot 11 werk ik, daarna kan het": only its hours were pointed at

    def has(self, plain: frozenset[str]) -> bool:
        return any(word.plain in plain for word in self.words)

    @property
    def tells(self) -> bool:
        """Whether a day, a day part or an hour is in it."""
        return any(one.days or one.part or one.every or timed(one) for one in self.said)


_EMOJI = {"❌": "niet", "👎": "niet", "🚫": "niet", "✅": "prima", "👍": "prima", "✔": "prima"}


def _plains(token: str) -> tuple[str, ...]:
    """The plain words of a token: "kan'k" is "kan", "ik"."""
    if not (token.isalpha() or "'" in token):
        return (_EMOJI.get(token, token),)
    parts = plain_words(token)
    return tuple(plain for part in parts for plain in plain_words(part)) if "'" in token else parts


def _words(said: list[Said], work: str) -> list[Word]:
    """The words of a message; `said` stands in the order of the message."""
    words: list[Word] = []
    ahead = deque(said)
    for token in tokens(work):
        if token[0].startswith("\x00"):
            inside = []
            while ahead and ahead[0].start < token.end():
                inside.append(ahead.popleft())
            words.append(Word(*token.span(), "", tuple(inside)))
        else:
            words += [Word(*token.span(), plain) for plain in _plains(token[0])]
    return words


_REACH = 40  # words that can bear on one another


def _next_said(words: list[Word], at: int) -> int | None:
    """The place of the moment that goes on a list after the sign at `at`: ", of (op) dinsdag"."""
    for index in range(at + 1, min(len(words), at + 5)):
        if words[index].said:
            return index
        if words[index].plain not in _JOINING:
            return None
    return None


def _lists_on(words: list[Word], at: int) -> bool:
    """Whether the comma at `at` stands between two moments of one list."""
    if words[at].plain != "," or at == 0 or not words[at - 1].said:
        return False
    following = _next_said(words, at)
    rest = following is not None and words[following].said[0].every == "rest"
    if following is None or rest or words[following].link or words[at - 1].link:
        return False
    end = following + 1
    while end < min(len(words), at + _REACH) and (words[end].said or words[end].plain in _JOINING):
        end += 1
    told = any(_cue(word) for word in words[max(0, at - _REACH) : at])
    decided = end < len(words) and _cue(words[end]) and told
    return not (decided or _verb_after(words, following))


_CUES = (FREE | NOT | VERBS | {"niks", "niets"}) - {"zin", "goed", "best", "graag", "liefst"}


def _cue(word: Word) -> bool:
    return not word.said and (word.plain in _CUES or busy(word.plain))


def _verb_after(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].plain in VERBS


def _new_sentence(current: list[Word], words: list[Word], at: int) -> bool:
    """Whether a clause begins at `at` without a sign or a conjunction before it."""
    if not current:
        return False
    current = current[-_REACH:]
    word, before = words[at], words[at - 1]
    verb_before = any(one.plain in VERBS for one in current)
    if not any(each.said and not each.link for each in current):
        joined = before.plain == "en" and verb_before and _verb_after(words, at)
        return bool(word.said) and (joined or _then_told(current))
    if word.plain in ("ik", "u", "je", "jij"):
        inverted = before.plain in VERBS or before.plain in SUBORDINATE
        return not inverted and _verb_after(words, at)
    if word.link:
        return _verb_after(words, at)
    if word.plain == "dan":
        return verb_before and _verb_after(words, at) and before.plain not in _COMPARED
    if word.said and not word.link:
        coordinated = before.said or (before.plain in _JOINING and words[at - 2].said)
        cued = any(_cue(each) for each in current)
        return cued and not coordinated and at + 1 < len(words) and _cue(words[at + 1])
    return False


def _then_told(current: list[Word]) -> bool:
    """ "dinsdag? nee, dan werk ik | woensdag": what follows is another moment."""
    plains = [word.plain for word in current if word.plain != "niet"]
    return len(plains) > 2 and plains[-3] == "dan" and plains[-2] in VERBS and plains[-1] == "ik"


_COMPARED = frozenset({"eerder", "later", "vroeger", "anders", "meer", "liever"})


def _excepts(words: list[Word], at: int) -> bool:
    """ "altijd, op dinsdag na":"""
    after = words[at + 1 : at + 3]
    return (
        words[at].plain == "op"
        and len(after) > 1
        and bool(after[0].said)
        and after[1].plain == "na"
    )


def _opens(words: list[Word], at: int) -> str:
    """The word with which the word at `at` opens a clause, "" when it opens none."""
    plain = words[at].plain
    if _excepts(words, at):
        return "op-na"
    if plain == "buiten" and not _next_said(words, at):
        return ""
    if plain == "maar" and at and words[at - 1].plain in _BEFORE_PARTICLE:
        return ""
    if plain == "en" and at + 1 < len(words) and words[at + 1].plain == "dan":
        return "en dan"
    return plain if plain in _OPENERS else ""


def _begins_rule(word: Word) -> bool:
    """ "behalve donderdag | altijd na 2" """
    return any(one.anytime or one.every for one in word.said)


_RATHER = frozenset({"liever", "liefst", "beter"})


def _left_for(current: list[Word], words: list[Word], at: int) -> str:
    """ "liever dinsdag dan vrijdag": what follows "dan" is left for what came before."""
    rather = words[at].plain == "dan" and any(word.plain in _RATHER for word in current[-_REACH:])
    told = rather and any(word.said for word in current[-_REACH:])
    return "dan-niet" if told and _next_said(words, at) is not None else ""


def _split(words: list[Word]) -> list[tuple[str, list[Word]]]:
    parts: list[tuple[str, list[Word]]] = [("", [])]
    for at, word in enumerate(words):
        current = parts[-1][1]
        opened_by = _opens(words, at) or _left_for(current, words, at)
        if word.plain in _SIGNS:
            if not _lists_on(words, at):
                parts.append((word.plain, []))
        elif opened_by:
            parts.append((opened_by, []))
        else:
            excepted = parts[-1][0] in EXCEPTIONS and bool(current) and _begins_rule(word)
            if excepted or _new_sentence(current, words, at):
                moved: list[Word] = []
                while current and current[-1].plain in _LEADING:
                    moved.insert(0, current.pop())
                parts.append(("", moved))
            parts[-1][1].append(word)
    return [(opened_by, inside) for opened_by, inside in parts if inside]


def _clocked(said: list[Said], work: str) -> list[Said]:
    """ "niet na 8 uur 's avonds": the day part only tells which eight is meant."""
    kept: list[Said] = []
    for one in said:
        last = kept[-1] if kept else None
        if last and timed(last) and one.part and not work[last.end : one.start].strip():
            kept[-1] = Said(
                last.start, one.end, after=in_part(last.after, one.part),
                before=in_part(last.before, one.part), at=in_part(last.at, one.part),
                settled=last.settled,
            )  # fmt: skip
        else:
            kept.append(one)
    return kept


def _clause(opened_by: str, words: list[Word], work: str) -> Clause:
    said = [one for word in words for one in word.said]
    stance = stance_of(words)
    if opened_by in REASONS and stance in FOR:
        stance = Stance.TOLD
    return Clause(words, opened_by, _clocked(said, work) if stance in AGAINST else said, stance)


def _explains(clause: Clause, before: Clause) -> bool:
    """ "behalve de dag dat ik dialyse heb, dat is maandag":"""
    named = [word.plain for word in clause.words[:2]] in (["dat", "is"], ["dat", "zijn"])
    return named and before.stance in AGAINST and not before.tells


def _asks_you(clause: Clause, sign: str) -> bool:
    """ "werken jullie ook op zaterdag?" asks, and offers nothing yet."""
    return sign == "?" and clause.has(_YOU) and not clause.has(_ME)


_YOU = frozenset({"jullie", "u"})
_ME = frozenset({"mij", "me", "ik", "mijn"})


_ONLY_NOT = frozenset({"niet", "liever", "echt", "maar", "ook", "absoluut"})


def _then(clause: Clause) -> bool:
    """Whether the clause speaks of the moment before it: "bel dan", "dan werk ik"."""
    plains = [word.plain for word in clause.words]
    back = any(
        plain == "dan" and (at == 0 or plains[at - 1] not in _COMPARED)
        for at, plain in enumerate(plains)
    )
    bare = all(plain in _ONLY_NOT for plain in plains)  # "woensdag dus niet"
    return (back or bare) and not clause.tells


def _until(one: Said) -> bool:
    return one.before is not None and one.after is None


def _decided(target: Clause, clause: Clause) -> Stance:
    """The stance of `target` after a clause that speaks of its moment."""
    reason = clause.opened_by in REASONS
    if clause.stance is Stance.REFUSED and target.stance is not Stance.WANTED:
        return Stance.REFUSED
    told = target.stance in (Stance.BARE, Stance.TOLD)
    if clause.stance is Stance.BUSY and told and not reason:
        return Stance.REFUSED
    if target.stance is Stance.BUSY and any(_until(one) for one in target.said):
        return target.stance  # "inburgering tot 3 uur, dan vrij"
    if clause.stance in FOR and target.stance in (
        Stance.BUSY,
        Stance.TOLD,
    ):
        return Stance.WANTED
    return target.stance


def _looking_back(clauses: list[Clause]) -> None:
    """Lets "dan kan ik niet" and "bel dan" decide on the moment said before."""
    target: Clause | None = None
    for clause in clauses:
        if target is not None and _then(clause):
            target.stance = _decided(target, clause)
        target = clause if clause.tells else target


def clauses_of(said: list[Said], work: str) -> list[Clause]:
    """The clauses of the message in order; `work` has NULs where something was said."""
    clauses: list[Clause] = []
    split = _split(_words(said, work))
    signs = [opened_by for opened_by, _ in split[1:]] + [work.rstrip()[-1:]]
    for (opened_by, words), sign in zip(split, signs, strict=True):
        clause = _clause(opened_by, words, work)
        if opened_by in EXCEPTIONS:  # "ik werk elke dag behalve vrijdag"
            taken = clauses and clauses[-1].stance is Stance.BUSY
            clause.stance = Stance.WANTED if taken else Stance.REFUSED
        if clauses and _explains(clause, clauses[-1]):
            clause.stance = clauses[-1].stance
        if _asks_you(clause, sign):
            clause.stance = Stance.TOLD
        clauses.append(clause)
    _looking_back(clauses)
    return clauses

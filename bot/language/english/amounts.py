"""What a client can spare per month besides the normal premium, told in English."""

from __future__ import annotations

import re

from bot.language import amounts as dutch
from bot.language.amounts import AmountKind, AmountReading
from bot.language.english.gloss import gloss
from bot.language.reading import span_of
from bot.language.text import fold

_MOST_READ = 4000
_NO_MONEY = (
    r"(?:no|zero|little|any|enough|not (?:any|enough)) (?:\w+ )?"
    r"(?:money|cash|budget|income|funds|salary)"
)
_PAYING = r"(?:pay|spare|miss|afford|give|manage|contribute|do)"
_CANNOT = r"(?:can ?not|can'?t|cant|could ?n[o']?t|couldn'?t|unable to|not able to|no can)"
# "I can pay nothing" says it also unasked; "I have no money to pay" tells why somebody writes.
_NOTHING = re.compile(
    rf"\b{_CANNOT} (?:\w+ ){{0,2}}{_PAYING} (?:it |this |that |you )*(?:a(?:ny)?thing|a cent"
    r"|at all|any|any more|anymore|more|extra|nothing)\b"
    rf"|\b{_PAYING} (?:you )?nothing\b"
)
_NOTHING_ASKED = re.compile(
    r"\b(?:no|not) (?:have|got) (?:any |enough )?(?:money|cash|anything)\b"
    rf"|\b{_NO_MONEY}\b|\b(?:have|got) no(?:t|thing)\b(?! idea| clue)"
    r"|\bnot (?:a|one|even a|a single|one single) (?:single )?(?:cent|penny|euro|dime)\b"
    r"|\bnothing(?: is)? left\b|\bbroke\b|n[o']?t got a (?:bean|cent|penny)\b"
    r"|\bnot possible\b|\bimpossible\b"
)
_BARE_NOTHING = re.compile(
    rf"\b(?:nothing|nothin|noting|nada|zero|none|nil|nope|not now|not any)\b|\b{_CANNOT}"
    r"(?: (?:pay|spare|afford|miss|do|give))?(?: (?:it|this|that|right now|now|sorry"
    r"|at the moment))*\W*$"
    r"|^\W*(?:no|0|niets|niks)\W*$|\bno (?:cent|penny|chance|way)\b|\bnot at the moment\b"
)
_UNKNOWN = re.compile(
    r"\b(?:do(?: not|n'?t)|dunno|didn'?t|not|no) (?:really |exactly |yet |even |actually )*"
    r"(?:know|sure|certain|idea|clue|figure)\b|\bdunno\b|\bidk\b|\bno idea\b|\bhard to (?:say"
    r"|tell)\b"
    r"|\b(?:it )?(?:depends|varies|differs|changes)\b|\bdifferent (?:every|each) (?:month|week"
    r"|time)\b"
    r"|\b(?:need|have|must|got) to (?:think|calculate|check|count|look|ask|see|figure)\b"
    r"|\bunknown\b"
    r"|\b(?:let me|i will|i'll|i must) (?:think|check|calculate|ask|see|look)\b"
    r"|\bcan(?:'?t|not| not) (?:say|tell)\b"
    r"|\b(?:a little bit|a bit|not (?:so |very )?much|as little as possible|as much as i can)\b"
    r"|\b(?:ask|talk to|discuss with) my\b|\bmy \w+(?: \w+)? (?:knows|decides|handles|does that)\b"
    r"|\bnot (?:sure|certain)\b|\bhow (?:should|can|would) i know\b|\bmaybe something\b"
)
_REFUSED = re.compile(
    r"\b(?:rather|prefer|prefers?|want|wanna|like|going|wish) (?:to )?not(?: to)?(?: (?:say|tell"
    r"|answer|share|talk))?\b"
    r"(?! (?:pay|more))|\b(?:do not|don'?t|will not|won'?t|not going to|no) (?:want|wanna|wish"
    r"|like)? ?(?:to )?"
    r"(?:say|tell|answer|share|discuss|talk)\b|\bnone of (?:your|ur) (?:business|concern)\b"
    r"|\b(?:is |that'?s |thats |it'?s )?(?:private|personal|confidential)\b|\bskip\b"
    r"|\bno comment\b|\bpass\b"
    r"|\bnot (?:your|ur) business\b|\b(?:nobody'?s|your own) business\b|\bmy (?:own )?business\b"
    r"|\bkeep (?:that|it|this) (?:to|for) my ?self\b"
    r"|\bnext question\b"
)
_A_SUM = re.compile(r"\d|tientje|vijfje")
# "nothing, I live on 50 a week"; but not "nothing now, 20 later".
_NOT_THAT = re.compile(rf"\b{_CANNOT} (?:pay|afford|spare) (?:that|this|it)\b")
_OPENS_WITH_NOTHING = re.compile(
    r"\W*(?:sorry,? )?(?:nothing|zero|none|not a cent)\b"
    r"(?!.*\b(?:but|maybe|later|can|could|from)\b)"
)


def _without_sum(text: str, asked: bool) -> AmountReading | None:
    """Refused, nothing or unknown; nobody's "no idea" counts unless the sum was asked."""
    folded = fold(text)
    kinds: tuple[tuple[AmountKind, re.Pattern[str], bool], ...] = (
        ("refused", _REFUSED, asked),
        ("nothing", _NOTHING, True),
        ("nothing", _NOTHING_ASKED, asked),
        ("unknown", _UNKNOWN, asked),
        ("nothing", _BARE_NOTHING, asked),
    )
    for kind, pattern, allowed in kinds:
        match = pattern.search(folded) if allowed else None
        if match:
            span = span_of(text, *match.span())
            return AmountReading(span, 0.85 if asked else 0.7, kind, None, None)
    return None


def read_amount(text: str, *, asked: bool = False) -> AmountReading | None:
    """As `bot.language.amounts.read_amount`, for English."""
    text = text[:_MOST_READ]
    glossed = gloss(text, "amounts")
    found = dutch.read_amount(glossed.text, asked=asked) if _A_SUM.search(glossed.text) else None
    opens = asked and _OPENS_WITH_NOTHING.match(fold(text))
    if found is not None and not asked and _NOT_THAT.search(fold(text), found.span.end):
        found = None  # "it is 130 a month, I cannot pay that"
    if found is not None and found.kind in ("amount", "range") and not opens:
        return glossed.back(found)
    return _without_sum(text, asked)

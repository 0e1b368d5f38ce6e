"""The answer, in English, to the direct question of a crisis: "are you thinking about suicide?"."""

from __future__ import annotations

import re

from bot.language import crisis as dutch
from bot.language.crisis import CrisisAnswer
from bot.language.english.words import words_of

_EXPLICIT = 2
_REFUSED = re.compile(
    r" (?:rather|prefer(?: to)?) not | not (?:\w+ )?(?:want|like|wish|going) to (?:say|tell"
    r"|answer|talk|share)"
    r"| no comment | none of your | private | skip | not your business | not (?:say"
    r"|answer)(?:ing)? (?:that|this)"
)
_UNSURE = re.compile(
    r" (?:not know|not sure|maybe|perhaps|no idea|hard to say|unsure|not really|why do you"
    r"|what do you) "
)
_YES = re.compile(
    r"^(?: (?:well|oh|sorry|honestly|to be honest|i think|,))* (?:yes|sometimes|often|always"
    r"|every (?:day|night)|a bit|a little|i do(?! not)|i am(?! not)"
    r"|actually yes|true|indeed|lately|at times|now and then|constantly|at night) | (?:think"
    r"|thought|thinking) (?:about|of) (?:it|that|this|suicide|dying)"
    r"| (?:want|wish) to (?:die|be dead|disappear|be gone)| cross(?:es|ed)? my mind | had (?:the"
    r"|those|that) thoughts?"
)
_DENIES = re.compile(
    r" not (?:\w+ ){0,3}(?:think|thought|thinking|suicidal|want to die|that bad|going to|dead"
    r"|harm|hurt|kill)| never (?:\w+ ){0,2}(?:think|thought|do that|do it)"
)
_NO = re.compile(
    r"^(?: (?:well|oh|sorry|hey|luckily|god|my god|of course|absolutely|definitely|certainly"
    r"|,))* (?:no|never|not|none|absolutely not|of course not) "
)
_AFTER_ALL = re.compile(
    r" but (?:sometimes|yes|maybe|i (?:do )?(?:think|want|wish|thought)|often|at night)"
)


def read_crisis_answer(text: str) -> CrisisAnswer:
    """As `bot.language.crisis.read_crisis_answer`, for English: every doubt is `unclear`."""
    found = dutch.read_crisis(text)
    if found and found.kind == "self_harm" and found.level >= _EXPLICIT:
        return "yes"
    line = words_of(text).line
    if _REFUSED.search(line):
        return "refused"
    if _AFTER_ALL.search(line):
        return "yes"
    if _UNSURE.search(line) and not _YES.match(line):
        return "unclear"
    if _NO.search(line) or _DENIES.search(line):
        return "no"
    return "yes" if _YES.search(line) else dutch.read_crisis_answer(text)

"""Yes, no, "I don't know" or "I'd rather not say", in English."""

from __future__ import annotations

import re

from bot.language.answers import Answer, AnswerReading
from bot.language.english.words import Words, words_of
from bot.language.reading import whole

# Words; in a longer message only how it begins is an answer.
_SHORT, _SHORT_TO_REFUSE = 7, 12

# In order of weight, on plain words with spaces around them. None: it looks like an answer only.
_WAYS: tuple[tuple[Answer | None, str], ...] = (
    (None, r" not (?:\w+ )?(?:understand|get it|get that|follow|hear|see)|what do you mean"),
    (
        "refused",
        r" (?:too personal|no answer|not telling|not saying|do i have to (?:say|answer|tell)|not ask me"
        r"|i will not (?:say|answer|tell)) "
        r"| (?:rather|prefer(?: to)?|would like to|like to) not (?:\w+ ){0,4}|"
        r" not (?:\w+ )?(?:want|like|wish|going|feel like)(?: to)? (?:say|tell|talk|answer"
        r"|share|discuss"
        r"|explain|go into|saying|telling|talking)| no want (?:say|tell|talk)"
        r"| (?:skip|no comment|private|none of your|personal question|next question|next one"
        r"|pass"
        r"|not your business|my (?:own )?business|confidential) | keep (?:that|it"
        r"|this) (?:to|for) my"
        r"| (?:leave|skip) (?:it|that|this)(?: one)? ",
    ),
    (
        "unsure",
        r" not (?:really |exactly |quite |so |very |yet )?(?:know|sure|certain|decided"
        r"|remember)| no (?:idea|clue)| not a clue| not (?:say|tell) for sure"
        r"|^ i (?:can|could) not (?:say|tell)"
        r"| (?:maybe|perhaps|possibly|unsure|hard to (?:say|tell)|difficult to say|depends"
        r"|who knows|might be"
        r"|could be) |^ hm+ | not know | no sure ",
    ),
    (
        "yes",
        r" (?:no (?:problem|objection|worries|issue)|not mind|why not|not a problem"
        r"|nothing against) ",
    ),
    (
        "no",
        r"^ (?:(?:well|ah|oh|hm|eh|sorry|luckily|fortunately|thank god|hello|hi|,) )*(?:no"
        r"|never|none|not|neither|nothing) "
        r"| not (?:\w+ )?(?:correct|right|true|at all|really|ok|good|me|any|one of|now)"
        r"| (?:is|are|that is) (?:wrong|incorrect|false)| (?:is|made) a (?:mistake|error) "
        r"|^ i (?:do|have|am|did|was) not [.]? ?$|^ (?:wrong|incorrect|false|nah|negative) "
        r"| (?:none|no) (?:of|thank|thanks|sorry|sir|madam)| please not | not please "
        r"| rather no "
        r"| absolutely not | definitely not | of course not ",
    ),
    (
        "yes",
        r"^ (?:(?:well|ah|oh|hm|eh|sorry|unfortunately|sadly|hello|hi|i think|,) )*(?:yes|ok"
        r"|sure|correct|right|exactly|spot on|totally|affirmative|uh huh"
        r"|indeed|true|certainly|absolutely|definitely|agreed|perfect|alright|all right|fine"
        r"|good|great|yup"
        r"|of course|for sure|that is (?:right|correct|true|ok|fine|it|good)|it is (?:right"
        r"|correct|true|ok|fine|good)"
        r"|all (?:good|correct|right|ok|is correct)|everything (?:is )?(?:correct|right|ok"
        r"|good|fine)|you can|you may"
        r"|go ahead|no problem|i do|i am|i agree|i think so|please do|looks good|sounds good"
        r"|very good) "
        r"| (?:is|are) (?:all )?(?:correct|right|true) | (?:yes|indeed) [.]? ?$|^ that is me ",
    ),
)
_PATTERNS = tuple((answer, re.compile(pattern)) for answer, pattern in _WAYS)
_HAND = re.compile(r"👍|👌|✅")
# "I am from Ghana", "fine for cutting hours": the start of a sentence of its own.
_GOES_ON = re.compile(
    r"^ (?:i am|i do|you can|you may|right|fine|good|true) (?!(?:ok|sure|fine|[.,]|with|that"
    r"|thank|please|so|do|leave|$))\w+"
)


def _answer(words: Words) -> tuple[Answer, float] | None:
    line = words.line
    short = len(words.words) <= _SHORT
    for answer, pattern in _PATTERNS:
        match = pattern.search(line)
        most = _SHORT if answer in ("yes", "no") else _SHORT_TO_REFUSE
        if match is None or not (len(words.words) <= most or match.start() == 0):
            continue
        if answer is None or (answer == "yes" and _GOES_ON.match(line)):
            return None
        return answer, 0.95 if short else 0.75
    return None


def read_answer(text: str) -> AnswerReading | None:
    """As `bot.language.answers.read_answer`, for English."""
    if _HAND.search(text) and not any(sign.isalpha() for sign in text):
        return AnswerReading(whole(text), 0.9, "yes")
    if "?" in text:
        return None
    found = _answer(words_of(text))
    return AnswerReading(whole(text), found[1], found[0]) if found else None

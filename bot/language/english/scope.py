"""Whether words in an English message are about the client, here and now.

"Luckily no debts", "I used to drink", "if I lose my job", "my neighbour was evicted" and "can you
evict me?" all name a problem nobody has told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.english.phrases import Found
from bot.language.english.words import QUESTION, Words

Who = Literal["stranger", "relative", "partner", "ex"]

_NO = frozenset(["not", "no", "never", "none", "nor", "without", "neither", "hardly"])
_REACH = 5  # words a "not" reaches forward
# A "no" of its own: "no, my house was taken", "no job and debts everywhere".
_OVER = re.compile(
    r" (?:used to|in the past|long ago|years ago|back then|as a child|previously|formerly|once) "
    r"| (?:is|are|was|got|all|been) (?:solved|over|fixed|arranged|settled|behind me|gone now) "
    r"| (?:sober|clean|recovered|healed) "
)
_BETTER = re.compile(
    r" (?:but|and)?(?: \w+){0,2} ?(?:now|luckily|fortunately|thank god|meanwhile)(?: \w+){0,4} "
    r"(?:solved|better|fine|ok|good|over|sober|clean|arranged|fixed|done|back on|healthy) "
    r"| but (?:that|it|they)(?: \w+){0,2} back on "
    r"| but (?:that|it) (?:is|was) (?:solved|over|fixed|arranged|ok now|fine now) "
    r"| (?:not any more|no longer) [.,?]"
)
_IF = re.compile(r" (?:if|suppose|imagine|in case|unless|whether|what if|would i|should i) ")
_FEAR = re.compile(
    r" (?:afraid|scared|fear|worried|worry|nervous|anxious) (?!of the (?:envelope|post|mail"
    r"|letter))"
)
_OPENS_QUESTION = re.compile(
    r" (?:(?:and|but|so|or|hi|hello|hey|please|then|also) )*"
    r"(?:can|could|do|does|did|will|would|is|are|am|may|should|must|have|what|when|who|how|where|"
    r"which|why) "
)
_WHO: tuple[tuple[Who, re.Pattern[str]], ...] = (
    ("stranger", re.compile(
        r" (?:neighbor|colleague|coworker|boss|(?:a|my|his|her|the|our) (?:best |good "
        r"|old )?friends?"
        r"|roommate|acquaintance|people|someone|some people|others|many|everyone|client"
        r"|landlady) ")),
    ("ex", re.compile(r" (?:my|the) ex(?: \w+)? ")),
    ("partner", re.compile(r" (?:husband|wife|partner|boyfriend|girlfriend|fiance|spouse|we"
        r"|our) ")),
    ("relative", re.compile(
        r" (?:my|our|his|her|the) (?:\w+ )?(?:mother|father|sister|brother|son|daughter|uncle|aunt"
        r"|cousin|child|children|baby|parents|grandmother|grandfather|grandma|grandpa|nephew|niece"
        r"|family|mother in law|twins) ")),
)  # fmt: skip
_SELF = re.compile(r" (?:i|me|my self|we|us) ")


@dataclass(frozen=True)
class Scope:
    """A message, to be asked about what was found in it."""

    words: Words

    def _before(self, found: Found) -> str:
        first, _ = self.words.clause(found.first, found.last)
        return " " + " ".join(self.words.plain(first, found.first - 1)) + " "

    def _clause(self, found: Found) -> str:
        return " " + " ".join(self.words.plain(*self.words.clause(found.first, found.last))) + " "

    def _sentence(self, found: Found) -> str:
        first, last = self.words.sentence(found.first, found.last)
        return " " + " ".join(self.words.plain(first, last + 1)) + " "

    def negated(self, found: Found) -> bool:
        """ "no debts", "I was not evicted"; "no, …" denies what was asked, not what follows."""
        if self.words.words[found.first].word in _NO:
            return False
        first, _ = self.words.clause(found.first, found.last)
        near = self.words.plain(max(first, found.first - _REACH), found.first - 1)
        return not _NO.isdisjoint(near)

    def past(self, found: Found) -> bool:
        """What is over: "I used to drink", "last year, but now it is solved"."""
        return bool(_OVER.search(self._clause(found)) or _BETTER.search(self._sentence(found)))

    def imagined(self, found: Found) -> bool:
        """ "if I lose my job": a boundary word of its own, so the word before the clause counts."""
        first, last = self.words.clause(found.first, found.last)
        return bool(_IF.search(" " + " ".join(self.words.plain(first - 2, found.first)) + " "))

    def supposed(self, found: Found) -> bool:
        """ "I could lose my house": what might be is not what is near."""
        near = self.words.plain(found.first - 2, found.first - 1)
        return bool({"could", "might"} & set(near))

    def feared(self, found: Found) -> bool:
        """Whether it is something the client is afraid of."""
        return bool(_FEAR.search(self._before(found)))

    def asked(self, found: Found) -> bool:
        """Whether the clause is a question of the client's own."""
        first, last = self.words.sentence(found.first, found.last)
        ends = self.words.plain(last + 1, last + 1) == [QUESTION]
        return ends and bool(_OPENS_QUESTION.match(self._clause(found)))

    def about(self, found: Found) -> Who | None:
        """Who it is told of, where that is not the client."""
        before = self._before(found)
        last: tuple[int, Who] | None = None
        for who, pattern in _WHO:
            for match in pattern.finditer(before):
                if last is None or match.start() > last[0]:
                    last = (match.start(), who)
        mine = max((match.start() for match in _SELF.finditer(before)), default=-1)
        return last[1] if last and last[0] > mine else None

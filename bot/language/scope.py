"""Whether words in a message are about the client, here and now.

"Gelukkig geen schulden", "vroeger verslaafd", "als ik mijn baan verlies", "mijn buurman is uit
huis gezet" and "kunnen jullie me uit huis zetten?" all name a problem nobody has told.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.lexicon import Found, Heard, hear
from bot.language.message import COMMA, CONJUNCTIONS, ENDS, NEGATIONS, QUESTION, STOP, Message, Word
from bot.language.sounds import sound_key


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(sound_key, words.split()))


_NEVER_BRIDGED = _keys(
    "ik we wij je jullie u hij zij ze door van wegens vanwege om voor met sinds na mijn deze die "
    "kan kunnen moet heb hebben ben is zijn wil krijg weet meer alleen"
)
_BRIDGE = _keys(
    "meer in aan bij de het een of onder zelf meteen enige andere grote echte onze mijn last "
    "sprake bepaald direct hoef te al weer verder iemand iets nu ernstig"
)
_TRAILING = _keys(
    "heb hebben is zijn ben zit zitten hoef hoeven heeft speelt spelen gaat ik we wij er bij mij "
    "ons daar aan van in orde hem ons geval hier thuis gehad doe gebruik bestaat was waren al "
    "allang verder"
)
_AFTER = _keys("meer verder anders hoor gelukkig gehad hebben nodig aan hand uit bij mij ons")


_DENY_AFTER = _keys("niet nooit nergens")
_VAN, _LAST = sound_key("van"), sound_key("last")  # "geen last van stress"
_CLAUSE_WORDS = _keys("maar want omdat doordat dus terwijl toen zodat waardoor daardoor")
_THIRD_PERSON = _keys("die is zit wil kan gaat doet")
_NO_VERB = _keys("niet dat met het wat tot moet altijd want omdat")
_SELF = _keys("ik we wij onze mij mijn")


def _is_third_person(key: str) -> bool:
    """Whether a word is what "he" or "she" does: "drinkt", "ligt", "raakt"."""
    return key in _THIRD_PERSON or key.endswith("t") and key not in _NO_VERB


def _negated_before(words: tuple[Word, ...], found: Found) -> bool:
    listed = False
    if words[found.first].key in NEGATIONS:
        return False  # "geen werk, geen huis": the second is not denied by the first
    for distance, at in enumerate(range(found.first - 1, max(found.first - 8, -1), -1)):
        key = words[at].key
        if key in NEGATIONS:
            return True
        if key in ENDS or key in _CLAUSE_WORDS:
            return False
        listed = listed or key == "of"
        free = key not in _NEVER_BRIDGED or (key == _VAN and words[at - 1].key == _LAST)
        if not (key in _BRIDGE or free and (distance < 2 or listed)):
            return False
    return False


def _negated_after(words: tuple[Word, ...], found: Found) -> bool:
    following = words[found.last + 1 : found.last + 8]
    after = [word.key for word in following if word.end > word.start]  # no comma that is only heard
    for at, key in enumerate(after):
        if key in _DENY_AFTER:
            rest = after[at + 1 : at + 2]
            return not rest or rest[0] in ENDS or rest[0] in _AFTER
        if key not in _TRAILING:
            return False
    return False


_BARE = 16  # words
_SMALL = _keys(
    "ja jawel wel de het een mijn onze en bij aan van is zijn al allang allebei beide alle dat die "
    "ook nog jep yes yep klopt dus"
) | {COMMA, STOP}

_DETERMINERS = _keys("mijn onze de het een haar zijn jullie uw")
_BESIDE = _keys("bij met voor door aan naar tegen zonder op")

_ON_BEHALF, _OTHERS = "for_someone_else", ("stranger", "relative")


@dataclass(frozen=True)
class Scope:
    """A message with the scope words found in it."""

    message: Message
    marks: tuple[Found, ...]
    starts: tuple[int, ...]  # the first word of each mark, in order
    on_behalf: bool  # whether the client is another than who writes

    @classmethod
    def of(cls, heard: Heard) -> Scope:
        """The scope words of what was heard."""
        marks = heard.found["scope"]
        on_behalf = any(told.label == _ON_BEHALF for told in heard.found["circumstances"])
        return cls(heard.message, marks, tuple(mark.first for mark in marks), on_behalf)

    def negated(self, found: Found) -> bool:
        """Whether the words are denied: "geen schulden", "schulden heb ik niet"."""
        words = self.message.words
        return _negated_before(words, found) or _negated_after(words, found)

    def past(self, found: Found) -> bool:
        """Whether it is over: "vroeger", "in 2010", "maar nu weer beter", "is afbetaald"."""
        first, last = self.message.clause(found.first, found.last)
        begun = any(mark.label == "past" for mark in self._between(first, last))
        return begun or self._marked("over", first, self._next(last))

    def formerly(self, found: Found) -> bool:
        """Whether it is told as something one had: "ik had een bewindvoerder"."""
        first, _ = self.message.clause(found.first, found.last)
        return self._marked("formerly", first, found.last)

    def hypothetical(self, found: Found) -> bool:
        """Whether it is only thought of: "als ik ziek word", "stel dat"."""
        return self._opens("hypothetical", found)

    def feared(self, found: Found) -> bool:
        """Whether it is feared: "bang dat ik mijn huis uit moet"."""
        return self._opens("fear", found)

    def soon(self, found: Found) -> bool:
        """Whether it is seen coming: "straks sta ik op straat"."""
        return self._opens("soon", found)

    def imagined(self, found: Found) -> bool:
        """Whether it is thought of, feared or seen coming: not there yet."""
        return self.hypothetical(found) or self.feared(found) or self.soon(found)

    def asked(self, found: Found) -> bool:
        """Whether the clause is a question: "kunnen jullie me uit huis zetten"."""
        first, last = self.message.clause(found.first, found.last)
        words = self.message.words
        marked = last + 1 < len(words) and words[last + 1].key == QUESTION
        opens = first == 0 or words[first - 1].key in ENDS
        wanted = {"question"} if opens else set()
        if marked:
            wanted = {"question", "inverted"}
        return any(
            mark.label in wanted and first <= found.first for mark in self._between(first, first)
        )

    def about(self, found: Found, label: str) -> bool:
        """Whether the clause is about another: `label` is "partner", "relative" or "stranger"."""
        if self.on_behalf and label in _OTHERS:
            return False  # who writes for another tells of that other
        first = self._subject(found)
        people = [
            mark
            for mark in self._between(first, found.last)
            if mark.label == label and mark.last < found.last and self._acts(mark, first)
        ]
        if not people:
            return False
        between = self.message.keys(people[-1].last + 1, found.last)
        return not any(key in _SELF for key in between)

    def _acts(self, person: Found, first: int) -> bool:
        """Whether a person is who the clause from `first` on is about, not "bij" or "met" whom."""
        words = self.message.words
        if person.first == first or person.first == person.last:
            return person.first == first  # "vrouw werkt niet", but not "ik ben vrouw"
        before = person.first - (2 if words[person.first - 1].key in _DETERMINERS else 1)
        if before <= first:
            return True  # "bij mijn nicht is de stroom afgesloten"
        return _BESIDE.isdisjoint((words[person.first].key, words[before].key))

    def mine(self, found: Found) -> bool:
        """Whether the rest of the clause comes back to the client: "hij trekt een mes als ik …"."""
        _, last = self.message.clause(found.first, found.last)
        return not _SELF.isdisjoint(self.message.keys(found.first, last))

    def only(self, items: Sequence[Found]) -> bool:
        """Whether a short message says nothing but `items`: "ja de huur en eneco"."""
        words = self.message.words
        said = {at for item in items for at in range(item.first, item.last + 1)}
        others = (word.key for at, word in enumerate(words) if at not in said)
        return bool(items) and len(words) <= _BARE and all(key in _SMALL for key in others)

    def _opens(self, label: str, found: Found) -> bool:
        first, _ = self.message.clause(found.first, found.last)
        return self._marked(label, first, max(found.first, found.last - 1))

    def _subject(self, found: Found) -> int:
        """Where the clause that holds the subject begins: "mijn man is ziek en ligt op bed"."""
        words = self.message.words
        first, _ = self.message.clause(found.first, found.last)
        goes_on = first > 1 and _is_third_person(words[first].key)
        if goes_on and words[first - 1].key in CONJUNCTIONS:
            return self.message.clause(first - 2, first - 2)[0]
        return first

    def _between(self, first: int, last: int) -> tuple[Found, ...]:
        """The marks that begin on the words first..last."""
        return self.marks[bisect_left(self.starts, first) : bisect_right(self.starts, last)]

    def _marked(self, label: str, first: int, last: int) -> bool:
        near = self._between(first, last)
        return any(mark.label == label and mark.last <= last for mark in near)

    def _next(self, last: int) -> int:
        """The last word of the clause after the one that ends with `last`."""
        words = self.message.words
        following = last + 1
        while following < len(words) and self.message.boundary(following):
            following += 1
        return self.message.clause(following, following)[1] if following < len(words) else last


@lru_cache(maxsize=4)  # the readers of one message share it
def scope_of(text: str) -> Scope:
    """The scope of a message."""
    return Scope.of(hear(text))

"""What a message wants, learnt from `data/nlu` with plain logistic regression.

No Rasa here: `components/intents.py` puts the model into the pipeline. Reading a message is table
lookups and one sum of rows, so it costs a fraction of a millisecond.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from bot.language.intent_clauses import Clause, clauses
from bot.language.intent_courtesies import without_courtesies
from bot.language.intent_features import (
    features,
    letter_features,
    places,
    raw_words,
    shorten,
    words_of,
)
from bot.language.intent_manner import Manner
from bot.language.intent_noise import is_noise, is_stuck
from bot.language.languages import HELD, LanguageReading, read_language
from bot.language.reading import Reading, Span, whole
from bot.language.text import fold

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]

# How much a block of features weighs, and in how many examples a feature must stand to be learnt.
_WEIGHTS = {"words": 1.0, "letters": 1.0, "concepts": 0.7, "form": 0.7, "shape": 0.3}
_LEAST = {"words": 1, "letters": 2, "concepts": 2, "form": 1, "shape": 1}
_EMPTY = frozenset({"form", "shape"})  # blocks that even a text without a known word has
_CORRECTABLE = 6  # letters: shorter words lie too close to each other to correct
_MASH_WORDS = 4
_MOST_KEPT = 20_000  # words
_STRENGTH = 24.0  # logistic regression's C

# What a question or a request inside a story must reach to become what the message is about.
# One that asks sooner than one that tells.
_SURE_INSIDE = 0.8
_LEANING = {"asks": 3.0, "wishes": 1.5, "tells": 0.25, "inside": 0.1}
_LEAST_SURE = {"asks": 0.58, "wishes": 0.58, "tells": 0.8, "inside": 0.9}
_LIFT = 0.6
_STORY_WORDS = 15  # words; in a longer message a request is what a part of it asks
# A question must be the surer the more the whole is a story; what could be part of the story
# ("geen geld", "ik word er gek van") must be nearly certain.
_QUESTION_AT_LEAST, _PER_TELLING = 0.65, 0.2
_STATEMENT_AT_LEAST = 0.88
_ACT_AT_LEAST = 0.8
_DOUBTFUL = 0.5
OTHER_LANGUAGE = "other_language"
_SURELY_FOREIGN = 0.8
_STORY = "inform"
# Ending the talk by mistake costs more than listening once too often. Withdrawing and deleting are
# not held to this: there missing it costs more.
_FINAL = frozenset({"stop", "must_go", "bye"})
_FINAL_OVER_TELLING = 1.5
_LEAVING = frozenset({"stop", "must_go"})
_AT_THE_END = 40  # characters after it
_TELLING = frozenset({_STORY, "greet"})
_QUESTIONS = frozenset(
    {"ask_human", "see_data", "delete_data", "withdraw_consent", "ask_amount_due", "ask_insured"}
    | {"ask_consequences", "ask_arrangements", "ask_who_sees", "ask_gemeente", "ask_robot"}
    | {"ask_why", "ask_callback", "ask_costs", "out_of_scope"}
)
_ACTS = frozenset({"ask_human", "see_data", "delete_data", "withdraw_consent", "stop"})
# What must be answered or done, wherever in a message it stands.
REQUESTS = _QUESTIONS | {"stop", "must_go"}
_STATEMENTS = frozenset(
    {"stop", "must_go", "dispute", "already_paid", "anger", "unwilling", "unable"}
)


@dataclass(frozen=True)
class IntentReading(Reading):
    """`intent` is what the words of `span` want; `confidence` its probability."""

    intent: str


@dataclass(frozen=True)
class IntentModel:
    """A fitted model: `weights` has a row per feature of `columns` and a column per label."""

    labels: tuple[str, ...]
    columns: dict[str, int]
    rarity: Floats
    weights: Floats
    bias: Floats
    vocabulary: frozenset[str]

    @classmethod
    def fit(cls, texts: list[str], labels: list[str]) -> IntentModel:
        """Learns from `texts` and their `labels`; the same input gives the same model."""
        from bot.language.intent_training import fitted

        return cls(**fitted(texts, labels, _WEIGHTS, _LEAST, _STRENGTH))

    def to_arrays(self) -> tuple[dict[str, Floats], dict[str, list[str]]]:
        """The numbers and the words of the model, for saving as npz and JSON."""
        numbers = {"rarity": self.rarity, "weights": self.weights, "bias": self.bias}
        words = {
            "labels": list(self.labels),
            "columns": sorted(self.columns, key=self.columns.__getitem__),
            "vocabulary": sorted(self.vocabulary),
        }
        return numbers, words

    @classmethod
    def from_arrays(cls, numbers: Mapping[str, Floats], words: dict[str, list[str]]) -> IntentModel:
        """The model that `to_arrays` gave."""
        return cls(
            labels=tuple(words["labels"]),
            columns={name: index for index, name in enumerate(words["columns"])},
            rarity=numbers["rarity"],
            weights=numbers["weights"],
            bias=numbers["bias"],
            vocabulary=frozenset(words["vocabulary"]),
        )

    @cached_property
    def _typos(self) -> dict[str, str]:
        """Known words with one letter left out, each with the word it came from."""
        found: dict[str, str] = {}
        for word in sorted(self.vocabulary):
            if len(word) >= _CORRECTABLE:
                for left_out in _one_letter_out(word):
                    found.setdefault(left_out, word)
        return found

    def _corrected(self, key: str) -> str:
        """The known word one typing error away from `key`; `key` itself when it is known."""
        if len(key) < _CORRECTABLE or key in self.vocabulary or key in places():
            return key
        for written in (key, *_one_letter_out(key)):
            if written in self.vocabulary:
                return written
            if written in self._typos:
                return self._typos[written]
        return key

    def _probabilities(self, text: str, language: LanguageReading | None) -> Floats | None:
        text = shorten(without_courtesies(text))
        keys = [self._corrected(key) for key in words_of(fold(text))]
        if not self._says_something(keys) or self._is_mash(text):
            return None
        blocks = {
            block: self._known(names)
            for block, names in features(text, keys, self.vocabulary, language).items()
        }
        blocks["letters"] = np.concatenate([self._letters(key) for key in keys])
        if not any(len(rows) for block, rows in blocks.items() if block not in _EMPTY):
            return None
        weighed = [self._weighed(rows, _WEIGHTS[block]) for block, rows in blocks.items()]
        rows = np.concatenate([rows for rows, _ in weighed])
        values = np.concatenate([values for _, values in weighed])
        shares: Floats = 1 / (1 + np.exp(-(values @ self.weights[rows] + self.bias)))
        shares /= shares.sum()
        return shares

    def _known(self, names: Iterable[str]) -> Rows:
        """The rows of the features that were learnt."""
        columns = self.columns
        return np.array([columns[name] for name in names if name in columns], dtype=np.int64)

    @cached_property
    def _letters_of(self) -> dict[str, Rows]:
        return {}

    def _letters(self, key: str) -> Rows:
        """The rows of the letters of a word; the words of a talk come back, so they are kept."""
        kept = self._letters_of
        if key not in kept:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            kept[key] = self._known(letter_features(key))
        return kept[key]

    def _weighed(self, rows: Rows, weight: float) -> tuple[Rows, Floats]:
        """Each row once, with its tf-idf scaled to a block of length `weight`."""
        if not len(rows):
            return rows, np.zeros(0, dtype=np.float32)
        once, counts = np.unique(rows, return_counts=True)
        scaled: Floats = ((1 + np.log(counts)) * self.rarity[once]).astype(np.float32)
        return once, weight * scaled / float(np.sqrt(scaled @ scaled))

    def _says_something(self, keys: list[str]) -> bool:
        """Whether there is a word; an emoji alone says something only where it was learnt alone."""
        return any(key.isalnum() for key in keys) or f"w:= {' '.join(keys)}" in self.columns

    def _is_mash(self, text: str) -> bool:
        """Whether a short message is keyboard mash and nothing else."""
        words = raw_words(fold(text))
        return len(words) <= _MASH_WORDS and all(
            is_stuck(word)
            or (is_noise(word) and not any(f"w:{key}" in self.columns for key in words_of(word)))
            for word in words
        )

    def rank(self, text: str) -> list[tuple[str, float]]:
        """All intents, likeliest first; all 0.0 for a text without anything known in it."""
        return self.read(text)[0]

    def find(self, text: str) -> list[IntentReading]:
        """The intent of the whole message, then the other intents of its sentences and clauses."""
        return self.read(text)[1]

    def read(self, text: str) -> tuple[list[tuple[str, float]], list[IntentReading]]:
        """What `rank` and `find` give, in one go."""
        found, asked = self._read(text)
        if found is None:
            return [(label, 0.0) for label in self.labels], []
        order = np.argsort(-found, kind="stable")
        ranked = [(self.labels[index], float(found[index])) for index in order]
        name, confidence = ranked[0]
        others = sorted(
            (part for part in asked if part.intent != name), key=lambda part: part.span.start
        )
        return ranked, [IntentReading(whole(text), confidence, name), *others]

    def _read(self, text: str) -> tuple[Floats | None, list[IntentReading]]:
        """The probabilities of the whole message, and the sure intents of its parts."""
        language = read_language(text)
        if OTHER_LANGUAGE in self.labels and _is_foreign(language):
            return self._only(OTHER_LANGUAGE), []
        alone = self._probabilities(text, language)
        if alone is None:
            return None, []
        alone = self._rather_listening(alone)
        asked = self._parts(text)
        return self._about(alone, asked, len(text.split())), asked

    def _about(self, alone: Floats, asked: list[IntentReading], words: int) -> Floats:
        """What the whole is about: what its parts ask goes before the sound of all its words."""
        name = self.labels[int(alone.argmax())]
        requests = [part for part in asked if part.intent in REQUESTS]
        acts = [part for part in requests if _must_be_done(part)]
        if acts and name in REQUESTS - _ACTS:
            return self._lifted(alone, acts[-1].intent)
        if name in REQUESTS and (words < _STORY_WORDS or name in _named(requests)):
            return alone
        telling = float(alone[self.labels.index(_STORY)]) if _STORY in self.labels else 0.0
        if name not in REQUESTS:
            # Who says "I cannot pay" says more than a story does: a request must be surer there.
            telling = telling if name in _TELLING or alone.max() < _DOUBTFUL else 1.0
            requests = [part for part in asked if _outweighs(part, telling)]
        if requests:
            request = max(requests, key=_urgency)
            return self._lifted(alone, request.intent)
        return self._lifted(alone, _STORY) if name in REQUESTS else alone

    def _lifted(self, found: Floats, intent: str) -> Floats:
        """`found` with `intent` first."""
        lifted = found * (1 - _LIFT)
        lifted[self.labels.index(intent)] += _LIFT
        return lifted

    def _rather_listening(self, found: Floats) -> Floats:
        """`found`, with telling first where something final is not far enough ahead of it."""
        best = int(found.argmax())
        if self.labels[best] not in _FINAL or _STORY not in self.labels:
            return found
        telling = self.labels.index(_STORY)
        if found[best] >= _FINAL_OVER_TELLING * found[telling]:
            return found
        swapped = found.copy()
        swapped[[best, telling]] = found[[telling, best]]
        return swapped

    def _only(self, intent: str) -> Floats:
        """Nearly all for one intent, for what is read by rule."""
        found = np.full(len(self.labels), 0.05 / len(self.labels), dtype=np.float32)
        found[self.labels.index(intent)] += 0.95
        return found

    def _parts(self, text: str) -> list[IntentReading]:
        """Per intent the surest part of a long message that has it, where that is sure enough."""
        best: dict[str, IntentReading] = {}
        for reading in self._wanted(text):
            known = best.get(reading.intent)
            if known is None or reading.confidence > known.confidence:
                best[reading.intent] = reading
        return list(best.values())

    def _wanted(self, text: str) -> Iterator[IntentReading]:
        """What the clauses want; of several together only where none of them alone does."""
        taken: list[Span] = []
        for clause in sorted(clauses(text), key=lambda clause: clause.weight):
            if clause.weight > 1 and clause.manner in ("tells", "inside"):
                continue  # what several clauses tell is no request, and tells nothing new
            if any(_covers(clause.span, span) for span in taken):
                continue
            found = self._probabilities(clause.plain, None)
            if found is None:
                continue
            found = self._in_manner(found, clause)
            name, confidence = self.labels[int(found.argmax())], float(found.max())
            if name in _LEAVING and not _leaves(text, clause.span):
                continue
            if name in REQUESTS and confidence >= _LEAST_SURE[clause.manner]:
                taken.append(clause.span)
                yield IntentReading(clause.span, confidence, name)
            elif name not in REQUESTS and clause.weight == 1 and confidence >= _SURE_INSIDE:
                yield IntentReading(clause.span, confidence, name)

    def _in_manner(self, found: Floats, clause: Clause) -> Floats:
        """`found`, with requests likelier where a clause asks and less where it tells."""
        leaning = [_leaning(label, clause.manner) for label in self.labels]
        leant: Floats = found * np.asarray(leaning, dtype=np.float32)
        leant /= leant.sum()
        return leant


def _leaning(label: str, manner: Manner) -> float:
    if label not in REQUESTS:
        return 1.0
    # "Ik moet nu weg" asks for something in the form of telling.
    return max(1.0, _LEANING[manner]) if label in _FINAL else _LEANING[manner]


# What is left is the talk; "nu wil ik stoppen, met blowen" is told.
_TALK = re.compile(
    r"\b(?:gesprek|chat\w*|bericht\w*|app(?:en|jes?|je)?|sms\w*|vragen|ermee|hiermee|mee|typen"
    r"|getyp|contact|verder|later|straks|morgen\w*|vanavond|vanmiddag|terug|ophangen|onderbreken"
    r"|sluit\w*|hierbij|chatting"
    r"|messages?|conversation|talk)\b"
)


def _leaves(text: str, span: Span) -> bool:
    """Whether words about stopping or going end a story, or are about the talk itself."""
    if len(text.split()) < _STORY_WORDS or len(text.rstrip()) - span.end <= _AT_THE_END:
        return True
    return bool(_TALK.search(fold(span.quote)))


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _outweighs(part: IntentReading, telling: float) -> bool:
    """Whether a part is sure enough to be what a message that is `telling` (0..1) is about."""
    if part.intent in _QUESTIONS:
        return part.confidence >= _QUESTION_AT_LEAST + _PER_TELLING * telling
    return part.intent in _STATEMENTS and part.confidence >= _STATEMENT_AT_LEAST


def _must_be_done(part: IntentReading) -> bool:
    """Whether a part surely asks for more than an answer; then it goes before any question."""
    return part.intent in _ACTS and part.confidence >= _ACT_AT_LEAST


def _named(parts: list[IntentReading]) -> set[str]:
    return {part.intent for part in parts}


def _urgency(part: IntentReading) -> tuple[bool, float, int]:
    """What is to be done goes before what is to be answered; then the surest, then the last."""
    return part.intent in _ACTS, part.confidence, part.span.start


def _is_foreign(language: LanguageReading) -> bool:
    return language.language not in HELD and language.confidence >= _SURELY_FOREIGN


def _one_letter_out(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]

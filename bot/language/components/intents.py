"""The intent model as a component of Rasa's NLU pipeline."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.intents import IntentModel, IntentReading

FALLBACK = "nlu_fallback"
INTENTS = "intents"
_RANKING = "intent_ranking"
_NUMBERS, _WORDS = "numbers.npz", "words.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):  # type: ignore[misc]
    """Sets `intent`, `intent_ranking` and `intents` (the intents of the parts of a long message).

    Below `threshold` the intent is `nlu_fallback`; the ranking keeps what it might have been.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`threshold` 0..1, and how many intents `intent_ranking` shows."""
        return {"threshold": 0.35, "ranking_length": 5}

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        texts = [example.get(TEXT) or "" for example in examples]
        self._model = IntentModel.fit(texts, [example.get(INTENT) for example in examples])
        self._persist(self._model)
        return self._resource

    def _persist(self, model: IntentModel) -> None:
        numbers, words = model.to_arrays()
        with self._storage.write_to(self._resource) as directory:
            np.savez_compressed(directory / _NUMBERS, **numbers)
            (directory / _WORDS).write_text(json.dumps(words), encoding="utf-8")

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """The component with its saved model.

        A broken or missing model is an error here, not a silent bot that understands nothing.
        """
        with model_storage.read_from(resource) as directory:
            words = json.loads((directory / _WORDS).read_text(encoding="utf-8"))
            with np.load(directory / _NUMBERS, allow_pickle=False) as numbers:
                model = IntentModel.from_arrays(dict(numbers), words)
        return cls(config, model_storage, resource, model)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            if self._model is not None:
                self._read(self._model, message)
        return messages

    def _read(self, model: IntentModel, message: Message) -> None:
        text = message.get(TEXT) or ""
        ranked, found = model.read(text)
        ranking = [{"name": name, "confidence": share} for name, share in ranked]
        message.set(INTENT, self._chosen(ranking[0]), add_to_output=True)
        message.set(_RANKING, ranking[: self._config["ranking_length"]], add_to_output=True)
        message.set(INTENTS, list(map(_part, found)), add_to_output=True)

    def _chosen(self, best: dict[str, Any]) -> dict[str, Any]:
        if best["confidence"] >= self._config["threshold"]:
            return best
        return {"name": FALLBACK, "confidence": best["confidence"]}


def _part(reading: IntentReading) -> dict[str, Any]:
    return {
        "name": reading.intent,
        "confidence": reading.confidence,
        "start": reading.span.start,
        "end": reading.span.end,
        "text": reading.span.quote,
    }

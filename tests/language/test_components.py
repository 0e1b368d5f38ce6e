"""The intent component as Rasa trains, saves, loads and runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message

from bot.language.components.intents import FALLBACK, INTENTS, IntentClassifier
from tests.language.task_intents import NLU


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> IntentClassifier:
    """Trained on `data/nlu` and loaded again from its storage."""
    storage = LocalModelStorage(Path(tmp_path_factory.mktemp("model")))
    resource, context = Resource("intents"), ExecutionContext(GraphSchema({}))
    config = IntentClassifier.get_default_config()
    data = RasaFileImporter(training_data_paths=[str(NLU)]).get_nlu_data()
    IntentClassifier.create(config, storage, resource, context).train(data)
    return IntentClassifier.load(config, storage, resource, context)


def parse(classifier: IntentClassifier, text: str | None) -> dict[str, Any]:
    message = Message({} if text is None else {"text": text})
    classifier.process([message])
    return message.as_dict(only_output_properties=True)


def test_rasa_knows_the_component() -> None:
    registered = DefaultV1Recipe._from_registry(IntentClassifier.__name__)
    assert registered.clazz is IntentClassifier


def test_a_message_gets_its_intent(classifier: IntentClassifier) -> None:
    parsed = parse(classifier, "mag ik met een mens praten")
    assert parsed["intent"]["name"] == "ask_human"
    assert parsed["intent_ranking"][0] == parsed["intent"]
    assert len(parsed["intent_ranking"]) == 5


def test_the_parts_of_a_message_are_in_the_output(classifier: IntentClassifier) -> None:
    text = "Ik ben mijn werk kwijt en mijn huur loopt achter. Wie leest dit allemaal mee?"
    found = parse(classifier, text)[INTENTS]
    assert found[0] == {**found[0], "start": 0, "end": len(text), "text": text}
    assert {"inform", "ask_who_sees"} <= {part["name"] for part in found}


@pytest.mark.parametrize("text", ["", "???", "🧦", None])
def test_nothing_readable_is_the_fallback(classifier: IntentClassifier, text: str | None) -> None:
    parsed = parse(classifier, text)
    assert parsed["intent"] == {"name": FALLBACK, "confidence": 0.0}
    assert parsed[INTENTS] == []


def test_below_the_threshold_is_the_fallback(classifier: IntentClassifier) -> None:
    strict = IntentClassifier(
        {**classifier._config, "threshold": 1.1}, None, None, classifier._model
    )
    parsed = parse(strict, "ja")
    assert parsed["intent"]["name"] == FALLBACK
    assert parsed["intent_ranking"][0]["name"] == "affirm"


def test_another_language_is_its_own_intent(classifier: IntentClassifier) -> None:
    parsed = parse(classifier, "Buenos días, he recibido una carta y no entiendo nada")
    assert parsed["intent"]["name"] == "other_language"

"""The stories are proved: at every step the trained rules would do what the story says."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from bot.engine.no_tensorflow import leave_tensorflow_out
from bot.engine.train import model_for_now
from bot.settings import ROOT, load_settings

STORIES = yaml.safe_load((ROOT / "data" / "stories" / "talk.yml").read_text("utf-8"))["stories"]
RULES = yaml.safe_load((ROOT / "data" / "rules" / "talk.yml").read_text("utf-8"))["rules"]


@pytest.fixture(scope="module")
def processor(trained_model: None) -> Any:
    leave_tensorflow_out()
    from rasa.core.agent import Agent

    return Agent.load(str(model_for_now(load_settings().models))).processor


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["story"])
def test_the_rules_do_what_the_story_says(processor: Any, story: dict[str, Any]) -> None:
    from rasa.shared.core.events import ActionExecuted, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    tracker = DialogueStateTracker("story", processor.domain.slots)
    tracker.update(ActionExecuted("action_listen"))
    for number, step in enumerate([*story["steps"], {"intent": None}]):
        if "intent" in step:
            if number:
                assert _next(processor, tracker) == "action_listen", f"before step {number}"
                tracker.update(ActionExecuted("action_listen"))
            if step["intent"] is not None:
                tracker.update(UserUttered("…", intent={"name": step["intent"], "confidence": 1.0}))
            continue
        assert _next(processor, tracker) == step["action"], f"step {number}: {step}"
        tracker.update(ActionExecuted(step["action"]))


def _next(processor: Any, tracker: Any) -> str:
    prediction = processor.predict_next_with_tracker(tracker)
    best = max(prediction["scores"], key=lambda score: score["score"])
    return str(best["action"])


def test_every_intent_of_the_domain_has_a_rule() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
    names = {name if isinstance(name, str) else next(iter(name)) for name in domain["intents"]}
    assert names == _intents(RULES)


def _intents(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {node["intent"]} if "intent" in node else set()
        return own.union(*(_intents(value) for value in node.values()))
    if isinstance(node, list):
        return set().union(*(_intents(item) for item in node))
    return set()

"""Each change to Rasa's behaviour: guarded by version, and without effect on what is decided."""

from __future__ import annotations

import subprocess
import sys

import pytest
from jsonschema import ValidationError, validate

from bot.engine import guard
from bot.engine.no_tensorflow import leave_tensorflow_out
from tests.house import ROOT

leave_tensorflow_out()


def test_another_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    guard.check_rasa_version()
    monkeypatch.setattr(guard, "RASA_VERSION", "3.6.20")
    with pytest.raises(guard.WrongRasaError, match="made for Rasa 3.6.20"):
        guard.check_rasa_version()


REPLIES = [
    pytest.param({"events": [], "responses": []}, id="nothing"),
    pytest.param(
        {"events": [{"event": "slot", "name": "gemeente", "value": "Goes"}], "responses": []},
        id="a slot",
    ),
    pytest.param({"responses": [{"text": "Hallo", "buttons": []}]}, id="a sentence"),
    pytest.param({"events": [{"event": "slot"}]}, id="a slot without a name"),
    pytest.param({"events": [{"event": "nonsense"}]}, id="an unknown event"),
    pytest.param({"events": {}}, id="events that are no list"),
    pytest.param({"events": [{"name": "x"}]}, id="an event without a kind"),
    pytest.param([], id="no object"),
]


@pytest.mark.parametrize("reply", REPLIES)
def test_the_compiled_check_says_what_rasas_own_check_says(reply: object) -> None:
    from rasa.core.actions.action import RemoteAction

    from bot.engine.reply_check import _validate_action_result

    def refuses(check: object) -> bool:
        try:
            check()  # type: ignore[operator]
        except ValidationError:
            return True
        return False

    schema = RemoteAction.action_response_format_spec()
    stock = refuses(lambda: validate(reply, schema))
    ours = refuses(lambda: _validate_action_result(None, reply))  # type: ignore[arg-type]
    assert ours == stock


LEFT_OUT = """
import sys
from bot.engine.no_tensorflow import leave_tensorflow_out
leave_tensorflow_out()
import spacy, rasa.core.agent
from thinc.compat import has_tensorflow
print(has_tensorflow, any(name.startswith("tensorflow.python") for name in sys.modules))
"""


def test_tensorflow_is_left_out_and_spacy_knows_it_is_not_there() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LEFT_OUT],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split()[-2:] == ["False", "False"]


def test_no_component_of_the_pipeline_needs_tensorflow() -> None:
    config = (ROOT / "config.yml").read_text("utf-8")
    for name in ("DIET", "ResponseSelector", "TED", "UnexpecTED", "Spacy", "ConveRT"):
        assert name not in config, f"{name} needs what bot/engine/no_tensorflow.py leaves out"

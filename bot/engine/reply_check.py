"""Checking an action's reply with compiled validators.

Rasa checks each reply against a JSON schema with `jsonschema.validate`, which first validates the
schema itself and builds a validator: 20 ms per action, most of a turn. The schema stays the same;
`fastjsonschema` turns it into functions once. Its list of events says "one of these shapes", each
with another constant for `event`: only the shape with the event's own name can fit, so only that
one is tried.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import fastjsonschema
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction

Check = Callable[[Any], Any]


@lru_cache(maxsize=1)
def _checks() -> tuple[Check, dict[str, Check]]:
    """The check of everything but the shapes of events, and one check per kind of event."""
    schema = RemoteAction.action_response_format_spec()
    events = schema["properties"]["events"]
    shapes = events["items"]["oneOf"]
    plain = {name: part for name, part in events["items"].items() if name != "oneOf"}
    parts = {**schema["properties"], "events": {**events, "items": plain}}
    kinds = {shape["properties"]["event"]["const"]: _compiled(shape) for shape in shapes}
    if len(kinds) != len(shapes):
        raise ValueError("two shapes of one event: this Rasa has another schema")
    return _compiled({**schema, "properties": parts}), kinds


def _compiled(schema: dict[str, Any]) -> Check:
    checking: Check = fastjsonschema.compile(schema, use_default=False)
    return checking


def _validate_action_result(self: RemoteAction, result: dict[str, Any]) -> bool:
    """Raises `jsonschema.ValidationError` as Rasa does."""
    frame, kinds = _checks()
    try:
        frame(result)
        for event in result.get("events", []):
            if event["event"] not in kinds:
                raise ValidationError(f"unknown event {event['event']!r}")
            kinds[event["event"]](event)
    except fastjsonschema.JsonSchemaException as error:
        raise ValidationError(error.message) from error
    return True


def check_replies_once_built() -> None:
    """Puts the compiled check in the place of Rasa's own."""
    RemoteAction._validate_action_result = _validate_action_result

"""Checking an action's reply with a compiled validator.

Rasa checks each reply against a JSON schema with `jsonschema.validate`, which first validates the
schema itself and builds a validator: 20 ms per action, most of a turn. The schema stays the same;
`fastjsonschema` turns it into a function once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import fastjsonschema
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction


@lru_cache(maxsize=1)
def _check() -> Callable[[dict[str, Any]], Any]:
    checking: Callable[[dict[str, Any]], Any] = fastjsonschema.compile(
        RemoteAction.action_response_format_spec(), use_default=False
    )
    return checking


def _validate_action_result(self: RemoteAction, result: dict[str, Any]) -> bool:
    """Raises `jsonschema.ValidationError` as Rasa does."""
    try:
        _check()(result)
    except fastjsonschema.JsonSchemaException as error:
        raise ValidationError(error.message) from error
    return True


def check_replies_once_built() -> None:
    """Puts the built validator in the place of Rasa's own check."""
    RemoteAction._validate_action_result = _validate_action_result

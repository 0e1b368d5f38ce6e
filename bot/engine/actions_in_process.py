"""Running the actions in the engine's own process, instead of over HTTP.

Saves a request, a port without authentication and a second process per turn. The same actions
run unchanged under `rasa run actions` (tests/engine/test_same_talk.py).
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

# Far below the lifetime of a conversation's lock: a hanging action must not hold up a client.
ACTION_TIMEOUT_SECONDS = 10.0


class InProcessActions(EndpointConfig):  # type: ignore[misc]
    """An action endpoint whose `request` runs the action here."""

    def __init__(self, package: str = "actions") -> None:
        # The domain is only sent to actions that ask for it.
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, *args: Any, json: dict[str, Any], **kwargs: Any) -> Any:  # noqa: A002
        """Runs the action named in `json`; answers what the action server would answer."""
        call = json
        try:
            return await asyncio.wait_for(self._executor.run(call), ACTION_TIMEOUT_SECONDS)
        except ActionExecutionRejection as rejection:
            raise _answer(400, rejection.action_name, rejection.message) from rejection
        except ActionNotFoundException as missing:
            raise _answer(404, missing.action_name, str(missing)) from missing


def _answer(status: int, action_name: str, error: str) -> ClientResponseError:
    text = json.dumps({"error": error, "action_name": action_name})
    return ClientResponseError(status, error, text)

"""The desk for other programs: a list of handoffs, and one summary as it is stored."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy.engine import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.desk.office import Office, office_of
from bot.desk.view import queue_row
from bot.storage.api_keys import ApiKey, key_of
from bot.storage.attempts import Limit, take_try
from bot.storage.audit import note
from bot.storage.handoffs import STATES, Handoff, handoff, handoffs_in

MINUTE = timedelta(minutes=1)
CODES = {
    400: "bad_request",
    401: "no_key",
    403: "no_scope",
    404: "not_found",
    405: "no_such_method",
    422: "bad_state",
    429: "too_many_requests",
    500: "broken",
}
MESSAGES = {
    "no_key": "Geef een geldige sleutel mee: Authorization: Bearer <sleutel>.",
    "no_scope": "Deze sleutel mag dit niet lezen.",
    "not_found": "Dit bestaat niet.",
    "no_such_method": "Dit kan hier niet.",
    "bad_state": "Kies state=waiting of state=handled.",
    "too_many_requests": "Te veel verzoeken. Probeer het over een minuut weer.",
    "broken": "Er ging iets mis. Probeer het later weer.",
}


async def list_handoffs(request: Request) -> JSONResponse:
    """The handoffs in one state, most urgent first."""
    office = office_of(request)
    key = await _key(office, request)
    state = request.query_params.get("state", "waiting")
    await _admit(office, key, "api_list", None)
    if state not in STATES:
        raise HTTPException(422)
    found = await office.read(lambda connection: handoffs_in(connection, state))
    return JSONResponse({"handoffs": [_line(one) for one in found]})


async def one_handoff(request: Request) -> JSONResponse:
    """One summary, exactly as it is stored."""
    office = office_of(request)
    key = await _key(office, request)
    reference = request.path_params["reference"]
    found = await office.read(lambda connection: handoff(connection, reference))
    await _admit(office, key, "api_summary", found.reference if found else None)
    if found is None:
        raise HTTPException(404)
    return JSONResponse(found.summary)


def is_for(request: Request) -> bool:
    """Whether a program asks, and not a person."""
    inside: str = request.scope["path"].removeprefix(request.scope.get("root_path", ""))
    return inside.startswith("/api/")


def error(status: int, code: str) -> JSONResponse:
    """The one shape of an error."""
    headers = {401: {"WWW-Authenticate": "Bearer"}, 429: {"Retry-After": "60"}}.get(status)
    message = MESSAGES.get(code, MESSAGES["broken"])
    return JSONResponse({"error": {"code": code, "message": message}}, status, headers)


async def _key(office: Office, request: Request) -> ApiKey:
    """The key of the caller. Raises 401 without a good one, 403 when it may not read."""
    kind, _, presented = request.headers.get("authorization", "").partition(" ")
    key = None
    if kind.lower() == "bearer":
        key = await office.read(lambda connection: key_of(connection, presented.strip()))
    if key is None:
        raise HTTPException(401)
    if "handoffs:read" not in key.scopes:
        raise HTTPException(403)
    return key


async def _admit(office: Office, key: ApiKey, did: str, reference: str | None) -> None:
    """Counts the call and notes it. Raises 429 when this key calls too often."""
    limit = Limit(f"api:{key.id}", office.requests_per_minute, MINUTE)

    def admit(connection: Connection) -> bool:
        if take_try(connection, [limit]) is None:
            return False
        note(connection, f"api:{key.name}", did, reference)
        return True

    admitted = await office.database.write(admit)
    if not admitted:
        raise HTTPException(429)


def _line(found: Handoff) -> dict[str, Any]:
    row = queue_row(found)
    return {
        "reference": found.reference,
        "urgency": found.urgency,
        "reason": row.reason,
        "created_at": _iso(found.created_at),
        "respond_by": _iso(found.respond_by),
        "state": found.state,
        "channel": found.channel,
        "own_words": row.own_words,
    }


def _iso(moment: Any) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None

"""The queue, one summary, one transcript, and the button that ends a wait."""

from __future__ import annotations

import hashlib

from sqlalchemy.engine import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.office import Agent, Office, for_agents, form_of, office_of, to
from bot.desk.view import QueueRow, consent_lines, queue_row, render_summary
from bot.storage.audit import note
from bot.storage.consents import ConsentRecord, consents_of
from bot.storage.handoffs import STATES, Handoff, handoff, handoffs_in, mark_handled
from bot.storage.messages import said_since


@for_agents
async def queue(request: Request, agent: Agent) -> Response:
    """What waits, most urgent first; or what was handled, last first."""
    office, state = office_of(request), _state(request)
    found = await _rows(office, state)
    await _note(office, agent, "queue")
    return office.page(
        request,
        "queue.html",
        session=agent.session,
        state=state,
        rows=found,
        version=_version(found),
        done=request.query_params.get("done", "")[:9],
    )


async def rows(request: Request) -> Response:
    """Only the list, for the page that refreshes itself: 204 when the page already has it.

    Does not count as a sign of life: a desk nobody sits at logs itself out.
    """
    office = office_of(request)
    agent = await office.agent(request)
    if agent is None or agent.user.one_time:
        return Response(status_code=401)
    state = _state(request)
    found = await _rows(office, state)
    if request.query_params.get("version") == _version(found):
        return Response(status_code=204)
    await _note(office, agent, "queue")
    response = office.page(request, "rows.html", session=agent.session, state=state, rows=found)
    response.headers["X-Version"] = _version(found)
    response.headers["X-Count"] = str(len(found))
    return response


@for_agents
async def summary(request: Request, agent: Agent) -> Response:
    """One summary on one screen."""
    office = office_of(request)
    found = await _handoff(office, request)
    consents = await office.read(lambda connection: consents_of(connection, found.conversation_id))
    await _note(office, agent, "summary", found.reference)
    return _summary_page(request, agent, found, consents)


def _summary_page(
    request: Request, agent: Agent, found: Handoff, consents: list[ConsentRecord]
) -> Response:
    lines = consent_lines(found.summary, consents)
    return render_summary(office_of(request), request, agent.session, found, lines)


@for_agents
async def transcript(request: Request, agent: Agent) -> Response:
    """Everything that was said, as it is stored: numbers are masked there already."""
    office = office_of(request)
    found = await _handoff(office, request)
    said = await office.read(lambda connection: said_since(connection, found.conversation_id, 0))
    await _note(office, agent, "transcript", found.reference)
    return office.page(
        request, "transcript.html", session=agent.session, handoff=found, messages=said
    )


@for_agents
async def handled(request: Request, agent: Agent) -> Response:
    """Says that this agent handled it; who came second is told who was first."""
    office = office_of(request)
    await form_of(request, agent.session)
    found = await _handoff(office, request)

    def mark(connection: Connection) -> bool:
        first = mark_handled(connection, found.reference, agent.user.name)
        note(connection, agent.user.name, "handled" if first else "summary", found.reference)
        return first

    first = await office.database.write(mark)
    return to(request, f"/?done={found.reference}" if first else f"/handoffs/{found.reference}")


def _state(request: Request) -> str:
    state = request.query_params.get("state", "waiting")
    if state not in STATES:
        raise HTTPException(404)
    return state


async def _rows(office: Office, state: str) -> list[QueueRow]:
    found = await office.read(lambda connection: handoffs_in(connection, state))
    return [queue_row(one) for one in found]


def _version(found: list[QueueRow]) -> str:
    """Changes when the list would look different."""
    looks = [(row.handoff.reference, row.handoff.updated_at, row.late) for row in found]
    return hashlib.sha256(repr(looks).encode()).hexdigest()[:16]


async def _handoff(office: Office, request: Request) -> Handoff:
    reference = request.path_params["reference"]
    found = await office.read(lambda connection: handoff(connection, reference))
    if found is None:
        raise HTTPException(404)
    return found


async def _note(office: Office, agent: Agent, did: str, reference: str | None = None) -> None:
    await office.database.write(
        lambda connection: note(connection, agent.user.name, did, reference)
    )

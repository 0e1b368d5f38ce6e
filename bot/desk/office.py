"""What every page of the desk needs: the database, the sessions, the templates, the limits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar, cast

from jinja2 import Environment
from sqlalchemy.engine import Connection
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.desk.sessions import Session, Sessions
from bot.storage.database import Database
from bot.storage.desk_users import DeskUser, user_of

T = TypeVar("T")
LONGEST_FORM = 20_000  # bytes


@dataclass(frozen=True)
class Agent:
    """A call agent who is logged in."""

    user: DeskUser
    session: Session


@dataclass(frozen=True)
class Office:
    """The parts of the desk; limits as in `desk_app`."""

    database: Database
    sessions: Sessions
    templates: Environment
    login_tries: int
    address_tries: int
    try_within: timedelta
    requests_per_minute: int

    async def read(self, question: Callable[[Connection], T]) -> T:
        """Asks the database without holding up the other pages."""

        def ask() -> T:
            with self.database.reading() as connection:
                return question(connection)

        return await run_in_threadpool(ask)

    async def agent(self, request: Request) -> Agent | None:
        """Who is logged in, if anybody."""
        session = self.sessions.of(request)
        if session is None or not session.name:
            return None
        user = await self.read(lambda connection: user_of(connection, session.name))
        if user is None or not self.sessions.belongs_to(session, user):
            return None
        return Agent(user, session)

    def page(
        self,
        request: Request,
        template: str,
        status: int = 200,
        session: Session | None = None,
        **facts: Any,
    ) -> HTMLResponse:
        """A page, with the token of `session` for the forms on it."""
        token = self.sessions.token(session) if session else ""
        name = session.name if session else ""
        html = self.templates.get_template(template).render(
            root=request.scope.get("root_path", ""), token=token, agent=name, **facts
        )
        return HTMLResponse(html, status)


def office_of(request: Request) -> Office:
    """The office this request came in at."""
    return cast(Office, request.app.state.office)


def to(request: Request, path: str) -> RedirectResponse:
    """Sends the browser to another page of the desk."""
    return RedirectResponse(request.scope.get("root_path", "") + path, 303)


async def form_of(request: Request, session: Session | None) -> dict[str, str]:
    """The fields of a form. Raises 403 when no page of `session` made it, 413 when too big."""
    size = request.headers.get("content-length", "")
    if not size.isdigit() or int(size) > LONGEST_FORM:
        raise HTTPException(413)
    form = await request.form(max_files=0, max_fields=20)
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    sessions = office_of(request).sessions
    if session is None or not sessions.token_is_right(session, fields.get("token", "")):
        raise HTTPException(403)
    return fields


AgentPage = Callable[[Request, Agent], Awaitable[Response]]
Page = Callable[[Request], Awaitable[Response]]


def for_agents(page: AgentPage) -> Page:
    """Lets in who is logged in and has a password of their own; sends others to the login."""

    @wraps(page)
    async def guarded(request: Request) -> Response:
        office = office_of(request)
        agent = await office.agent(request)
        if agent is None:
            return to(request, "/login?" + _wanted(request))
        if agent.user.one_time:
            return to(request, "/password")
        response = await page(request, agent)
        office.sessions.keep(request, response, agent.session)
        return response

    return guarded


def _wanted(request: Request) -> str:
    reference = request.path_params.get("reference")
    return f"next={reference}" if reference and request.method == "GET" else ""

"""Logging in, choosing a password, logging out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from sqlalchemy.engine import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.office import Office, form_of, office_of, to
from bot.storage.attempts import Limit, forget_tries, give_back, take_try
from bot.storage.audit import note
from bot.storage.desk_users import (
    DeskUser,
    hash_password,
    password_is_right,
    plain_name,
    set_password,
    user_of,
)

T = TypeVar("T")
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
REFERENCE = re.compile(r"[A-Za-z0-9-]{1,12}")


async def show(request: Request) -> Response:
    """The login page."""
    if await office_of(request).agent(request):
        return to(request, "/")
    return _login_page(request, 200)


async def enter(request: Request) -> Response:
    """Checks a name and a password; wrong ones are counted per name and per address."""
    office = office_of(request)
    try:
        fields = await form_of(request, office.sessions.of(request))
    except HTTPException as refusal:  # usually a login page that stood open too long
        return _login_page(request, refusal.status_code, problem="again")
    name, password = fields.get("name", "")[:60], fields.get("password", "")[:LONGEST_PASSWORD]
    limits = _limits(office, request, name)
    taken = await office.database.write(lambda connection: take_try(connection, limits))
    if taken is None:
        return _login_page(request, 429, problem="too_many")
    user = await office.read(lambda connection: user_of(connection, name))
    right = await _slowly(request, lambda: password_is_right(user, password))
    if user is None or not right:
        await _note_wrong(office, user)
        return _login_page(request, 401, problem="wrong")
    if user.expired:
        return _login_page(request, 401, problem="expired")

    def welcome(connection: Connection) -> None:
        give_back(connection, taken)
        forget_tries(connection, limits[0].key)
        note(connection, user.name, "login")

    await office.database.write(welcome)
    return _let_in(request, user, request.query_params.get("next", ""))


async def leave(request: Request) -> Response:
    """Logs out."""
    office = office_of(request)
    session = office.sessions.of(request)
    if session and session.name:
        await form_of(request, session)
        who = session.name
        await office.database.write(lambda connection: note(connection, who, "logout"))
    response = to(request, "/login")
    office.sessions.drop(request, response)
    return response


async def show_password(request: Request) -> Response:
    """Asks for a password of one's own."""
    office = office_of(request)
    agent = await office.agent(request)
    if agent is None or not agent.user.one_time:
        return to(request, "/")
    return office.page(request, "password.html", session=agent.session)


async def choose_password(request: Request) -> Response:
    """Takes the new password; all earlier sessions of this user end with the old one."""
    office = office_of(request)
    agent = await office.agent(request)
    if agent is None or not agent.user.one_time:
        return to(request, "/")
    fields = await form_of(request, agent.session)
    password = fields.get("password", "")
    same = await _slowly(request, lambda: password_is_right(agent.user, password))
    problem = "same" if same else _problem(password, fields.get("again", ""), agent.user.name)
    if problem:
        return office.page(request, "password.html", 422, agent.session, problem=problem)
    hashed = await _slowly(request, lambda: hash_password(password))
    name = agent.user.name

    def change(connection: Connection) -> None:
        set_password(connection, name, hashed)
        note(connection, name, "password_changed")

    await office.database.write(change)
    user = await office.read(lambda connection: user_of(connection, name))
    return _let_in(request, user or agent.user, "")


def _limits(office: Office, request: Request, name: str) -> list[Limit]:
    address = request.client.host if request.client else "unknown"
    return [
        Limit(f"login:{plain_name(name)}", office.login_tries, office.try_within),
        Limit(f"login-from:{address}", office.address_tries, office.try_within),
    ]


def _problem(password: str, again: str, name: str) -> str | None:
    if len(password) < SHORTEST_PASSWORD:
        return "short"
    if len(password) > LONGEST_PASSWORD:
        return "long"
    if len(set(password)) < 4 or password.lower() in (name, name * 2):
        return "easy"
    return None if password == again else "differs"


async def _note_wrong(office: Office, user: DeskUser | None) -> None:
    # What was typed as an unknown name may be a password: it is not kept.
    who = user.name if user else "onbekend"
    await office.database.write(lambda connection: note(connection, who, "login_failed"))


async def _slowly(request: Request, work: Callable[[], T]) -> T:
    """Does what takes long on purpose elsewhere, few at a time: each takes 19 MiB."""
    state = request.app.state
    if not hasattr(state, "hashing"):
        state.hashing = CapacityLimiter(2)
    return await to_thread.run_sync(work, limiter=state.hashing)


def _login_page(request: Request, status: int, problem: str = "") -> Response:
    """The form. Its session ends at the login: what was known before is no key after it."""
    office = office_of(request)
    earlier = office.sessions.of(request)
    session = earlier if earlier and not earlier.name else office.sessions.fresh()
    wanted = request.query_params.get("next", "")
    wanted = wanted if REFERENCE.fullmatch(wanted) else ""
    response = office.page(request, "login.html", status, session, problem=problem, next=wanted)
    if status == 429:
        response.headers["Retry-After"] = str(int(office.try_within.total_seconds()))
    office.sessions.keep(request, response, session)
    return response


def _let_in(request: Request, user: DeskUser, wanted: str) -> Response:
    path = f"/handoffs/{wanted}" if REFERENCE.fullmatch(wanted) else "/"
    response = to(request, "/password" if user.one_time else path)
    sessions = office_of(request).sessions
    sessions.keep(request, response, sessions.fresh(user))
    return response

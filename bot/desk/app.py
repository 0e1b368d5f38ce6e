"""The desk as one ASGI application, to be mounted at `/desk`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.desk import api, login, pages
from bot.desk.headers import HEADERS, SafeHeaders
from bot.desk.office import Office, office_of
from bot.desk.sessions import Sessions
from bot.desk.view import templates
from bot.storage.database import Database

HERE = Path(__file__).parent


def desk_app(
    database: Database,
    *,
    secret: str,
    secure_cookies: bool,
    login_tries: int = 5,
    address_tries: int = 20,
    try_minutes: int = 15,
    requests_per_minute: int = 60,
) -> Starlette:
    """The pages and the API. `secret` signs the sessions: another one logs everybody out.

    `login_tries` wrong passwords per name and `address_tries` per address are allowed in
    `try_minutes`; `requests_per_minute` holds per API key.
    """
    app = Starlette(
        routes=_routes(),
        middleware=[Middleware(SafeHeaders)],
        exception_handlers={HTTPException: _failed, Exception: _broken},
    )
    app.state.office = Office(
        database=database,
        sessions=Sessions(secret, secure=secure_cookies),
        templates=templates(HERE / "templates"),
        login_tries=login_tries,
        address_tries=address_tries,
        try_within=timedelta(minutes=try_minutes),
        requests_per_minute=requests_per_minute,
    )
    return app


def _routes() -> list[Route | Mount]:
    return [
        Route("/", pages.queue),
        Route("/rows", pages.rows),
        Route("/login", login.show, methods=["GET"]),
        Route("/login", login.enter, methods=["POST"]),
        Route("/logout", login.leave, methods=["POST"]),
        Route("/password", login.show_password, methods=["GET"]),
        Route("/password", login.choose_password, methods=["POST"]),
        Route("/handoffs/{reference}", pages.summary),
        Route("/handoffs/{reference}/transcript", pages.transcript),
        Route("/handoffs/{reference}/handled", pages.handled, methods=["POST"]),
        Route("/api/handoffs", api.list_handoffs),
        Route("/api/handoffs/{reference}", api.one_handoff),
        Mount("/static", StaticFiles(directory=HERE / "static")),
    ]


async def _failed(request: Request, failure: Exception) -> Response:
    status = failure.status_code if isinstance(failure, HTTPException) else 500
    if api.is_for(request):
        return api.error(status, api.CODES.get(status, "error"))
    return office_of(request).page(request, "message.html", status, problem=status)


async def _broken(request: Request, failure: Exception) -> Response:
    answer = await _failed(request, failure)
    answer.headers.update(HEADERS)  # the middleware is not around this one
    return answer

"""Who sits at the other end: a signed cookie, worthless as soon as the password changes.

The cookie names the user and carries a fingerprint of the password's hash. Every request compares
it with the stored user, so that disabling somebody or a new password ends all sessions at once.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import asdict, dataclass, replace

from itsdangerous import BadData, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import Response

from bot.storage.desk_users import DeskUser

COOKIE = "desk"
LONGEST = 8 * 3600  # seconds: a working day
IDLE = 30 * 60


@dataclass(frozen=True)
class Session:
    """One browser. `name` and `mark` are empty until somebody logs in; times in epoch seconds."""

    key: str
    started: float
    seen: float
    name: str = ""
    mark: str = ""


class Sessions:
    """Reads and writes the cookie, and makes the token every form carries."""

    def __init__(self, secret: str, *, secure: bool) -> None:
        self._secret = secret.encode()
        self._secure = secure
        self._signer = URLSafeSerializer(secret, salt="desk-session")

    def of(self, request: Request) -> Session | None:
        """The session in the cookie, when it is ours and not over."""
        try:
            session = Session(**self._signer.loads(request.cookies.get(COOKIE, "")))
        except (BadData, TypeError):
            return None
        moment = time.time()
        over = moment - session.started > LONGEST or moment - session.seen > IDLE
        return None if over else session

    def fresh(self, user: DeskUser | None = None) -> Session:
        """A new session: before a login without a user, after it with one."""
        moment = time.time()
        session = Session(secrets.token_urlsafe(18), moment, moment)
        return replace(session, name=user.name, mark=self._mark(user)) if user else session

    def belongs_to(self, session: Session, user: DeskUser) -> bool:
        """Whether the user may still come in with this session."""
        return not user.disabled and hmac.compare_digest(session.mark, self._mark(user))

    def keep(self, request: Request, response: Response, session: Session) -> None:
        """Writes the cookie, with this moment as the last sign of life."""
        value = self._signer.dumps(asdict(replace(session, seen=time.time())))
        response.set_cookie(
            COOKIE,
            str(value),
            path=request.scope.get("root_path") or "/",
            secure=self._secure,
            httponly=True,
            samesite="strict",
        )

    def drop(self, request: Request, response: Response) -> None:
        """Removes the cookie."""
        response.delete_cookie(COOKIE, path=request.scope.get("root_path") or "/")

    def token(self, session: Session) -> str:
        """What a form of this session must carry, against forged requests."""
        return self._sign("form", session.key)

    def token_is_right(self, session: Session, token: str) -> bool:
        """Whether a form came from a page of this session."""
        return hmac.compare_digest(self.token(session).encode(), token.encode())

    def _mark(self, user: DeskUser) -> str:
        return self._sign("mark", user.password_hash)[:24]

    def _sign(self, purpose: str, text: str) -> str:
        return hmac.new(self._secret, f"{purpose}:{text}".encode(), hashlib.sha256).hexdigest()

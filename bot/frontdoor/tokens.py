"""The key to a conversation: signed, and of limited age. The id alone opens nothing."""

from __future__ import annotations

from itsdangerous import BadSignature, URLSafeTimedSerializer

from bot.frontdoor import errors

DAYS = 30


class Tokens:
    """Makes and reads conversation tokens."""

    def __init__(self, secret: str) -> None:
        self._serializer = URLSafeTimedSerializer(secret, salt="conversation")

    def make(self, conversation_id: str) -> str:
        """A token for one conversation."""
        return self._serializer.dumps(conversation_id)

    def conversation(self, authorization: str | None) -> str:
        """The conversation of an `Authorization: Bearer …` header. Raises `errors.Refused`."""
        kind, _, token = (authorization or "").partition(" ")
        if kind.lower() != "bearer" or not token:
            raise errors.bad_token()
        try:
            return str(self._serializer.loads(token.strip(), max_age=DAYS * 24 * 3600))
        except BadSignature as error:
            raise errors.bad_token() from error

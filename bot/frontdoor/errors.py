"""What can be wrong with a message, in words for a program and a sentence for a client."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault of ours
    """A message that is not accepted. `response` names the sentence in `domain.yml`."""

    def __init__(self, status: int, code: str, response: str) -> None:
        super().__init__(code)
        self.status, self.code, self.response = status, code, response


def bad_format() -> Refused:
    """The call cannot be read."""
    return Refused(400, "format", "utter_error_format")


def bad_token() -> Refused:
    """No token, or one that is not ours or too old."""
    return Refused(401, "token", "utter_error_token")


def gone() -> Refused:
    """The conversation was erased."""
    return Refused(404, "conversation", "utter_error_token")


def too_long() -> Refused:
    """The text is longer than may be sent at once."""
    return Refused(413, "length", "utter_error_too_long")


def empty() -> Refused:
    """There is nothing to read."""
    return Refused(422, "empty", "utter_error_empty")


def unknown_choice() -> Refused:
    """The button was not offered in this conversation."""
    return Refused(422, "choice", "utter_error_choice")


def too_fast() -> Refused:
    """More messages than a person sends."""
    return Refused(429, "rate", "utter_error_too_fast")


def unavailable() -> Refused:
    """Nothing can be kept now: the database does not answer."""
    return Refused(503, "unavailable", "utter_error_unavailable")

"""What every reader returns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """The literal words a reading was read from, as character offsets into the message."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True)
class Reading:
    """Something read in a message; each reader adds its own value fields.

    `confidence` is 0..1: 1.0 means the words can hardly mean anything else, under 0.5 means a
    careful human would ask back.
    """

    span: Span
    confidence: float


def span_of(text: str, start: int, end: int) -> Span:
    """The span from `start` to `end` of `text`, without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])


def whole(text: str) -> Span:
    """The whole message as a span."""
    return span_of(text, 0, len(text))

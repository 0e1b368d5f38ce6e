"""From a stored summary to what a page shows, whatever the summary looks like.

A summary of a later version, or a damaged one, must still be readable: a client waits behind it.
So nothing here trusts a type, and what the page does not know it shows as it is.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from jinja2 import ChainableUndefined, Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import Response

from bot.storage.consents import ConsentRecord
from bot.storage.handoffs import Handoff
from bot.storage.tables import now

if TYPE_CHECKING:
    from bot.desk.office import Office
    from bot.desk.sessions import Session

log = logging.getLogger(__name__)
NETHERLANDS = ZoneInfo("Europe/Amsterdam")
ITEMS = ("contact", "amount", "story", "health")
FIRST_WORDS = 120
# What the page has a place for; anything else stands under "Overige gegevens".
KNOWN = frozenset({
    "schema", "reference", "created_at", "conversation", "urgency", "crisis", "request",
    "callback", "arrears", "situation", "affordability", "consent", "provenance", "open",
    "promised", "opening_line", "confirmed_by_client",
})  # fmt: skip


@dataclass(frozen=True)
class QueueRow:
    """One line of the queue."""

    handoff: Handoff
    own_words: str
    reason: str
    late: bool


@dataclass(frozen=True)
class ConsentLine:
    """What a client answered last about one item, to whom it may go and until when."""

    item: str
    status: str
    recipient: str | None = None
    at: datetime | None = None
    expires_at: datetime | None = None
    words: str | None = None


def templates(folder: Path) -> Environment:
    """The templates, with what they use to show loose data."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for show in (listed, shown, named, euro, moment, phone, dialled):
        environment.filters[show.__name__] = show
    return environment


def queue_row(handoff: Handoff) -> QueueRow:
    """The line of a handoff, with the first of the client's own words."""
    summary = _mapping(handoff.summary)
    waits = handoff.state == "waiting"
    return QueueRow(
        handoff=handoff,
        own_words=_cut(shown(_mapping(summary.get("request")).get("own_words"))),
        reason=shown(_mapping(summary.get("urgency")).get("reason")),
        late=waits and handoff.respond_by is not None and handoff.respond_by < now(),
    )


def consent_lines(summary: Any, records: Iterable[ConsentRecord]) -> list[ConsentLine]:
    """The last answer per item. The records count; the summary only where there is none."""
    told = _mapping(_mapping(summary).get("consent"))
    last = {record.item: record for record in records}
    return [
        _recorded(last[item]) if item in last else ConsentLine(item, _told_status(told, item))
        for item in ITEMS
    ]


def _recorded(record: ConsentRecord) -> ConsentLine:
    over = record.expires_at is not None and record.expires_at <= now()
    status = "expired" if over and record.status == "granted" else record.status
    recipient = record.loket or record.gemeente
    return ConsentLine(
        record.item, status, recipient, record.at, record.expires_at, record.words or None
    )


def _told_status(told: Mapping[str, Any], item: str) -> str:
    answer = _mapping(told.get("answers")).get(item)
    if isinstance(answer, str):
        return answer
    if item in listed(told.get("items")):
        return shown(told.get("status")) or "granted"
    return (shown(told.get("status")) or "not_asked") if item == "contact" else "not_asked"


def render_summary(
    office: Office, request: Request, session: Session, found: Handoff, lines: list[ConsentLine]
) -> Response:
    """The summary page; the bare data when even the careful page cannot show it."""
    summary = _mapping(found.summary)
    facts: dict[str, Any] = {
        "handoff": found,
        "summary": summary,
        "late": queue_row(found).late,
        "alarm": found.urgency == "crisis" or _level(summary) >= 1,
        "consents": lines,
        "open": _open(summary),
        "rest": _rest(found.summary),
    }
    try:
        return office.page(request, "handoff.html", session=session, **facts)
    except Exception:
        log.exception("summary %s does not fit the page", found.reference)
        bare = json.dumps(found.summary, ensure_ascii=False, indent=2, default=str)
        return office.page(request, "bare.html", session=session, handoff=found, bare=bare)


def _level(summary: Mapping[str, Any]) -> int:
    level = _mapping(summary.get("crisis")).get("level")
    return level if isinstance(level, int) else 0


def _open(summary: Mapping[str, Any]) -> dict[str, str]:
    entries = [_mapping(entry) for entry in listed(summary.get("open"))]
    return {shown(entry.get("field")): shown(entry.get("state")) for entry in entries}


def _rest(summary: Any) -> str:
    """What the page has no place for, as it is stored."""
    rest: Any = summary
    if isinstance(summary, Mapping):
        rest = {name: value for name, value in summary.items() if name not in KNOWN and value}
    return json.dumps(rest, ensure_ascii=False, indent=2, default=str) if rest else ""


# ------------------------------------------------------------------------- filters of the templates


def listed(value: Any) -> list[Any]:
    """A list, whatever it was."""
    return list(value) if isinstance(value, (list, tuple)) else []


def shown(value: Any) -> str:
    """Any value as words; nothing for nothing."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, (str, int, float)):
        return str(value).strip()
    if isinstance(value, (dict, list)) and value:
        return json.dumps(value, ensure_ascii=False)
    return ""


def named(value: Any, names: Mapping[str, str]) -> str:
    """The desk's word for a code; the code itself when the desk has no word for it."""
    code = shown(value)
    return names.get(code, code)


def euro(cents: Any) -> str:
    """Integer euro cents as `€ 1.025` or `€ 25,50`."""
    if isinstance(cents, bool) or not isinstance(cents, int):
        return ""
    whole = f"{abs(cents) // 100:,}".replace(",", ".")
    rest = f",{abs(cents) % 100:02d}" if cents % 100 else ""
    return f"€ {'-' if cents < 0 else ''}{whole}{rest}"


def moment(value: Any) -> str:
    """A time or a day (datetime or ISO 8601) as an agent reads it; anything else as it is."""
    try:
        read = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return shown(value)
    local = read.replace(tzinfo=read.tzinfo or NETHERLANDS).astimezone(NETHERLANDS)
    only_day = isinstance(value, str) and len(value) == len("2026-12-03")
    return _day(local) if only_day else f"{_day(local)} {local:%H:%M}"


def _day(local: datetime) -> str:
    from babel.dates import format_date

    today = now().astimezone(NETHERLANDS).date()
    if local.date() == today:
        return "vandaag"
    year = "" if local.year == today.year else " y"
    return str(format_date(local.date(), f"EEE d MMM{year}", locale="nl")).replace(".", "")


def phone(value: Any) -> str:
    """A number in E.164 as it is written here; anything else as it is."""
    import phonenumbers

    written = shown(value)
    try:
        number = phonenumbers.parse(written, "NL")
    except phonenumbers.NumberParseException:
        return written
    home = phonenumbers.PhoneNumberFormat.NATIONAL
    abroad = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    dutch = number.country_code == 31
    return str(phonenumbers.format_number(number, home if dutch else abroad))


def dialled(value: Any) -> str:
    """A number to dial, or nothing when it cannot be one."""
    written = shown(value)
    return written if re.fullmatch(r"\+?\d{3,15}", written) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _cut(words: str) -> str:
    if len(words) <= FIRST_WORDS:
        return words
    return words[:FIRST_WORDS].rsplit(" ", 1)[0] + "…"

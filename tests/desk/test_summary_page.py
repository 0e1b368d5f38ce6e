"""One summary on one screen: complete, honest about what is missing, and never a failure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import insert, update
from starlette.testclient import TestClient

from bot.desk.view import euro, moment, phone
from bot.storage.consents import ConsentRecord, record_consent
from bot.storage.database import Database
from bot.storage.tables import handoffs, messages
from tests.desk.conftest import NOW, leave_summary

PAGE = "/desk/handoffs/K7Q4-2M9X"


def _text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html[html.index("<main") :]).split())


def test_everything_stands_in_the_order_an_agent_reads(
    desk: TestClient, database: Database
) -> None:
    leave_summary(database, level="urgent")
    text = _text(desk.get(PAGE).text)
    places = [
        text.index(words)
        for words in (
            "Dreigt: uit huis gezet worden", "ik ken al 2 maande nie betale",
            "Zo kunt u beginnen", "06 12345678", "De achterstand", "Wat er dreigt",
            "€ 25 per maand", "rust, een betalingsregeling", "wonen", "wijkteam",
            "Mag de gemeente helpen?", "Dit hebben we beloofd", "Nog open", "Nagekeken",
        )
    ]  # fmt: skip
    assert places == sorted(places)


@pytest.mark.parametrize(
    "words",
    [
        "dinsdag, donderdag in de ochtend", "Voicemail inspreken nee",
        "We bellen u uiterlijk dinsdag voor 12:00 uur.", "do 3 dec", "3 december eruit",
        "zei: 25 euro ofzo", "verbeterde: nee 0612345678", "klopt niet, zegt de cliënt",
        "misschien kan dit niet: er zijn ook andere schulden",
        "Niet opnieuw vragen: wil dit niet zeggen: hulp die er al is",
        "Weet dit zelf niet: dag van de maand", "Niet gevraagd: voicemail",
        "nagekeken en verbeterd", "Reageren vóór vandaag 18:05",
    ],
)  # fmt: skip
def test_the_page_says(desk: TestClient, database: Database, words: str) -> None:
    leave_summary(database, level="urgent")
    assert words in _text(desk.get(PAGE).text)


def test_missing_is_told_apart(desk: TestClient, database: Database) -> None:
    leave_summary(
        database,
        callback={"name": None, "phone": None, "moment": None, "voicemail_ok": None},
        open=[
            {"field": "callback.name", "state": "refused"},
            {"field": "callback.phone", "state": "unsure"},
            {"field": "callback.moment", "state": "not_asked"},
        ],
    )
    text = _text(desk.get(PAGE).text)
    assert "Naam wil dit niet zeggen" in text
    assert "Nummer weet dit niet" in text
    assert "Wanneer niet gevraagd" in text
    assert "Voicemail inspreken niet bekend" in text


@pytest.mark.parametrize(
    ("affordability", "words"),
    [
        ({"kind": "range", "high_cents": 3050}, "€ 25 tot € 30,50 per maand"),
        ({"kind": "nothing", "monthly_cents": None}, "Naast de premie niets"),
        ({"kind": "unknown", "monthly_cents": None}, "Naast de premie weet dit niet"),
        ({"payment_day": "unknown"}, "Dag van de maand weet dit niet"),
    ],
    ids=["range", "nothing", "unknown", "unknown day"],
)
def test_what_can_be_spared(
    desk: TestClient, database: Database, affordability: dict[str, Any], words: str
) -> None:
    leave_summary(
        database,
        affordability=affordability,
        open=[
            {"field": "affordability.kind", "state": "unsure"},
            {"field": "affordability.payment_day", "state": "unsure"},
        ],
    )
    assert words in _text(desk.get(PAGE).text)


@pytest.mark.parametrize(
    ("urgency", "crisis", "words"),
    [
        ("crisis", {"level": 3, "kind": "violence"}, "Bel bij twijfel 112"),
        ("crisis", {"level": 2, "kind": "self_harm"}, "Let op: mogelijk zelfmoordgevaar"),
        ("urgent", {"level": 1, "kind": "self_harm"}, "Vraag eerst hoe het nu gaat"),
        ("crisis", {"level": 0, "kind": None}, "Let op: deze cliënt heeft het heel zwaar"),
        ("crisis", None, "Let op: deze cliënt heeft het heel zwaar"),
    ],
    ids=["acute", "explicit", "ambiguous", "only urgency", "nothing known"],
)
def test_a_crisis_stands_above_everything(
    desk: TestClient, database: Database, urgency: str, crisis: Any, words: str
) -> None:
    leave_summary(database, level=urgency, crisis=crisis)
    text = _text(desk.get(PAGE).text)
    assert text.index(words) < text.index("De cliënt zegt")
    assert "Praat nu niet over betalen" in text


def test_without_a_crisis_there_is_no_alarm(desk: TestClient, database: Database) -> None:
    leave_summary(database, level="urgent")
    assert "Let op:" not in _text(desk.get(PAGE).text).split("Terugbellen")[0]


def _consent(conversation: str, turn: int, item: str, status: str, **more: Any) -> ConsentRecord:
    facts = {"gemeente": "Tilburg", "words": "ja hoor", **more}
    return ConsentRecord(
        conversation, turn, item, status, "consent_contact", "v1", "Mogen wij …?",
        channel="webchat", identity="unknown", **facts,
    )  # fmt: skip


def test_consent_is_shown_per_item_with_recipient_and_time(
    desk: TestClient, database: Database
) -> None:
    conversation = leave_summary(database)
    until = NOW + timedelta(days=30)
    database.write_now(
        lambda connection: record_consent(
            connection, _consent(conversation, 4, "contact", "granted", expires_at=until)
        )
    )
    text = _text(desk.get(PAGE).text)
    assert (
        "naam en telefoonnummer ja voor Tilburg, vandaag 14:05, tot di 22 dec 14:05: ja hoor"
    ) in text
    assert "dat er een achterstand is, en wat de cliënt kan missen nee" in text
    assert "gezondheid niet gevraagd" in text


def test_a_withdrawal_counts_at_once(desk: TestClient, database: Database) -> None:
    conversation = leave_summary(database)
    for turn, status in ((4, "granted"), (9, "withdrawn")):
        database.write_now(
            lambda connection, turn=turn, status=status: record_consent(
                connection, _consent(conversation, turn, "contact", status)
            )
        )
    assert "naam en telefoonnummer ingetrokken" in _text(desk.get(PAGE).text)


def test_an_old_consent_is_no_consent(desk: TestClient, database: Database, clock: Any) -> None:
    conversation = leave_summary(database)
    past = NOW - timedelta(minutes=1)
    database.write_now(
        lambda connection: record_consent(
            connection, _consent(conversation, 4, "contact", "granted", expires_at=past)
        )
    )
    assert "naam en telefoonnummer verlopen" in _text(desk.get(PAGE).text)


def _store(database: Database, summary: Any) -> None:
    database.write_now(
        lambda connection: connection.execute(update(handoffs).values(summary=summary))
    )


@pytest.mark.parametrize(
    "summary",
    [
        {}, [], "tekst", 12, {"schema": "handoff-summary/9"},
        {"provenance": None, "open": None, "crisis": None, "callback": None, "consent": None},
        {"provenance": [], "open": {"a": 1}, "crisis": 3, "callback": "x", "consent": []},
        {"crisis": {"level": "hoog"}, "callback": {"phone": 6, "moment": [1], "name": {"a": 1}}},
        {"situation": {"threats": ["eviction", None, 3], "life_domains": "housing"}},
        {"affordability": {"kind": ["amount"], "monthly_cents": "veel", "payment_day": {}}},
        {"affordability": {"kind": "amount", "monthly_cents": 12.5}},
        {"request": {"help_wished": [{"a": 1}, None], "own_words": ["a"]}, "promised": [1, None]},
        {"open": [None, "x", {"field": [1], "state": {}}], "provenance": {"callback.name": "x"}},
        {"conversation": {"language": ["pl"], "identity": 4}, "urgency": "hoog"},
    ],
    ids=lambda value: str(value)[:50],
)  # fmt: skip
def test_no_summary_is_too_strange_to_show(
    desk: TestClient, database: Database, summary: Any
) -> None:
    leave_summary(database)
    _store(database, summary)
    answer = desk.get(PAGE)
    assert answer.status_code == 200
    assert "Afgehandeld" in answer.text
    assert "past niet op de gewone pagina" not in answer.text


def test_what_a_later_version_adds_is_shown(desk: TestClient, database: Database) -> None:
    leave_summary(database)
    _store(database, {"schema": "handoff-summary/2", "tone": {"hint": "schrikt van brieven"}})
    text = _text(desk.get(PAGE).text)
    assert "Overige gegevens" in text
    assert "schrikt van brieven" in text


def test_the_bare_data_when_the_page_fails(
    desk: TestClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_summary(database)
    environment = desk.app.routes[0].app.state.office.templates  # type: ignore[attr-defined]

    def fail(_: Any) -> str:
        raise TypeError

    monkeypatch.setitem(environment.filters, "euro", fail)
    environment.cache.clear()
    answer = desk.get(PAGE)
    assert answer.status_code == 200
    assert "past niet op de gewone pagina" in answer.text
    assert "ik ken al 2 maande nie betale" in answer.text


def test_an_unknown_reference(desk: TestClient) -> None:
    answer = desk.get("/desk/handoffs/ZZZZ-9999")
    assert answer.status_code == 404
    assert "Dit bestaat niet" in answer.text


@pytest.mark.parametrize("typed", ["k7q4-2m9x", "K7Q42M9X", "k7q4 2m9x"])
def test_a_reference_as_people_type_it(desk: TestClient, database: Database, typed: str) -> None:
    leave_summary(database)
    assert "K7Q4-2M9X" in desk.get(f"/desk/handoffs/{typed}").text


def test_the_whole_talk_is_one_click_away(desk: TestClient, database: Database) -> None:
    conversation = leave_summary(database)
    said = [("bot", "Hoe kunnen we u helpen?"), ("client", "<b>rust</b>"), ("agent", "Goedemiddag")]
    for seq, (author, text) in enumerate(said, 1):
        row = {"conversation_id": conversation, "seq": seq, "author": author, "text": text}
        database.write_now(
            lambda connection, row=row: connection.execute(insert(messages).values(row))
        )
    assert f'href="{PAGE}/transcript"' in desk.get(PAGE).text
    page = desk.get(f"{PAGE}/transcript").text
    assert "&lt;b&gt;rust" in page
    text = _text(page)
    assert text.index("Chatbot") < text.index("Cliënt") < text.index("Medewerker")
    assert "vandaag 14:05" in text


@pytest.mark.parametrize(
    ("cents", "words"),
    [(2500, "€ 25"), (2550, "€ 25,50"), (102_505, "€ 1.025,05"), (0, "€ 0"), (None, ""), ("x", "")],
)
def test_amounts(cents: Any, words: str) -> None:
    assert euro(cents) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-11-22T14:05:00+01:00", "vandaag 14:05"),
        ("2026-11-23T09:00:00+01:00", "ma 23 nov 09:00"),
        ("2027-01-04T08:00:00+00:00", "ma 4 jan 2027 09:00"),
        ("2026-12-03", "do 3 dec"),
        (datetime(2026, 7, 1, 10, 0, tzinfo=timezone.utc), "wo 1 jul 12:00"),
        ("volgende week", "volgende week"),
        (None, ""),
    ],
    ids=str,
)
def test_moments(clock: Any, value: Any, words: str) -> None:
    assert moment(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [("+31612345678", "06 12345678"), ("+3228961234", "+32 2 896 12 34"), ("x", "x"), (None, "")],
)
def test_phones(value: Any, words: str) -> None:
    assert phone(value) == words

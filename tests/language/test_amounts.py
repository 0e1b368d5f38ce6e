"""What a client can spare: how a sum is said, what is no sum, and answers without one."""

from __future__ import annotations

import time

import pytest

from bot.language.amounts import AmountReading, read_amount


def read(text: str, asked: bool = True) -> tuple[str, int | None, int | None] | None:
    reading = read_amount(text, asked=asked)
    return reading and (reading.kind, reading.cents, reading.high_cents)


def answer(text: str) -> AmountReading:
    reading = read_amount(text, asked=True)
    assert reading is not None
    return reading


SUMS = [
    ("25", 2500),
    ("€ 22,50 p/m", 2250),
    ("25,-", 2500),
    ("een briefje van vijftig, een tientje en een vijfje", 6500),
    ("een tiental euro", 1000),
    ("vijf tien euro", 1500),
    ("17 50", 1750),
    ("17 en een half", 1750),
    ("een tientje mis ik niet", 1000),
    ("20 p.w.", 8666),
    ("van 30 naar 15 alstublieft", 1500),
    ("20, en niet zoals toen met die koelkast van 300", 2000),
    ("mijn zoon zegt veertig, dat vind ik goed", 4000),
    ("EUR 25", 2500),
    ("25e", 2500),
    ("twee nul", 2000),
    ("twaalf vijftig", 1250),
    ("zeventien euro vijftig", 1750),
    ("2 tientjes", 2000),
    ("een tientje of twee", 2000),
    ("een euro of dertig", 3000),
    ("twee tientjes en een vijfje", 2500),
    ("een briefje van twintig", 2000),
    ("halve barki", 5000),
    ("donnie", 1000),
    ("een geeltje", 2500),
    ("een knaak", 250),
    ("dattig euro", 3000),
    ("tintje", 1000),
    ("twintig vijf euro", 2500),
    ("max 25", 2500),
    ("hooguit 30", 3000),
    ("niet meer dan 35", 3500),
    ("minstens 20", 2000),
]
PER_PERIOD = [
    ("10 per week", 4333),
    ("20 per 2 weken", 4333),
    ("30 euro per vier weken", 3250),
    ("60 per kwartaal", 2000),
    ("300 euro per jaar", 2500),
    ("een euro per dag", 3041),
    ("om de maand 30", 1500),
]
WORKED_OUT = [
    ("10 in het begin en 15 aan het eind", 2500),
    ("twee keer 15 per maand", 3000),
    ("de helft van 50", 2500),
    ("vijf tientjes is te veel, de helft", 2500),
    ("100 min 60", 4000),
    ("ik kan 30 missen en mijn vrouw 15", 4500),
    ("ik hou 40 over maar 15 heb ik nodig voor de bus dus 25", 2500),
]
CORRECTED = [
    ("30 nee wacht 20 euro", 2000),
    ("eerst dacht ik 50 maar doe maar 25", 2500),
    ("niet 30 maar 20", 2000),
    ("100 niet, 30 wel", 3000),
    ("ik kan wel 50 zeggen maar dat red ik niet. 20", 2000),
    ("de 300 euro kan ik wel in 3 keer betalen, 100 per maand", 10000),
    ("weet ik niet precies, misschien 20", 2000),
    ("niks, nou ja misschien een tientje", 1000),
]
AMONG_OTHERS = [
    ("mijn huur is 700 en ik krijg 1100 ik kan wel 20 missen", 2000),
    ("jullie willen 75 maar dat gaat echt niet. 15 kan wel", 1500),
    ("20 bovenop de gewone premie van 148", 2000),
    ("Ik ben 63 jaar en heb AOW van 1400 euro. 30 euro zou moeten lukken.", 3000),
    ("60 euro maar dan pas na de 25e", 6000),
    ("ik heb een regeling bij de woningbouw van 75, hier kan ik 20 kwijt", 2000),
    ("200 in totaal, dus 160 premie en 40 extra", 4000),
    ("na vaste lasten blijft er 15 over", 1500),
    ("25, mijn zoon Bram (14) groeit overal uit", 2500),
    ("mijn zus zegt 20, ik zeg 40, we doen 30", 3000),
    ("60 van de kinderbijslag, 45 gaat naar schoenen, de rest mag u hebben", 1500),
    ("jullie vragen 70, ik kan de helft betalen", 3500),
    ("vroeger 80, nu nog maar een kwart daarvan", 2000),
]


@pytest.mark.parametrize(
    ("text", "cents"),
    SUMS + PER_PERIOD + WORKED_OUT + CORRECTED + AMONG_OTHERS,
    ids=lambda case: str(case)[:40],
)
def test_a_sum_is_read_in_cents_a_month(text: str, cents: int) -> None:
    assert read(text) == ("amount", cents, None)


RANGES = [
    ("tussen de 20 en 30", 2000, 3000),
    ("20 à 25", 2000, 2500),
    ("20-30", 2000, 3000),
    ("1 a 2 tientjes", 1000, 2000),
    ("20 misschien wel 30", 2000, 3000),
    ("5 tot 10 euro per week", 2166, 4333),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES, ids=[text for text, *_ in RANGES])
def test_a_range_keeps_both_ends(text: str, low: int, high: int) -> None:
    assert read(text) == ("range", low, high)


WITHOUT_SUM = {
    "nothing": [
        "niks",
        "niets. ik leef van leefgeld, 60 euro per week",
        "0 euro",
        "geen rooie cent",
        "dat lukt niet",
        "zelfs een tientje lukt niet",
        "de gewone premie kan ik al niet betalen",
    ],
    "unknown": ["weet ik niet", "kweenie", "ligt eraan", "moet ik uitrekenen", "🤷"],
    "refused": [
        "daar laat ik mij niet over uit",
        "ik laat niet in mijn portemonnee kijken",
        "pas als ik een mens spreek zeg ik wat",
        "zeg ik liever niet",
        "gaat u niks aan",
        "ik betaal niks meer aan jullie",
        "skip",
    ],
}


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in WITHOUT_SUM.items() for text in texts]
)
def test_an_answer_can_do_without_a_sum(kind: str, text: str) -> None:
    assert read(text) == (kind, None, None)


NO_ANSWER = [
    "ja", "waarom wilt u dat weten?", "mijn huur is 700", "de 25e", "ik ben 48",
    "ik heb 3 kinderen", "06 12345678", "1234 AB",
    "100 kan ik niet missen", "50? echt niet",
    "die 80 kan ik in geen geval missen", "wat als ik niks betaal",
    "148 betaal ik nu al", "naast die 148?", "ik heb 85 euro over voor eten",
    "jullie staan op 430 euro", "op 12 maart om half 5",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_ANSWER)
def test_what_is_no_answer_is_not_read(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "25",
        "niks",
        "weet ik niet",
        "mijn huur is 700 euro per maand",
        "ik heb 430 euro achterstand",
        "ik moet 148 euro per maand betalen en dat lukt niet",
        "ik betaal 85 euro per maand aan de kpn af",
        "ik woon op de Kerkstraat 25, 5038 AB Tilburg",
        "ik heb 120 euro al betaald vorige week",
        "wat als ik 10 euro per maand betaal",
        "ik maak 20 euro per maand over naar mijn zus",
        "ik wil graag een goedkopere polis van 120 per maand",
        "met 1100 per maand kom ik niet rond",
        "waarom betaal ik 30 per maand meer",
        "ik heb een regeling van 40 per maand maar dat lukt niet meer",
        "doe maar de 27e",
        "10 of 11, doe maar 11",
        "betalen lukt niet",
    ],
)
def test_unasked_only_words_about_paying_count(text: str) -> None:
    assert read(text, asked=False) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik kan 25 euro per maand missen", ("amount", 2500, None)),
        ("een regeling van 30 per maand graag", ("amount", 3000, None)),
        ("doe toch maar 30 per maand", ("amount", 3000, None)),
        ("zet u mij maar op 22,50 per maand", ("amount", 2250, None)),
        ("regeling graag 15 pm", ("amount", 1500, None)),
        ("in stukjes, kan dat? 35 elke maand ofzo", ("amount", 3500, None)),
        ("maak er 20 per maand van in plaats van 30", ("amount", 2000, None)),
        ("met 50 gaat het mis, kan dat naar 20 euro?", ("amount", 2000, None)),
        ("ma kan 40 pm missen, ik 10. Dus samen 50 per maand", ("amount", 5000, None)),
        ("ik kan niks missen", ("nothing", None, None)),
        ("ik weet niet hoeveel ik kan missen", ("unknown", None, None)),
        ("wat ik kan missen zeg ik liever niet", ("refused", None, None)),
    ],
)
def test_unasked_an_offer_is_read(text: str, expected: tuple[str, int | None, None]) -> None:
    assert read(text, asked=False) == expected


def test_the_quote_is_the_clients_own() -> None:
    text = "Nou… ik dénk zo’n TWINTIG euro, mevrouw"
    reading = answer(text)
    assert reading.span.quote == "TWINTIG euro"
    assert text[reading.span.start : reading.span.end] == reading.span.quote


def test_a_hedge_lowers_the_confidence() -> None:
    assert answer("misschien 20").confidence < answer("20 euro").confidence


HOSTILE = ["", " ", "😀" * 3000, "2" * 10_000, "20 " * 3_000, "niet " * 2_000, "€" * 5_000]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("asked", [True, False])
def test_hostile_messages_are_read_in_time(text: str, asked: bool) -> None:
    started = time.perf_counter()
    read_amount(text, asked=asked)
    assert time.perf_counter() - started < 3

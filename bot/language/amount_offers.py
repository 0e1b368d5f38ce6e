"""Whether a message that nobody asked a sum of offers one: "doe toch maar 30 per maand".

Read in the sentence around one sum, with that sum written as "#" and every "per maand" as "@".
"""

from __future__ import annotations

import re

_PAY = (
    r"(?:betal\w*|betoal\w*|betaaln|betaalt?|aflossen|afloss\w*|afbetalen|afbetaling|afbetale"
    r"|ophoesten"
    r"|opbrengen|overmaken|storten|dokken|lappen|bijleggen|inleggen|inlossen|afdragen|aanbieden"
    r"|bieden|afstaan"
    r"|opzij|af te lossen|af te betalen|te betalen|aftikken|vrijmaken|sparen|geven|afschrijven"
    r"|incasseren|missen)"
)
_ABLE = (
    r"(?:bereid|in staat|kan|ken|kin|kon|can|kunnen|kunne|zou|zouden|wil|willen|zal|stel"
    r"|voorstel|mag|lukt"
    r"|lukken|red|bied|haal"
    r"|mogelijk|haalbaar|proberen)"
)
_SPEAKS = re.compile(
    rf"\b(?:missen|misse|mise|missn|mizzen)\b|\b{_ABLE}\b.*\b{_PAY}\b|\b{_PAY}\b.*\b{_ABLE}\b"
    r"|\b(?:regeling|betalingsregeling|termijnen|termijn|afbetaling"
    r"|aflossing)\s+(?:\w+\s+)?van\b"
    r"|\bkan doen\b|\bzullen we\b|\blos\b.*\baf\b|\bliefst betaal|\b(?:stel|voorstel)\b.*\bper"
    r" maand\b"
    r"|\b(?:aflossen"
    r"|afbetalen)\b"
    r"|\b(?:goed|okee?|okay|mogelijk|prima|akkoord|fijn|genoeg)\b.*\b(?:betaal|aflos|overmaak)\b"
    r"|\bals ik\b.*\b(?:betaal|aflos|overmaak|af ?betaal)\b.*\b(?:goed|oke?|genoeg|mag|prima)\b"
    r"|\bper maand\b.*\b(?:goed|genoeg|voldoende|okee?)\b|\bmeer heb ik niet\b"
    r"|\b(?:kan|ken|kon|kunnen) (?:\w+ ){0,3}(?:hooguit|hoogstens|maximaal|max|hoogste)\b"
    r"|\b(?:meer|hoger) (?:dan|als|as)\b.*\b(?:niet|nie|ni)\b"
)
_MONTHLY = r"\b(?:(?:per|in de|elke|iedere) maand|maandelijks|p\.m\.|p/m|pm)(?![a-z])"
_SPEAKS_MONTHLY = re.compile(
    rf"{_MONTHLY}.*\b(?:lukt|lukken|kan|kunnen|red|haal|aanbod|voorstel\w*|liever|kom ik uit)\b"
    rf"|\b(?:kan|kunnen|lukt|haal|red|mag|zou|wil|aanbod|voorstel\w*|liever)\b.*{_MONTHLY}"
    rf"|\b(?:heb|hou|houd|hebben|houden|blijft)\b.*{_MONTHLY}.*\bover\b"
)
_SUPPOSED = re.compile(r"\b(?:wat|en) als (?:ik|we|wij)\b")


# "ik heb een regeling van 40", "waarom ik 30 meer betaal": what runs already.
_RUNNING = re.compile(
    r"\b(?:heb|hebben|had|hadden|loopt|mijn|m'n|mn|onze|die|de)\s(?:(?:nu|al|nog|een|een|oude"
    r"|huidige|lopende)\s)*"
    r"\w*regeling\s(?:@\s)?(?:\w+\s)?van\s#"
    r"|\b(?:waarom|hoezo|hoe kan(?! ik)|hoe komt|klopt het)\b[^.!?,]*#"
)


def runs_already(marked: str) -> bool:
    """Whether the sum marked "#" is that of an arrangement that runs already."""
    return bool(_RUNNING.search(marked))


def speaks(sentence: str) -> bool:
    """Whether the folded sentence speaks of what somebody can pay."""
    return bool(_SPEAKS.search(sentence)) and not _SUPPOSED.search(sentence)


def speaks_monthly(sentence: str) -> bool:
    """Whether the folded sentence speaks of being able to pay something every month."""
    return bool(_SPEAKS_MONTHLY.search(sentence)) and not _SUPPOSED.search(sentence)


_SOFT = (
    r"(?:(?:er|daar|het|dat|me|mij|ons|dan|nou|nu|toch|maar|gewoon|liever|voortaan|graag|eerst"
    r"|dus|alsjeblieft|aub|van|op|naar|elke keer|een|@|ongeveer|zo'n|iets van|weer|wel|d'r)\s+)*"
)
_I_WILL = (
    r"(?:(?:ik|k|'k|we|wij)\s+(?:ga|gaan|zal|zullen|maak|maken|stort|storten|leg|leggen|doe|doen"
    r"|geef|geven|tik|tikken)|kga)"
)
_FINE = (
    r"(?:goed|oke?|okee|okay|prima|akkoord|bespreekbaar|haalbaar|mogelijk|te doen|doenlijk|genoeg"
    r"|voldoende|acceptabel|een optie|realistisch|redelijk|welkom|reeel|fijn|t maximum"
    r"|(?:het|mijn|ons|de|m'n|t|'t)?\s?(?:maximum|maximale|max|uiterste|limiet|grens|plafond))"
)
_END = r"(?=\W*(?:$|aub|alstublieft|alsjeblieft|svp|aub))"

# A sum with no period: only words that can hardly be about anything but this arrangement.
_ACTS = (
    rf"\b(?:maakt?|maken)\s(?:u\s|we\s)?(?:er|daar|het|dat|d'r)\s{_SOFT}#",
    rf"\bzet\s(?:u\s)?(?:me|mij|het|hem|dat|ons|'m|m)\s{_SOFT}op\s{_SOFT}#",
    r"\b(?:stel|stellen)\s(?:ik|we|wij)?\s?#[^.!?#]{0,12}\bvoor\b",
    r"\b(?:bied|bieden)\s(?:ik|we|wij|u|jullie|je|\s)*#[^.!?#]{0,12}\baan\b",
    rf"\b(?:kan|mag|zou|is|was)\s(?:het\s|dat\s|er\s|dan\s|ook\s|misschien\s"
    rf"|eventueel\s)*#\s(?:@\s)?(?:ook\s|worden\s)*"
    rf"(?:{_FINE}|worden|zijn)\b",
    r"\b(?:kan|kunnen|mag|zou)\s(?:het|dat|die|we|jullie|u|ik|dit)\s[^.!?,#]{0,20}\bnaar\s#",
    r"\b(?:naar|op)\s#\s(?:@\s)?(?:\w+\s)?(?:mogen|kunnen|aanpassen|bijstellen|verlagen|zetten"
    r"|brengen)\b",
    rf"\bdoet?\s(?:u\s|dan\s|toch\s|er\s|nou\s)*maar\s{_SOFT}#",
    rf"\b(?:doe|doen we)\s#{_END}",
    r"\btoch\smaar\s#|\bliever\s#\s(?:@\s)?(?:dan|als)\b",
    r"\b(?:voorstel|aanbod|bod)\s?:?\s(?:is\s|van\s|wordt\s|mijnerzijds\s)*#",
    r"\b(?:stukjes|stukken|termijnen|delen)\s(?:van\s)?#",
    r"\b(?:wat dacht (?:u|je|jullie)|wat vind(?:t|en)? (?:u|je|jullie)) van\s(?:een\s)?#",
    r"\bbedrag\b[^.!?#]{0,20}\b(?:moet|naar|aanpassen|veranderen|op)\s(?:\w+\s)?#",
    r"\b(?:me|mij|ons) (?:vergist|verrekend|verteld|vertypt)\b[^.!?#]{0,25}#"
    r"|\bwijziging\b[^.!?#\d]{0,15}#",
    r"\b(?:ik|we) (?:zei|bedoel|bedoelde|schreef|typte)\s(?:\w+\s)?#|#[^.!?#]{0,8}\bbedoel\w*",
    r"\d[^.!?]{0,60}\b(?:gezegd|verrekend|vergis\w*|te veel|te hoog|foutje"
    r"|vertypt)\b[^.!?#]{0,40}#",
    r"#\s(?:@\s)?(?:kan|ken|lukt|gaat)(?:\s(?:wel|nog|net|ook))?[^\w.!?#]+(?:maar "
    r"|en )?\d[^.!?#]{0,20}"
    r"\b(?:niet|nie)\b",
)
_MONTHLY_ACTS = (
    rf"\b(?:doet?|doen)\s(?:u\s)?{_SOFT}#",
    rf"\b(?:schrijft?|schrijven|boekt?|incasseert?|haalt?|neemt?|noteert?|rekent?|houdt?|hou"
    rf"|verander\w*|wijzig\w*"
    rf"|verlaag|verlagen|pas (?:het|dat|t) aan|pas|stel|brengt?|laat|laten we)\s(?:u\s"
    rf"|we\s)?{_SOFT}#",
    r"\bgraag\b[^.!?#]{0,30}#|#[^.!?#]{0,25}\b(?:graag|aub|alstublieft|alsjeblieft|svp)\b",
    r"\b(?:betalings?|af(?:betalings|los))?\s?regeling\b(?!\s(?:bij|met)\b)[^#]{0,35}#"
    r"|#[^#]{0,35}\b(?:betalings?|aflos)?\s?regeling\b(?!\s(?:bij|met)\b)",
    rf"\b{_I_WILL}\b[^.!?#]{{0,30}}#",
    r"\b(?:vanaf nu|voortaan|vanaf (?:deze|volgende|komende) maand)\b[^#.!?]{0,30}#",
    r"\b(?:betaal|betale|betoal|betalen|los|lossen)\b[^.!?#]{0,20}#[^.!?#]{0,40}\b(?:als (?:dat|het"
    r"|u|jullie)|dan|mag|oke?|extra|af als|goed|akkoord|vanaf nu|voortaan|wel)\b",
    rf"#[^.!?#]{{0,30}}\b{_FINE}(?![a-z])",
    rf"\b{_FINE}[^.!?#]{{0,15}}#",
    r"\bmet\s(?:een\s|zo'n\s|ongeveer\s)*#[^.!?#]{0,12}\b(?:kom|ben|zou|lukt|gaat|red|kan|is)\b"
    r"(?!.*\b(?:niet|nie|rond|doorheen|leven)\b)",
    r"\b(?:dacht|denk|denken|dachten|zat|zit|zaten|gedacht)\b[^.!?#]{0,25}\baan\s(?:een\s|zo'n\s"
    r"|ongeveer\s|max\s)*#",
    r"#[^.!?#]{0,20}\bmeer\s(?:zit|heb|gaat|kan|lukt|is|heeft|wordt|niet|nie|echt)\b",
    r"#[^.!?#]{0,15}\b(?:is|dat is|da's|das)\s(?:wat|alles|het enige|al wat)\s(?:wat )?(?:ik|k|we"
    r"|erin|er in"
    r"|wij|er)\b",
    r"#[^.!?#]{0,25}\b(?:afschrijven|incasseren|inhouden|geve|geven|betale|aflosse|overmaken"
    r"|bijleggen)\b",
    r"\b(?:stukjes|stukken|termijnen|delen|beetjes|gespreid|regeling|afbetal\w*"
    r"|aflossen)\b[^#]{0,60}#",
    r"\b(?:in|met)\s(?:stukjes|termijnen|beetjes|delen|stukken)\s(?:van\s)?#",
    rf"^\W*(?:toch\s|maar\s|liever\s|eerder\s|nee\s|nou\s|dan\s|of\s)+{_SOFT}#",
    r"\b(?:begin\w*|start\w*)\smet\s(?:een\s)?#",
    r"#[^.!?#]{0,12}\b(?:hou|houd|houden|red|redden|haal)\s(?:ik|we|wij)\b(?!.*\b(?:niet|nie)\b)",
    r"\b(?:jullie|julie|u|je) (?:krijgen|krijgt|krijg)\b[^.!?#]{0,25}#",
    r"\b(?:kom|kwam) (?:ik |we )?(?:dan |maar )?op\s(?:een\s)?#",
    r"^\W*(?:hooguit|hoogstens|max\w*|ongeveer|minstens|wijziging|correctie|voorstel)\b\W*#"
    r"(?=\s(?:@\s?)?(?:$|[,.!?]|dan|dus|aub|meer|niet|maar|want|naast|boven|extra|bij))",
    r"#\s@\s?(?:dan|deal|afgesproken|akkoord)\W*$",
    r"\bwijziging\b[^.!?#]{0,15}#",
    r"#[^.!?#]{0,15}\b(?:eraf|d'raf|ervanaf|der af|vanaf|erbij|bovenop|extra)\b",
    r"\b(?:kan|ken|kon) (?:er|der|d'r|daar)\b[^.!?#]{0,15}#",
    r"\b(?:zei|zeg|gezegd|dacht|bedoel\w*)\b.{0,60}(?:maar|nee|toch|niet)\b.{0,30}#",
)
_ACT = re.compile("|".join(_ACTS))
_MONTHLY_ACT = re.compile("|".join(_MONTHLY_ACTS))
# What runs already, what was agreed with somebody else, what comes the client's way.
_NO_OFFER = re.compile(
    r"\b(?:al een|heb al|hebben al|had al|hadden|loopt|lopende|liep|afgesproken|bestaande|huidige"
    r"|betaal(?: \w+)? al|al jaren|vorige|vroeger|terug ?krijg\w*|terugbetal\w*|vergoed\w*"
    r"|korting|waarom|hoezo|klopt het|duurder|verhoog\w*|erbij gekomen|gestegen|gewerkt"
    r"|lager|omlaag)\b"
)


# Where the words about the sum before end.
_TURN = re.compile(r"[,;.!?]|\b(?:maar|want|dus|nu|en)\b")


def _near(marked: str) -> str:
    """The part of the sentence that speaks of "#": from the last turn before it."""
    at = marked.index("#")
    turns = [match.end() for match in _TURN.finditer(marked, 0, at) if at - match.end() > 4]
    return marked[turns[-1] if turns else 0 :]


_MOST_BARE = 25_000  # cents; a larger sum with no period is a whole debt


def offers(marked: str, cents: int, monthly: bool) -> bool:
    """Whether the sentence offers the sum marked "#" of `cents`; `monthly`: so much a period."""
    if _NO_OFFER.search(_near(marked)) or _SUPPOSED.search(marked):
        return False
    bare = cents <= _MOST_BARE and _ACT.search(marked)
    return bool(bare or (monthly and _MONTHLY_ACT.search(marked)))

"""Sums that belong together: "20 a 25", "10 begin en 15 eind", "twee keer 15", "100 min 60".

Also takes out the numbers that are no money at all: dates, ages, phone numbers, counts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.amount_mentions import EURO, Mention, sums_in
from bot.language.numbers import Number, numbers_in, word_value

_MONTHS = (
    r"(?:jan(?:uari)?|feb(?:r|ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_NO_MONEY = re.compile(
    r"(?<![\d])(?:\+\s?\d\d|00\d\d|0)[\s-]?(?:\(0\)\s?)?(?:\d[\s-]?){8,9}(?!\d)"
    r"|\bo6(?:[\s-]*[\do]){4,}|\d{7,}|\+\s?\d[\d\s().-]{5,}"
    r"|(?<![\d.,€])\(?0\d{1,3}\)?(?:[\s./:_-]*\d){3,}"
    r"|\b[a-z]{2}\d\d\s?[a-z]{4}\s?[\d\s]{6,14}"
    r"|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"
    rf"|\b\d{{1,2}}(?:e|ste|de)?\s+{_MONTHS}(?:\s+(?:19|20)\d\d)?"
    r"|\b(?:de|den|elke|iedere|op|vanaf|na|voor|tot|n|mijn|m'n|me|zijn|haar)\s+\d{1,2}\s?(?:e"
    r"|ste|de)(?![a-z])"
    r"|\b[\w.+-]{1,64}@\S+|\b24/7\b|\b50/50\b|\been,?\s+twee,?\s+drie\b"
    r"|\b[a-z]+[\s-]+en[\s-]+(?:twintigste|dertigste)\b|\bmaand de \d{1,2}\b(?!\s*(?:€|eu))"
    r"|(?:(?<=\d )|(?<=euro )|(?<=eu ))op \d{1,2}\b(?![.,]\d|\s*(?:€|eu))"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s*(?:-|en|tot|a|of)\s*\d{1,2}(?:[.:]\d\d)?\s*uur\b"
    r"|\b\d{1,2}[.:]\d\d\s*u(?:ur)?\b|\b(?:na|om|vanaf)\s+\d{1,2}[.:]\d\d\b(?!\s*(?:€|eu))"
    r"|\b(?:bel|bellen|bereikbaar|gebeld)\b[^.,!?\d]{0,25}\b(?:na|voor|tussen|van|tot|om)\s+"
    r"\d{1,2}(?:\s+(?:en|tot)\s+\d{1,2})?\b(?!\s*(?:€|eu))"
    r"|\b\d{1,2}(?:ste|de)\b|\b\d{1,2}\s+van (?:de|elke|iedere) maand\b"
    r"|\b\d{1,2}\s?e\s+(?:van\s+(?:de|elke|iedere)|maand|keer|brief|kind|week)"
    r"|\b(?:op|vanaf|na|voor|elke|iedere)\s+(?:de|den)\s+\d{1,2}(?![\d,.]*\d)"
    r"(?!\s*(?:€|e\b|eu|tientje|procent|cent\b))"
    r"|\b(?:in|sinds|vanaf|uit|van|tot|jaar|begin|eind|medio|anno|zomer)\s+(?:19|20)\d\d\b"
    rf"|{_MONTHS}\s+(?:19|20)\d\d\b"
    r"|\b(?:19[3-9]|20[0-4])\d\b(?!\s*(?:€|eu|,-|p|per))"
    r"|(?<!de )(?<!een )\bhalf\s+(?!tien(?:tje|er))(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven"
    r"|acht|negen|tien|elf|twaalf)\b(?!\s*(?:€|eu))"
    r"|\b(?:kwart|uur)\s+(?:over|voor|of)\s+(?:half\s+)?\w+|\b\d{1,2}\s?u(?:\d\d|ur)?\b"
    r"|\b11[23]\b(?!\s*(?:€|eu))"
    r"|\bin het honderd\b|(?<![\d.,€])0\d+(?![.,]\d)"
    r"|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*(?:ochtend|middag|avond|s)?\s+(?:om"
    r"|tussen|na|voor|vanaf|van|tot)?\s*\d{1,2}"
    r"(?:[.:]\d\d)?(?:\s+(?:en|tot)\s+\d{1,2})?\b(?!\s*(?:€|eu))"
    r"|\b(?:na|voor|vanaf|tot)\s+\d{1,2}\s+(?:bereikbaar|thuis|vrij)\b"
    r"|'?\bs\s(?:avonds|ochtends|middags|morgens)\s(?:na|voor|vanaf|om|tussen)\s\d{1,2}\b"
    r"|\b1[\s,-]*2[\s,-]*3\b(?!\d)|\b\d{1,2}:\d\d\b"
    r"|\bom\s+\d{1,2}(?:[.:]\d\d)?\b(?!\s*(?:€|eu))"
    r"|\d+(?:[.,]\d+)?\s*(?:%|procent)"
)
# "mijn zoon Daan (16)", "3 kids (4, 7 en 11)": ages.
_AGES = re.compile(
    r"(?:\b[A-Z][a-z]+|(?i:\b(?:ik|man|vrouw|partner|vriend|vriendin|zoon|zoontje|dochter"
    r"|dochtertje|kind"
    r"|kinderen|kids|koters|kleintje|baby|moeder|vader|oma|opa|broer|broertje|zus|zusje|oudste"
    r"|jongste|middelste|jongens|meiden|meisjes|pubers?|tweeling|gezin)))\s*"
    r"(?P<ages>[(\[]\s*\d{1,2}(?:\s*(?:,|en|&|/|-)\s*\d{1,2})*\s*(?:jr|jaar|j|mnd"
    r"|maanden)?\s*[)\]])"
)
_POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b|\b\d{4}(?!eu)[a-zA-Z]{2}\b")


_LETTER_O = re.compile(r"(?<=\d)o{1,2}(?![a-z])|(?<=\d[,.])oo(?![a-z])")


def without_other_numbers(text: str, folded: str) -> str:
    """`folded` with dates, years, times, phone numbers, postcodes blanked out (same length)."""
    masked = _LETTER_O.sub(lambda match: "0" * len(match[0]), folded)
    for pattern, source in ((_NO_MONEY, masked), (_POSTCODE, text), (_AGES, text)):
        for match in pattern.finditer(source):
            start, end = match.span(pattern.groups)
            masked = masked[:start] + "~" * (end - start) + masked[end:]
    return masked


_RUN_GAP = re.compile(r"[\s./()_-]*(?:(?:dubbel|en|dan)\s+)?")


def _without_runs(text: str) -> str:
    """`text` without five numbers or more in a row: a phone number being dictated."""
    run: list[Number] = []
    for number in [*numbers_in(text), None]:
        if number and run and _RUN_GAP.fullmatch(text, run[-1].end, number.start):
            run.append(number)
            continue
        if len(run) >= 5:
            start, end = run[0].start, run[-1].end
            text = text[:start] + "~" * (end - start) + text[end:]
        run = [number] if number else []
    return text


_COUNTED = re.compile(
    r"\s*-?\s*(?:(?!iedere|elke)\w+e\s+)?(?:jaar\w*|jr\b|maanden|maandjes|mnden|weken|weekjes"
    r"|dagen|dag\b"
    r"|uur\b|uren\b"
    r"|minuten|minuutjes|kinderen|kindjes|kinders|kids|kind\b|koters|jongens|meiden|meisjes"
    r"|zoons|zonen"
    r"|dochters|pubers|kleinkinderen|peuters|kleuters|baby|man\b|mensen|personen|volwassenen"
    r"|keer\b|maal\b|x\b|brieven|brief\b|aanmaningen|herinneringen|rekeningen|schulden"
    r"|schuldeisers"
    r"|deurwaarders|facturen|banen|baantjes|werkgevers|katten|honden|kat\b|hond\b|kilo|kg\b|km\b"
    r"|meter|m2|kamers?\b|hoog\b|termijnen|delen\b(?! door)|stuks|dingen|instanties"
    r"|abonnementen|telefoontjes"
    r"|gesprekken|medewerkers|collega|mails?\b|sms|appjes|operaties|pillen|medicijnen|premies"
    r"|nachten|diensten|huizen|polissen|verzekeringen|graden|plekken|monden|bedrijven|leningen"
    r"|aanvragen|formulieren|ziektes|wk\b|wkn\b|mnd\b(?=\s+(?:achter|geleden|lang|niet)))"
)
# Any plural after a small bare number is what it counts, but not these.
_NOT_COUNTED = (
    r"(?!(?:mis\w*|betal\w*|kunnen|hebben|aflossen|afbetalen|eens|samen|soms|anders|euro\w*"
    r"|boven|erboven"
    r"|tegen|moeten|zouden|willen|zeggen|eurie\w*|zekers?|plus|minstens|hoogstens|als|ballen"
    r"|geven|doen|delen"
    r"|missen|sparen|tussen|binnen|as|is|was|dus|hooguits|houden|lukken|worden|halen|tikken"
    r"|leggen)\b)"
)
_GLUED = re.compile(
    r"(?!(?:e|eu|x|p|pm|pw|a|of|tot|per|maand|mnd|tjes?|jes?|k|ish|tal|max)\b)[a-z]|'(?!tje)"
)
_ONE_OF = re.compile(
    r"\s+(?!(?:per|a|of|tot|euro\w*|en|in|is|kan|wel|max|tientje|denk|maar|elke|lukt)\b)[a-z]"
)
_PLURAL = re.compile(
    rf"\s+{_NOT_COUNTED}(?:[a-z]{{2,}}(?:en|s)|werk|inkomen|baan|huis|auto|adres|gezin|salaris"
    r"|loon)\b"
)
_SINGULAR = re.compile(r"\s*(?:maand|week|mnd)\b")
_NUMBERED = re.compile(
    r"(?:\b(?:nummer|nr|klant|zaak|pas|huisnummer|artikel|kamer|lijn|groep|leeftijd|kind"
    r"|kinderen|dag|postcode"
    r"|klantnummer"
    r"|dossiernummer|polisnummer|relatienummer|fase|stap|klas|vmbo|mbo|ronde|anno|bouwjaar"
    r"|sinds|met (?:z'n|zijn|zn|ons|m'n))"
    r"|straat|(?<=[a-z])weg|laan|plein|hof|dijk|singel|gracht|kade|steeg|dreef"
    r"|plantsoen)\s*[.:]?\s*$"
)
_AGE = re.compile(
    r"\b(?:zoon|zoontje|dochter|dochtertje|kind|kinderen|jongen|meisje|tweeling|puber|pubers"
    r"|jongens"
    r"|meisjes|kleinkind|kleinkinderen|kleintje|baby|moeder|vader|mama|zonen|dochters|man"
    r"|vrouw)\s+van\s+(?:\d+ (?:en|,) )?$|"
    r"\b(?:ik|hij|zij|ze|zoon|zoontje|dochter|dochtertje|kind|man|vrouw|moeder|vader|jongste"
    r"|oudste|oma|opa|die|meisje|jongen)\s*(?:ben|is|wordt|word|was|werd)\s+"
    r"(?:al|nu|net|pas|bijna|ook|inmiddels|intussen)?\s*$|^\s*(?:ben|leeftijd)\s+$"
    r"|\b(?:kinderen|kids|jongens|meisjes|dochters|zoons|zonen|kleintjes) (?:zijn|worden) (?:nu )?"
    r"(?:\d+(?: en|,|) ?)*$"
    r"|\ben (?:ben|bun|bin)\s+(?:nu |al |net |pas |bijna )?$"
)


# In cents; a bare number so large is a file or an account number.
_TOO_LARGE = 1_000_000


def _is_no_money(text: str, mention: Mention) -> bool:
    """Whether a bare number counts something, or is an age or a house number."""
    if mention.money:
        return False
    if mention.cents >= _TOO_LARGE and mention.unit == EURO:
        return True
    before = text[max(0, mention.start - 40) : mention.start]
    after = text[mention.end : mention.end + 40]
    if _COUNTED.match(after) or _NUMBERED.search(before) or _AGE.search(before):
        return True
    if text[mention.end - 1].isdigit() and _GLUED.match(after):
        return True
    if mention.cents == EURO and _ONE_OF.match(after):
        return True
    small = mention.cents <= 12 * EURO
    return small and bool(_SINGULAR.match(after) or _counts_plural(after))


def _counts_plural(after: str) -> bool:
    plural = _PLURAL.match(after)
    return bool(plural and word_value(plural[0].strip()) is None)


_PERIOD = (
    r"(?:\s*(?:p\.?\s?/?\s?m\.?|(?:per|in de|elke|iedere|ieder|de|/)\s*(?:maand|mnd|mnt|week)"
    r"|maandelijks)(?![a-z]))?"
)
_HEDGE = (
    r"(?:(?:de|zo'n|zon|zoiets als|misschien|mischien|mss|ongeveer|hooguit|hoogstens|maximaal|max"
    r"|wel"
    r"|ook|heel|heel misschien|eventueel|desnoods|een|n|euro)\s+)*"
)
_RANGE_GAP = re.compile(
    rf"{_PERIOD}\s*(?:-|/|,|\?|,?\s*(?:en |maar )?\b(?:heel soms|soms|heel af en toe|af en toe"
    rf"|de andere keer|in een"
    r" (?:goede|slechte|mindere|dure|krappe|andere))(?: maand)?\b|\btot(?: en met)?\b|\bt/m\b"
    r"|\ba\b|\bof\b|\bnaar\b"
    r"|\b(?:en |maar |,\s*)?(?:misschien|mischien|mss|hooguit|hoogstens|max|maximaal|maximum)\b"
    r"|\bof (?:iets|wat"
    r"|ietsje)"
    r" meer,?"
    r"|(?:in een \w+ maand)?,?\s*\b(?:en )?in de (?:zomer|winter)\b|in een \w+ maand,?(?: en)?"
    r"|,?\s*\b(?:en )?(?:de|een) (?:andere"
    rf"|volgende)(?: maand| keer| week)?\b|\s)\s*{_HEDGE}"
)
_RANGE_WORD = re.compile(
    r"[-/]|\b(?:tot|t/m|a|of|en|naar|andere|volgende|zomer|winter|hoogstens|in een \w+ maand|soms"
    r"|goede|slechte|mindere|dure|krappe)\b"
)
_BETWEEN = re.compile(r"\btu?s+en\w*\s+(?:de\s+)?(?:ongeveer\s+)?$")
_BETWEEN_GAP = re.compile(rf"{_PERIOD}\s*(?:\ben\b|-)\s*{_HEDGE}")
# "een euro of dertig" is about thirty.
_EURO_OF = re.compile(r"(?:een|'n|n)\s+(?:euro|eurootje|piek)\s+of\b")


def _same_unit(a: Mention, b: Mention) -> Mention:
    """ "1 a 2 tientjes": the first counts what the second counts."""
    if not a.money and b.unit > EURO and a.cents < b.cents:
        return replace(a, cents=a.cents * b.unit // EURO)
    return a


_UNTIL_PAID = re.compile(
    r"\s*(?:euro\s*)?(?:\w+ )?(?:weg|betaald|afbetaald|afgelost|klaar|voldaan)\b"
)


_AT_MOST = re.compile(r"\b(?:misschien|mischien|mss|soms|hooguit|hoogstens|max\w*|af en toe)\b")
_FAILS = re.compile(
    r"\s*(?:euro\s*)?(?:(?:red|kan|ken|lukt|gaat|trek|haal) (?:ik |me |mij |echt |al )*)?(?:niet"
    r"|nie)\b"
    r"(?! (?:meer|hoger))"
)


def _range(text: str, a: Mention, b: Mention) -> Mention | None:
    gap = text[a.end : b.start]
    between = _BETWEEN.search(text, max(0, a.start - 25), a.start) and _BETWEEN_GAP.fullmatch(gap)
    if not between and not _RANGE_GAP.fullmatch(gap):
        return None
    if (
        a.high is not None
        or b.high is not None
        or re.search(r"(?<!misschien )(?<!mss )\bwel\b", gap)
    ):
        return None
    if re.search(r"\bnaar\b", gap) and a.cents > b.cents:
        return None  # "van 30 naar 15" is a change
    if _FAILS.match(text, b.end) and not between:
        return None  # "15, 25 red ik niet"
    if _UNTIL_PAID.match(text, b.end):
        return None  # "20 tot de 480 weg is"
    if _EURO_OF.match(text, a.start):
        return replace(b, start=a.start, money=True)
    if a.unit > EURO and not b.money and b.cents <= 9 * EURO and _AT_MOST.search(gap):
        b = replace(b, cents=b.cents * a.unit // EURO, money=True, unit=a.unit)
    if a.unit > EURO and not b.money and b.cents <= 9 * EURO:
        return replace(a, end=b.end, cents=b.cents * a.unit // EURO)
    a = _same_unit(a, b)
    low, high = sorted((a.cents, b.cents))
    bare = not _RANGE_WORD.search(gap) or "maar" in gap
    if low == high or (bare and a.cents > b.cents) or (bare and 4 * low < high):
        return None
    return replace(b, start=a.start, cents=low, high=high, money=a.money or b.money)


_WHO = r"(?:vrouw|man|partner|vriend|vriendin|zoon|dochter|moeder|vader|ouders|broer|zus|kinderen)"
_SUM_GAP = re.compile(
    rf"{_PERIOD}\s*(?:missen|betalen|doen|geven)?\s*(?:plus|\+|en (?:dan )?nog(?: eens| een"
    rf" keer)?|en (?:ik|hij|zij|ze|m(?:ij|')?n {_WHO})"
    r"(?:\s+(?:kan|ook|nog|wel|er|doet|geeft|dan))*)\s*(?:(?:een|het|dat|die|de)\s+)?"
)
_ADDED = re.compile(
    rf"\s*(?:euro\s*)?(?:erbij|erbovenop|daarbij|extra erbij|(?:van )?m(?:ij|')?n {_WHO})\b"
)
_NOTES_GAP = re.compile(r"\s*(?:en|plus|\+)\s*(?:nog\s+)?(?:een\s+)?")
_NEXT_NOTE = re.compile(r",\s*(?:(?:nog|een|en)\s+)*")  # only between two notes named
_NO_NOTE = re.compile(r"\b(?:geen|niet|nie)\s+(?:een\s+)?$")
_NOTE_MORE = re.compile(r"\s*(?:en|plus|\+)\s*(?:nog\s+)?(?:een|1)\s+van\s+(?:de\s+)?")
_PART_A = (
    r"(?:begin|nu|kinderbijslag|aow|pensioen|weekgeld|eerst|eerste|helft|half|loon|salaris"
    r"|toeslag|zorgtoeslag|uitkering|bijstand|15e"
    r"|1e|ene|midden|halverwege|\w+ste|\w+tiende|~+)"
)
_PART_B = (
    r"(?:eind\w*|geld|laatst\w*|half|helft|midden|halverwege|toeslag|zorgtoeslag|kinderbijslag"
    r"|loon|salaris|uitkering|bijstand|pensioen|aow|tweede|andere|\w+ste|\w+tiende|~+)"
)
_PART_GAP = re.compile(
    rf"(?=[^0-9]*\b{_PART_A}\b)?[\w\s'~]{{0,45}}\b(?:en|en dan|dan|,)\s*(?:dan\s+|nog\s+|ook\s+)*"
    rf"(?:(?:aan|op|in)?\s*(?:het|de)?\s*{_PART_B}\s*(?:van de maand)?\s*(?:nog|weer|een"
    r"|ook)?)?\s*"
)
_A_WORD = re.compile(rf"(?<![a-z]){_PART_A}(?![a-z])")
_B_WORD = re.compile(rf"(?<![a-z]){_PART_B}(?![a-z])")
_STEP = re.compile(r"\b(?:eerste (?:maand|keer)|daarna|vanaf|straks|volgend|verhogen|later meer)\b")


_GOES_TO = re.compile(
    r"\s*(?:euro\s*)?(?:(?:gaat|gaan|moet) (?:er )?(?:\w+ )?(?:op|naar|aan|voor)|nodig|kwijt)\b"
)
# "een tientje op de 3e en na mijn loon nog eens twintig"
_ONCE_MORE = re.compile(r"^[^.!?]*\b(?:en|plus)\b[^.!?]*\bnog (?:eens|een keer) (?:een )?$")


def _parts(text: str, a: Mention, b: Mention) -> bool:
    """ "10 in het begin en 15 aan het eind", "van mijn loon 20 en van de toeslag 10" """
    gap = text[a.end : b.start]
    if _GOES_TO.match(text, b.end):
        return False
    if len(gap) <= 60 and _ONCE_MORE.search(gap) and not _STEP.search(gap):
        return True
    if len(gap) > 60 or not _PART_GAP.fullmatch(gap) or _STEP.search(gap):
        return False
    around = text[max(0, a.start - 30) : a.start] + gap
    after = gap + text[b.end : b.end + 35]
    return bool(_A_WORD.search(around) and _B_WORD.search(after))


def _is_premium(sum_: Mention) -> bool:
    """Whether a sum has the size of a month's premium: "168 + 20" is 20 besides the premium."""
    return 130 * EURO <= sum_.cents <= 210 * EURO and sum_.unit == EURO


def _sum(text: str, a: Mention, b: Mention) -> Mention | None:
    gap = text[a.end : b.start]
    if a.high is not None or b.high is not None:
        return None
    notes = a.unit > EURO and b.money and a.cents > b.cents
    listed = b.unit > EURO and _NEXT_NOTE.fullmatch(gap) and not _NO_NOTE.search(text[: a.start])
    notes = notes and bool(_NOTES_GAP.fullmatch(gap) or listed)
    added = re.fullmatch(r"\s*(?:ik|van mij)?\s*(?:en|,)?\s*", gap) and _ADDED.match(text, b.end)
    one_more = a.money and _NOTE_MORE.fullmatch(gap)
    if _SUM_GAP.fullmatch(gap) and _is_premium(a) and 3 * b.cents <= a.cents:
        return replace(b, start=a.start)
    if added or notes or one_more or _SUM_GAP.fullmatch(gap) or _parts(text, a, b):
        return replace(b, start=a.start, cents=a.cents + b.cents)
    return None


_MINUS_GAP = re.compile(
    r"\s*(?:euro\s*)?(?:\bmin\b|\bminus\b|\beraf\b|\bmet aftrek van\b)\s*(?:de\s+)?"
)


def _minus(text: str, a: Mention, b: Mention) -> Mention | None:
    if _MINUS_GAP.fullmatch(text[a.end : b.start]) and a.cents >= b.cents:
        return replace(b, start=a.start, cents=a.cents - b.cents, high=None)
    return None


_COUNT = r"(\d{1,2}|[a-z]+(?=\s|keer|maal))\s*(?:x|keer|maal|\*)"
_TIMES_BEFORE = re.compile(
    rf"(?<![a-z\d]){_COUNT}\s*(?:(?:per|in de|elke|in het)\s*(?:maand|week|mnd|jaar|kwartaal)\s*)?"
    r"(?:een\s+|van\s+|die\s+)?$"
)
_TIMES_AFTER = re.compile(
    rf"\s*(?:(?:per|elke|iedere) keer,?\s*)?{_COUNT}"
    r"\s*(?=(?:per|in de|elke|/|p)\s*(?:maand|week|mnd|m\b))"
)
_INTO = re.compile(
    r"\s*(?:in|over|verdeeld over|gespreid over|verspreid over|uitgesmeerd over)\s+(\d{1,2}"
    r"|(?!een\b)[a-z]+)\s+(?:maanden|termijnen|keer|delen)\b"
    r"|\s*(?:gedeeld door|delen door|:)\s*(\d{1,2}|[a-z]+)\b"
)
_IN_YEARS = re.compile(r"\s*(?:euro\s*)?(?:in|over|binnen)\s+(2|3|4|5|twee|drie|vier|vijf) jaar\b")
_PART_OF = re.compile(
    r"\b(?:(helft)|(kwart)|(derde)|(tiende)|(vijfde))(?:\s+deel)?\s+van\s+(?:de\s+|die\s+|dat\s+)?$"
)


_PART_SIZES = {1: 2, 2: 4, 3: 3, 4: 10, 5: 5}


def _count(word: str) -> int:
    value = int(word) if word.isdigit() else word_value(word)
    return value if value and value <= 31 else 1


def _scaled(text: str, mention: Mention) -> Mention:
    """ "twee keer 15", "2x een tientje", "de helft van 50", "100 in 4 termijnen" """
    times, over, start, end = 1, 1, mention.start, mention.end
    if match := _TIMES_BEFORE.search(text, max(0, start - 40), start):
        times, start = _count(match[1]), match.start()
    elif match := _TIMES_AFTER.match(text, end):
        times, end = _count(match[1]), match.end()
    if match := _PART_OF.search(text, max(0, start - 30), start):
        over, start = _PART_SIZES[match.lastindex or 1], match.start()
    elif match := _INTO.match(text, end):
        over, end = _count(match[1] or match[2]), match.end()
    elif match := _IN_YEARS.match(text, end):
        over, end = 12 * _count(match[1]), match.end()
    high = None if mention.high is None else mention.high * times // over
    cents = mention.cents * times // over
    return replace(mention, start=start, end=end, cents=cents, high=high)


CORRECTION = re.compile(
    r"\b(?:nee|neej|neen|sorry|wacht|bedoel\w*|oeps|toch|correctie|grapje|foutje|\w*fout"
    r"|\w*foutje|vergis\w*|beter)\b"
)


def groups_in(text: str, folded: str) -> list[Mention]:
    """The sums of a message, each already combined with what belongs to it, in order."""
    masked = _without_runs(without_other_numbers(text, folded))
    groups: list[Mention] = []
    for mention in sums_in(masked):
        if _is_no_money(masked, mention):
            continue
        if groups and mention.start < groups[-1].end:
            continue
        if not groups or not _combine(masked, groups, mention):
            groups.append(_scaled(masked, _in_tens(groups, mention)))
    return groups


def _in_tens(groups: list[Mention], mention: Mention) -> Mention:
    """ "1 a 2 tientjes, nou doe maar 2" """
    last = groups[-1] if groups else None
    small = not mention.money and mention.cents <= 9 * EURO
    if last and small and last.unit == 10 * EURO and mention.start - last.end < 40:
        return replace(mention, cents=mention.cents * 10, unit=last.unit, money=True)
    return mention


def _combine(text: str, groups: list[Mention], mention: Mention) -> bool:
    if CORRECTION.search(text, groups[-1].end, mention.start):
        return False
    scaled = _scaled(text, mention)
    for combine, second in ((_range, mention), (_sum, scaled), (_minus, mention)):
        if second.start < groups[-1].end:
            second = mention
        combined = combine(text, groups[-1], second)
        if combined:
            groups[-1] = combined
            return True
    return False

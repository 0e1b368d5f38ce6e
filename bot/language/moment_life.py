"""Hours that follow from how people live: after work, while the children are at school, always."""

from __future__ import annotations

import re

from bot.language.moment_said import Said, take

_KIDS = (
    r"(?:kinder(?:en|s)?|kindjes?|kids|kids?jes|klein(?:e|tje|tjes|kinderen)?|dochter(?:s|tjes?)?|jongste|oudste|zoon(?:s"
    r"|tje)?|jongens|meiden|meisjes|ze|baby|koters?|blagen|kind|wicht(?:er)?|jong)"
)
_AT_SCHOOL = (
    rf"\b(?:(?:als|wanneer|terwijl|zodra|dat) )?(?:\w+ )?{_KIDS} (?:\w+ ){{0,3}}?(?:op|naar|naor"
    rf"|noar|in|bij) (?:de |'t |het )?(?:skoele|skool|school|opvang|creche|kdv"
    rf"|gastouder)(?: (?:zijn|zitten|is|zit|gaan|zin|bin))?"
    r"|\b(?:onder|tijdens|in|binnen) (?:de )?school(?:tijd(?:en)?|uren)?\b|\bschooltijd(?:en)?\b"
)
_LIFE: tuple[tuple[str, int | None, int | None], ...] = (
    (
        rf"\b{_KIDS} (?:\w+ )?(?:naar|op) (?:de )?(?:school|opvang|creche) (?:heb |zijn |is "
        rf"|ben )?(?:ge)?(?:bracht|breng)\w*", 540, None),
    (
        rf"\b(?:na (?:de )?school(?:tijd)?|{_KIDS} (?:\w+ )?uit (?:de )?school(?: (?:is|zijn"
        rf"|komt|komen))?)\b", 900, None),
    (_AT_SCHOOL, 540, 840),
    (
        rf"\b{_KIDS} (?:\w+ )?(?:(?:op|in|naar) (?:hun )?(?:bed(?:je)?|nest)|slapen|slaapt"
        rf"|liggen)\b|\bkinderbedtijd\b", 1200, None),
    (r"\b(?:na (?:de )?lunch|na (?:het )?middageten)\b", 780, None),
    (r"\bvoor (?:de )?lunch\b", None, 720),
    (
        r"\b(?:(?:in|tijdens|rond|onder|met) (?:mijn |me |m'n |mn |de )?(?:lunch\w*|middagpauze"
        r"|pauze)|lunch(?:pauze|tijd)|tussen (?:de|den) mid+ag)\b", 720, 780),
    (
        r"\b(?:(?:gelijk |pas |direct )?n(?:a|oa|ao)(?:dat)? (?:het |'?t |mijn |m'n |mn |me "
        r"|mien )?w[ea]rk(?:en|tijd|dag|uren)?|buiten (?:de )?(?:kantoor|werk)(?:uren|tijden)"
        r"|(?:als|wanneer|zodra|nadat|totdat) ik (?:(?:klaar|vrij|thuis|terug|uit) )?(?:ben "
        r"|kom )?(?:met |van |uit )?(?:mijn |het |m'n |mn |me )?w[ea]rk(?:en)?(?: (?:kom|thuis"
        r"|ben|klaar)(?: (?:ben|kom))?)?)\b",
        1020, None,
    ),
    (r"\bvoor (?:het |mijn |m'n |mn |me )werk\b", None, 540),
    (r"\bniet (?:al )?(?:te|zo)? ?vroeg\b", 600, None),
)  # fmt: skip
_LIFE_PATTERNS = tuple((re.compile(pattern), after, before) for pattern, after, before in _LIFE)
_SUPPER = re.compile(r"\bna (?:het |'t )?(?:avond)?eten\b")
EARLY = re.compile(r"\bvroeg(?:e)?\b")
_ANYTIME = re.compile(
    r"\b(?:(?:het |dat |da |'t )?m(?:aa|a|oa|ao)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+"
    r"|nix|nait|neet)(?: \w+){0,2}? ?u[iu]t"
    r"|wat (?:u|jullie|je) [^.,!?]{0,15}uitkomt|doe maar wat|(?:kan|ken) (?:me|mij) (?:niks|niet"
    r"|nie|geen \w+) schelen|hoe \w+ hoe (?:beter|liever)"
    r"|(?:u|jullie|je) mag(?:en)? (?:het )?kiezen|zeg(?:t)? (?:u |jij "
    r"|jullie )?(?:het )?maar(?: wanneer)?(?=\W*$)"
    r"|alt(?:ij|y|ie)d+|ten alle tijde|te allen tijde|(?:de |den |'n |n )?(?:h[ea]le|gehele"
    r"|heel de|hiele|ganse) dag(?:en)?|dag en nacht|om het even|om 't even"
    r"|(?:wanneer|zodra) (?:u|je|jij|jullie|ge) (?:maar )?(?:wil(?:t|len)?|tijd|kan|kunt|kunnen"
    r"|zin)"
    r"|(?:wanneer|hoe|zoals|als) (?:het |'t )?(?:u|jullie|je|jou)? ?(?:het )?(?:\w+ )?(?:uitkomt"
    r"|schikt|past|uitkump)"
    r"|(?:wanneer|als) (?:u|jullie|je) (?:maar )?(?:tijd|zin) (?:heeft|hebt|heb|hebben)"
    r"|(?:bel(?:len)?|doe|kom) (?:maar |gewoon )*wanneer(?=\W*$)"
    r"|(?:op )?(?:elk|ieder|alle) (?:moment(?:en)?|tijdstip(?:pen)?|tijden?|uur)"
    r"|alles (?:is )?(?:prima|goed|kan)|alles kan"
    r"|overdag|(?:tijdens |onder |in )?kantoor(?:uren|tijden|tijd)|24/7|24 uur per dag"
    r"|boeit (?:me |mij )?(?:nie?t?|niks)"
    r"|geen (?:voorkeur|verschil)|geen probleem wanneer|kan all?tijd|when ?ever|any ?time|whatever"
    r"|anytime|egaal"
    r"|om (?:het|t) even|hoe laat (?:u|je|jullie) wil(?:t|len)?|zie maar|kies maar|mij best"
    r"|wanneer dan ook|flexibel|(?:u|jij|je|jullie) (?:kiest|kiezen|bepaalt|bepalen|beslist)"
    r"|(?:kiest|bepaalt) u|bel(?:t u)? maar raak|(?:alle|genoeg|zat) tijd|tijd (?:zat|genoeg"
    r"|over)"
    r"|(?:ik )?ben (?:altijd )?vrij(?=\W*$)"
    r"|op elk uur|elk uur|geen (?:werk|baan) dus altijd|whenever)\b"
)


def life_hours(work: str, said: list[Said]) -> str:
    for pattern, after, before in _LIFE_PATTERNS:

        def make(match: re.Match[str], a: int | None = after, b: int | None = before) -> Said:
            return Said(*match.span(), after=a, before=b, settled=True, soft=True)

        work = take(work, pattern, make, said)
    work = take(work, _SUPPER, lambda m: Said(*m.span(), part="evening"), said)
    return take(work, _ANYTIME, lambda m: Said(*m.span(), anytime=True), said)

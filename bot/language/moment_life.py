"""Hours that follow from how people live: after work, while the children are at school, always."""

from __future__ import annotations

import re

from bot.language.moment_said import NOON, Part, Said, take

_MY = r"(?:het |'?t |ut |de |den |mijn |m'n |mn |me |mien |onze |ons |een |zijn |haar )?"
_AFTER = r"(?:n[ao]+a?|achter)(?:dat)?"
_KIDS = (
    r"(?:kinder(?:en|s)?|kindjes?|kids|kids?jes|klein(?:e|tje|tjes|kinderen|zoon|dochter)?"
    r"|dochter(?:s|tjes?)?|jongste|oudste|zoon(?:s|tje)?|jongens|meiden|meisjes|ze|baby|peuters?"
    r"|kleuters?|koters?|blagen|kind|wicht(?:er)?|jong|gastjes|mannekes|schatjes)"
)
_SCHOOL = r"(?:skoele|skool|school|opvang|creche|kdv|bso|gastouder|peuterspeelzaal|dagverblijf)"
_AT_SCHOOL = (
    rf"\b(?:(?:als|wanneer|terwijl|zodra|dat) )?(?:\w+ )?{_KIDS} (?:\w+ ){{0,3}}?(?:op|naar|naor"
    rf"|noar|in|bij) (?:de |'t |het )?{_SCHOOL}(?: (?:zijn|zitten|is|zit|gaan|zin|bin))?"
    r"|\b(?:onder|tijdens|in|binnen) (?:de )?school(?:tijd(?:en)?|uren)?\b|\bschooltijd(?:en)?\b"
)
_WORK = r"(?:w[ea]rk(?:en|tijd|dag|uren)?|dienst|fabriek|stage|shift|baan)"
_BED = r"(?:bed(?:je)?|nest|mandje|bedde)"
_Limits = tuple[str, int | None, int | None]
_LIFE: tuple[_Limits, ...] = (
    (
        rf"\b{_KIDS} (?:\w+ )?(?:naar|op) (?:de )?{_SCHOOL} (?:heb |zijn |is |ben )?"
        rf"(?:(?:ge|weg)?(?:ge)?(?:bracht|breng)\w*)|\b{_KIDS} (?:heb )?(?:weg)(?:ge)?bracht?\b"
        rf"|\b{_KIDS} (?:zijn |is )?(?:de deur uit|weg)(?: (?:zijn|is))?\b", 540, None),
    (
        rf"\b(?:{_AFTER} (?:de )?school(?:tijd)?|{_KIDS} (?:\w+ )?(?:uit|van) (?:de )?school"
        r"(?: (?:is|zijn|komt|komen))?)\b", 900, None),
    (rf"\b{_KIDS} (?:van|uit) (?:de )?school (?:heb |ben )?(?:opge|ge|op)?haal\w*", 900, None),
    (_AT_SCHOOL, 540, 840),
    (
        r"\b(?:als|zodra|wanneer) (?:mijn |m'n |me |het )?(?:werk|dienst|werkdag) (?:er ?op zit"
        r"|klaar is|voorbij is|gedaan is|afgelopen is)\b", 1020, None),
    (r"\btussen (?:het )?(?:weg)?brengen en (?:op)?halen(?: van (?:de )?\w+)?\b", 540, 840),
    (r"\b(?:onder|tijdens|in) (?:de |mijn |het )?werk(?:tijd(?:en)?|uren)\b", 540, 1020),
    (
        rf"\b{_KIDS} (?:\w+ )?(?:(?:op|in|naar) (?:hun |z'n |zijn )?{_BED}"
        r"(?: (?:zijn|liggen|is|ligt))?"
        rf"|(?:ligt |liggen )?(?:te )?slapen|slaapt|ligt|liggen)\b"
        rf"|\b(?:kinder)?bedtijd(?: van (?:de |het |mijn )?\w+)?\b", 1200, None),
    (rf"\b(?:{_AFTER} {_MY}(?:lunch(?:pauze)?|middageten|middagmaal|noeneten))\b", 780, None),
    (r"\bv(?:oo|eu)r (?:de )?lunch\b", None, 720),
    (
        r"\b(?:(?:in|tijdens|rond|onder|met) (?:mijn |me |m'n |mn |de )?(?:lunch\w*|middagpauze"
        r"|pauze)|lunch(?:pauze|tijd)|tussen (?:de|den) mid+ag)\b", 720, 780),
    (
        rf"\b(?:(?:gelijk |pas |direct |meteen )?{_AFTER} {_MY}(?:\w+e )?{_WORK}"
        r"|buiten (?:de )?(?:kantoor|werk)(?:uren|tijden)"
        r"|(?:als|wanneer|zodra|nadat|totdat|tot) ik (?:(?:klaar|vrij|thuis|terug|uit) )?(?:ben "
        r"|kom )?(?:met |van |uit )?(?:mijn |het |m'n |mn |me )?w[ea]rk(?:en)?(?: (?:kom|thuis"
        r"|ben|klaar)(?: (?:ben|kom))?)?)\b",
        1020, None,
    ),
    (
        rf"\bv(?:oo|eu)r {_MY}(?:w[ea]rk(?:tijd)?|ik (?:ga werken|naar (?:mijn |m'n |me )?werk ga))"
        r"\b", None, 540),
    (r"\bv(?:oo|eu)r (?:het |'t )?(?:avond)?eten\b", None, 1080),
    (r"\bniet (?:al )?(?:te|zo)? ?vroeg\b", 600, None),
    # Something of which nobody but the client knows when it ends: the words are not a refusal.
    (
        rf"\b{_AFTER} {_MY}(?:kerk(?:dienst)?|schaft|\w*pauze|ronde|wandeling|douche|medicijnen"
        rf"|medicatie|spuit(?:en)?|verzorging|examen"
        r"|mis|moskee|\w*gebed|fysio|therapie|dialyse|cursus|les"
        r"|taalles|inburgering|dokter|huisarts|tandarts|ziekenhuis|afspraak|behandeling|chemo|gym"
        r"|sport(?:en|school)?|training|zwemles|boodschappen|markt|voedselbank|oppassen|bezoek"
        r"|visite|dagbesteding|verhuizing|operatie|zitting)\b",
        None, None,
    ),
    (
        rf"\b{_AFTER} (?:het|'t|mijn|m'n|mn) (?!\w*dag\b|\w*week\w*\b|noen|middag|feest"
        rf"|kerst)[a-z]{{3,}}\b",
        None, None,
    ),
)  # fmt: skip
_LIFE_PATTERNS = tuple((re.compile(pattern), after, before) for pattern, after, before in _LIFE)
_HABITS: tuple[tuple[str, Part], ...] = (
    (
        rf"\b(?:{_AFTER} {_MY}(?:ontbijt|opstaan|ochtendgebed|(?:eerste )?(?:bakkie|koffie)|fajr)"
        r"|(?:bij|onder|tijdens) (?:het |de )?(?:ontbijt|koffie)|koffietijd|ochtendmens"
        r"|zo vroeg mogelijk|als de zon op is|bij het opstaan|in alle vroegte|'?s? ?morgens vroeg"
        r"|v(?:oo|eu)r (?:het |'t )?(?:middageten|middagmaal|middagdutje))\b", "morning"),
    (
        rf"\b(?:{_AFTER} {_MY}(?:siesta|middagdutje|dutje|middagslaap(?:je)?|middagrust|dhuhr"
        r"|middaggebed|vrijdaggebed)|theetijd|rond de thee|bij de thee)\b", "afternoon"),
    (
        rf"\b(?:{_AFTER} {_MY}(?:avond)?(?:eten|maaltijd|maal)"
        rf"|{_AFTER} {_MY}(?:warme )?(?:hap|prak|afwas|vaat"
        r"|journaal|nieuws|gtst|iftar|soap|avonddienst|avondgebed|zonsondergang|maghrib)"
        r"|avondmens|zo laat mogelijk|als het donker is|v(?:oo|eu)r(?:dat ik)? (?:het |naar )?"
        r"(?:slapen ?gaan|bed(?:tijd)?(?: ga)?)|als de zon onder is|vanaf zonsondergang"
        r"|laat op de dag"
        r"|later op de avond|vooravond|primetime|tegen bedtijd)\b", "evening"),
)  # fmt: skip
_HABIT_PATTERNS = tuple((re.compile(pattern), part) for pattern, part in _HABITS)
EARLY = re.compile(r"\bvroeg(?:e)?\b(?! (?:uit|op|naar|weg|in)\b)")
_YOU = r"(?:u|jullie|je|jij|jou|ge|gij|gulder)"
_NOON_HOUR = re.compile(r"\b(?:rond|om|op|tegen|in) (?:het |de |den )?(?:middaguur|noen)\b")
_OFFICE = re.compile(
    r"\b(?:overdag|(?:tijdens |onder |in |binnen )?kantoor(?:uren|tijden|tijd)|daguren)\b"
)
_ANYTIME = re.compile(
    r"\b(?:(?:het |dat |da |'t )?m(?:aa|a|oa|ao)kt?\b[^.,!?]{0,25}?\b(?:nie?t?s?|niks|geen \w+"
    r"|nix|nait|neet)(?: \w+){0,2}? ?u[iu]t"
    rf"|wat {_YOU} [^.,!?]{{0,15}}uitkomt|doe maar wat|(?:kan|ken) (?:me|mij) (?:niks|niet"
    r"|nie|geen \w+) schelen|hoe \w+ hoe (?:beter|liever)"
    rf"|{_YOU} mag(?:en)? (?:het )?kiezen|zeg(?:t)? (?:u |jij |jullie )?(?:het )?maar"
    r"(?: wanneer)?(?=\W*$)"
    r"|alt(?:ij|y|ie)d+|ten alle tijde|te allen tijde|(?:de |den |'n |n )?(?:h[ea]le|gehele"
    r"|heel de|hiele|ganse|ganser) dag(?:en)?|dag en nacht|om het even|om 't even"
    r"|wat maakt (?:het|'t) uit"
    rf"|(?:wanneer|als|zodra) {_YOU} (?:maar |even )?(?:tijd|zin) (?:heeft|hebt|heb|hebben)"
    rf"|(?:wanneer|zodra) {_YOU} (?:maar )?(?:wil(?:t|len)?|tijd|kan|kunt|kunnen|zin)"
    rf"|(?:wanneer|hoe|zoals|als) (?:het |'t )?{_YOU}? ?(?:het )?(?:\w+ )?(?:uitkomt|schikt|past"
    r"|uitkump|goed dunkt)(?![^.!]{0,15}\?)"
    r"|(?:bel(?:len)?|doe|kom) (?:maar |gewoon )*wanneer(?=\W*$)"
    r"|(?:op )?(?:elk|ieder|alle) (?:moment(?:en)?|tijdstip(?:pen)?|tijden?|uur)"
    r"|alles (?:is )?(?:prima|goed|kan|best)|alles kan"
    r"|24/7|24 uur per dag"
    r"|boeit (?:me |mij )?(?:nie?t?|niks)|in de loop van de dag"
    r"|geen (?:voorkeur|verschil)|geen probleem wanneer|kan all?tijd|when ?ever|any ?time|whatever"
    r"|egaal|dag of nacht|mij gelijk|(?:is )?mij (?:allemaal )?(?:hetzelfde|eender)"
    rf"|hoe laat {_YOU} wil(?:t|len)?|zie maar|kies maar|mij best|gelijk wanneer|eender wanneer"
    rf"|wanneer dan ook|flexibel|ga (?:toch )?nergens heen|loop niet weg|neem altijd op"
    rf"|{_YOU} belt maar|als {_YOU} belt ben ik er|{_YOU} (?:kiest|kiezen|bepaalt|bepalen"
    rf"|beslist|beslissen)"
    r"|(?:kiest|bepaalt|beslist) u|bel(?:t u)? maar raak|(?:alle|genoeg|zat) tijd|tijd (?:zat"
    r"|genoeg|over)|(?:ik )?ben (?:altijd )?vrij(?=\W*$)|(?:het )?geeft niet(?: wanneer)?"
    r"|op elk uur|elk uur|geen (?:werk|baan) dus altijd)\b"
)


def life_hours(work: str, said: list[Said]) -> str:
    """Reads habits and "any time"; returns `work` with those words blanked out."""
    for habit, part in _HABIT_PATTERNS:
        work = take(work, habit, lambda m, part=part: Said(*m.span(), part=part, soft=True), said)  # type: ignore[misc]
    for pattern, after, before in _LIFE_PATTERNS:

        def make(match: re.Match[str], a: int | None = after, b: int | None = before) -> Said:
            return Said(*match.span(), after=a, before=b, settled=True, soft=True)

        work = take(work, pattern, make, said)
    work = take(work, _NOON_HOUR, lambda m: Said(*m.span(), at=NOON), said)
    work = take(work, _OFFICE, lambda m: Said(*m.span(), anytime=True, soft=True), said)
    return take(work, _ANYTIME, lambda m: Said(*m.span(), anytime=True), said)

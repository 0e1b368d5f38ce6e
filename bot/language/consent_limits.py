"""What a client puts on top of a permission: limits, ways of contact, conditions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

ConsentItem = Literal["contact", "amount", "story", "health"]
ITEMS: tuple[ConsentItem, ...] = ("contact", "amount", "story", "health")


@dataclass(frozen=True)
class Role:
    """A limit, a wish about the way of contact, or a condition, from word offset `start` on.

    `fine` tells whether a permission survives it.
    """

    name: Literal["limit", "only", "preference", "condition"]
    start: int
    fine: bool
    excluded: frozenset[ConsentItem] = frozenset()


def _words(words: str) -> re.Pattern[str]:
    """Any of `words`; a star stands for the rest of a word, at either end."""
    return re.compile(rf"\b(?:{'|'.join(words.replace('*', chr(92) + 'w*').split())})\b")


_ITEM_WORDS: dict[ConsentItem, re.Pattern[str]] = {
    "contact": _words("naam nummer mobiel adres contact* telefoon* gegevens mail*"),
    "amount": _words(
        "bedrag* hoeveel geld* schuld* inkomen* inkomsten verdien* salaris achterstand* "
        "achterloop achter euro* financi* cijfers uitkering* loon* betaal* missen "
        "rekening* bank* saldo centen cent poen doekoe spaar* aflos* lening* toeslag*"
    ),
    "health": _words(
        "ziek* *ziekte krank* gezond* depress* *depressie antidepress* psych* medisch* medicijn* "
        "medicat* pillen prikken injecties insuline diagnose *klachten *klacht kwaal kwalen "
        "aandoening behandeling operatie geopereerd opname opgenomen kliniek ziekenhuis* dokter* "
        "arts huisarts specialist therap* *patient ggz mentale? geestelijk* lichaam* lichamelijk* "
        "lijf handicap* beperking* rolstoel invalide kanker* tumor chemo* bestraling* hart "
        "hartklacht* hartinfarct hartaanval hartpatient hartritme* hartfalen infarct beroerte "
        "bloeddruk suiker* diabetes nier* dialyse lever longen long* copd astma reuma* artrose "
        "fibromyalgie hernia rug rugpijn* knie heup migraine epilepsie ms hiv aids hepatitis "
        "crohn dement* alzheimer parkinson burnout* burn-out* overspannen angst* paniek* ptss "
        "trauma* borderline bipolair* schizofren* psychose* manisch* autis* adhd eetstoornis* "
        "anorexia zwanger* miskraam abortus verslav* *verslaving drank* alcohol* drugs wiet "
        "blowen afkick* zelfmoord*"
    ),
    "story": _words(
        "verhaal verhalen verteld* gezegd gesprek* scheiding gescheiden huwelijk* man ex vrouw "
        "partner kinderen kids kind zoon dochter vader moeder broer zus prive* relatie* alles "
        "details *situatie thuis* familie* gokken gokverslaving gokschuld* werk ontslag* verleden "
        "leven ruzie* mishandel* geslagen gevangenis detentie bajes geloof verblijf*"
    ),
}
NEGATION = re.compile(
    r"\b(?:niet|niks|geen|nooit|niemand|behalve|zonder|buiten|erbuiten|weg|weglaten|achterwege|"
    r"nergens|mijzelf|mezelf|mond|zwijg\w*)\b"
)
# The ways to keep a thing out, where it is named.
_KEEPS_OUT = re.compile(
    NEGATION.pattern
    + r"|\b(?:eruit|onvermeld|ongenoemd|weglating|uitzondering|uitgezonderd|geheim|prive|nee|"
    r"tussen ons|beschouwing)\b"
    r"|\b(?:hou\w*|blijf\w*) (?:\S+ ){0,5}(?:voor|bij) (?:mij|je|jullie|u|jezelf)\b"
    r"|\b(?:praat|vertel|zeg|bespreek|noem|begin|leg|doe|meld) (?:\S+ ){0,5}zelf\b"
    r"|\bzelf (?:wel )?(?:vertellen|zeggen|bespreken|noemen|doen)\b"
    r"|\bop (?:\S+ ){1,4}na\b"
)
# "... hoeft niemand te weten", "... gaat ze niks aan": a limit, and no condition.
_NOT_THEIRS = re.compile(
    r"\bhoe(?:ft|ven|f) (?:\S+ ){0,4}(?:niet|niemand|niks)\b"
    r"|\bga(?:at|an) (?:\S+ ){1,3}(?:niks|niet|geen \S+) aan\b"
)
_SORTED_OUT = re.compile(r"^(?:(?:mijn|de|het|dat|die|over|en) )*\S+ (?:nee|niet|liever niet|weg)$")
_SORTED_IN = re.compile(r"^(?:(?:mijn|de|het|dat|die) )*\S+ (?:ja|prima|ok|goed|akkoord|wel|mag)$")
_ONLY = re.compile(
    r"(?<!ben )(?<!zit )(?<!woon )(?<!sta )\b(?:alleen|enkel|slechts|uitsluitend|puur|"
    r"only)(?! niet| geen| niks| als| met)(?: maar| om|"
    r" even| over| het| de)* (?P<named>.+)"
    r"|^(?P<first>.+?)(?: wel)? (?:meer niet|en verder niks|verder niks|niks anders|de rest niet|"
    r"rest niet|meer hoeft niet|niks meer)"
)
_POINTING = re.compile(r"\b(?:dit|dat|deze|daarover)(?: dan| hoor| aub| bro)*$")
_SECRET = re.compile(
    r"\b(?:man|vrouw|ex|partner|kinderen|zoon|dochter|buren|moeder|vader|ouders|familie|baas|"
    r"werkgever|niemand|"
    r"vriendin|collega\w*|huisbaas|verhuurder)\b(?: \S+){0,6} (?:weten|horen|zien|merken|lezen|"
    r"achter|bij)\b"
)
_DEMAND = re.compile(
    r"^(?:dan|wel|dan wel) (?:wil|moet|moeten|mogen|verwacht|eis)\b|^wel (?:\S+ )?(?:anoniem|"
    r"graag|zonder)"
)
CONDITION = re.compile(
    r"\b(?:als (?:ik|je|u|ze|we|jullie|hij|het|dat|dit|er|de|die|mijn|niemand|iemand|iedereen|"
    r"alles|jij|daar|mensen)"
    r"|mits|zolang|zo lang|tenzij|indien|voorwaarde|zodra|zonder dat|pas als|alleen als|"
    r"alleen wanneer|if|unless)\b"
)
_CONDITION_TOPIC = re.compile(
    r"\b(?:deur|langs\w*|komen|kom|bezoek|huis|man|vrouw|kinderen|ex|buren|familie|baas|"
    r"werkgever|korten|auto|toeslag\w*|"
    r"anoniem|kosten|afpakken|jeugdzorg|bewind\w*|politie|belasting\w*)\b"
)
_WAY = re.compile(
    r"\b(?:bel\w*|mail\w*|app\w*|whatsapp\w*|brief|brieven|telefonisch|sms\w*|post|telefoontjes)\b"
)
_WHEN_FREE = (
    r"\bals (?:\S+ ){1,5}(?:school|thuis|vrij|werk|wakker|slapen|slaapt?|pauze|bed)"
    r"(?: ben| zijn| is| heb| zit| zitten| liggen| ligt)?$"
)
_MOMENT = re.compile(
    r"\b(?:voor|na|tussen|om|vanaf|tot|rond) (?:\d|\w+en\b|\w+ uur|het eten)|\b(?:s?ochtend\w*|"
    r"s?middag\w*|s?avond\w*|"
    r"smorgens|\w+dag\w*|\w+daags?|weekend\w*|overdag|morgen|uur|werk|nachts)\b"
    r"|" + _WHEN_FREE
)
_NOT_BY_PHONE = re.compile(
    r"(?:niet|nooit|geen|niks) (?:op |mij |te |hoor |laten |gaan )*(?:bel\w*|telefo\w*|gebeld)|"
    r"\bbel (?:\S+ ){0,2}niet$|"
    r"(?:liever|liefst|wel|alleen|enkel)(?: (?!bel|niet)\S+){0,2} (?:mail\w*|app\w*|whatsapp|"
    r"sms\w*|brief|post)(?! niet)"
)


_SPARES = re.compile(r"als (?:je|u|jullie|ze) maar (?:niet|niks|geen)\b")


def role_of(text: str, opens: str, said_yes: bool, item: ConsentItem) -> Role | None:
    """What `text`, said beside or after a yes, puts on top of it."""
    if opens != "want" and (_WAY.search(text) or (said_yes and _MOMENT.search(text))):
        way = _way(text, said_yes)
        if way:
            return way
    only = read_only(text, item)
    if only:
        return only
    if not said_yes:
        return None
    if opens == "want":
        return None
    about_the_self = re.match(r"(?:dat ik|over|van) ", text) and items_named(text) & {
        "health",
        "amount",
    }
    if about_the_self and (limit := _limit(text, opens, item)):
        return limit
    if _NOT_THEIRS.search(text) and (limit := _limit(text, opens, item)):
        return limit
    if _SPARES.match(text):
        return _limit(text, opens, item) or Role("condition", 0, fine=False)
    if _SECRET.search(text) or _DEMAND.search(text) or _bound(text):
        return Role("condition", 0, fine=False)
    return _limit(text, opens, item)


def _way(text: str, said_yes: bool) -> Role | None:
    if re.search(r"\b(?:ik|zelf)\b.*\bbel", text):
        return Role("condition", 0, fine=False) if said_yes else None
    asked = re.search(
        r"\b(?:liever|liefst|wel|alleen|enkel|niet|geen|pas|na|voor|tussen|vanaf)\b", text
    )
    if not asked or CONDITION.search(re.sub(_WHEN_FREE, "", text)):
        return None
    if _MOMENT.search(text) and said_yes:
        return Role("preference", 0, fine=True)
    if _NOT_BY_PHONE.search(text):
        refuses = not said_yes and not re.search(r"\b(?:wel|liever|alleen|enkel)\b", text)
        return None if refuses else Role("preference", 0, fine=False)
    if not said_yes and not re.search(r"\b(?:wel|alleen) (?:\S+ )?bellen", text):
        return None
    return Role("preference", 0, fine=True)


def sorts_in(text: str) -> bool:
    """Whether one thing is said yes to by its name: "verhaal ja"."""
    return bool(_SORTED_IN.match(text) and items_named(text))


def sorts_out(text: str, item: ConsentItem) -> Role | None:
    """ "... gezondheid nee": one thing left out by its name, beside another that may."""
    named = items_named(text) if _SORTED_OUT.match(text) else set()
    if not named or (named == {"contact"} and item != "contact"):
        return None
    return Role("limit", 0, item not in named, frozenset(named - {"contact"}))


@lru_cache(maxsize=4096)
def items_named(text: str) -> frozenset[ConsentItem]:
    """The items `text` speaks of."""
    return frozenset(item for item, words in _ITEM_WORDS.items() if words.search(text))


def read_only(text: str, item: ConsentItem) -> Role | None:
    """An "only this": what is not named in it is off limits."""
    match = _ONLY.search(text)
    if not match or CONDITION.search(text):
        return None
    said = match["named"] or match["first"]
    if _ALL_BUT_THIS.search(said):
        return None
    said = re.split(r" (?:meer niet|verder|niks|niet|de rest|geen)\b", said)[0]
    named = set(items_named(said))
    if _POINTING.search(said):
        named.add(item)
    if not named:
        return None
    excluded = frozenset(set(ITEMS) - named - {"contact"})
    fine = item in named and (item != "contact" or _whole_contact(said))
    fine = fine and not (item == "story" and _PART_OF_STORY.search(said))
    return Role("only", match.start(), fine, excluded)


# "Alleen over mijn ziekte moet het niet gaan" leaves one thing out, and is no "only this".
_ALL_BUT_THIS = re.compile(
    r"(?<!meer )(?<!verder )(?<!rest )\bniet(?: \w+){0,2}$"
    r"|\b(?:erbuiten|eruit|achterwege|onvermeld|voor (?:je|jullie|u|mij)|tussen ons|geheim)$"
)
_PART_OF_STORY = re.compile(r"\b(?:stuk|stukje|deel|dat over|dat van|iets|wat over)\b")


def _whole_contact(said: str) -> bool:
    """Name and number are asked together; the half of it is not what was asked."""
    if re.search(r"\b(?:gegevens|contact\w*|dit|dat|deze)\b", said):
        return True
    return "naam" in said and bool(re.search(r"\b(?:nummer|mobiel|telefoon\w*)\b", said))


def _bound(text: str) -> bool:
    if CONDITION.search(text) or _FORBIDS_THEM.match(text):
        return True
    return bool(NEGATION.search(text) and _CONDITION_TOPIC.search(text) and not _about(text))


_FORBIDS_THEM = re.compile(
    r"(?:ze|die|de gemeente|hij) (?:mogen|mag|moeten|moet|gaan) (?:\S+ ){0,4}(?:niet|niks|"
    r"geen)\b(?! \S*weten)"
)
_ABOUT = re.compile(
    r"\b(?:over|van|vertel\w*|zeg\w*|noem\w*|begin\w*|dat ik|hoeveel|wat ik|weten|behalve|rest|"
    r"verhaal|erbuiten)\b"
)


def _about(text: str) -> bool:
    return bool(_ABOUT.search(text)) or text.startswith("niet dat mijn")


_REST_UNSAID = re.compile(
    r"^(?:en |maar |over )*(?:(?:de|al het) )?(?:rest|andere|overige)\b.*"
    r"\b(?:zelf|voor mij|prive|tussen ons|geheim)\b"
)


def _limit(text: str, opens: str, item: ConsentItem) -> Role | None:
    if _REST_UNSAID.search(text):
        return Role("limit", 0, True, frozenset(set(ITEMS) - {item, "contact"}))
    if opens != "behalve" and not _KEEPS_OUT.search(text):
        return None
    if opens == "." and not _about(text):
        return None
    named = set(items_named(re.sub(r"\b(?:contact|gegevens) \S*wel\b", "", text)))
    if "rest" in text.split():
        named = named or ({"story"} if item != "contact" else {"amount", "story", "health"})
    if not named or (named == {"contact"} and item != "contact"):
        return None
    if len(named) > 1 and "alles" in text.split():
        named.discard("story")
    whole = frozenset(named - {"contact"})
    return Role("limit", 0, item not in named, whole)

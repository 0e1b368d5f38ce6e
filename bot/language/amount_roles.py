"""What a sum in a message is for: what the client can spare, or rent, income, a debt, a refusal.

The nearest cue decides: first the words left of the sum, then those right of it, inside its clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.amount_groups import CORRECTION
from bot.language.amount_mentions import Mention
from bot.language.amount_periods import periods_in

_INCOME_SIZED = 50_000  # cents

Kind = Literal["offer", "plain", "other", "denied", "not_now"]


@dataclass(frozen=True)
class Role:
    """`kind` of the sum; `concluded` when the client ends up on it ("dus 25", "nee, 20")."""

    kind: Kind
    concluded: bool = False
    hedged: bool = False


_EXPENSE = (
    r"(?:\w*huur\w*|hypothe\w+|gas|licht|elektra|stroom|energie\w*|water|boodschappen|eten"
    r"|luiers|benzine"
    r"|auto\w*|bus|bussen|trein|ov|metro|telefoon\w*|tel|mobiel|internet|ziggo|kpn|t-mobile"
    r"|tmobile|odido"
    r"|vodafone|vattenfall|eneco|essent|greenchoice|nuon|abonnement\w*"
    r"|(?!zorg)\w*verzekering(?:en)?"
    r"|alimentatie|boetes?|cjib|belasting\w*|duo|\w*schuld(?:en)?|\w*achterstand(?:en)?"
    r"|deurwaarder\w*"
    r"|incasso\w*|rekening(?:en|ing)?|lening(?:en)?|leen|krediet\w*|wehkamp|klarna|afterpay"
    r"|otto|bol"
    r"|medicijn\w*|eigen risico|eigen bijdrage|\w*premie\w*|kleding|kleren"
    r"|school\w*"
    r"|opvang|kinderopvang|vve|sigaretten|shag|dierenarts|tandarts\w*|\w*geld|sport\w*"
    r"|contributie"
    r"|\w*kosten|\w*kost|\w*lasten|waarborg|servicekosten|aflossing|parkeren|oppas|zwemles"
    r"|gemeente"
    r"|anderen|hun|hen|hullie|die andere\w*|schuldeiser\w*|bewindvoerder|bank|tandpasta|brandstof"
    r"|nodig|open|openstaat|rood|tekort|kwijt(?! zijn)|afgeschreven|ingehouden|eraf|betaald"
    r"|afbetaald"
    r"|afgelost"
    r"|over ?gemaakt|gestort|geleend|factuur|borg|brief|brieven|facturen|aanmaning|nota)"
)
_INCOME = (
    r"(?:\w*inkomen|\w*inkomsten|salaris|loon|\w*uitkering\w*|uitkerin|\w*bijstand\w*|ww|wajong"
    r"|wao|wia|iva"
    r"|ioaw|aow|anw|pensioen\w*|kinderbijslag|kindgebonden\w*|kgb|\w*toeslag\w*|leefgeld|netto"
    r"|bruto"
    r"|stufi|studiefinanciering|spaar\w*|saldo|vakantiegeld|uwv|svb|krediet|participatiewet"
    r"|ziektewet|beslagvrije voet)"
)
_GETTING = (
    r"(?:krijg(?:en|t)?|kreeg|gekregen|verdien\w*|ontvang\w*|binnenkrijg|binnenkomt|leef|leven"
    r"|leve"
    r"|rondkomen|rondkom|rond moet komen|(?:ik|we|wij|daar|er|nog|eerst) (?:moet(?:en)?|mot"
    r"|moest(?:en)?)|(?:moet(?:en)?|mot|moest(?:en)?) (?:ik|we|wij|er|daar|nog|al|naar|jullie"
    r"|elke maand|betalen)|staan|staat?|eis(?:t|en)"
    r"|vraagt?"
    r"|vragen|vroeg|rekent|rekenen|kost(?:te|en)?|kosten|betaalt|betaalde|betaal (?:ik )?(?:nu"
    r" )?al"
    r"|al betaald|afgeschreven|verschuldigd|leende|geleend|schuldig|achter|openstaan|hadden"
    r"|ingehouden|inkomen|verhoogd|beslag|beboet|pakken|pakt|schrijven|schrijft|werk|besteed"
    r"|uitgeef|opgenomen|mis|gemaakt)"
)
_SAYS = (
    r"(?:(?:jullie|julie|u|ze|zij|hij|hullie|dochter|zoon|man|vrouw|moeder|vader|zus|broer|vriend"
    r"|vriendin|buurman|buurvrouw|collega\w*|gemeente|deurwaarder|(?:de|het|onze|hun|mijn|m'n)"
    r" \w+"
    r"|maatschappelijk werker"
    r"|begeleider)"
    r"\s+(?:(?!(?:en|maar|dus|ik|we)\b)\w+\s+)?(?:zegt|zei|zeiden|vindt|vond|denkt|denken|dacht"
    r"|wil|willen|wilt|wou|wilde|wilden"
    r"|stelt"
    r"|stelde|stelden|noemde|noemt|bood|bieden|biedt|had|hebben|zeggen))"
)
_FAMILY_SAYS = re.compile(
    r"\bvolgens (?:mijn|m'n|mn|me|de|het) \w+|"
    r"\b(?:m(?:ij|')?n|me) (?:man|vrouw|dochter|zoon|moeder|vader|partner|vriendin|vriend|zus|broer"
    r"|\w*coach|begeleid\w+|bewindvoerder|kinderen) "
    r"(?:\w+ )?(?:zegt|zei|denkt|vindt)[^,.]{0,15}$"
)
# An arrangement with others is an expense: "een regeling bij de woningbouw van 75".
_ELSEWHERE = r"regeling(?:en)?\s+(?:bij|met)\s+(?!jullie|julie|u\b)(?:(?:de|het|mijn|m'n)\s+)?\w+"
_TAKING = (
    r"(?:ze|zij|jullie|\w*deurwaarder|uwv|cak|baas|werkgever)"
    r" (?:houdt|houden|trekt|trekken|hielden)"
)
_OTHER_LEFT = re.compile(rf"\b(?:{_TAKING}|{_SAYS}|{_EXPENSE}|{_INCOME}|{_GETTING}|{_ELSEWHERE})\b")
_OFFER_LEFT = re.compile(
    r"\b(?:kan|kun|kunnen|ken|kin|kon|can|zou|zouden|missen|doe maar|zeg maar|red|redden|haal"
    r"|bied"
    r"|aanbieden|voorstel\w*|stel(?: ik)? voor|aflossen|afbetalen|wil|willen|lukt|dus|houd het"
    r"|hou het"
    r"|denk|denken|schat|schatten|gok|bieden|max|maximaal|maximum|hooguit|hoogstens|misschien"
    r"|mischien|opzij|afstaan"
    r"|regeling"
    r"|termijnen|opbrengen|sparen|zeg|bijleggen|doen we|doe|geef|ophoesten|hou|houd|houden"
    r"|overhoud\w*|blijft|stel|mag u|liefst|los|kunt|daarvan|resteert|bereid|in staat"
    r"|resteren|overblijft|waarvan|zullen|plus|extra|daarbovenop)\b"
)
_STRETCH = (
    r"\s*(?:(?:euro|eur|€|p/?m|per maand|per mnd|p\.m\.|in de maand|elke maand|maandelijks"
    r"|ongeveer"
    r"|ofzo|of zo|al|nog|nu|alleen|van|voor|aan|naar|bij|de|het|een|me|mijn|m'n|mn|zijn|hun"
    r"|onze|die|dat"
    r"|deze|opzij|apart|over|af|is|gaat|gaan|was|kwijt(?! zijn)|heb ik|hebben we|op|in|staat|staan|daar|weer|vaste"
    r"|totale"
    r"|totaal"
    r"|moet ik|moeten we|af|zelf|wat|ik|oude|andere|per week|gewone|hele|elke|week|loopt)\s+)*"
)
_OTHER_RIGHT = re.compile(
    rf"{_STRETCH}(?P<what>{_EXPENSE}|{_INCOME}|krijg\w* (?:ik|we|wij)|verdien\w*|binnen"
    r"|ontvang\w*|betaalde"
    r"|schuldig|tekort|te kort|te weinig|weg is|afgelost is|betaald is|uit aan|doe (?:ik|we) (?:een|de"
    r"|deze)(?: hele)? (?:week|maand)"
    r"|in de min|in het rood|onder nul|onkosten|leven|rondkomen|rondkom"
    r"|achter|netto|bruto|moet(?:en)?"
    r" (?:betalen|overmaken)|moet(?:en)? (?:ik|we"
    r"|wij) "
    r"(?:betalen|overmaken))\b"
)
# "20 voor de achterstand", "20 van mijn uitkering", "20 naast de premie": the client's own offer.
_OWN_RIGHT = re.compile(
    r"\s*(?:(?:euro|per week|in de week|elke week|pw|p/w|p/?m|per maand|per mnd|in de maand"
    r"|elke maand|maandelijks|extra)\s+)*"
    r"(?:(?:voor|aan|van|op|af op)\s+(?:de|die|mijn|m'n|mn|jullie|het|uw|deze)?\s*"
    r"(?:(?:oude|hele|openstaande)\s+)?(?:\w*achterstand\w*|\w*schuld\w*|zorgverzekering\w*"
    r"|zorgpremie|rekening|aflossing)"
    r"|aflossing\b(?! (?:aan|bij|naar|voor|van|op))"
    rf"|van\s+(?:de|mijn|m'n|mn|me|het)\s*(?:{_INCOME}|\w*geld)"
    r"|(?:boven ?op|naast|buiten|behalve|extra|als|na|met|zodra|wanneer)\b)"
)
_OFFER_RIGHT = re.compile(
    r"\b(?:missen|misse|mis|kan|ken|kin|can|kunnen|lukt|lukken|gaat|wel|mogelijk|max|maximaal"
    r"|maximum|red|haal"
    r"|over|ruimte|extra|goed|genoeg|voldoende|opzij|betalen|betale|betaal|aflossen|afbetalen"
    r"|prima|okee?|haalbaar|oke|ok"
    r"|opbrengen|af te (?:lossen|betalen))\b"
)
_NOT = re.compile(
    r"\b(?:niet|nie|ni|nit|neit|niejt|neet|nooit|onmogelijk|te ?veel|te ?veul|te ?hoog|te gek"
    r"|te duur"
    r"|te zwaar|vind ik (?:wel |echt |erg |heel )*veel|vergeet het|geen optie|onhaalbaar"
    r"|no way|(?:in )?geen geval|geen beding|geen haar|geen denken aan|uitgesloten|ondenkbaar"
    r"|echt nooit|geen kwestie van|geen sprake van"
    r"|een (?:gods)?vermogen|een fortuin|een week (?:eten|boodschappen))\b"
)
# Words with "niet" in them that deny something else, or set a limit.
_NOT_A_DENIAL = re.compile(
    r"\b(?:weet|wit|wee|weit)\s?(?:ik|k|'k|het|et)?\s*(?:het\s+)?(?:nog\s+|echt\s+|eerlijk"
    r" gezegd\s+)*(?:niet|nie|ni)\b"
    r"|\b(?:als|of|indien)\b[^,.]{0,25}\b(?:niet|te veel|te weinig)\b"
    r"|\b(?:niet|nie) (?:zo |heel |al te |erg |te )*(?:veel|veul|zeker|precies|erg|altijd|ruim"
    r"|vaak|alleen|iedere|elke)\b"
    r"|\bhoeft? (?:\w+ )?niet\b|\bniet (?:erger|meer dan|meer as|meer als|hoger|boven)\b"
    r"|\b(?:merk|mis|voel|merken|voelen) (?:(?:ik|we|wij|me|er|het|dat) )*(?:(?:zo|echt|bijna|haast"
    r"|eigenlijk|nauwelijks) )*niet\b|\bniet (?:zo )?(?:erg|gek)\b"
    r"|\bniet minder\b|\bniet meer (?:vragen|zeuren|bellen|lastig|en niet)\b"
    r"|\bwaarom niet\b|\bniet in (?:de |het )?(?:problemen|knel|nood|rood)\b"
    r"|\b(?:kom|kwam) ik (?:er )?niet (?:rond|uit)\b|\bniet (?:in een keer|ineens|anders)\b"
    r"|\bniet (?:zo )?(?:moeilijk|zeuren|zeiken|boos|schrikken|lachen|lullen|mekkeren)\b"
    r"|\b(?:meer|hoger|verder|langer|minder)\b[^,.]{0,30}\b(?:niet|nie)\b"
    r"|^\s*(?:euro\s*)?(?:p/?m|per maand|in de maand|elke maand|iedere maand"
    r"|maandelijks)?\s*(?:(?:en|echt|wallah|wollah|bro|broer|hoor|mevrouw|meneer|dan|ofzo|sorry)\s+)*(?:niet|nie|nit)"
    r" (?:meer|hoger)\b(?! (?:missen|betalen))"
)
_LIMIT_LEFT = re.compile(
    r"\b(?:meer|hoger|verder|boven|minder|langer|anders)\s*(?:dan|als|as|de"
    r"|het)?\s*(?:de\s+)?(?:een\s+)?$"
)
_DENIED_LEFT = re.compile(
    r"\b(?:ipv|i\.p\.v\.|in plaats van|inplaats van|niet|nie|(?<!net )geen|gin"
    r"|gien|nooit|in geen geval|onder geen (?:beding|voorwaarde)|absoluut geen"
    r"|laat staan|zeker geen)\s+(?:eens met\s+)?(?:(?:om|die|de"
    r"|dat|dus|ook|nog|eens|elke maand|per maand"
    r"|zomaar|zo maar)\s+)*$"
)
_UNWILLING_LEFT = re.compile(
    r"\b(?:wordt|komt) (?:er )?(?:niks|niets)\b|\b(?:vertik\w*|weiger\w*|verdom\w*)\b"
)
_CONCLUDED_LEFT = re.compile(
    r"\b(?:dus|doe maar|doe dan|doe dus|doen we|we doen|ik doe|dan doe|dan maar|maak er|maak daar|zeg maar|zeg ik|laten we|laat ik"
    r"|reken|uiteindelijk"
    r"|toch|kom ik(?: dan)?(?: uit)? op|kom uit op|bedoel|bedoelde|nee|neej|wacht|sorry|liever"
    r"|maar goed|of beter|correctie|grapje|eigenlijk|nou ja|vooruit|afgerond|blijft er|blijft"
    r" dan|blijft over"
    r"|oeps|foutje|moet zijn|eerder|alsnog|houden op|houd het op|hou het op|mag ook|max|uitkom"
    r" op|zet|nu (?:nog )?maar|kan het ook|nu nog|bij nader inzien)\b"
    r"|[=*]\s*$"
)
_TOGETHER_LEFT = re.compile(r"\b(?:samen|totaal|bij elkaar|opgeteld)\b")
_CONCLUDED_RIGHT = re.compile(
    r"\s*(?:euro\s*)?(?:per maand\s*)?(?:bedoel|bedoelde|dan(?! (?:heb|kom|kan|hou|zit|moet))"
    r"|samen|in totaal|dus\s*$|toch maar|wel(?!\s+\w+ niet))\b"
)
_NOT_NOW_LEFT = re.compile(
    r"\b(?:vanaf (?!voor|nu|heden|deze|vandaag)|later|daarna|straks"
    r"|volgend jaar|volgende maand|in (?:december|januari|februari|juli|augustus|de (?:zomer|winter"
    r"|vakantie))|als ik (?:weer )?werk"
    r"|na (?:de|een|drie|zes|\d+)|over een|eenmalig"
    r"|normaal|eerst (?:dacht|had|zei|zou|wilde|wou|was)|kon ik)\b"
)
_FROM_THEN = re.compile(r"\b(?:vanaf|volgende maand|volgend jaar|straks)\b")
_NOT_NOW_RIGHT = re.compile(
    r"\s*(?:euro\s*)?(?:had ik|zei ik|dacht ik eerst|wilde ik eerst|was (?:het |dat |ik"
    r" )?(?:eerst|vroeger|altijd))\b"
)
_ONCE = re.compile(
    r"\b(?:in de eerste maand|eenmalig|in een keer|in 1 keer|in 1x|ineens|in een klap|eenmaal)\b"
)
_HEDGED_LEFT = re.compile(
    r"\b(?:misschien|mischien|soms|eventueel|als het meezit|heel misschien)\b"
)
_HEDGED_RIGHT = re.compile(r"\s*(?:euro\s*)?(?:hoop ik|als (?:het|alles) meezit|met geluk)\b")

_CLAUSE = re.compile(
    r"(?:(?<!\b[a-z])\.|[!?;\n])+(?=\s|$|[a-z])|,(?![\d-])|,(?=-?\s)|[()]|\s-\s|\.\.+"
    r"|\b(?:maar|mar|dus|want|omdat|terwijl|toen|alleen|verder|sorry)\b"
    r"|\ben\b(?=\s+(?:ik|k|dan|daar|mijn|m'n|mn|me|de|het|we|wij|die|dat|heb|ben|moet|kan|krijg"
    r"|wil|willen|zou|kunnen|betaal|bied|\w+toeslag"
    r"|\d))"
    r"|(?<!wat )(?<!die )(?<!dat )(?<!hoeveel )\b(?:ik|k|'k|we|wij|ich|ikke)\b(?=\s+(?:kan|ken"
    r"|kin|kon|can|krijg|heb|hep|ben|bin|moet|mot|betaal|hou|houd"
    r"|verdien|werk|leef|wil|denk|zou|zit|sta|woon|zeg|doe|red|haal|ga|mag|dacht|bedoel|weet"
    r"|vind|kom"
    r"|snap|begrijp|ontvang|bied|stel|geef|had|wou|was|zal|schat|gok|beloof|spaar|leg|kunnen"
    r"|krijgen"
    r"|hebben|moeten|betalen|houden)\b)"
    r"|\bdan (?=kan|zou|denk|hou|blijf|zeg|doe)"
    r"|\b(?:mijn|mn|m'n|me|de|onze)\s+(?=(?:huur|hypotheek|uitkering|loon|salaris|inkomen|gas"
    r"|energie|auto"
    r"|schuld|achterstand|boodschappen|kinderbijslag|zorgtoeslag)\b)"
)


def clauses(text: str) -> list[int]:
    """Offsets at which a clause of the folded message begins; the first is 0."""
    return sorted({0, *(match.start() for match in _CLAUSE.finditer(text))})


@dataclass(frozen=True)
class Window:
    """The words around a sum: from the previous sum or clause to the next."""

    left: str
    right: str


def window(text: str, groups: list[Mention], at: int, starts: list[int]) -> Window:
    """The words left and right of `groups[at]` that can say what it is for."""
    group = groups[at]
    begin = max((s for s in starts if s <= group.start), default=0)
    end = min((s for s in starts if s >= group.end), default=len(text))
    before = groups[at - 1].end if at else 0
    after = groups[at + 1].start if at + 1 < len(groups) else len(text)
    left = text[max(begin, before, group.start - 160) : group.start]
    right = text[group.end : min(end, after, group.end + 160)]
    return Window(left, right)


_SENTENCE = re.compile(r"(?:(?<!\d)(?<!\b[a-z])\.|(?<!\b[a-z])\.(?!\d)|[!?\n;])+")


def sentence_at(text: str, group: Mention) -> tuple[str, str]:
    """The sentence that holds `group`, at most 400 characters of it, and the same with the sum
    marked "#" and each period "@"."""
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    begin = max((end for end in ends if end <= group.start), default=0)
    end = min((end for end in ends if end > group.end), default=len(text))
    left = text[max(begin, group.start - 200) : group.start]
    right = text[group.end : min(end, group.end + 200)]
    marked = f"{_marked(left)} # {_marked(right)}"
    marked = re.sub(r"@ \.(?= *[a-z])", "@ ", marked)
    return left + text[group.start : group.end] + right, re.sub(r"\s+", " ", marked)


def _marked(text: str) -> str:
    for period in reversed(periods_in(text)):
        text = f"{text[: period.start]} @ {text[period.end :]}"
    return text


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)


# "20 en niet 200" turns down what comes after.
_NOT_THE_NEXT = re.compile(r"\b(?:en|maar|dus) (?:niet|nie|geen)\s+(?:(?:de|die|meer)\s+)?$")
_RATHER = re.compile(r"\b(?:liever|eerder|beter)\b[^.!?]*$")
# "100? echt niet": turned down in a breath of its own.
_DENIED_AFTER = re.compile(
    r"\s*(?:euro\s*)?(?:(?:p/?m|per maand|in de maand)\s*)?[?!.,]+\s*(?:(?:nou|ja|haha|sorry|dat|nee"
    r"|absoluut|echt|daar)\s+)*"
    r"(?:(?:echt|zeker|absoluut) (?:niet|nie)\b|vergeet|no way|onmogelijk|dream on|doe normaal|geen"
    r" sprake|geen denken|dacht (?:het|t) niet|nooit|(?:kan|gaat|lukt|red|trek) (?:ik |me |mij |dat"
    r" |het |hem |echt |gewoon )*(?:niet|nie)\b(?! (?:meer|hoger|eens|zeggen)))"
)


def _worse_than(text: str, groups: list[Mention], at: int) -> bool:
    """Whether the sum before is preferred: "liever 20 dan 30"."""
    if not at or text[groups[at - 1].end : groups[at].start].split()[-1:] not in (["dan"], ["als"]):
        return False
    before = text[max(0, groups[at - 1].start - 20) : groups[at - 1].start]
    return len(text[groups[at - 1].end : groups[at].start]) < 20 and bool(_RATHER.search(before))


def _denied(near: Window) -> bool:
    if _LIMIT_LEFT.search(near.left):
        return False
    if near.right.strip() == "niet" and CORRECTION.search(near.left):
        return False
    right = _NOT_A_DENIAL.sub(" ", _NOT_THE_NEXT.sub("", near.right)[:60])
    if _NOT.search(right):
        return True
    left = _NOT_A_DENIAL.sub(" ", near.left)
    if _UNWILLING_LEFT.search(left):
        return True
    return bool(_DENIED_LEFT.search(left)) and not re.match(r"[\w\s]* wel\b", right)


def _is_other(near: Window) -> bool:
    """Whether the nearest cue makes the sum an expense, an income, a debt or another's wish."""
    near = Window(near.left, _UNTIL.sub(" ", near.right))
    if (
        _PRICE.search(near.left)
        or _IN_HAND.match(near.right)
        or _DONE_RIGHT.search(near.right)
        or _PAST.search(near.left)
        or _THING.search(near.left)
        or _TO_FAMILY.match(near.right)
        or _GIVES_FAMILY.search(near.left)
    ):
        return True
    if _OWN_CLAUSE.match(near.right) or _TO_SPEND.search(near.left + "~" + near.right):
        return False
    left = _FAMILY_SAYS.sub(" ", _BESIDES.sub(" ", near.left))
    left = _GIVEN.sub(" ", left)
    other, offer = _last(_OTHER_LEFT, left), _last(_OFFER_LEFT, left)
    if other >= offer and other >= 0:
        obliged = re.search(r"\b(?:moet|mot)\b[^a-z]*(?:\w+\s+){0,3}$", near.left)
        return not (obliged and re.search(r"\b(?:kunnen|lukken|worden|zijn)\b", near.right))
    if _OWN_RIGHT.match(near.right):
        return False
    return bool(_OTHER_RIGHT.match(near.right))


# "en heb wajong 20 kan wel": the sum begins its own clause; "daar kan ik 20 aan kwijt".
_OWN_CLAUSE = re.compile(
    r"\s*(?:euro\s*)?(?:kan|moet|zou|lukt|gaat) (?:er |ik |nog |ook )?(?:wel|denk|kunnen|lukken"
    r"|missen|net)\b(?! (?:betalen|overmaken|hebben))"
)
_TO_SPEND = re.compile(r"\b(?:kan|ken|kunnen|zou)\b[^~]*~\s*(?:euro\s*)?(?:\w+\s+){0,2}kwijt\b")
# What is left in the purse to live on, and what was agreed or possible once.
_BESIDES = re.compile(
    r"\b(?:naast|boven ?op|buiten|behalve|los van|plus|bij)\s+(?:de|die|mijn|me|m'n|mn|het)\s+"
    r"(?:\w+e\s+)?\w*premie\b(?!\s*(?:van|is|a|ad|:|\())"
    r"|\b\w*premie\s*(?:\+|plus|en dan nog)\s*$"
)
_GIVEN = re.compile(
    r"\bregeling\s+(?:te )?krijgen\b|\bmoet(?:en)? (?:jullie|u|je|ze) het (?:maar )?(?:mee )?doen\b"
    r"|\bna (?:aftrek van )?(?:(?:al|alle|mijn|m'n|de|onze) )*(?:vaste )?(?:\w*lasten|\w*kosten)\b"
    r"|\b(?:jullie|julie|u|je)\s+(?:krijgen|krijgt|krijg|ontvangt)(?! nog)\b"
)
_DONE_RIGHT = re.compile(
    r"\b(?:terug|aan)?(?:gekregen|betaald|ontvangen|overgemaakt|afgeschreven|gestort|geleend"
    r"|uitgegeven"
    r"|afgelost|ingehouden|gestort|gehad)\b"
)
_IN_HAND = re.compile(
    r"\s*(?:euro\s*)?(?:(?:per|in de|de|elke) (?:week|maand) )?(?:\w+\s+)?(?:op (?:mijn|me|m'n|mn|de|onze) (?:bank\w*|rekening"
    r"|spaarrekening|giro|pas)"
    r"|in (?:mijn|me|m'n|mn|de) (?:portemonnee|beurs|zak|knip)|op zak|tot (?:(?:het |de"
    r" )?eind\w*|\w+dag"
    r"|volgende|mijn)"
    r"|voor (?:de|deze)(?: hele| rest)? (?:week|maand|dagen)|(?:om|over om) (?:van )?te (?:eten"
    r"|leven)|over voor (?:(?:de|het|mijn|onze) )?(?:\w*eten|boodschappen|rest|week|kinderen))\b"
)
_UNTIL = re.compile(
    r"\btot(?:dat)? (?:\w+ ){1,4}(?:betaald|afbetaald|afgelost|weg|klaar|voldaan|op) (?:is|zijn)\b"
)
# "die wasmachine van 289", "zo'n boete van 90": what a thing costs.
_PRICE = re.compile(
    r"\b(?:die|dat|zo'n|zon|weer een|nieuwe|kapotte)\s+(?!(?:bedrag|regeling|termijn|som|deel"
    r"|briefje"
    r"|flapje|biljet|voorstel|aanbod|max|maximum|bijdrage|aflossing|tientje|betaling)\b)\w{3,}"
    r"\s+(?:van|a)\s+(?:(?:ruim|bijna|ongeveer|meer dan)\s+)?$"
)
# "een goedkopere polis van 120"
_THING = re.compile(
    r"\b(?:polis|pakket|verzekering|abonnement|toestel|woning|huis|kamer|boete|nota|rekening|bon"
    r"|eigen risico|factuur|lening|krediet|studio|appartement)\s+(?:van|a|voor|ad)\s+$"
)
# "20 per maand naar mijn zus"
_RELATIVE = (
    r"(?:zus|zusje|broer|broertje|moeder|vader|ouders|ma|pa|dochter|zoon|kind|kinderen|vriend|vriendin"
    r"|oma|opa|familie|ex|buurvrouw|buurman|tante|oom)"
)
_TO_FAMILY = re.compile(
    rf"[^.!?,\d]{{0,25}}\b(?:aan|naar|voor)\s+(?:mijn|m'n|mn|me|onze|de)\s+{_RELATIVE}\b(?!.*\bpremie)"
)
_GIVES_FAMILY = re.compile(
    rf"\b(?:geef|betaal|stuur|leen|geven|sturen|betalen)\s+(?:ik\s+|we\s+)?(?:mijn|m'n|mn|me|onze)\s+"
    rf"{_RELATIVE}\s+[^.!?\d]{{0,15}}$"
)
# "als ik 20 betaal kan ik geen luiers kopen"
_IF_PAID = re.compile(
    r"\s*(?:euro\s*)?(?:(?:per|in de) maand )?(?:betaal|betalen|missen?|geef|afbetaal|aflos|overmaak)\b"
    r"[^.!?]{0,40}\b(?:niet|geen|niks|niets)\b"
)
_IF_LEFT = re.compile(r"\bals (?:ik|we|wij) (?:\w+ ){0,2}$")
_PAST = re.compile(
    r"\b(?:vroeger|vorig jaar|vorige (?:keer|regeling|afspraak)|oude (?:regeling|afspraak)|was het (?:nog )?(?=$)|voorheen|ik had|had ik|kon ik (?:\w+ )?(?:altijd|nog)|eerst"
    r" betaalde|afgesproken was)\b"
)


def _is_offer(near: Window) -> bool:
    limit = _LIMIT_LEFT.search(near.left)
    return bool(limit or _OFFER_LEFT.search(near.left) or _OFFER_RIGHT.search(near.right))


def role(text: str, groups: list[Mention], at: int, starts: list[int], last: Role | None) -> Role:
    """The role of `groups[at]`; `last` is the role of the sum before it."""
    near = window(text, groups, at, starts)
    previous = groups[at - 1].end if at else 0
    lead = text[max(previous, groups[at].start - 60) : groups[at].start]
    concluded = bool(_CONCLUDED_LEFT.search(lead) or _CONCLUDED_RIGHT.match(near.right))
    concluded = concluded or (at > 0 and bool(_TOGETHER_LEFT.search(lead)))
    hedged = bool(_HEDGED_LEFT.search(near.left) or _HEDGED_RIGHT.match(near.right))
    if _DENIED_AFTER.match(text, groups[at].end) or _worse_than(text, groups, at):
        return Role("denied")
    if _IF_LEFT.search(near.left) and _IF_PAID.match(text, groups[at].end):
        return Role("denied")
    if _denied(near) or (_SAYABLE.search(near.left) and _SAYING.match(near.right)):
        return Role("denied")
    if _PAYS.search(near.left) and 130 <= groups[at].cents // 100 <= 210:
        return Role("other")
    if _AGREED.match(text, groups[at].end) and _SAID.search(near.left):
        return Role("offer", concluded=True)
    if _AT_PRESENT.match(near.right) or _ON_TOP_OF.search(near.left):
        return Role("other")
    if _names_income(text, groups[at], near):
        return Role("other")
    if _once(near) or _lives_on(near, groups[at]) or _is_other(near) or _inherits(lead, near, last):
        return Role("other")
    if len(groups) == 1 and _FROM_THEN.search(near.left) and _is_offer(near):
        return Role("offer")
    if _NOT_NOW_LEFT.search(near.left) or _NOT_NOW_RIGHT.match(near.right):
        return Role("not_now")
    return Role("offer" if _is_offer(near) else "plain", concluded, hedged)


# "hij zegt veertig euro, ik vind dat ook goed": another's sum that the client takes over.
_SAID = re.compile(rf"\b{_SAYS}")
_AGREED = re.compile(
    r"\s*(?:euro )?(?:per maand )?[.!,]\s*(?:dat is |da's |vind ik )?(?:prima|goed|akkoord|okee?|doen we|eens)\b"
    r"|[^.!?\d]{0,25}\b(?:(?:ik|we|wij) vind(?:en)? (?:dat|het) (?:\w+ )?(?:goed|prima|best|okee?)"
    r"|dat (?:kan|lukt|is|gaat|moet|klopt|vind ik) (?:\w+ )?(?:wel|goed|prima|best|okee?"
    r"|lukken|kunnen)"
    r"|daar (?:kan|ga|sta) ik (?:\w+ )?(?:mee|in|achter)|(?:mee )?eens|akkoord"
    r"|dus dat (?:doe|wordt))\b"
)
# "ik betaal 148,50" is the premium as it is now.
_PAYS = re.compile(r"\b(?:ik|we|wij) betaal(?:en)? (?:(?:nu|al|elke maand|per maand) )*$")
# "148 betaal ik al", "naast die 148"
_AT_PRESENT = re.compile(
    r"\s*(?:euro\s*)?(?:betaal|betalen|betaalde) (?:ik|we|wij) (?:nu )?al\b"
    r"|\s*(?:euro\s*)?(?:per maand\s*)?minder\b(?! dan)"
)
_ON_TOP_OF = re.compile(
    r"\b(?:naast|boven ?op|buiten|behalve)\s+(?:die|de|mijn|m'n|mn|dat)\s+$"
    r"|\b(?:mijn|m'n|me|mn|onze) laatste\s+$|\bwordt het (?:dan )?$|\bwaarom\s+$"
)
# "ik kan wel 50 zeggen, maar dan kom ik het niet na"
_SAYABLE = re.compile(r"\b(?:kan|ken|zou) (?:\w+ )?(?:wel|best|makkelijk) (?:\w+ )?$")
_SAYING = re.compile(r"\s*(?:euro\s*)?(?:zeggen|beloven|roepen|invullen|opschrijven|typen)\b")


def _once(near: Window) -> bool:
    """Whether the sum is paid at one go, not every month."""
    after = _ONCE.search(near.right)
    return bool(_ONCE.search(near.left) or (after and "maand" not in near.right[: after.start()]))


# "ik leef van leefgeld, 60 euro per week"
_INCOME_NAMED = re.compile(
    rf"(?<!van mijn )(?<!van m'n )(?<!van de )(?<!van )(?<![a-z])(?:mijn |m'n |mn |me |de |het )?"
    rf"(?:{_INCOME}|\w*huur|leefgeld|weekgeld|zakgeld|hypotheek|alimentatie)\s*[,:(-]\s*(?:van |is )?$"
)


def _names_income(text: str, group: Mention, near: Window) -> bool:
    """Whether the sum only says how much the income or rent just named is."""
    named = _INCOME_NAMED.search(text[max(0, group.start - 50) : group.start])
    return bool(named and not _is_offer(near))


_HAS = re.compile(r"\b(?:heb|hebben|hep|hou|houd|houden) (?:(?:we|wij|ik|nog|dan) )*$")


def _lives_on(near: Window, group: Mention) -> bool:
    """ "ik heb 1200 euro": so much is what a household has, not what it can miss."""
    return group.cents >= _INCOME_SIZED and bool(_HAS.search(near.left))


def _inherits(lead: str, near: Window, last: Role | None) -> bool:
    """ "de huur is 700, nee 750": the corrected sum is for what the first one was for."""
    short = len(lead.strip()) <= 20 and CORRECTION.search(lead)
    return bool(last and last.kind == "other" and short and not _is_offer(near))

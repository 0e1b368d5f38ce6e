"""What a sum in a message is for: what the client can spare, or rent, income, a debt, a refusal.

The nearest cue decides: first the words left of the sum, then those right of it, inside its clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.amount_clauses import Window, window
from bot.language.amount_denials import LIMIT_LEFT, turned_down
from bot.language.amount_groups import CORRECTION
from bot.language.amount_mentions import Mention

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
    r"\b(?:de|mijn|m'n|mn|onze|haar|zijn) (?:bewindvoerder|\w*begeleid\w+|\w*coach|hulpverlener"
    r"|curator|mentor"
    r"|maatschappelijk werk\w*) (?:\w+ )?(?:zegt|geeft aan|schat|rekende|berekende|denkt"
    r"|vindt)(?: uit)?"
    r"[^,.\d]{0,15}$|"
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
    r"|deze|opzij|apart|over|af|is|gaat|gaan|was|kwijt(?! zijn)|heb ik|hebben we|op|in|staat"
    r"|staan|daar|weer|vaste"
    r"|totale"
    r"|totaal"
    r"|moet ik|moeten we|af|zelf|wat|ik|oude|andere|per week|gewone|hele|elke|week|loopt)\s+)*"
)
_OTHER_RIGHT = re.compile(
    rf"{_STRETCH}(?P<what>{_EXPENSE}|{_INCOME}|krijg\w* (?:ik|we|wij)|verdien\w*|binnen"
    r"|ontvang\w*|betaalde"
    r"|schuldig|tekort|te kort|te weinig (?:over|om|voor)|weg is|afgelost is|betaald is|uit aan"
    r"|doe (?:ik|we) (?:een|de"
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
    r"\b(?:missen|misse|mis|kan|ken|kin|can|kunnen|lukt|lukken|gaat|geet|geit|gaot|giet|wel|wal"
    r"|wol|mogelijk|max|maximaal"
    r"|maximum|red|haal"
    r"|over|ruimte|extra|goed|genoeg|voldoende|opzij|betalen|betale|betaal|aflossen|afbetalen"
    r"|prima|okee?|haalbaar|oke|ok|beschikbaar|vrijmaken|vrij te maken"
    r"|opbrengen|af te (?:lossen|betalen))\b"
)
_CONCLUDED_LEFT = re.compile(
    r"\b(?:dus|doet? (?:u |dan )?maar|doe maar|doe dan|doe dus|doen we|we doen|ik doe|dan doe"
    r"|dan maar|maakt? (?:u )?er|maakt? (?:u )?daar|zeg maar|zeg ik|laten we|laat ik"
    r"|reken|uiteindelijk"
    r"|toch|kom ik(?: dan)?(?: uit)? op|kom uit op|bedoel|bedoelde|nee|neej|wacht|sorry|liever"
    r"|maar goed|of beter|correctie|grapje|eigenlijk|nou ja|vooruit|afgerond|blijft er|blijft"
    r" dan|blijft over"
    r"|oeps|foutje|het wordt|(?:kan|ken|heb) (?:ik )?maar|moet zijn|eerder|alsnog|houden op"
    r"|houd het op|hou het op|mag ook|max|uitkom"
    r" op|zet|nu (?:nog )?maar|kan het ook|nu nog|bij nader inzien)\b"
    r"|[=*]\s*$"
)
_TOGETHER_LEFT = re.compile(r"\b(?:samen|totaal|bij elkaar|opgeteld)\b")
_CONCLUDED_RIGHT = re.compile(
    r"\s*(?:euro\s*)?(?:per maand\s*)?(?:bedoel|bedoelde|dan(?! (?:heb|kom|kan|hou|zit|moet))"
    r"|samen|in totaal|dus\s*$|toch maar|wel(?!\s+\w+ niet))\b"
)
_NOT_NOW_LEFT = re.compile(
    r"\b(?:vanaf (?!voor|nu|heden|deze|vandaag)|(?:behalve|tenzij|uitgezonderd) (?:als|in|met"
    r"|wanneer|rond)"
    r"|als (?:m(?:ij|')?n|me|mijn|de|het) [^.!?,\d]{2,30} (?:is|zijn|heeft|werkt|gaat)(?=\W*$)"
    r"|later|daarna|straks"
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


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)


def _is_other(near: Window) -> bool:
    """Whether the nearest cue makes the sum an expense, an income, a debt or another's wish."""
    near = Window(near.left, _UNTIL.sub(" ", near.right))
    if (
        _PRICE.search(near.left)
        or _IN_HAND.match(near.right)
        or _DONE_RIGHT.search(near.right)
        or _PAST.search(near.left)
        or _THING.search(near.left)
        or _EARNS_MOST.search(near.left)
        or (
            re.search(r"\bgaa[tn]?\b", near.left)
            and re.match(r"\s*(?:euro\s*)?(?:er)?uit\b", near.right)
        )
        or _TO_FAMILY.match(near.right)
        or _GIVES_FAMILY.search(near.left)
    ):
        return True
    if _OWN_CLAUSE.match(near.right) or _TO_SPEND.search(near.left + "~" + near.right):
        return False
    left = _FAMILY_SAYS.sub(" ", _BESIDES.sub(" ", near.left))
    left = _GIVEN.sub(" ", left)
    if _PAYS_OFF.search(near.right):
        left = _WANTS.sub(" ", left)
    other, offer = _last(_OTHER_LEFT, left), _last(_OFFER_LEFT, left)
    if other >= offer and other >= 0:
        obliged = re.search(r"\b(?:moet|mot)\b[^a-z]*(?:\w+\s+){0,3}$", near.left)
        return not (obliged and re.search(r"\b(?:kunnen|lukken|worden|zijn)\b", near.right))
    if _OWN_RIGHT.match(near.right):
        return False
    return bool(_OTHER_RIGHT.match(near.right))


# "en heb wajong 20 kan wel": the sum begins its own clause; "daar kan ik 20 aan kwijt".
_OWN_CLAUSE = re.compile(
    r"\s*(?:euro\s*)?(?:(?:per|in de) maand )?(?:\w+ )?(?:beschikbaar|vrij te maken"
    r"|af te lossen)\b|"
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
# "zij wil 25 per maand aflossen", written for another
_WANTS = re.compile(r"\b(?:hij|zij|ze|mevrouw|meneer|client\w*) wil\b")
_PAYS_OFF = re.compile(r"\b(?:aflossen|afbetalen|missen)\b")
_GIVEN = re.compile(
    r"\bregeling\s+(?:te )?krijgen\b|\bmoet(?:en)? (?:jullie|u|je|ze) het (?:maar )?(?:mee )?doen\b"
    r"|\b(?:zolang|als|nu) (?:ik|we) (?:nog )?in de \w+ (?:zit|zat|zitten)\b"
    r"|\bna (?:aftrek van )?(?:(?:al|alle|mijn|m'n|de|onze) )*(?:vaste )?(?:\w*lasten|\w*kosten)\b"
    r"|\b(?:jullie|julie|u|je)\s+(?:krijgen|krijgt|krijg|ontvangt)(?! nog)\b"
)
_DONE_RIGHT = re.compile(
    r"\b(?:terug|aan)?(?:gekregen|betaald|ontvangen|overgemaakt|afgeschreven|gestort|geleend"
    r"|uitgegeven"
    r"|afgelost|ingehouden|gestort|gehad)\b"
)
_IN_HAND = re.compile(
    r"\s*(?:euro\s*)?(?:(?:per|in de|de|elke) (?:week|maand) )?(?:\w+\s+)?(?:op (?:mijn|me|m'n|mn"
    r"|de|onze) (?:bank\w*|rekening"
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
# "ik verdien max 400": "max" is no offer here.
_EARNS_MOST = re.compile(
    r"\b(?:verdien\w*|krijg(?:t|en)?|ontvang\w*|kost\w*|polis van|verzekering van)\s+(?:maar "
    r"|nog |ik )?"
    r"(?:max\w*|hooguit|hoogstens)\s*$"
)
# "20 per maand naar mijn zus"
_RELATIVE = (
    r"(?:zus|zusje|broer|broertje|moeder|vader|ouders|ma|pa|dochter|zoon|kind|kinderen|vriend"
    r"|vriendin"
    r"|oma|opa|familie|ex|buurvrouw|buurman|tante|oom)"
)
_TO_FAMILY = re.compile(
    rf"[^.!?,\d]{{0,25}}\b(?:aan|naar|voor)\s+(?:mijn|m'n|mn|me|onze"
    rf"|de)\s+{_RELATIVE}\b(?!.*\bpremie)"
)
_GIVES_FAMILY = re.compile(
    rf"\b(?:geef|betaal|stuur|leen|geven|sturen|betalen)\s+(?:ik\s+|we\s+)?(?:mijn|m'n|mn|me"
    rf"|onze)\s+"
    rf"{_RELATIVE}\s+[^.!?\d]{{0,15}}$"
)
_PAST = re.compile(
    r"\b(?:vroeger|vorig jaar|vorige (?:keer|regeling|afspraak)|oude (?:regeling|afspraak)"
    r"|was het (?:nog )?(?=$)|voorheen|ik had|had ik|kon ik (?:\w+ )?(?:altijd|nog)|eerst"
    r" betaalde|afgesproken was)\b"
)


def _is_offer(near: Window) -> bool:
    limit = LIMIT_LEFT.search(near.left)
    return bool(limit or _OFFER_LEFT.search(near.left) or _OFFER_RIGHT.search(near.right))


def role(text: str, groups: list[Mention], at: int, starts: list[int], last: Role | None) -> Role:
    """The role of `groups[at]`; `last` is the role of the sum before it."""
    near = window(text, groups, at, starts)
    previous = groups[at - 1].end if at else 0
    lead = text[max(previous, groups[at].start - 60) : groups[at].start]
    concluded = bool(_CONCLUDED_LEFT.search(lead) or _CONCLUDED_RIGHT.match(near.right))
    concluded = concluded or (at > 0 and bool(_TOGETHER_LEFT.search(lead)))
    hedged = bool(_HEDGED_LEFT.search(near.left) or _HEDGED_RIGHT.match(near.right))
    if turned_down(text, groups, at, near):
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
    r"\s*(?:euro )?(?:per maand )?[.!,]\s*(?:dat is |da's |vind ik )?(?:prima|goed|akkoord|okee?"
    r"|doen we|eens)\b"
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


def _once(near: Window) -> bool:
    """Whether the sum is paid at one go, not every month."""
    after = _ONCE.search(near.right)
    return bool(_ONCE.search(near.left) or (after and "maand" not in near.right[: after.start()]))


# "ik leef van leefgeld, 60 euro per week"
_INCOME_NAMED = re.compile(
    rf"(?<!van mijn )(?<!van m'n )(?<!van de )(?<!van )(?<![a-z])(?:mijn |m'n |mn |me |de |het )?"
    rf"(?:{_INCOME}|\w*huur|leefgeld|weekgeld|zakgeld|hypotheek|alimentatie)\s*[,:(-]\s*(?:van "
    rf"|is )?$"
)


_LIVES = re.compile(r"\b(?:leef|leven|leeft|krijg|krijgen|ontvang\w*|rond\w*|heb|hebben|zit|is)\b")


def _names_income(text: str, group: Mention, near: Window) -> bool:
    """Whether the sum only says how much the income or rent just named is."""
    before = text[max(0, group.start - 60) : group.start]
    named = _INCOME_NAMED.search(before) if _LIVES.search(before) else None
    return bool(named and not _is_offer(near))


_WEEKLY = re.compile(r"\s*(?:euro\s*)?(?:per|in de|de|elke|iedere) (?:week|dag)\b")
_HAS = re.compile(r"\b(?:heb|hebben|hep|hou|houd|houden) (?:(?:we|wij|ik|nog|dan) )*$")


def _lives_on(near: Window, group: Mention) -> bool:
    """ "ik heb 1200 euro": so much is what a household has, not what it can miss."""
    weekly = _WEEKLY.match(near.right) and not re.search(r"\b(?:over|missen|extra)\b", near.right)
    return bool((group.cents >= _INCOME_SIZED or weekly) and _HAS.search(near.left))


def _inherits(lead: str, near: Window, last: Role | None) -> bool:
    """ "de huur is 700, nee 750": the corrected sum is for what the first one was for."""
    short = len(lead.strip()) <= 20 and CORRECTION.search(lead)
    return bool(last and last.kind == "other" and short and not _is_offer(near))

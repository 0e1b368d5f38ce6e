"""What a reply answers to a yes/no question by rule: cues, and the one that decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.language.reply import Clause, word_set

Answer = Literal["yes", "no", "unsure", "refused"]


# Each kind in order of weight: what stands higher wins from what stands lower at equal length.
_NOT = "(?:niet|niks|geen|nooit)"
_PATTERNS: dict[Answer | None, tuple[str, ...]] = {
    None: (  # not an answer, though it holds a "niet"
        r"(?:snap|begrijp|versta|hoor|lees|volg|zie) (?:\S+ ){0,5}niet(?: zo| goed| helemaal)*|"
        r"geen chocola",
        r"niet (?:alleen|meer (?:slapen|leven|verder))|wat bedoel\S*",
    ),
    "refused": (
        r"(?:praat|spreek|heb) (?:\S+ ){0,3}(?:niet|liever niet) (?:graag |zo |echt )*over",
        r"(?:hou|houd|houden) (?:\S+ ){0,4}(?:voor mij|prive|geheim|bij mij|tussen ons)|"
        r"geen (?:zin|behoefte) (?:\S+ ){0,4}(?:praten|hebben|vertellen|zeggen|in)|"
        r"geen zin(?: in)?",
        r"(?:vertel|zeg|bespreek|deel) (?:ik )?(?:\S+ ){0,3}liever (?:aan|tegen|met|bij|"
        r"persoonlijk|niet|later|zelf)(?: \S+){0,4}|(?:zijn|is|blijven|blijft) (?:mijn|onze)"
        r" (?:eigen )?(?:zaken|zaak)|mijn zaken",
        r"(?:heb|hebben|heeft) (?:je|jij|u|jullie|hij|niemand) (?:\S+ )?(?:niks|niet)"
        r" mee te maken|(?:je|u|jullie) niks van aan|blijft (?:geheim|prive|bij mij|tussen \S+)",
        r"(?:geen|niks) (?:\S+ ){0,2}(?:uitspraken|uitspraak|mededelingen|antwoord)(?: over|"
        r" op)?(?: doen)?",
        r"(?:(?:te|heel|erg|nogal|wel|een) )*(?:persoonlijke?|prive) (?:vraag|vragen)",
        r"(?:dont|don't|not) (?:want|like)(?: to)?(?: \S+)*|(?:wil|kan|durf)"
        r" (?:\S+ ){0,3}niet (?:\S+ ){0,2}(?:segge|sege|sechen|segen|zegge|vertelle|prate)",
        r"te (?:moeilijk|pijnlijk|persoonlijk) (?:om|voor)(?: \S+){0,3}|ander(?:e)? onderwerp|"
        r"hier stop(?: ik)?",
        r"(?:een )?andere vraag",
        r"(?:praat|heb|bespreek|antwoord) (?:\S+ ){0,4}(?:niet|niks|liever niet)(?: over| op)|"
        r"over praten|niet over praten",
        r"gaat (?:\S+ ){0,2}(?:niemand|niks|geen \S+|niet)(?: wat| iets| mee)? aan|"
        r"wat gaat (?:\S+ ){0,2}aan",
        r"(?:hoeft|hoef|hoeven) (?:\S+ ){0,3}niet te weten|(?:\S+ ){0,3}liever voor mij(?: zelf|"
        r"zelf)?|(?:te )?pijnlijk|te moeilijk om",
        r"(?:vraag )?iets anders|laat maar(?: zitten)?|ga (?:maar )?(?:verder|door)|nvm|"
        r"never ?mind|door naar (?:de )?volgende(?: vraag)?",
        r"(?:zeg|vertel|hou|houd) ik (?:dat |het |daar |er )?(?:liever |nu )*niet(?: over)?",
        r"(?:dat |het )?(?:zeg|vertel|deel) (?:ik )?(?:dat |het |u |je )*(?:liever |nu )*niet",
        r"(?:ik )?(?:zeg|vertel) (?:daar |er )?(?:verder )?(?:liever )?(?:niks|niet) (?:over|van)",
        r"liever niet(?: zeggen| over hebben| over praten| vertellen| delen| kwijt)?",
        r"(?:wil|wens|ga|hoef) (?:\S+ ){0,5}(?:niet|niks) (?:\S+ ){0,3}(?:zeggen|praten|hebben|"
        r"vertellen|delen|antwoorden|beantwoorden|kwijt|bespreken|over kwijt)",
        r"(?:ik )?pas|sla (?:\S+ ){0,3}over|sla(?:an)? (?:\S+ )?maar over|overslaan|"
        r"(?:\S+ ){0,4}overslaan|skip(?: \S+){0,2}|next",
        r"(?:de |doe maar (?:de )?|ga (?:maar )?(?:door )?naar de )?volgende(?: vraag|$)",
        r"gaa?t? (?:\S+ ){1,2}(?:\S+ )?(?:geen \S+|niks|niet) aan|(?:niet|geen) (?:uw|jouw|"
        r"jullie|je) zaken?|bemoei je (?:\S+ ){0,3}zaken",
        r"(?:is |te |dat is |vind ik )*(?:prive|te persoonlijk|persoonlijk|vertrouwelijk)",
        r"geen commentaar|(?:geen|niet) (?:\S+ )?antwoord(?: op)?|zwijg",
        r"(?:hou|houd|houden) (?:\S+ ){0,4}(?:voor mij ?zelf|voor mijzelf|voor mezelf|"
        r"binnenskamers)",
        r"no comment|(?:rather|prefer) not(?: to)?(?: say)?|none of your business",
    ),
    "unsure": (
        r"(?:overzicht|tel|draad) (?:\S+ ){0,2}kwijt",
        r"(?:moet|zou|kan|wil) (?:\S+ ){0,4}(?:aan|bij|met) (?:mijn|de|me)"
        r" (?:\S+ ){1,2}(?:vragen|navragen|overleggen|checken|nakijken)|de (?:tel|draad) kwijt|"
        r"de draad \S+",
        r"weetikveel|weet veel|^(?:eh |nou |tja |hmm )*(?:lastig|moeilijk|goede vraag|"
        r"goeie vraag)(?: vraag| te zeggen)?$|niet (?:zo |helemaal |echt )?(?:duidelijk|helder)",
        r"(?:niet bekend|onbekend)(?: bij mij| voor mij)?|50 50|fifty fifty|nie wiem|niet wiem|"
        r"bilmiyorum|no sabi",
        r"(?:misschien|soms|deels|kan) (?:wel )?(?:en |maar |of |, )?(?:misschien|soms|deels|"
        r"kan)(?: ook)? niet",
        r"durf (?:\S+ ){0,5}(?:geen antwoord|niet)(?: op)?(?: te)?(?: geven| zeggen)?|"
        r"kan ik (?:\S+ ){0,3}niet beoordelen",
        r"(?:ik )?niet (?:begrijp|snap|weet|ken|zeker)(?: \S+){0,4}|weejk niet|"
        r"(?:nog )?afwachten|geen flauw \S+",
        r"^(?:heel |erg )?(?:moeilijk|lastig)$|(?:\S+ ){0,4}nazoeken",
        r"(?:\S+ ){0,4}(?:nakijken|opzoeken|uitzoeken|navragen|nagaan|checken|"
        r"vragen aan(?: \S+){0,2})|niet bij de hand|geen (?:over)?zicht(?: op)?",
        r"(?:man|vrouw|zoon|dochter|bewindvoerder|partner|moeder|vader|begeleider) (?:regelt|"
        r"doet|weet|beheert)(?: \S+){0,3}",
        r"kan best(?: wel)?(?: zijn)?|(?:ergens|beetje|deels|soms) wel (?:\S+ )?(?:ergens|beetje|"
        r"deels|soms) niet|half|onduidelijk|weet (?:\S+ ){0,4}niet",
        r"(?:weet|wist|kweet|zou) (?:(?:ik|het|dat|er|eerlijk|gezegd|ook|echt|even|nu|zo|nog|u|"
        r"je|allemaal) )*(?:niet|niks|geen)(?: \S+){0,4}(?: weten)?",
        r"weet ik veel|weet (?:\S+ ){0,2}(?:vrouw|man|dochter|zoon|bewindvoerder)|"
        r"joost mag \S+ weten|wie weet|wie zal \S+ zeggen|god mag \S+ weten",
        r"geen (?:flauw |enkel |flauwe )?(?:idee|benul|weet)(?: van)?|no idea|idk|dunno|(?:don't|"
        r"dont|not) (?:know|sure)",
        r"misschien(?: wel| niet| later)*|(?:zou|kan) (?:\S+ )?(?:best |goed |"
        r"misschien )*(?:kunnen|zijn)|mogelijk|wellicht|eventueel",
        r"(?:niet|nooit) (?:helemaal |zo |100 procent |heel |echt )?zeker|ben er niet (?:uit|"
        r"zeker van)|twijfel(?: \S+)?",
        r"durf (?:\S+ ){0,4}niet(?: te)?(?: zeggen)?|moeilijk te zeggen|lastig te zeggen|"
        r"moeilijke vraag|ben (?:ik )?(?:het |dat )?(?:even )?kwijt|vergeten",
        r"ja (?:en |of )?nee|nee ja|ja of nee|half om half|soms wel soms niet|hangt ervan af|"
        r"ligt eraan",
        r"(?:kan|kon) (?:\S+ ){0,3}(?:niet|niks) (?:zeggen|weten|terugvinden|vinden|onthouden|"
        r"herinneren)|herinner (?:\S+ ){0,2}niet",
        r"mwah|hmm|tja|twijfel|geen overzicht",
    ),
    "no": (
        r"(?:is|was) niet wat(?: \S+){0,4}",
        r"mis poes|(?:is |was )?(?:inmiddels |al |allang |nu )+(?:opgelost|geregeld|voorbij|"
        r"afgelopen|betaald|achter de rug)|(?:het|dat|die|naam|nummer) (?:is|was)"
        r" (?:\S+ ){0,2}niet (?!bekend|duidelijk|zeker|helder)\S+$",
        r"alleen (?:is|was|klopt|staat|de|het|mijn|dat|dit) (?:\S+ ){0,5}(?:niet|anders|fout|"
        r"verkeerd)"
        r"(?: \S+)?",
        r"not (?:correct|right|true|good)(?: \S+){0,6}|wrong|false|negatief|(?:er )?(?:mist|"
        r"ontbreekt|klopt)(?: nog| wel)* (?:iets|wat|een)(?: \S+){0,4}",
        r"(?:schrijf|spel) (?:je|u|ik) (?:\S+ ){0,4}met(?: \S+){0,3}|(?:is|was|moet|woon|heet|"
        r"bedoel|wordt) (?:\S+ ){0,3}niet (?:\S+ ){1,4}maar(?: \S+)*",
        r"niet alles(?: klopt| is goed)?|(?:en )?geen \d+(?: \S+)?|moet (?:\S+ )?\d+ zijn",
        r"op (?:\S+ ){1,3}na|(?:ik )?bedoel(?:de)? (?:\S+ ){0,2}\d+|"
        r"speelt (?:\S+ )?niet(?: \S+){0,3}|heb(?:t)? (?:het|dat) mis|mis$",
        r"^(?:geen|niemand|nul|nergens|0)$|^alleen (?:de |het |mijn )?(?:zorgpremie|premie|"
        r"zorgverzekering|dit|deze|dat)(?: \S+)?$|verder (?:niks|geen \S+)",
        rf"klopt (?:\S+ )?{_NOT}(?: (?:helemaal|van|meer|echt))*|{_NOT} (?:kloppen|te kloppen)|"
        rf"klopt (?:bijna|deels|half|grotendeels|voor de helft|voor een deel)",
        rf"(?:er )?klopt (?:\S+ ){{0,3}}{_NOT}(?: van)?|{_NOT} (?:helemaal|echt|precies)(?: goed|"
        rf" juist| waar| zo)?",
        r"(?:is |dat is |was )?(?:niet|nooit) (?:zo|waar|juist|goed|correct|het geval|nodig|"
        r"aan de orde|van toepassing|gezegd|aan de hand|meer)|niet dat ik weet|nvt",
        r"(?:helemaal |is |dat is |staat |was )*(?:fout|onjuist|verkeerd|incorrect|onzin|onwaar|"
        r"gelogen|niet goed)",
        r"(?:heb|hebben|had) (?:\S+ ){0,3}(?:verkeerd|fout)(?: begrepen)?|verkeerd begrepen|"
        r"(?:begrijpt|begrepen) (?:\S+ )?verkeerd",
        r"bijna(?: goed)?|deels|gedeeltelijk|behalve|op (?:een|1) ding na",
        r"geen (?:\S+ )?(?:van (?:die|deze|allen|alle|dit|allemaal)|een|van)|niks (?:van (?:dat|"
        r"die|dit)|aan de hand)(?: alles)?|nergens (?:last )?van|niks",
        r"(?:nog |absoluut |zeker |echt |tuurlijk |gelukkig |helemaal |beslist |dat |welis |"
        r"volgens mij |ik |toch |ook )+niet(?: hoor)?|niet(?= hoor|$)",
        r"(?:denk|geloof|dacht|hoop) (?:ik )?(?:het |van |dat )*niet|welnee|"
        r"nooit(?: van mijn leven)?|in geen geval|geenszins",
        r"(?:heb|bedoel|bedoelde|zei|ben|had) (?:ik )?(?:dat |het |er |daar |die |ook |"
        r"nog )*(?:niet|geen|nooit|niks)(?: gezegd| bedoeld| last| van| meer)*",
        r"geen last(?: van)?|valt (?:\S+ )?(?:mee|wel mee)|alles (?:is )?(?:goed|in orde|"
        r"onder controle)(?= hoor|$)|geen (?:zorgen|problemen|sprake)(?: van)?",
        r"(?:is |zijn |staat |moet )(?:\S+ ){0,3}(?:anders|zijn|wezen)|niet \d+",
    ),
    "yes": (
        r"krek|wel snor|snor|zo (?:kan|is|mag|moet|klopt) (?:het|dat|ie|hij)|(?:kan|mag) zo|"
        r"niks op aan te merken|niks (?:aan toe te voegen|mis mee)|kloppend|piekfijn|"
        r"spijker op \S+ kop",
        r"(?:nee )?geen (?:fouten|fout|aanmerkingen|opmerkingen|op|wijzigingen|correcties|"
        r"verbeteringen)(?: of aanmerkingen)?",
        r"(?:bij|naar) mijn weten(?: wel)?|sws|facts|bevestigd|conform|bevestig|positief|"
        r"(?:nou )?en of|100 procent|honderd procent",
        r"dat ben ik|prima zo|is (?:gewoon|echt|wel|nou eenmaal) zo|allebei|beide",
        r"(?:dat |het |alles |allemaal )?klopt(?: (?:helemaal|precies|wel|allemaal|inderdaad|"
        r"als een \S+|zo|ja|hoor|volledig|goed|dat|het))*",
        r"(?:is |dat is |helemaal |het is |ja )*(?:juist|correct|waar|het geval)|inderdaad|"
        r"precies(?: zo)?|exact|klip en klaar",
        r"(?:is |dat is |helemaal |ziet er |alles |alles is |zo is |het is )+(?:goed|prima|"
        r"in orde|akkoord|ok)(?: zo| uit)*",
        r"zo (?:is|zit) het|(?:dat |het )?is zo|isso|zeg dat wel|(?:heb|hebben|heeft) "
        r"(?:\S+ ){0,3}goed(?: begrepen| gehoord| onthouden)?|goed (?:zo|begrepen|samengevat|"
        r"onthouden)",
        r"(?:jammer genoeg|helaas|volgens mij|ik vrees|jawel|toch|zeker|eigenlijk|nou|absoluut|"
        r"ook|dat) wel|wel ja|wel degelijk|helaas",
        r"(?:denk|geloof|bang|vrees|dacht|gok|meen|hoop) (?:ik )?(?:het |van |dat |zo )*(?:wel|"
        r"ja|zo)|ik denk het|waarschijnlijk(?: wel)?|ik vrees het",
        r"zeker(?: weten)?|absoluut|tuurlijk|akkoord|ja wel|ja zeker|nou en of|reken maar|"
        r"that is right|right|correct|true",
        r"(?:een |klein )?beetje(?: wel)?|soms wel",
    ),
}  # fmt: skip
_ORDER: tuple[Answer | None, ...] = (None, "refused", "unsure", "no", "yes")
_CUES = [
    (kind, re.compile(rf"(?<!\S)(?:{pattern})(?!\S)"))
    for kind in _ORDER
    for pattern in _PATTERNS[kind]
]
_PLAIN = re.compile(r"(?<!\S)(ja|nee)(?!\S)")
_ASKS_TO_SKIP = re.compile(r"\b(?:overslaan|skippen|andere vraag|volgende vraag|laten zitten)\b")
_SMALL = re.compile(r"ok|goed|prima|fijn|best|graag")
_GUESS = re.compile(r"\b(?:denk|geloof|bang|vrees|dacht|gok|waarschijnlijk|volgens|hoop|beetje)\b")
_POLITE = word_set("hoor dank mevrouw meneer bro man joh wollah eh nou dan dus ja nee ok hmm tja")


_Found = tuple[Answer | None, int, int, bool]  # as _Cue; None is what only looks like one


@dataclass(frozen=True)
class _Cue:
    """A piece of answer in a clause; `plain` is a bare ja, nee, ok or goed."""

    answer: Answer
    start: int
    end: int
    plain: bool = False


@dataclass(frozen=True)
class Ruled:
    """What the rules make of a reply: the answer with the clause that gives it, and all they heard.

    `guess` tells of a "denk ik" beside it.
    """

    answer: Answer | None
    clause: Clause | None
    heard: tuple[Answer, ...]
    guess: bool = False


def ruled_answer(said: list[Clause]) -> Ruled:
    """The answer in the clauses of a reply.

    "Ja, maar het bedrag klopt niet" is a no: something of what we said is wrong.
    """
    read = [(clause, cue) for clause in said for cue in _cues(clause)]
    if not read:
        return Ruled(None, None, ())
    heard = tuple(cue.answer for _, cue in read)
    clause, cue = _deciding(read)
    if cue.plain and _both(read):
        return Ruled("unsure", clause, heard)
    return Ruled(cue.answer, clause, heard, bool(_GUESS.search(clause.text)))


def _both(read: list[tuple[Clause, _Cue]]) -> bool:
    """ "Ja en nee", "ja, nee": two bare answers and no word that tells which one stands."""
    plain = [(clause, cue) for clause, cue in read if cue.plain]
    (last, second), first = plain[-1], plain[-2:][0][1]
    return (
        first.answer != second.answer and last.opens in ("", "en", ",") and "toch" not in last.text
    )


def _cues(clause: Clause) -> list[_Cue]:
    """The cues of a clause, none overlapping; the longest wins."""
    text = clause.text
    if clause.asks and not _PLAIN.match(text):
        return [_Cue("refused", 0, len(text))] if _ASKS_TO_SKIP.search(text) else []
    if clause.opens == "behalve":
        return [_Cue("no", 0, len(text))]
    taken: list[_Found] = []
    for found in sorted(_full(clause) + _plain(text), key=lambda found: found[1] - found[2]):
        if all(found[2] <= start or found[1] >= end for _, start, end, _ in taken):
            taken.append(found)
    taken.sort(key=lambda found: found[1])
    return [_Cue(answer, start, end, plain) for answer, start, end, plain in taken if answer]


def _full(clause: Clause) -> list[_Found]:
    text = clause.text
    return [
        (answer, match.start(), match.end(), False)
        for answer, cue in _CUES
        for match in cue.finditer(text)
        if _may_answer(answer, clause, match.start(), match.end())
    ]


def _plain(text: str) -> list[_Found]:
    found: list[_Found] = [
        ("yes" if match[1] == "ja" else "no", match.start(), match.end(), True)
        for match in _PLAIN.finditer(text)
    ]
    if _SMALL.fullmatch(text):
        found.append(("yes", 0, len(text), True))
    return found


def _may_answer(answer: Answer | None, clause: Clause, start: int, end: int) -> bool:
    """Whether a cue stands near an edge of its clause, as an answer does, or fills it."""
    before = [word for word in clause.text[:start].split() if word not in _POLITE]
    after = [word for word in clause.text[end:].split() if word not in _POLITE]
    if answer in ("refused", "unsure"):
        return len(before) <= 12
    return len(before) <= 5 and (len(after) <= 4 or not before)


def _deciding(read: list[tuple[Clause, _Cue]]) -> tuple[Clause, _Cue]:
    """The cue that decides: a full answer before a bare ja or nee, and the last of the full ones.

    "Nee, dat klopt" is a yes and "ja, dat klopt niet" a no. What follows "want" only gives the
    reason of what stands before it.
    """
    if read[-1][0].opens == "behalve":
        return read[-1]
    main = [pair for pair in read if pair[0].opens != "want"] or read
    full = [pair for pair in main if not pair[1].plain]
    return (full or main)[-1]

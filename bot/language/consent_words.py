"""The words of consent: what permits, refuses, doubts, gives in, asks and harms nothing.

The patterns are on the level words of `bot.language.reply`; a gap never runs over a "ja", a "nee"
or another word that decides.
"""

from __future__ import annotations

import re
import sre_parse
from functools import lru_cache
from typing import Any, Literal

Kind = Literal["yes", "ja", "no", "nee", "doubt", "fear", "unwilling", "asks", "harmless"]

_FREE = r"(?:(?!(?:niet|niks|geen|nooit|niemand|alleen|liever|nee|als)\b)\S+ )"
_GIVE = (
    "(?:geven|doorgeven|geef|bel|bellen|hebben|doen|weten|zeggen|vertellen|delen|melden|zien|"
    "zetten|"
    "vermelden|sturen|stuur|gebruiken|noemen|opnemen|lezen|horen|meedenken|helpen|inschakelen|zeg|"
    "erbij|benaderen|inlichten|informeren|contacten|meesturen|noteren|opschrijven|door)"
)
_THEY = "(?:ze|u|je|jullie|de gemeente|die|gemeente|iemand|zullen)"
_SOFTENERS = "(?:best|wel|gewoon|rustig|altijd|gerust|zeker|van mij|maar|ook|allemaal|hoor|ja)"

# Permission wherever it stands in a clause.
_YES = (
    r"ja (?:\S+ )?bel (?:mij|ze)$",
    r"(?:heb|zie) (?:\S+ ){0,3}geen moeite(?: mee)?",
    r"(?:ja )?(?:mag|mogen) (?:je|u|jullie|ze) (?:\S+ ){0,2}(?:doorgeven|geven|hebben|zeggen|"
    r"vertellen)$",
    r"(?:antwoord is|volmondig|zeg maar) ja|(?:breng|hou|houd|stel) ze (?:\S+ )?op de hoogte|"
    r"(?:licht|informeer|benader|schakel) ze (?:\S+ ){0,2}(?:maar|in|gerust)(?: in)?|"
    r"meld mij (?:\S+ )?aan|"
    r"neem (?:dat|het) (?:\S+ )?mee|doe (?:dat|het) erbij|ga (?:er ?mee )?aan de slag",
    r"ja (?:\S+ ){0,2}geef (?:mij|mijn) nummer|geef (?:ze|hun|de gemeente|gemeente) (?:mijn|mij|"
    r"het|dat) (?:nummer|naam|gegevens)?",
    r"(?:heb|hebben|heeft|krijgt|krijgen|geef|geven|krijg) (?:\S+ ){0,3}(?:groen licht|zegen|"
    r"permissie|fiat|mijn akkoord)|"
    r"(?:dat|het) mag (?:absoluut|zeker|gerust|natuurlijk|altijd)|van mij mogen ze|(?:goed|ok|"
    r"ja) bel mij$",
    rf"(?:ja )?(?:mag|mogen|moet|moeten) (?:je|u|jullie|ze) {_FREE}{{0,2}}(?:doen|regelen)",
    r"(?:belangrijk|goed|handig|fijn|nuttig) (?:dat|als) ze (?:dat|het) (?:ook )?weten",
    r"(?:heb|zie) (?:ik )?(?:dat |het )?liever wel|(?:stel|zou) "
    r"(?:\S+ ){0,4}op prijs(?: stellen)?|komt (?:mij )?goed uit|"
    r"(?:heel |erg |zeer |meer dan )*welkom(?: zijn)?",
    rf"(?:wil|zou) {_FREE}{{0,3}}(?:wel|best|graag) dat (?:ze|u|jullie|de gemeente|iemand) "
    rf"{_FREE}{{0,4}}\S+",
    r"(?:je|u|jullie) (?:hebben|heb|heeft|krijgt|krijgen|krijg) (?:\S+ ){0,2}toestemming(?! nodig)",
    r"(?:dat |het )?zou (?:mij )?(?:enorm|heel erg|heel|erg|echt|zeker|goed|flink|al) (?:goed |"
    r"erg )?(?:helpen|schelen)",
    rf"(?!(?:u|je|jullie) (?:mag|mogen) mij ){_THEY} (?:mag|mogen) "
    rf"{_FREE}{{0,8}}{_GIVE}(?: door)?(?! (?:niet|niks|nooit))",
    rf"(?:dat|het|alles|allemaal|die|nummer|naam|gegevens|verhaal) (?:mag|mogen)"
    rf" {_FREE}{{0,5}}{_GIVE}",
    rf"(?:mag|mogen) {_THEY} (?:{_SOFTENERS} ){{1,3}}{_GIVE}",
    rf"(?:ze|jullie|gemeente) (?:kunnen|kan) {_FREE}{{0,5}}(?:bellen|bereiken|opnemen)",
    rf"laat (?:ze|de gemeente|gemeente) {_FREE}{{0,3}}(?:bellen|weten|meedenken|helpen|opnemen|"
    r"meekijken)",
    r"(?:nummer|naam|gegevens|contactgegevens) (?:mag|mogen)(?: wel| best| u| jullie)*"
    r"(?!(?: \S+)* niet)",
    r"(?:zeg|vertel|zet|meld|noem|doe|schrijf) (?:(?:het|dat|dit|ze|alles) )*er "
    r"(?:(?:gerust|maar|ook|dan) )*bij",
    r"(?:zeg|vertel|deel|geef) (?:maar )?gerust|"
    r"(?:ja|tuurlijk|nou|och) (?:hoor )?waarom (?:ook )?niet",
    rf"laat ik (?:het|dat) {_FREE}{{0,3}}doen|laat (?:ze )?(?:maar )?bellen|(?:geeft?|stuurt?|"
    rf"speel|zet|deelt?|meldt?|noemt?|schrijft?|vermeldt?|noteert?|regelt?) {_FREE}{{0,5}}"
    r"(?:maar|gerust|door|erbij)(?: door| erbij)?(?! \d| niet| wat)",
    rf"bel (?:mij )?(?:maar|gerust|dan|even)(?! {_FREE}{{0,3}}terug)",
    r"(?:zeg|vertel) (?:(?:het|dat|alles|ze|dit|alles) ){1,3}(?:maar|gerust)(?! niet)",
    rf"(?:geef|hierbij|bij deze|heeft|verleen|krijgt) {_FREE}{{0,4}}toestemming(?! nodig)",
    rf"(?:ga|ben) {_FREE}{{0,4}}akkoord",
    r"(?:geen|niet de minste|geen enkele?) (?:enkel |enkele )?(?:bezwaar|bezwaren|"
    r"probleem|problemen|punt)(?: mee| tegen)?",
    r"(?:niks|niet) (?:op )?tegen(?: heb)?|"
    r"niks (?:daar|er|hier)?(?:op)? ?tegen",
    rf"(?:vind ik |vind het |is )?{_FREE}{{0,2}}niet (?:zo )?erg",
    rf"(?:wil|zou) {_FREE}{{0,3}}graag dat (?:ze|u|jullie|de gemeente|iemand)"
    rf" {_FREE}{{0,4}}\S+",
    rf"graag dat (?:ze|jullie|de gemeente|iemand) {_FREE}{{0,4}}(?:bellen|bel|belt|helpen|"
    rf"meedenken|meekijken)",
    r"ja (?:hoor )?(?:heel graag|graag|doe maar|is goed|prima|mag|dat mag|tuurlijk|zeker|"
    r"ik doe het|geef maar door)"
    r"(?! (?:\d|een|wil|met|wat|ik wil|niet|als|iemand|niks|eerst|weten|gebeurd|gegaan|leuk|weer))",
    r"(?:doe (?:het |dat )?(?:toch |maar |dan )*(?:maar|wel)|is goed|is prima)$",
    r"ik doe het(?: wel| maar| gewoon| toch| dan)*$|^ja best$|"
    r"(?:mee|er mee|ermee|daarmee) eens|"
    r"zie ik (?:wel|zeker) zitten|"
    r"sta(?: ik)? (?:daar |er )?(?:voor |zeker )*(?:voor )?open",
    r"nee (?:hoor |joh |bro |man )*tuurlijk niet(?= geef| doe|$)",
    r"(?:dan )?zeg ik (?:ja|doe maar)|"
    r"ik zeg (?:ja|doe maar)",
    r"stem (?:ik )?(?:er |daar )?(?:mee |hiermee )?in",
    r"zou (?:ik )?(?:dat |het )?(?:heel |erg |zo )*(?:fijn|mooi|prettig|geweldig) (?:zijn|"
    r"vinden)",
    r"heel fijn",
)  # fmt: skip

_VERY = (
    "(?:(?:wel|heel|erg|zeer|hartstikke|kei|vet|gewoon|helemaal|best|zeker|echt|super|ook|"
    "eigenlijk|"
    "al|juist|dat|het|ik|mij|een|wat mij betreft|voor mij|van mij|allemaal|toch|volkomen|zo) )*"
)
_FINE = (
    "(?:(?:goede?|prima|fijne?|mooie?|prettige?|verstandige?|slimme?|handige?|beste?) "
    "(?:idee|plan|voorstel|gedachte|oplossing|zaak)|goed|prima|ok|akkoord|fijn|best|in orde|"
    "verstandig|"
    "handig|prettig|mooi|slim|logisch|nuttig|netjes|wijs|wat|keigoed|fine|good|beste)"
)

# Permission only when the reply, or a clause of it, opens with it.
_OPENS_YES = (
    r"van harte$|akkoord met (?:het )?(?:doorgeven|delen|bellen)|(?:is )?beter zo",
    r"graag (?:zou|wil) ik (?:dat|het)(?: willen)?|(?:regel|fix)(?: maar)?$|(?:dan )?(?:doen|"
    r"laten) we (?:dat|het|maar)(?: doen)?$|safe$",
    r"(?:die |dat |ze |u |je |jullie )(?:mag|mogen)(?: dat| het)?(?: wel| best| hoor| van mij|"
    r" hebben| weten)*$|"
    r"bellen mag|(?:is )?(?:chill|cool)",
    r"(?:dat |die )?(?:wil|doe) ik(?: wel| graag| zeker| dan)*$",
    r"(?:ik )?(?:ga|gaan) (?:er ?voor)|gas erop|let's go|(?:ja )?waarom zou ik niet|"
    r"probeer (?:het |dat )?maar|"
    r"(?:dat|het|ik) wil (?:ik |het |dat )?(?:wel |graag |best )*proberen|ik accepteer(?: dat|"
    r" het)?|ik juich (?:dat|het) toe|ik ben (?:er )?voor$|"
    r"regel (?:die|deze|het|dat)(?: \S+)?$|ik ok$",
    r"(?:regel|fix|doe|stuur|geef|deel|zeg|meld|noem) (?:dat|het|dit)(?: bro| maar| hoor| door|"
    r" dan| voor mij| even)*$|"
    r"zeker te weten|mag (?:er ?bij|allemaal|(?:best |wel |gerust )?(?:gezegd|genoemd|"
    r"doorgegeven|vermeld) worden)",
    r"(?:ik zeg |gewoon |lekker |ja )*doen$|do it|(?:wat|heel|erg) graag|met genoegen|(?:ik |"
    r"mij )akkoord",
    r"ik wil(?: het| dat)?(?: wel| graag| zeker| best)*$|ik (?:zou|wil) (?:dat|het) (?:wel |"
    r"heel |erg |best |echt )*(?:graag|"
    r"fijn|prettig|mooi|goed|willen)(?: vinden| willen| hebben)?",
    r"(?:ja )?(?:dat )?(?:is(?! dat| het)|vind ik|vind|dat is|het is|dat vind ik|ik vind|lijkt|"
    r"klinkt|dat lijkt|"
    rf"dat klinkt) (?:wat mij betreft )?{_VERY}{_FINE}",
    rf"(?:dat is )?(?:wat mij betreft|van mij|voor mij) (?:is )?(?:het |dat )?{_VERY}{_FINE}",
    r"(?:daar|dat|hier) (?:ben|zou|wordt?|maakt) (?:ik|mij) (?:\S+ )?(?:blij|gelukkig|mee geholpen|"
    r"geholpen|blij mee zijn)(?: mee| om| van| zijn)*",
    r"(?:they|you) (?:can|may) (?:call|have|give|share|tell)(?: \S+){0,4}|"
    r"(?:that is|that's|thats) (?:fine|ok|good)|of course|feel free|please do",
    r"(?:heel |erg |zeer )?graag",
    r"(?:ja )?(?:dat |het |alles |allemaal )?mag(?: (?:u|je|jullie|ze|wel|best|zeker|"
    r"altijd|gerust|gewoon|hoor|van mij|doen|weten|zeggen))*",
    r"(?:van mij|wat mij betreft) (?:mag|mogen) (?:het|dat|ze)",
    r"tuurlijk mag (?:dat|het)|"
    r"tuurlijk",
    r"(?:dat |die |alles )mogen (?:ze|jullie)(?: best| wel| gerust| van mij)*",
    r"do(?:e|et) (?:u |je |jullie )?(?:het |dat |dit )?(?:toch |gerust )?maar(?: wel|"
    r" gerust| hoor)*|"
    r"toe maar",
    r"ga(?:at)? (?:u |je )?(?:je|uw|u|jouw) gang|"
    r"go ahead|"
    r"sure|"
    r"fine by mij|"
    r"i agree",
    r"ja zeker(?: weten)?|"
    r"zeker weten|"
    r"ja wel|"
    r"absoluut|"
    r"inderdaad",
    r"(?:hierbij|bij deze) akkoord|"
    r"akkoord",
    r"(?:heel )?(?:goed|prima|mooi|fijn) (?:idee|plan|voorstel)",
    r"met (?:alle )?(?:plezier|liefde)|"
    r"100 procent|"
    r"honderd procent",
    r"(?:ja )?(?:dat |het )(?:wil|zou) ik (?:wel|graag|heel graag)|"
    r"ik (?:wil|zou) (?:dat|het) (?:heel |wel |best )*(?:graag|wel)?(?: willen)?",
    r"(?:ja )?ik wil (?:het|dat)? ?(?:wel|graag)?$",
    r"(?:dat )?kan (?:wel|zeker|gewoon|prima|geen kwaad)|"
    r"dat kan|"
    r"fix (?:dat|het)",
    r"(?:(?:ja|ok|nou|tuurlijk|och|ach) )+waarom (?:ook )?niet",
    r"toestemming|"
    r"bij deze",
    r"(?:nee|geen) prob(?:lem|lemo|leem)|"
    r"heel (?:goed|fijn)|"
    r"fine",
)  # fmt: skip

# Small yeses, worth as much as what stands around them.
_JA = (r"ja(?: ja)*|ok|goed|prima|zeker|fijn|mooi",)

_NO = (
    r"doe geen moeite|wil (?:ik )?(?:\S+ ){0,2}niet over praten(?: \S+){0,3}|"
    r"heb al (?:een )?(?:hulpverlener|begeleider|bewindvoerder|schuldhulp)",
    r"heb (?:er |daar )?(?:wel |zeker )?(?:problemen|moeite|bezwaar|bezwaren) (?:mee|tegen)|"
    r"vind (?:ik )?(?:het |dat )?(?:wel |best )?(?:erg|vervelend)$|"
    r"is niet (?:goed|prima|ok|fijn)|zonder (?:de )?gemeente|alles behalve",
    r"(?:heel )?graag niet|(?:ja )?liefst niet|^(?:ok |goed |nou )?dan (?:maar )?niet|"
    r"liever dat (?:\S+ ){0,3}(?:niet|niks)(?: \S+)?|"
    r"(?:prima|goed|fijn) als (?:\S+ ){0,3}niet(?: \S+)?|niet met (?:de )?gemeente|(?:gemeente|"
    r"ze) niks|aan niemand|"
    r"geef (?:\S+ ){0,4}aan niemand",
    r"niet van gediend|^(?:ja )?(?:prive|persoonlijk)$",
    r"^niet (?:goed|ok)$|zei (?:\S+ )?nee|geven niks|niks over mij|niemand hoeft|(?:hou|houd) "
    r"(?:dit|dat|het) (?:geheim|voor \S+)|"
    r"moet (?:\S+ ){0,2}(?:niet|niks hebben)|klaar (?:mee|met)(?: \S+){0,3}|"
    r"genoeg (?:van )?(?:instanties|gemeente|gehad)(?: gehad)?|"
    r"geen (?:hulpverleners?|hulp)(?: meer| nodig)?(?: van \S+){0,2}|eigen boontjes|^zelf doen|"
    r"lukt (?:mij )?(?:wel|zelf)|(?:is )?niet voor mij",
    r"not (?:ok|interested|for me)|(?:don't|dont|do not) (?:call|give|share)|droom (?:\S+ )?verder",
    r"dacht (?:ik )?(?:het |van )?niet|gaat (?:hem |het |dat |er )?niet (?:worden|lukken|door)",
    r"(?:voel|heb|zie) (?:ik )?(?:daar |er )?niks (?:voor|aan|in|mee|met)(?: \S+){0,2}|"
    r"nergens voor nodig|(?:binnen|in) de familie|"
    r"gemeente niet|(?:alstublieft|dit keer|deze keer) (?:niet|geen)|(?:be)?spaar mij|"
    r"onder geen \S+|(?:sla|wijs|hou) (?:\S+ ){0,2}af|sla over",
    r"afgewezen|ammenooit\S*|(?:kan|kun|kunnen) (?:\S+ ){0,2}vergeten|over mij lijk|"
    r"niet gebeuren|gebeurt niet|mij hoela|"
    r"tussen mij en|houden (?:\S+ ){0,2}voor jullie|ik dank$",
    r"toch (?:maar |liever |beter )?niet|niet aan mee|doe niet mee|niet met mij|polonaise|"
    r"uit mijn leven|uit mijn buurt|"
    r"kom er zelf(?: wel)? uit|kan (?:ik )?(?:het|dat) (?:best |wel |allemaal )?zelf|"
    r"regel (?:het|dat) met|niet gek|gekke henkie|moet niet",
    r"wil (?:ik )?(?:gewoon )?(?:alleen|enkel) (?:maar )?(?:een )?(?:betalings)?regeling|"
    r"eigenlijk (?:liever )?niet",
    r"pas ik voor|(?:gaat|wordt|is) (?:mij |dat )*(?:te ver|te veel|teveel|te gortig)|"
    r"voelt (?:\S+ )?niet goed|"
    r"(?:hou|houd|laat) (?:\S+ ){0,4}(?:erbuiten|er buiten|buiten)|"
    r"(?:al )?(?:\S+ )?hulp (?:\S+ )?genoeg|heb al (?:\S+ )?hulp",
    r"haar op mijn hoofd|kan mij wat|kunnen mij wat|(?:de )?pot op|(?:kan )?beter (?:van )?niet|"
    r"(?:doe maar )?van niet|"
    r"(?:krijg|krijgt|krijgen) (?:\S+ ){0,3}niet|(?:dat )?sta ik (?:\S+ )?niet toe|"
    r"(?:is )?mijn (?:eigen )?zaak|weiger(?: ik)?",
    r"(?:niks|niet) (?:meer )?(?:doorgeven|doorsturen|delen|geven|sturen)|niet op prijs|"
    r"(?:dat )?laat ik niet toe|"
    r"wegblijven|ver weg|geen (?:inmenging|pottenkijkers|vreemden)|niet in mijn leven",
    r"(?:zie|zag) (?:\S+ ){0,5}niet(?: zo)? zitten|(?:heb|heeft) (?:\S+ ){0,2}niet(?: zo)? op|"
    r"geen gebruik van",
    r"(?:doe|hou|houd|regel|los|wil|heb) (?:\S+ ){0,4}(?:liever|graag) (?:\S+ ){0,2}(?:zelf|alleen|"
    r"tussen ons|voor mij|bij mij|binnenshuis|prive)(?: op| zelf| houden| doen| zelf houden)*",
    r"(?:hou|houd|houden) (?:\S+ ){0,4}(?:voor mij(?:zelf| zelf)?|tussen ons|onder ons|prive|"
    r"binnenskamers)",
    r"(?:blijf|blijft|blijven) (?:\S+ ){0,3}(?:tussen ons|onder ons|hier|bij jullie|bij u|prive|"
    r"bij mij)|tussen ons (?:blijft|blijven|houden)|blijft hier",
    r"ben je (?:gek|helemaal gek|mal|besodemieterd)|doe (?:even )?normaal|bekijk het(?: maar)?|"
    r"zoek het (?:maar |lekker )?uit|dank je de koekoek|"
    r"(?:laat (?:\S+ ){0,3})?met rust(?: gelaten| laten)+|laat (?:\S+ ){0,3}met rust",
    r"ben (?:ik )?(?:\S+ ){0,2}tegen|(?:is |was )niet de bedoeling|slecht (?:idee|plan)|no deal|"
    r"mij niet gezien|niet mijn (?:ding|pakkie \S+)|niks voor mij",
    r"niet (?:mijn|mij|de|die|dat|aan|met) (?:\S+ ){0,5}(?:geven|doorgeven|sturen|delen|zeggen|"
    r"vertellen|bellen)",
    r"(?:nummer|naam|gegevens|info|dat) (?:\S+ ){0,2}niet (?:geven|doorgeven|delen|sturen|aan \S+)",
    r"(?:prima|goed|alles goed|gaat goed|ok) (?:zo|zoals het (?:\S+ )?is)|alles (?:gaat )?goed|"
    r"gaat wel zo|gaat (?:\S+ )?prima",
    r"komt (?:\S+ ){0,2}geen (?:gemeente|instantie|ambtenaar)(?: \S+){0,6}|geen (?:gezeik|gedoe)|"
    r"(?:moet|hoef|wil) ik (?:(?:dat|het|echt|er|ook|zo|daar) )*(?:niet|niks)(?: van| meer)?$",
    r"(?:heb (?:ik )?|zou (?:ik )?(?:dat |het )?|toch |dat )?liever (?:van )?(?:niet|geen)"
    r"(?: hebben| zien)?",
    r"hoeft (?:\S+ ){0,5}niet(?: \S+)?|"
    r"hoe(?:f|ven) (?:\S+ ){0,4}niet(?: te \S+)?",
    r"(?:is |vind ik )?(?:echt )?niet nodig|"
    r"onnodig",
    r"niet (?:doen|doorgeven|geven|delen|zeggen|erbij \S+|vertellen|aan (?:de )?gemeente)"
    r"(?: geven| doorgeven)?|"
    r"mij niet bellen",
    r"(?:mag|mogen) (?:\S+ ){0,4}(?:niet|niks|geen)(?: \S+)?",
    r"do(?:e|et) (?:\S+ ){0,3}(?:niet|niks)|"
    r"(?:doe|begin) ik (?:\S+ ){0,2}niet(?: aan)?",
    r"(?:geef|zeg|bel|stuur|deel|vertel|speel) (?:(?!(?:ik|ja|graag)\b)\S+ ){0,5}(?:niet|niks|"
    r"geen)(?: door|"
    r" erbij)?",
    r"(?:wil|wou|wens|wilde) (?:(?:ik|dat|het|dit|er|ze|je|u|dus|daar) )*(?:(?:echt|"
    r"absoluut|liever|eigenlijk|dus|ook|gewoon|helemaal|toch|zeker|al) )*(?:niet|geen)"
    r"(?: hebben| doen| meer)?$",
    r"wil (?:ik )?(?:\S+ ){0,3}niet dat (?:jullie|u|ze|de|je|mijn|mij|iemand|dat)(?: \S+)*",
    r"wil (?:ik )?(?:\S+ ){0,3}(?:niks|geen|niet) (?:\S+ ){0,3}(?:gemeente|instanties?|"
    r"ambtenaren|bemoeienis|mensen|gesprek|contact|hulp|pottenkijkers|telefoontjes|ermee|"
    r"mee|er)(?: \S+){0,3}",
    r"niet (?:te )?will?en|"
    r"niet wil",
    r"(?:absoluut|zeker|echt|beslist|mooi|dacht het|dat|zeer|liever|tuurlijk|helemaal|dus)"
    r" niet",
    r"(?:ik )?dacht het niet|"
    r"(?:denk|geloof) (?:ik )?(?:het |van )?niet",
    r"nooit(?: van (?:mijn|ze) leven| niet| meer)?|"
    r"in geen geval|"
    r"geen (?:denken|sprake) (?:aan|van)|"
    r"(?:komt )?niks (?:van in|ervan|daarvan|voor mij)|"
    r"over mijn lijk",
    r"vergeet (?:het|dat)(?: maar)?|"
    r"ja (?:daag|doei|dag|dahag|doeg)|"
    r"daag|"
    r"ammehoela|"
    r"(?:aan )?mijn hoela|"
    r"no way|"
    r"not? thanks?|"
    r"nee dank",
    r"(?:lijkt|vind) (?:mij |ik |dat |het |er |me )*(?:\S+ ){0,2}(?:niks|geen|niet)(?: zo)"
    r"?(?: een)?(?: (?:goed|prettig|fijn|nodig|ok|leuk|handig|verstandig|plan|idee|niks|"
    r"aan|slim))*",
    r"geen (?:behoefte|interesse|zin|trek|toestemming|gemeente|bemoeienis|instanties?|"
    r"belangstelling|contact)(?: aan| in| voor)*",
    r"(?:niks van|niks mee|niet mee|niks met \S+ ?\S*) (?:hebben|te maken hebben|te maken|"
    r"van doen)",
    r"niet (?:mee |ermee |daarmee |hiermee )?(?:akkoord|eens)",
    r"(?<!geen )bezwaar|"
    r"blijf (?:\S+ ){0,4}(?:af|weg)|"
    r"handen af",
    r"ga(?:at|an)? (?:\S+ ){0,4}(?:niks|niet|geen \S+)(?: aan| doen| geven| zeggen|"
    r" vertellen| over| toestaan)",
    r"(?:is|vind ik|blijft|dat is) (?:te |dat te |echt |mijn )?(?:prive|persoonlijk|"
    r"van mij(?:zelf)?|eigen zaak)",
    r"(?:vertel|zeg|regel|bel|los|zoek|doe|red|meld|vraag) (?:ik )?(?:(?:dat|het|ze|mij|"
    r"er|hun|de gemeente|dan) ){0,3}(?:liever )?zelf(?: wel| op| uit)*",
    r"(?:dat |het |ik )?(?:wil|ga|kan) (?:ik )?(?:dat |het )?(?:liever |wel )"
    r"?zelf (?:wel )?(?:doen|vertellen|zeggen|bellen|regelen|oplossen|uitzoeken)",
    r"red mij (?:zelf )?wel|"
    r"laat maar(?: zitten)?(?! bellen)|"
    r"laat zitten|"
    r"bemoei|"
    r"ga (?:toch )?weg|"
    r"rot op|"
    r"sodemieter op|"
    r"hou op|"
    r"flikker op|"
    r"kap ermee",
    r"(?:do not|don't|dont) want|"
    r"nu (?:even )?niet|"
    r"^vandaag niet$|"
    r"^(?:ja |nee )?(?:ik )?pas$|"
    r"zonder mij|"
    r"voor mij niet|"
    r"spaar mij|"
    r"geef geen toestemming",
)  # fmt: skip

_NEE = (r"nee(?: nee)*",)

_DOUBT = (
    r"^(?:ja )?(?:morgen|ooit|volgende? \S+|straks|later|wie weet|zal best|kijk|"
    r"best wel)(?: pas)?$|uitzondering(?: \S+)*|voornaam(?: \S+){0,3}|"
    r"(?:nummer|telefoon) van mijn \S+|(?:begeleider|hulpverlener|mentor|"
    r"bewindvoerder)(?: \S+){0,4}|in ruil voor(?: \S+)*|"
    r"(?:zegt|vind) mijn \S+|nergens voor|ander nummer",
    r"voorbehoud|(?:ja )?voorlopig(?: wel)?|weet (?:ik )?(?:nu |even )*niet|"
    r"vraag (?:\S+ )?aan mijn \S+|kan (?:\S+ ){0,3}niet beslissen",
    r"(?:even |meer |nog )*(?:bedenk)?tijd nodig|geef mij (?:even|nog even|tijd|een momentje|"
    r"de tijd)|geen antwoord op|niet (?:helder|goed) (?:na ?)?denken|"
    r"(?:te veel|teveel) tegelijk|zou (?:ik )?het niet weten|eerst (?:maar )?(?:eens )?zien|"
    r"zien (?:we |ik )?(?:dan )?wel|goeie vraag|goede vraag",
    r"(?:naam|nummer|telefoon) (?:\S+ )?wel (?:\S+ ){0,2}niet|wel (?:mijn )?(?:naam|nummer) "
    r"(?:\S+ ){0,2}niet(?: \S+){0,2}|"
    r"via (?:mijn|de|een) \S+|op (?:een|1) voorwaarde",
    r"(?:hangt|ligt) (?:\S+ ){0,2}(?:af|eraan|aan)(?: \S+){0,5}|(?:nee|ja) zeggen|"
    r"thuis over hebben|"
    r"(?:even|eerst|nog) met (?:\S+ ){1,2}(?:praten|overleggen|bespreken|hebben)|"
    r"er over hebben met|eigenlijk niet",
    r"moeilijke vraag|lastige vraag|moeilijke keus|(?:of )?toch niet of toch wel|"
    r"^(?:ja )?of toch (?:niet|wel)|wel en niet|"
    r"(?:geen|weinig|niet veel) vertrouwen(?: \S+){0,3}|vertrouwen (?:\S+ ){0,5}niet(?: \S+)?|"
    r"niet alleen (?:beslissen|bepalen|kiezen)",
    r"weet het (?:\S+ ){0,3}niet|moet (?:\S+ ){0,4}(?:over )?nadenken|dilemma|verdeeld|tweestrijd",
    r"(?:\S+ ){0,5}(?:over|nachtje|nacht) (?:over )?slapen|"
    r"(?:vraag|bel) (?:\S+ ){0,3}(?:morgen|later|volgende week|straks)(?: \S+){0,3}|"
    r"(?:\S+ ){0,4}later (?:\S+ )?(?:antwoord|beslissen|zeggen|doen|laten weten)(?: \S+){0,2}|"
    r"laat (?:\S+ ){0,3}nog weten",
    r"(?:man|vrouw|partner|zoon|dochter|bewindvoerder|vader|moeder|broer|zus|begeleider|vriend|"
    r"vriendin|mentor) (?:beslist|bepaalt|gaat daarover|gaat erover|regelt|doet|moet|weet|wil|vind)"
    r"(?: \S+){0,4}",
    r"half half|(?:een )?deel wel(?: \S+){0,4}|"
    r"(?:nu|meteen|gelijk|direct) (?:\S+ ){0,2}(?:kiezen|beslissen|antwoorden|besluiten)|"
    r"moet ik (?:\S+ ){0,3}(?:kiezen|beslissen|besluiten)|"
    r"kan (?:\S+ ){0,2}niet (?:kiezen|beslissen)|lastige? keuze|moeilijke keuze",
    r"weet (?:\S+ ){0,2}niet of(?: \S+)*|(?:niet|geen) (?:goed|lekker|fijn) gevoel(?: bij)?|"
    r"eerst (?:\S+ ){0,3}(?:advies|hulp vragen)",
    r"misschien(?: wel| later| niet)*|"
    r"twijfel(?: \S+)?|"
    r"aarzel|"
    r"waarschijnlijk(?: wel)?|"
    r"vast wel",
    r"(?:weet|wist) (?:\S+ ){0,2}(?:niet|geen idee)(?: zo)?(?: goed| zeker)"
    r"?(?! meer (?:hoe|wat|waar))|"
    r"weet ik veel|"
    r"geen (?:flauw )?idee|"
    r"joost mag \S+ weten",
    r"(?:ik )?(?:denk|geloof|gok|meen) (?:ik )?(?:het|van|dat)(?: wel| ja)*",
    r"(?:\S+ ){0,6}(?:nadenken|over denken|over na te denken|bedenktijd)|"
    r"slaap er (?:\S+ )?nacht\S*|"
    r"nachtje over",
    r"(?:eerst|even|nog) (?:\S+ ){0,5}(?:overleggen?|vragen aan \S+|bespreken|afwachten|"
    r"aankijken|aanzien)|"
    r"aan mijn \S+ vragen|"
    r"overleg(?:gen)?",
    r"nog (?:even )?niet|"
    r"(?:misschien |liever |straks )?later|"
    r"ander(?:e)? keer|"
    r"kom (?:ik |er )*(?:\S+ ){0,2}op terug|"
    r"volgende keer",
    r"zou (?:misschien |best )?kunnen|"
    r"kan (?:best )?zijn|"
    r"ben er (?:nog )?niet uit|"
    r"niet zeker",
    r"^(?:eh|uh|uhm|euh|ehm|nou|ehh)$|"
    r"kan ik (?:dat|het) later(?: zeggen| beslissen| doen)?$|"
    r"geen (?:ja|nee)|"
    r"ja of nee|"
    r"niet ja|"
    r"(?:ja|nee) moet zeggen|"
    r"idk|"
    r"dunno|"
    r"don't know|"
    r"twijfel",
    r"(?:zegt|zei|zeggen|roept) (?:\S+ ){0,3}(?:ja|nee|doe maar|"
    r"moet|goed idee|dat ik het moet \S+)",
    r"^(?:ja )?eigenlijk wel$|"
    r"op zich(?: wel)?|"
    r"in principe|"
    r"soort van|"
    r"half om half|"
    r"ergens wel",
    r"als u (?:wilt|wil)|"
    r"als jullie will?en",
)  # fmt: skip

_FEAR = (
    r"(?:de )?vorige keer(?: \S+){0,4}",
    r"(?:wat )?(?:zullen|zouden) (?:de )?(?:buren|mensen)(?: \S+)*|voor de deur",
    r"huiverig|angstig|onzeker|benauwd|wantrouw\S*|zenuwachtig|gestrest|gevoel|jeugdzorg(?: \S+)*|"
    r"veilig thuis|(?:pakken|halen|nemen) ze (?:\S+ ){0,3}(?:af|weg)|"
    r"uit huis (?:halen|gezet|plaatsen)",
    r"durf(?: \S+){0,6}|"
    r"bang(?: \S+)*|"
    r"vertrouw(?: \S+){0,6}|"
    r"schaam(?: \S+){0,5}|"
    r"(?:slechte|nare) ervaring\S*",
    r"(?:een beetje |best |heel |wel |zo )*(?:eng|spannend|moeilijk|lastig|griezelig|"
    r"akelig)(?: om \S+(?: \S+)?)?",
    r"raar (?:idee|gevoel)|"
    r"naar (?:idee|gevoel)|"
    r"niet lekker bij",
)  # fmt: skip

# Giving in, indifference, mockery: no permission whatever stands beside it.
_UNWILLING = (
    r"worst wezen|aan mijn reet(?: roesten)?",
    r"zeg (?:je|u|jullie) (?:het|t) maar|dat zal (?:leuk|gezellig|fijn|wat)(?: worden)?",
    r"(?:echt|heel|zo) super|(?:zo|altijd zo|altijd) (?:goed|fijn|lekker) (?:\S+ )?(?:geholpen|"
    r"helpen)",
    r"^ja (?:ach|och|nou|tja|zeg)$|gaan we weer|do(?:e|et) maar (?:weer|gek)|gezellig|sjonge\S*|"
    r"jeetje|(?:zal|gaat) (?:vast |echt )?helpen ja|bedacht van (?:jullie|u)",
    r"toch (?:geen \S+ meer|al bekend|al alles)|geen privacy|mislukk\S+|tranen|huilend",
    r"tegenzin|niet van harte|chantage|voor deze (?:ene )?keer|er ?vanaf|van het gezeur|boeiend|"
    r"boomer|gedwongen|"
    r"anders (?:\S+ )?krijg|geen regeling|wat denk je(?: zelf)?",
    r"niks anders op(?: \S+)*|wat (?:moet|kan|heb) ik anders|zucht|u bent de baas|(?:je|u|"
    r"jullie) (?:bepaalt|bepaal|bepalen|beslist|beslissen)(?: maar)?|"
    r"geloof je het zelf|(?:doe|doen) (?:\S+ ){0,3}wat (?:jullie|je|u)(?: \S+){0,4}|moet ik anders|"
    r"kon(?:ing)? ook|de hele \S+",
    r"kan niet anders|niet anders kan|te kiezen|^(?:ja )?(?:het )?zal(?: wel)?$|^(?:ja )?vast$|"
    r"maar raak|niks te zeggen|lost? alles op|"
    r"nog (?:iemand|eentje|meer|een) (?:die|dat|instantie|loket|club|clubje|man|vrouw|ambtenaar|"
    r"gezeik|gezeur|gedoe)(?: \S+)*|"
    r"(?:meteen|gelijk|direct) (?:\S+ ){0,5}(?:ook|erbij|mee)$|pincode|bankpas|huissleutel\S*|"
    r"onderbroek",
    r"om te springen|(?:mij )?het schelen|(?:moet )?(?:blijkbaar|kennelijk|"
    r"schijnbaar)(?: moet(?: ik)?)?|weten (?:jullie )?het beter|"
    r"(?:laat|leg) (?:\S+ ){0,3}aan (?:u|jullie|je|jou) over|beslis (?:je|u|jullie) "
    r"(?:zelf )?maar|zegt? u (?:het|t) maar|stoer",
    r"(?:prachtig|heerlijk|gezellig|schitterend|leuk|fijn|lekker|mooi|super|goed idee) (?:nog|"
    r"weer|zeg|hoor nog)(?: \S+){0,5}|"
    r"hele leven|maak (?:\S+ ){0,3}kapot|zo'n ambtenaar|naakt|uitkleden",
    r"^(?:ja )?(?:(?:nou|ach|och|ah|tja) )+(?:ja )?(?:dan )?(?:goed|ja|ok|prima|vooruit|"
    r"best)(?: dan)?(?: maar)?$|"
    r"^(?:ja )?(?:goed|ok|ja) dan(?: maar)?(?: he)?$|^(?:ach|och) ja$",
    r"op straat|zeg not|not$|wat maakt (?:\S+ ){0,3}uit|toch (?:je|jullie|hun|uw) gang|op de radio|"
    r"aan de grote klok|van de daken",
    r"als (?:het|dat) (?:echt |dan |zo |per se )*moet|"
    r"(?:het )?moet (?:dan )?(?:maar|wel)(?: dan)?|"
    r"moet maar|"
    r"zal (?:het )?(?:dan )?(?:wel )?moeten|"
    r"(?:ik )?moet (?:toch )?wel|"
    r"moet wel",
    r"do(?:e|et|en) (?:\S+ )?(?:maar )?wat(?! mij betreft)(?: \S+){0,5}|"
    r"doen jullie toch(?: \S+)*|"
    r"jullie doen toch(?: \S+)*|"
    r"u doet maar|"
    r"(?:je|jullie) doe(?:n|t)? maar|"
    r"zie (?:u |je |jullie )?maar|"
    r"kijk maar",
    r"heb (?:\S+ ){0,4}(?:keus|keuze)(?: dan)?|"
    r"(?:geen|een) (?:keus|keuze)|"
    r"geen andere (?:optie|mogelijkheid)",
    r"(?:maakt|maak) (?:\S+ ){0,4}(?:niet|niks|geen \S+)(?: \S+)? uit|"
    r"(?:boeit|interesseert|schelen) (?:\S+ ){0,4}(?:niet|niks|geen \S+)|"
    r"niet schelen|"
    r"niks schelen|"
    r"om het even|"
    r"boeien|"
    r"boeit|"
    r"kan mij (?:niet|niks) schelen|"
    r"lekker belangrijk",
    r"(?:zoals|wat) (?:u|je|jullie) wil(?:t|len)?|"
    r"whatever|"
    r"zeggen het maar|"
    r"zult het wel weten|"
    r"weten jullie het best|"
    r"u zegt het",
    r"(?:nou |tja )?vooruit(?: dan)?(?: maar)?|"
    r"dan maar|"
    r"mij best|"
    r"^ook goed$|"
    r"het zal wel|"
    r"zal wel(?: goed| ok| prima)?(?: zijn)?",
    r"weer (?:een|iemand|zo een|zoon|zo'n|die|zulke|ander\S*)|"
    r"alweer|"
    r"nog (?:meer|eentje|zo een) (?:\S+ )?(?:\S+)|"
    r"nog een (?:instantie|bemoeial|club|loket)|"
    r"pottenkijkers?|"
    r"bemoeial\S*|"
    r"bemoeien",
    r"lekker dan|"
    r"geweldig|"
    r"fantastisch|"
    r"schitterend|"
    r"hoera|"
    r"joepie|"
    r"bravo|"
    r"ja vast|"
    r"vast hoor|"
    r"vast helpen|"
    r"zal vast|"
    r"ja leuk|"
    r"leuk hoor|"
    r"wat leuk|"
    r"feest|"
    r"lekker (?:makkelijk|bezig|belangrijk)",
    r"hele (?:straat|buurt|wereld|stad|familie|dorp)|"
    r"(?:dat )?iedereen het|"
    r"aan iedereen|"
    r"in de krant|"
    r"op facebook|"
    r"tuurlijk bro vertel|"
    r"alsof|"
    r"zogenaamd|"
    r"kan er (?:ook )?nog wel bij|"
    r"op te wachten|"
    r"net wat ik nodig|"
    r"daar word ik blij van",
    r"^ja ja$|"
    r"^jaja$|"
    r"sarcasme|"
    r"lach|"
    r"twijfel|"
    r"mwah|"
    r"hmm|"
    r"tja",
    r"zeiden ze (?:\S+ ){0,3}ook|"
    r"(?:heeft|heb) toch geen zin|"
    r"schiet toch niks|"
    r"anders krijg ik|"
    r"niet onderuit|"
    r"verplicht(?: \S+)* zeker|"
    r""
    r"gedwongen|"
    r"onder druk|"
    r"moeten van jullie",
)  # fmt: skip

_INVERTED = (
    r"(?:krijgt?|krijgen|gaan|gaat|mag|mogen|moet|moeten|kan|kunnen|kunt|kun|is|zijn|weten|"
    r"weet(?! je)|komt|komen|"
    r"blijft|blijven|kost|wordt|worden|zit|zitten|zou|zouden|heeft|hebben|belt|bellen|delen|zien|"
    r"doen|zullen|zal|"
    r"houdt|leest|lezen|staat|betekent|betekend|gebeurt|helpt|geldt) "
    r"(?:(?:ik|ze|hij|we|jullie|dat|het|er|die|mijn|de|iemand|iedereen|dit|u|je|daar|alles)\b)"
)
_ASKS = (
    r"^kost (?:mij |dat |het |het mij )\S+(?: \S+)*",
    r"^verlies(?: \S+)+|^en (?:mijn|de|het) (?:\S+ )+dan$|^(?:is|can|will|do|does|are) (?:it|"
    r"they|you|i|this|that)(?: \S+)*",
    r"^en (?:daarna|dan|toen|nu|verder)$|^verandert (?:\S+)(?: \S+)*|leg (?:\S+ ){0,4}uit|"
    r"^(?:huh|wablief|pardon|he|hè|watte|wat)$",
    r"bedoel(?:t|en|de)? (?:je|u|jullie)(?: \S+)*|^(?:ja )?(?:welk|welke)(?: \S+)*|"
    r"dat (?:eens )?herhalen",
    r"(?:wie|wat|waar|hoe|wanneer|waarom) (?:wordt|worden|is|zijn|gaat|gaan|krijgt?|krijgen|belt|"
    r"doet|doen|kan|kunnen|mag|heeft|heb|schiet|betekent) (?:er|ze|ik|mijn|het|dat|de|dan|hij|"
    r"jullie|u)(?: \S+)*|"
    r"^(?:ja )?(?:ben|word|heb|krijg|ga|kom) ik (?:dan|nu|(?:daar|er) recht op|daarna|daardoor|"
    r"daarmee|straks|"
    r"verplicht)(?: \S+)*|"
    r"(?:\S+ )*als ik (?:\S+ ){0,3}(?:ja |nee |niet |niks )+(?:zeg|doe|wil)",
    r"^(?:over|van|voor|bij|aan|met|door) (?:welke|wie|wat|hoeveel)(?: \S+)*",
    rf"^(?:eh |en |ok |ja |maar |of )*(?:{_INVERTED})",
    r"^(?:(?:ja|ok|dan|en|maar|eerst|nou|van|voor|met|in|aan|bij|door|op|eh|goed|prima|of)"
    r" ){0,2}(?:wie(?! weet)|wat(?! (?:ik|je|u) (?!dan|nu|daar)| graag| fijn| leuk| mooi| lief)|"
    r"waar|"
    r"waarom|wanneer|hoe|welke|hoezo|hoeveel|waarvoor|waarover|"
    r"waaruit|wat voor|wat als|hoelang)\b(?! mij betreft| niet$| dan ook| u wilt)",
    r"(?:wil|wou|zou|moet) (?:\S+ ){0,3}(?:weten|vragen|vraag)(?! dat)|"
    r"vraag mij af|"
    r"(?:een |nog )vraag(?:je)?|"
    r"benieuwd",
    r"leg (?:\S+ ){0,2}uit|"
    r"uitleggen|"
    r"uitleg|"
    r"vertel (?:eerst )?(?:\S+ )?(?:meer|wat|wie|hoe)|"
    r"meer weten|"
    r"meer informatie|"
    r"eerst weten",
    r"(?:snap|begrijp|vat) (?:\S+ ){0,4}niet|"
    r"ik snap (?:\S+ ){0,2}niet|"
    r"geen chocola",
    r"^en dan$|"
    r"^hoezo|"
    r"^waarom$",
    r"what|"
    r"why|"
    r"who|"
    r"how|"
    r"when|"
    r"where",
    r"ik (?:ja|nee) (?:zeg|zou zeggen)",
)  # fmt: skip

_PLAIN = r"(?:(?!(?:geen|niet|niks|nooit|ja|graag|tuurlijk|prima|ok)\b)\S+ )"
_HARMLESS = (
    r"wil (?:heel |erg |echt )?graag (?:\S+ )?hulp",
    r"als (?:u|je|jullie|ze|de gemeente|dat|iemand) (?:(?!(?:niet|geen|"
    r"niks)\b)\S+ ){0,9}(?=(?:dan )?(?:heel |erg )?graag)(?:dan)?",
    r"niks te verliezen|alles wat (?:\S+ )?helpt|schaam ik mij (?:\S+ ){0,2}niet(?: voor)?|"
    r"schaam mij (?:\S+ ){0,2}niet(?: voor)?|wat mij betreft",
    r"^(?:ok|goed|prima|fijn|mooi|super) dank(?: \S+){0,4}$|(?:bereikbaar|"
    r"te bereiken)(?: \S+){0,6}|"
    rf"(?:wil|zoek|wens|verdien) {_PLAIN}{{0,4}}hulp(?: van (?:de )?gemeente)?|blij mee|fijn zo",
    r"(?:zo )?(?:geheim|erg|bijzonder|spannend|gek) is (?:dat|het) niet|geen (?:geheim|schande)|"
    r"eerlijk is eerlijk|blij(?: \S+){0,5}",
    r"opgelucht|eindelijk|hopelijk(?: \S+)*|ik hoop (?:\S+ ){0,6}(?:help\S*|hulp|oplossing)|"
    r"fijn dat(?: \S+)*",
    r"(?:anders (?!krijg|mag|geen|is er)|scheelt|zodat|dan hoef ik|dan weten ze|dan kunnen ze|"
    r"dan is|"
    r"dan heb ik)(?: ?\S+)(?: \S+)*",
    r"(?:eerst|wou|wilde|dacht|had) (?:\S+ ){0,3}(?:ja|nee)(?: (?:zeggen|gezegd))?",
    r"dank(?: (?:u|je))?(?: wel)?(?: vriendelijk| zeer)?|"
    r"alstublieft|"
    r"als(?: u)? (?:dat|het) (?:kan|kon|mogelijk is|lukt)|"
    r"als (?:u|je|jullie) (?:het|dat) niet erg vind(?:en)?|"
    r"als ik eerlijk \S+",
    rf"(?:heb |kan |kunnen )?{_PLAIN}{{0,6}}(?:hulp|steun|help) (?:hard |echt |heel hard |"
    r"wel |goed )*(?:nodig|gebruiken|hebben|welkom|is welkom)|"
    r"(?:alle )?hulp (?:is )?(?:welkom|fijn)|"
    r"iets aan",
    r"(?:kom|geraak|raak) (?:\S+ ){0,6}niet(?: meer)? uit|"
    r"red (?:\S+ ){0,4}niet(?: meer| alleen)*|"
    r"(?:kan|kunnen) (?:\S+ ){0,5}niet (?:meer )?(?:alleen|meer|aan)",
    r"weet (?:mij )?(?:geen raad|niet meer (?:hoe|wat|waar))(?: \S+)*|"
    r"zie (?:\S+ ){0,8}niet meer|"
    r"ten einde raad|"
    r"door de bomen(?: \S+)*",
    r"niks te verbergen|"
    r"scheelt(?: \S+){1,5}|"
    r"hoort er (?:\S+ ){0,3}bij|"
    r"hoef ik (?:het |dat )?niet (?:\S+ )*?(?:vertellen|uitleggen|uit te leggen|te vertellen|"
    r"zeggen|doen)",
    r"niet voor niks|"
    r"hoe eerder hoe beter|"
    r"hoe sneller hoe beter",
)  # fmt: skip

_TABLE: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("harmless", _HARMLESS),
    ("yes", _YES),
    ("unwilling", _UNWILLING),
    ("doubt", _DOUBT),
    ("asks", _ASKS),
    ("no", _NO),
    ("fear", _FEAR),
    ("nee", _NEE),
)

# No gap in a cue may run over a "ja" or a "nee".
_WORD = r"(?!(?:ja|nee|graag|tuurlijk|prima|akkoord|ok)(?!\S))\S+"


def _compiled(pattern: str, gap: str = f"(?:{_WORD} )") -> re.Pattern[str]:
    pattern = pattern.replace(r"(?:\S+ )", gap).replace(r"(?: \S+)", f"(?: {_WORD})")
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


_CUES = [
    (kind, _compiled(pattern, _FREE) if kind == "yes" else _compiled(pattern))
    for kind, patterns in _TABLE
    for pattern in patterns
]
OPENERS = [_compiled(pattern, _FREE) for pattern in _OPENS_YES]
SMALL = _compiled("|".join(_JA))


def cues_for(text: str) -> list[tuple[Kind, re.Pattern[str]]]:
    """The cues that can match in the level words `text`: those with one of their words in it."""
    wanted = frozenset[int]().union(*(_woken_by(word) for word in set(text.split())))
    return [_CUES[index] for index in sorted(wanted)]


@lru_cache(maxsize=4096)
def _woken_by(word: str) -> frozenset[int]:
    return frozenset(
        index
        for index, needed in enumerate(_needed_words())
        if not needed or any(piece in word for piece in needed)
    )


@lru_cache(maxsize=1)
def _needed_words() -> list[frozenset[str]]:
    """For each cue the pieces of words of which a match holds at least one; empty for none.

    Trying every cue on every clause would cost more than all the rest of the reading.
    """
    needed = [_needed(sre_parse.parse(cue.pattern)) for _, cue in _CUES]
    return [frozenset(max(piece.split(), key=len) for piece in pieces) for pieces in needed]


def _needed(parsed: Any) -> frozenset[str]:
    pieces: list[frozenset[str]] = []
    run = ""
    for code, value in parsed:
        if code is sre_parse.LITERAL:
            run += chr(value)
            continue
        pieces.append(frozenset({run.strip()}))
        run = ""
        pieces.append(_needed_in(code, value))
    pieces.append(frozenset({run.strip()}))
    usable = [piece for piece in pieces if piece and all(len(word) > 1 for word in piece)]
    return max(usable, key=lambda piece: (min(map(len, piece)), -len(piece)), default=frozenset())


def _needed_in(code: Any, value: Any) -> frozenset[str]:
    if code is sre_parse.SUBPATTERN:
        return _needed(value[-1])
    if code is sre_parse.MAX_REPEAT and value[0] > 0:
        return _needed(value[-1])
    if code is sre_parse.BRANCH:
        branches = [_needed(branch) for branch in value[1]]
        return frozenset[str]().union(*branches) if all(branches) else frozenset()
    return frozenset()

"""The words that permit. A gap (`FREE`) never runs over a word that decides."""

from __future__ import annotations

FREE = r"(?:(?!(?:niet|niks|geen|nooit|niemand|alleen|liever|nee|als|lach|sarcasme)\b)\S+ )"

_GIVE = (
    "(?:geven|doorgeven|geef|bel|bellen|hebben|doen|weten|zeggen|vertellen|delen|melden|zien|"
    "zetten|"
    "vermelden|sturen|stuur|gebruiken|noemen|opnemen|lezen|horen|meedenken|helpen|inschakelen|zeg|"
    "erbij|benaderen|inlichten|informeren|contacten|meesturen|noteren|opschrijven|door)"
)

_THEY = "(?:ze|u|je|jullie|de gemeente|die|gemeente|iemand|zullen)"

_MY_PEOPLE = (
    r"mijn (?:man|vrouw|zoon|dochter|buur\w*|moeder|vader|zus|broer|vriend\w*|bewindvoerder|"
    "begeleider|partner|ex)"
)
_SOFTENERS = "(?:best|wel|gewoon|rustig|altijd|gerust|zeker|van mij|maar|ook|allemaal|hoor|ja)"


# Permission wherever it stands in a clause.
YES = (
    r"vind (?:ik )?(?:het )?(?:wel |heel |ook |best )*(?:goed|prima|fijn|ok) (?:dat|als) (?:ze|"
    r"jullie|"
    r"u|de gemeente|gemeente|iemand) (?:\S+ ){0,5}(?:belt|bellen|bel|helpt|helpen|weet|weten|"
    r"doorgeven|doorgeeft|geven|geeft|meedenkt|meedenken)",
    r"(?:is|vind ik) (?:prima|goed|ok|akkoord|best) (?:wat mij betreft|van mij|voor mij)|"
    r"doe (?:(?:het|dat|maar) )+erbij|mag (?:\S+ )?gegeven worden",
    r"sta(?: ik)? (?:er|daar) (?:ook |helemaal |volledig )*achter|(?:ik doe|doe ik) (?:graag |"
    r"wel |gewoon |er )*(?:aan )?mee$",
    r"bel mij (?:\S+ ){0,3}nummer|bel mij (?:maar |gerust )*op$|geef (?:mij|mijn)"
    r" nummer (?:maar )?(?:aan )?(?:de )?gemeente",
    r"(?:mijn )?(?:toestemming|akkoord|zegen) (?:heb|hebben|heeft|krijgt|krijg) (?:u|je|jullie|"
    r"ze)|doe maar (?:bellen|doorgeven|geven|delen)|mag (?:er )?(?:(?:wel|ook|best|gerust)"
    r" )*bij(?: hoor)?$",
    r"(?:zeg|vertel|deel) (?:het |ze )?(?:maar|gerust) (?:alles|het|dat)(?: maar| gerust| hoor)*",
    r"^ja (?:graag )?alstublieft",
    r"durf ik (?:dat |het )?wel(?: aan)?",
    r"(?:wat mij betreft |van mij )?(?:niks|geen \S+) (?:wat mij betreft |van mij )?(?:op )?tegen",
    r"(?:zeg|vertel|meld) (?:ze |het )?(?:(?:maar|gerust) )+dat ik (?:\S+ ){0,5}\S+",
    r"(?:gezondheid|ziekte|verhaal|bedrag|situatie|achterstand|nummer|naam|gegevens) (?:mag|"
    r"mogen) (?:je|u|jullie|ze|er|best|wel|gerust|erbij|ook)(?: \S+){0,4}",
    r"(?:je|u|jullie) (?:kan|kunnen|mag) (?:mijn )?(?:nummer|naam|gegevens|telefoon)"
    r" (?:\S+ )?geven(?: \S+){0,3}",
    r"(?:je|u|jullie|ze) (?:mag|mogen|kan|kunnen) (?:\S+ ){0,3}(?:nummer|naam|gegevens)(?: geven|"
    r" hebben| doorgeven)?",
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
    rf"(?:ja )?(?:mag|mogen|moet|moeten) (?:je|u|jullie|ze) {FREE}{{0,2}}(?:doen|regelen)",
    r"(?:belangrijk|goed|handig|fijn|nuttig) (?:dat|als) ze (?:dat|het) (?:ook )?weten",
    r"(?:heb|zie) (?:ik )?(?:dat |het )?liever wel|(?:stel|zou) "
    r"(?:\S+ ){0,4}op prijs(?: stellen)?|komt (?:mij )?goed uit|"
    r"(?:heel |erg |zeer |meer dan )*welkom(?: zijn)?",
    rf"(?:wil|zou) {FREE}{{0,3}}(?:wel|best|graag) dat (?:ze|u|jullie|de gemeente|iemand) "
    rf"{FREE}{{0,4}}\S+",
    r"(?:je|u|jullie) (?:hebben|heb|heeft|krijgt|krijgen|krijg) (?:\S+ ){0,2}toestemming(?! nodig)",
    r"(?:dat |het )?zou (?:mij )?(?:enorm|heel erg|heel|erg|echt|zeker|goed|flink|al) (?:goed |"
    r"erg )?(?:helpen|schelen)",
    rf"(?!(?:u|je|jullie) (?:mag|mogen) (?:mij |{_MY_PEOPLE})){_THEY} (?:mag|mogen) "
    rf"{FREE}{{0,8}}{_GIVE}(?: door)?(?! (?:niet|niks|nooit))",
    rf"(?:dat|het|alles|allemaal|die|nummer|naam|gegevens|verhaal) (?:mag|mogen)"
    rf" {FREE}{{0,5}}{_GIVE}",
    rf"(?:mag|mogen) {_THEY} (?:{_SOFTENERS} ){{1,3}}{_GIVE}",
    rf"(?:ze|jullie|gemeente) (?:kunnen|kan) {FREE}{{0,5}}(?:bellen|bereiken|opnemen)",
    rf"laat (?:ze|de gemeente|gemeente) {FREE}{{0,3}}(?:bellen|weten|meedenken|helpen|opnemen|"
    r"meekijken)",
    r"(?:nummer|naam|gegevens|contactgegevens) (?:mag|mogen)(?: wel| best| u| jullie)*"
    r"(?!(?: \S+)* niet)",
    r"(?:zeg|vertel|zet|meld|noem|doe|schrijf) (?:(?:het|dat|dit|ze|alles) )*er "
    r"(?:(?:gerust|maar|ook|dan) )*bij",
    r"(?:zeg|vertel|deel|geef) (?:maar )?gerust|"
    r"(?:ja|tuurlijk|nou|och) (?:hoor )?waarom (?:ook )?niet",
    rf"laat ik (?:het|dat) {FREE}{{0,3}}doen|laat (?:ze )?(?:maar )?bellen|(?:geeft?|stuurt?|"
    rf"speel|zet(?! maar op)|deelt?|meldt?|noemt?|schrijft?|vermeldt?|noteert?|regelt?)"
    rf" {FREE}{{0,5}}"
    r"(?:maar|gerust|door|erbij)(?: door| erbij)?(?! \d| niet| wat)",
    rf"bel (?:mij )?(?:maar|gerust|dan|even)(?! {FREE}{{0,3}}terug)",
    r"(?<!ik )(?:zeg|vertel) (?:(?:het|dat|alles|ze|dit|alles) ){1,3}(?:maar|gerust)(?! niet)",
    rf"(?:geef|hierbij|bij deze|heeft|verleen|krijgt) {FREE}{{0,4}}toestemming(?! nodig)",
    rf"(?:ga|ben) {FREE}{{0,4}}akkoord",
    r"(?:geen|niet de minste|geen enkele?) (?:enkel |enkele )?(?:bezwaar|bezwaren|"
    r"probleem|problemen|punt)(?: mee| tegen)?",
    r"(?:niks|niet) (?:op )?tegen(?: heb)?|"
    r"niks (?:daar|er|hier)?(?:op)? ?tegen",
    rf"(?:vind ik |vind het |is )?{FREE}{{0,2}}niet (?:zo )?erg",
    rf"(?:wil|zou) {FREE}{{0,3}}graag dat (?:ze|u|jullie|de gemeente|iemand)"
    rf" {FREE}{{0,4}}\S+",
    rf"graag dat (?:ze|jullie|de gemeente|iemand) {FREE}{{0,4}}(?:bellen|bel|belt|helpen|"
    rf"meedenken|meekijken)",
    r"ja (?:hoor )?(?:heel graag|graag|doe maar|is goed|prima|mag|dat mag|tuurlijk|zeker|"
    r"ik doe het|geef maar door)"
    r"(?! (?:\d|een|wil|met|wat|ik wil|niet|als|iemand|niks|eerst|weten|gebeurd|gegaan|leuk|weer))",
    r"(?:doe (?:het |dat )?(?:toch |maar |dan )*(?:maar|wel)|is goed|is prima)$",
    r"(?:^|(?<=ja )|(?<=ok ))ik doe het(?: wel| maar| gewoon| toch| dan)*$|^ja best$|"
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
OPENS_YES = (
    r"(?:dat )?doen we(?: het| dat| maar)*$|laten we (?:het|dat) (?:maar |eens |"
    r"gewoon )*(?:proberen|doen)|tuurlijk vind ik (?:dat|het) (?:ook )?(?:goed|prima|ok|fijn)",
    r"(?:prima|goed|ok|fijn|handig) (?:dat|als) (?:ze|jullie|u|de gemeente) (?:dat|het|dit)"
    r" (?:ook )?(?:weten|weet|doorgeven|doen|zeggen)",
    r"best hoor$",
    r"(?:ja )?doe (?:dat|het)(?: alstublieft| hoor| dan| graag)*$",
    r"ga je gaan|(?:ja )?sws|bet|(?:is )?(?:strak|gaaf|kits)$|geen spang",
    r"goed(?: hoor| zo| dan)?$",
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
    r"dat kan(?! ik| nu| niet)|"
    r"fix (?:dat|het)",
    r"(?:(?:ja|ok|nou|tuurlijk|och|ach) )+waarom (?:ook )?niet",
    r"toestemming|"
    r"bij deze",
    r"(?:nee|geen) prob(?:lem|lemo|leem)|"
    r"heel (?:goed|fijn)|"
    r"fine",
)  # fmt: skip

# Small yeses, worth as much as what stands around them.
JA = (r"ja(?: ja)*|ok|goed|prima|zeker|fijn|mooi",)

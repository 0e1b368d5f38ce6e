"""Answers about a sum without a sum: nothing, not known, not told.

Every pattern matches the folded message (`bot.language.text.fold`).
"""

from __future__ import annotations

import re

_NOT = r"(?:niet|nie|ni|nit|neet|neit|niejt|nait|nich|nicht|nt)"
_NO = r"(?:geen|gjin|gin|ginne|ginnen|genne|gien|gen|gee|gene|geeneens|geeneen|gn)"
_I = r"(?:ik|k|'k|ich|ikke|we|wij|het|dat|da|dit|mij|me|et|'t|t)"
_YOU = r"(?:u|uw|je|jou|jouw|jij|jullie|julie|jullies|niemand|hun|hullie|oe|ow|ie)"
_FILL = (
    r"(?:(?:echt|gewoon|helemaal|nu|nou|nog|even|helaas|dus|ook|eigenlijk|absoluut|daar|er|hier"
    r"|zo"
    r"|toch|maar|lekker|liever|op dit moment|momenteel|deze maand|voorlopig|wel|zelf|zeker|al|dan"
    r"|eerlijk gezegd|mevrouw|meneer|sorry|meer|over|aan|om|eens|effe|ff|hoor|jammer genoeg"
    r"|sowieso|op|aankomende maand|komende maand|vandaag|juist|elke maand)\s+)*"
)
_BITS = (
    r"(?:cent|rotcent|rotcenten|cente|centen|centje|centjes|euro|eurocent|stuiver|dubbeltje|geld"
    r"|bedrag"
    r"|ruimte|sou|duit"
    r"|reet|flikker|drol|poen|doekoe|doekoes|bal|ruk|fluit|sikkepit|moer|hol|klap|zak|floes"
    r"|para|paras"
    r"|fuck|spat|steek|snars|mallemoer|financiele ruimte|aflosruimte|speelruimte"
    r"|betaalruimte|aflossingsruimte|reserves|tientje|vijfje|knaak|piek"
    r"|ekkies)"
)
_NOTHING_WORD = (
    r"(?:nik[sz]+|niet[sz]+|neat|nix+|nx|nieks|nikske|nist|nikz|nikst|niksie|niek|noppie"
    r"|nop+[eu]s|nada"
    r"|nul"
    r"|nop|nope"
    r"|nakkes|niem[ae]n?dal|zwart zaad|nagel om (?:\w+ ){2,4}(?:te )?krab\w+"
    r"|nougat?bollen|zero|nihil|niente|nothing|niets niemendal|nul komma nul|nothin|niksniet|nie?ts"
    rf"|(?:nog )?{_NO} (?:(?:ene|enkele|enkel|rooie|rode|eens|een|halve|losse|extra) )*{_BITS})"
)
_SPARE = (
    r"(?:missen|misse|missn|mise|mizzen|betalen|betale|betoaln|betaln|betaaln|aflossen|afbetalen"
    r"|ophoesten|opbrengen|dokken|afdragen|bijleggen|sparen|aftikken|afstaan|vrijmaken)"
)
_TELL = (
    r"(?:zeggen|zegge|delen|vertellen|vertelle|kwijt|praten|hebben|bespreken|doorgeven|invullen"
    r"|geven"
    r"|antwoorden|melden|noemen|ingaan|beantwoorden|in te gaan|te zeggen|te vertellen|te delen"
    r"|prijsgeven|typen|opschrijven|neerzetten|zetten|uitleggen)"
)
_SAY = r"(?:verstrek|zeg|zegt|vertel|deel|noem|geef|beantwoord|antwoord|meld|vul|praat|spreek)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"(?<![a-z])(?:" + "|".join(patterns) + r")(?![a-z])")


_TALK = r"(?:zeg|vertel|deel|bespreek|praat|spreek|antwoord|beantwoord|vul|geef)(?: ik)?"
_REFUSED = _any(
    # not telling
    rf"{_SAY}\s+{_I}?\s*(?:{_I} |{_YOU} )*{_FILL}(?:{_NOT}|niks|niets|nix|{_NO} \w+)s?",
    rf"(?:liever|liefst) (?:\w+ )?(?:{_NOT}|{_NO} (?:antwoord|uitspra\w+|bedrag\w*|getal))"
    r"|(?:bepaal|beslis|weet) ik (?:\w+ )?zelf(?: wel)?(?=\W*$)"
    rf"|{_TALK} [^.!?,]{{0,40}}?(?:{_NOT}|alleen|liever (?:aan"
    r"|met)"
    r"|liever tegen|pas als)",
    rf"(?:wil|wens|ga)\s+{_I}?\s*(?:{_I} |{_YOU} )*{_FILL}(?:{_NOT}|niks|niets|{_NO} \w+)\s+"
    rf"(?:{_I} |{_YOU} )*"
    rf"{_FILL}(?:met {_YOU} )?(?:\w+ ){{0,4}}?{_TELL}",
    rf"da?t? wil {_I}? ?{_FILL}{_NOT}|wil (?:ik )?{_NOT}(?=\W*$|\s*[,.!])",
    rf"(?:geef|wil|krijg\w*|verwacht) [^.!?]{{0,25}}?{_NO} antwoord|^\W*{_NO} antwoord|{_NO}"
    r" (?:commentaar|informatie|mededeling\w*|uitspraak)"
    r"|no comment|zwijg",
    r"prive\w*|persoonlijke?|vertrouwelijk|geheim|(?:is |da's |dat's )?mijn (?:eigen )?zaak|mijn"
    r" zaken",
    r"aan de grote klok|sla (?:\w+ )*over|overslaan|skip\w*|volgende vraag",
    rf"hou(?:d|dt)?\s+{_I}?\s*(?:{_I} )?{_FILL}voor (?:me|mij|mezelf|mijzelf|m'n eigen|mijn"
    r" eigen|ons)",
    r"(?:dat |het )?voor (?:mezelf|mij|me) (?:te )?houden",
    rf"{_TALK} (?:dat |het )?(?:wel |ik )*(?:met|tegen|aan) (?:een|iemand)\b",
    # none of your business
    rf"ga(?:a?t)?\s+(?:{_I} )*{_YOU}\s+{_FILL}(?:niks|niets|nix|{_NOT}|{_NO} (?:\w+"
    rf" )?{_BITS})\s*{_FILL}(?:aan|an|oan)?",
    rf"{_YOU}\s+{_FILL}(?:niks|niets|nix|{_NO} (?:\w+ )?{_BITS})\s+(?:aan|an)",
    rf"wa?t? ga(?:a?t)?\s+{_YOU} (?:dat|da|het) (?:\w+ )?(?:aan|an)|wat (?:heb|hebben|heeft)"
    rf" {_YOU} daar ?mee",
    rf"(?:niks|niets|{_NOT}|{_NO} \w+) (?:met {_YOU} |mee )te maken|(?:niks|niets) mee (?:nodig"
    r"|te schaften)",
    rf"boeit? {_YOU}? ?(?:toch )?(?:niks|{_NOT}|geen \w+)",
    rf"hoeft?\s+(?:{_YOU} |{_I} )?{_FILL}(?:{_I} )?{_FILL}{_NOT} te (?:weten|zeggen|vertellen"
    r"|weet|wete)",
    rf"(?:moet|moeten|mag|mogen) {_YOU} (?:\w+ )?{_NOT} weten|genoeg (?:\w+ ){{0,2}}(?:gehad"
    r"|gekregen)",
    rf"(?:hoeft|hoeven) (?:\w+ ){{1,4}}{_NOT} te (?:weten|kennen|zien)",
    rf"hoeven\s+{_YOU} (?:{_I} )?{_FILL}{_NOT} te weten|hoef ik (?:{_YOU} )?{_FILL}{_NOT} te"
    rf" {_TELL}",
    r"bemoei\w*|niet (?:jullie|uw|jouw|je) za(?:ak|ken)|vraag (?:iets|wat) anders|(?:een"
    r" )?andere vraag|(?:jullie|uw|jouw|je) zaken? niet|gaat"
    rf" (?:niemand|jullie|je) {_FILL}(?:iets|wat) aan",
    rf"(?:heeft|heb|hebben) {_YOU} (?:dat |het |daar )?(?:\w+ )?{_NOT} nodig"
    rf"|{_YOU} (?:heeft|heb|hebben) (?:dat|het|die informatie) {_NOT} nodig",
    # able but not willing
    rf"(?:betaal|betale|betoal)\s+(?:{_I} |{_YOU} |aan )*{_FILL}(?:{_YOU} )?(?:{_NOTHING_WORD}"
    rf"|{_NOT})",
    rf"(?:ga|gaan|zal|wil)\s+(?:{_I} |{_YOU} |aan )*{_FILL}(?:{_YOU} )?(?:{_NOTHING_WORD}"
    rf"|{_NOT})\s+{_FILL}"
    rf"(?:{_YOU} |voor )*{_FILL}(?:betalen|betale|dokken|geven)",
    r"(?:krijgen|krijg|krijgt|zie|zien|ziet|vang\w*) (?:jullie|julie|u|je|ze|jij)(?! wel)",
    rf"(?:jullie|julie|u|je|jij|ze) (?:krijgen|krijgt|krijg|zien) {_FILL}(?:van mij )?{_FILL}"
    rf"(?:{_NOTHING_WORD}|{_NOT}|{_NO})",
    rf"(?:vertik|vertikke|verdom|weiger|verrek|pieker er|peins er)\w*(?: het)?(?: {_NOT} over)?",
    rf"(?:ga|zal|wil) ik (?:\w+ )?(?:die|dat|deze|de) (?:\d\S* )?(?:\w+ )?{_NOT} betalen",
    rf"ik (?:ga|zal|wil) (?:die|dat|deze|de) (?:\d\S* )?(?:\w+ )?{_NOT} betalen",
    rf"bekijk het(?: maar)?|zoek het (?:\w+ )*uit|betaal (?:het |dat )?zelf|moet(?:en)? {_YOU}"
    r" dat (?:\w+ )*weten|val dood|rot op|flikker op|krijg de \w+|opzouten|oprotten",
    rf"niet van plan|{_NO} zin|{_NO} haar op m\w*|(?:kun|kan|kunnen) {_YOU} (?:\w+"
    r" )*(?:vergeten|fluiten)|hoeft niemand (?:\w+ )?te weten",
    rf"waarom (?:zou|moet) {_I} (?:{_I} |{_YOU} )*(?:\w+ ){{0,4}}{_TELL}|betaal (?:\w+ )?pas"
    r" (?:\w+ )?als",
    rf"ga?a?t? {_YOU} (?:dat|da|het) (?:wat |iets )?aan|hou(?:d)? op met|ga(?:a?t)? (?:\w+"
    rf" ){{1,2}}(?:niks|niets|nix|geen \w+) (?:aan|an)|mee te maken|privacy|niet voor jullie"
    rf"|blijft tussen|hoef\w* (?:\w+ ){{0,2}}(?:niks|niets|{_NOT}) te {_TELL}|{_NOTHING_WORD} van"
    r" mij|no way|geen recht op|waarom zou ik (?:\w+ )*betalen|kunnen (?:\w+ )*(?:de pot op|de"
    r" boom in"
    r"|stikken|verrekken|fluiten)|never (?:nooit )?(?:betaal|krijg)|doe ik (?:dus |echt "
    rf"|gewoon )*{_NOT}",
    r"op (?:je|jullie|uw) buik schrijven|geen sprake van",
    rf"(?:bespreek|vertel|zeg|doe|regel) (?:{_I} )+(?:\w+ )?(?:telefonisch|aan de telefoon"
    rf"|persoonlijk"
    r"|op kantoor|aan de balie)",
    rf"da?t? zijn {_YOU} zaken {_NOT}",
    rf"ga(?:a?t)? {_YOU} (?:\w+ )?(?:moer|donder|zak|reet|kont|barst|bal|fluit) {_NOT} aan"
    rf"|(?:gaat|ga je|gaan) (?:me"
    r" |mij )?te ver(?! weg)|laat ik (?:\w+ )?(?:open|leeg|onbeantwoord)|hou(?:d)? het bij geen"
    r"|vind ik geen"
    r" (?:\w+ )?vraag|ik vind dit geen vraag",
    r"blijft (?:dat |het )?bij mij|aan (?:de|je|jullie|uw) neus",
    # "daar laat ik mij niet over uit", "daar begin ik niet aan"
    rf"(?:daar|hier|er) (?:laat|doe|ga|geef|praat|begin|zeg|spreek)"
    rf" {_I} (?:\w+ ){{0,2}}"
    rf"(?:{_NOT}|{_NO} \w+|niks|niets)(?: \w+)? (?:over uit|over|op in|aan|mee|in)(?=\W*$|\s*[,.!;]"
    r"|\s+(?:hoor|met|tegen|op|aan|want|uit|en|maar|dit|deze)\b)",
    rf"laat (?:\w+ ){{0,3}}{_NOT} (?:over|in) (?:\w+ ){{0,3}}(?:uit|kijken|neuzen|wroeten)",
    rf"{_NOT} (?:in|aan) (?:mijn|m'n|mn|me) (?:portemonnee|beurs|geldzaken|financien"
    rf"|knip) (?:\w+ )?"
    r"(?:kijken|neuzen|zitten|snuffelen)",
    rf"doe(?:n)? (?:{_I} )?(?:(?:hier|daar) )?{_FILL}{_NOT} (?:\w+ )?mee|gaat (?:jullie|u"
    rf"|je) geen \w+ aan",
    rf"(?:hoef|moet) (?:{_I} )?(?:\w+ ){{0,4}}(?:antwoord|zeggen|vertellen)[^.!?]{{0,20}}\btoch\b",
    r"betaal (?:lekker|maar|het|t|dat) (?:lekker |maar )*zelf",
    r"(?:eerst|pas) (?:wil|moet|als|wanneer|nadat) (?:ik|we|u|jullie|iemand|er) [^.!]{0,60}"
    r"(?<![a-z])(?:weten|weet|horen|hoor|zien|zie|spreek|spreken|uitleg\w*|uitlegt|bewijs\w*)"
    r"[^.!]{0,40}?(?:zeg|zeggen|vertel\w*|geef|waarom|waarvoor|wie|mens|iemand)",
    r"niet (?:op|via) (?:internet|de chat|een chat|de computer|dit ding|zo'n chat|deze site)",
)
_OUT = (
    r"(?:uit ?rekenen|uit ?reken|uitzoeken|uitzoeke|narekenen|nakijken|bekijken|overleggen"
    r"|overlegge"
    r"|navragen|nadenken|rekenen|bespreken|doorrekenen|uitvogelen|bezien|opzoeken|nazoeken"
    r"|checken"
    r"|inschatten|berekenen|uitpuzzelen|uitwerken|nagaan|bedenken|natrekken|becijferen|afwachten)"
)
_UNKNOWN = _any(
    rf"(?:d?k)?(?:weet|weit|wiet|wit|wee|wist|weete|wet|wait)\s?{_I}?\s?(?:{_I} |je |da |hoor"
    rf" )*(?:\w+\s+){{0,4}}?{_NOT}",
    r"(?:weet|hoor|zie|zeggen|weten|kijken) (?:ik |het |dat |we )*(?:\w+ ){0,3}?pas(?! jullie)"
    r"|pas (?:\w+ )?(?:weten"
    rf"|zeggen)|{_NOT} weten"
    r"|als (?:ik|we) (?:dat|het|da|t) (?:\w+ )?(?:wist|wisten)"
    r"|wist (?:ik|k) (?:het|dat|t) maar|nagedacht|nadenke|lastig|moeilijk|ik ?weet ?nie?t?|geen"
    r" vast\w*",
    r"kan (?:\w+ ){0,2}pas (?:\w+ ){0,4}(?:zeggen|weten)",
    rf"(?:zou|zo|ken|kan)\s*{_I}?\s*(?:{_I} |u |je )*{_FILL}{_NOT} {_FILL}(?:durven |kunnen"
    rf" )?(?:weten|zeggen)|weet {_I} ?veel",
    rf"hoe (?:moet|kan|zou) {_I} (?:dat |da |het |nou |nu )*weten|{_NOT} (?:zo )?(?:zeker"
    r"|precies|exact)",
    rf"(?:{_NO}|zonder) (?:flauw|flauwe|enkel|enig) ?(?:idee|benul)?|{_NO} ?(?:\w+ )?"
    r"(?:idee|iedee|ide|idea|benul|id|ideeen|besef|notie|overzicht|inzicht|zicht|kijk|benullen"
    r"|peil"
    r"|vast bedrag)",
    _OUT,
    r"later (?:\w+ )?(?:doorgeven|zeggen|weten|vertellen)|moet(?:en)? (?:(?:ik|we|wij) )?eerst"
    rf"|voor gaan zitten|{_I} {_NOT} weet|(?:regelt|doet|weet|beheert|beslist|bepaalt) (?:mijn"
    r"|m'n|me) \w+|verschillen",
    r"moet (?:ik |we )?(?:\w+ ){0,5}(?:kijken|vragen|zien|denken|kieke|kijke|rekene)|eens"
    r" (?:kijken|vragen)",
    r"(?:ligt|legt|lig) (?:er ?aan|eran|d'?r|aan|helemaal|er|een beetje)\w*|afhankelijk|hangt"
    r"|hankt",
    r"verschilt|verschillend|wisselt|wisselend|wisselen|varieert|schommelt|onzeker|onduidelijk"
    r"|onregelmatig|(?:elke|iedere|per) maand (?:is )?(?:weer |iets |wat )?(?:anders|verschillend"
    r"|bekijken)|(?:elke|iedere) keer (?:\w+ )?anders|soms (?:wel|wat|iets) soms (?:niet|niks"
    r"|niets)|nog niet uit|op een rijtje zetten|vraag (?:dat|het) (?:\w+ )?aan|niet te zeggen"
    r"|hoofd over breken|weet (?:ik |k |het |er |nog |echt |helemaal )*(?:niks|niets|nix)",
    r"k?we+t? ?(?:ik ?)?nie?t?|kweenie|kweetnie|kweni|kwn|kweet ?n\w+|kweenniet|wnie|weenie"
    r"|weeni|weetniet|weetnie"
    r"|weetikniet|weetik|weetkniet|idk|dunno|no idea|onbekend|wisnie|kweenit|kwitni\w*|kwit"
    r"|ikweetniet"
    r"|weenik|weenniet|kwenie|geenidee|gnidee|wnn|dont know|don't know",
    rf"{_NO} antwoord|{_NOT} (?:\w+ )?(?:uitgerekend|uitgezocht|berekend|bekeken)|wa?t? weet"
    r" ik(?: nou)?|de ene \w+ wel (?:en )?de"
    rf" andere {_NOT}",
    r"na (?:moeten |te )?kijken|vraagteken|overzicht (?:\w+ )?kwijt|puzzelen|daar (?:kom ik"
    r" )?niet uit|twijfel|twijfelen|twijfels|joost mag|wie zal het zeggen|wie weet|zegt? (?:u"
    r"|jij|je|gij|jullie) het maar|god weet|god"
    r" mag|vraagt? (?:je|u|jij|ge) me (?:wat|iets)|al sla"
    r" je me dood",
    r"(?<!dit )(?<!het )(?<!'t )(?:moment(?:je)?|ogenblik(?:je)?)",
    r"(?:misschien|mss) (?:wel )?(?:niks|niets)",
    rf"{_NOT} (?:goed |nog )?te (?:overzien|voorspellen|bepalen)",
    r"(?:doe|regel|beheer) (?:ik )?(?:\w+ ){0,2}(?:financien|geldzaken|administratie|geld) niet",
    r"durf (?:\w+ ){0,3}te (?:noemen|zeggen)",
    r"maakt (?:mij |me |ons )?(?:\w+ )?(?:niet|niks|nix) uit|niet (?:hier|bij me|bij de hand"
    r"|paraat)",
    r"(?:slecht|niet (?:zo )?goed|hopeloos) (?:met|in) (?:cijfers|rekenen|geld|getallen)",
    r"weet ik (?:\w+ )?(?:morgen|straks|later|\w+dag|volgende \w+|binnenkort|eind)|tja\W*$",
    r"zou (?:\w+ ){0,3}moeten (?:\w+ ){0,2}(?:kijken|zien|vragen|weten)",
    r"(?:snap|begrijp|kijk|weet) (?:er )?(?:echt )?(?:niks|niets|geen \w+) (?:meer )?van"
    r" (?:mijn|m'n|me|mn) (?:geld\w*|financien|inkomsten|rekening\w*|uitgaven)",
    r"(?:ex|curator|mentor|bewindvoerster|begeleidster|zusje|schoonzus\w*|schoondochter"
    r"|schoonzoon|neef"
    r"|nicht|tante|oom) (?:regelt|doet|weet|beheert|beslist|bepaalt)(?! (?:hier|van"
    r"|er) (?:\w+ )?ni\w+)"
    r"|vraag (?:het|dat|t) (?:maar |even )*(?:aan )?(?:mijn|m'n|mn|me (?:man|vrouw|dochter|zoon"
    r"|zus|broer))(?= )|zeg ik (?:\w+ )?later"
    r"|(?:mag|kan) [^.!?]{0,30}(?:niks|niets) (?:toezeggen|beloven)",
    r"verrassing|zou (?:u|je) (?:\w+ ){1,4}moeten vragen|(?:net|afwachten"
    r"|kijken) wat er (?:\w+ )?overblijft"
    r"|wat er (?:\w+ ){0,3}op (?:de|mijn) rekening staat|(?:meer|minder) dan de andere"
    r"|reken (?:ik )?(?:het|dat|t)"
    r" (?:\w+ ){0,3}uit|(?:loon|salaris|geld|uitkering) binnen (?:en )?dan (?:kijken|zien)",
    r"(?:lastig|moeilijk) te \w+|(?:moeilijke|lastige|goeie|goede) vraag|nog niet (?:bekend"
    r"|duidelijk|zeker)|(?:misschien|vast wel) (?:iets|wat|een beetje)|bekijken we",
    rf"(?:durf|kan|kon|ken)\s*{_I}?\s*(?:{_I} |u |je )*{_FILL}{_NOT} (?:zo |\d |nu |nog |even "
    r"|precies |goed "
    r"|met zekerheid |uit mijn hoofd |direct |meteen )*(?:te )?(?:zeggen|inschatten|overzien"
    r"|bepalen|zegge"
    r"|beloven|toezeggen|geven|overziet)",
    rf"{_NOT} (?:zo |heel |al te |erg )?(?:veel|veul|vul)|weinig|zo min mogelijk|zo weinig"
    r" mogelijk|beetje",
    r"(?:kom|komen) (?:\w+ ){0,4}op terug|op (?:terug|terugkomen)|laat ik (?:u |je )?(?:nog"
    r" )?weten",
    r"(?:vrouw|man|zus|broer|vriendin|vriend|bewindvoerder|partner|dochter|zoon|begeleider"
    r"|moeder|vader|budgetbeheer\w*|coach)"
    r"(?: \w+)? (?:doet|regelt|helpt|weet|beslist|gaat|beheert|bepaalt|moet|over)",
    r"moet (?:u |je )?(?:aan )?(?:mijn|m'n|mn|me) \w+ (?:zeggen|weten|bepalen|beslissen|vragen)",
    r"(?:vragen?|overleg\w*) (?:aan|met) m\w*|raad eens|even denken|zien (?:we|wel)|kijken"
    r" (?:we|wat)"
    r"|wat ik kan|zoveel (?:als )?(?:ik )?kan|(?:doe|zeg|kies|bepaal|vul) (?:het |zelf |t "
    r"|er )?maar"
    r" (?:wat|iets)(?=\W*$| (?:u|je|jullie) (?:goed|redelijk|best|wil\w*)\b)"
    r"|(?<!ik )zeg (?:het|t) maar(?=\W*$)|wat (?:u|jullie|je) (?:\w+ )?(?:goed|redelijk|normaal"
    r"|best"
    r"|nodig)"
    r" (?:vind\w*|lijkt|is)|(?:beslis|bepaal|kies) (?:u|jullie|jij)",
)
_OPENS_WITH_NOTHING = re.compile(
    rf"^\W*(?:(?:nee|nou|sorry|helaas|tja),?\s+)?{_NOTHING_WORD}\s*[.!;,]"
)
_SKIPPED = re.compile(r"^\W*(?:pass?|ik pass?|volgende|next)\W*$")
_UNKNOWN_SIGNS = re.compile(
    r"🤷|^\W*\?+\W*$|^\W*(?:misschien|mss|geen|iets)\W*$|^\W*(?:tja|hm+|p(?:f|oe)+h*|ehm*)\W*$"
)
_NOTHING_AT_ALL = _any(_NOTHING_WORD)
# "niks" in other talk: nothing the matter, nothing received, nothing understood, nothing promised.
_OTHER_NOTHING = _any(
    rf"{_NOTHING_WORD}\s+(?:(?:zinnigs|nuttigs|verstandigs|concreets|zekers|meer|nog|er|daar"
    r"|over)\s+)*(?:te )?(?:zeggen|beloven|toezeggen|vertellen)(?! hebben)"
    r"|geen bedrag (?:\w+ )?(?:te )?noemen"
    rf"|{_NOTHING_WORD}\s+(?:meer\s+|nog\s+)?(?:aan de hand|uit|mee te|gekregen|ontvangen"
    r"|gehoord|gezien"
    r"|van(?! over)|aan doen|voor terug|gedaan|bijzonders|vernomen|nieuws|speciaals|anders"
    r"|tegen|mis"
    r"|gehad|geholpen|gevraagd|veranderd|over gehoord|geregeld|te maken|bekend|opgelost|fout"
    r"|beloven)",
    r"(?:maakt|begrijp|snap|zegt|zei|hoor|hoorde|helpt|gebeurt|gebeurd|doe|doen jullie|deed"
    r"|snappe|merk"
    r"|verandert|beloof|garandeer|weet|wist|beloven"
    rf"|lost)(?![a-z])[^,.]{{0,20}}?(?<![a-z]){_NOTHING_WORD}",
    r"(?:misschien|mss) (?:wel )?(?:niks|niets)",
    r"nergens|voor niks|niet voor niets|voor niets|daarom niets",
)
_UNABLE_TO = (
    rf"(?=\W*$|\s*[,.!?;]|\s+(?:\w+\s+){{0,3}}?{_SPARE}|\s+(?:want|omdat|doordat|sorry|mevrouw"
    r"|meneer|hoor"
    r"|meer|deze|nu|op dit|op het|op t|man|bro|dus|ik|we|eens|helaas|zonder|doen|dragen|door"
    r"|vanwege|met|ook|van)\b)"
)
_CANNOT = _any(
    rf"(?:kan|ken|kin|kon|kunnen|can|kank)(?!\s+(?:jullie|u|je)\s)\s*(?:{_I}\s+|jullie"
    rf" )*{_FILL}(?:{_I} )?{_FILL}"
    rf"{_NOT}(?!\s+(?:meer dan|in een keer|ineens)){_UNABLE_TO}",
    rf"premie (?:zelf )?(?:kan ik )?(?:nu )?(?:al|eens) {_NOT} (?:\w+ ){{0,2}}{_SPARE}",
    rf"(?:lukt|gaat) (?:\w+ ){{0,2}}{_SPARE} {_FILL}{_NOT}",
    rf"(?:lukt|lukken|lukke|gaat|gait|redden|red|rooi|trek|werkt)\s*(?:{_I}\s+|jullie"
    rf" )*{_FILL}(?:{_I} )?{_FILL}"
    rf"{_NOT}(?!\s+(?:\w+\s+){{0,3}}(?:zeggen|over|in een keer|ineens|alles|meer dan|boven"
    r"|hoger|anders|goed met))",
    r"(?:heb|hebben|hou|houd|houden|is|komt) (?:\w+ ){0,3}te weinig (?:over|om|voor|geld)|(?:heb"
    r"|hebben) (?:\w+"
    r" ){0,2}te weinig|bodem (?:is )?(?:bereikt|in zicht)|moet (?:\w+ ){0,3}geld bij|kwijt aan"
    r"|(?:amper|nauwelijks) (?:\w+ )?(?:te"
    r" )?eten|nergens (?:\w+ )?op bezuinigen|zit er (?:\w+ ){0,3}niet in|is allemaal op|hoe"
    r" (?:ik|we) (?:dat|het|dit) (?:\w+ )?(?:moet|moeten|kan|kunnen) betalen|hoe moet ik (?:dat"
    r" |het |dit )?(?:dan |ooit )?betalen|(?:er|daar) (?:zelf )?(?:nog )?van (?:eten|leven)"
    r"|waar (?:ik|we) het vandaan|op voor het"
    r" eind|niet genoeg"
    r"|waarvan",
    rf"(?:heb|hebben|hep)\s+(?:{_I}\s+)*{_FILL}(?:{_I}\s+)?{_FILL}{_NOT}(?=\W*$|\s*[,.!?;]|"
    r" meer| breed| liggen"
    r"| mevrouw| meneer| ik | we | want| op )",
    r"(?:kom|komen|kwam) [^.!?]{0,40}?(?:te ?kort|niet rond|nie rond|niet uit met)|leeg|blut"
    r"|bloet"
    r"|platzak|skeer"
    r"|skeere|broke|berooid|failliet|bankroet|onmogelijk|niet mogelijk|geen mogelijk\w*|niet"
    r" haalbaar",
    r"laatste (?:cent\w*|euro\w*) bij elkaar|rood staan",
    rf"{_NOT} (?:betalen|betale|missen|betaal) (?:kunnen|kan|ken)",
    rf"{_NOT} (?:hebben|heb|heef) (?:\w+ )?(?:geld|centen|genoeg|over)|{_NO} geld (?:hebben|heb)",
    r"(?:sta|staan|zit|zitten) (?:\w+ ){0,4}(?:rood|in de min|op nul|onder nul|aan de grond)|in"
    r" de min",
    r"al(?:les|lang)? (?:is )?(?:al )?op|(?:geld|saaf|doekoe|poen|floes) is (?:\w+ )?op|(?:ben"
    r"|zijn) (?:door|er door) \w+ ?geld heen",
    rf"{_I} {_NOT} (?:kan|kunnen|kan betalen|betalen)(?! zeggen)|te ?kort|'?t ?is (?:al )?op"
    rf"|het is (?:al )?op|{_NOT} eens (?:betalen|missen|rond\w*)|meer uit dan|moet (?:\w+"
    r" )*lenen|alles gaat (?:\w+ )?op"
    r"|gaat allemaal op|geld (?:te )?lenen",
    r"blijft (?:er )?(?:\w+ )?niet over|niet te doen|niet[s]? te halen|geen (?:spaargeld"
    r"|inkomen|inkomsten)"
    rf"|(?<!die )(?<!hij )(?<!zij )(?<!ze )(?:is|zit) er {_FILL}{_NOT}|bodem van de put"
    r"|kiezen tussen|schoon op|no (?:have )?money|not have money|voedselbank|kale kip"
    r"|waar (?:moet|kan) ik (?:het|dat|da) (?:\w+ )?van (?:doen|betalen|halen)"
    r"|gaat (?:hem|'m|m) (?:echt |gewoon )?niet worden"
    r"|zonder (?:geld|inkomen|eten)|niet"
    r" eens (?:\w+ )?(?:geld|genoeg|eten|brood|melk|boodschappen|benzine|luiers)"
    r"|stuk maand over|geen brood|te krap|bijna niks|nauwelijks eten|niet te eten|nie?te?ens"
    r"|niet eens (?:\w+ ){1,2}(?:kopen|betalen)"
    r"|blij (?:\w+ )?als (?:ik|we) [^.!?]{0,20}premie|laatste [^.!?]{1,50}(?:uitgegeven|opgemaakt)",
    r"^\W*(?:nu|momenteel|op dit moment|deze maand|voorlopig|vandaag|nee)(?: even| nog)? niet\W*$",
    r"(?:zou|wou|had) [^.!?]{0,40}maar nee\W*$",
    r"met geen mogelijkheid|zit er (?:echt |gewoon |nu )*niet in|niet meer rond|het hoofd"
    r" (?:\w+ )*boven water",
)
_NOT_EVEN = _any(
    rf"zelfs (?:nog )?{_NO}|{_NO} .{{1,15}} zelfs",
    rf"nog (?:{_NO}|{_NOT} eens|{_NO} eens)",
    rf"zelfs (?:\w+ )?(?:{_NO}|die|dat|\d|een|vijf|tien|\w+tje).*(?:{_NOT}|{_NO}|te ?veel)",
)
# With the question not asked, the message itself must speak of paying or sparing.
_CAN = r"(?:kan|ken|kin|kon|kunnen|can|kank)"
_SAYS_NOTHING = _any(
    rf"{_CAN}(?![a-z])[^.!?\n]{{0,60}}?(?<![a-z]){_NOTHING_WORD}(?![a-z])"
    rf"[^.!?\n]{{0,40}}?(?<![a-z]){_SPARE}",
    r"(?:hou|houd|houden|heb|hebben|hep|blijft?)(?![a-z])[^.!?\n]{0,40}?(?<![a-z])"
    rf"{_NOTHING_WORD} (?:meer )?over(?! (?:de|het|jullie|gehoord))",
    rf"{_NOTHING_WORD} {_CAN} (?:\w+ ){{0,2}}{_SPARE}",
    rf"{_SPARE} {_CAN} (?:{_I} )*{_FILL}(?:{_I} )?{_FILL}{_NOTHING_WORD}",
    rf"(?:aflossen|afbetalen|missen) (?:lukt|gaat) [^.!?]{{0,20}}(?:{_NOT}|{_NOTHING_WORD})(?= "
    rf"|\W*$)(?! (?:in|meer dan|alles))",
    rf"{_CAN} (?:{_I} )*{_FILL}(?:{_I} )?{_FILL}{_NOT} (?:extra )?(?:missen|misse)",
    rf"{_NOTHING_WORD} (?:meer )?(?:over )?(?:te|om te) {_SPARE}",
)
_SAYS_UNKNOWN = _any(
    r"(?:weet|geen idee|zou niet weten|uitrekenen|uitzoeken|geen"
    r" flauw\w*)(?![a-z])[^.!?\n]{0,40}(?<![a-z])"
    rf"(?:wat|hoeveel|hoevel)(?![a-z])(?:(?!moet)[^.!?\n]){{0,30}}(?<![a-z]){_CAN}(?![a-z])"
    rf"[^.!?\n]{{0,20}}?{_SPARE}",
    rf"(?:weet|geen idee)(?![a-z])[^.!?\n]{{0,40}}(?:wat"
    rf"|hoeveel)(?:(?!moet)[^.!?\n]){{0,30}}{_SPARE} {_CAN}",
    rf"(?:wat|hoeveel) {_I} [^.!?\n]{{0,25}}{_SPARE}(?![a-z])[^.!\n]{{0,20}}(?:weet|geen idee"
    r"|geen flauw)",
)
_SAYS_REFUSED = _any(
    rf"(?:wat|hoeveel) {_I} [^.!?\n]{{0,25}}(?<![a-z])(?:{_SPARE}|over\w*)",
)


_WHAT_IF = _any(
    r"(?:wat|en|maar) (?:gebeurt er |gebeurt |nou |dan )?als (?:ik|we|je)"
    rf" [^.!?]{{0,30}}(?:{_NOT}|niks|niets)"
)


_ABOUT_ELSE = _any(
    r"(?:geen idee|weet niet|weet ik niet|begrijp niet|snap niet) (?:waar (?:dit|het|u|je)|wat"
    r" (?:u|je|jullie|dit)|waar jullie"
    r"|wie|waarom)"
)


def refused(text: str, asked: bool) -> re.Match[str] | None:
    """Where the client declines to name a sum, or to pay at all."""
    text = text.replace("-", " ")
    match = None if _WHAT_IF.search(text) else _REFUSED.search(text) or _SKIPPED.search(text)
    return match if match and (asked or _SAYS_REFUSED.search(text)) else None


def nothing(text: str, asked: bool, denied: bool = False) -> re.Match[str] | None:
    """Where the client says that nothing can be missed; `denied`: a named sum was turned down.

    "100 kan ik niet missen" turns down a sum, which leaves open what can be missed.
    """
    if not asked:
        return _SAYS_NOTHING.search(text)
    if _WHAT_IF.search(text):
        return None
    cleared = _OTHER_NOTHING.sub(lambda match: "~" * len(match[0]), text)
    if denied:
        return _NOT_EVEN.search(cleared) or _NOTHING_AT_ALL.search(cleared)
    cannot = _CANNOT.search(cleared)
    if cannot and re.search(r"\b(?:dat|zo'n|het) bedrag\s*$", cleared[: cannot.start()]):
        cannot = None
    return _NOTHING_AT_ALL.search(cleared) or cannot


def opens_with_nothing(text: str) -> bool:
    """Whether an answer begins with "niets", so that a sum further on only tells why."""
    return bool(_OPENS_WITH_NOTHING.match(text))


def unknown(text: str, asked: bool) -> re.Match[str] | None:
    """Where the client cannot say (yet) what can be missed."""
    text = text.replace("-", " ")
    if not asked:
        return _SAYS_UNKNOWN.search(text)
    if _ABOUT_ELSE.search(text):
        return None
    return _UNKNOWN.search(text) or _UNKNOWN_SIGNS.search(text)

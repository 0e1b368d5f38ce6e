"""The words of a question back, and those that stand beside a yes and harm nothing."""

from __future__ import annotations

_INVERTED = (
    r"(?:krijgt?|krijgen|gaan|gaat|mag|mogen|moet|moeten|kan|kunnen|kunt|kun|is|zijn|weten|"
    r"weet(?! je)|komt|komen|"
    r"blijft|blijven|kost|wordt|worden|zit|zitten|zou|zouden|heeft|hebben|belt|bellen|delen|zien|"
    r"doen(?! we$)|zullen|zal|"
    r"houdt|leest|lezen|staat|betekent|betekend|gebeurt|helpt|geldt) "
    r"(?:(?:ik|ze|hij|we|jullie|dat|het|er|die|mijn|de|iemand|iedereen|dit|u|je|daar|alles)\b)"
)

ASKS = (
    r"^(?!.* (?:maar|gerust|door|erbij|er bij|er \S+ bij)\b)(?:(?:ga|doe|bel|geef|vertel|zeg|"
    r"geeft|vertelt) (?:je|jullie|u)|gaan ze) (?:dan|ook|nog|echt|alles|dat|mijn)(?: \S+)*",
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

_PLAIN = r"(?:(?!(?:toch|maar|doe|geen|niet|niks|nooit|ja|graag|tuurlijk|prima|ok)\b)\S+ )"

HARMLESS = (
    r"wil (?:ik )?(?:heel |erg |zo )*(?:graag )?(?:geholpen worden|hulp)",
    r"heb (?:ik )?(?:het|dat|dit|die hulp) (?:\S+ ){0,2}nodig",
    r"ben (?:ik )?(?:meestal|altijd|vaak|overdag|gewoon|wel) (?:\S+ ){0,2}(?:thuis|bereikbaar|"
    r"vrij)(?: \S+){0,3}",
    r"heb (?:(?:echt|verder|ook|helemaal|hier|zelf) )?niemand(?: \S+){0,3}|"
    r"thank you(?: \S+){0,3}|is (?:gewoon |nou eenmaal )?de waarheid",
    r"hoe (?:\S+ ){1,3}hoe (?:beter|liever|sneller)|(?:het|dat) is (?:(?:echt|wel|hard|gewoon)"
    r" )*nodig",
    r"wil (?:ik )?er (?:\S+ )?(?:vanaf|van af)(?: komen)?|"
    r"(?:wel )?(?:graag )?(?:een )?beetje (?:snel|vlug|gauw|rustig)|(?:graag |wel )?zo (?:snel|"
    r"spoedig) mogelijk",
    r"(?:dat |het )?geeft? (?:niks|niet)$",
    r"zie (?:\S+ ){0,8}niks(?: meer)?|(?:jullie|u|je) (?:heb|hebben|heeft)"
    r" (?:\S+ ){0,3}(?:nummer|naam|gegevens) (?:toch )?al",
    r"klaar (?:mee|met) (?:\S+ ){0,3}(?:gedoe|schulden|schuld|brieven|ellende|stress|zorgen|"
    r"situatie|gezeur|post|rekeningen)",
    r"(?:mijn |het )?nummer (?:is|blijft) (?:\S+ ){0,3}(?:zelfde|hetzelfde|oude)",
    r"(?:dat |het )?weten (?:ze|jullie|die) (?:dat |het )?toch (?:al|allang|wel)(?: alles| hoor)*",
    r"(?:trek|red|houd|hou|kan|lukt) (?:ik )?(?:het|dit|mij)?(?: mij)?(?: alleen| zo| gewoon|"
    r" echt| toch| zelf)* niet(?: alleen| zelf)*(?: meer)?(?: alleen| aan| vol)?",
    r"als (?:u|je|jullie) zo (?:vriendelijk|lief|goed|aardig) (?:\S+ ){0,3}(?:zijn|bent)",
    r"als (?:u|je|jullie|ze|de gemeente|dat|iemand) (?:(?!(?:niet|geen|"
    r"niks)\b)\S+ ){1,8}(?:helpen|helpt|meedenken|meedenkt|bellen|belt)(?= (?:dan )?(?:heel |"
    r"erg )?graag)",
    r"alleen red ik (?:\S+ ){0,3}niet|schaam mij kapot",
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
    r"(?:anders (?!doen|doe|krijg|mag|geen|is er|word|verlies|raak)|scheelt|zodat|dan hoef ik|"
    r"dan weten ze|dan kunnen ze|"
    r"dan is|"
    r"dan heb ik (?:rust|hulp|overzicht))(?: ?\S+)(?: \S+)*",
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
    r"weet (?:mij |ik )?(?:\S+ )?(?:geen raad|niet (?:meer )?(?:hoe|waar)|niet meer wat)(?: \S+)*|"
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

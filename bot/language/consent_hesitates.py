"""The words that hold a permission back: doubt, fear, giving in, mockery."""

from __future__ import annotations

DOUBT = (
    r"moet ik (?:\S+ ){0,3}(?:overleggen|bespreken)(?: \S+){0,4}",
    r"(?:denk|geloof|gok) ik(?: toch)?$|vraag (?:\S+ ){0,2}(?:eerst|even) (?:aan|bij)(?: \S+){0,3}",
    r"^(?:ja|ok|goed|prima|graag)(?: ja| hoor)* maar$|^(?:alleen|enkel) (?:dit|dat|"
    r"deze)(?: hoor)?$",
    r"(?:vertellen|zeggen) dat ik (?:dit|dat|het) (?:\S+ )?(?:gezegd|verteld|zei)(?: heb)?|"
    r"^(?:deels|gedeeltelijk|half)$",
    r"(?:doe|zeg|beslis|bepaal|weet) (?:ik )?(?:\S+ )?(?:morgen|later|straks|"
    r"volgende week)(?: wel| pas)*|wil het wel en(?: \S+)*",
    r"^(?:ja )?(?:denk|geloof|gok|hoop) ik(?: wel| ja| dan)*$",
    r"in het midden|vraag (?:dat |het )?(?:maar )?(?:aan )?mijn (?:man|vrouw|zoon|dochter|"
    r"bewindvoerder|begeleider|moeder|vader|partner|vriend|vriendin|broer|zus)",
    r"eerst (?:\S+ ){0,6}(?:spreken|praten|hebben|kijken|lezen|begrijpen|vragen|zien)",
    r"(?:houd?|hou) (?:\S+ ){0,3}in beraad|in overweging(?: \S+)?|laat eerst|bedenktijd",
    r"(?:stukje|deel|beetje|paar dingen|sommige dingen) wel|niet alles|"
    r"(?:\S+ ){1,4}wel maar (?:\S+ ){1,4}niet",
    r"(?<!liever )niet (?:wat|welke|hoeveel|waarom|hoe|waarvoor|waarvan) (?:ik|mijn|"
    r"we)(?: \S+){1,4}",
    r"begrijp (?:ik )?(?:\S+ ){0,3}niet|wat moet ik (?:dan )?zeggen|wat zou (?:je|u) doen",
    r"moet (?:\S+ ){0,3}(?:kijken|lezen) eerst|(?:zoon|dochter|man|vrouw|broer|zus)"
    r" (?:\S+ ){0,2}(?:kijken|lezen|vertalen|helpen)(?: eerst)?",
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

FEAR = (
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
UNWILLING = (
    r"(?:dan|en|nu) (?:\S+ ){0,4}zeker (?:weer|geen|niet|nooit|ook|nog)(?: \S+)*",
    r"(?:weet|weten) (?:\S+ )?toch alles(?: \S+){0,3}|anders (?:word|verlies|raak)"
    r" ik(?: \S+){1,5}|do(?:e|et) maar (?:wat|iets)$",
    r"(?:mooi|fijn|leuk|lekker) is dat(?: \S+)?$|wat (?:jullie|u|je|ze)"
    r" (?:\S+ ){0,2}horen(?: \S+)?|(?:die|gemeente|ze|jullie) (?:mag|mogen) (?:toch )?alles$",
    r"(?:nee zeggen|nee) (?:heeft|heb|helpt) (?:\S+ ){0,2}(?:geen|niks|niet)(?: \S+)?|"
    r"durf (?:ik )?(?:geen|niet) nee(?: \S+){0,3}|dwing\w*(?: \S+){0,5}|word(?:t)? gedwongen",
    r"moet van (?:mijn|de|jullie|u|haar|hem|ze)(?: \S+)?|toch maar (?:een|wat)(?: \S+){1,3}|"
    r"geen verschil",
    r"^(?:u|je|jullie) (?:mag|mogen) het zeggen$|^(?:het )?is goed zo$",
    r"(?:\S+ ){0,3}toch (?:al|allang|geen|niks|nooit|alleen maar) \S+(?: \S+)*",
    r"^echt (?:prima|top|fijn|goed|super|leuk)$|mij een (?:zorg|biet)|(?:jij|u|jullie)"
    r" (?:wint|winnen|win|krijgt je zin|krijgen je zin)|geef (?:ik )?(?:het|mij) (?:maar )?(?:op|"
    r"over)$|(?:kennen|kent) we (?:jullie|je|u|dat|het)",
    r"(?:heb|hebben|heeft) (?:ze|jullie|die) (?:\S+ ){0,3}(?:wat|iets) te doen|(?:dan )?(?:houdt|"
    r"hou|houden|stopt|ben ik) (?:het|jullie|dat|er)? ?(?:eindelijk |dan )?(?:op|vanaf|van af)$|"
    r"dat gehad|laat (?:het )?maar gebeuren|gelaten|geen puf|te moe (?:\S+ )*",
    r"(?:dan )?do(?:e|en) we (?:dat|het) (?:dan )?maar|(?:ook )?dat (?:kan )?er (?:ook )?nog bij|"
    r"mij (?:\S+ )?wijs|voor de (?:vorm|show)|(?:goed|slim|mooi) (?:verzonnen|gevonden) hoor",
    r"(?:ik )?zeg (?:dan )?maar (?:dan )?ja(?: dan| maar)*|maar ja dan|(?:doe|zeg|geef)"
    r" dan (?:toch )?maar(?: ja)?",
    r"(?:gemeente|ze|die|jullie|dat|hulp) (?:is|zijn|helpt|helpen|doen|doet|heeft|hebben|werkt|"
    r"werken|luistert|luisteren) (?:\S+ ){0,4}(?:zo|altijd|nooit|lekker|vast)(?: \S+){1,5}",
    r"(?:aan|met|tegen) wie (?:\S+ ){0,3}(?:wil|willen|maar)|wie dan ook|"
    r"(?:aan )?(?:alles en )?iedereen(?: \S+)?",
    r"(?:nog een keer|weer|opnieuw) (?:alles|hetzelfde|mijn verhaal|"
    r"mijn hele verhaal)(?: \S+){0,3}|het bommen|te laat is",
    r"(?:beter|liever|erger) dan (?:jullie|u|je)|(?:alles|leven|toekomst|boel) (?:is |"
    r"gaat )?toch al (?:\S+ ){0,3}\S+",
    r"^ja(?: ja){3,}$|(?:kan|zal|zou) mij (?:\S+ ){0,3}schelen|schelen|gestolen worden|(?:alles|"
    r"alle) best",
    r"(?:morgen|straks|dan|nu|vandaag) (?:\S+ ){1,8}zeker$|wat (?:kan|moet|heb) ik (?:\S+ )?anders",
    r"(?:dat |dit )?ook dat nog|dat ook nog|blabla|bla(?: bla)*",
    r"(?:het |dat )?moet (?:zeker|toch|dus|blijkbaar|kennelijk) (?:zeker )?wel|moet zeker|"
    r"zal (?:zeker )?wel moeten",
    r"niet anders kan(?: \S+){0,5}|kan (?:het )?niet anders|dan moet (?:het|dat|ik) (?:maar|"
    r"dan)(?: maar)?",
    r"(?:je|u|jullie|ze) (?:zult|zullen|zal|weet|weten) (?:het |dat |dit )?(?:wel|vast|toch|"
    r"allemaal)(?: \S+){0,4}",
    r"wat (?:\S+ ){0,4}te verliezen$",
    r"(?:jullie|ze|die|u|je|doen|dat|het) (?:\S+ ){0,5}toch (?:niks|niet|nooit|wel|al|allang|"
    r"geen|weer)(?: \S+){0,6}",
    r"toch (?:niks|niet|nooit|geen) (?:\S+ ){0,4}(?:meer|te zeggen|zeggen|helpen|helpt|bellen|"
    r"uit|aan)(?: \S+){0,3}",
    r"(?:achter mijn|mijn) rug(?: om)?|(?:jullie|ze|u|je) (?!mag|mogen|kan|"
    r"kunnen)(?:\S+ ){0,3}altijd(?: \S+){0,5}",
    r"(?:als|wat) (?:jullie|u|je) (?:daar |er )?(?:blij|gelukkig|vrolijk)(?: \S+){0,3}|"
    r"als (?:het|dat|ik) (?:dan )?(?:echt )?(?:per se |zo nodig )?moet",
    r"boeiend|saai|joechei|jippie|yippie|halleluja|top hoor top|fijn zeg|lekker zeg|mooi zeg|"
    r"nou fijn|heerlijk",
    r"krijg (?:je|u|jullie) (?:\S+ ){0,4}(?:mij|slechte|problemen|gedoe)(?: \S+){0,3}|stel (?:je|"
    r"u|jullie|ik jullie|ik u) (?:\S+ ){0,3}(?:aansprakelijk|verantwoordelijk)",
    r"worst wezen|aan mijn reet(?: roesten)?",
    r"zeg (?:je|u|jullie) (?:het|t) maar|dat zal (?:leuk|gezellig|fijn|wat)(?: worden)?",
    r"(?:echt|heel|zo) super|(?:zo|altijd zo|altijd) (?:goed|fijn|lekker) (?:\S+ )?(?:geholpen|"
    r"helpen)",
    r"^ja (?:ach|och|nou|tja|zeg)$|gaan we weer|do(?:e|et) maar (?:weer|gek)|gezellig|sjonge\S*|"
    r"jeetje|(?:zal|gaat) (?:vast |echt )?helpen ja|bedacht van (?:jullie|u)",
    r"toch (?:geen \S+ meer|al bekend|al alles)|geen privacy|mislukk\S+|tranen|huilend",
    r"tegenzin|niet van harte|chantage|voor deze (?:ene )?keer|er ?vanaf|van het gezeur|boeiend|"
    r"boomer|gedwongen|"
    r"anders (?:\S+ )?krijg(?: \S+){0,4}|geen regeling|wat denk je(?: zelf)?",
    r"niks anders op(?: \S+)*|wat (?:moet|kan|heb) ik anders|zucht|u bent de baas|(?:je|u|"
    r"jullie) (?:bepaalt|bepaal|bepalen|beslist|beslissen)(?: maar)?|"
    r"geloof je het zelf|(?:doe|doen) (?:\S+ ){0,3}wat (?:jullie|je|u)(?: \S+){0,4}|moet ik anders|"
    r"kon(?:ing)? ook|de hele (?!dag|week|middag|ochtend|avond|nacht|tijd|maand|boel)\S+",
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

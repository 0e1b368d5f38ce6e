"""The words that refuse the gemeente, or the sharing of one thing."""

from __future__ import annotations

NO = (
    r"liever hou(?:d)? ik(?: \S+){1,5}|tussen u en mij|(?:kap|stop|klaar|weg) met (?:die |de |"
    r"jullie )?(?:gemeente|bemoeienis|instanties)",
    r"geen (?:goed|fijn|slim|prettig|best|handig) (?:idee|plan|gevoel)|(?:had|dacht) (?:je|u)"
    r" (?:gedacht|maar)|a\w*hoela|(?:mag|kan|kun|kunnen|mogen) (?:\S+ ){0,2}vergeten",
    r"liever (?:(?:even|nu|toch|maar|nog|dus) )+niet|never|^ik niet$|(?:mijn|onze)"
    r" eigen (?:zaken|boontjes|problemen|leven)",
    r"over mijn? lijkt?|over mij lijkt?|no wani|niet gewenst|ongewenst|absoluut niet|geenszins|"
    r"verbied(?: \S+){0,3}|verboden",
    r"(?:houd?|houden|hou) (?:\S+ ){0,5}voor (?:je|u|jullie|jezelf|uzelf)|(?:sla|slaan)"
    r" (?:\S+ ){0,3}over|skip(?: deze| dit)?$",
    r"(?:hier|er|daar)?(?:van)? ?afzien|zie (?:\S+ ){0,3}(?:van )?af(?: van)?|ziet? ervan af",
    r"(?:wil|ga|kan|zal|moet) (?:ik )?(?:dit|dat|het)(?: echt| gewoon| liever| nu| eerst|"
    r" helemaal)* (?:zelf|alleen) (?:wel )?(?:oplossen|doen|regelen|uitzoeken|proberen|redden|"
    r"opknappen)",
    r"(?:wil|zou) (?:ik )?(?:\S+ ){0,2}(?:er |hier |daar )?(?:gemeente|ze|die)"
    r" (?:\S+ ){0,3}(?:niet bij|erbuiten|buiten)(?: \S+)?",
    r"durf (?:ik )?(?:dat |het |er )?niet(?: aan)?$",
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
    r"do(?:e|et) (?:(?:ik|je|u|dat|het|er|dit|maar|liever|toch|dus|nou|ook|eh) ){0,3}(?:niet|niks)|"
    r"(?:doe|begin) ik (?:(?:dat|het|er|hier|daar|dus|liever|echt|maar|toch|zeker|ook)"
    r" ){0,3}niet(?: aan)?",
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

NEE = (r"nee(?: nee)*",)

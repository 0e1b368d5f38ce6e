"""What people say who threaten somebody themselves, or fear what they may do.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_rule import Rules

_THREAT = """
    ik ~~ (steek|schiet|vermoord|wurg|ram|trap|sla|schop|maak|stomp|mep|schiet|snij|sla|hak|
        verbrand|molesteer|sloop|beuk) ~ <you> ~ (neer|dood|overhoop|kapot|lek|af|in elkaar|
        de hersens in|hersens in|op (zijn|haar|je|hun|jullie|hem) (bek|smoel|kop|gezicht|muil|
        bakkes)|verrot|total loss|tot moes|door de kop|de nek om|het ziekenhuis in|de kop in|
        de kop af|de strot af|keel door|de keel door|de tanden uit|in de fik|in brand|in de hens|
        plat|koud|van kant|helemaal verrot|invalide)
    (steek|schiet|vermoord|wurg|ram|trap|sla|schop|maak|stomp|beuk|snij|hak) ik ~ <you> ~ (neer|
        dood|overhoop|kapot|lek|af|in elkaar|de hersens in|hersens in|op (zijn|haar|je|hun|jullie|
        hem) (bek|smoel|kop|gezicht|muil|bakkes)|verrot|total loss|door de kop|de nek om|
        het ziekenhuis in|de kop in|de strot af|de keel door|keel door|de tanden uit|in de fik|
        in brand|in de hens|koud)
    ik ~ (ga|wil|zal|kom) ~ <you> ~~ (vermoorden|neersteken|neerschieten|doodslaan|dood slaan|
        doodschieten|dood schieten|dood steken|doodsteken|doodmaken|dood maken|afmaken|af maken|
        in elkaar slaan|in elkaar rammen|in elkaar trappen|kapot slaan|wurgen|wat aandoen|
        iets aandoen|wat aan doen|steken|slopen|de nek omdraaien|de keel doorsnijden|
        overhoop schieten|opblazen|in de fik steken|in brand steken|ontvoeren|in mekaar slaan|
        verrot slaan|in elkaar beuken|verbranden|lek steken|kapot schieten|kapotschieten|
        de hersens inslaan|pijn doen|koud maken)
    <he> ~ (neersteken|neerschieten|doodsteken|doodschieten) ik $
    ik vermoord <you>
    (steek|zet|fik|steken|zetten|brand) ~ (kantoor|pand|gebouw|tent|boel|zooi|hoofdkantoor|huis|
        hut|auto|balie) ~ (in de fik|in brand|in de hens|plat|af|in de brand|aan)
    (kantoor|pand|gebouw|tent|hoofdkantoor|balie) ~ (in de fik|in brand|in de hens|opblazen|
        de lucht in|op te blazen|overhoop)
    (blaas|opblazen|bom) ~ (kantoor|pand|gebouw|tent|boel|zooi|hoofdkantoor)
    blaas ~ op $
    ik kom ~~ met een (mes|pistool|bom|honkbalknuppel|knuppel|hamer|bijl|jerrycan|koevoet|
        kalasjnikov|ak)
    (neem|pak|heb) ~ (mes|pistool|honkbalknuppel|bijl|knuppel) ~~ (jullie|kantoor|langs|
        deurwaarder|incasso|medewerker|iemand)
    (kom|kwam|sta|ga) ik ~~ met een (mes|pistool|bom|honkbalknuppel|knuppel|hamer|bijl|jerrycan|
        koevoet)
    ik ~ (alles|het|de boel|die tent|de tent) ~ (in brand|in de fik|in de hens|kort en klein|
        aan gort)
    ik ~ (schiet|ram|sla|trap|schop) ~ (hem|haar|jullie|je|ze|die _|tent|boel) ~ (van de stoep|
        van de trap|van het balkon|kort en klein|de deur uit|de tent uit|aan gort|het ziekenhuis|
        bont en blauw)
    (breek|breken) ~ (zijn|je|jullie|hun|haar|die) (poten|benen|nek|armen|vingers|kop|botten|knieen)
    (weet|vind) ik ~ te vinden ~~ (breek|kapot|dood|mes|slaan|pakken)
    ik weet ~ waar (je|jullie|u|hij|ze) ~ (woon|woont|wonen|werkt|slaapt|school)
    ik kom (je|jullie|u|hem) halen
    ik kom [je|jullie|u] ~ (halen|pakken|opzoeken|afmaken|slopen) $
    (vallen|vallen er) ~ (doden|slachtoffers|klappen|gewonden)
    er ~ (doden|slachtoffers|lijken) ~ vallen
    (doe|doen) ik ~ (iemand|hem|haar|jullie|je|ze|mijn man|mijn kind|mijn kinderen|de kinderen|
        die _) ~ <some> aan
    (bang|straks|vrees|gedachten|zorgen|voordat|ik) ~ (dat ik|om|ik) ~ (mijn kinderen|mijn kind|
        de kinderen|iemand|hem|haar|mijn man|mijn vrouw|mijn zoon|mijn dochter|mijn baby|de baby|
        anderen|een ander) ~ <some> [aandoe|aandoen|aan doe|aan te doen|aan ga doen|ga aandoen|
        aan doen]
    ik ~ iemand <some> (aandoen|aandoe|aan doe|aan doen)
    ik (sla|schud|mep|schop) [soms|weer|wel eens|altijd|bijna] (mijn|de|onze|me) (kind|kinderen|
        zoon|dochter|baby|vrouw|man|moeder|jongste|oudste|kleine|hond)
    ik ~ heb ~ (mijn|de|onze) (kind|kinderen|zoon|dochter|baby|vrouw|man|jongste|oudste) ~ geslagen
    (kogel|kogels) ~ (door|voor) ~ (je|jullie|zijn|hun|deurwaarder|incasso)
    jullie (gaan|zijn) er (allemaal|een voor een) [aan|geweest]
    (je|jullie|hij|die _) (gaat|gaan|is|zijn) eraan $
    (nooit|niet) levend (terug|terugzien|uit|weg)
    (mes|pistool|knuppel|bijl) ~ (klaar|ligt klaar|liggen|naast de deur|
        bij de deur) ~~ (deurwaarder|jullie|hem|incasso*|iemand)
    (deurwaarder|jullie|incasso*) ~~ (mes|pistool|knuppel|bijl) ~ (klaar|klaarliggen|liggen)
    ik ~ schiet ~~ (leeg|overhoop|lek)
    ik ~ (rij|knal|ram) ~~ (kantoor|pand|gebouw|gevel|pui|voordeur) ~ (binnen|in|plat|naar binnen)
    ik ~ gooi ~~ (bom|molotov*|granaat|vuurwerkbom|cobra|brandbom)
    ik ~ (steek|schiet) (hem|haar|iemand|er een|ze) [ook|allemaal|gewoon] (neer|dood|lek)
    (ligt|liggen|belandt|eindigt) ~ (iemand|een van|die) ~~ (ziekenhuis|mortuarium|kist|grond)
    ik ~ (wil|wou) ~ (mijn _|hem|haar|jullie|iemand|ze|die _) dood [hebben|zien]
    (doe|doen) ~ (mijn|de|onze) (baby|kind|kinderen|zoon|dochter|vrouw|man|moeder) ~ <some> aan
    ik ~ (schiet|ram|sla|trap|jaag) ~ door (je|jullie|zijn|haar|de|hun) (kop|hoofd|kanis|harses)
    gooi (ik|hem|haar|jullie) ~ (van het balkon|van de trap|uit het raam|voor de trein|
        van de flat|de gracht in)
    (moeten|kunnen|moet|kan) ~ (oppassen|uitkijken) ~ (op straat|buiten|als ik|over straat|voor me)
    (benzine|jerrycan|molotov*) ~~ (kantoor|jullie|klaar)
    (kantoor|jullie) ~~ (benzine|jerrycan|molotov*)
    (schiet|steek|knal|sla|maak) ik ~ (neer|dood|overhoop|verrot)
    ik heb [hier] een bom
    ik ~~ (sla|trap|ram|schop|hak) ~ (alles|boel|tent|zaak|balie) ~ (kort en klein|in elkaar|
        aan gort|kapot)
    (slaan|trappen|rammen) we ~ (boel|tent|zaak|hem|jullie) ~ (in elkaar|kapot|kort en klein)
    ik <you> ~ (kapot|dood|af|neer|overhoop|in elkaar|verrot) (maak|sla|schiet|steek|trap|ram)
"""
_IDIOM = """
    (maak|maken) ~ (opleiding|school|studie|formulier|werk|zin|lijst|verhaal|aanvraag) ~ af
    verhaal (halen|komen halen)
    (halen|kom halen) ~ (verhaal|papieren|geld|spullen)
    boos ben ik ~ (maar|dat doe ik niet)
    (kan|kon|zou) ~ (jullie|je|hem|haar|ze|die _|iemand) ~ wel (schieten|wurgen|vermoorden|slaan|
        iets aandoen|villen|wat)
    (kan|kon|zou) ~ wel ~ (schieten|wurgen|vermoorden|slaan|villen)
    (steek|steken|stak|gestoken) ~ (geld|tijd|energie|moeite)
    hand in (brand|eigen)
    (recensie*|recentie*|review*|rechter|rechtszaal|rechtbank|krant|twitter|facebook|google|
        social*|klacht*|geschillen*|media|juridisch)
    <not> ~ (boos|schuld)
    slaan er een slaatje
    waterpokken
"""

RULES: tuple[Rules, ...] = (Rules("violence", 2, _THREAT, _IDIOM),)

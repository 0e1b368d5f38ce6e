"""What people say who want to end their life: the wish, the burden, the farewell.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_idioms import IDIOMS, NOT_MY_DEATH, OWN_PAST, SETTLED
from bot.language.crisis_rule import Rules

_EXPLICIT = """
    ik ~ <want> ~ dood [zijn|gaan|wezen]
    (wil|wou|wilde) [ik] [gewoon|echt|het liefst|eigenlijk|alleen maar|nu|maar|alleen|nog|soms|
        liever] dood
    (wil|wou|zou|wilde) ik ~ dood [zijn|gaan]
    (liefst|liever) ~ (was|ben|ging|ga) ik ~ dood
    (wil|wou|wilde|wens|hoop) dat ik [maar|gewoon|al|nu] ~ dood (was|ben|ga|ging|mocht)
    (wou|wilde|wens|wenste|hoop) ~ ik [maar] dood
    was ik [maar|gewoon|toch] dood
    (was|ben) ik ~ dood [geweest] $
    ik ben ~ (liever|beter|net zo goed) ~ dood
    <not> ~ (liever|beter) dood
    (liever|beter) [af] dood (dan|zijn|gaan)
    net zo goed ~ dood [zijn|gaan]
    dood [zijn|gaan] is ~ (beter|goedkoper|makkelijker|fijner|de enige|een oplossing|rust)
    dood ~ (wil|zou|mag) ik
    (doodgaan|sterven|creperen|inslapen) (wil|zou|mag) ik
    ik ~ <want> ~ (doodgaan|dood te gaan|sterven|doodgaat|te sterven|inslapen|creperen)
    (wil|wou) [gewoon|echt|maar] (sterven|doodgaan)
    als ik dood ben ~ (weg|opgelost|over|klaar|af|voorbij|rust|geld|vrij|blij|gelukkig|beter)
    als ik dood ben (is|zijn|hebben|krijg|krijgen) ~ (schuld|schulden|rust|geld|jullie|ze)
    (geld|waard|opleveren|oplever) ~ als ik dood ben
    meer waard (dood|als ik dood)
    (denk|dacht|denken|fantaseer|droom) ~ (aan|over) de dood
    (steeds|vaker|vaak|altijd|elke dag|weer) ~ aan de dood
    (verlang|snak|smacht|hunker) ~ naar (de dood|het eind)
    de dood is ~ (enige|beter|oplossing|uitweg|welkom|verlossing)
    (bid|hoop|vraag|smeek) ~~ (god|heer|allah|onze lieve heer|ze|magere hein) me ~ (haalt|halen|
        komt halen|neemt|meeneemt|weghaalt|roept|ophaalt)
    doodswens|doodsverlangen|doodsgedachten
    dan ga ik ~ dood $
    (dood gaan|doodgaan|dood zijn|sterven|de dood) (lijkt|is|klinkt|voelt|zou) ~ (opluchting|fijn|
        rust|beter|oplossing|heerlijk|verlossing|bevrijding|makkelijker|lekker|zegen)
    (dood|doodgaan|sterven) (wil|wou) ik
    (graag|gewoon|liefst) dood (zijn|willen)
    dood willen (zijn|gaan)
    dat ik dood (wil|wou|zou willen)
    (bang|angst) ~ (mezelf|om mezelf) ~ (wat|iets) aan
    mijn (dood|overlijden|doodgaan) ~ (lost|zou|is|maakt|helpt|wil|kost|brengt|levert|beter|goed|
        verlossing|oplossing|iedereen)
    (sturen|stuur|bezorg|brengen|leggen|stuurt) ~ (naar|op|bij) ~ (graf|kerkhof|begraafplaats|
        crematorium|uitvaart)
    (naar|op) (mijn|het|me) (graf|kerkhof|begraafplaats) ~ (sturen|leggen|bezorgen|brengen)
    niet erg ~ (dood|doodgaan|sterven|niet <mee> wakker|dood te gaan)
    (dood|niet <mee> wakker|er [gewoon|echt|liever|eigenlijk] niet <mee>) ~~ niet erg
    meer ~ (levensverzekering|dood) ~ dan aan me
    doodswensen|doodsgedachten|doodwens*
    ik [liever] ~ in mijn kist
    (laat|kom) ~ trein maar komen
    (dood|doodgaan|sterven|dood zijn|dood gaan) [is|niet|wel|misschien|toch|lijkt] [niet|wel|me|
        misschien|gewoon] [wel] (beter|de oplossing|makkelijker)
    leven ~~ ik wil eruit $
    (dode|doden|lijk|leven) [meer] op (je|jullie|uw) geweten
    beter dood $
    (uitweg|oplossing|keus) ~~ de dood
    (denk|denken|dacht|gedachten|verlang*) ~~ aan de dood
    aan de dood ~ (denken|denk|dacht)
    als ik doodga ~~ schuld
    als ik dood (ga|ben) ~~ (jullie|schuld|geweten)
    (gebeden|bid|vraag god) ~ of ik ~ gaan
    (over|van) me in de krant|zwart randje|rouwadvertentie
    geen ~ (uitweg|oplossing|keus|optie|manier) ~ dan (de dood|dood|doodgaan)
"""
_LIVING = """
    (ik|wil|wou|hoef|hoeft) ~ niet [meer|langer|verder|me] ~ [te] leven $
    <want> ~ (niet <mee>|niet langer|niet verder|nooit meer|geen dag (meer|langer)|
        geen minuut langer|geen seconde langer) ~ [te] (leven|bestaan)
    [geen] (zin|reden|kracht|wil|moed|lust|puf|energie) [meer] [om] ~ te leven
    geen (zin|reden|kracht|wil|moed|lust|puf|energie|behoefte) [meer] ~ in (het|dit|mijn) leven
    (hoef|hoeft) [voor me|van me|echt|ik] ~ niet ~ (te leven|leven)
    (waarom|waarvoor) (zou|moet|blijf|leef) ik ~ [blijven] (leven|bestaan|leef)
    waar (leef|leven) (ik|we) ~ [nog] voor
    waarvoor ik ~ leef
    (niks|niemand|geen reden|weinig) [meer] ~ om [nog] voor te leven
    niks ~ om voor te leven
    (mijn|het|dit) leven ~ (geen|niet) ~ (zin|waard|meer waard|nut) [meer]
    (geen|niet) ~ (zin|nut) ~ (leven|bestaan)
    (mijn|het|dit) leven [is|ben ik|hoeft] [meer dan|zo|echt|gewoon|helemaal|hier] (beu|zat|
        moe) [en|echt]
    (beu|zat|moe) van (het|dit|mijn) leven
    (klaar|klaor|uitgekeken) met [het|dit|mijn] leven
    leven (hoeft|hoef|heeft) ~ niet [meer|me] $
    hoeft ~ niet ~ (mijn|het|dit) leven
    <not> ~ (zie|zien) ~ leven ~ [niet] zitten
    (zie|zag) (het|mijn|dit) leven ~ niet ~ zitten
    (levensmoe|levenszat|geen levenslust|geen levenszin|mijn leven [is] voorbij)
    leven is [voor me|al] (voorbij|over|klaar|op)
    (wil|wou|wilde) [gewoon|echt] [het|dit] leven niet [meer|langer]
    <want> ~ er [gewoon|echt|liever|eigenlijk] niet <mee> ~ (zijn|bestaan|wezen)
    (oplossing|uitweg|wens|beste|liefst|enige) ~~ er [gewoon|echt|liever|
        eigenlijk] niet <mee> ~ zijn
    er [gewoon|echt|liever|eigenlijk] niet <mee> (wil|wou|zou|wilde|hoef) [zijn|zijn wil]
    <want> ~ niet <mee> ~ bestaan
    <want> ~ dat ik ~ niet [meer] (bestond|besta|geboren)
    [beter|liever] ~ nooit ~ geboren (was|ben)
    nooit geboren [had]
    (hoop|wil|wou|wens|zou|bid|liefst|droom|mag|dat ik) ~~ [nooit|niet] <mee> wakker (word|worden|
        te worden|wordt|werd)
    (slapen|inslapen|slaap|in slaap vallen|naar bed) ~ (en|om) ~ (nooit|niet) ~ wakker
    (niet|nooit) [meer|me] ~ wakker (word|worden|wordt|te worden|werd|hoef) ~
    (inslapen|slapen) en ~ (wegblijven|weg blijven|nooit meer|wegblijf)
    voor altijd (slapen|inslapen|weg zijn|gaan slapen|weg)
    voor (eeuwig|altijd) ~ slapen
    laat me [maar|alsjeblieft|toch|gewoon] (doodgaan|sterven|inslapen|gaan|dood|creperen|doodvallen)
    er [gewoon|echt|liever|eigenlijk] niet <mee> te (zijn|wezen)
    leven is [voor me] [echt|helemaal] niks <mee> [waard|aan|voor]
    [ik] heb het leven [wel|nu|echt] (gezien|gehad)
    (waarom|waarvoor) (zou|moet|blijf) ik [nog|morgen|eigenlijk] ~ (opstaan|leven|doorgaan|
        doorleven|wakker|bestaan|ademen|verder)
    (slapen|slaap|in slaap) ~~ (klaar|over|voorbij|afgelopen|weg) (was|is|zijn|ben)
    (hoef|wil|kan) ~ niet ~ (doorleven|voortleven|voortbestaan)
    (niet|nooit) ~ op deze (wereld|aarde) ~ (zijn|wil|hoor|meer)
    (weg|verdwijnen|vertrekken|stappen) [van|uit] (deze|de) (wereld|aarde)
    (deze|de) (wereld|aarde) ~ (verlaten|achter me laten)
    geen [reden|zin] ~ om ~ (op te staan|door te gaan|te blijven)
    (genoeg|klaar|mooi) geweest ~~ leven
    leven ~~ genoeg geweest
    moe van (het|dit|mijn) leven
    (weg|voorgoed|voor altijd) van hier [,] (voorgoed|voor altijd)
    leven doet [alleen|te veel] pijn
    voorgoed (weg|slapen|verdwijnen|vertrekken)
    ik leef [liever|eigenlijk|al|echt] [liever|al] niet <mee>
    (vanavond|vannacht|morgen|straks|vandaag|zo) is [het|alles] ~ (voorbij|over|klaar|afgelopen) $
    (eruit|er uit) wil ik
    [ik] (haat|vervloek) ~ leven
    alleen [nog] [voor] [mijn] <dear> ~ (leven|hier|blijf|houd*)
    alleen voor [mijn] (<dear>|hond|kat) ~ (leef|leven|blijf|ben)
    (houden|hou|houd) me ~ in leven
    blijf ~ [nog] leven $
    anders had ik ~ (allang|al lang|al) ~ (gedaan|niet geleefd|er niet meer)
    (was|had) ik er (al lang|allang|al) niet <mee> [geweest]
    (slapen|slaap) ~~ voor (altijd|eeuwig)
    laat me ~ (inslapen|sterven|doodgaan|creperen)
    dan ~ weer (samen|bij elkaar|bij hem|bij haar|herenigd)
    naar boven [naar|toe] ~ (mijn|vrouw|man|god)
    ik ~ niet [wil] leven [wil] [meer|me] $
    (niet|nie) leven meer
    (ga|wil|kom) ~ naar (de heer|god|allah|mijn schepper|de hemel|onze lieve heer|jezus)
    (wil|wou) ik [zelf] [ook] niet <mee> . ~ leven
    (jammer|baal|teleurgesteld|balen|vind het erg|verdrietig) ~~ wakker (word|werd|worden|wordt)
    (ben|wil|was|liever) ~ bij ~ in de hemel
    (recht|verdien|waard) ~ [om] te leven
    (wil|ga|laat me) ~ wegglijden
    (geef|wil|krijg|vraag) ~ spuitje
    (wat|iets) ~~ om voor te leven
    (nergens|hier niet) <mee> (zijn|wezen) $
    leven niet <mee> lief
    <want> ~ niet <mee> er [meer] (zijn|wezen)
    (reden|redenen|een ding) ~ om ~ te [blijven] leven
    (ga|ben|vertrek|verdwijn) [ik] [dan] [weg] [,] voorgoed $
    word ik ~ niet <mee> wakker
"""
_WORDS = """
    zelfmoord*
    zelf moord*
    zelfdod*
    suicid*
    afscheidsbrie*
    automutil*
    zelfbeschadig*
    (wil|overweeg|vraag|denk|zou|over|voor) ~ euthanasie
    euthanasie ~ (wil|overweeg|aanvragen|vragen)
    voltooid leven
    verhang*|opknop*
    (ga|wil|zal) ~ mezelf [eigen] (verdoen|verdrinken|verzuipen|vermoorden)
    mezelf [gaan] verdoen
    afscheidsber*|afscheidsapp*|afscheidsvid*|afscheidsfilm*
"""
_BURDEN = """
    [veel] beter af zonder me
    zonder me ~ beter [af]
    beter ~ zonder me
    zonder me ~ (gelukkiger|makkelijker|blij|blijer|rust|leuker|fijner|verlost|opgelucht|gelukkig)
    (gelukkiger|makkelijker|blijer|leuker|fijner|verlost) ~ zonder me
    beter ~ (als|dat|wanneer) ik ~ (er niet|dood|weg|niet) [meer|me] ~ (ben|was|zou zijn|bestond|er)
    (als|wanneer|dat) ik er [gewoon|echt|liever|eigenlijk] niet <mee> (ben|was|zou zijn) ~ (beter|
        rust|blij|opgelost|af|klaar|makkelijker|verlost|gelukkig)
    beter (als|dat) ik er niet ben
    [dat] ik er beter niet [meer] (ben|kan zijn|was)
    ik er (beter|maar) niet [meer] (ben|kan zijn|kon zijn)
    (niemand|geen mens|geen hond|wie) ~ (missen|mist|merken|merkt) ~ (me|als ik|of ik)
    niemand ~ me ~ (mist|missen)
    me ~ toch niemand ~ (mist|missen)
    (dan|straks|voorgoed|eindelijk) [ben|zijn|bent] ~ (jullie|je|ze|u|iedereen) ~ (van me|ervan|
        er van|verlost van me) [af|verlost]
    (jullie|je|ze|u|iedereen) ~ (voorgoed|eindelijk) van me (af|verlost)
    (zijn|ben|bent) (jullie|ze|u) ~ van me (af|verlost)
    als ik (weg|dood|gestorven|overleden|vertrokken|gegaan) ben
    (als|wanneer|zodra) ik er [straks|morgen|dan|binnenkort|eenmaal] niet meer ben
    (dan|straks|morgen|binnenkort|voor) ben ik er [gewoon|echt|liever|eigenlijk] niet <mee>
    ben ik er [straks|morgen|dan|binnenkort] niet <mee>
    er [gewoon|echt|liever|eigenlijk] niet <mee> ben
    er morgen niet <mee> (was|ben)
    (levensverzekering|uitvaartverzekering) ~~ (als ik|dood|er niet|krijgen|uitgekeerd|uitbetaald)
    (wie|niemand) ~ (zou|gaat|zal) ~ me ~ missen
    (kunnen|kan) ~ (door|verder) zonder me
    (kunnen|kan|redden|gaan) ~ zonder me ~ (verder|redden|door)
    zonder me (is|zijn|hebben|heeft|kan|kunnen|gaat|redden|redt|hadden|was|waren|krijgen|
        wordt) ~ (af|beter|rust|goed|schuld*|blij|makkelijker|ook wel|verlost|gelukkig*)
    (redden|redt|red|lukt) ~ [wel] zonder me
    last [meer] van een (moeder|vader|vrouw|man|zoon|dochter)
    (jullie|ze|u|je|iedereen) (zijn|is|ben|bent) [bijna|gauw|snel|straks|morgen|binnenkort|
        eindelijk|zo] [eindelijk] van me (af|verlost)
    (jullie|ze) ~ van me af $
    (iedereen|ze|kinderen|gezin|man|vrouw|familie|mensen|wereld) ~ beter af ~ (zonder|met een ander)
"""
_FAREWELL = """
    (mijn|dit is [mijn|het]) laatste (bericht|brief|berichtje|woorden|dag|avond|groet)
    (vaarwel|adieu|farewell) (iedereen|allemaal|wereld|lieve|mensen|mijn)
    (zeg|zeggen|vertel) ~~ (kinderen|kind|zoon|dochter|moeder|vrouw|man|haar|hem|ze|
        familie) ~~ dat ik ~ (van ze|van hem|van haar|hou|houd|spijt)
    [overal|van iedereen|van mijn kinderen|al] afscheid ~ genomen ~ (het is goed|rust|klaar|zo)
    [heb] (overal|van iedereen|iedereen|van mijn kinderen|van de kinderen|
        van alles) ~ afscheid [van] genomen
    afscheid genomen van (iedereen|[mijn|de] <dear>|alles|het leven|jullie allemaal)
    afscheid [te] nemen van (iedereen|mijn kinderen|de kinderen|alles|het leven|deze wereld)
    zorg [dan|alsjeblieft|maar|u] [goed] voor ~ (kinderen|hond|kat|zoon|dochter|moeder) ~ (als|
        wanneer) ik
    vergeef me [alsjeblieft] ~ [voor] wat ik ga doen
    (vergeef|vergeven) ~ wat ik ga doen
    testament ~~ (hond|kat|afscheid|weggebracht|brief|klaar|rust|spullen|opgezegd|geregeld|netjes|
        niemand)
    (hond|kat|poes|dieren|huisdieren|vogel) ~ (weggebracht|weggegeven|ondergebracht|
        bij ~) ~~ (testament|afscheid|netjes|brief|last van me|klaar ~ voor|niet meer nodig|
        hoeft niet meer)
    geregeld voor als ik ~ niet
    (begrafenis|uitvaart|crematie) ~~ (me|mijn|geregeld|betaald) ~~ (als ik|straks|niet meer|
        klaar|nog)
    mijn eigen (begrafenis|uitvaart|crematie|rouwkaart)
    (spullen|sieraden|alles) ~ (weggegeven|verdeeld|uitgedeeld) ~~ (niet meer nodig|rust|afscheid|
        klaar|niks meer)
    (wil|ga|ben zo|kom|snel|gauw|straks|morgen) ~ (bij|naar) (mijn|me) ~ (overleden|gestorven|dode)
    (ga|wil|kom) ~ (naar|bij) ~ (moeder|vader|man|vrouw|zoon|dochter|kind|baby|broer|zus|oma|
        opa) ~ [toe] ~~ (overleden|gestorven|hierboven|in de hemel|dood|boven)
    (ga|wil|kom) ~ (mijn|achter) ~ (man|vrouw|zoon|dochter|kind) achterna
    (naar|in) de hemel ~ (ga|wil|gaan)
    (wil|ga) ~ naar [de] hemel
    (kijk|kom) ~ niet raar op als ~ (me|ik) ~ (vinden|vindt|er niet|dood)
    (vinden|vindt|gevonden) ~ me ~ (dood|wel|morgen|hangend|in de schuur|op zolder)
    (lees|leest|lezen) ~ ben ik (er niet|dood|weg|al)
    de laatste keer dat (u|je|jullie) ~ (me|van me) ~ (hoort|horen)
    mijn leven op het spel
    (brief|briefje|briefjes|brieven|kaartjes) ~ geschreven ~ (voor|aan) ~ <dear>
    (brief|briefje|briefjes|brieven) ~ (voor|aan) [mijn|de] <dear> ~ (geschreven|klaar|neergelegd|
        klaargelegd|klaarliggen|achtergelaten|liggen|ligt)
    ^ (moeder|vader|schat|oma|opa|lieverd) [,] ik kom [snel|gauw|straks|zo] naar (je|jou|u) toe
    (sorry|bedankt) ~~ laatste keer ~ (hoort|horen|schrijf|van me)
    (wie|iemand|wil|wilt|kan) ~ voor mijn ~ (zorgen|zorgt|opvangen) ~ als ik ~ (weg|niet|dood)
    (groeten|groetjes|kus|knuffel) ~ aan ~ <dear> ~~ ik ga
    (kinderen|vrouw|man|moeder|zoon|dochter) ~ (vergeven|vergeef|begrijpen) ~ (wat ik|als ik|later)
    (zeg|vertel|zeggen|vertellen) ~ (tegen|aan) (mijn|me|de) <dear> ~~ (hou|houd|spijt|sorry|
        trots|lief|vergeven)
    (uitvaartpolis|testament|codicil|uitvaartwensen|polis) ~ (ligt|liggen) ~ (op tafel|klaar)
    (huisdieren|hond|kat|poes|konijn|dieren|katten|honden) ~~ (nieuw thuis|naar mijn _ gebracht|
        weggegeven|weggebracht|ondergebracht|gebracht) ~~ (brief|brieven|er niet bij|afscheid|
        niet meer nodig|veilig|niet meer voor ze|als ik)
    (mijn|het) afscheid ~ (voorbereid|geregeld|klaar)
    (kat|hond|dieren|huisdieren) ~~ asiel ~~ (brief|brieven|klaar voor|afscheid)
    <dear> ~~ laatste keer (was|is|zie|zag)
    (gedag|dag) gezegd ~~ laatste keer
    (dan|nu) ~ klaar om te gaan $
    (is|wordt) mijn afscheid $
    (overleden|gestorven|dood) ~~ (naar|bij) (hem|haar|ze) (toe|zijn)
    (wil|ga) ~ (naar|bij) (hem|haar) (toe|zijn) ~ hemel
"""

RULES: tuple[Rules, ...] = (
    Rules("self_harm", 2, _WORDS, IDIOMS + OWN_PAST, past_of_others=True),
    Rules("self_harm", 2, _EXPLICIT, NOT_MY_DEATH, past_of_others=True),
    Rules("self_harm", 2, _LIVING, OWN_PAST + """
        leef ~ (op|van) (de|het|mijn|een)
        (morgen|straks|vandaag|vanavond) ~~ (loon|salaris|betaal|uitkering|geld|gestort|toeslag)
        leven ~ (van|met|op) ~ (euro|uitkering|bijstand|loon|geld|aow|pof|pensioen|schulden|
            stress|deze schuld|angst|krediet|zak)
        (op de pof|van de bijstand|van een uitkering|van mijn uitkering|van niks) ~ leven
        (hier|er|daar|ervan|waar|dit|dat|niemand) ~ van [te] [kunnen] leven
        van ~ (kan|moet|lukt|valt|is) ~ [te] leven
    """, anywhere=SETTLED, negatable=False, past_of_others=True),
    Rules("self_harm", 2, _BURDEN, OWN_PAST + """
        (in|op|bij) [dat|het|dit|jullie] ~ (huis|adres|bedrijf|kantoor|dorp|land|
            woning) ~ (niet <mee>|weg) ben
        (weg|vertrokken) ben (bij|van|naar|uit|op)
        verzekerd
        (overstap|overgestapt|opzeg|opgezegd|andere verzekeraar|gelukkig weg)
        (vakantie|werk|werken|ziekenhuis|verhuisd|verhuizen|buitenland|camping|pensioen|sollicitatie|
            duitsland|belgie|spanje|marokko|turkije|polen|suriname|curacao)
        daar ben ik er niet
    """, negatable=False, anywhere=SETTLED),
    Rules("self_harm", 2, _FAREWELL, """
        laatste (bericht|brief|berichtje|groet) (via|op|in) (dit|deze|mijn)
        laatste (bericht|brief|berichtje|mail) aan (u|jullie)
        (ombudsman|advocaat|geschillen*|rechter|kassa|radar|consumentenbond)
        (pensioen|mailadres|mailbox|verhuis*|nieuw adres|oude adres)
        (deurwaarder|overstap*|verzekeraar|overstappen|klacht|beantwoord*|over de|over het|
            over mijn)
        (werkdag|laatste dag van de|op mijn werk|van mijn werk|collega*|pensioen|notaris ~ kost*|
            ontslag)
        (overleden|gestorven) ~ (man|vrouw|vader|moeder) ~ (uitvaart|begrafenis)
        (begrafenis|uitvaart|crematie) ~ van (mijn|onze|me) [overleden] <kin>
        (man|moeder|vader|vrouw) ~~ (begrafenis|uitvaart|crematie)
        (laatste|jullie) [brief|bericht] van (jullie|u|de)
    """, negatable=False, anywhere="""
        laatste (bericht|brief|berichtje|mail) ~~ (ombudsman|advocaat|geschillen*|rechter|kassa|
            radar|consumentenbond|klacht*)
    """),
)  # fmt: skip

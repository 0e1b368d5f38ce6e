"""What people say who think of ending their life, or fear it of somebody near.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_rule import Rules

_DEAD_HYPERBOLE = """
    dood te (ergeren|lachen|schamen|vervelen|zoeken|werken|schrikken|wachten|bellen)
    als de dood [voor|dat|om|van|op]
    dood (dan|of) (rood|slaaf|levend|gladiolen)
    (dooie|dode|dood) (mus|letter|boel|vogel|hoek|lijn|paard|tij|punt|moment|kapitaal|geld|gewicht|
        loopt|loopje)
    (computer|laptop|telefoon|mobiel|accu|batterij|auto|brommer|wasmachine|koelkast|ketel|motor|lijn|
        rekening|tv|wifi|hond|kat|poes|cavia|konijn|parkiet|plant|boom|vis) ~ dood
    (mensen|patienten|iedereen|klanten|soldaten|dieren|bomen|planten|vissen) ~~ dood (gaan|
        gingen|zijn)
    (gesprek|chat|lijn|balie) ~ dood
    op sterven na dood
    ten dode|doodgeboren|doodleuk|doodsimpel*|doodnormaal|doodgewoon
    (schaam|schrik|schrok|erger|lach|lachen|verveel|werk|werken|betaal|betalen|zoek|zoeken|vreet|
    schamen|schrikken|ergeren|wacht|wachten|bel|zweet|gewerkt|geschrokken|geschaamd|gooi*|
        gegooid) ~ dood
    dood (simpel|normaal|gewoon|stil|moe|ziek|eerlijk|werken|schamen|ergeren|spoor|punt|lopend*|
        werk)
    (ga|gaan|ging) [nog] [een keer] dood (aan|van)
    dood (op|moe|ziek)
    dood (neer|neervallen|neerval)
    (schrik|geschrokken) ~ dood
    (wordt|word|is|worden) [nog|nog eens|echt nog] mijn dood [nog]
    (me|zich) ~ dood geschrokken
    dood (gezocht|gelachen|gewacht|geergerd|verbaasd|gebeld|gehoest|gefietst|gelopen)
    dood (geschrokken|gewerkt|geschaamd|geerg*|verveeld)
"""
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
_ACTS = """
    <self> ~ <some> <do>
    <some> ~ <self> ~ (aandoen|aandoe|aan doe|aan te doen|aan doen)
    doe ik <self> <some> <do>
    doe <self> ~ <some> ~ aan
    doe <self> (wat|iets) $
    (doet|doen) [ik] <self> <some>
    (ik|je|kan|wil|ga|zou|dat|om) ~ (<self>|jezelf) ~ [te] (doden|vermoorden|ophangen|verhangen|
        verdrinken|verzuipen|doodschieten|opknopen|opofferen|vergiftigen|doodmaken|afmaken|
        snijden|verwonden|opblazen|neersteken|pijnigen|verbranden|kapotmaken|beschadigen|
        uithongeren|vergassen|doodrijden)
    <self> [te] (doden|vermoorden|ophangen|verhangen|verdrinken|verzuipen|doodschieten|opknopen|
        vergiftigen|doodmaken|afmaken|snijden|verwonden|verbranden)
    (maak|snij|hang|knoop|schiet|dood|vermoord|verdrink|verzuip|verhang|steek|brand|beschadig|
        offer) ik <self> [wel|maar|nog|gewoon] ~ [dood|af|kapot|op|neer|van kant|overhoop]
    ik (snij|hang|schiet|vermoord|verdrink|verzuip|verhang|beschadig|knoop) <self>
    ik (hang|knoop|verzuip|verhang|verdrink|schiet) me ~ (op|dood|overhoop|kop|eigen|zelf)
    ik (knoop|hang) me [wel|maar|gewoon|nog] op
    ik (verhang|verzuip|verdrink|ophang) me $
    maak <self> ~ (af|dood|kapot|van kant|koud|van kapot)
    <self> ~ (af|dood|kapot|van kant) [te] (maken|maak)
    <self> ~ (afmaken|doodmaken|af te maken|kapotmaken)
    van kant (maak|maken|te maken|maakt|gemaakt)
    (maak|maken) ~ (me|mezelf|mijn eigen|me eigen) ~ van kant
    (beroof|beroven|beroofd) ~ (leven|levens)
    van het leven (beroof|beroven|te beroven|beroofde)
    eind ~ aan ~ leven
    een (eind|punt|streep) ~ (aan|achter|onder|in) ~ leven
    leven ~ een (eind|punt) ~ (maken|maak|zetten|zet)
    leven ~ (beeindig|beeindigen|te beeindigen)
    (stap|stappen|gestapt|te stappen) [ik] [er] uit (het|mijn|dit) leven
    uit (het|mijn|dit) leven ~ (stappen|stap|te stappen|gestapt|weg)
    voor (de|een) (trein|metro|bus|vrachtwagen|tram|auto|sneltrein) ~ (springen|spring|
        te springen|gaan staan|liggen|gooien|gooi|lopen|loop|gaan liggen|sprong|gesprongen|spreng|
        rijden|stappen|stap|werpen|ga)
    (spring|springen|gooi|loop|stap|duik|ga liggen|ga|ga staan) [ik] ~ voor (de|een) (trein|metro|
        bus|vrachtwagen|tram|auto|sneltrein|vrachtauto)
    onder (de|een) (trein|metro|vrachtwagen|bus|auto) ~ (gooien|springen|lopen|ga|liggen|komen|
        gaan|te)
    (gooi|spring|loop|kruip|ga) ~ onder (de|een) (trein|metro|vrachtwagen|bus|tram)
    (spring|springen|sprong|gesprongen|duik|val|afspringen|gooi|stap) ~ (van|van af) (de|het|een|
        mijn|dat|die|deze) ~ (brug|dak|flat|balkon|gebouw|toren|galerij|viaduct|rots|kerktoren|
        parkeergarage|erasmusbrug|verdieping)
    (van|van af) (de|het|een|mijn|dat|deze) (brug|dak|flat|balkon|toren|galerij|viaduct|gebouw|
        parkeergarage|erasmusbrug) ~ (af|springen|spring|afspringen|te springen|afspring|
        afstappen|storten)
    (van|uit) (de|het|een|mijn) (brug|dak|flat|balkon|toren|galerij|viaduct|raam) (af|springen|
        spring|afspringen|te springen|afspring)
    (dak|brug|spoor|flat|perron|balkon|galerij) ~ (gestaan|gezeten) ~~ (spring*|voorbij|klaar|
        dood|stap*)
    als ik [nu|dan] spring
    uit het raam (springen|spring|te springen)
    (spring|springen) ~ uit het raam
    (spring|springen|rijden|rij|loop|lopen|stap) ~ (kanaal|maas|rijn|ijssel|gracht|water|rivier|
        zee|waal|ij|plas) in
    (kanaal|maas|rijn|ijssel|gracht|water|rivier|waal|zee|ij|haven) in (rijden|springen|lopen|rij|
        spring|loop|stap|te rijden|te springen|te lopen|stappen)
    [in|het] (het|de) (kanaal|maas|rijn|ijssel|gracht|waal|water) (springen|spring)
    spring ~ in (het|de) (kanaal|maas|rijn|ijssel|gracht|waal|rivier)
    (verzuipen|verdrinken|verzuip) ~ in (het|de) (kanaal|maas|rijn|ijssel|gracht|waal|rivier|zee)
    (rij|rijden|rijd|knal|auto|stuur) ~ tegen (een|de|die) (boom|muur|betonnen|vangrail|pilaar|
        vrachtwagen|viaduct)
    tegen (een|de) (boom|muur|vrachtwagen|viaduct|pilaar) ~ (rij|rijden|te rijden|aan rijden|
        knallen|aanrijden|parkeren|zetten)
    (polsen|pols|aders|keel) ~ (doorsnijden|doorsnij|snijden|door te snijden|snij|doorsnijdt|
        open snijden|opensnijden)
    (snij|snijden) ~ (polsen|pols|aders)
    een kogel ~ (kop|hoofd|kogel)
    kogel door ~ (kop|hoofd)
    (kop|hoofd) ~ (in de gasoven|op het spoor|in de oven)
    (kop|hoofd|nek) ~ in (een|de) strop
    (neem|slik|nemen|slikken|innemen|inneem|te slikken|te nemen) ~ (alle|te veel|al mijn|een hele|
        hele) ~ <pills>
    (alle|al mijn|al die|een pot|een doos|een overdosis|overdosis|handvol|
        strip) ~ <pills> ~ (innemen|in te nemen|slikken|te slikken|nemen|inneem|slik|neem)
    neem ~ <pills> ~ (over|voorbij|klaar|rust|slapen|doei)
    (strop|galg) ~ (om|hangen|knopen)
    ik maak ~ er ~ een eind aan
    er ~ een (eind|punt) ~ (aan|achter) [te] ~ (maken|maak|zetten|zet|ga|breien) $
    (maak|zet|ga|maken|zetten|brei|wil|zou) ~ er ~ een (eind|punt) (aan|achter) [alles]
    er een (eind|punt) (aan|achter)
    (maak|zet|brei) ~ een (eind|punt) (aan|achter) (alles|het)
    ik stap eruit $
    stap [ik] er ~ uit $
    (vanavond|morgen|vandaag|straks|vannacht|gewoon) ~ uitstappen
    ik stap er uit $
    er [gewoon|maar|liever] uit [te] stappen $
    ik ~ (maak|zet) er een punt achter
    (einde|eind) aan maken
    zelf gekozen (dood|eind)
    zelfgekozen (dood|eind|levenseinde)
    (nagedacht|uitgezocht|gepland|uitgedacht|bedacht|gegoogeld|opgezocht|gekeken|
        weet) ~~ hoe ik (het|er) ~ (doe|doen|aan maak|een eind)
    (uitgezocht|gepland|bedacht) ~~ hoe en wanneer
    (een|mijn) (plan|datum|plek|dag) [al] ~ (klaar|uitgekozen|geprikt|gekozen|bedacht) ~~ (eruit|
        leven|dood|eind|spoor|trein)
    <method> ~~ (denk|dacht) ik ~~ (nu|gewoon|spring|stap|eraan|als ik|even|het is zo|een stap|
        een stuur*)
    (stuur|ruk*) ~~ (om|tegenligger|boom|vrachtwagen) [gooien|gooi|te gooien]
    stuur om (gooien|gooi|te gooien|gooide)
    (praat|denk|denken|dacht|heb het|nadenk) ~ over ~ (eruit stappen|er uit stappen|een eind*|
        dood gaan|doodgaan)
    over (eruit|er uit) [te] stappen
    [er] eruit [te] stappen uit het leven
    (er|eruit) (stap|stappen) $
    (eind|einde) aan [mijn|dit|het] (leven|lijden|bestaan|ellende)
    (aan|van) (een|het|de) (touw|balk|boom|strop) ~ (hang|hangen|bungel*|hing)
    ik ~ (snij|snijd|hak|kerf) ~ (polsen|pols|aders|keel)
    (vind|vinden|vindt|vis*|me vind|me vinden) ~ [me] ~ (in het|in de|aan de|onder de|
        op het) (kanaal|water|maas|gracht|rivier|schuur|balk|trein|spoor|zolder|garage|bos)
    op (een|de|het) <method> ~ gestaan
    ik [snij|snijd] ~ (polsen|polse|pols) ~ door
    <self> ~ (aandoen|aandoe|aan doen|aan te doen)
    (ga|wil|zou|gedacht|denk|denken|punt|gestaan|dacht|kan|durf) ~ [om] [te] springen $
    om te springen $
    (op het punt|neiging|idee|drang|behoefte) ~ om ~ (eruit te stappen|er uit te stappen|
        te springen|er een eind*|voor de trein)
    eruit [te] stappen $
    <self> ~ (neer|overhoop|voor de kop|voor mijn kop|voor mijn hoofd|door de kop|door mijn kop|
        door mijn hoofd)
    (knal|jaag|schiet) ~ <self>
    (trein|plek|dag|datum|tijdstip|moment|boom|brug) ~~ (uitgekozen|geprikt|uitgezocht) $
    (poging|zelfmoordpoging) ~ gedaan ~~ (weer|nu|opnieuw)
    (weer|opnieuw|nog) een poging (doen|wagen|te doen)
    van het leven ~ (beroof|beroven|beroofde)
    <self> ~ (wat|iets) (doen|doe) $
    ik spring $
    (balk|touw|strop) ~ (op zolder|in de schuur|aan het plafond|in de garage)
    (stap|stappen) ik ~ (eruit|er uit) $
    (touw|brug|trein|pillen|kogel|flat) ~~ (problemen|zorgen|ellende|schulden) (weg|opgelost|over|
        voorbij)
    (vrachtwagen|trein|auto|bus|tram) ~ over me heen
    mijn plan staat vast
    er [te|gewoon|maar|liever|zelf|echt] (uitstappen|uit stappen|uit te stappen) $
    <want> ~ er [gewoon|maar|liever|zelf|echt] (uitstappen|uit stappen)
    (maak|hak|sla) ~ (mezelf|me zelf|me eigen) ~ (kapot|af)
    ik maak me (kapot|af|dood) (als|$)
    (kras|snij|brand|krab|sneed|kraste) ~ (me|mezelf|in) ~ (arm|armen|benen|pols|polsen|been|
        huid|vel|bovenbenen|dijen)
    (hang|knoop|verzuip|verdrink|schiet|maak|snij) ik (me|mezelf) ~ (op|dood|af|van kant|kapot)
    (hang|knoop) ik (me|mezelf) op
    een (eind|punt|streep) ~ (maken|maak|zetten|zet) ~ (aan|achter) (alles|[mijn|het|dit] leven)
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
_AMBIGUOUS = """
    ik (zie het|ziet|zie) ~ niet <mee> ~ zitten
    (zie|zag) ~ (het|er) [allemaal|ook|gewoon|echt] niet <mee> zitten
    (hoeft|hoef) [het|voor me|van me|allemaal] [allemaal|echt] (niet|niks) <mee> $
    (van|voor) me (hoeft|hoef) ~ niet <mee> $
    (hoeft|hoef) (van|voor) (me|mie) ~ niet [meer|mie|zo] $
    (hoeft|hoef) het ~ niet <mee> ~ (van|voor) (me|mie)
    (van|voor) (me|mie) hoeft ~ niet <mee> $
    van me hoeft ~ niet [zo]
    leven ~ van me niet
    (ik|^) kan [echt|gewoon|het|zo|ook|er|dit|helemaal|nu|al] [echt|gewoon|zo] (niet <mee>|nimmer) $
    ik kan ~ (niet <mee>|niet) (verder|door) $
    ik kan ~ niet <mee> (verder|zo verder|zo door)
    ^ (op|kapot) en kan niet meer $
    ik (trek|trok) [het|dit|dit allemaal|het allemaal|het gewoon|het echt|het zo|er] [allemaal|
        gewoon|echt|zo|nu] niet [meer|mie|langer] $
    ^ trek het [echt|gewoon] niet <mee> $
    hou het [echt|gewoon|zo|allemaal|hier|nu] [gewoon|zo] niet <mee> [vol|uit]
    niet <mee> vol [te] houden
    [het|dit] ~ niet <mee> volhouden
    (heeft|geeft) [het] [allemaal|nog|toch] [nog|toch] geen (zin|nut) <mee> $
    het heeft [allemaal|toch|voor me|voor mij] [toch|allemaal] geen (zin|nut) [meer|me] $
    (wat|welke) (heeft|is) ~ [nog] (voor zin|de zin|het nut) [nog|van alles|meer] $
    (zie|heb) ~ (er) [de] (zin|nut) niet [meer] van in
    (zie|heb) ~ (de|het) (zin|nut) [er] niet <mee> [van|in] $
    waar ~ doe ik het [allemaal|nog] [nog|allemaal] voor
    waarvoor ~ ik het ~ doe
    waarvoor (doe|leef) ik [het|dit] ~ nog
    (waarom|waarvoor) ben ik er [nog|eigenlijk]
    (zie|heb|is|was) ~ geen ~ (uitweg|uitkomst|toekomst|lichtpunt*|perspectief|hoop|licht) [meer]
    (geen|alle) (hoop|uitweg|toekomst) [meer|verloren|kwijt|opgegeven]
    (hoop|moed) ~ (opgegeven|verloren|kwijt) $
    (uitzichtloos|hopeloos) ~ (leven|bestaan|me|voel)
    ik voel me ~ (hopeloos|wanhopig|waardeloos)
    (ik ben|ben) [zo|echt|gewoon] wanhopig $
    ik geef [het|alles] [gewoon|maar] op [alles|helemaal|het leven|mezelf] .
    ik geef ~ op , (alles|het leven|mezelf)
    ^ ik wil [echt|gewoon] niet <mee> $
    ik wil [zo] niet <mee> (verder|zo verder|door)
    (wil|hoef) ~ (zo) niet ~ (verder|door) [leven|te leven|gaan]
    (wil|zou|hoop|wou|liefst) ~ (dat het|dat alles|dit|dat het allemaal) ~ (ophoudt|stopt|over is|
        klaar is|voorbij is|eindigt)
    (hoop|wil|wou|zou|kan) ~ verdwijnen
    ik verdwijn [gewoon|wel|maar|liever] $
    (wil|wou|zou|hoop) ~ (weg zijn|weg van alles|er tussenuit voorgoed|weg van deze wereld)
    beter ~ (als|dat) ik ~ (verdwijn|weg ben|er niet was|wegga|weg ga)
    of ik ~ leef of
    of ik er ~ (wel|nog) ~ (moet|hoef|wil) zijn
    bang ~ (voor|van) wat ik ~ (doe|doen|ga doen|mezelf)
    (sta|kan) ~ niet <mee> ~ (voor mezelf|voor me zelf|in voor)
    weet niet wat ik ~ (mezelf|me zelf) [aan] ~ doe
    mezelf ~ (haten|haat)
    wat ik mezelf ~ (aandoe|aan doe)
    ik haat mezelf
    in een [diep|heel] ~ (gat|dal) ~ [geen] [meer] ~ uit $
    zit er [helemaal|echt] doorheen [helemaal] ~ (niet meer|bang|alles|leven)
    (gehad|klaar|afgelopen|gedaan|einde verhaal|over) met (alles|me|mezelf|mij)
    leven ~ [niet <mee>] aan (kan|kunnen)
    (kan|kon) ~ (leven|het [allemaal]) ~ niet [meer|me] ~ aan $
    (kan|kon) er ~ niet <mee> tegen $
    (leven|bestaan) is ~ (niet te doen|een hel|ondraaglijk|zwaar geworden|zinloos|waardeloos|
        niks meer waard|geen leven)
    (alles|mijn leven|het leven) is ~ (zinloos|uitzichtloos|hopeloos|voorbij|over en uit)
    ik ben [zo|totaal|helemaal|echt|gewoon] (niks|waardeloos|niks waard|een last|niks meer waard|
        overbodig|tot last|teveel|te veel) [meer] [waard] $
    (iedereen|mijn kinderen|ze|familie|anderen) ~ (tot last|een blok aan|een last)
    last [meer] van me ~ [hebben|heeft]
    niemand [meer|nog|meer nog] last van me
    (tabee|vaarwel|adieu|gegroet|het ga jullie goed|het ga je goed|het ga u goed) [allemaal|
        iedereen]
    (nooit|niks|niet) [meer] [iets|meer|wat] [meer] van me ~ (horen|hoort|vernemen)
    van me ~ (nooit|niks) <mee> ~ (horen|hoort)
    (eindelijk|eeuwige|voor altijd|alleen nog|voorgoed) [maar] [nog] rust ~ (heb|hebben|
        voor altijd|krijg|is er|vinden)
    (wil|wou|verlang|zoek) ~~ rust , [voor] (altijd|eeuwig|voorgoed)
    (nog even|straks|dan|binnenkort|bijna) ~ (is [het|alles] [allemaal]) ~ voorbij
    [dan|straks] is het (allemaal|eindelijk|gewoon) (voorbij|klaar|over) ~
    mooi (geweest|west) $
    het is (op|klaar|gedaan) met me
    (113|de luisterlijn|zelfmoordlijn|zelfmoordpreventie) ~ (gebeld|bellen|gechat|gesproken|contact)
    (ga|ging) ik ~ dood aan onderdoor
    een poging (gedaan|ondernomen)
    ik ga dood $
    (kan|mag) ~ me ~ niks <mee> schelen ~ (leef|leven|gebeurt|doodga|mezelf)
    donkere gedachten|zwarte gedachten|nare gedachten|duistere gedachten
    gedachten die ik niet wil hebben
    verlost [te] (zijn|worden|wil) $
    waarom leef ik
    had ik maar nooit (geleefd|bestaan)
    was ik ~ [er] niet [meer|me] [geweest]  $
    was ik er ~ niet
    was ik [maar|toch] nooit geboren
    de moed ~ om [nog] door te gaan
    geen [zin|kracht|moed|energie] <mee> [om] ~ (verder|door) te gaan
    (hoe lang|hoelang) ik (dit|het|t) ~ (volhou*|vol hou*|trek|red|aankan|uithou*)
    (hou|houden) (dit|het|zo|t) ~ (niet|geen) ~ (vol|uit) $
    (dit|het|alles) [allemaal] niet <mee> (dragen|aan|trekken|verdragen|bolwerken|hebben) $
    (ik kan|kan) (dit|het|alles) [allemaal|gewoon|echt|zo] niet <mee> [alleen|langer] [dragen|aan|
        hebben|verdragen] $
    (alles|het|wereld) is [zo|gewoon] (zwart|donker|uitzichtloos|hopeloos) ~ [hoofd] $
    (donker|zwart) in mijn (hoofd|kop)
    niemand ~ [me|mij] <mee> nodig
    (ben|voor) niemand ~ nodig
    (niemand) ~ (op me|me) ~ (zit te wachten|wachten|geeft om me|om me)
    (niemand|geen mens) geeft ~ om me
    niks ~ over van me
    geen andere (oplossing|uitweg|weg|keus|keuze) <mee>
    niks <mee> te verliezen
    geen zin <mee> in (niks|alles|iets|de dag)
    nergens ~ zin <mee> in
    ik neem afscheid $
    (wat|waarvoor) ~ doe ik ~ [hier] nog [hier] (op deze|op de|op aarde)
    te veel [,] ik wil niet <mee>
    (wil|wou) ~ dat het ~ (stopt|ophoudt|klaar is|over is|afgelopen is)
    of ik er (morgen|dan|volgende _|straks|nog|over _) ~ (ben|nog ben)
    niet erg ~ (ongeluk|kanker|ziek word|auto)
    (ongeluk|kanker|overreden|aangereden|auto) ~~ niet erg
    [het] (vechten|strijden|knokken|leven) moe
    moe van het (vechten|strijden|bestaan|knokken)
    ik ben [echt|gewoon|nu] aan het eind $
    ^ ik wil [echt|gewoon|ook] niet [meer] verder $
    ik wil [echt|gewoon|zo] niet [meer] verder $
    ik wil [gewoon|alleen maar|hier|maar] weg [van alles|van hier|van iedereen] $
    weg van (alles|iedereen|alles en iedereen)
    niks [meer] waard ben
    (wat|wie) maakt het [nog|eigenlijk|dan nog] uit of ik
    maakt ~ niet <mee> uit (of ik|wat er met me|wat er van me|wat me)
    (boeit|interesseert|kan me schelen|schelen) ~ (wat er met me|of ik er)
    genoeg van [, van] (alles|mezelf|het leven|dit leven)
    wat doe ik hier nog
    (brief|rekening|brieven|rekeningen) ~ naar ~ nabestaanden
    laat me [maar] gaan $
    (hou|houd) het niet <mee> $
    red het niet <mee> ~ wil niet
    (zwart|diep) (gat|dal) ~~ (niet|nooit) <mee> uit*
    diep in de put ~~ (licht|uitweg|niet <mee>)
    ^ kan [echt|gewoon|ook] niet <mee> $
    (trek|trok) (het|dit) ~ niet <mee> [lang] $
    hou (dit|het|zo) ~ niet <mee> vol
    (is|voelt|lijkt) [allemaal] [zo] (zinloos|hopeloos|uitzichtloos|nutteloos) $
    (vraag me af|weet niet) ~ (waarom|waarvoor) ik ~ (ben|leef|besta|doe)
    niks <mee> (voelen|hoeven|meemaken)
    moegestreden|uitgeleefd|vanbinnen dood
    (van binnen|vanbinnen) ~ dood
    eind aan komt $
    met [het|dit|mijn] leven ~ (klaar|gehad)
    (klaar|gehad) [mee|met] [, met] (het|dit|mijn) leven
    of ik ~ (kerst|zomer|voorjaar|lente|winter|volgend jaar|eind*|verjaardag|oud en nieuw|
        morgen) ~ (haal|meemaak|halen|zie)
    (wou|wil|wilde|hoop|zou willen) ~ dat (alles|het|dit) ~ (ophield|stopte|over was|voorbij was|
        ophoudt|klaar was|afgelopen was|afgelopen is)
    dat ik ~ niet <mee> wil $
    gestopt met (vechten|leven|hopen)
    niks heeft [nog|meer] zin
    voor wie doe ik ~ nog
    (voel|voelen) [helemaal|echt|gewoon] niks <mee>
    wat heb ik hier nog te zoeken
    zit ~ zo diep ~
    ik besta alleen [nog]
    (wil|wou) ik [zelf|gewoon|echt] [ook] niet <mee> $
    [geen] (zin|nut) <mee> allemaal $
    (nut|zin) van (alles|het leven|dit alles|het allemaal)
    eeuwige rust
    (hoeft|hoef) het [leven|allemaal] [van|voor] [me] niet [meer|me] (voor me|van me)
    (hoeft|hoef) het [leven|allemaal] (van|voor) me niet [meer|me] $
    leven is ~ (straf|hel|marteling|lijdensweg)
    (en|ik) wil [eigenlijk|echt|gewoon|zelf] [eigenlijk|echt|gewoon|ook] niet <mee> $
    niet <mee> willen leven
    (genoeg|mooi) geweest voor me
    (waarvoor|waarom) ik [nog|eigenlijk] ~ (opsta|leef|doorga|ademhaal|besta)
    (last|blok) voor (iedereen|mijn <dear>|mensen|anderen|mijn omgeving)
    (ben|voel me) ~ tot last
    ik geef alles [gewoon|maar|nu] op $
    (wil|kan|hoef) ~ niet <mee> ~ (doorgaan|verdergaan|doormodderen) $
    van me mag het ~ (ophouden|klaar zijn|over zijn|afgelopen zijn|stoppen|voorbij zijn)
    niemand heeft [nog] iets aan me
    (mijn|de) laatste (kerst|verjaardag|zomer|winter)
    ik heb het opgegeven $
    niet of ik (dit|het) [ga] (overleef|overleven)
    (kan|kunnen) me [het] [allemaal] niks <mee> schelen
    (wat|welke) heeft (het|alles) [allemaal] [nog|dan] [voor|nog] (zin|nut) [nog|allemaal]
    (donkere|zwarte|duistere|enge) (dingen|gedachten|gedachtes)
    (wou|wilde|wens|hoop) dat ik er niet (was|ben)
"""
_THIRD_NOW = """
    <kin> ~~ (poging|zelfmoord|zelfmoordpoging|geprobeerd|probeerde) ~~ (weer doen|wil het weer|
        ligt nu|gisteren|vannacht|vandaag|opnieuw|vanochtend)
    <kin> ~~ (gisteren|vannacht|vandaag|net|zojuist|vanochtend|weer) ~~ (poging|zelfmoordpoging)
"""
_NET = """
    dood
    doodgaan
    sterven
    creperen
    (mijn|me|eigen) (graf|kist|lijk|begrafenis|uitvaart|rouwkaart|overlijden|crematie)
    niet [meer|me|verder|zo] leven [zo|meer] $
    niet leven
    leven ~ niet [meer|me] $
    er [ook|maar|zelf|dan|straks|morgen] niet <mee> (ben|was|zijn|wezen)
    (van|uit) het leven
    in leven (blijven|blijf|te blijven)
    mezelf ~ (pijn|kwaad|schade)
"""
# a question about the insurance after somebody's death
_NET_ELSEWHERE = """
    <kin> ~~ (gaat|ging|gaan|is|was|wordt) dood
    (kanker|terminaal|palliatief|hospice|uitbehandeld) ~~ dood
    (premie|polis|verzekering|regeling|kosten|erven|erft|wie betaalt|nalatenschap) ~~ (als|na|
        wanneer|bij) ~ (dood ga|doodga|dood|overlijden|overlijd)
    (na|als|bij|wanneer) ~ (dood ga|doodga|dood|overlijden) ~~ (premie|polis|verzekering|erft|
        erven|betaalt|openstaande|loopt)
"""
_NET_UNLESS = """
    ^ [ja|joa|kiek is mooi|mooi] [,] dood (mer|mar|maar|meer|mr) [hoor] $
    (jullie|kosten|rekening*|brieven|schulden|stress) ~ (maak|maken|maakt) ~ dood
    (doodgaan|dood) dan (ziek|oud)
    dood meer $
    dood (aan|van|door|bij|zoals|en doodmoe)
    (de|zijn|haar|hun|een|plotselinge|na|door|sinds|wegens|vanwege) dood [van|is]
    <kin> ~~ (dood|doodgegaan|sterven|stervende|overleden)
    (dood|doodgaan|sterven|sterfbed|overlijden|uitvaart|begrafenis) ~ <kin>
    (kat|hond|poes|konijn|telefoon|lijn|bedrijf|zaak|batterij|accu|punt|moment|economie|plant|
        auto|laptop|computer|website|boel|tijden|straat|paard|buurt|kanaal|vogel|dier) ~ dood
    (val|vallen|viel|vielen|lachen|lach|zwijgen|zwijg*|schrikken|om je|ziek) ~ dood
    dood (te lachen|hout|kapitaal|geld|punt|spoor|gewicht|letter|water|verklaard)
    (graf|gat) ~ in
    over mijn lijk
    (armoede|angst|schulden|stress|onzekerheid|spanning) ~ leven
    leven ~ (in|van|op|met|zonder) (armoede|angst|schuld|schulden|stress|de|een|mijn|deze|die|#|##)
    van ~ leven
    leven van
    leven ~ niet ~ (betalen|duur|makkelijk|eerlijk|mee|leuk)
    (geen|niet) ~ (eten|brood) ~ leven
    (sinds|toen|nu) ~ er [gewoon|echt|liever|eigenlijk] niet <mee> (is|zijn|was)
    (man|vrouw|vader|moeder|hij|ze|zoon|dochter|opa|oma) ~ er [gewoon|echt|liever|
        eigenlijk] niet <mee>
    (inkomen|toeslag|geld|kans|optie|baan|afdeling) ~ er [gewoon|echt|liever|eigenlijk] niet <mee>
    kosten van het leven
    (weg|zin|verloop|loop) van het leven
    niet ~ overleven
    (20##|19##|jaar|jaren|oorlog|corona|kanker)
    (leven|bestaan) ~ (zo duur|te duur)
    (niet|nooit) ~ dood
"""
_ACUTE = """
    (al mijn|alle|mijn hele|al die) (_|<pills>) (ingenomen|doorgeslikt|geslikt)
    (alle|hele|te veel|teveel|extra|dubbele|overdosis) ~ insuline ~~ (gespoten|ingespoten|spuit)
    <many> ~ <pills> ~ <took>
    (kraan|gaskraan) ~ open ~ gas
    [ik] heb [net|zojuist|al|nu|alle|veel|te veel|teveel|een hele _|heel veel|de|gewoon|vannacht|
        vanavond] [alle|veel|net] (pillen|slaappillen|tabletten|paracetamol*|oxazepam|
        slaapmiddelen|strip|strips|morfine|temazepam|tramadol|xanax) ~ <took>
    [ik] heb ~~ (alle|al|alles|een hele|hele|heel de|te veel|teveel|veel|handvol|##|strip|doos|
        doosje|pot|potje|overdosis) ~ <pills> ~ <took>
    <pills> ~ heb ik ~ (genomen|ingenomen|geslikt)
    (te veel|teveel|alle|hele|heel de|al mijn|veel|handvol|pot|doos|strip) ~ <pills> ~ <took>
    <pills> ~ (liggen|ligt|staan|klaar|klaarliggen|klaargelegd|klaargezet|liggen klaar|klaarstaan|
        verzameld|opgespaard|gespaard|bewaard) [al|klaar|hier|naast]
    (liggen|ligt|staan|klaar|klaargelegd|verzameld|opgespaard) ~ <pills>
    (spaar|verzamel|opgespaard|verzameld) ~ <pills>
    <pills> ~ (op tafel|voor me|in mijn hand|in me hand|naast me|hier)
    (sta|zit|lig|loop|wacht|ben) [ik] ~ (op|bij|langs|naast|aan|voor) (het|de) (spoor|spoorbaan|
        perron ~ spring*|spoorwegovergang)
    (sta|zit|lig|loop|ben) [ik] [nu|hier|al|weer|net|op dit moment] ~ (op|boven op|bovenop) (de|
        een|het|deze) [rand van] [de|het|een] (brug|dak|dakrand|viaduct|reling|balkonrand|
        vensterbank|vangrail|rand|flat|toren|parkeergarage|erasmusbrug)
    (sta|zit|hang) ~ op de rand
    (sta|zit) ~ over de reling
    (wacht|wachten) ~ op de ~ trein ~ (spring|komt|te)
    op de trein te wachten ~ (springen)
    (touw|strop) ~ (hangt|ligt|klaar|klaarhangen|gekocht|gepakt|gehaald|om mijn nek|om me nek|
        vast|geknoopt|opgehangen|gemaakt|al)
    (heb|kocht|gekocht|hangt|ligt|pak|haal|halen|hang|pakken|koop) ~ (een|het|mijn|de) (touw|strop)
    (heb|staat) ~ (polsen|pols|aders|mezelf|me zelf) ~ (doorgesneden|gesneden|gesnejen|
        opengesneden|open|verwond)
    mezelf gesneden
    mes ~ (op|tegen|aan|bij|voor|in) (mijn|me) ~ (pols|polsen|keel|hand|handen|arm)
    (heb|zit met|sta met|pak|ligt|heb hier|ligt hier) ~ (een|het|de|mijn) ~ (mes|pistool|
        scheermes*) ~~ (mezelf|klaar ~ voor me|polsen|pols|er een eind|dood|keel|slapen|nu)
    heb ~ afscheidsbrie* ~ (geschreven|klaar|neergelegd|liggen|af|gemaakt)
    (schrijf|schreef|bezig met) ~ afscheidsbrie*
    afscheidsbrie* ~ (geschreven|klaar|ligt|liggen|neergelegd|af|schrijven)
    (nu|vanavond|vannacht|vandaag|straks|morgen|zo meteen|zometeen|dit weekend|deze week) ~ (maak|
        ga|stap|spring|doe|neem|hang|pleeg) ~ (een eind aan|het doen|eruit|voor de trein|
        zelfmoord|alle pillen|mezelf)
    (maak|ga|stap|spring|hang|pleeg|maken|wil) ~ (nu|vanavond|vannacht|vandaag|straks|meteen|
        vanacht) ~ (een eind aan|eruit|voor de trein|zelfmoord|mezelf op|mezelf|van kant|het doen|
        dood)
    (ik ga het|ga ik het|doe ik het|ik doe het) [nu|vanavond|vannacht|echt|gewoon|straks] doen $
    ik (spring|neem ze) (nu|zo|straks|vanavond|vannacht)
    ik doe het (nu|straks|vanavond|vannacht) $
    (lees|leest|lezen|krijgt|ontvangt) , [dan] ben ik ~ (er niet|dood|weg)
    (lees|leest|lezen|krijgt|ontvangt) ~ ben ik ~ (er niet|dood|weg|overleden)
    (gas|gaskraan|oven|uitlaat) ~ (opengedraaid|opengezet|open|aangesloten) ~ (slapen|dood|liggen|
        mezelf|ik)
    (bleek|chloor|gootsteenontstopper|antivries|rattengif|gif|landbouwgif|schoonmaakmiddel|
        spiritus) ~ (gedronken|opgedronken|ingenomen|op|klaar)
    (gedronken|drink|drinken) ~ (bleek|chloor|gootsteenontstopper|antivries|rattengif|gif|
        schoonmaakmiddel|spiritus)
    (gedronken|ingenomen|geslikt) ~ dood ~ ga
    (doos|doosje|strip|strips|pot|potje|handvol|hand vol|lading|heleboel|boel|berg|hoop|alle|al|
        ##) ~ <pills> ~ (*slikt|gegooid|naar binnen|achterover|weggewerkt|gegeten|innegomen|
        ingenomen|genomen|leeg|leeggeslikt|op)
    <pills> ~ (leeggeslikt|naar binnen gewerkt|in gegooid|achterover geslagen|achterover gegooid)
    (auto|garage) ~ motor [loopt|draait] ~ (aan|lopend|stationair|loopt|draait)
    motor ~ (aan|draait|loopt) ~ garage
    alles ~ (klaar|klaarliggen|klaargelegd|klaarstaan|klaargezet|klaar liggen|
        klaar staan) ~ (voor|vannacht|vanavond|straks|morgen|om te gaan)
    (heb|staat) ~ (gas|gaskraan|gasfornuis) ~ (open|opengezet|opengedraaid|aangezet)
    heb [ik] (mezelf|me zelf|me) ~ (gesneden|gesnejen|opengesneden|verwond)
    heb me [zelf|net|weer|vannacht|gisteren|diep] [diep|weer] (gesneden|verwond|opengesneden|
        gekrast|gebrand)
    (snij|kras|sny) ~ (mezelf|me zelf|in mijn arm|in me arm|in mijn armen|in mijn benen)
    heb ze [allemaal|net|al|nu] (ingenomen|geslikt|doorgeslikt)
    insuline ~~ (gespoten|ingespoten) ~~ (expres|te veel|met opzet)
    (expres|met opzet) ~ (te veel|teveel|alles|overdosis) ~ (gespoten|genomen|geslikt|ingenomen)
    heb [net|nu|zojuist|al] iets (ingenomen|geslikt)
    (rattengif|gif|vergif|antivries) ~ (gekocht|besteld|klaar|staat)
    (zit|sta|lig) [ik] ~ met een (touw|strop|scheermes|pistool)
    ik ~ (loop|rij|fiets|ga|onderweg) ~ naar (het|de) (spoor|brug|dak|rails|kanaal|viaduct|flat|
        treinspoor|overweg) [toe] $
    ik (ga|spring) nu [echt] [springen] [van] $
    ik ga nu springen
    over _ (minuten|minuut|uur|uurtje) ben ik (er niet|weg|dood)
    (hand vol|handvol|##|stuk of _) <pills> [al] (op|geslikt|genomen|ingenomen|in)
    pillen werken
    vannacht doe ik het
    (het gebeurt|gebeurt het) (vanavond|vannacht|vandaag|morgen)
    mezelf ~ iets aangedaan
    heb ~ (te veel|teveel|alles|allemaal) (ingenomen|geslikt)
    [ik] heb ~ overdosis ~ (genomen|ingenomen|gepakt|<pills>)
    (sta|wacht|zit) ~ (bij|op) (de|een) (overweg|spoorwegovergang|spoorbomen|slagbomen)
    (mes|scheermes|mesje) ~ (naast me|in mijn hand|voor me op tafel|al klaar|tegen mijn pols)
"""
_THIRD = """
    <he> ~~ (wil|wilt|zegt|zei|gezegd|dreigt|bedreigt|praat|heeft|schrijft|appt|appte|roept|denkt|
        denk|probeert|wilde|stuurt|stuurde|loopt|schreeuwt|heb|bedreigt) ~~ (dood [wil|gaan|maken|
        wilt|zijn]|dood|doodgaan|niet <mee> [wil] leven|niet meer wil leven|een eind aan [maken|
        maakt]|eind aan ~ leven|uit het leven|niet <mee> wakker|beter af zonder (hem|haar))
    <he> ~~ (zichzelf|zich|zijn eigen|haar eigen) ~ (<some> <do>|van kant|ophangen|verhangen|
        opknopen|doodmaken|doden|snijden|snijdt|dood|doodschieten|verdrinken|vermoorden|verwondt)
    (zichzelf|zich) ~ <some> (aandoen|aandoet|aan doen|aandoe|aan te doen|aan doet|aan)
    <he> ~ snijdt (zichzelf|zich)
    <he> ~~ (voor de trein|van (de|het|een) (flat|brug|dak|balkon)|op het spoor|op de brug|
        op het dak|op de rand)
    <he> ~~ (touw|strop|afscheidsbrie*)
    <he> ~~ (<pills>) ~ <took>
    <he> ~~ (overweegt|denkt|praat|dreigt|wil|wilt|bedreigt|zegt|doet|probeert|pleegt|
        is) ~~ (zelfmoord*|zelfdod*|suicid*)
    <he> ~~ (zichzelf|zich|zijn polsen|haar polsen) ~ (gesneden|verwond|doorgesneden|opengesneden|
        beschadigt|beschadigd)
    <he> ~ (praat|denkt|spreekt|heeft het) ~ over ~ (eruit stappen|er uit stappen|dood|doodgaan|
        een eind*|zelf*|niet meer leven|er niet meer zijn)
    <he> ~~ (niet <mee>|niet) (wil|hoeft) [te] leven
    <he> ~ (snijdt|krast|verwondt|snijd) (zich|zichzelf)
    <he> ~~ (heeft|hebben) het over (dood|doodgaan|zelf*|eruit stappen|een eind*|er niet meer)
    <he> ~~ er [gewoon|echt|liever|eigenlijk] niet <mee> (wil|te willen|hoeft te) zijn
    <he> ~~ (briefje|brief) ~ (achtergelaten|neergelegd) ~~ (weg|afscheid|beter af|spijt|dood)
    beter af ~ zonder (hem|haar)
    <he> ~~ (zegt|zei|appt|appte|schrijft|schreef|roept) ~~ er ~ niet <mee> (is|zal zijn)
    <he> ~~ <pills> ~ (gaat|wil|zal|gaan) ~ (innemen|slikken|nemen|doorslikken)
    <he> ~ (stuurde|stuurt|schreef|appte|heeft) ~ (afscheidsber*|afscheidsapp*|afscheidsvid*)
"""
OTHERS_PAST = """
    <kin> ~~ (heeft|had|hebben|hef|is|heb) ~~ (gepleegd|gemaakt|verhangen|gedaan|opgehangen|
        gesprongen|gestapt|beroofd|doodgemaakt|gestorven|overleden|verdronken|omgebracht)
    <kin> ~~ (pleegde|stapte|sprong|hing|verhing|maakte|beroofde|verdronk)
    (gepleegd|gesprongen|verhangen|beroofd|overleden|gestorven) ~~ (zelfmoord*|zelfdod*)
    (zelfmoord*|zelfdod*|suicide) ~ van <my> ~ <kin>
    (verlo*|sinds|na|door|vanwege) ~ [de|het] ~ (zelfmoord|zelfdoding|suicide) ~ (van|door)
    (verloren|kwijt|overleden|gestorven) ~ (aan|door) ~ (zelfmoord|zelfdoding|suicide)
    (vader|moeder|broer|zus|man|vrouw|zoon|dochter|oom|vriend|buurman|neef|
        collega) ~~ (zelfmoord*|zelfdod*|suicide) ~ (jaar|jaren|geleden|in 20*|in 19*)
    (is|was) ~ (uit het leven gestapt|voor de trein gesprongen)
    nabestaande*
"""
_OTHERS_DEAD = """
    (mijn _|hem|haar|jullie|iemand|ze|die _) dood (hebben|zien|wensen|maken|slaan|schieten|steken)
"""
_OWN_PAST = """
    (jaren geleden|jaar geleden|vroeger|lang geleden|in mijn jeugd|als kind|als tiener|destijds|
        ooit|vorig jaar) ~~ (poging|suicidaal|zelfmoord*|suicide*|geprobeerd|gesneden|gedacht|
        wilde|wou|dacht)
    (poging|suicidaal|zelfmoord*|suicide*|geprobeerd) ~~ (jaren geleden|jaar geleden|vroeger|
        lang geleden|als tiener)
"""
_IDIOMS = """
    zelfmoordpreventie*
    zelfmoordact*|zelfmoordmissie*|zelfmoordcommando*|zelfmoordterr*|zelfmoordaanslag*
    (politieke|financiele|commerciele) zelfmoord
    zelfmoord (om|van|dat je|wat jullie|actie|beleid|missie) ~
    (is|was|lijkt) [gewoon|echt|bijna|pure|puur|je reinste|wel] (zelfmoord|suicide)
"""
_SOMETHING_ELSE = """
    (trein|bus|tram|metro) van (#|##|half|kwart|tien|negen|acht|zeven|zes)
    (eind|punt|streep) ~~ (zeg|zeggen|opgezegd|opzeggen|stop|stoppen) ~~ (krant|abonnement|
        sportschool|verzekering|contract|telefoon|lidmaatschap)
    (auto|scooter|fiets|total loss) ~ tegen een (boom|paal|muur)
    [er] ~ een (eind|punt|streep) (aan|achter|onder) [te] [maken|zetten] [,] [aan|met|van|
        achter] ~ (abonnement|regeling|contract|gedoe|gezeik|verzekering|polis|schuld|schulden|
        relatie|huwelijk|aanmaningen|brieven|gezeur|onzin|incasso|baan|werk|samenwerking|situatie|
        ellende met|ruzie|stress|rekeningen|rekening|discussie|betalingsregeling|verhaal|zaak|
        gesprek|kosten|chaos|circus|roken|drinken|achterstand|hele gedoe|betaling*|automatische|
        aanvullende)
    (abonnement|regeling|contract|verzekering|polis|relatie|huwelijk|gesprek|gedoe|lening|zaak|
        bedrijf|eenmanszaak|achterstand|schulden|schuld|aanvullende|betalingsregeling) ~~ (eind|
        punt|streep) (aan|achter|onder)
    (ruzie|relatie|verkering|vriendschap|samenwonen) ~~ (eind|punt|streep)
    (jullie|u|de rechter|hij|ze|mijn vriend|mijn vriendin) (maken|maakt|heeft|zet|zetten|
        maak) ~ er ~ een (eind|punt)
    (stap|stappen|stapt) ~~ uit ~~ (verzekering|regeling|contract|polis|collectief|abonnement|
        aanvullende|pakket|chat|gesprek|bedrijf|relatie|bus|auto|trein|bed)
    (verzekering|regeling|contract|polis|collectief|abonnement|aanvullende|pakket|lening|bedrijf|
        zaak) ~~ (stap|stappen|stapt|uitstappen)
    (stap|stappen|uitstappen|uit stappen) ~~ (zeg ~ op|opzeggen|polis|verzekering|
        verzekeraar|zaak|abonnement)
"""
# money talk somewhere in the sentence that explains the words
_SETTLED = """
    (van me|van mij) af ~~ (alles betaald|afbetaald|afgelost|alles overgemaakt|overgestapt)
    (alles betaald|afbetaald|afgelost|alles overgemaakt|overgestapt) ~~ van me af
    voorbij ~~ (loon|salaris|uitkering|gestort|toeslag|betaald)
"""
_CONTRACT = """
    (eruit|uitstappen|er uit) ~~ (zeg|opzeggen|opgezegd) ~~ (polis|verzekering|abonnement|contract)
    (eruit|uitstappen|er uit) ~~ (polis|verzekering|abonnement|contract) ~ (op|opzeggen)
"""
_CONTEST = """
    (het|dat|die|schuld|schulden|geld|brief|brieven|probleem|problemen|pijn|premie|deurwaarder|
        stress) ~ [vanzelf] ~ (verdwijnen|verdwijnt|verdwenen)
    (tabee|adieu|aju|vaarwel|tot ziens|doei) ~~ (ik hoor|maandag|dinsdag|woensdag|donderdag|vrijdag|
        morgen|hoor het|bel|volgende|tot|weer|terug)
    mes op [de|onze|mijn] keel ~~ (bank|hypotheek*|schuldeiser*|incasso*|verhuurder|eerste|rente)
    uitweg ~ uit (die|dat|de|deze) ~ (rompslomp|papier*|administra*|regels|regeling|systeem)
    tot ziens ~~ het ga
    te verliezen ~~ (betaal niet|betaal niks|rechter|rechtszaak|procedeer|proberen)
"""
_NOT_MY_DEATH = _DEAD_HYPERBOLE + _OTHERS_DEAD + _OWN_PAST

RULES: tuple[Rules, ...] = (
    Rules("self_harm", 3, _ACUTE, """
        strop om (mijn|onze|de) (nek|hals) ~ (wordt|word|strakker|aangetrokken|steeds|heet)
        strop ~ (rente|kosten|schuld|schulden|premie|financieel)
        mes op [de|mijn|me|onze] keel (gezet|zetten|zet|gehouden|met)
        (zetten|zet|hebben|hebt|duwt|duwen) ~ mes op [de|mijn|me|onze] keel
        mes op [de|mijn|me|onze] keel ~~ (bank|hypotheek*|schuldeiser*|incasso*|verhuurder|betaald|
            betalen|rente)
        (kind|zoon|dochter|baby|peuter|kleuter|hij|ze) ~ heeft ~ (gif|bleek|chloor|antivries|
            gootsteenontstopper|spiritus|rattengif)
        (over|binnen) _ (uur|uurtje|minuten) ~ (weg|moet|werk)
        (hypotheek|lening|schulden|schuld|contract) ~~ (touw|strop)
        (touw|strop) ~~ (hypotheek|lening|schulden|schuld|contract)
        (voorgeschreven|zoals ~ dokter|dokter|apotheek|huisarts ~ zei|hart|bloeddruk|recept|
            ochtend|elke|iedere|dagelijks|s avonds|op tijd|eigen risico|vergoed*|vergeten|
            niet genomen|hoofdpijn|griep|verkouden|vakantie)
        (vinger|vingers|eigen vlees|per ongeluk|met koken|uien)
        (machinist|monteur|werk|werkt|werken|bus|ns|woon|woont|file|vertraging|conducteur|thuis|
            kwijt|financieel|weer op het spoor|goede spoor)
        (mijn|de|onze|zijn|haar) <pills> (zijn|is) ~ op
        spaar ~ <pills> ~ (uit|op de kosten)
        (per ongeluk|vergist) ~
        <pills> op (recept|doktersvoorschrift)
        (touwtjes|touw) ~ (aan elkaar|eindjes)
    """, past_of_others=True),
    Rules("self_harm", 3, _THIRD, _DEAD_HYPERBOLE + _IDIOMS + """
        (wil|wilt|willen) (me|ons|haar|hem|jullie) dood
        gevallen|struikel*
        bedreigt ~ met de dood
        (opgegeten|per ongeluk|gegeten|ingeslikt|doorgeslikt|van oma|van opa)
        overdosis genomen
        van (#|# jaar|twee|drie|een jaar) ~ <pills>
        (kanker|ziek|ziekte|stervende|palliatief|uitbehandeld|terminaal|hospice|sterfbed|tumor)
        (kamp|school|gym|turnen|turnt|trampoline|zwembad|duikplank|glijbaan)
        op de brug (naar|van|in|bij)
        (me|ons|haar|hem|kinderen|iemand|jullie) ~ (dood|kapot|wakker) (maakt|maken|slaat|slaan|
            schiet*|gaat maken|te maken|maak)
        (dood|kapot) (slaat|slaan|schiet*|maakt|maken|steekt|steken|gebeten|gereden)
        (overleden|gestorven|gepleegd|verhangen|jaar geleden|jaren geleden|vorig jaar|vroeger|
            was dood|al dood|dood was|doodgegaan|jaar terug)
        (al|sinds|toen|na|door|omdat) ~ (dood|doodgaan) (is|was|ging|van|ben)
        <kin> is [al|nu|sinds _|helaas] dood
        20##|19##
        op het spoor ~ (werk*|gezet|machinist)
        (dood|doodgaan) (aan|van)
        <pills> ~ (op|niet)
        (dokter|apotheek|elke|dagelijks|voorgeschreven|bloeddruk|hart)
        (heeft|had) ~ <pills> (genomen voor|nodig)
    """, past_of_others=True),
    Rules("self_harm", 2, _WORDS, _IDIOMS + _OWN_PAST, past_of_others=True),
    Rules("self_harm", 2, _EXPLICIT, _NOT_MY_DEATH, past_of_others=True),
    Rules("self_harm", 2, _LIVING, _OWN_PAST + """
        leef ~ (op|van) (de|het|mijn|een)
        (morgen|straks|vandaag|vanavond) ~~ (loon|salaris|betaal|uitkering|geld|gestort|toeslag)
        leven ~ (van|met|op) ~ (euro|uitkering|bijstand|loon|geld|aow|pof|pensioen|schulden|
            stress|deze schuld|angst|krediet|zak)
        (op de pof|van de bijstand|van een uitkering|van mijn uitkering|van niks) ~ leven
        (hier|er|daar|ervan|waar|dit|dat|niemand) ~ van [te] [kunnen] leven
        van ~ (kan|moet|lukt|valt|is) ~ [te] leven
    """, anywhere=_SETTLED, negatable=False, past_of_others=True),
    Rules("self_harm", 2, _ACTS, _SOMETHING_ELSE + _OWN_PAST + """
        (slaan|schoppen|vervloeken) dat
        voor ~ kop (slaan|geslagen)
        gooi ~ (hem|haar|jullie|je|ze|deurwaarder|telefoon|brief|die)
        (kapot|dood) (werken|betalen|gewerkt|sparen)
        (volgens|van) ~ (dokter|arts|huisarts|apotheek)
        (bij jullie|gat in de lucht|bij u|zwembad|trampoline|parachute) ~
        (springen|spring) ~ (bij|gat|zwembad)
        uit mijn vel
        (fiets|mijn zoon|hij|dochter|trampoline|ongeluk|per ongeluk|verzekering ~ schade|
            schade) ~~ tegen (een|de) (boom|muur)
        tegen (een|de) (boom|muur|vangrail) ~ (gereden|geknald|gebotst|aangereden|total loss)
        (een|mijn|half) <pills> ~ om te slapen
        (s avonds|elke avond|voor het slapen) ~ <pills>
        (trein|bus|metro|tram) ~ (te laat|werk|kosten|kaartje|abonnement|halen)
        (abonnement|kosten) ~ voor de (trein|bus|metro|tram)
        (verdrink|verzuip) [ik] ~ in (de|het|mijn|die|al) [die|mijn|deze] (schulden|rekeningen|
            werk|zorgen|papier*|brieven|post|kosten|stress|verdriet|aanmaningen|ellende)
        (pijn|vergissen|snijden) ~ in (de|mijn|eigen) (uitgaven|budget|kosten|vingers|eigen vlees)
    """, anywhere=_CONTRACT, past_of_others=True),
    Rules("self_harm", 2, _BURDEN, _OWN_PAST + """
        (in|op|bij) [dat|het|dit|jullie] ~ (huis|adres|bedrijf|kantoor|dorp|land|
            woning) ~ (niet <mee>|weg) ben
        (weg|vertrokken) ben (bij|van|naar|uit|op)
        verzekerd
        (overstap|overgestapt|opzeg|opgezegd|andere verzekeraar|gelukkig weg)
        (vakantie|werk|werken|ziekenhuis|verhuisd|verhuizen|buitenland|camping|pensioen|sollicitatie|
            duitsland|belgie|spanje|marokko|turkije|polen|suriname|curacao)
        daar ben ik er niet
    """, negatable=False, anywhere=_SETTLED),
    Rules("self_harm", 2, _FAREWELL, """
        laatste (bericht|brief|berichtje|groet) (via|op|in) (dit|deze|mijn)
        (pensioen|mailadres|mailbox|verhuis*|nieuw adres|oude adres)
        (deurwaarder|overstap*|verzekeraar|overstappen|klacht|beantwoord*|over de|over het|
            over mijn)
        (werkdag|laatste dag van de|op mijn werk|van mijn werk|collega*|pensioen|notaris ~ kost*|
            ontslag)
        (overleden|gestorven) ~ (man|vrouw|vader|moeder) ~ (uitvaart|begrafenis)
        (begrafenis|uitvaart|crematie) ~ van (mijn|onze|me) [overleden] <kin>
        (man|moeder|vader|vrouw) ~~ (begrafenis|uitvaart|crematie)
        (laatste|jullie) [brief|bericht] van (jullie|u|de)
    """, negatable=False),
    Rules("self_harm", 1, _AMBIGUOUS, """
        tot ziens
        (vaarwel|adieu|tabee) ~ (incasso*|kosten|schuld|schulden|premie|brieven|deurwaarder*)
        verliezen ~ (betaal|doe maar|procedeer|rechter)
        (eind verhaal|klaar) , ik betaal
        hoop [meer|op|dat] (dat|op) ~
        rust ~ van (jullie|u|die brieven|de brieven|dat gezeur)
        (waardeloos|hopeloos) (behandeld|geholpen|bejegend|geregeld)
        dood (van|aan) ~
        (cz|verzekeraar|verzekering)
        niet meer bij
        (voorbij|klaar|over) (met|voor) (die|de|deze|mijn|dit)
        de (verzekering|regeling|afspraak|korting|brief) ~ hoeft
        ademnood
        (stopt|ophoudt|stoppen) met ~
        van (die|deze|de|dat|al|mijn) ~ (schuld|schulden|rekening|rekeningen|bedrag|
            achterstand) ~ (verlost|weg|af)
        eind ~ van (de|het|deze|mijn) (maand|geld|jaar|week|budget|contract)
        (weg|vertrek*) ~ (bij|uit|naar) (jullie|deze verzekering|cz|nederland|dit huis|deze buurt)
        financieel*
        (regeling|euro|betaal|betalen|afspraak|bedrag|betaald|premie|aflossen) ~ (niet <mee>|
            niet) ~ (zitten|verder|vol|aan|hoef*) $
        (euro|bedrag|maand) ~ (kan|trek|hou|zie) ~
        meer ~ dan (#|##|###)
        (niet <mee>|niet) ~ zitten om
        (zin|nut) ~ (om|dat|als) ~ [te] (bellen|bel|mailen|schrijven|betalen|betaal|klagen|bezwaar|
            reageren|wachten|vragen|vraag|sturen|werken|sparen|praten|invul*|stuur)
        (zus|broer|vader|moeder|zoon|vriend*|gemeente|al) ~ (betaald|geregeld|gedaan|opgelost)
        (overstappen|overstap|abonnement|opzeggen|opgezegd|menu|website|app|wachtrij|wachten|
            inloggen|formulier)
        (gebeld|bellen|gebeld worden|brief|brieven|mail|mails) ~ (krijg*|worden|ontvangen)
        (betalen|werken|lopen|rondkomen|slapen|eten|autorijden|tillen|staan|zien|horen|lezen|
            traplopen|fietsen|rijden|sparen|lenen|koken|sporten|wachten|bellen) kan ik ~ niet
        <not> ~ (zelfmoord|dood)
        met (die|de|deze|mijn) ~ (schuld|schulden|betaling|achterstand|incasso)
        (regeling|telefoontje|brief|terugbellen|afspraak|gesprek|hulp|uitstel|dat|herinnering) hoeft
        te veel geld|hoe ik ~ (betalen|betaal)
        (wanhopig|radeloos) ~ (betalen|geld|schulden|rekening*|premie)
        (mijn|de) (auto|telefoon|fiets|laptop|wasmachine|bedrijf|zaak|contract|relatie|huwelijk)
        (kansen|baan|bedrijf) ~ geen toekomst
        moet ~ afscheid
        geen toekomst ~ (bedrijf|daar|bij|werk)
    """, anywhere=_CONTEST, negatable=False, confidence=0.6),
    Rules("self_harm", 3, _THIRD_NOW),
    Rules("self_harm", 1, _NET, _DEAD_HYPERBOLE + _OTHERS_DEAD + _NET_UNLESS,
          negatable=False, past_of_others=True, confidence=0.5, anywhere=_NET_ELSEWHERE),
)  # fmt: skip

"""What people say who plan to kill or hurt themselves, or are doing it.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_idioms import CONTRACT, OWN_PAST, SOMETHING_ELSE
from bot.language.crisis_rule import Rules

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
        (gesneden|sneed) ~ (kaasschaaf|blik|blikje|papier|koken)
        brugwachter|dakdekker|dakpannen|zonnepanelen
        (machinist|monteur|werk|werkt|werken|bus|ns|woon|woont|file|vertraging|conducteur|thuis|
            kwijt|financieel|weer op het spoor|goede spoor)
        (mijn|de|onze|zijn|haar) <pills> (zijn|is) ~ op
        spaar ~ <pills> ~ (uit|op de kosten)
        (per ongeluk|vergist) ~
        <pills> op (recept|doktersvoorschrift)
        (touwtjes|touw) ~ (aan elkaar|eindjes)
    """, past_of_others=True),
    Rules("self_harm", 2, _ACTS, SOMETHING_ELSE + OWN_PAST + """
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
    """, anywhere=CONTRACT + """
        eind ~~ (uitschrijven|uitgeschreven|kvk|loondienst|faillissement|winkel|praktijk|webshop)
        (winkel|praktijk|webshop|kvk) ~~ eind
    """, past_of_others=True),
)  # fmt: skip

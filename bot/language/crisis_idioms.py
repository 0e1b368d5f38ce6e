"""Death and ends that are no wish to die: idioms, other people, long ago, money.

Rule lines that take a finding back (see `crisis_rule.py`).
"""

from __future__ import annotations

DEAD_HYPERBOLE = """
    als (mijn|me|ons) <kin> ~ (ziet|hoort|weet|leest|merkt|erachter komt) ~ ben ik ~ (dood|
        er geweest)
    (geduld|hoop|humeur|plezier|bedrijf|zaak|winkel|liefde|markt|buurt) [is] ~ dood
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
    dood (en begraven|voor me)
    (voor|wat) me [betreft|is|zijn|gewoon|hij|ze] ~ dood [en begraven]
    (is|zijn) [voor] me dood
    (sla|slaan|slaat|sloeg*|schiet|schoot|schoten) [je|ze|u|jullie] me dood
    doodvallen
    ten dode|doodgeboren|doodleuk|doodsimpel*|doodnormaal|doodgewoon
    (schaamt|schrikt|ergert|lacht|verveelt|werkt|zoekt|wacht|betaalt|lachten|lachte) ~ dood
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
OTHERS_DEAD = """
    (mijn _|hem|haar|jullie|iemand|ze|die _) dood (hebben|zien|wensen|maken|slaan|schieten|steken)
"""
OWN_PAST = """
    in (19##|200#|201#) ~~ (opgenomen|poging|zelfmoordpoging|suicidepoging|suicidaal|overdosis)
    (opgenomen|poging|zelfmoordpoging|suicidepoging|suicidaal|overdosis) ~~ in (19##|200#|201#)
    (na|sinds|door|vanwege) (een|mijn|die) (zelfmoordpoging|suicidepoging|poging) ~~ (lang|
        jaren|jaar) (voorbij|geleden|terug|verder)
    (jaren geleden|jaar geleden|vroeger|lang geleden|in mijn jeugd|als kind|als tiener|destijds|
        ooit|vorig jaar) ~~ (poging|suicidaal|zelfmoord*|suicide*|geprobeerd|gesneden|gedacht|
        wilde|wou|dacht)
    (poging|suicidaal|zelfmoord*|suicide*|geprobeerd) ~~ (jaren geleden|jaar geleden|vroeger|
        lang geleden|als tiener)
"""
IDIOMS = """
    zelfmoordpreventie*|suicidepreventie*
    (suicid*|zelfmoord*|zelfdod*|automutil*) ~ (mensen|patienten|clienten|bewoners|leerlingen|
        preventie)
    (lesgeven|les|cursus|boek|film|serie|podcast|scriptie|onderzoek|werk) ~ over ~ (suicid*|
        zelfmoord*|zelfdod*)
    afscheidsbrie* ~ (werk*|baas|collega*|club|team|school|sportschool)
    zelfmoordact*|zelfmoordmissie*|zelfmoordcommando*|zelfmoordterr*|zelfmoordaanslag*
    (politieke|financiele|commerciele) zelfmoord
    zelfmoord (om|van|dat je|wat jullie|actie|beleid|missie) ~
    (is|was|lijkt) [gewoon|echt|bijna|pure|puur|je reinste|wel] (zelfmoord|suicide)
"""
SOMETHING_ELSE = """
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
SETTLED = """
    (van me|van mij) af ~~ (alles betaald|afbetaald|afgelost|alles overgemaakt|overgestapt)
    (alles betaald|afbetaald|afgelost|alles overgemaakt|overgestapt) ~~ van me af
    voorbij ~~ (loon|salaris|uitkering|gestort|toeslag|betaald)
"""
CONTRACT = """
    (eruit|uitstappen|er uit) ~~ (zeg|opzeggen|opgezegd) ~~ (polis|verzekering|abonnement|contract)
    (eruit|uitstappen|er uit) ~~ (polis|verzekering|abonnement|contract) ~ (op|opzeggen)
"""
CONTEST = """
    (het|dat|die|schuld|schulden|geld|brief|brieven|probleem|problemen|pijn|premie|deurwaarder|
        stress) ~ [vanzelf] ~ (verdwijnen|verdwijnt|verdwenen)
    (tabee|adieu|aju|vaarwel|tot ziens|doei) ~~ (ik hoor|maandag|dinsdag|woensdag|donderdag|vrijdag|
        morgen|hoor het|bel|volgende|tot|weer|terug)
    mes op [de|onze|mijn] keel ~~ (bank|hypotheek*|schuldeiser*|incasso*|verhuurder|eerste|rente)
    uitweg ~ uit (die|dat|de|deze) ~ (rompslomp|papier*|administra*|regels|regeling|systeem)
    tot ziens ~~ het ga
    te verliezen ~~ (betaal niet|betaal niks|rechter|rechtszaak|procedeer|proberen)
"""
NOT_MY_DEATH = DEAD_HYPERBOLE + OTHERS_DEAD + OWN_PAST

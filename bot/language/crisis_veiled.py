"""What people say who circle around it: a wish to be gone, or a decision, without the word.

Loose lines: each is rare in talk about money, and all of them only ask one careful question.
The lines are in the small language of `crisis_pattern`.
"""

from __future__ import annotations

from bot.language.crisis_rule import Rules

_LIFE_AS_A_BURDEN = """
    (klaar|gehad|genoeg) (mee|ermee|ervan) [,] (met|van) [het|dit|mijn] leven
    (god|allah|heer|jezus|onze lieve heer) ~ me ~ (tot zich|haalt|neemt|roept|meeneemt|ophaalt)
    (voor wie|waarom|waarvoor|waar) ~ (doe|zou|doen|moet) [ik] ~ het ~ nog [voor|doen] $
    (voor wie|waarvoor) zou ik ~ nog
    moeite ~ [van het] (leven|mij|me) ~ niet <mee> waard
    wat (moet|doe|zoek) ik ~ nog ~ (hier|op aarde|op deze aarde)
    (walg|kots|gruwel) ~ van mezelf
    (stop|stoppen|kap|kappen|ophouden|houd op|hou op|uitscheiden) [ik] [er] ~ [met] (leven|
        (het|dit|mijn) leven)
    (gehad|klaar|gedaan|genoeg|moe|zat|beu|uitgekeken|schoon genoeg|
        vermoeid) ~ (met|van) [het|dit|mijn] leven
    (het|dit|mijn) leven ~ (gehad|zat|beu|hoeft|uitgeblust|mislukt|verpest|niks waard|
        waardeloos|zinloos|voorbij|ondraaglijk|te zwaar|te veel)
    (het|dit|mijn) leven is [nu|wel|voor me] (op|leeg|over|uit|klaar)
    leven ~ (stop|stoppen|stopzetten|ophouden|afsluiten|beeindig*|loslaten|teruggeven|inleveren)
    (verdien|waard) ~ (het|niet|geen) ~ (leven|bestaan|hier te zijn)
    (waarom|waarvoor|wat) ~ (leef|leven|besta|adem) ik
    (god|allah|heer|jezus|onze lieve heer|hij hierboven) ~ (mag|moet|kan|zal|kom) ~ me ~ (halen|
        hebben|nemen|meenemen|ophalen|roepen|komen)
    (haal|neem|roep) me [maar|toch|alsjeblieft|god|allah|heer] (weg|mee|tot u|bij u|god|
        allah|heer) $
    nog (leven|doorleven|verder leven) (hoeft|heeft|wil|kan|is)
    (toekomst|morgen|volgend jaar|ouder worden|oud worden) (hoeft|hoef|zie ik) ~ niet [meer]
    (wil|hoef) [ik] ~ (niet|geen) ~ oud [te] worden
    levend ~ (begraven|dood)
    (adem|ademen|ademhalen|wakker worden|opstaan) ~ (doet pijn|is te veel|kost te veel)
    het leven ~ (uit|verlaat|verlaten|vaarwel|los)
"""
_GONE = """
    (hoop|wou|wilde|wens|had|liefst) ~~ niet <mee> wakker (was|ben) (geworden|word)
    (hoop|wou|wilde|wens) ~~ niet <mee> (was|werd) ~ wakker
    na een poging|na mijn poging|weer een poging|poging tot zelf*
    (liefst|liever) (was|ben) ik ~ weg
    (been|voet) ~ in het graf
    (spring|springen) ~ van (de|het|een) (euromast|domtoren|dom|hijskraan|kraan|flat|dak|hoogste _|
        eerste de beste _)
    (ze|niemand|kinderen|gezin|familie|vrouw|man) ~ (hebben|heeft) me ~ niet <mee> nodig
    niemand (heeft|die) me ~ nodig
    of ik [nog] (leef|besta|adem)
    zie [ik] mezelf ~ (hangen|liggen|springen|vallen|verdrinken)
    (er tussenuit|ertussenuit) ~ (knijpen|knijp|gaan|piepen) , voorgoed
    (bel|app|schrijf|kom) ~ om [nog] [even] (dag|gedag|vaarwel|tot ziens) te zeggen
    (vrijwillig|zelfgekozen|waardig) ~ (levenseinde|levenseind|eind|dood|sterven)
    levenseinde|levenseind|bestaansrecht
    (kussen|plastic zak|zak) ~ (op|over) mijn (gezicht|hoofd)
    durfde ~ niet ~ (door te zetten|doorzetten|te springen|los te laten)
    onder (een|de) (bus|vrachtwagen|auto|tram) (kom|loop|lig|val|kwam|stap)
    (mijn|me) ~ <dear> achterna
    achterna (gaan|ga) $
    zie mezelf ~ (hangen|liggen|springen|vallen|verdrinken)
    niet <mee> (ademen|adem halen|ademhalen|vechten) $
    ben er ~ niet <mee> bij $
    (zouden|zou|gaan|gaat) ~ me ~ missen
    of ~ me ~ (missen|mist)
    (sta|zit|hang) ~ (etage|verdieping|hoog|dakterras|bovenste) ~~ (naar beneden|de diepte)
    (zoek|zie|kies) ~ (boom|vrachtwagen|viaduct|tegenligger) [uit]
    (drijft|drijven|drijf|jagen|jaagt|jaag) ~ (de dood|het graf|de afgrond) in
    (manier|hoe) ~ zonder pijn ~ [te] (gaan|sterven|dood|eruit)
    pijnloos ~ (gaan|sterven|dood|manier)
    (manier|middel) ~ pijnloos
    als ik het doe $
    trek [ik] ~ (strop|touw|lus) ~ (aan|om)
    (polsen|pols|armen) (bloeden|bloedt|open)
    (touw|scheermes|scheermesjes|strop) ~ (kopen|halen|bestellen|zoeken|pakken|besteld)
    (slapen|inslapen) met ~ <pills>
    neem iemand mee als ik ga
    ik er ~ (uitstap|uit stap) $
    geen (kracht|energie|puf|fut|zin) <mee> ~ om ~ (vechten|strijden|knokken|overleven)
    moe (gestreden|gevochten|geleefd|geknokt)
    (nek|hals) ~ breek ~~ (opgelost|klaar|over|voorbij|af)
    (balustrade|kozijn|dakgoot|vensterbank|balkonhek) ~~ (been|benen|hang|zit|sta|klim)
    (been|benen|hang|zit|sta|klim|geklommen) ~ (balustrade|kozijn|dakgoot|vensterbank|balkonhek)
    (onherroepelijk*|onomkeerbaar*|onomkeerbare*)
    (verjaardag|kerst|zomer|jaar|lente|oud en nieuw|weekend|winter|
        voorjaar) ~ niet [meer] [te] (halen|haal|meemaken|meemaak|afmaken|afmaak)
    ik ben ~ (nergens|niks|nergens <mee>) ~ goed voor
    ik deug ~ nergens voor
    (waarom|waarvoor) ik ~ (leven|leef|bestaan)
    (eindig|eindigen|stop|neem) ~ [mijn|me|dit|het] leven $
    als dit ~ leven is ~ (hoef|wil)
    rest me ~ alleen [nog] ~ (touw|dood|eind|trein|water|pillen)
    ben er (volgende _|over _ _|straks|morgen|dan|binnenkort|na _) [toch|dan|gewoon] niet <mee>
    <want> ~ (van|uit) (deze|de) (wereld|aarde|aardbol) [af|weg]
    had (mijn moeder|mijn moeders|ze) me ~ [maar] (nooit|niet) (gekregen|gebaard|geboren)
    ik er [gewoon|maar|straks|morgen|volgende _|dan|over _ _] [toch|gewoon|al] niet <mee> (ben|
        was|zou zijn)
    (ben|was|zou) ik er [volgende _|over _ _|straks|morgen|dan|na _|met kerst] ~ niet <mee>
    (als|dat|had|stel) ~ ik er niet (was|ben|zou zijn|was geweest) ~~ (schuld|schulden|beter|geen|
        makkelijker|rust|gelukkig*|opgelost|allang|minder|leven)
    (als|was) <my> (<dear>|hond|kat|poes|dochter|zoon) er niet (was|waren) ~ (dan|had|was|zou) [dan]
    (enige|reden|alleen) ~ me ~ (tegenhoudt|tegen houdt|hier houdt|nog houdt|weerhoudt|
        op de been|in leven)
    (niks|niets|niemand) ~ (hier|me) ~ (houdt|tegenhoudt|tegen houdt|houd|hou)
    houdt me (hier|nog) ~ (niks|niets|niemand)
    had ik het [al|allang|al lang] ~ gedaan
    (doe|geen) ~ moeite <mee> ~ voor me
    (geef|gun) ~ (mijn|me|die|de) ~ plek ~ aan (iemand|een ander)
    (laat me) [maar|nu|gewoon] (gaan|los|met rust sterven|verdwijnen|wegglijden)
    (mij|me) hoef* ~ niet <mee> te (redden|helpen|bellen|schrijven|zoeken)
    (me|ik) ben niet <mee> te redden
    (aan|van) me ~ (niks|niets|weinig) <mee> te redden
    (vinden|vindt|vind) [jullie|je|ze|hij|iemand] me ~ [wel|morgen|straks|vanzelf] $
    (slapen|slaap|liggen) ~ (blijven slapen|blijven liggen|doorslapen|nooit <mee>|voorgoed|
        weg blijven)
    (kerkhof|begraafplaats|graf) ~ (liggen|naast|thuis|rust|plek voor)
    (lig|liggen|ligt) ~ (onder de grond|onder de zoden|tussen zes planken|in de kist)
    (onder de grond|onder de zoden|tussen zes planken|zes planken|onder de groene zoden)
    (straks|morgen|binnenkort|volgende _) [ben|lig] ik ~ (kist|lijkwagen|lijkzak|mortuarium)
    na de begrafenis [van <my> <kin>] ga ik ~
    (dan|daarna|straks) ga ik ook $
    (kruip|kruipen) ~ bij ~ in ~ graf
    (van|uit) de (aardbodem|aardkloot) ~ (verdwijn|verdwijnen|weg)
    (verdwijn|verdwijnen) ~ (van|uit) de (aardbodem|wereld)
    (verdwijn*|oplossen|oplos) ~ (in het niets|in rook)
    (weg|eruit|er uit) , (uit|van) alles
    ik wil (uit|van) alles [weg|af|eruit]
    over de reling
    (ik spring|spring ik) $
    (de trein|een trein) ~ (opgelost|oplossing|klaar|over|voorbij|makkelijk*|snel|pijnloos)
"""
_WISH_TO_DIE_BY_CHANCE = """
    (hoop|hopelijk|mocht|bid|wens|wou|wilde|fantaseer|droom|verlang|liefst|jammer|graag|
        misschien) ~~ (hartaanval|beroerte|kanker|ongeluk|auto ongeluk|ongeval|tumor|hersenbloeding|
        aangereden|overreden|doodziek|ongeneeslijk|snel ziek|aanrijding|neerstort*|omver|plat rijdt)
    (kanker|ongeluk|hartaanval|vrachtwagen|aanrijding|corona) ~~ (zou fijn|zou mooi|oplossing|
        uitkomst|opluchting|tenminste|zegen|was ik er|was het maar)
    (ga|ging|gaat) ik eraan
    me ~ (spuitje|spuit) ~ (geven|geef|krijgen|erin)
    (spuitje|prikje) ~ (geven|geef|krijgen|vragen) ~ [me]
    (ik ga|ga ik) er [toch|wel|snel|gauw] aan
    (iemand|jullie) me ~ (dood|af|een kogel|afmaken|doodschieten|doodmaken) [maar|gewoon]
    maak me [dan|maar|gewoon|alsjeblieft] [maar] (af|dood)
    schiet me [dan|maar] [maar] (dood|neer|af|door mijn kop)
"""
_NOT_SAFE_WITH_MYSELF = """
    durf ~ niet [meer] alleen [te] (zijn|blijven|slapen)
    vertrouw mezelf ~ niet
    [ben] bang [dat] ik ~ (iets|wat) (stoms|geks|doms|ergs|raars) ~ (doe|doen|ga doen)
    (ga|doe) [ik] ~ (iets|wat) (stoms|geks|doms|ergs) ~ [doen]
    (ga|wil|zou) [ik] [straks|gewoon|echt] (mezelf) ~ (offen|deleten|unaliven|cancelen|rippen|
        wegmaken|poppen|eindigen|uitschakelen|opruimen|wegdoen|stoppen|uitdoen)
    crisisdienst|crisisopvang ~ psych*
    (gaat|ga|loopt) ~ mis ~ met me (vannacht|vanavond)
    doe ik [mezelf|me zelf] nog (wat|iets) $
    (me|mezelf) ~ uit (het|de) (kanaal|water|gracht|rivier|maas|haven) ~ (vissen|halen|dreggen|
        trekken)
    (kraan|gaskraan|gas) ~ open ~ (gas|slapen|liggen)
"""
_DECIDED = """
    (besluit|beslissing|keuze|keus|knoop) ~ (genomen|gemaakt|vast|doorgehakt) ~~ (niemand|alles|
        ompraten|definitief|oplost|terug|rust|niet meer|vaarwel|vrede|eruit|niks meer)
    (niemand|niks|niets) ~ me ~ (ompraten|tegenhouden|op andere gedachten|meer stoppen)
    (zoals|zo) ~ (plan|plannen) ~ klaar , ~ (doe|ga)
    (heb|had|heeft) ~ (methode|manier|middelen) ~ (gevonden|uitgezocht|klaar|in huis|gekozen)
    ik (weet|wist) [al|precies] hoe ik het [ga] (doe|doen)
    (hoe|waar) ik het (ga doen|wil doen|doe) [weet ik|staat vast|is al]
    kistje ~ staat|waar het kistje
    (kinderen|vrouw|man|familie|broer|zus) ~ (weten|weet) waar [de|het|mijn] (papieren|kistje|
        map|brief|testament|geld|spullen)
    (hoeven|hoeft|hoef) [u|je|jullie] ~ me ~ niet <mee> te (schrijven|bellen|mailen|zoeken)
    (zaken|alles|leven) ~ op orde ~~ (groet|vaarwel|gaan|klaar om|rust|kinderen weten)
    (heb|heeft) ~ (vrede|rust) (mee|ermee|gevonden) ~~ (gaan|klaar|laatste|afscheid|eind)
    (drink|drinken) ~ moed in
    afscheids*
    (film|filmpje|video|spraakbericht) ~ (opgenomen|ingesproken) ~ (kinderen|voor later|voor als)
    (kanarie|hond|kat|poes|parkiet|vogel|konijn|hondje|cavia|beesten) ~ [naar|aan|bij] ~ (gebracht|
        weggegeven|gegeven) ~~ (goed zo|klaar|rust|afscheid|goed huis|ook weg|kan ik)
    (pillen|medicijnkast*|pillendoos|apotheek) ~ (leeghalen|leegmaken|leegeten|opmaken)
    neem ~ alles in
    (alles|alle _|pillen) ~ [wat] ~ (medicijnkast*|pillendoos|pillendoosje|nachtkastje) ~ [staat|
        ligt] [in]
    (strip|strips|#|##|doos|pot|twee|drie|tien|twintig|dertig) ~ <pills> ~ (kiezen|keel|binnen|
        achterover|maag|lijf|gegooid)
"""
_OTHERS_BETTER = """
    (beter|mooier|fijner|makkelijker) leven ~ zonder (me|hun|zijn|haar) [moeder|vader|mama|papa]
    zonder (hun|zijn|haar|een) (moeder|vader|mama|papa|man|vrouw) ~ (beter|gelukkiger|af)
    beter [af] (zonder|zonder een) ~ (papa|vader|moeder|mama|zo'n vader|zo'n moeder|man|zoon|
        dochter|mens)
    (wereld|familie|gezin|kinderen|vrouw|iedereen|ze) ~ (zonder me) ~ [beter|gelukkiger|verder|op]
    geen last <mee> van me
    van me ~ geen last <mee> ~
    (last|verdriet|zorgen|schande|schaamte) ~ (bespaar|besparen|bespaard) ~
    (bespaar|besparen) ~ (kinderen|gezin|familie|vrouw|ze) ~
    (ruim|ruimen|opruimen|ruimt) (me|mezelf) ~ [uit de weg|op]
    uit de weg ruimen
    (plek|plaats|ruimte) ~ maken voor [een ander|anderen|iemand]
    (niemand|niks) ~ mist ~ [me] ~ als
    dood (ben|lever|breng) ik ~ (meer|nog)
    ik (ben|was) ~ (fout|vergissing|misbaksel|mislukking|parasiet|wegwerp*) ~ [op deze wereld]
"""
_UNLESS = """
    (verdien|verdienen) ~ (euro|netto|bruto|genoeg|niet veel|weinig|te veel)
    leven ~ (van|op) ~ (euro|uitkering|bijstand|loon|geld|aow|pensioen|krediet)
    leven is ~ duur
    (regeling|schuld|schulden|premie|kosten|polis) ~ (leven|levens)
    (overleden|gestorven|uitvaart|begrafenis) ~ (vergoed*|kosten|rekening|betaald)
    (niet|geen) ~ (zelfmoord*|dood)
    (doei|hoi|hallo|dag) ik spring
    leven ~ (op orde|weer op|oppakken|op de rit|beteren)
    (op|in) [het|mijn] (werk|kantoor|huis|vakantie|spreekuur)
    (eruit|er uit|weg) ~ (schuld|schulden|regeling|wanbetal*|verzekering)
    (vriend|vriendin|relatie|baan|opleiding|school|studie) ~ (besluit|beslissing|keuze)
    (graf|kerkhof|grafsteen|begraafplaats) ~ (betalen|kosten|rechten|huur|onderhoud|euro)
    (hartaanval|beroerte|kanker|ongeluk) ~ (gehad|gekregen|overleden|rekening|vergoed*)
    (haha*|lol|hihi|grapje|geintje)
    (niet|geen) ~ (ziek|kanker|ongeluk)
    (hoop|hopelijk) ~ (geen|niet|nooit)
    met [de|een] trein ~ (naar|van)
    (trein|ov|bus) ~ (goedkoper|duurder|abonnement)
"""

RULES: tuple[Rules, ...] = (
    Rules("self_harm", 1,
          _LIFE_AS_A_BURDEN + _NOT_SAFE_WITH_MYSELF + _GONE + _WISH_TO_DIE_BY_CHANCE + _DECIDED
          + _OTHERS_BETTER,
          _UNLESS, negatable=False, past_of_others=True, confidence=0.5),
)  # fmt: skip

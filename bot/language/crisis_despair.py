"""What people say who may think of ending their life: one asks.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_idioms import CONTEST, DEAD_HYPERBOLE, OTHERS_DEAD
from bot.language.crisis_rule import Rules

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
    dood ~ (meer|beter) waard
    (meer|beter) waard ~ (dood|overleden)
    een (wanbetaler|schuldenaar|klaploper) minder
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

RULES: tuple[Rules, ...] = (
    Rules("self_harm", 1, _AMBIGUOUS, """
        tot ziens
        (vaarwel|adieu|tabee) ~ (incasso*|kosten|schuld|schulden|premie|brieven|deurwaarder*)
        verliezen ~ (betaal|doe maar|procedeer|rechter)
        (eind verhaal|klaar) , ik betaal
        hoop [meer|op|dat] (dat|op) ~
        rust ~ van (jullie|u|die brieven|de brieven|dat gezeur)
        (hopeloos|uitzichtloos|zinloos|nutteloos) ~ met (dat|het|die|de|deze|mijn|jullie) ~
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
    """, anywhere=CONTEST, negatable=False, confidence=0.6),
    Rules("self_harm", 1, _NET, DEAD_HYPERBOLE + OTHERS_DEAD + _NET_UNLESS,
          negatable=False, past_of_others=True, confidence=0.5, anywhere=_NET_ELSEWHERE),
)  # fmt: skip

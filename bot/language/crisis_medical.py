"""What people say when somebody needs an ambulance now.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_rule import Rules

_EMERGENCY = """
    (pijn|druk|drukkende|beklemming|beklemd|steken|stekende|knellende|strak*|klem) ~ (op|in|
        aan) [de|mijn|me|zijn|haar|het] borst
    borst ~ (doet pijn|pijn|drukt|strak|beklemd|straalt|steekt)
    (pijn|druk|uitstraling|straalt) ~~ borst ~~ (arm|kaak|rug|schouder)
    (krijg|krijgt|kreeg|heb|krijgen|geeft) [bijna|haast|echt|nu|ineens|niet|even|opeens|gewoon|zo|
        weer|helemaal] [echt|bijna] (geen|te weinig|niet genoeg) (lucht|adem|zuurstof) [meer|me]
    (kan|kon|krijg|lukt|kunnen) ~ (niet|niet meer|bijna niet|moeilijk|slecht|haast niet|
        amper) ~ (ademen|adem halen|ademhalen|adem te halen|ademhaling|adem krijgen|adem)
    (ademt|ademd|adem|ademde|ademen) [haast|bijna] (niet|raar|niet meer|zwaar|bijna niet|moeilijk)
    (kan|kon|kun) ~ (geen|amper|nauwelijks|bijna niet) ~ (adem halen|ademhalen|lucht krijgen|
        adem krijgen|ademen)
    (bijna|haast|amper) geen (adem|lucht) ~ (halen|krijgen|krijg)
    krijg ~ niet ~ wakker
    (drukkend|drukkende|zwaar|strak|beklemmend|knellend) ~ (gevoel|pijn) ~ borst
    (arm|been|arm en been|benen|gezicht|kant) ~ (verlamd|lam|slap|gevoelloos)
    ademnood
    (gedronken|ingeslikt|gegeten|opgegeten) ~ (giftig*|gif|bijtend*)
    (giftig*|bijtend*) ~ (gedronken|ingeslikt|gegeten|opgegeten|binnen)
    niet ~ (gezicht|mond|arm|been|kant) ~ bewegen
    (gezicht|mond|arm|been|ene kant) ~ niet ~ bewegen
    ik geen (lucht|adem)
    (veel|hevig|ineens|plotseling|erg) ~ bloedverlies
    bloedverlies ~ zwanger
    (vloei|vloeit|vloeien|vloeiing) ~~ (zwanger|weken|weeen)
    zwanger ~~ (vloei|vloeit|vloeien|vloeiing)
    (voel|merk|ben) ~ [aan het] (wegvallen|wegzakken|wegraken|wegglijden|flauwvallen)
    (lippen|vingers|gezicht|lippen en vingers) ~ [zijn|worden|is|wordt] ~ (blauw|paars)
    gasgeur|gaslucht|gaslek|ruik gas
    (ademt|ademd|haalt adem) ~ niet [meer|me]
    (heel|erg|zo|enorm|ontzettend|ineens|ernstig|hartstikke|verschrikkelijk) benauwd
    (benauwd) ~~ (kan niet|blauw|puf* helpt niet|lucht|help|niet goed|niemand)
    (stik|stikt|stikken|stikkend) [de|helemaal|bijna|nu] $
    (ik|kind|baby|zoon|dochter|hij|ze|man|vrouw) ~ (stik|stikt|verslikt*|stikken)
    (is|raakt|raakte|ligt|lag|was|wordt|ben) ~ (bewusteloos|buiten bewustzijn|buiten westen|
        bewustloos)
    bewusteloos
    (niet|nauwelijks) [meer] (aanspreekbaar|wakker te krijgen|bij bewustzijn|bij kennis|
        bij zinnen|bijkomt)
    (word|wordt|komt|krijg*) ~ (niet|niet meer) ~ (wakker|bij) $
    (reageert|reageerd|reageren) ~ (niet|nergens|nauwelijks) [meer|op]
    (in elkaar|inelkaar) (gezakt|gestort|gezegen|zakte|gevallen)
    (zakt|zakte|zakken|stortte|stort|zeeg|viel|klapte) ~ in elkaar
    (flauwgevallen|flauw gevallen|knock out|out gegaan|outgegaan|weggevallen|van zijn stokje|
        neergevallen)
    (ligt|lag|gevallen) ~ op de (grond|vloer) [en|, en] ~ (niet|bloed|beweegt|stil|kwijl*)
    (val|vallen|valt|raak) ~ [steeds|bijna] ~ (weg|flauw) $
    aan het wegvallen
    (steeds|bijna|telkens) weg ~ (vallen|val)
    val steeds weg
    (hartaanval|beroerte|hersenbloeding|herseninfarct|hartstilstand)
    (mond|gezicht|mondhoek) ~ (hangt|scheef|scheve|scheeftrek*)
    (scheve|scheef) (mond|gezicht)
    (praat|praten|spreekt|spreken) ~ (raar|wartaal|onduidelijk|dubbel|heel vreemd|met dubbele tong)
    (kan|voel) ~ (arm|been|linkerarm|rechterarm|benen) ~ (niet|niet meer) ~ (optillen|bewegen|
        voelen|gevoel)
    (verlamd|lam) ~ (arm|been|kant|gezicht) ~ [ineens]
    (heel|zo|erg) veel bloed
    (verlies|verliest|verlies veel|stroomt|spuit|gutst) ~ bloed
    bloed ~ (spuit|stroomt|gutst|overal|stopt niet|houdt niet op|verlies)
    overal bloed|onder het bloed|plas bloed
    (bloedt|bloed|bloeden|bloeding) ~ (hevig|erg|heel erg|dood|leeg|hard|stopt niet|
        niet te stoppen|als een rund|zwanger)
    (braak|spuug|kots|hoest|plas|poep|spuugt|braakt|overgeef) ~ bloed
    (houdt|houd|hou|stopt) ~ niet [meer] op met bloeden
    (stopt niet|niet stoppen) ~ met bloeden
    overdos*
    (te veel|teveel|veel te veel) ~ (ghb|drugs|xtc|cocaine|coke|speed|ketamine|heroine|drank|
        alcohol|lachgas|morfine|methadon|insuline|medicijnen gekregen)
    ghb ~ (bewusteloos|wakker|out)
    (insuline|suiker) ~~ (op|laag|hoog|weg|tril*|zweet|wegvallen|hypo|hyper|flauw|coma|1 , )
    (hypo|hyper|ketoacidose|suikercoma|diabetisch coma|diabetes coma)
    (epileptische aanval|epilepsie aanval|epilepsieaanval|toeval|insult|stuip*|trekt met zijn|
        schokt)
    (bel|stuur|belt|roep|haal|bellen|nodig|sturen|kom met) ~ (ambulance|112|de dokter nu|
        een dokter snel)
    (ambulance|112) ~ (nodig|bellen|sturen|nu|snel|komen|alsjeblieft)
    (zwanger|ween|weeen|vliezen|bevalling|bevallen) ~~ (bloed*|gebroken|begonnen|geen vervoer|
        persen|persweeen)
    (ween|weeen) ~~ (nu|om de|alleen)
    (bleek*|chloor|gif|schoonmaakmiddel|wasmiddel|vaatwastablet|batterij|knoopbatterij|ammoniak|
        gootsteenontstopper|afwasmiddel|lampolie) ~ (gedronken|opgedronken|ingeslikt|gegeten|
        doorgeslikt|geslikt)
    (gedronken|ingeslikt|opgegeten|doorgeslikt) ~ (bleek*|chloor|gif|schoonmaakmiddel|batterij|
        knoopbatterij)
    (keel|tong|gezicht) ~ (zwelt|dik|opgezwollen|gezwollen|zwellen|dicht ~ allerg*)
    (allergisch*|anafyla*) ~ (reactie|shock|zwelt|keel|lucht)
    (40|41|42) graden ~ [koorts] ~ (suf|slap|wakker|stuip|drinkt|baby|kind)
    (koorts|ziek) ~~ (niet wakker|suf|slap|blauw|stuip*)
    (blauw|blauwe) (aangelopen|lippen|gezicht|aan het worden)
    (loopt|word|wordt|ziet) ~ blauw
    [er is|het is] brand (in|bij) [mijn|ons|het|de] (huis|keuken|flat|gebouw|kamer|woning|berging|
        slaapkamer)
    (huis|keuken|flat|woning|kamer) ~ [staat] in (brand|de fik)
    (koolmonoxide|gaslek|gaslucht|ruik gas|co melder)
    (levensgevaar|ga ik dood aan ~ pijn|levensgevaarlijk gewond)
    (levenloos|geen hartslag|geen polsslag|reanim*)
    (slagader|afgehakt|afgesneden|afgezaagd|open breuk|botbreuk door)
    (hart) ~ (slaat over en|stopt|bonkt ~ lucht|gaat ~ tekeer ~ lucht)
    (hoofdwond|steekwond|schotwond|gat in (mijn|zijn|haar) hoofd)
    (van de trap|van het dak|uit het raam) ~ gevallen ~~ (niet|bewust*|bloed|beweeg*|reageer*|hoofd)
    aangereden ~~ (bloed|grond|bewust*|niet|nu)
    (medicijnen|medicijn|insuline) ~ op ~~ (wegvallen|lucht|benauwd|trillen|aanval|flauw|niet goed)
    (zelf|mezelf) ~ verslikt
    (ligt|lag) ~ op de (grond|vloer|bank) [en|, en|,] ~ (zegt|beweegt|doet|praat|antwoord*|ademt)
    (tintelt|tintelen|tintelingen|gevoelloos|doof|slap|uitval*) ~ (een kant|linkerkant|
        rechterkant|kant|gezicht|linkerarm|helft)
    (een kant|linkerkant|rechterkant|linkerarm|helft) ~ (tintelt|gevoelloos|doof|slap|verlamd|
        uitval*)
    (suikerziekte|diabetes|diabeet|suikerpatient) ~~ (niks|niet|geen) ~ (gespoten|spuiten|
        insuline) ~~ (wazig|overge*|misselijk|suf|duizelig|zicht|kots*|ziek|weg|geef over)
    (te veel|teveel|dubbele|verkeerde) ~ <pills> ~ (genomen|geslikt|ingenomen|
        gegeven) ~ (per ongeluk|vergist|verkeerd)
    per ongeluk ~ (te veel|teveel|dubbele|verkeerde) ~ <pills>
    (geen|zonder) insuline ~~ (raar|duizelig|zwak|slecht|misselijk|weg|trillen|ziek|beroerd|
        niet goed)
    er (is|staat) [nu|hier] brand
    brand (bij|in) (de|het|mijn|ons) (buren|huis|keuken|flat|trappenhuis|woning|buurman)
    (van|uit) (het|de) (dak|trap|balkon|ladder|raam|flat|steiger) ~ gevallen
    infarct|hartstilstand
    (straalt|uitstraling|trekt|straal) ~ (arm|kaak|linkerarm|schouder*)
    (baby|kind|zoon|dochter|peuter|kleuter|hij|ze|man|vrouw|moeder|vader) ~ (is|wordt|ziet|ligt|
        voelt) ~ (slap|blauw|grauw|lijkbleek|lijkwit|bewegingloos|levenloos|slap en)
    (hij|ze|man|vrouw|moeder|vader|kind|baby|oma|opa) ~ (zakt|raakt|valt|glijdt) ~ weg
    (dochter|zoon|kind|baby|peuter|kleuter) ~~ (pillen|medicijnen|tabletten|pil) ~~ (ingeslikt|
        doorgeslikt|opgegeten|gegeten|in zijn mond|in haar mond)
    [is|staat] [hier|alles|huis|keuken] in brand
    overal ~ bloed
    (baby|kind|zoon|dochter|hij|ze|man|vrouw|moeder|vader) ~ beweegt [ook] niet [meer]
    (bloedt|bloed|bloeden) ~ uit ~ (hoofd|oor|oren|mond|been|arm|buik|achterhoofd)
    (hoofd|arm|been|hand|wond) ~ (bloedt|bloeden) [heel|erg|hard]
    ^ ik word niet goed $
    word niet goed , ~ (bel|help|iemand|alsjeblieft)
    (<kin>|hij|ze) ~ ligt ~ op (de grond|straat|de vloer|de badkamervloer|de keukenvloer)
    (lage|laag|hoge) suiker ~~ (tril|zweet|duizelig|weg|flauw|eten|help)
    aan het bevallen
    (ongeluk|ongeval) gebeurd ~~ (nu|net|ligt|zoon|dochter|bloed|straat|help)
    ga ~ (flauwvallen|flauw vallen|van mijn stokje|out)
    (verbrand|brandwond*) ~~ (erg|arm|heet|water|gezicht|ernstig|handen)
    zakt ~ in elkaar
    (dokter|arts|hulpdienst*) (sturen|nodig|laten komen) ~~ (nu|baby|kind|snel|niet goed|dringend)
    suiker is (#|#,#|te laag|heel laag) ~~ (wazig|tril*|zweet|duizelig|flauw|weg)
    (bloed|bloedt|bloeden) [heel|echt|zo|nog] (veel|hevig|erg) [na|uit|van] $
    ik bloed (heel veel|hevig|veel|erg)
    (dochter|zoon|kind|baby|peuter|kleuter) ~~ pillen ~~ per ongeluk
    suiker is ## ~~ (suf|misselijk|ziek|wazig|moe|slecht)
"""
_NOW = """
    (hartaanval|beroerte|hersenbloeding|epileptische aanval) ~~ (net|zojuist|op dit moment|help|112)
    (net|zojuist|nu) een (hartaanval|beroerte|hersenbloeding|epileptische aanval)
"""
_AMBIGUOUS = """
    (geen|zonder) insuline [meer|zit|kom]
    insuline is ~ op
    zonder insuline
"""
_UNLESS = """
    (buiten westen|van de wereld|out|flauw|plat) van (de|vermoeidheid|moeheid|
        de slaap|het werk|het lachen)
    (wat als|stel dat|stel|cursus|bhv|niet verzekerd)
    (wifi|internet|bereik|verbinding|app|mails|mail|brieven|berichten|telefoon) ~~ (reageert|
        reageer*|weg|wegvallen|valt)
    (reageert|reageer*|valt|val) ~~ (wifi|internet|bereik|verbinding|mail|mails|brieven|berichten|
        app|telefoon|e mail)
    insuline ~~ (gekregen|opgehaald|binnen|bezorgd|geregeld)
    (brand|gaslek|gaslucht) ~ (geweest|gehad|gekomen|kwam)
    (brandweer|politie|ambulance) ~ (kwam|geweest|gekomen|is geweest|was)
    (prikken|vaccinatie|spuit) ~~ (flauwgevallen|flauw|eng)
    (flauwgevallen|flauw) ~~ (prikken|vaccinatie|prik)
    (weeen|bloeding|hypo|stuip|aanval|tia|koorts) gehad
    weer (helemaal|gewoon) ~ (de oude|op school|naar school|thuis)
    (in|sinds) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|
        december)
    met koken|koffie
    (bloed|bloeden) [ik|we|wij] leeg
    (hoop|hopelijk|wou|wilde) ~ [dat] ~ (hartaanval|beroerte|ongeluk)
    (word|wordt) ik ~ wakker
    ik ~ niet ~ wakker
    stuip* op het lijf
    (van|door) [het] hoest*|verkouden|spierpijn
    gehad [maar|en|toen] ~ (cardioloog|dokter|huisarts|niks|onderzo*)
    (cardioloog|dokter|huisarts|arts) ~ (vond|zei|zegt) ~ niks
    (zaak|bedrijf|winkel|we|wij|portemonnee|kosten|budget) ~~ (bloed|bloedt|bloeden)
    (bloeden|bloedt) ~ (financieel|kosten)
    stik [er] ~ (van de|in|maar)
    niet goed van
    krediet
    (adem|lucht) [meer] om ~ te
    (overdosis|overdos*) ~~ (vergoed*|behandeling|kosten)
    (flauwgevallen|omgevallen) van (het|de|dat|die|schrik)
    (weggevallen|wegvallen|valt weg) ~ (uit|inkomen|toeslag|loon|baan|verbinding|uitkering)
    (inkomen|toeslag|baan|loon|uitkering|steun|partner|verbinding|lijn|internet) ~ (weggevallen|
        wegvallen|valt weg|valt ~ weg)
    (steken|steekt|gestoken|aangestoken|steek)
    (hypotheek|huis) ~ onder water
    financieel*
    (geen|weer|wat|meer|beetje|een beetje) lucht ~ (financieel|schulden|geld|budget|portemonnee|
        rekening*|begroting|maand|voor dit|van de rekeningen|van die rekeningen|van de schulden|
        van jullie|voor de huur)
    (rekening|rekeningen|factuur|kosten|vergoed*|rit|ritje|nota|eigen risico|declar*|gedeclareerd|
        betaling) ~~ (ambulance|hartaanval|beroerte|operatie|epilep*|112|overdosis)
    (ambulance|hartaanval|beroerte|operatie|epilep*|112) ~~ (rekening|rekeningen|factuur|vergoed*|
        kosten|nota|eigen risico|betaald|betalen|rit|ritje|declar*|revalid*|gekost)
    20##|19##
    (vorig|vorige|afgelopen) (jaar|maand|week|weekend|zomer|winter|herfst|lente|voorjaar|najaar)
    (jaar|jaren|maanden|maand|weken) (geleden|terug)
    (vroeger|destijds|toentertijd|in (januari|februari|maart|april|mei|juni|juli|augustus|
        september|oktober|november|december))
    (weer|gelukkig|inmiddels|nu|al) ~ (thuis|hersteld|beter|opgeknapt|bij de dokter|
        naar de dokter|goed|genezen|dokter geweest)
    reanim* ~ (gedaan|cursus|mocht|geslaagd|geven|geef|les|training|diploma)
    (cursus|brandweer|ehbo|ambulance|training|diploma) ~~ reanim*
    (zie|zien|doe|krijg|krijgen|behandel) ~ overdos*
    gevallen ~ overleden
    (sinds|na) [mijn|een|zijn|haar|de|die|het] ~ (hartaanval|beroerte|overdosis|epilep*|hypo|
        hersenbloeding|tia)
    (kreeg|krijg|schrik|bezorg*) ~ [bijna|zowat|haast] ~ (hartaanval|beroerte|rolberoerte|
        hypo) ~~ (van|toen|als|bij|bedrag|rekening|brief|premie|zag|post|jullie|door)
    (bijna|zowat|haast) ~ (hartaanval|beroerte|toeval|hypo)
    (hartaanval|beroerte|toeval) ~ (gehad|overleden|gestorven|gekregen|overleefd|gehat)
    (gehad|overleden|gestorven|overleefd|had|kreeg ~ jaar) ~ (hartaanval|beroerte)
    (had|gehad) ~~ (hartaanval|beroerte|hersenbloeding)
    (door|vanwege|wegens|na) ~ (hartaanval|beroerte|toeval|hersenbloeding|overdosis|hypo)
    (overleden|gestorven|doodgegaan) ~ (aan|van|door|na) ~ (hartaanval|beroerte|overdosis|
        hersenbloeding)
    (bloed|bloeden) ~ (prikken|geprikt|onderzoek|afnemen|donor|afgenomen|verdunner*)
    (laten|laat|doen) ~ (bloeden|stikken)
    stik ~ in (de|het|mijn|die)
    (hypotheek|hyp)
    (laat|laten) (me|ons) ~ (stikken|bloeden)
    (toeval|toevallig) ~ (dat|wel|hoor|is)
    (is|was) ~ (geen|puur|wel) ~ toeval
    (huur|premie|rekening*|schuld*|jullie|kosten) ~~ (adem*|lucht|stik*|keel)
    (geen lucht|stik*|adem*) ~~ (rekening*|schuld*|huur|premie|kosten|brieven|aanmaning*)
    een keer (flauw*|gevallen|weggevallen|bewust*)
    (daarna|sindsdien|toen ~ ziektewet|ziektewet|destijds|ooit) ~
    van (het|de) (dak|trap|balkon|ladder|raam|flat|steiger) ~ gevallen ~~ (gebroken|gips|jaar|
        juni|juli|ziektewet|werk|sindsdien)
"""

RULES: tuple[Rules, ...] = (
    Rules("medical_emergency", 3, _EMERGENCY, _UNLESS, anywhere="""
        (steken|steekt|zetten|zet|gestoken) ~~ (in de fik|in brand|in de hens)
        (hoop|hopelijk|wou|wilde|fantaseer|liefst) ~~ (hartaanval|beroerte|ongeluk|infarct)
        weet ik alles
        geplakt|gelijmd|gehecht|(#|twee|drie|vier|vijf|zes|paar) hechtingen
        alweer (aan|thuis|rond|beter|op|naar)
        alles [is|gaat] [nu|weer] goed [nu|hoor|gelukkig]
        (overleden|begraven|begrafenis|uitvaart|crematie) ~~ (reanim*|dak|trap|ladder|steiger)
        (reanim*|dak|trap|ladder|steiger) ~~ (overleden|begraven|begrafenis|uitvaart|crematie)
    """),
    Rules("medical_emergency", 3, _NOW, """
        (rekening*|brief|bedrag|premie|kosten|vergoed*|jullie)
        bijna
    """),
    Rules("medical_emergency", 1, _AMBIGUOUS, _UNLESS + """
        (duur*|vergoed*|kost*|bestel*|recept|morgen)
    """, negatable=False, confidence=0.6),
)  # fmt: skip

"""How people answer "denkt u aan zelfmoord?", as rule lines (see `crisis_pattern`)."""

from __future__ import annotations

REFUSED = """
    niet [iets] wat ik ~ (bespreek|deel|vertel|zeg|beantwoord)
    (mag|kan|wil|laat|ga) ~~ (overslaan|passen|skippen)
    (blijft|is|hou) ~ tussen me en
    (daar|dat) [ga] ~ niemand ~ (aan|iets aan)
    (liever|liefst) niet (namelijk|eerlijk|hoor|eigenlijk|als|dank|met|op|hier|met u|zeg)
    (liever|liefst) niet $
    wil [ik] [het] [er|daar] [liever|echt] niet [liever] over (hebben|heb|praten|beginnen)
    (wil|wou) [ik] ~ niet over (hebben|heb|praten)
    (hou|houd|houden) [ik|dat] [ik|liever|toch|het] ~ voor (mezelf|me|mijn eigen|me eigen|eigen)
    (doet|gaat) er niet toe
    niet (jouw|uw|je) (zaak|zaken|pakkie*)
    (ga|wil) ik ~ niet op in
    (beantwoord|bespreek|deel|zeg) ~ niet [hier]
    iets tussen me en
    (gaat|gaan) ~ (niemand|je|u) [wat|iets|geen barst] aan
    (alleen|enkel) ~ (tegen|met|aan) ~ (dokter|huisarts|psycholoog|vrouw|man|therapeut)
    (wil|wou|ga|kan|zou|hoef|durf|zal) ~ (niet|liever niet|niks) ~ (zeggen|over hebben|
        over praten|vertellen|antwoorden|beantwoorden|delen|bespreken|kwijt)
    (wil|wou) ~ er ~ niet (over|op) ~
    (zeg|vertel|antwoord|praat|bespreek|deel|beantwoord) [ik|dat|er|daar|het|jou|u|je|toch] [ik|
        dat|daar|u|je] [liever|lekker|gewoon|echt|toch] (niet|niks)
    ^ (ik zeg|zeg|k zeg|kzeg) [lekker] niks
    kzeg (niks|niet)
    (praat|praten) ~ niet ~ over
    daar ~ (praat|zeg|antwoord|geef) ik ~ niet
    daar ~ niet over ~ (praten|hebben|zeggen|praat|heb)
    (praat|praten|zeg|vertel|deel) ~ niet ~ (robot|computer|bot|machine|chatbot|ding)
    (tegen|aan|met) ~ (robot|computer|bot|machine|chatbot) ~ niet
    ^ niet (met|tegen|aan) (jou|je|u|jullie|een)
    [gaat|gaan] ~ (jou|je|u|jullie|niemand) ~ (niks|geen|niet|geen reet|geen moer|geen ene) ~ aan
    (gaat|gaan) ~ (niks|geen|niet) ~ aan
    wat gaat ~ aan
    (bemoei|bemoeien|moei) ~ (er|niet|mee|eigen|je eigen)
    (priv|prive|te persoonlijk|persoonlijk|vertrouwelijk)
    (geef|geen) ~ (geen|daar geen) antwoord
    geen (antwoord|commentaar|mening)
    ^ liever niet $
    ^ (nee|ja) liever niet
    (hou|houden) ~ (voor mezelf|voor me|voor me zelf)
    (is|blijft) ~ mijn (zaak|ding|zaken|eigen zaak)
    ^ (volgende|skip|sla over|overslaan|pas|next|geen zin in) [vraag|die vraag]
    volgende vraag
    vraag ~ (maar|dat|me|liever) ~ niet
    mag ~ niet vragen
    sla ~ over
    rather not
    prefer not to say
    none of your business
"""
# heard before any "nee" in them
NEITHER = """
    (geen|niet) ja (of|en) nee|ja noch nee|ja of nee
    (vandaag|nu) (wel|niet) ~ (morgen|gisteren) (niet|wel)
"""
UNSURE = """
    (weet|weetje|wist) [ik|het|dat] [ik|het|dat] [echt|ook|zelf|gewoon|eigenlijk] (niet|nie|
        nog niet)
    (weet|weet ik) [echt|het|ook] niet
    kweenie|kweetnie|weenie|kweet|kwee
    kweet niet
    geen (idee|flauw idee)
    ja en nee
    weet ik veel
    (moeilijk|lastig) [te] zeggen
    ^ (misschien|wellicht|mss|mischien)
    (snap|begrijp|versta) ~ niet
    ^ nog niet $
    ^ niet echt $
    ^ (hoezo|waarom|wat bedoel)
"""
NO_FIRST = """
    ^ [ik] (denk|dacht|denken|geloof) [van|ik] (nee|niet) [hoor]
    ^ (in geen geval|geenszins|absoluut niet|zeker niet|echt niet|nooit niet|van ze leven niet)
    ^ (nae|noe|nein|nope|niks|nada|non)
    nu niet $|nu [gelukkig] niet hoor
    ^ [nou|ach|ehm|eh|uh|oh|ow|haha|god|gelukkig|jeetje|tsja|hmm|och|ja|mwah|jezus|o|zeg] (nee|
        neen|neeh|neee|niee|ne|nei|nein|nee hoor|no|nope|nah|nop|neuh|nee nee|noh|neej|neeje|
        nee joh|hayir|yok|nie|niet|welnee|non|nao|njet|нет|لا|nei|nè|neuj|nay|geenszins|naa)
"""
NO = """
    ben je [helemaal|wel|nou] [helemaal] (mal|gek|zot|betoeterd|besodemieterd|belazerd|wijs)
    in geen geval
    (alleen|gewoon|enkel) ~ (moe|meug|muug|doodop|boos|kwaad|verdriet|verdrietig|stress)
    (jaren|jaar) geleden ~ (niet|nee)
    (nee bedoel ik|bedoel ik nee|ik bedoel nee|bedoel nee)
    (zover|zo ver|zo diep|zo erg) (ben|zit|is) ~ niet
    (alleen|gewoon) [heel|erg|een beetje] (moe|boos|verdrietig|gestrest|kwaad|op|chagrijnig) $
    manier van (spreken|praten|zeggen)|bij wijze van
    (figuurlijk|spreekwoordelijk|niet letterlijk|grapje|geintje)
    (verkeerd|niet goed|fout) (begrepen|opgevat|uit)
    niet zo bedoeld
    (hou|houd|geniet) ~ (van het leven|van mijn leven)
    ik wil [gewoon|juist|graag] leven
    mijn kinderen [niet] (nodig|in de steek|aandoen)
    ^ ik niet $
    (normaal|joh|gek) nee
    (zeker|absoluut|helemaal|echt|natuurlijk|tuurlijk|dat|totaal|alsjeblieft|gelukkig|beslist|
        uiteraard|daar ~ aan) niet
    (dat|daar) ~ niet aan
    ^ nooit
    (zou|zal|ga|doe|denk) ~ (nooit|niet) ~ (doen|aan|aandoen|aandenken|over na)
    (dat|zo) ~ (bedoel|bedoelde) ~ niet
    [zo] (bedoel|bedoelde) ik ~ niet
    (zo|zover|zo ver|zo erg) is het [nog] [zeker|gelukkig] [nog] niet
    geen (moment|seconde|sprake|denken|haar op mijn hoofd)
    (niet aan|nooit aan) ~ (zelfmoord|dood)
    (denk|dacht) ~ (niet|nooit) ~ aan
    (wil|hoef) ~ niet dood
    (mezelf) ~ (niks|niet) ~ aan
    ben je gek
    hoe kom je ~ bij
    hoe komt u ~ bij
    (nu|gelukkig|allang|al lang|al jaren) niet meer $
    ^ niet meer $
    valt [wel] mee
    not at all
    no way
"""
YES_FIRST = """
    ^ [ik] (denk|vrees) het [wel] $
    (misschien|mischien|mss) wel $
    [er] (wel|al|vaak) mee bezig
    zou kunnen [ja] $
    ^ [nou|ach|ehm|eh|uh|uhm|oh|hmm|tja|tsja|eerlijk gezegd|eigenlijk|helaas|mmm|och|god|sorry|
        mwah|euh|hm] [,] (ja|jaa|jaah|jah|joa|jao|jo|jawel|jup|yep|yes|jep|jeh|yeah|yup|jaja|
        jazeker|jha|jaw|jaww|jawa|
        jawohl|100|evet|tak|نعم|si|sim|oui|да|так|ay|wel|jaaa|ija|ewa|ayway|iyi|wajo|jow|ja's|
        jaj|haa|jawol)
"""
YES = """
    (hele|heel de|ganse) (dag|dagen|nacht|tijd)
    op (slechte|sommige|veel|de meeste) (dagen|momenten|nachten)
    (u|je) (heb|heeft) ~ goed (begrepen|geraden|gehoord|gezien)
    (goed|juist) (begrepen|geraden)
    100|100%|honderd procent|1000
    al (maanden|weken|jaren|lang|een tijd|een tijdje|dagen|heel lang|zo lang|sinds)
    weet ~ al hoe
    ^ (het|dat) is [ook|wel] zo $
    elke (dag|nacht|avond|ochtend|minuut|keer)
    dag in dag uit|dag en nacht
    niks anders
    (af en toe|de laatste tijd|de laatste weken|de laatste dagen|de laatste maanden)
    steeds (meer|vaker)
    als ik alleen ben
    (u heeft|je heb|je heeft|daar heeft u|daar heb je) gelijk
    hoe weet (u|je) [dat]
    (plan|plannen) ~ (voor|klaar|gemaakt|heb)
    meer dan ~ (lief|goed) is
    (soms|vaak|steeds|regelmatig|altijd|dagelijks|continu|constant|weleens|geregeld) $
    ^ [ja|wel] (soms|vaak|best vaak|heel vaak|steeds vaker|regelmatig|elke dag|elke nacht|altijd|
        dagelijks|af en toe|weleens|wel eens|de laatste tijd|vannacht|gisteren|vorige week|
        constant|de hele tijd|een beetje|beetje|geregeld|sinds kort|al heel lang|al een tijd|
        al jaren)
    (soms|toch|eigenlijk|gezegd|heel|helaas|het|van|tijd|best|beetje|ik) wel
    wel (eens|vaker|soms|vaak)
    (klopt|inderdaad|zeker weten|precies|dat bedoel ik|helaas|idd|correct)
    (denk|dacht|gedacht|nagedacht|denken|pieker) ~ (er|eraan|daar|daaraan|daarover|erover|
        der) [wel|vaak|soms|veel|elke dag|steeds] [aan|over]
    [daar] (denk|dacht) ik ~ aan
    (eraan|daaraan|erover|daarover|er aan|er over|er) ~ (gedacht|gedenk|denk|na|nagedacht|denken)
    (gaat|spookt|speelt|schiet|komt|flitst) ~ door ~ hoofd
    (gedachten|gedachte|gedachtes|neiging*) ~ (wel|heb|over|aan|elke|vaak)
    (heb|krijg) ~ (wel|vaak|soms|die) ~ (gedachten|gedachte|gedachtes|plannen)
    ^ (tuurlijk|natuurlijk|uiteraard|absoluut|zeker) $
    een keer per (week|dag|maand)
    # keer per (week|dag|maand)
    bang van wel
    (zegt|nu|gezegd|helaas|eerlijk) wel $
    liegen ja
    ja $
"""
# after a first "nee": what turns it into a yes after all
AFTER_ALL = """
    (jawel|toch wel|of eigenlijk wel|eigenlijk wel|of wel)
    (misschien|mischien|mss) wel
    (soms|toch|eigenlijk|gezegd|ja|nu|tijd|vaak|nou) wel
    (soms|wel) ~ (eens|vaker|aan gedacht|over na|eraan|erover|aan de dood)
    maar (soms|vaak|af en toe|vroeger wel|het gaat|ik denk er|wel eens)
    maar [ik] ~ denk er ~ wel
    , (ja|jawel) $
    nee of ja|nou ja , ja|nee ja eigenlijk wel
"""
NO_AFTER_ALL = """
    (bedoel|bedoelde|sorry|hoor|of|eh|uh|haha|ik zeg|toch|ja) [,] nee
    ^ ja [,] nee
    ^ ja ~ (natuurlijk|tuurlijk|zeker|dat is ~|echt) niet
"""

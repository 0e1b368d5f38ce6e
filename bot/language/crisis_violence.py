"""What people say who are beaten, threatened or kept.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_rule import Rules

_LONG_AGO = """
    (kreeg|krijg|was|dat was) [ik|het] [wel|echt] [een] (klap|dreun|tik) (toen|van|voor|
        in mijn gezicht)
    (sloeg|slaat|slaan) ~ (de hoorn|het aanbod|regeling|voorstel|bod|hoorn|deal)
    (opgesloten|vast) ~ (ijzel|sneeuw|lift|quarantaine|corona|lockdown)
    (ijzel|sneeuw|lift|quarantaine|corona|lockdown) ~~ (opgesloten|vast)
    (twee|drie|vier|#) [jaar] [oud] , ~ (slaat|bijt|schopt)
    (slaat|bijt|schopt) ~ [ze|hij] [is] , ~ (twee|drie|#) [jaar]
    (is|wordt) [nog maar|net] (twee|drie|een|# jaar|# maanden)
    jarenlang ~~ (voorbij|over|weg|woont nu)
    (maar|en|gelukkig) (dat is|dat is nu|het is|is nu|dat is al) (voorbij|verleden|over|
        lang geleden)
    (vroeger|jaren geleden|jaar geleden|als kind|in mijn jeugd|vroegere|verleden|jaar terug|
        jaren terug|toen ik klein was|uit beeld|al weg|gelukkig weg|ben ik weg|ben weg|weg ben|
        gescheiden sinds|opgepakt|zit vast|in de gevangenis|20##)
"""
# said with a laugh about an angry wife or mother
_JOKE = """
    (vermoordt|vermoorden|maakt|maken|slaat|doodt|wurgt) ~~ (haha*|lol|hihi|xd|lachen)
"""
_HITS = """
    <he> ~ <hits> ~ <us>
    <hits> [mijn|me|de] <he> (me|ons|de kinderen|haar|mijn <dear>)
    <hits> <he>
    <us> ~ <hits> <he>
    (als|dat|omdat|want|en|hoe|toen|terwijl|wanneer|waarom) <he> ~ <us> ~ <hits>
    <he> <us> ~ <hits>
    <he> ~ (heeft|hebben|had|heb) ~~ <us> ~~ <hit>
    (heeft|hebben) <he> ~ <us> ~ <hit>
    <hit> door [mijn|me|de|een|haar] <he>
    <he> (sla|schop|trap) (me|ons|mijn <dear>|kinderen|kind)
"""
_DONE_TO_CLIENT = """
    (neem|pak) ik ~ (mes|pistool|knuppel|bijl|hamer) mee
    ik neem ~ (mes|pistool|knuppel|bijl|hamer) mee
    in staat [om] ~ (iemand|hem|haar|ze|jullie) ~ (dood|dood te slaan|te vermoorden|neer te steken|
        wat aan te doen|iets aan te doen|dood te maken)
    (heet water|kokend water|hete olie|zuur|benzine) ~ (overgoten|gegooid|
        over me (heen|gegooid|gegoten))
    ik doe <you> ~ (wat|iets) aan
    ik ~ (wurg|ram|mep|sloop|verrot|kraak|keel|neersteek|castreer) <you> $
    (ga|kom|loop|stap) ~ (binnen|naar binnen|bij jullie) ~ met (een|mijn) (bijl|mes|pistool|hamer|
        knuppel|honkbalknuppel)
    (neem|meenemen|sleep|sleur) ~ (eentje|iemand|er een|anderen|een paar|jullie) ~ (mee|als ik ga|
        de dood in|het graf in)
    er (eentje|een) meenemen als ik ga
    <he> ~ (heb|heeft|had) me ~ (te pakken|te grazen|onder handen) ~ (genomen|gehad)
    (kinderen|kind|ze|hem|haar) ~ nooit <mee> levend ~ (zie|terugzie)
    (steken|steekt|zetten|zet) ~~ (huis|auto|deur|ons) ~~ in de (fik|brand|hens)
    [anders] steken ze ~ (mijn|me|ons) ~ (huis|auto)
    (trap|schop|sla|ram|hak|beuk|trek|knal|schiet) [ik] ~ (kop|hoofd|harses|tanden) ~ (eraf|er af|
        eruit|er uit)
    (zou|zin om|neiging|liefst|punt om|drang|zin) ~~ (iemand|hem|haar|die _|jullie) ~~ (neersteken|
        doodslaan|vermoorden|dood slaan|dood te slaan|neerschieten|neer te steken|neer te schieten|
        dood te schieten|te vermoorden|afmaken|iets aan te doen|wat aan te doen)
    <he> ~ (sloeg|schopte|mishandelde|wurgde|verkrachtte|stak|trapte|kneep|duwde|stompte|mepte|
        sleurde|sleepte|beukte|bedreigde) ~ <us>
    (dat|toen|waarbij|en|die) [<he>] ~ <us> ~ (vuistslag|klap|stomp|dreun|trap|kopstoot|schop|
        klappen) ~ (gaf|geeft|gegeven|verkocht|verkoopt|uitdeelde)
    (zegt|zei|dreigt|schreeuwt|roept) ~~ ik eraan (ga|zal gaan)
    <he> ~ (willen|wil|zullen|gaan) (me|ons|haar|hem) ~ (doden|doodmaken|wat aandoen)
    (om|voor) de (eer|familie eer|familie-eer) $
    <he> ~~ (en|dan) (slaat|schopt) $
    <he> slaat $
    (word|wordt|werd|ben) ~ (gestalkt|bedreigt|achtervolgd|belaagd|lastiggevallen|opgejaagd|
        gechanteerd|geintimideerd) ~ door [mijn|me|de|een] <he>
    <he> ~ (met de|met een|met zijn) (riem|pollepel|stok|pan|pannen|kabel|slipper|gesp|vuist|
        vuisten|ketting|bezem|schoen)
    hand* (om|rond|op|aan) mijn (keel|nek|strot)
    (moet|dwingt|dwing|gedwongen) ~ (seks|met hem naar bed|naar bed met)
    <he> ~ (bord|borden|glas|fles|stoel|asbak|telefoon|beker) ~ naar (me|mijn hoofd|ons|de kinderen)
    spuug* ~ in mijn gezicht
    ik ~ (sla|schop|ram|trap|stomp|mep|timmer|beuk) <you> ~ (op|voor|in) (zijn|haar|je|hun|jullie|
        de) (bek|smoel|kop|gezicht|muil|bakkes|hoofd|hersens|elkaar|kanis)
    ik ~~ (opwachten|opzoeken|te grazen nemen|onder handen nemen) ~ [met] ~ (mes|pistool|knuppel|
        honkbalknuppel|hamer|bijl|matten)
    (opwachten|opzoeken) ~ met (een|mijn) (mes|pistool|knuppel|honkbalknuppel|hamer|bijl)
    (jullie|je|u|hij|ze) (gaan|gaat|zult|zullen) ~ bloeden
    (kind|kinderen|zoon|dochter|baby|kleine) ~ door elkaar ~ (schud*|geschud|schudde|rammel*)
    dan (gebeuren|gebeurt) er ~ (ongeluk|ongelukken|rare dingen)
    (bloed|lijken|doden) ~ (vloeien|vallen)
    vallen er [hier|daar|bij jullie] (doden|dooien|dooie|lijken|slachtoffers|gewonden)
    (maak|maakt|maken) (jou|je) [hartstikke|helemaal] dood
    (eerste|volgende|eerstvolgende|deurwaarder|jullie|ze|hij|iemand) ~~ krijgt ~ (volle laag|
        lading hagel|hagel|kogel|bijl|mes)
    (geweer|jachtgeweer|pistool|bijl|machete|hagel) ~~ (deurwaarder|beslag|incasso*|mannetje*|
        eerste die)
    (los|losse) ~ (handen|handjes|hand) ~~ (dronken|gedronken|drinkt|zuipt|drank|elke|weer)
    (handen|handjes|hand) [zitten|zit|is] los ~~ (dronken|gedronken|drinkt|zuipt|drank|elke|weer)
    (word|worden|wordt|werd|ben|is|zijn) ~ (thuis|elke|vaak|weer|soms|regelmatig|gisteren|
        vannacht|dagelijks) ~ <hit>
    (word|worden) ~ <hit>
    (kind|kinderen|zoon|dochter|moeder|zus|vriendin|baby|broer|buurvrouw) ~ (wordt|word|
        worden) ~ <hit>
    (mishandelt|verkracht|wurgt) ~ <us>
    <he> ~ (bedreigt|bedreigen|bedreigd) ~ <us>
    (bedreigt|bedreigen) <he> ~ <us>
    <he> ~ <us> ~ bedreigt
    ik word ~ bedreigt [door <my> <he>]
    (bedreigt|bedreigen) ~ (met de dood|dood te maken|te vermoorden|met een mes|met geweld|
        met een pistool)
    <he> ~~ <us> ~ (vermoordt|vermoord|vermoorden|doodmaakt|dood maakt|dood maken|doodmaken|
        doodslaat|doodslaan|dood slaat|afmaakt|afmaken|neersteken|neersteekt|neerschieten|
        neerschiet|kapot maken|kapotmaken|kapot maakt|steken|schieten|in elkaar slaan|
        in elkaar slaat|wat aandoet|iets aandoet|iets aandoen|wat aandoen|wat aan doen|
        iets aan doen|iets aan te doen|wat aan te doen|iets aan doet|wat aan doet|vinden ~ dood|
        komen halen|komt halen|pakken ~ buiten|te grazen)
    (gaat|gaan|wil|willen|komt|komen|zal|zullen|dreigt|bedreigt|bedreigen|gedreigd) ~ (me|ons|
        mijn kinderen|de kinderen|haar) ~ (vermoorden|doodmaken|dood maken|neersteken|
        neerschieten|wat aan te doen|iets aan te doen|wat aandoen|iets aandoen|afmaken|
        te vermoorden|dood te maken|ontvoeren|kapot maken|steken|in elkaar slaan|verbranden|
        dood schieten|doodschieten|doodslaan)
    <he> ~ (maakt|maak|maken) (me|ons|haar|de kinderen) (dood|af|kapot)
    <he> ~~ gaat ~ (neersteken|vermoorden|schieten)
    <he> ~ (stalkt|stalken|achtervolgt|achtervolgen|belaagt|wacht me op|zoekt ons|wurgt|opjaagt)
    (stalkt|achtervolgt|belaagt|wurgt) <he> <us>
    (word|ben) ~ (gestalkt|achtervolgd|belaagd)
    <he> ~ (knijpt|kneep|drukt|drukte|duwt) ~ keel ~ [dicht]
    (trap|schop|klap|stomp|dreun|beuk|kopstoot|vuistslag|klappen|duw|tik|slag|mep) ~ (van|
        door) (hem|mijn man|mijn vriend|mijn ex|mijn vader|mijn zoon|haar|mijn partner|zijn _)
    (trap|schop|stomp|dreun|kopstoot|vuist) ~ (in|tegen|op) mijn (buik|rug|gezicht|hoofd|maag|zij)
    (trouwen|huwelijk|uithuwelijk*) ~~ (wil niet|wil ik niet|gedwongen|dwing*|moet van)
    (stuurt|sturen|meenemen|brengen) ~ naar (marokko|turkije|somalie|pakistan|afghanistan|irak|
        syrie|egypte) ~ [om te] trouwen
    keel ~ (dichtgeknepen|dichtkneep|dichtknijpt|dichtgedrukt|dichtdrukt)
    keel ~ dicht ~ (knijpt|kneep|geknepen|gedrukt|drukt)
    (krijg|krijgen|kreeg) ~ [weer] (klappen|slaag|rake klappen|tikken|een pak slaag|meppen|klap|
        schoppen) [van|als|thuis]
    <he> ~~ (klappen|een klap|rake klap|vuist|tikken) ~ (gegeven|geeft|gaf|verkoopt|krijg|krijgen|
        gaf me)
    (geeft|gaf|verkoopt|verkocht) <us> ~ (klappen|een klap|tikken|een dreun|een beuk|een knal)
    <he> ~ handen ~ (niet thuis|los|losse)
    losse handjes
    <he> ~ (gooit|smijt|smeet|gooide|slingert|gooit) ~ (met spullen|dingen|servies|me|borden|
        stoel|naar me)
    (aan|bij) (mijn|me|haar) (haren|haar) ~ (getrokken|trok|sleurt|trekt|gesleept)
    <he> ~ (sluit|sloot|sluiten) ~ (me|ons|haar) ~ op
    <he> ~ (houdt|houden|hou|hield) ~ (me|ons|haar) ~ (opgesloten|binnen|gevangen|gegijzeld)
    (me|ons|haar) ~ (opgesloten|opsluit|vastgehouden|gegijzeld|vasthoudt)
    (word|ben) ~ (opgesloten|vastgehouden|gegijzeld|gevangen gehouden)
    (gevlucht|weggelopen|weggerend|ondergedoken|op de vlucht|vlucht|weggevlucht) [ben|zijn|
        zit] [voor|van|met|uit] [huis|de kinderen|de baby] [voor|van] [mijn|me] <he>
    (gevlucht|ondergedoken|op de vlucht) ~ (voor|van) ~ (man|ex|vriend|vader|familie|partner|hem|
        broers)
    <my> (ex|man|vriend) ~ is ~ (gewelddadig|handtastelijk)
    <he> ~ is ~ (gewelddadig|handtastelijk)
    huiselijk geweld
    geweld ~ thuis
    thuis ~ (geweld|geslagen|mishandelt)
    eerwraak|eergerelateerd*|kindermishandeling|loverboy|mensenhandel
    (gedwongen|dwingt|dwingen) ~~ (raam|hoer|prostitu*|sex|seks|ramen|werken|trouwen|huwelijk|
        slapen met|tippelen|geld te verdienen|klanten)
    <he> ~ (dwingt|dwingen) ~ <us>
    uitgehuwelijkt|uithuwelijken
    (breken|breekt) ~ [mijn|me] (benen|vingers|armen|knieen|knieschijven|poten)
    (benen|vingers|armen|knieen|poten) ~ breken
    <he> ~~ (zit|komt|voelt|zat|kwam) ~ (aan mijn dochter|aan mijn zoon|aan mijn kind|
        aan mijn lijf|aan de kinderen|aan onze kinderen)
    <he> ~ (spuugt|spuugde|scheldt ~ en slaat)
    <he> ~~ (huis|boel|auto|ons) ~ in brand ~ (steken|steekt|gestoken|zetten)
    <he> ~ (slaat|sloeg) ~ (weer|altijd|elke|erop|er op|alles|alles kort|mij)
    (hij|ze) (slaat|sloeg|schopt|wurgt) [weer|me|ons] $
    (blauw|bont en blauw|blauwe plekken|blauw oog|blauwe ogen|kapotte lip) ~~ (man|vriend|ex|hij|
        partner|geslagen|door hem|van hem)
    (man|vriend|ex|hij|partner) ~~ (bont en blauw|blauwe plekken|een blauw oog|blauw geslagen)
    (bij|aan|om) (mijn|me|de|haar) (keel|strot|nek|haren) ~ (gegrepen|gepakt|greep|pakt|grijpt|
        pakte|vast|gegrepe|krijg)
    (greep|pakte|pakt|grijpt) ~ (bij|aan) (mijn|me|de|haar) (keel|strot|nek|haren)
    (afgeperst|afpers*|gechanteerd|chanteer*|chantage)
    (laat|laten) me ~~ (mannen|slapen met|seks|hoer|klanten)
    <he> ~ (gooit|duwt|smijt|gooide|duwde) ~ <us> ~ (van de trap|tegen de muur|op de grond|
        naar buiten|eruit|het huis uit|van het balkon)
    <he> ~ (niet|nooit) ~ (zijn|haar) handen ~ thuis
    er wordt ~ [thuis|hier] geslagen
    <he> ~ (komt|zit|zat|voelt) ~ aan (me|mijn|haar|mijn _) $
    ze komen me ~ (halen|pakken|opzoeken)
    (kind|kinderen|zoon|dochter|moeder|zus|vriendin|baby|broer|buurvrouw) ~ (wordt|word|
        worden) ~~ <hit>
    (tikt|tikken|stoot|beukt) ~~ vuist
    <he> ~~ (ons|mijn|het|haar) ~ huis ~ in brand
    <he> ~ (wil|wilt|willen) (me|ons|haar|hem|mijn <dear>) dood
    (moet|moest) van ~ (vriend|man|hem|hij|ex|baas) ~~ (mannen|naar bed|seks|klanten|tippelen)
    (schuilplaats|blijf van mijn lijf*|vrouwenopvang|safehouse|schuiladres) ~~ (man|ex|vriend|vader)
    (gewelddadige|agressieve) (relatie|thuissituatie|partner|ex)
    <he> (doet|deed) (me|ons|haar|de kinderen) ~ pijn
    doodsbedreiging*
    (criminelen|mensen|gasten|jongens|mannen|lui|types|dealers|bende) ~ achter (me|ons) aan
    (zitten|zit|komen) achter me aan ~ (criminelen|schuld|geld|gasten|jongens)
    (geleend|lenen|leen) ~~ (bedreigt|bedreigen) ~ (me|ons)
    die (bedreigt|bedreigen) (me|ons) ~
    (trekt|trok|sleurt) me ~ aan (mijn|me) (haar|haren)
    naaktfoto*|wraakporno|naaktbeelden
    <he> ~ (schieten|schiet|steken|steekt|slaan|slaat|maken|maakt|rijden|rijdt) (me|ons|hem|
        haar) ~ (dood|neer|af|overhoop|in elkaar)
    geheim adres ~~ (vader|ex|man|vriend)
    <he> (doet|doe|gaat) ~ <us> ~ (slaan|schoppen|mishandelen|bedreigen)
    <he> [hij|ze] ~ (slaan|schoppen) <us>
    (ruiten|ruit|raam|ramen|auto) ~ (ingegooid|ingeslagen|in brand) ~~ (ex|volgende ben|dood|
        bedreigt)
    de volgende ben
    <he> ~~ (ruiten|ruit|raam) ~ (ingegooid|ingeslagen)
"""
_RECENT = """
    <he> ~~ (gisteren|gisteravond|vannacht|vanmorgen|vanochtend|zojuist|laatst|weer|vorige week|
        dit weekend) ~~ (sloeg|schopte|mishandelde|bedreigde|wurgde|verkrachtte|stak|trapte|kneep|
        duwde|gooide)
    <he> ~~ (sloeg|schopte|mishandelde|bedreigde|wurgde|verkrachtte|stak|trapte|
        kneep) ~~ (gisteren|gisteravond|vannacht|vanmorgen|vanochtend|zojuist|weer|vorige week|
        dit weekend)
    (gisteren|gisteravond|vannacht|vanmorgen|vanochtend|vorige week|dit weekend) ~ (sloeg|schopte|
        mishandelde|bedreigde|wurgde|verkrachtte|stak|trapte|kneep) ~ <he>
"""
_FEAR_OF_SOMEBODY = """
    (bang|doodsbang|angst|doodsbenauwd) ~ (voor|van) [mijn|me|de] (man|vriend|ex|vader|zoon|partner|
        hem|broer|vrouw|stief*|huisgenoot|schoonvader|schoonmoeder|schoonfamilie|buurman|broers|
        familie|verloofde|huisbaas|zijn vrienden)
"""
_FEAR = """
    durf ~~ (man|vriend|vader|partner|hem|ex) ~~ (kwaad|boos|woest|agressief|slaat|klappen|razend)
    (man|vriend|vader|partner|hij|ex) ~~ (kwaad|boos|woest|agressief|razend) ~~ (durf|bang)
"""
_ACUTE = """
    (nu|hier|buiten|straat) ~ (geschoten|gestoken|gevochten)
    <he> ~~ (met een gun|heeft een gun|gun op|trok een gun|trekt een gun)
    (met|heeft|hebben|trok|trekt) een gun
    <he> ~~ (staat|staan|zit|zijn|is|komt|komen|klopt|bonst|bonkt|ramt|beukt) ~~ (deur|huis|raam|
        tuin|binnen|auto|straat) ~~ (mes|pistool|bijl|hamer|vermoord*|kapot|dood|bedreigt|slaan|
        schreeuw*|maken|bijl|knuppel)
    <he> ~ (heeft|heb|pakt|met|loopt met|zwaait met|trekt) ~ (een|het|zijn) (mes|pistool|bijl|
        knuppel|honkbalknuppel|hamer)
    (staat|loopt|zit) ~ met (een|het) (mes|pistool|bijl|hamer|knuppel)
    <he> ~ (trapt|trappen|slaat|beukt|ramt|breekt|schopt) ~ (deur|raam|ruit) ~ (in|kapot|open)
    (deur|ruit) ~ (ingetrapt|intrappen|intrapt|in te trappen|ingeslagen)
    <he> ~ (slaat|schopt|wurgt|mishandelt|bedreigt|slaan) ~ (me|ons|haar|hem|kinderen) [nu|
        weer] (nu|op dit moment|help)
    (nu|op dit moment|help) ~ (slaat|schopt|wurgt|mishandelt) ~ <us>
    (help|hellup) ~ (hij|mijn man|mijn ex|ze) ~ (slaat|komt|wil|gaat|staat|mes|pistool)
    hij ~ (is binnen|komt binnen|staat binnen|komt eraan|komt me halen) ~~ (help|mes|slaat|bang|
        snel)
    (inbreken|inbreker|inbrekers|ingebroken) ~~ (nu|huis|beneden|binnen|help|is|zijn)
    <he> ~~ (kinderen|kind|baby|zoon|dochter) ~ (meegenomen|ontvoerd|ontvoert) ~~ (levend|dood|
        wat aan|terug|iets aan)
    <he> ~~ (me|ons) ~ (kapot|dood) maken ~~ (deur|binnen|buiten|nu)
    (kinderen|kind|baby|zoon|dochter) ~ nooit levend
    (schieten|geschoten|schiet) ~ (nu|hier|op ons|op straat)
    bivakmuts*|gemaskerd*
    (wc|badkamer|kast|slaapkamer|zolder|kelder) ~~ (hij|man|ex|vriend) ~ (bonkt|bonst|slaat|
        schreeuwt|staat|ramt)
    (opgesloten|verstopt|verscholen) ~~ (wc|badkamer|kast|slaapkamer|zolder|kelder)
    (hij|man|ex|vriend) ~ (bonkt|bonst|beukt|ramt) ~ (deur|raam)
    <he> ~ is nu ~ (schreeuwen|gooien|slaan|aan het (schreeuwen|gooien|slaan|meppen|
        schoppen|slopen|vernielen|flippen|doordraaien|dreigen|vechten))
    (ex|hij|ze|man) ~ probeert ~ binnen te komen
    (hier|thuis|nu) ~ gevochten
    (hij|ze|ex|man|vriend) ~ (zit|zitten|komt|komen|loopt|rent) ~ achter (me|ons) aan
    deur ~ (inslaan|in te slaan|forceren|openbreken|inbeuken|inrammen)
"""
_AMBIGUOUS = """
    (is|wordt|word|was|doet) [mijn] (man|vriend|ex|vader|zoon|partner|hij) ~ (agressief|
        gewelddadig|onberekenbaar|onvoorspelbaar)
    (loop|lopen) ~ op ~ tenen
    (anders|dan) krijg ik [weer] [klappen|slaag|er van langs|op mijn kop] $
    (zachtjes|stiekem|snel) ~~ (hij|man|vriend) ~ (slaapt|thuis|wakker|weten)
    (hij|man|vriend|ex) ~ slaapt ~~ (zachtjes|stiekem|snel typen|niet weten|wakker word*)
    (bang|angst|doodsbang|doodsbenauwd|banger|schrik) ~ (voor|van) [mijn|me|de] (man|vriend|ex|
        vader|zoon|partner|hem|broer|vrouw|stief*|huisgenoot|schoonvader|schoonmoeder|schoonzoon|
        schoondochter|schoonzus|schoonbroer|schoonfamilie|schoonouders|buurman|broers|familie|
        verloofde|moeder)
    (bang|angst) ~ (dat|als) (hij|mijn man|mijn ex|mijn vriend|mijn zoon|mijn vader|ze) ~ (thuis|
        boos|kwaad|komt|drinkt|me|ons|dronken|vindt|gedronken|erachter|weer|slaat|terug*|merkt|
        ontdekt|ziet)
    (bang|eng|angst) ~ [voor] wat (hij|mijn man|mijn vriend|mijn ex) ~ (doet|doen|gaat doen)
    (wis|wissen|verwijder*) ~~ (hij|man|vriend) ~ (thuiskomt|thuis komt|ziet|terug*|komt)
    (bang|eng|angst) ~ (dat|als) [straks] (hij|mijn man|mijn vriend|mijn ex) ~ (wakker|me wat doet|
        iets doet|wat doet|flipt|losgaat|gek)
    [ik] durf ~ (niet|nie) ~ (naar huis|thuis|naar binnen) ~
    durf ~ (niet|niks) ~~ (want|omdat|anders|als) ~ (hij|man|vriend|ex|vader) ~~ (boos|agressief|
        kwaad|dronken|woest|gek|slaat|flipt|drift*)
    (hij|man|vriend|ex|vader|zoon|partner|vrouw) ~ (word|wordt|is|doet|reageert|
        werd) ~ (agressief|gewelddadig|woest|driftig|onberekenbaar|handtastelijk|gevaarlijk)
    (agressief|gewelddadig|agressieve|gewelddadige) ~ (man|vriend|ex|vader|zoon|partner|hij)
    (thuis|hier|huis) ~ [is] ~ (niet|onveilig|niet meer) ~ (veilig|onveilig) [meer|voor]
    (onveilig|niet veilig) ~ (thuis|huis|bij hem|bij mijn)
    voel me ~ (niet veilig|onveilig|bedreigt|niet meer veilig) [thuis|bij|door]
    ben ~ niet veilig
    (hij|man|vriend|ex|vader|partner) ~ mag [echt] ~ (niet|niks) ~ (weten|zien|horen|merken|lezen|
        achter) ~~ (schrijf|bel|chat|app|hier ben|hulp|anders|want|dan|bang|klappen|gevaar*)
    (als|anders|want) (hij|mijn man|mijn ex|mijn vriend) ~~ mag ~ niet ~ weten
    (mag|mogen) ~ van (mijn man|hem|mijn vriend|mijn ex|mijn vader|mijn schoonvader|schoonmoeder|
        schoonzoon|schoondochter|schoonzus|schoonbroer|schoonfamilie|schoonouders|
        mijn partner) ~ (niet|geen|niks|nergens|nooit)
    (hij|man|vriend|ex|partner) ~ (pakt|neemt|afgepakt|controleert|afpakt) ~ (pas|pasje|bankpas|
        geld|telefoon|paspoort|uitkering|alles|mobiel)
    (pasje|bankpas|paspoort|telefoon) ~ (afgepakt|afgenomen|afpakt) ~ (man|hij|vriend|ex|door)
    (man|vriend|ex|hij|partner) ~~ (pasje|bankpas|paspoort|telefoon|geld|pas) ~ (afgepakt|
        afgenomen|afpakt|af)
    (valt|val) ~ (me|ons) ~ lastig ~ [ex]
    (ex|man|vriend) ~ (valt|vallen|blijft|staat) ~ (lastig|lastigvallen|voor de deur|aan de deur)
    dan zwaait er wat
    (bang|angst) voor ~ (zijn|haar) (vuisten|woede|buien|agressie|reactie|drift)
    ik word bedreigt $
    ik ~ (wapen|mes) ~ bij me
    ruzie ~ (uit de hand|escaleert|geweld)
    (hij|man|vriend|vader|ex) ~ (schreeuwt|schreeuwen|vernedert|kleineert|tiert) ~ (elke|tegen me|
        tegen ons|de hele|tegen de kinderen|dag)
    loopt thuis uit de hand
    (hij|man|vriend|ex|vader|zoon|partner|vrouw) ~ (boos|kwaad|woest|woedend|dronken) ~~ (ben|zo|
        wel) ~ bang
    bang ~~ (hij|man|vriend|ex|vader|zoon|partner) ~ (boos|kwaad|woest|woedend|dronken)
    (hij|man|vriend|ex|vader|zoon|partner) ~~ (door het lint|flipt|draait door|ontploft|
        door het lint gaat|gaat los)
    (niemand|hij|ex|man|ze|familie) ~ mag ~ weten waar (ik|we) ~ (woon|wonen|ben|zijn|zit|zitten)
    (schoonfamilie|familie|man|hij|baas|ex|werkgever|vriend) ~ (houdt|heeft|hou|hebben|houden|
        pakte|nam) ~ (paspoort|pas|pasje|identiteitskaart|bankpas)
    <my> (paspoort|id) ~ (afgepakt|afgenomen|ingehouden)
    (word|wordt|ben) ~ (door hem|door mijn man|door mijn ex|door mijn vriend) ~ (gecontroleerd|
        in de gaten|bang gemaakt|geintimideerd)
    (man|hij|vriend|ex|vader|partner) ~~ (ziet|merkt|ontdekt|leest|hoort|vindt) ~~ (problemen|
        klappen|gevaar|slaag|bang|boos|kwaad|erge ruzie)
    (bang|durf|angst) ~ naar huis
    (man|hij|vriend|ex|partner) ~ (volgt|controleert|checkt|bespioneert|leest|filmt) ~ (berichten|
        telefoon|alles|mail|mails|appjes|me)
    op eieren ~~ (man|hij|vriend|thuis|partner)
    (ontploft|ontploffen) [mijn] (man|vriend|partner|hij)
    als (hij|mijn man|mijn ex|mijn vriend|mijn vader) ~ (erachter komt|er achter komt|
        te weten komt|het weet)
    (onder|zit|zitten) ~ (schuilplaats|geheim adres|schuiladres|blijfhuis|vrouwenopvang)
    (bang|angst|eng) ~~ (als|wanneer|tot|dat) ~ (man|hij|vriend|ex|vader|zoon|
        partner) ~ (thuiskomt|thuis komt|thuis is|komt)
    mijn ex ~ (staat|komt|rijdt|hangt|loopt) ~ (bij|voor|langs|rond|om) ~ (huis|deur|werk|school)
    durf ~ (man|hem|vriend|vader|partner) ~ niet ~ (zien|zeggen|vertellen|vragen)
    (man|hem|vriend|vader|partner) ~~ (wordt|word) [dan|zo|altijd|heel|erg] [heel|erg|zo] (kwaad|
        boos|woest|razend)
    (mes|pistool) ~ (deur|huis|me|handen)
    (geslagen|mishandelt|mishandeling|verkracht|misbruikt|geweld|aangerand)
    blijf van mijn lijf*|blijf-van-mijn-lijf*|blijf van me lijf*
"""

RULES: tuple[Rules, ...] = (
    Rules("violence", 3, _ACUTE, """
        mes op [de|mijn|me|onze] keel ~~ (bank|hypotheek*|schuldeiser*|incasso*|verhuurder|betaald|
            betalen|rente)
        (deurwaarder|incasso*|gerechtsdeurwaarder|politie|agent|postbode|monteur|
            woningbouw) ~ (staat|staan|komt|komen|klopt|is|aan)
        (vorig jaar|jaar geleden|jaren geleden|vroeger|20##|verzeker*|inboedel*|aangifte|
            maand* geleden|weken geleden)
    """),
    Rules("violence", 2, _RECENT, _LONG_AGO + """
        (bal|deuren|alarm|toe|munt|over|handdoek|stekker)
    """),
    Rules("violence", 2, _HITS, _LONG_AGO + """
        (slaat|slaan|slaag) ~ (nergens|op de vlucht|me lam|een slaatje|om de oren|alarm|
            met stomheid|de weg)
        <he> ~ (slaat|schopt) ~ (bal|voetbal)
        speelt|spelletje
        (klap|tik|klapje|mep) op ~ (schouder|rug)
        met ~ (aanmaning*|boete*|brieven|rekening*)
    """, anywhere=_JOKE),
    Rules("violence", 2, _DONE_TO_CLIENT, _LONG_AGO + """
        (klap|klappen|tik|dreun|slag) ~~ (rekening*|eindafrekening|afrekening|bedrag|premie|brief|
            nieuws|kosten|aanslag|aanmaning*|beschikking)
        (word|wordt|worden) ~ (uit|van) ~ (verzekering|polis|regeling|systeem|lijst|site|
            website|chat|app) ~ (gegooid|getrokken)
        (gegijzeld|opgesloten|gevangen|vastgehouden) ~ (door|in) ~ (overeenkomst|contract|regeling|
            systeem|abonnement|bureaucratie|polis|hypotheek|schuld|schulden)
        (achtervolgd|gestalkt|belaagd|opgejaagd) door ~ (envelop*|schuld|schulden|telefoon*|pech|
            geld|angst|gedachten)
        gedwongen (om|tot) ~ (lenen|sparen|verhuizen|verkopen|verkoop)
        in een klap
        (alimentatie|advocaat|rechter|rechtszaak|schulden|roddel*|financieel) ~~ (kapot|af)
        (kapot|af) ~ (alimentatie|advocaat|rechter|schulden|rekening*|financieel|geld)
        (dagvaarding|ontruiming|ontslag|afsluiting|huisbaas|verhuurder|huurbaas|
            woningcorporatie) ~~ (bedreigt|bedreigen|dreigt|dreigen)
        (bedreigt|bedreigen|dreigt|dreigen) ~~ (dagvaarding|ontslag|eruit te zetten|royement|
            uit huis te zetten|aangifte)
        (deurwaarder|incasso*|beslag|huisuitzetting|gerechtsdeurwaarder|verzekeraar|bank|
            belastingdienst|cjib|cak|brieven|brief|aanmaning*|rekening*|uwv|duo|gemeente|kosten|
            premie*|boete*|woningbouw*) ~~ (bedreigt|bedreigen|dreigen|slaat|slaan|geslagen|
            dreigt|dwingt|dwingen|achtervolg*|gestalkt|wurgen|stalkt|stalken|gedwongen|opgejaagd|
            vastgehouden|geknepen|achtervolgd)
        (bedreigt|slaat|slaan|geslagen|dwingt|dwingen|gedwongen|achtervolg*|gestalkt|stalken|
            dreigen|dreigt) ~~ (deurwaarder|incasso*|beslag|boete*|brieven|aanmaning*|
            huisuitzetting|ontruim*|afsluiten|door jullie|door het leven|om de oren|cak|kosten|
            rekening*|door de bank|lam|premie*|verkopen|verhuizen|lenen)
        (slaat|slaan) (nergens|op|me lam|over|aan|dicht|een slaatje)
        (maag|uitslag|dokter|fysio|tandarts|baby ~ nachts|baby ~ huilt)
        <he> ~ (slaat|schopt) ~ (bal|voetbal)
        (hart) ~ (slaat|over)
        speelt|spelletje
    """, anywhere=_JOKE),
    Rules("violence", 1, _FEAR_OF_SOMEBODY, _LONG_AGO + """
        (niet|nooit|geen) (bang|angst)
        (gezondheid|ziek|toekomst|kanker|operatie|verlies*|sterft|doodgaat|doodgaan|
            zorgen om|reactie van|incasso*|deurwaarder|agent|tandarts)
    """, negatable=False, confidence=0.6),
    Rules("violence", 1, _FEAR, _LONG_AGO, negatable=False, confidence=0.6),
    Rules("violence", 1, _AMBIGUOUS, """
        (niet|nooit|geen) (bang|angst)
        (hoort|ziet|leest|hoor|zie) ~ (wat|hoeveel) ~ (kost|kosten|is|betalen)
        dat ze me ~ (uit|eruit|afsluiten|afsl*|dagvaarden|ontslaan|uitschrijven|royeren|korten|
            niet|weigeren|beslag|bellen|weer|aan*|vergeten|wegsturen|afwijzen)
        mes op ~ keel|mes snijdt|onder het mes
        (20##|19##|destijds|toenmalige|achter de rug|sindsdien|opnieuw begonnen)
        (deurwaarder|incasso*|cz|cak|belastingdienst|politie) ~~ (geweld|geslagen|dreigt)
        (jaren van|gescheiden na|na jaren) ~
        stomheid|uit het veld|aangeslagen
        (jullie|u|premie|rekening|brief|bedrag|verhoging|cz) ~~ (boos|kwaad)
        (op ~ tenen) ~ (werk|baas|collega*)
        (boos|kwaad|woest) [wordt|word|is] (op|dat|over|om) ~ (schuld|schulden|geld|jullie|u|
            premie|rekening|bedrag|cz|de)
        (door het leven|door de kosten|financieel|belastingdienst|door jullie|auto|munt|slaatje|
            alarm|brug|brand|lam|vlam)
        (eigen woning|nu veilig|inmiddels|daarna) ~
        (vorig|toen|als kind|jarenlang|als jong meisje)
        (jeugd|oorlog|vroeger|eritrea|syrie|verleden|ooit|school|therapie|
            trauma*|ptss|dementie|dement)
        (geen|nooit) ~ (geslagen|geweld|mishandelt)
        (gevangenis|veroordeeld|vast|celstraf) ~ (voor|wegens) ~
        ~ (jaar terug|jaren terug|jaar geleden|jaren geleden|gezeten)
        (gescheiden|weg|gevlucht) ~~ (nu|gelukkig) ~ (rustig|veilig|goed|beter)
        (gescheiden van|verlost van)
        (deurwaarder|incasso*|hond|uwv|honden|postbode|gerechtsdeurwaarder|politie) ~~ (bang|durf|
            angst|agressief)
        agressief ~ (brief|brieven|telefoon*|muziek*|jullie|systeem)
        (bang|durf|angst) ~~ (deurwaarder|incasso*|post|brief|brieven|ontslag|baan|geld|schulden|
            bedrag|telefoon|ziek|kanker|operatie|verliez*|ziekenhuis|sterf*|doodgaat|overlijd*|
            rekening*|bellen)
        (vroeger|jaren geleden|uit beeld|was vroeger|jaar geleden|al weg)
        surprise|verrassing|cadeau
        (buiten|fiets*|scooter|auto) ~ veilig
    """, negatable=False, confidence=0.7),
)  # fmt: skip

"""Weak signs of a crisis: none says it alone, two or three of them together ask for a question.

Veiled messages name a place, a farewell, a dog that was brought away, and never the thing itself.
Each sign is a group of lines in the small language of `crisis_pattern`; `COMPANIES` names which
signs together are enough for level 1, one careful question.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.crisis_rule import CrisisKind

SIGNS: dict[str, str] = {
    "place": """
        (sta|zit|loop|lig|rij|ben|stond|zat|liep|fiets|wandel|kijk|uitkijk|hang|stap|staar|tuur|
            op weg|onderweg) ~~ (kanaal|water|spoor|perron|brug|viaduct|dak|flat|balkon|de overweg|
            rails|kade|gracht|rivier|rand|treinen|galerij|zee|haven|spoorbomen|toren|bovenste|
            hoogste|afgrond|sluis|waterkant|station|hoogte)
        (kanaal|water|spoor|brug|viaduct|dak|flat|balkon|rails|afgrond|gracht) ~ (trekt|roept|
            lonkt|wenkt|dichtbij|vlakbij|om de hoek)
        (brug|flat|viaduct|dak|balkon|perron|rails|(de|een) overweg|galerij|spoor)
        de trein
        (boom|bomen|vangrail|tegenligger*|vrachtwagen|vrachtwagens) ~ (snelweg|auto|rij|rijd|af|in|
            weg)
        (rij|reed|rijd|rijden|auto) ~~ (boom|bomen|vangrail|tegenligger*|vrachtwagen|vrachtwagens|
            kanaal|viaduct)
    """,
    "means": """
        <pills> ~ (in huis|genoeg|binnen handbereik|in mijn la|liggen)
        (touw|strop|scheermes*|slaapmiddelen|slaaptabletten|rattengif|pistool|uitlaat|
            tuinslang|gaskraan|stanleymes|vergif)
        (motor|auto) ~ (garage|aan laten|draaien)
        (doos|strip|strips|pot|potje|potten|la|lade|kast|kastje|zak|voorraad|handvol|hoeveel|
            hoeveelheid|alle|al mijn|genoeg) ~ <pills>
        (pillen|tabletten|medicijnen|paracetamol|oxazepam|morfine) ~ (in een keer|tegelijk|
            tegelijkertijd|achter elkaar|samen|met drank|met wodka|met whisky|
            met wijn|bewaard|gespaard|verzameld)
        (mes|mesje) ~ (la|keuken|hand|tafel|naast|voor)
    """,
    "deed": """
        (erin|er in|eraf|er af|ervoor|er voor|eronder|er onder|eroverheen|er tegenaan|ertegenaan|
            naar beneden|de diepte in|het water in) [te|gewoon|maar|zo|dan] (rij|rijden|spring|
            springen|loop|lopen|stap|stappen|ga|gaan|duik|val|vallen|kijk|kijken|glijden|laat)
        (spring|springen|sprong|loslaten|laat los|gas geven|gas geef|gasgeven|stuur omgooi*|
            over de rand|laten vallen|naar beneden|een stap|stap naar voren|stapje|
            ruk aan het stuur)
        (volgende|sneltrein|intercity|trein) ~ (rijdt door|komt zo|komt eraan|komt over|niet stopt|
            stopt niet|stopt hier niet|raast|dendert|voorbij|wacht)
        (ook|misschien|wel|soms|enige|best) ~ (oplossing|uitweg)
        is ook ~ (oplossing|optie|uitweg|manier|mogelijkheid)
        (innemen|inneem|slikken|doorslikken|opeten|leegmaken|leeg maken|wegspoelen|
            naar binnen|achterover)
        (genoeg|nodig) (om|voor) ~ (nooit|niet|voorgoed|altijd|eeuwig*)
    """,
    "thought": """
        (denk|dacht|denken) ~ over ~ na
        (denk|dacht) [ik] er ~ (aan|over)
        (denk|dacht|denken) [dan|soms|steeds|vaak|ik|alleen] [ik|dan|alleen|steeds] ~ (erover|eraan|
            als ik nu|als ik|doe het|wat als|ik doe|hoe het|stel|gewoon|misschien|zou)
        (gedachte|gedachten|gedachtes|verleidelijk|verleiding|stemmetje|stemmen|overweeg|
            in me op|spookt|flitst|fantaseer|verlang)
        (hoe makkelijk|hoe simpel|hoe snel|hoe lang|hoelang) ~ (het|zou|duurt|gaat|is)
        zou het ~ (pijn doen|snel gaan|lang duren|snel)
    """,
    "quiet": """
        (alles|het allemaal|alle _|de schulden|schulden|ellende|pijn|zorgen|gedoe|problemen|gezeur|
            schaamte) ~ (weg|over|voorbij|stil|opgelost|stopt|ophoudt|afgelopen|verdwenen)
        (eindelijk|gewoon|alleen nog|dan|eeuwig*) ~ (rust|stilte|stil|vrede)
        van (alles|al het _|het hele _|het _|de hele _|al die _|alle _) (af|verlost)
        (dan|straks|morgen) ~ (klaar|voorbij|over|afgelopen|opgelost|stil)
        (uit mijn lijden|verlossing|verlost|bevrijd|vrij van alles)
    """,
    "absence": """
        als ik er niet ben
        zonder me
        ik ~ er ~ niet <mee>
        er ~ niet <mee> ~ (ben|was|zou zijn)
        (als|wanneer|zodra|nadat|mocht) ik ~ (weg|wegval|verdwijn|wegga|vertrek|ga) [ben]
        ik (verdwijn|vertrek) $
        (na|over) (me|mijn) (dood|vertrek|heengaan)
        ben ik [er] (weg|niet <mee>)
        (wil|ga|kan) ~ (verdwijnen|weggaan|vertrekken|wegwezen)
        als er iets met me [gebeurt]
        mijn plek ~ (leeg|vrij)
    """,
    "others_gain": """
        beter (voor|af) [voor] (iedereen|ze|hun|hen|mijn _|de _|allemaal)
        (beter|fijner|rustiger|makkelijker|goedkoper) ~ (iedereen|allemaal|kinderen|gezin|vrouw|man|
            familie)
        (iedereen|allemaal|kinderen|gezin|vrouw|man|familie|ze) ~ (beter|opgelucht|gelukkiger|
            geen last|rust|van me af)
        (krijgen|hebben|erven|krijgt|heeft) ~~ (tenminste|dan nog|nog iets|nog wat|erfenis|
            iets van de verzekering|geld van de verzekering)
        (iets|geld|wat|bedrag|uitkering) van (de|mijn) verzekering
        verzekering ~ (keert|uit|uitkeert|uitbetaalt)
        (levensverzekering|overlijdensrisico*|uitvaartverzekering|uitvaartpolis|verzekeringsgeld|
            orv)
        (ballast|tot last|een last|blok aan|molensteen|in de weg|overbodig|teveel|te veel hier|
            last van me|voor de voeten)
    """,
    "farewell": """
        (bedankt|dank|dankjewel|dankuwel|dank je|dank u) [wel] voor (alles|het luisteren|
            jullie _|uw _|de zorgen|de jaren|al die jaren|wat)
        (sorry|spijt me|vergeef me|vergeving) ~ (alles|wat ik|iedereen|kinderen|lieve*|allemaal)
        (en|alles) sorry $
        (vergeef|vergeven)
        (vaarwel|adieu|tabee|farewell|doei voor altijd|het ga (je|jullie|u|hen|ze) goed|
            tot in de hemel|tot hierboven|we zien elkaar|rust zacht)
        (hou|houd) [ik] [zo|heel veel|veel] van (jullie|je|ze|hem|haar|mijn|iedereen|hun)
        (afscheid|gedag|dag) (genomen|nemen|gezegd|zeggen|gezwaaid|neem)
        laatste (keer|bericht|berichtje|groet|woorden|brief|maal|avond|nacht|wens|gesprek|kus)
        (zeg|vertel|zeggen|geef) ~ (aan|tegen) (mijn|me|de) <dear>
        (zorg|zorgt|pas|let|zorgen) [goed|jullie|u|je|maar] [voor|op|goed] [voor|op] (mijn|me|de|
            elkaar|ze|hem|haar)
        (hoort|horen|hoor) ~ (niks|nooit|niet) <mee> ~ [van] [me]
        (onthoud|herinner|herinneren) (me|hoe ik|aan me)
    """,
    "finality": """
        (nooit|niet) meer [terug|nodig|hoeven|hoef|terugkom*|opstaan|gezien|zie|zien|thuis] $
        (niet|nooit) ~ terug (kom|komen|kijk)
        (voorgoed|voor altijd|voor eeuwig|eeuwig|eeuwige|definitief)
        (heb|hebben|heeft) ~ [toch] niet <mee> nodig
        na (vandaag|morgen|vanavond|vannacht|vrijdag|maandag|zondag|zaterdag|dit weekend|
            kerst) ~ (niet <mee>|niks <mee>|geen|nooit <mee>|is het)
        hoeft ~ (niemand|niet) <mee>
        (mijn|de) laatste (dag|dagen|uren|nacht|avond|week)
        voor ik ga
        (haal|meemaken|meemaak|halen|hoef) ~ (niet|nooit|geen) <mee> $
    """,
    "letters": """
        (brief|brieven|briefje|briefjes|kaart|kaartje|kaartjes|filmpje|filmpjes|video*) ~ (op tafel|
            klaar|geschreven|kussen|nachtkastje|neergelegd|aanrecht|la|ingesproken|opgenomen|
            gemaakt|keukentafel|voor iedereen)
        (brief|brieven|briefje|briefjes) ~ (voor|aan) (mijn|de|elk|ieder|hun|haar|hem|later) [_]
    """,
    "papers": """
        (alles|papieren|wachtwoorden|wachtwoord|administratie|polissen|codes|pincode|bankzaken|
            mappen|map|polis) ~ (op papier|geregeld|op tafel|klaar|opgeschreven|in een map|in de la|
            op orde|uitgeschreven|klaargelegd|netjes|overgedragen|op een rijtje)
        (testament|codicil|wilsverklaring|laatste wil)
        mijn ~ (uitvaart|begrafenis|crematie|kist|steen|graf|rouwkaart)
        (uitvaart|begrafenis|crematie|kist) ~ (geregeld|uitgezocht|betaald|besproken|gekozen)
    """,
    "pets": """
        (kat|hond|poes|katten|honden|vogel|vogels|parkiet|parkieten|konijn|vissen|dieren|beesten|
            hondje|poezen|katje|beestjes|duiven|kippen|paard) ~~ (buren|buurvrouw|buurman|weg*|
            ondergebracht|asiel|gegeven|opgehaald|gebracht|ander baasje|goed huis|nieuw huis|
            nieuw baasje|dierenarts laten|zus|broer|moeder)
    """,
    "goods": """
        (spullen|kleren|sieraden|ring|trouwring|horloge|foto's|fotoboeken|fotoalbums|gereedschap|
            gitaar|collectie|platen|boeken|alles|playstation|fiets|scooter) ~ (weggegeven|
            uitgedeeld|verdeeld|aan mijn _ gegeven|weggeven|geef weg|meegenomen door|geschonken)
        (mijn _|die _) ~ (mag|mogen) [je|jullie|hij|ze|mijn] [_] (hebben|houden)
        huis ~ (schoongemaakt|opgeruimd|leeggehaald|netjes achter*|leeg)
        sleutel* ~ (mat|buurvrouw|buren|brievenbus|bloempot|buurman)
    """,
    "children": """
        (zus|moeder|broer|ex|oma|ouders|vriendin|schoonzus|tante|buurvrouw) ~~ (kinderen|kind|
            kleine|jongens|zoon|dochter) ~ (neemt|nemen|zorgt|zorgen|opvangt|opvangen|opvoeden|
            in huis|opneemt|gevraagd)
        (kinderen|kind|kleine|jongens|zoon|dochter) ~ (zijn|is|naar|bij) ~ (veilig|gebracht|
            weggebracht|ondergebracht|goed terecht|bij mijn _)
        wie [er] [dan] ~ (zorgt|neemt|zorgen|opvangt) ~ (kinderen|kind|zoon|dochter)
        <kin> ~ (neemt|nemen) ~ (kinderen|kind|kleine|zoon|dochter)
    """,
    "closing": """
        (boek|hoofdstuk|film|verhaal|liedje|lied|voorstelling) is ~ (uit|dicht|afgelopen|klaar|
            gesloten)
        (licht|lamp|lichtje|kaars|kaarsje|lampje) ~ (uit|dooft|uitgaan|uitblazen|gedoofd|op|uitdoen)
        (gordijn|doek) ~ (valt|dicht|vallen)
        (reis|rit|strijd|gevecht|wedstrijd|pad|weg) ~ (ten einde|voorbij|gestreden|eindigt|houdt op|
            loopt dood|zit erop)
        (eindstation|eindhalte|einde rit|einde oefening|einde verhaal|game over|eind verhaal|
            laatste halte|laatste bladzijde)
        mijn (tijd|uur|uurtje|taak) ~ (gekomen|geweest|op|zit erop|geslagen|gedaan|volbracht)
        (stekker|kap) [er] ~ (uit|ermee)
        (het is|alles is|was) ~ (op|klaar|mooi geweest|genoeg geweest|gedaan|volbracht)
    """,
    "sleep": """
        (slapen|inslapen|slaap|naar bed|ogen dicht|ogen sluiten|gaan liggen|wegzakken|wegdoezelen|
            ga liggen|indutten)
    """,
    "no_waking": """
        (niet|nooit|niks) <mee> ~ (opstaan|open|opendoen|terug|ochtend|wakker|horen|hoeven)
        (voor altijd|voorgoed|eeuwig|voor eeuwig|heel lang|zonder ochtend)
    """,
    "dead_dear": """
        <dear> ~ is ~ (er niet <mee>|overleden|gestorven|dood|weg|hierboven|heengegaan)
        (overleden|gestorven|verloren|ontvallen|begraven|weduwe|weduwnaar|hemel|hierboven|
            het graf|zijn graf|haar graf|wijlen)
        (mis|miste) ~ (hem|haar|ze|mijn _)
        sinds ~ (weg is|er niet meer is|dood)
    """,
    "reunion": """
        (wil|ga|kom|wou|hoop|mag|liefst|verlang) ~ (naar|bij) (hem|haar|ze|hun) ~ [toe|zijn|liggen]
        (naar|bij) (hem|haar|ze|hun) toe
        (achterna|volg hem|volg haar|weer samen|weer bij elkaar|snel bij hem|snel bij haar|
            herenigd|naast hem|naast haar|bij hem zijn|bij haar zijn|haalt me|halen me|kom me halen)
    """,
    "life": """
        (het|dit|mijn|in|met|van) leven [zelf] $
        (het leven|mijn leven|dit leven|bestaan|leven zelf)
    """,
    "weary": """
        hoef ik (het|dit|zo) niet
        (heeft|heb|zie|is) ~ (zin|nut)
        (genoeg van|moe van|zat|beu|klaar met|uitgeblust|opgebrand|geen kracht|geen zin|leeg|
            te zwaar|hoeft niet|uitgeput|op van|ophouden|houdt op|stoppen met|mee stoppen|geen fut|
            opgegeven|mee ophouden|te veel geworden)
    """,
    "despair": """
        (geen uitweg|geen zin meer|geen hoop|kan niet <mee> $|trek het niet|wanhopig|alles kwijt|
            geen toekomst|uitzichtloos|wanhoop|radeloos|hopeloos|zo donker|alleen nog maar donker|
            zwart voor de ogen|te schamen|schaamte|mislukt|mislukking|gefaald|een mislukkeling)
        niemand ~ (me|om me|meer)
        (niks|niets) <mee> (over|om voor|aan mijn leven)
        voor niemand <mee>
        (zie|weet) ~ (het|geen) ~ (niet <mee>|uitweg)
        (hou|houden|houd) ~ niet <mee> vol
    """,
    "abuser": """
        (man|vriend|ex|partner|vader|stief*|broer|broers|schoonvader|schoonmoeder|schoonfamilie|
            verloofde|hem|hij|huisgenoot|huisbaas|baas|pooier|zoon)
    """,
    "loan_shark": """
        (geld|schuld|geleend|lenen|lening|schulden|betaal|terugbetalen|terug te betalen) ~~ (gasten|
            jongens|mannen|gast|types|straat|dealer|dealers|loanshark|woeker*|vent|lui|gozer|
            marokkanen|albanezen|gasten van)
        (gasten|jongens|mannen|gast|types|dealer|dealers|loanshark|woeker*|vent|lui|gozer) ~~ (geld|
            schuld|geleend|lening|schulden|betaal|terugbetalen)
    """,
    "menace": """
        (staat|staan|stond|stonden|komen|komt|kwamen|wachten|rijden|zitten) ~ (voor|aan|bij|langs|
            achter) ~ (deur|huis|school|werk|me aan|kinderen)
        (benen|vingers|mes|pistool|doorrijden|in elkaar|pakken|opzoeken|te grazen|wat overkomt|
            iets overkomt|dood|kapot|fotos van|foto van|afmaken|in brand|in de fik|raam|ruit|ruiten)
    """,
    "pounding": """
        (bonken|bonkt|bonst|bonzen|beukt|beuken|rammen|ramt|trappen|schreeuwen)
    """,
    "fear": """
        (bang|angst|doodsbang|angstig|tril|trillend|verstopt|verstop|schuil|ondergedoken|
            fluister|benauwd voor|schrik)
        durf ~ niet
        durf (hem|niks|dat)
    """,
    "rage": """
        (boos|kwaad|woest|agressief|schreeuwt|schreeuwen|tekeer|drinkt|dronken|zuipt|zat thuis|
            gedronken|gezopen|kort en klein|flipt|flippen|losgaat|los|door het lint|ontploft|drift|
            driftig|razend|snuift|coke|gooit|smijt|breekt|losse handjes|opgefokt|tiert|gek|
            gevaarlijk|onvoorspelbaar|woedend|ziedend|pissig)
    """,
    "secrecy": """
        (mag|mogen|moet) ~ (niet|niks|nooit) ~ (weten|zien|horen|merken|lezen|achter*|vinden)
        (niet|nooit) ~ (terugbellen|terug bellen|bellen als|mailen|thuis bellen|appen|
            brief sturen|brief naar huis)
        (wis|wissen|verwijder|gewist|verwijderen|stiekem|zachtjes|in het geheim|voordat hij|
            als hij weg is|kijkt mee|leest mee|meeleest|hij leest|niet hardop|snel typen|hij slaapt)
    """,
    "coming": """
        (voor|voordat|als|zodra|wanneer) (hij|mijn man|mijn vriend|mijn ex) ~ (thuiskomt|thuis komt|
            wakker wordt|terug is|binnenkomt|terugkomt)
        (hij|man|vriend|ex) (komt eraan|komt er aan|komt thuis|komt zo|is er bijna|is thuis|
            loopt boven|staat beneden|komt binnen|wordt wakker)
        (hoor|zie) (hem|mijn man|mijn vriend) ~ (aankomen|komen|thuiskomen)
        moet [nu] stoppen
    """,
    "control": """
        (mag|mocht) ~ (de deur|het huis|naar buiten) ~ niet ~ [uit]
        (krijg|zie) ~ geen (cent|geld|euro) van (hem|mijn man|mijn vriend)
        houdt alles bij zich
        (pas|pasje|pinpas|bankpas|telefoon|paspoort|geld|uitkering|sleutel|sleutels|loon|salaris|
            rekening|toeslag) ~ (afgepakt|pakt|houdt|inpikt|afgenomen|pakte|neemt|af|ingenomen|
            bij zich|van me)
        (mag|mogen) ~ (niks|nergens|niemand|niet|geen) ~ (van hem|naar buiten|bellen|werken|
            zelf|heen|spreken|uit)
        (sluit|sloot|deur) ~ (op slot|op)
        (controleert|volgt|bespioneert|tracker|camera|dwingt|gedwongen|verbiedt|verboden)
    """,
    "injury": """
        (blauw|blauwe|plekken|gebroken|hersenschudding|lip|tand|tanden|ribben|rib|kaak|keel|
            gewurgd|wurgde|littekens|wang|bult|bloedneus|oog|arm|pols|gezicht|haren) ~ (van hem|
            door hem|geslagen|gezicht|gestoken|gehecht|gehechtingen|dicht|getrokken|vast|dikke|
            gedraaid|omgedraaid|plekken|oog|arm|lip|stuk)
        (blauwe plekken|blauw oog|bont en blauw|dikke lip|hersenschudding|dik oog)
    """,
    "blows": """
        (mept|meppen|gemept|mepte|ramt|ramde|rost|rosten|hengst|beukt|beukte|beuken|klappen|
            oplawaai|lel|dreun|duwt|duwde|geduwd|kneep|knijpt|sloeg|slaat|slaan|schopte|schopt|
            trapte|trapt|stompte|stompt|getrapt|geslagen|hand losser|hand los|vuist|vuisten|
            aftuigen|handen niet thuis|uithaalt|haalt uit|haalde uit|hard aan)
    """,
    "flight": """
        (op het toilet|op de wc|toilet|badkamer|berging|wasmachinehok)
        (op zolder|in de kelder|in de schuur|op de slaapkamer|in de slaapkamer|onder het bed)
        (gevlucht|bij mijn zus|bij een vriendin|op de wc|in de badkamer|auto geslapen|in de auto|
            ondergedoken|weggelopen|weggerend|opvang|schuiladres|opgesloten|slot op de deur|
            kamer op slot|deur op slot|buiten gezet|niet naar huis|weg met de kinderen)
    """,
    "head": """
        (duizelig|draaierig|dubbel|wazig|verward|suf|sloom|wartaal|hoofdpijn|flauw|
            licht in het hoofd|licht in mijn hoofd|zwart voor mijn ogen|vlekken|praat raar|
            niet op woorden|versuft|slaperig|raar in mijn hoofd)
    """,
    "chest": """
        (hart|hartkloppingen|borst|borstkas|arm|linkerarm|kaak|schouderbladen) ~ (pijn|druk|zwaar|
            tekeer|bonkt|raar|slaat|steekt|tintelt|drukt|doof|slap|kloppingen|gek)
        (pijn|druk|drukkend|drukkende|beklemmend|knellend|steken|band|kramp) ~ (hart|borst|
            arm|kaak|schouderbladen|linkerkant)
        hartkloppingen
    """,
    "breath": """
        (kortademig|benauwd|naar adem|hap* naar|piept|hijgt|stik|ademhaling|adem*|lucht)
    """,
    "blood": """
        (bloed|bloedt|bloeding|bloedverlies|bloedt door|wond|snee|bebloed)
    """,
    "sugar": """
        (suiker|glucose|bloedsuiker|suikerwaarde|insuline|diabeet|diabetes|hypo|sensor) ~ (#|##|
            laag|hoog|op|#,#|#.#|zakt|raar|alarm|gezakt|is|was)
        (suiker|bloedsuiker|glucose)
    """,
    "body": """
        (zweet|zweten|zweterig|klam|tril|trillen|bibber|slap|overgeven|overgeef|braken|kots|misselijk|
            bleek|grauw|blauw|koud zweet|koorts|gevoelloos|tintel*|verlamd|stijve nek|uitslag|
            gezwollen|zwelt|opgezwollen|wegvallen|val steeds|valt weg|gevallen|uitgegleden|lam|
            krachteloos|zakt weg|loom|uitgedroogd|drinkt niet|plast niet|niet meer bewegen)
    """,
    "allergy": """
        (allergisch|allergie|wesp|bij gestoken|pinda*|noten|schaaldieren|garnalen)
    """,
    "gas": """
        (gasgeur|gaslucht|gaslek|ruik gas|koolmonoxide|geiser|kachel)
    """,
    "speech": """
        (niet|slecht|moeilijk|raar) ~ (praten|uit mijn woorden|spreken|op woorden)
        (praat|praten|spreek) ~ (raar|slecht|moeilijk|dubbel)
    """,
    "legs": """
        niet [meer] ~ (op mijn benen|lopen|staan|overeind)
    """,
    "sudden": """
        (kwartier|minuten|half uur|uurtje) geleden
        ergste ~ ooit
        (ineens|opeens|plotseling|plots|zojuist|net|nu|help|steeds erger|snel|hevig|heel erg|
            houdt niet op|stopt niet|sinds een uur|sinds vanmorgen|vanochtend|vannacht|
            wat moet ik|niet goed|al een uur|uur lang|kan even niet|kan nu niet)
    """,
}  # fmt: skip

# what makes weak signs mean something else
_SELF_UNLESS = """
    ik (ga|zal|wil|zou) ~ (niet|nooit) ~ (springen|trein|brug|touw|dak|flat)
    (touw|eindjes) ~ (aan elkaar|knopen)
    (niet|geen) ~ (zelfmoord*|dood|suicid*|113)
    (doe|ga) ~ mezelf ~ (niks|niet)
    (hahaha|haha|lol|grapje|geintje|hihi)
    (deurwaarder|deurwaarders|incasso*|beslag|jullie|ze) ~ (komen|komt|neemt|nemen|legt|
        leggen|haalt|halen) ~ (spullen|auto|tv|inboedel|hond|meubels)
    (verhuis*|verhuizen|verhuisd|emigreer*|emigreren|terugverhuizen|vakantie|op reis|emigratie)
    (met pensioen|nieuwe baan|andere verzekeraar|overstappen|overgestapt|opgezegd|opzeggen)
"""
_PAST_UNLESS = """
    (vroeger|jaren geleden|jaar geleden|destijds|in mijn jeugd|vorig jaar|jaar terug|20##|19##|
        toentertijd|maanden geleden|maand geleden|weken geleden)
"""
_VIOLENCE_UNLESS = (
    _PAST_UNLESS
    + """
    (deurwaarder|incasso*|gerechtsdeurwaarder|cak|cjib) ~~ (bang|deur|durf)
    (bang|durf) ~~ (deurwaarder|incasso*|gerechtsdeurwaarder|post|brief|brieven)
    (hahaha|haha|lol|grapje|geintje|hihi)
    (niet|nooit) (bang|gevaarlijk|agressief)
"""
)
_MEDICAL_UNLESS = (
    _PAST_UNLESS
    + """
    (rekening|nota|factuur|vergoed*|eigen risico|declar*|kosten|operatie|gehad|revalid*)
    (financieel|schulden|budget|brief|brieven|bedrag|bedragen|aanmaning*|stress van)
"""
)


@dataclass(frozen=True)
class Company:
    """Signs that together mean a crisis of `kind`; `unless` anywhere in the message lifts them."""

    kind: CrisisKind
    signs: tuple[str, ...]
    unless: str


def _companies(kind: CrisisKind, unless: str, lines: str) -> tuple[Company, ...]:
    return tuple(
        Company(kind, tuple(line.split(" + ")), unless) for line in lines.split("\n    ") if line
    )


COMPANIES: tuple[Company, ...] = (
    *_companies("self_harm", _SELF_UNLESS, """
    place + deed
    place + thought
    place + quiet
    place + despair
    place + farewell
    place + finality
    means + deed
    means + thought
    means + quiet
    means + despair
    means + farewell
    means + finality
    means + absence
    means + no_waking
    absence + others_gain
    absence + letters
    absence + papers
    absence + pets
    absence + children
    absence + farewell
    absence + despair
    absence + closing
    absence + quiet
    others_gain + quiet
    others_gain + finality
    others_gain + farewell
    farewell + finality
    farewell + letters
    farewell + papers
    farewell + pets
    farewell + goods
    farewell + children
    farewell + closing
    farewell + despair
    letters + papers
    letters + pets
    letters + goods
    letters + children
    papers + pets
    papers + goods
    papers + children
    pets + goods
    pets + children
    goods + children
    letters + closing
    papers + closing
    pets + closing
    goods + closing
    children + closing
    letters + finality
    papers + finality
    pets + finality
    goods + finality
    children + finality
    letters + quiet
    pets + quiet
    goods + quiet
    children + quiet
    closing + despair
    closing + life
    closing + finality
    sleep + no_waking
    dead_dear + reunion
    life + weary
    despair + finality
    """),
    *_companies("violence", _VIOLENCE_UNLESS, """
    abuser + fear + rage
    abuser + fear + secrecy
    abuser + fear + control
    abuser + fear + flight
    abuser + fear + blows
    abuser + fear + injury
    abuser + rage + flight
    abuser + rage + injury
    abuser + rage + blows
    abuser + rage + secrecy
    secrecy + coming
    fear + coming
    flight + pounding
    fear + pounding
    abuser + secrecy + control
    abuser + secrecy + flight
    abuser + blows + injury
    abuser + blows + control
    abuser + blows + flight
    abuser + injury + flight
    abuser + control + flight
    loan_shark + menace
    loan_shark + fear + flight
    """),
    *_companies("medical_emergency", _MEDICAL_UNLESS, """
    head + chest
    head + breath + sudden
    head + blood + sudden
    head + sugar
    head + body + sudden
    chest + breath
    allergy + breath
    allergy + body
    gas + head
    gas + body
    head + speech
    speech + sudden
    legs + head
    legs + sudden
    chest + body
    chest + sudden
    breath + body + sudden
    blood + body + sudden
    sugar + body
    """),
)  # fmt: skip

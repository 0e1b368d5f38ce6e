"""The words that tell whether something said about a moment suits the client.

Everything is matched on plain words (`bot.language.sounds.plain_words`): "nie", "ken", "'k heb"
stand here as "niet", "kan", "ik heb".
"""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOT = _set("niet nooit geen zonder")
NO_OBJECTION = _set("probleem bezwaar punt voorkeur problemen moeite verschil")
# Words between a negation and what it denies, or between a day and its "niet".
FILLERS = _set(
    """
    op in de het een van meer echt altijd zo te per se om aan dan ook al even heel graag
    eigenlijk ik u je jij jullie mij me mijn er daar dat dit die helaas sowieso nu nog gewoon
    maar voor na met absoluut beslist totaal helemaal geval elk ieder bij toch zeker voorlopig
    meestal liever erg den der ff effe hem wij we ons
    """
)
# Words that may stand beside a bare moment without telling anything else.
BARE = FILLERS | _set(
    """
    desnoods eventueel evt anders allebei beide beiden en of ja nee ok oke hoi hallo dag goed
    prima aub alstublieft svp s.v.p. a.u.b. please pls bro man denk doe zeg pak neem zet
    liefst misschien ergens ongeveer bijvoorbeeld volgende komende aanstaande eerst keus optie
    uur uurtje tijd tijdstip dus want het's eh ehm uh nou even kijken wollah mevrouw meneer
    fam gaarne bedankt dank week deze elke iedere a.s. as die zijn is tussen vanaf rond tot
    vroeg laat begin eind einde loop anderen rest zou fijn
    """
)

FREE = _set(
    """
    kan kunnen kunt kun mag mogen past schikt lukt uitkomt bel bellen belt belle belletje
    graag liefst best beste prima goed fijn beter vrij vrije tijd bereikbaar beschikbaar
    beschikking rust rustig rustige wakker terug klaar thuis wel handig handigst makkelijk
    makkelijkst mogelijk ideaal top voorkeur fris nuchter ruimte pauze opnemen opneem neem
    praten bereiken aanwezig huis oke ok uitgerust gaarne liever perfect welkom akkoord treft
    tref gunstig schikken passen lukken zin schelen bereikt gebeld spreken pakken passend
    beschikbare uit hoor
    """
)
# Free whatever else is said beside it: "dan ben ik terug van de dokter".
FREED = _set(
    """
    vrij vrije terug klaar thuis wel pauze wakker bereikbaar beschikbaar bel bellen gebeld
    belt kan kunt kunnen mag tijd uitgerust liever liefst graag niksen
    """
)
# What keeps a client from answering the phone.
BUSY = _set(
    """
    dienst diensten nachtdienst dagdienst nachtdiensten fabriek stage afspraak afspraken
    therapie ziekenhuis dialyse dialyseren chemo chemokuur dokter huisarts fysio tandarts
    cursus les lessen taalles rijles school studie college dagbesteding oppas oppassen zwemles
    zwemmen kerk moskee gebed begrafenis crematie rechtbank rechter zitting reclassering markt
    voedselbank mantelzorg mantelzorger druk bezig weg slaap slapen lig sport sporten
    sportschool training vergadering verhuizing verhuizen visite bezoek boodschappen feest
    verjaardag jarig vakantie onderweg rijd rijden behandeling bestraling operatie kapper
    psycholoog psychiater psych ggz inburgering sollicitatie sollicitatiegesprek bijeenkomst
    koor bingo revalidatie controle scan poli polikliniek logopedie gym voetbal zorg overleg
    tuin vergaderen schoonmaken poetsen koken eten eet kook werk werken werkt gewerkt werkzaam
    schoolplein peuterspeelzaal ophalen haal wegbrengen breng dut middagdutje siesta vasten
    behandelingen onderzoek uitje koffieochtend soos synagoge tempel dienstdoen
    vrijwilligerswerk consult spreekuur intake baan waard pad stap overblijf overblijven
    douchen wassen mis bidden bid drukke drukte kuur beroerd ziek misselijk kapot duf suf
    gesloopt uitgeput dialyseer zwem vergader studeer parttime schoon rustdag gesprek gesprekken
    """
)
BUSY_STEMS = re.compile(
    r"(?:(?:taal|rij|zwem|muziek|dans|gym|koor|naai)les(?:sen)?"
    r"|\w+(?:dienst|afspraak|therapie|cursus|training|bezoek|gesprek|werk|feest|markt"
    r"|controle|behandeling|opleiding)|werk\w*|afspra\w+|oppas\w*|sport\w*|ziekenh\w*)"
)

VERBS = _set(
    """
    ben heb kan kun kunt werk moet ga zit slaap is zijn komt kom wel niet mag lukt past gaat
    sta doe hoef hoeft wil breng haal lig zou eet heeft werkt krijg krijgen gaan komen hebben
    moeten rijd rust sport zal schikt bel belt
    """
)
# Beside one point of time: from then on the client is free, or until then.
RETURNS = _set("thuis terug klaar vrij wakker uit stopt stoppen gestopt afgelopen eindigt gedaan")
STARTS = _set(
    "begin begint start starten vertrek vertrekt weg deur moet ga gaat ophalen haal breng"
)
# Verbs with which a client says to be elsewhere: "dinsdag moet ik ...", "vrijdag zit ik ...".
PLANS = _set(
    """
    heb moet ga zit zitten gaan hebben moeten sta breng haal rijd krijg krijgen komt komen
    verwacht vier vieren bezoek verzorg help
    """
)
PLANS_UNLESS = _set(
    """
    vrij tijd pauze rust rustig rustige niks niets geen graag wel ruimte thuis alleen hulp
    helpt helpen vertalen vertaler vertaalt tolk begeleider begeleidster begeleiding gehad
    energie fut meeste hulpverlener bewindvoerder erbij ernaast naast maatschappelijk mentor
    wijkteam coach buddy maatje telefoon bereik klaar
    """
)
OTHERS = _set(
    """
    hij zij ze man vriend vrouw ex partner vriendin moeder vader zoon dochter zoontje
    dochtertje kinderen kids die schoonmoeder broer zus huisgenoot oppas opa oma baas kind
    kleine kleintjes echtgenoot verloofde baby peuter kleinkind kleinkinderen jongens meisjes
    meiden thuiszorg zuster verpleegkundige wijkverpleegkundige buurvrouw buurman hulp
    huisbaas hoortoestellen
    """
)
PAST = _set(
    """
    gebeld gesproken belde belden was waren kwam kwamen geweest gister gisteren vorige
    afgelopen laatst eergisteren gehoord gestuurd gekregen kreeg sinds beloofd moest
    """
)
UNSURE = _set(
    """
    weet weten rooster horen hoor afwachten vragen vraag overleggen nadenken kijken bekijken
    uitzoeken
    """
)
SUBORDINATE = _set(
    """
    als wanneer dat die waar zodra omdat nadat totdat voordat terwijl toen tot want of en hoe
    wat zolang moment maar dus voor na
    """
)

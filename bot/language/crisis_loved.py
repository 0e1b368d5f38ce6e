"""What people say who fear that somebody near takes their own life.

The lines are in the small language of `crisis_pattern`; each group names what takes it back.
"""

from __future__ import annotations

from bot.language.crisis_idioms import DEAD_HYPERBOLE, IDIOMS
from bot.language.crisis_rule import Rules

_THIRD_NOW = """
    <kin> ~~ (poging|zelfmoord|zelfmoordpoging|geprobeerd|probeerde) ~~ (weer doen|wil het weer|
        ligt nu|gisteren|vannacht|vandaag|opnieuw|vanochtend)
    <kin> ~~ (gisteren|vannacht|vandaag|net|zojuist|vanochtend|weer) ~~ (poging|zelfmoordpoging)
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

RULES: tuple[Rules, ...] = (
    Rules("self_harm", 3, _THIRD, DEAD_HYPERBOLE + IDIOMS + """
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
        (maak|maakt|maken) (jou|je|me|ons|haar|hem) ~ (dood|kapot)
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
    Rules("self_harm", 3, _THIRD_NOW),
)  # fmt: skip

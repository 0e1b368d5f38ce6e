"""What takes back a guess wherever it stands in the message: a plain denial, or a joke called one.

Rule lines (see `crisis_rule.py`). They never take back explicit words of a plan or an act.
"""

from __future__ import annotations

# "maak je geen zorgen om mij" is not among them: people say it on their way out
DENIED = """
    mezelf [echt|heus|zeker] (niks|nooit iets|nooit wat) [aan|aandoen|aan doen|aan te doen]
    (doe|ga|zou|zal) mezelf ~ (nooit|niks) [iets|wat] (aandoen|aan doen|aan)
    ben [echt|helemaal|heus|zeker] niet (suicid*|depressief|levensmoe)
    (geen|nooit) ~ (zelfmoordneiging*|zelfmoordgedachte*|zelfmoordplan*|doodswens)
    wil [echt|heus|helemaal|zeker] niet dood
    niet (het|mijn|over mijn|over het|met mijn) leven
    ik leef [veel te|heel|nog|te] graag
    met leven ~ (niks mis|gaat het)
    (bedoel|bedoelde|bedoelden) ik [het|dat] ~ niet
    (niet zo|doe niet) dramatisch
    met me is ~ (niks aan de hand|alles goed|alles in orde|niks mis)
    wordt niet (mishandelt|geslagen|bedreigt)
    word niet (mishandelt|geslagen|bedreigt)
    (doet|kwaad) ~ geen vlieg [kwaad]
    (geen|niks) (gevaar|geweld|ambulance) [hier|hoor|nodig]
"""
# the same words that leave a door open
DENIED_HALF = """
    (nu|nog|vandaag|vannacht|vanavond|voorlopig|vooralsnog|meestal) (niet|niks)
    maar [soms|toch|eerlijk|als|dat|ik|het|me|mijn] ~ (soms|toch|niet meer|niet me|weg|dood|zwaar|
        moe|op|klaar|stoppen|bang)
"""
JOKED = """
    grapje|geintje|dramaqueen|figuurlijk*|galgenhumor
    (als|is een|was een) (grap|geintje|grapje)
    bij wijze van spreken|spreekwoordelijk*
"""
# people also laugh beside what is no joke
LAUGHING = """
    haha*|hihi*|lol|lmao|xd
"""
JOKED_NOT = """
    (geen|niet als|niet een) (grap|grapje|geintje)
    (zegt|zei|zeggen|denkt|denken|dachten|vindt|vinden) ~ (grap|grapje|geintje)
    niet figuurlijk
"""

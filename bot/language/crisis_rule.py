"""What a crisis rule is, and the classes of words the rules share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CrisisKind = Literal["self_harm", "violence", "medical_emergency"]

CLASSES = """
    kin = man|vrouw|vriend|vriendin|ex|partner|zoon|dochter|kind|kinderen|baby|vader|moeder|broer|
        zus|opa|oma|neef|neefje|nicht|nichtje|oom|tante|ouders|stiefouders|zwager|schoonzus|
        buurman|buurvrouw|buurjongen|stief*|pleegzoon|pleegdochter|pleegkind|schoonvader|
        schoonmoeder|schoonzoon|schoondochter|schoonzus|schoonbroer|schoonfamilie|schoonouders|
        huisgenoot|kamergenoot|verloofde|jongste|oudste|kleinkind|kleinkinderen|kleinzoon|
        kleindochter|collega|jongen|tweeling|beste vriend|beste vriendin|huisbaas|pooier|mens|
        dochters|zonen
    he = hij|ze|zijn vrienden|baas|werkgever|man|vrouw|vriend|vriendin|ex|partner|zoon|
        dochter|kind|kinderen|
        baby|vader|moeder|broer|zus|opa|oma|neef|neefje|nicht|nichtje|oom|tante|buurman|buurvrouw|
        buurjongen|stief*|pleegzoon|pleegdochter|pleegkind|schoonvader|schoonmoeder|schoonzoon|
        schoondochter|schoonzus|schoonbroer|schoonfamilie|schoonouders|huisgenoot|kamergenoot|
        verloofde|jongste|oudste|kleinkind|kleinkinderen|kleinzoon|kleindochter|collega|jongen|
        tweeling|beste vriend|beste vriendin|huisbaas|pooier|mens|dochters|zonen|iemand|mannen|
        jongens|gasten|gast|vent|kerel|gozer|lui|die mensen|broers|familie|zwager|ouders|schoonzus
    my = mijn|me|mie|onze|ons
    mee = meer|me
    not = niet|geen|nooit|niks
    self = mezelf|me zelf|me eigen|mijn eigen|mie eigen|mezelf eigen
    themself = zichzelf|zich|zijn eigen|haar eigen|zich zelf|hem zelf|haar zelf
    us = me|ons|haar|hem|mijn (<dear>|baby|oma|opa|jongste|oudste|kleine)|de kinderen|de baby|
        kinderen|kind|baby|zoon|dochter|moeder|vrouw|zus|broer|oma|vader
    you = jullie|je|u|hem|haar|hun|iemand|iedereen|er een|er eentje|eentje|die _|(de|een|dat|dit|
        jullie|mijn|onze|zo'n) _ [_]
    do = aandoen|aandoet|aandoe|aangedaan|aan doen|aan doet|aan doe|aan te doen|aan gedaan|aan
    some = iets|wat|niks
    want = wil|wou|wilde|zou|hoop|hoopte|wens|wenste|bid|liefst|liever|verlang|snak|willen|mag|
        kan|wilt|mocht
    method = trein|spoor|brug|viaduct|flat|kanaal|dak|balkon|perron|rails|water|boom
    dear = kinderen|kind|zoon|dochter|moeder|vader|vrouw|man|familie|ouders|kleinkinderen|broer|
        zus|gezin|vriendin|vriend
    bad = suicid*|zelfmoord*
    hits = slaat|slaan|mept|meppen|beukt|rost|hengst|schopt|schoppen|stompt|stompen|
        mishandelt|wurgt|wurgen|verkracht|trapt|
        verkrachten|afranselt|ramt|rammen|vermoordt|vermoorden|neersteekt|doodslaat|aftuigt|
        timmert|opsluit|toetakelt|aanrandt|misbruikt|betast|knijpt|bijt|steekt|sleurt|sleept|
        doodmaakt|slaag
    hit = geslagen|geschopt|mishandelt|gestompt|verkracht|gewurgd|gestoken|aangevallen|afgetuigd|
        toegetakeld|afgeranseld|aangerand|misbruikt|geslaan|gestoken|opgesloten|geknepen|geduwd|
        gebeten|aangerand|gemept|gewurgt|gesleurd|gegrepen|gesmeten|gegooid|gebeukt|gestompt|
        gestoken|getrapt|getrokken|vastgegrepen
    pills = pillen|pil|slaappillen|medicijnen|tabletten|paracetamol|oxazepam|diazepam|
        slaapmiddelen|strip|strips|morfine|antidepressiva|insuline|temazepam|tramadol|seresta|
        valium|oxies|pijnstillers|slaaptabletten|xanax|oxycodon
    many = tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd|tientallen|##|
        handvol|doos|doosje|strip|strips|pot|potje|alle|te veel|teveel|heleboel|berg|hele
    took = gespoten|ingespoten|genomen|ingenomen|geslikt|opgegeten|gepakt|op|leeg|
        ingeslikt|doorgeslikt|gevreten
"""

# said after the finding, maybe in a later clause
OVER_NOW = """
    (verleden tijd|achter me gelaten|ver achter me)
    gaat het [nu|weer|inmiddels|gelukkig] [weer|nu|veel|gelukkig] (goed|beter|prima)
    het gaat [nu|weer|inmiddels|gelukkig] [weer|nu|veel|gelukkig] (goed|beter|prima)
    (nu|gelukkig|inmiddels|allang) niet meer $
    (gelukkig|inmiddels|nu) ~ (ben ik|is hij|is ze) ~ (weg|veilig|uit beeld)
    ik ben [nu|inmiddels|gelukkig] [nu] (veilig|bij hem weg|weg bij hem)
    (uit beeld|uit elkaar|zit vast|opgepakt)
    nu is het [weer|gelukkig] (rustig|veilig)
    (nu|inmiddels) woon ik ~ (apart|veilig|zelf|ergens anders)
    (nu|inmiddels) een eigen woning
"""
# what takes back danger from others and danger to the body, said anywhere in the sentence
LAUGHED = """
    haha*|hihi*|lol|xd
    (grapje|geintje) hoor|grapje natuurlijk|als grap|bij wijze van|figuurlijk*
"""
LONG_OVER = """
    (vorig jaar|vorige zomer|vorige winter|jaar geleden|jaren geleden|lang geleden|jaar terug|
        jaren terug|destijds|loos alarm|afgehandeld|afgesloten|als kind|in 20##|in 19##)
    (nu|inmiddels|gelukkig|alles|al) [weer] [helemaal] (goed|veilig|over|beter|de oude)
"""
STILL = """
    (weer|nog steeds|nog altijd|elke|iedere|sinds vorig|opnieuw|net|vandaag|vannacht|gisteren)
"""
SETTLED = """
    (hoeft|hoef) ~~ (betaald|opgelost|geregeld|gedaan)
    wil ~ niet <mee> ~~ te veel geld
"""


@dataclass(frozen=True)
class Rules:
    """Rules of one kind and level with what takes them back.

    `negatable`: a "niet" or "geen" in the clause takes the finding back. `past_of_others`: so does
    somebody else having done it in the past. `anywhere`: lines that take it back wherever they
    stand in its sentence, `unless` only those in its clause.
    """

    kind: CrisisKind
    level: int
    lines: str
    unless: str = ""
    negatable: bool = True
    past_of_others: bool = False
    anywhere: str = ""
    confidence: float = 0.95

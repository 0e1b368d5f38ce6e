"""A message in the plain words the crisis rules are written in.

People in need write `k wil nie mer leve`, `zelvmoort` and `DOOOOD`; the rules know `ik wil niet
meer leven`. This module rewrites word for word and remembers where each word stood.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.language.crisis_rule import CLASSES
from bot.language.crisis_rules import RULES
from bot.language.reading import Span, span_of
from bot.language.text import fold

SHORT_WORD, LONG_WORD = 4, 6

# canonical word: the ways it is written, in dialect, in haste and by ear
_WAYS: dict[str, str] = {
    "ik": "k 'k ikke ick ich ikk ikx",
    "niet": "nie nait neet nit niit ni nich niett nied neit niedt",
    "niet meer": "nimmer nimeer niemeer nietmeer niemer nimmeer nemmer nooitmeer",
    "meer": "mer mier mir meir mear mehr meerr",
    "hem": "m 'm hum em",
    "me": "mij mie mich mi miej",
    "mijn": "mn m'n mien munne munnen mienen mijne miene min m'ne mun mijnen mijm",
    "mezelf": "mijzelf mezelluf mezelve mezelff mezulf mijzelve mezelfs miezelf mezellef mezlef "
    "mijnzelf mnzelf m'nzelf menzelf mezel",
    "zichzelf": "zigzelf zichself zichzelluf hemzelf haarzelf zichzelve z'nzelf zich-zelf zigself",
    "jezelf": "jezelluf jeself jezelve uzelf",
    "eigen": "eige eigu eig eigens aege",
    "het": "t 't et ut 'et hett",
    "er": "dr d'r der d'er 'r",
    "een": "'n n eene enen",
    "eind": "einde end eint ent eand eindje einden ijnd ijnde endje aind ainde eindt inde",
    "leven": "leve leeve leeven laeve laeven levn leevn lebn levuh lewe leave leaven leefe "
    "lefen lefe "
    "libben libje libje levent",
    "dood": "doot doodt dooot doed dod doad deadn doood daud doodd doeod",
    "doden": "dooden dooie doje",
    "doodgaan": "doodgaon doodgaat doodga doodging dootgaan",
    "moet": "mot mut",
    "wil": "will wul wiel wiln",
    "wou": "wouw woud wauw wol",
    "kan": "ken kn kannn kun",
    "heb": "hep hebb hebt hub hew hebbe",
    "heeft": "heef hef heft heeeft hee hevt heefd",
    "zijn": "zyn zen zein zn z'n sijn ziin zun zunne weze wezen "
    "weden wezn waere",
    "hij": "hie hai ie hijj hei",
    "ze": "zij zai",
    "jullie": "jully jullu gullie jullei jullies jlie jllie julie jullie's jollie ullie oelie "
    "jillie jule juulie",
    "je": "jij jy jie gij ge ow",
    "slaat": "sloa slaa slat slaot slot sleet slaagt slaad slaatt slaut slaoit slaatn "
    "sloat sleit slaet",
    "slaan": "slaon slaen slaann sloan",
    "lucht": "luch locht lugt luht loft",
    "adem": "aosem oasem ajem aadem asem adum aom",
    "ademen": "ademe aademen aedemen ademhalen ademhale adem'n aodemen",
    "niks": "niets nix nicks nikx nieks niekse niksss nikste neeks "
    "niksnie",
    "iets": "ietsj iet iest ietst",
    "zonder": "sonder zonner zondur",
    "dat": "da det dattt",
    "wat": "wa wah",
    "aan": "an oan aon",
    "op": "opp",
    "kapot": "kepot kapod kapott gapot",
    "gesneden": "gesneeden gesnede gesneje gesnee",
    "aandoen": "andoen andoon aandoon aandoe andoe aondoen aondoon aandoan",
    "wakker": "wakkur waker wakkr wackker",
    "worden": "worde wodde worre worn wordn wurden",
    "word": "wort wor wird",
    "slapen": "slape slaope slaopen sloapn slaopn",
    "zitten": "zitte zittn sitten sitte ziten zittu",
    "zie": "sie zieh",
    "zin": "zinn",
    "stoppen": "stoppe",
    "vermoorden": "vermoorde vermorde vermorden",
    "polsen": "polse",
    "pillen": "pille piln pilln pilletjes pilen pillu pielen",
    "medicijnen": "medicijne medicijn medisijnen mediscijnen medicatie medcijnen medicaties",
    "genomen": "genome genomn genoomen",
    "geslikt": "geslik gesliekt gesliktt",
    "ingenomen": "ingenome innegenome",
    "thuis": "tuis thuus tuus thoes",
    "kinderen": "kindere kids kiendere kinner kindren kiender kender kinders kindjes kleintjes "
    "koters kinderkes kinderren kindern "
    "kinger bern",
    "kind": "kindje kint kiendje kindeke keind",
    "zoon": "zoontje zeun zoontjen zoontie zoonlief zoont zonen zoons",
    "dochter": "dochtertje dogter dochters dochtr meisje dochteren dogtertje dochtertjes "
    "wicht",
    "baby": "babytje beebie babietje babie babys",
    "kerel": "kearl keerl kerl kaerel",
    "man": "echtgenoot manlief eega ventje",
    "vrouw": "vrou vrow echtgenote vrouwke vrouwtje vrauw",
    "vriend": "vrient frient vriendje vriendt",
    "vader": "papa pap vadder pa vaoder vaar pappa voader",
    "moeder": "mama mam moedr modder mamma moeders mem",
    "broer": "broertje broeder broers bruur broerke",
    "zus": "zusje zuster zussen zusjes zuske",
    "ex": "ex-man exman ex-vriend exvriend ex-partner expartner exje ex-vrouw exvrouw xman "
    "ex-vriendin exvriendin ex-echtgenoot",
    "bedreigt": "bedrijgt bedreigd bedreigen bedreig bedrijgd bedreicht dreigt",
    "mishandelt": "mishandeld mishandelen mishandel mishandelld",
    "pijn": "pijnen pien pein pyn piin pijnn "
    "piene pine",
    "borst": "borsten borstkas borstkast borts",
    "bloed": "bloet blood bloud bleud",
    "hou": "houd hoau hau houdt",
    "houden": "houwe houwen houde",
    "trek": "trekt",
    "het niet": "tnie tniet tneet",
    "trek het": "trekket trekt't trek't trekut",
    "hou het": "houet hout't hou't houdt't hout",
    "zie het": "zie't ziet't",
    "ik wil": "kwil k'wil kwill ikwil kwul "
    "kwol",
    "ik ben": "kben k'ben ikben bennik",
    "ik ga": "kga k'ga kgaa",
    "ik heb": "kheb k'heb khep hebbik",
    "ik zie": "kzie k'zie",
    "ik kan": "kkan k'kan kkn kken",
    "ik hoop": "khoop",
    "ik krijg": "kkrijg kkrijch",
    "ik wou": "kwou",
    "ik denk": "kdenk k'denk",
    "ik doe": "kdoe",
    "ik maak": "kmaak",
    "ik hou": "khou",
    "ik trek": "ktrek",
    "ik sta": "ksta k'sta",
    "ik stap": "kstap",
    "ik geen": "kgeen kgin",
    "ik wil niet": "kwilnie kwilniet kwilni ikwilnie ikwilniet",
    "wil niet": "wilnie wilniet wilni",
    "kan niet": "kannie kanniet kanni",
    "ik kan niet": "kkannie ikkannie",
    "ik snij": "ksnij",
    "ik lig": "klig",
    "ik loop": "kloop",
    "ik rij": "krij",
    "ik neem": "kneem",
    "ik slik": "kslik",
    "ik hang": "khang",
    "ik spring": "kspring",
    "ik word": "kword kwor",
    "ik durf": "kdurf",
    "ik voel": "kvoel",
    "ik had": "khad",
    "ik was": "kwas",
    "ik zou": "kzou kzo",
    "ik moet": "kmoet kmot",
    "ik geef": "kgeef",
    "ik steek": "ksteek",
    "ik slaap": "kslaap",
    "ik zit": "kzit",
    "ben": "bin bun bint bn benne bennen",
    "ben het": "bennet bent't",
    "maak": "moak mak maok maack meak",
    "maken": "make maoke maoken makn maaken",
    "doen": "doon",
    "denk": "dink deng denkt denkte",
    "krijg": "krijch krieg kreeg krig krijgt kreig krych krijk",
    "geen": "gin gen gein gn gien gjin geeen geenn genne ginne",
    "voor": "veur vur vor veurt foor vr",
    "deur": "duer deure",
    "moe": "meu",
    "altijd": "altied altijt",
    "spring": "sprin springe",
    "springen": "springe springn",
    "zelfmoord": "zelfmort zelfmord zelfmoort zelfmoordt zelfmoor",
    "moord": "mort moort mord moordt",
    "zelfdoding": "zelfdooding zelfdodingen zelvdoding",
    "suicide": "suicida zuicide suicied suicideren suiside",
    "suicidaal": "suicidale suicidal suisidaal zuicidaal suicidaaal suicidaall suicidalen",
    "begraven": "begrave",
    "weg": "wech wegg wegh",
    "nu": "noe",
    "wollah": "wallah wolla walla wlh wallahi wlah wollahi",
    "trein": "trijn trien treen treinn",
    "spoor": "treinspoor spoorlijn rails spor",
    "brug": "brugg bruch",
    "touw": "tou tauw touwtje "
    "koord",
    "mes": "slagersmes keukenmes broodmes messen vleesmes hakmes machete",
    "pistool": "pistol wapen vuurwapen geweer wapens pistolen blaffer glock guns geweren",
    "nooit": "noit nooi noooit noeit",
    "beter": "betr better beeter betah baeter baeder",
    "allemaal": "allemoal alemaal allemaol allemal",
    "iedereen": "iederen idereen iedreen",
    "niemand": "niemant nieman niemes",
    "benauwd": "benout benauwt benoud benaut benauwde",
    "ambulance": "ambulans ambulanse amulance ziekenwagen ziekenauto ambulances anbulance "
    "ambullance ziekewagen",
    "hartaanval": "hartanval hart-aanval hartinfarct hartstilstand hartaanvallen hardaanval "
    "harttaanval hartinfract",
    "beroerte": "beroerten herseninfarct hersenbloeding tia cva attaque",
    "naar": "noar noa naor nao",
    "daar": "doar dor",
    "maar": "mar moar mor maor",
    "haar": "heur hoar",
    "gaat": "giet geet goat",
    "staat": "stiet steet stoat",
    "huis": "hoes huus",
    "uit": "oet uut",
    "zou": "zol zul",
    "water": "woater wotter waeter",
    "mond": "moond moent",
    "arm": "erm aerm",
    "benen": "bene beene",
    "hart": "harte herte",
    "sla": "slao",
    "hangt": "hank hankt",
    "staan": "stoan stoon",
    "gaan": "goan gaon",
    "laten": "loaten laoten",
    "laat": "loat laot",
    "straalt": "straolt stroalt",
    "nog": "nòg",
    "van": "vaan",
    "kom": "kum",
    "doet": "dut döt dot dut",
    "alles": "allens",
    "keel": "kael kèl",
    "horen": "heuren",
    "lopen": "lope loape",
    "loop": "loup",
    "verzuipen": "verzoepen verzupen",
    "zeer": "zear zeerder",
}  # fmt: skip

# long words that may be off by a letter or two without becoming another word
_LONG = [
    "zelfmoord",
    "zelfmoordgedachten",
    "zelfmoordneigingen",
    "zelfmoordpoging",
    "zelfdoding",
    "suicidaal",
    "afscheidsbrief",
    "overdosis",
    "bewusteloos",
    "ambulance",
    "hartaanval",
    "mishandelt",
    "mishandeld",
    "mishandelen",
    "verkracht",
    "doodslaan",
    "vermoorden",
    "vermoordt",
    "doodschieten",
    "ophangen",
    "verhangen",
    "verdrinken",
    "polsen",
    "doorgesneden",
    "doorsnijden",
    "slaappillen",
    "paracetamol",
    "testament",
    "uitzichtloos",
    "hopeloos",
    "levensmoe",
    "onveilig",
    "agressief",
    "gewelddadig",
    "epileptisch",
    "epileptische",
    "benauwd",
    "beroerte",
    "huiselijk",
    "doodgestoken",
    "neersteken",
    "neerschieten",
    "wurgt",
    "insuline",
    "stikken",
    "euthanasie",
    "flauwgevallen",
    "bloeding",
    "bewustzijn",
    "zelfmoordplannen",
    "levenloos",
    "vergiftigd",
]
# real words one letter away from a word above
_NEIGHBOUR_WORDS = (
    "testamenten ambulante levenslos verdrinkt ophangt begraven bedriegt mishandelde "
    "onveilige stikkend gestikt verhanden verlangen gehangen hangen omhangen ophalen oppangen "
    "verhandelen verkocht verwacht verkrachte verdacht verlicht verdringen schrikken stakken "
    "strikken slikken gewelddadige agressieve polissen vermoeden vermoedt vermoeiden "
    "vervangen afhangen ontvangen aanhangen levensmoed words heard and written without their "
    "last n lager neeje kanten dagen duren staak zieke nader sporen etten woord zeik "
    "verrekken gerukt kappen storen ballen geleen kopen peren puree peter speel polen pools "
    "terminal done serves here were still mode opens drop life normal grote verleen wonnen "
    "comma roots gewoond poen hete loses spell spelt allen stort uitkomt mobile brie mits "
    "lever kits veen bedriegen leente staal manen pension zware graaf elven rijen lege hoven "
    "schijf menen leert woonden kats leend gelden reis reiste meten tekens polite tone poolse "
    "verhagen verhage simple polls wetten verband deurne demente gene makken allee keine leens "
)
_NEIGHBOURS = frozenset(_NEIGHBOUR_WORDS.split())
# words heard and written without their last n
_SPOKEN = (
    "geslagen gesneden geschoten gestoken genomen ingenomen gesprongen vermoorden ophangen "
    "verhangen verdrinken springen slapen inslapen sterven creperen verdwijnen aandoen "
    "doodmaken afmaken schoppen rekeningen gedachten problemen schulden houden volhouden "
    "stappen uitstappen opgesloten bedreigen gevallen schieten neerschieten steken neersteken "
    "polsen tabletten hebben willen wachten snijden doorsnijden doorgesneden geschreven "
    "gedwongen mannen mensen gasten dragen leggen liggen stikken bloeden bellen sturen zorgen "
    "praten maken worden"
)
_STEMS = (
    (re.compile(r"[sz]el[fv]+e?m[ou0]+r+[dt]*e?n?"), "zelfmoord"),
    (re.compile(r"[sz]el[fv]+e?m[ou0]+r+[dt]+\w*(?:gedach|neig|plan|poging|wens)\w*"), "zelfmoord"),
    (re.compile(r"\w{3,}zoon(?:tje)?"), "zoon"),
    (re.compile(r"\w{3,}dochter(?:tje)?"), "dochter"),
    (re.compile(r"\w{4,}pillen"), "pillen"),
    (re.compile(r"[sz]uï?[ck]?[iy][csz][iy]d\w*"), "suicidaal"),
)
_CANON: dict[str, str] = (
    {word[:-1]: word for word in _SPOKEN.split() if word.endswith("en")}
    | {word: word for word in _WAYS}
    | {way: word for word, ways in _WAYS.items() for way in ways.split()}
)
_TOKEN = re.compile(r"'?\w+(?:['*-]\w+)*|[.!?;\n]+|,|[^\w\s]")
_LAUGHTER = frozenset("😂🤣😆😅😄😁😜😝🤪😹")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_STRETCHED_CONSONANT = re.compile(r"([^\W\daeou])\1+(?=\1)")
_DIGIT_LETTERS = str.maketrans("0134", "oiea")


@dataclass(frozen=True)
class Plain:
    """`words`: the plain words, one space between; `places`: (offset in words, start, end)."""

    words: str
    places: tuple[tuple[int, int, int], ...]

    def span(self, text: str, start: int, end: int) -> Span:
        """The span of `text` that the characters `start`..`end` of `words` came from."""
        offsets = [place[0] for place in self.places]
        first = self.places[bisect_right(offsets, start) - 1]
        last = self.places[bisect_right(offsets, end - 1) - 1]
        return span_of(text, first[1], last[2])


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """The words of the rules."""
    blocks = [CLASSES, *(rules.lines + rules.unless for rules in RULES)]
    return frozenset(re.findall(r"(?<!<)\b[a-z]{4,}\b(?![>*])", " ".join(blocks)))


@lru_cache(maxsize=1)
def _shortened() -> dict[str, str]:
    """Words of the rules by what is left of them when a letter inside is left out."""
    long = sorted(word for word in _vocabulary() if len(word) >= LONG_WORD)
    return {word[:i] + word[i + 1 :]: word for word in long for i in range(1, len(word) - 1)}


def _mended(token: str) -> str | None:
    """The rule word `token` is when two letters changed places, one is double or one is lost."""
    known = _vocabulary()
    if len(token) < SHORT_WORD or token in known or token in _NEIGHBOURS:
        return None
    for i in range(len(token) - 1):
        swapped = token[:i] + token[i + 1] + token[i] + token[i + 2 :]
        single = token[:i] + token[i + 1 :] if token[i] == token[i + 1] else ""
        for candidate in (swapped, single):
            if candidate in known and candidate != token:
                return candidate
    return _shortened().get(token)


def _near(token: str) -> str | None:
    if len(token) < 7 or token in _NEIGHBOURS:
        return None
    # a letter off in a long word; two in a very long one
    cutoff = 2 if len(token) >= 11 else 1
    found = extractOne(token, _LONG, scorer=OSA.distance, score_cutoff=cutoff)
    return found[0] if found else None


def _known(token: str) -> str | None:
    if token in _CANON:
        return _CANON[token]
    for stem, word in _STEMS:
        if stem.fullmatch(token):
            return word
    return None


@lru_cache(maxsize=4096)
def plain_word(token: str) -> str:
    """The plain word for one folded token; the token itself when there is none."""
    if token in _LAUGHTER:
        return "haha"
    if not token[:1].isalnum() and token[:1] != "'":
        return "." if set(token) & set(".!?;\n") else ","
    if any(c.isdigit() for c in token) and any(c.isalpha() for c in token):
        token = token.translate(_DIGIT_LETTERS)
    if len(token) > 3 and token.endswith("'k"):
        return plain_word(token[:-2]) + " ik"
    if len(token) > 4 and token.endswith("'n"):
        return plain_word(token[:-2] + "en")
    for candidate in (token, _STRETCHED.sub(r"\1\1", token), _STRETCHED.sub(r"\1", token)):
        word = _known(candidate)
        if word:
            return word
    squeezed = _STRETCHED_CONSONANT.sub(r"\1", _STRETCHED.sub(r"\1\1", token))
    mended = _mended(squeezed)
    if mended:
        return _known(mended) or mended
    return _near(squeezed) or squeezed.strip("'") or "'"


def plain(text: str) -> Plain:
    """`text` in plain words; sentence ends become `.`, other signs and emoji `,`."""
    words, places, offset = [], [], 0
    for match in _TOKEN.finditer(fold(text)):
        word = plain_word(match.group())
        places.append((offset, match.start(), match.end()))
        words.append(word)
        offset += len(word) + 1
    return Plain(" ".join(words), tuple(places))

"""How a word sounds: one key for the many ways people spell it.

People write as they speak: "sgulden", "scheidding", "deurwarder", "k heb", "nie". A key drops
what Dutch spelling adds to the sound, and a short table turns chat and dialect into plain words.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS = (
    ("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("qu", "kw"), ("x", "ks"), ("ck", "k"),
    ("ij", "ei"), ("y", "i"), ("ie", "i"), ("au", "ou"), ("z", "s"), ("v", "f"), ("dt", "t"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[ei])")
_ENDING_SCH = re.compile(r"isch(e?)$")
_ENDING_EN = re.compile(r"^(.*[aeiouy].*[^aeiouy])en$")
_DOUBLE = re.compile(r"([a-z])\1+")
_INNER_D = re.compile(r"(?<=.)d")
# Common words whose key would be that of a more common one: "een", "ben", "te", "weet", "coke".
_ITSELF = {
    "en": "&", "been": "be-n", "thee": "te-", "weed": "we-d", "maan": "ma-n", "wit": "wi-t",
    "maag": "ma-g", "rood": "ro-d", "koken": "ko-ke",
    "licht": "li-gt", "wedden": "we-te", "daarmee": "dar-me", "liegen": "li-ge", "ladder": "la-ter",
    "pools": "po-ls", "poolse": "po-lse", "wond": "wo-nt", "kaak": "ka-k", "moed": "mo-et",
    "zin": "si-n", "gezin": "gesi-n", "coma": "ko-ma", "lade": "la-te", "laden": "la-te",
    "woorden": "wo-rte", "reden": "re-te", "war": "wa-r", "vel": "fe-l", "site": "si-te",
    "mei": "me-i", "gat": "ga-t", "pit": "pi-t", "stad": "sta-t", "oom": "o-m", "eer": "e-r",
    "kopie": "ko-pi", "ww": "w-w", "pds": "p-ds", "ic": "i-c", "ggn": "g-gn", "mees": "me-s",
    "woonde": "wo-nte", "woonden": "wo-nte",
}  # fmt: skip
_LONGEST = 40  # longer than any Dutch word a client types; keeps matching linear on pasted rubbish


@lru_cache(maxsize=20_000)
def sound_key(word: str, *, begins: bool = True, ends: bool = True) -> str:
    """The key of a folded word, or of a part of one.

    `begins` and `ends` say whether the part stands at the beginning and at the end of the word:
    a d keeps its sound only at the beginning, and only an ending loses its -n.
    """
    if word in _ITSELF:
        return _ITSELF[word]
    sound = word[:_LONGEST]
    if ends:
        sound = _ENDING_SCH.sub(r"is\1", sound)
        sound = _ENDING_EN.sub(r"\1e", sound)
    for spelled, said in _SOUNDS:
        sound = sound.replace(spelled, said)
    sound = _SOFT_C.sub("s", sound).replace("c", "k")
    sound = (_INNER_D.sub("t", sound)) if begins else sound.replace("d", "t")
    return _DOUBLE.sub(r"\1", sound)


_CHAT = """
k=ik ikke=ik mn=mijn m'n=mijn men=mijn mien=mijn mun=mijn mijne=mijn z'n=zijn zn=zijn d'r=er
me=mijn ons=onze us=onze t=het 't=het ut=het tis=het is das=dat is dis=dit is da=dat dah=dat
dattik=dat ik wa=wat wah=wat nie=niet ni=niet nait=niet neet=niet niey=niet nit=niet gin=geen
gien=geen gen=geen gene=geen niets=niks nix=niks nks=niks ken=kan kenne=kunnen mot=moet moat=moet
mut=moet motte=moeten moete=moeten mutte=moeten moek=moet ik hep=heb hebt=heb eb=heb hebbe=hebben
hebbik=heb ik benik=ben ik hoes=huis huus=huis uus=huis oes=huis thuus=thuis oet=uit bie=bij
veul=veel an=aan oan=aan wark=werk waark=werk doekoe=geld paperas=geld para=geld ge=u gij=u
wulie=jullie gullie=jullie gulle=jullie julie=jullie wnr=wanneer idk=weet niet weetnie=weet niet
kweenie=weet niet kweet=ik weet kwil=ik wil kword=ik word kwoon=ik woon kwerk=ik werk kloop=ik loop
kwor=ik word wor=word wordt=word worre=worden papa=vader pa=vader pap=vader mam=moeder mama=moeder
d'n=de den=de 'n=een n=een nen=een unne=een un=een ne=een 'm=hem m=hem der=er dr=er
eraf=er af eruit=er uit iederene=iedereen betaln=betalen betoale=betalen betoalen=betalen
kids=kinderen kinders=kinderen keinder=kinderen ich=ik bin=ben han=heb
kin=kan neit=niet weit=weet vrouwtje=vrouw effe=even effies=even moeke=moeder wai=wij
motten=moeten moten=moeten mutten=moeten
kwiet=kwijt mie=mij gein=geen gn=geen hb=heb tied=tijd
deurhenne=doorheen deurhin=doorheen deurheen=doorheen
mnd=maand mnden=maanden wk=week wkn=weken jr=jaar
noe=nu noen=nu joe=u jou=u geer=u gaer=graag ouch=ook auch=ook um=om veur=voor vur=voor
eem=even eemkes=even wieder=verder wijer=verder wiejer=verder anger=ander
nargens=nergens naarns=nergens narns=nergens nerges=nergens har=had haj=had
kent=kunt mich=mij dich=u hob=heb heff=heeft hef=heeft hiet=heeft hie=heeft bun=ben bunt=ben
mien=mijn miene=mijn ozze=onze oons=onze onz'n=onze onz=onze
oos=onze sjold=schuld sjuld=schuld sjolde=schulden sjulde=schulden skuld=schuld skulden=schulden
zol=zou zolle=zou wol=wil wul=wil moej=moet moe'k=moet ik da'k=dat ik
ak=als ik a'k=als ik ha'k=had ik wi'k=wil ik wil'k=wil ik wilk=wil ik za'k=zal ik ka'k=kan ik
kank=kan ik mag'k=mag ik magk=mag ik benk=ben ik ben'k=ben ik hebk=heb ik heb'k=heb ik hek=heb ik
wa'k=wat ik wee'k=weet ik week't=weet ik het wordk=word ik wor'k=word ik zitk=zit ik
kannie=kan niet kanniet=kan niet kennie=kan niet konnie=kon niet weenie=weet niet magnie=mag niet
lukniet=lukt niet luknie=lukt niet hedde=heb je kunde=kan je kende=kan je moette=moet je
zijt=ben zedde=ben je benne=zijn iet=iets wast=was het
osso=huis ossoo=huis loesoe=weg tori=verhaal skeer=blut waggie=auto wagie=auto
wrm=waarom with=met the=de vlees=spek check=controle
alsie=als hij dattie=dat hij dat'ie=dat hij ie=hij ist=is het isset=is het vant=van het int=in het
opt=op het mit=met oetstel=uitstel oetlegge=uitleggen belle=bellen
iedre=iedere idere=iedere eder=ieder elleke=elke alleman=iedereen idd=inderdaad mss=misschien
sebiet=straks subiet=straks amaai=ach efkens=even efkes=even effen=even effekes=even ekik=ik
bekan=bijna alsan=altijd altied=altijd aaltied=altijd toe'k=toen ik
breur=broer bruur=broer kump=komt kumt=komt edoan=gedaan e'daan=gedaan wurdt=wordt
afsluten=afsluiten ofsluten=afsluiten deur't=door het met't=met het oarig=erg
"""


@lru_cache(maxsize=1)
def _chat_words() -> dict[str, tuple[str, ...]]:
    entries = re.findall(r"(\S+?)=([^=\n]+?)(?=\s+\S+=|\s*\n)", _CHAT)
    return {written: tuple(meant.split()) for written, meant in entries}


# Dialect vowels, where the word is none of plain Dutch: "betoalen", "gaon", "uutstel", "ofsluten".
_DIALECT = (
    (re.compile(r"oa(?!s[ei])"), "aa"),
    (re.compile(r"ao(?!rt)"), "aa"),
    (re.compile(r"uu(?!r)"), "ui"),
    (re.compile(r"^of(?=betaal|betal|sluit|slot|slut|los|gesl)"), "af"),
)
_PLAIN_DUTCH = re.compile(
    "coach|download|upload|toast|soap|board|koala|chao|[kc]akao|laos|minuu|absoluut|resoluut|"
    "insti|statuut|truuk|juul"
)


def _plain_vowels(written: str) -> str:
    if _PLAIN_DUTCH.search(written):
        return written
    for sound, plain in _DIALECT:
        written = sound.sub(plain, written)
    return written


_LOST_E = re.compile(r"(?<=[a-z]{3})'n$")  # "papier'n", "reek'n"
_TIMES = re.compile(r"^(\d+)x$")  # "in 3x"
_GLUED_IK = re.compile(
    r"^k(?=[bcdfghjkmpqstvz]\w*[aeiouy])"
)  # "kheb", "kzit"; not "klein", "krijg", "knie"


@lru_cache(maxsize=20_000)
def plain_words(written: str) -> tuple[str, ...]:
    """The plain words a folded word of chat or dialect stands for: "kheb" is "ik", "heb"."""
    known = _chat_words().get(written)
    if known:
        return known
    if times := _TIMES.match(written):
        return times.group(1), "keer"
    plain = _plain_vowels(_LOST_E.sub("en", written))
    if plain != written:
        return plain_words(plain)
    rest = _GLUED_IK.sub("", written)
    if rest != written:
        return ("ik", *plain_words(rest))
    return tuple(part for part in written.split("'") if part) or (written,)

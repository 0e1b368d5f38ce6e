"""A reply in level words: spelling, dialect and emoji evened out, cut into clauses.

The readers of answers and consent look at these words, and go back to the literal text by offset.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from bot.language.text import fold


def word_set(words: str) -> frozenset[str]:
    """The words of a line, as a set to look them up in."""
    return frozenset(words.split())


# One level word (or two) for the many ways people write it.
_VARIANTS = {
    "ja": "j jaa joa jao jaoh joah ya yaa ye yeah yea jep yep yup jup yes yess jeuj jeu jah "
    "jha jaha jaet evet tak",
    "nee": "nahh ne neen nei neej neeh neuj neu neuh nae nah nope nop no nein hayir "
    "nehe neh neeje nono nao noh neeja neen",
    "niet": "nich nie nit neit ni neet niett nait nyet nit",
    "niks": "niets nix nikz",
    "geen": "gin ghin ginne gein genne gen gn gien",
    "dat": "da det dah",
    "het": "ut t 't et hut",
    "ik": "k 'k ikke ick",
    "mijn": "mn m'n mien miene m mijne mun mijne",
    "mij": "me mie",
    "maar": "mor moar mar mer mr maor",
    "goed": "goe good goeg gud got geod oudt goet goad gued gut",
    "gewoon": "gwn gewn gewoan gewoen",
    "ok": "okido okidokie doki okeetjes oke okee okey oki okay okidoki okiedokie oky okej k",
    "doe": "doo doot doeg",
    "doe maar": "doemaar doemar",
    "mag": "meug meugt meugde mach maag magh maag maagt",
    "mogen": "meugen meuge magge maggen mage moge maagn meugn moagen muggen",
    "weet niet": "weenie weetniet weetnie kweenie kweetnie kweeni kweeniet weetni wetnie",
    "ja hoor": "jahoor jahoorr joahoor",
    "ik weet": "kwee kweet kwit",
    "ik ga": "kga",
    "ik heb": "kep kheb",
    "ik wil": "kwil",
    "zo": "zoo zoow soo",
    "weet ik": "weejk weetk",
    "worden": "worde wurden",
    "gegeven": "gegeve",
    "voor": "vur veur vor veurr",
    "geef": "gif gef geaf",
    "dat is": "das da's dats",
    "het is": "tis 'tis",
    "is goed": "isgoed",
    "hoeft": "hoof hoff hoft hoeff hoefd thoeft",
    "liever": "liefer leever",
    "wel": "wal waal",
    "even": "ff effe effen efkes eventjes",
    "ze": "zij zullie hun hullie hen",
    "jullie": "jullies jully",
    "je": "jij ge gij gie geer dich",
    "heb": "hep hebt",
    "wat": "wa wah",
    "waarom": "wrm worom",
    "tuurlijk": "natuurlijk turlijk tuulijk tuurlek tuurluk tuurlik natuurluk "
    "uiteraard vanzelfsprekend tuurlijkwel",
    "zeker": "zekers zekerste sowieso sjeker seker welzeker",
    "ja zeker": "jazeker jazekers jaozeker jawis joawis jaowis",
    "ja wel": "jawel jawol jowel joawel jawoh jaowel",
    "prima": "prma toppie top tamam tmm wakha safi perfect kits jofel uitstekend "
    "👍 👌 ✅ 🆗 ✔ ☑ 💯",
    "nee ": "👎 ❌ 🚫 ✖ 🙅",
    "procent": "% pct prct",
    "twijfel": "🤷 🤔 😕",
    "sarcasme": "🙄 😒 🖕 😡 🤬 😤 💩",
    "lach": "😂 🤣 😆 haha hahaha hihi lol lmao hahah ahaha xd",
    "misschien": "missch msch mss mssn messchien wellicht "
    "maybe perhaps miskien misgien misschein mischien messgien",
    "dank": "bedankt dankje dankjewel dankuwel thanks thx thnx merci dankie",
    "alstublieft": "aub alsjeblieft svp please pls asjeblieft astublieft",
    "akkoord": "accoord akoord acoord accord deal akkort accort akort",
    "mwah": "mwa mwja mwjah mja mwoah mwoa mweh meh mwahh",
    "hmm": "pfoe pffft hm pfff pff pf poeh mja",
    "tja": "tsja tjah",
    "toch": "tog",
    "want": "wan omdat aangezien",
    "gemeente": "gemeentes gemeentehuis stadhuis gemiente gemeinte",
    "nummer": "telefoonnummer telnr tel telefoonnr nr nummers mobielnummer 06 06-nummer",
    "doen": "doon",
    "bellen": "belle telefoneren opbellen",
    "hebben": "hebbe",
    "willen": "wille",
    "weten": "wete",
    "geven": "geve verstrekken overhandigen",
    "doorgeven": "doorgeve doorsturen doorspelen doorzetten doorgefe dorgeven doorgeefe",
    "vind": "vin vindt vint vinde fint fin find",
    "lijkt": "liekt lekt lijk",
    "graag": "gaer gaarne graach geerne geern",
    "is": "ist iz isz",
    "hoor": "hor heur hur horr",
    "door": "dor",
    "weet": "wet wit wit",
    "mag je": "meude magge magde",
    "heb je": "hedde hebde",
    "weet je": "witte wette",
    "kan je": "kunde kende",
    "ga": "gah gank gao",
    "gaan": "gaon goan",
    "idee": "id idea",
    "klopt": "klop klobt kloppt",
    "moet": "mot moed mut",
    "laat": "loat laot",
    "wil": "wilt wul",
    "kan": "ken",
}  # fmt: skip

# Long words people misspell in more ways than a table holds; one slip is forgiven.
_FORGIVING = (
    "natuurlijk",
    "prima", "graag", "liever", "misschien", "tuurlijk", "akkoord", "toestemming", "gegevens",
    "gemeente", "nummer", "probleem", "bezwaar", "waarom", "eigenlijk", "voorwaarde", "inderdaad",
    "helemaal", "klopt", "correct", "telefoonnummer", "overslaan", "nadenken", "absoluut",
)  # fmt: skip
_NOT_A_SLIP = word_set("gegeven lieverd lever nimmer prime prive graan klop klopte kloot lieve")

_TOKEN = re.compile(
    r"[^\W_]+(?:['-][^\W_]+)*|'[^\W_]+|[,.!?;:\n]+|[^\w\s\"'()*/\\\u200d\ufe0f♀♂🏻-🏿-]"
)
_TAGGED = word_set("goed ja nee ok prima best maar fijn mooi graag mag")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_END_MARKS = frozenset(".!;\n?")


@lru_cache(maxsize=1)
def _levels() -> dict[str, str]:
    return {v: level.strip() for level, variants in _VARIANTS.items() for v in variants.split()}


@lru_cache(maxsize=4096)
def level(word: str) -> str:
    """The level form of one folded word; the word itself when it has none."""
    known = _levels()
    for form in (word, _STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)):
        if form in known:
            return known[form]
    word = _STRETCHED.sub(r"\1", word)
    if len(word) < 5 or word in _NOT_A_SLIP or word in _FORGIVING:
        return word
    slips = (whole for whole in _FORGIVING if whole[0] == word[0] and _is_slip(whole, word))
    return next(slips, word)


def _is_slip(whole: str, word: str) -> bool:
    allowed = 1 if len(whole) < 9 else 2
    return OSA.distance(whole, word, score_cutoff=allowed) <= allowed


@dataclass(frozen=True)
class Word:
    """A level word and the offsets of the literal text it stands for."""

    level: str
    start: int
    end: int


@dataclass(frozen=True)
class Clause:
    """A stretch of the reply that says one thing.

    `opens` is what stands before it: "" (the start), "," , "." or a joining word such as "maar".
    `asks` tells that a question mark closes it.
    """

    words: tuple[Word, ...]
    opens: str
    asks: bool

    @cached_property
    def text(self) -> str:
        """The level words with one space between them."""
        return " ".join(word.level for word in self.words)

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def _says_something(token: str) -> bool:
    """Words, marks, and the few emoji that answer; a smile or a tear answers nothing."""
    return token[0].isalnum() or token[0] in "',.!?;:\n" or token in _levels()


def _words(text: str) -> list[Word]:
    found = []
    for match in _TOKEN.finditer(fold(text)):
        if not _says_something(match.group()):
            continue
        for part in level(match.group().strip("-")).split():
            found.append(Word(part, match.start(), match.end()))
    return _without_tag(found)


def _without_tag(words: list[Word]) -> list[Word]:
    """The "wa" that Brabants closes a sentence with asks nothing: "is goed wa"."""
    last = max((at for at, word in enumerate(words) if not _is_mark(word)), default=0)
    tag = words[last] if last > 1 else None
    if tag and tag.level == "wat" and tag.end - tag.start == 2 and words[last - 1].level in _TAGGED:
        words[last] = Word("hoor", tag.start, tag.end)
    return words


def _is_mark(word: Word) -> bool:
    return word.level[0] in ",.!?;:\n"


_LONGEST = 60  # words in a clause; nobody says one thing in more, and reading it would take long
_JOINING = frozenset({"want", "dus", "behalve", "hoewel", "alhoewel", "terwijl"})
_DUS_SOFTENS = word_set("niet ook geen wel echt niks nooit")
_ENGLISH = word_set("don't dont not i do")
_COMMANDS = word_set(
    "noteert vertelt stuurt deelt meldt regelt zegt sla skip pas hou doe doet bel belt "
    "geef geeft zeg zet laat ga gaat vertel stuur kom toe regel meld moet "
    "zie vraag toch dan alleen noteer zoek deel help schrijf neem begin noem "
    "vermeld stel"
)
_PARTICLE_AFTER = word_set(
    "door zitten op erbij buiten erbuiten achterwege "
    " weten bellen doen even zo eens gewoon af mee raak bij mij"
)
_STARTERS = word_set(
    "ik ze dan wat wie we mijn ook het dat u jullie nee ja doe geef bel toen daarom hoe "
    "waarom wanneer zeg of krijgen gaan is mag nu de er toch eerst kan graag prima blijven "
    "komt laat"
)
_OBJECTS = word_set("het dat dit ze mij alles u je ik die")
_AFRESH = word_set(
    "ik wel alleen als geen niks mijn zeg eerst liever pas dan over van ze het dat wie wat"
)
_LISTED = word_set(
    "naam nummer adres gegevens bedrag schulden schuld ziekte verhaal telefoon gezondheid mail"
)


def _joins(words: list[Word], at: int, clause: list[Word]) -> bool:
    word = words[at].level
    before = clause[-1].level if clause else ""
    after = words[at + 1].level if at + 1 < len(words) else ""
    if word == "dus" and after in _DUS_SOFTENS or word == "want" and before in _ENGLISH:
        return False
    if word in _JOINING:
        return True
    if word == "en":
        return after in _STARTERS and before not in _LISTED
    return word == "maar" and not _is_particle(before, after, clause)


def _is_particle(before: str, after: str, clause: list[Word]) -> bool:
    """Whether "maar" softens a command ("doe maar", "geef het maar door") and joins nothing."""
    if after in {"", "maar"} or after[0] in ",.!?;:\n":
        return True
    if not clause or before == "maar":
        return False
    if "als" in [word.level for word in clause[-2:]]:
        return True
    if before in _COMMANDS or after in _PARTICLE_AFTER:
        return True
    recent = [word.level for word in clause[-5:]]
    if after == "over" and "sla" in recent:
        return True
    if "maar" in recent or not _COMMANDS.intersection(recent):
        return False
    return before in _OBJECTS and after not in _AFRESH or _still_open(after)


def _still_open(after: str) -> bool:
    return after in {"", "aan", "niet", "hoor", "bro"} or after in _END_MARKS or after == ","


def clauses(text: str) -> list[Clause]:
    """The clauses of `text`, in order; marks and joining words stand between them, not in them."""
    found: list[Clause] = []
    words, current, opens = _words(text), list[Word](), ""

    def close(asks: bool = False) -> None:
        if current:
            found.append(Clause(tuple(current), opens, asks))
            current.clear()

    for at, word in enumerate(words):
        if _is_mark(word):
            close("?" in word.level)
            opens = "." if _END_MARKS.intersection(word.level) else ","
        elif _joins(words, at, current):
            close()
            opens = word.level
        else:
            if len(current) == _LONGEST:
                close()
                opens = ","
            current.append(word)
    close()
    return found

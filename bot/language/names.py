"""Reading the name a client gives, in proper capitals.

A name is known by what introduces it ("ik heet …") or, when we asked for it, by not being
anything else: the words people answer instead of a name are listed here, names are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language.reading import Reading, span_of
from bot.language.text import fold


@dataclass(frozen=True)
class NameReading(Reading):
    """A client's name without titles, tussenvoegsels in lower case ("Jan de Vries")."""

    name: str


# -- words that are no names -----------------------------------------------------------------------


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _set(
    "mevrouw mevr mw mvr hr mvrouw mevrou meneer mijnheer menheer dhr heer mr mrs ms dr drs ir "
    "familie fam juffrouw mej madam"
)
_PARTICLES = _set(
    "van de der den het 't ter ten te el al da dos do di du la le von vom bin bint ibn vd v.d "
    "v/d op 's 't"
)
_OPENING_PARTICLES = _set("op in aan uit onder bij")  # only before de, den, der, 't
_FILLERS = _set(
    """
    ja jaa jawel jazeker hoi hallo hey he hee hi hai dag goedemorgen goedemiddag goedenavond
    goedeavond goeiemorgen goeiemiddag goeienavond goeiedag goedendag moi mogge morgen eh ehm
    uh uhm hm hmm nou oke ok okee gewoon alleen yo met dit is hier dat das 't tis naam
    voornaam roepnaam de u t mijn me mn m'n bedankt welkom goede morge middag avond goeden
    salam salaam selam merhaba well so well oh o ah tuurlijk natuurlijk zeker prima graag wel
    hoor
    """
)
_NEVER_ENDINGS = re.compile(
    r"(?:heid|lijk|lijke|loos|loze|baar|isch|ische|achtig|nummer|verzekering|schuld|schulden"
    r"|toeslag|loon|stand|atie|teit|dammer|moeder|vader|'er|niet)$"
    r"|^(?:[aeio]?(?:h[aeio]+){2,}h?|l+o+l+|j+a+h*|y+a+h*|n+e+[eju]+|n+[au]h+"
    r"|[bcdfghjklmnpqrstvwxz]{3,}|"
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:en)?(?:tien|elf|twaalf|dertien"
    r"|veertien|twint\w+|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig|negentig|honderd\w*|duizend)|(.)\1+)$"
)
_NEVER_BEGINNINGS = re.compile(
    r"(?:betaal|schuld|verzeker|waarom|zorg(?!er)|medewerk|anonie|belasting|uitkering|werklo"
    r"|alleens|k(?:ga|wil|heb|snap|moet|zou|zal|wit|vind|zit|mag|weet|wou|had|was)\b)"
)


_LISTED = Path(__file__).parent / "data" / "not_names.txt"


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Folded words people answer instead of a name, or after it."""
    return frozenset(_LISTED.read_text(encoding="utf-8").split())


def _is_word(word: str) -> bool:
    """Whether a folded word is ordinary Dutch rather than (part of) a name."""
    return (
        word in _words()
        or word in _FILLERS
        or _NEVER_ENDINGS.search(word) is not None
        or _NEVER_BEGINNINGS.match(word) is not None
    )


# -- words and capitals ----------------------------------------------------------------------------

_TOKEN = re.compile(r"'[ts]\b|v[./]d\.?(?!\w)|[^\W\d_]+(?:['.-][^\W\d_]+)*")


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    word: str  # folded


def _tokens(folded: str) -> list[_Token]:
    return [_Token(m.start(), m.end(), m[0].rstrip(".")) for m in _TOKEN.finditer(folded)]


def _capital(word: str) -> str:
    lower = word.lower()
    if lower.startswith("ij"):
        return "IJ" + lower[2:]
    if len(lower) > 2 and lower[1] in "'’":
        return lower[:2].upper() + lower[2:3].upper() + lower[3:]
    return lower[:1].upper() + lower[1:]


def _cased(word: str, first: bool) -> str:
    """One word of a name as it should be written; capitals the client chose are kept."""
    if "." in word and len(word) <= 2 * word.count(".") + 1:  # initials: j.p.
        return word.upper()
    if not (word.islower() or word.isupper()):
        return word
    if word.lower() in _PARTICLES | _OPENING_PARTICLES:
        return word.lower() if not first else _capital(word)
    parts = word.split("-")
    known = [part.lower() in _PARTICLES and number > 0 for number, part in enumerate(parts)]
    return "-".join(
        part.lower() if particle else _capital(part)
        for part, particle in zip(parts, known, strict=True)
    )


def _proper(text: str, tokens: list[_Token]) -> str:
    """The name in `tokens`, cased; an initial gets its full stop."""
    words = []
    for number, token in enumerate(tokens):
        word = text[token.start : token.end]
        dotted = text[token.end : token.end + 1] == "." and (len(word) == 1 or "." in word)
        words.append(_cased(word + "." if dotted else word, first=number == 0))
    return " ".join(words)


# -- one name from one place -----------------------------------------------------------------------

_MOST_WORDS = 6


def _joined(folded: str, left: _Token, right: _Token) -> bool:
    gap = folded[left.end : right.start]
    initial = len(left.word) == 1 or "." in left.word or left.word in _TITLES
    return (gap.isspace() and "\n" not in gap) or (initial and gap.strip() in ("", "."))


_NAME_ENDS = re.compile(r"\s*(?:[.,!?(]|$|(?:en|uit|maar|ik|hier|geboren)\b)")


def _particle(tokens: list[_Token], index: int, folded: str) -> bool:
    """Whether the token is a tussenvoegsel that leads to a name."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if not following or not _joined(folded, tokens[index], following[0]):
        return False
    if word in _OPENING_PARTICLES:
        opened = following[0].word in ("den", "der", "'t")
        opened = opened and "den haag" not in folded[following[0].start :][:8]
        return opened and index > 0 and _particle(tokens, index + 1, folded)
    if word not in _PARTICLES:
        return False
    known = not _is_word(following[0].word) or following[0].word in _SURNAMES
    last = _NAME_ENDS.match(folded, following[0].end) is not None
    noun = last and index > 0 and following[0].word not in _NEVER_SURNAMES
    known = known or (word in _ONLY_IN_NAMES and index > 0) or (word in ("van", "te") and noun)
    return known or _particle(tokens, index + 1, folded)


def _name_from(tokens: list[_Token], index: int, folded: str) -> list[_Token]:
    """The words of the name that starts at token `index`, titles left out; empty without one."""
    titled = False
    while index < len(tokens) and (
        tokens[index].word in _TITLES or tokens[index : index + 1] and _the_gentleman(tokens, index)
    ):
        index, titled = index + 1, True
    name: list[_Token] = []
    for at in range(index, min(len(tokens), index + _MOST_WORDS)):
        token = tokens[at]
        if name and not _joined(folded, name[-1], token):
            break
        surname = (titled or name) and token.word in _SURNAMES
        surname = surname or (name != [] and name[-1].word in _LEAD_NOUNS)
        if not (surname or _particle(tokens, at, folded) or _name_word(tokens, at, bool(name))):
            break
        name.append(token)
    initials = all(len(token.word) == 1 or "." in token.word for token in name)
    return [] if initials else name


def _name_word(tokens: list[_Token], index: int, inside: bool) -> bool:
    """Whether a word can be part of a name where it stands: first, or after other names."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if word in _ALSO_NAMES:
        leads = (
            following and not _is_word(following[0].word) and following[0].word not in _PARTICLES
        )
        return not following or bool(leads) or following[0].word in ("is", "heet", "hier")
    return not _is_word(word) and (word not in _PARTICLES or (inside and word == "al"))


_ALSO_NAMES = _set("ben wil ewa")
_LEAD_NOUNS = _set("'t der den ter van te")
_NEVER_SURNAMES = _set(
    """
    gisteren vandaag vorige hiernaast boven beneden menzis cz vgz zilveren u jullie jou mij me
    hem haar mening plan school werk hier daar de het een 't mijn die dat alles huis slag
    streek zak de kant
    """
)
_ONLY_IN_NAMES = _set("'t der den ter")  # before any noun: van 't Hek
_SURNAMES = _set(
    "hoop goed goede groot jong jonge klein kleine best storm mens pool turk prins zorg bos oud "
    "oude boer mooi lange lang wilde kort post brood been kind vlees bruin engels duits gast "
    "boon bot bouw noord oom roos berg polen vroom"
)


def _the_gentleman(tokens: list[_Token], index: int) -> bool:
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    return tokens[index].word == "de" and following in ("heer", "familie")


# -- where a name starts ---------------------------------------------------------------------------

_CALL_ME = (
    r"\b(?:zeg(?:t)? (?:u )?(?:maar )?(?:gewoon )?|noem (?:me|mij|mie)(?: maar| gewoon)*"
    r"|noemen (?:ze "
    r"|allemaal )?(?:me|mij)(?: \w+)??|noemt (?:me|mij)"
    r"|\b(?:u|je|jij|jullie) (?:mag|mogen|kan|kunt|kunnen) (?:me |mij "
    r"|mie )?(?:gewoon )?(?=\w+ (?:zeggen|noemen))|ik word (?=\w+ genoemd))\s*"
)
_I_AM_CALLED = (
    r"(?:\b(?:(?:ik|iech|ich|ikke|'?k) ?(?:heet|hiet|heit|heite|heten|hit|eet|hete|hee|genaamd)"
    r"|kheet)\b(?: (?:dus|gewoon|trouwens|eigenlijk))?"
    r"|\b(?:(?:mijn|mij|me|mn|m'n|mien|mie|ik|mijne|de|volledige|hele) )*(?:volledige |eigen "
    r"|voor|achter|roep)?n(?:a+|oa|ao)m(?: van (?:mij|me))?(?: (?:is|=|was|zijn|luidt"
    r"|es))?\s*[:=,]?"
    r"|\bmy name(?: is|'s)?|\bnaam (?:is|:)|\bbenim ad[iı]m|\bje m'appelle|\bmam na imie"
    r"|\bme llamo)(?: (?:de|dhr|is))?\s+(?:(?:geen|niet) [^\W\d]+ maar\s+)?"
)
_SPEAKS_WITH = (
    r"\b(?:spree?k(?:t|en|te)?(?: (?:u|je|jullie|nu))? met|gesprek met|(?:met vriendelijke"
    r"|hartelijke|vriendelijke) groet(?:en|jes)?\W|groet(?:en|jes)?\W|mvg\W|hoogachtend\W"
    r"|gr\W)\s*"
)
_WITH = (
    r"(?:^|[,.!]|\b(?:hoi|hallo|dag|goede\w+|ja|hey|yo|hier|middag|morgen|avond"
    r"|nee))\s*(?:hier )?met\s+"
)
_THIS_IS = (
    r"(?:^|[,.!]|\b(?:hoi|hallo|dag|goede\w+|ja|hey|yo))\s*(?:hier|dit|da|dat|'t|het)(?: is"
    r"| es)?\s+|\bdas\s+|\btis\s+|\bi am\s+|\bi'm\s+"
)
_I_AM = (
    r"\b(?:(?:ik|ikke|iech|ich|'?k) (?:ben|bin|zen|zijn|zin|bun)|ben ik|ik ben (?:het"
    r"|'t))(?: (?:de|gewoon|dus|mevrouw|meneer|het))?\s+(?!(?:een|in|bij|op|van)\b)"
)
_ASKED_PLACES = tuple(
    map(re.compile, (_CALL_ME, _I_AM_CALLED, _SPEAKS_WITH, _WITH, _I_AM, _THIS_IS))
)
_CALLED, _SIGNED, _BEING = re.compile(_I_AM_CALLED), re.compile(_SPEAKS_WITH), re.compile(_I_AM)
_SOMEONE_ELSES = re.compile(
    r"\b(?:man|vrouw|zoon|dochter|moeder|vader|broer|zus|kind|baby|deurwaarder|bedrijf"
    r"|verzekering|haar|zijn|hun|partner|vriend|vriendin)\W+$"
)


def _after(pattern: re.Pattern[str], folded: str, tokens: list[_Token]) -> Iterator[list[_Token]]:
    """The names that follow what `pattern` matches."""
    starts = {token.start: index for index, token in enumerate(tokens)}
    for match in pattern.finditer(folded):
        index = starts.get(match.end())
        if index is None or _SOMEONE_ELSES.search(folded[: match.start()]):
            continue
        name = _name_from(tokens, index, folded) or _sole(match, tokens, index, folded)
        if name:
            yield name


_NO_SOLE_NAME = _set(
    "niet niks geen niets dat zo ook gewoon anders het u welkom van hoe wat een niemand ja nee "
    "jullie jou"
)


def _sole(match: re.Match[str], tokens: list[_Token], index: int, folded: str) -> list[_Token]:
    """ "Ik heet Hoop": after these words even an ordinary word is a name, if nothing follows."""
    word, rest = tokens[index].word, folded[tokens[index].end :]
    heet = re.search(r"\bh(?:ee|ie|ei)te?n?\s*$", match[0])
    alone = not rest.strip() or rest.lstrip()[0] in ".,!"
    return [tokens[index]] if heet and alone and word not in _NO_SOLE_NAME else []


def _first_and_last(folded: str, tokens: list[_Token]) -> list[_Token]:
    """ "voornaam Joyce achternaam Martina" """
    both = []
    for label in ("voornaam", "achternaam"):
        at = next((number for number, token in enumerate(tokens) if token.word == label), None)
        if at is None:
            return []
        skip = at + 1 + (tokens[at + 1 : at + 2] != [] and tokens[at + 1].word == "is")
        both += _name_from(tokens, skip, folded)
    return both


_ABOUT_SOMEBODY = re.compile(
    r"\s*,?\s*(?:is|was|heet|belt|regelt|doet|zegt|zei) (?!mijn naam|de naam|m'?n naam|me naam"
    r"|mijn \w+naam|ik\b|me \w+naam|hier|het|aan)"
)


def _from_the_start(folded: str, tokens: list[_Token]) -> list[_Token]:
    """A name given without introduction, after a greeting at most."""
    name = _leading(folded, tokens) or _at_the_end(folded, tokens)
    return [] if name and _ABOUT_SOMEBODY.match(folded[name[-1].end :]) else name


_BREAK = re.compile(r"[?!.:,]\s+|\b(?:goed dan|vooruit dan|oke dan|ok dan)\s+")


def _at_the_end(folded: str, tokens: list[_Token]) -> list[_Token]:
    """ "Wie ik ben? Ronnie": a name that is all there is after the last break."""
    breaks = [match.end() for match in _BREAK.finditer(folded)]
    index = next(
        (n for n, token in enumerate(tokens) if breaks and token.start >= breaks[-1]), None
    )
    if index is None or not 0 < len(tokens) - index <= _MOST_FOREIGN_WORDS:
        return []
    name = _name_from(tokens, index, folded)
    return name if len(name) == len(tokens) - index and _may_start(folded, tokens, 0, name) else []


def _leading(folded: str, tokens: list[_Token]) -> list[_Token]:
    """The name the message starts with."""
    if len(tokens) > 1 and tokens[0].word == "ik":  # "ik semere tekle"
        name = _name_from(tokens, 1, folded) if tokens[1].word not in _ALSO_NAMES else []
        return name if len(name) == len(tokens) - 1 else []
    index = 0
    while index < len(tokens) and tokens[index].word in _FILLERS and not _titled(tokens, index):
        if _particle(tokens, index, folded) and tokens[index].word in ("de", "van", "'t"):
            break
        index += 1
    name = _name_from(tokens, index, folded)
    fits = name and _may_start(folded, tokens, index, name) and _may_follow(folded, tokens, name)
    return name if fits else []


_NEVER_BEFORE = _set("mijn mn me m'n het 't een dat u de")
_FOLLOWS = _set(
    """
    dan wallah wallahi abi uut oet oke ok tegen ik hier he heet nou toch namens typ maar uit
    van met en is mijn bro man hoor 't spreek spreekt sprekend mag ja aan geboren klantnummer
    voor zonder of die dochter zoon moeder vrouw nee sorry want dus gewoon trouwens bij op te
    wil zeg noem zeggen me mn broer ofzo aub alstublieft genaamd zeker in wie hoi hallo tot gr
    groetjes dank bedankt jaar tel nummer mevrouw meneer k
    """
)
_LATIN = re.compile(r"[a-z]")
_MOST_FOREIGN_WORDS = 3


def _may_start(folded: str, tokens: list[_Token], index: int, name: list[_Token]) -> bool:
    """Not a noun ("mijn laptop"), not after a number, not a sentence in another script."""
    if index and tokens[index - 1].word in _NEVER_BEFORE and not _titled(tokens, index):
        return False
    foreign = not _LATIN.search(folded) and len(name) > _MOST_FOREIGN_WORDS
    return not foreign and not re.search(r"\d", folded[: name[0].start])


def _may_follow(folded: str, tokens: list[_Token], name: list[_Token]) -> bool:
    """Whether what comes after the name lets it be one: "laptop kapot" is no name."""
    after = next((token for token in tokens if token.start >= name[-1].end), None)
    if after is None or not folded[name[-1].end : after.start].isspace():
        return True
    return after.word in _FOLLOWS


def _titled(tokens: list[_Token], index: int) -> bool:
    return tokens[index].word in _TITLES or _the_gentleman(tokens, index)


_CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|oeps|ik bedoel|bedoel|correctie|foutje|typfout)\b[\s,.:]*(?:(?:het is"
    r"|is|ik bedoel|met)\s+)?"
)


def _corrected(folded: str, tokens: list[_Token], name: list[_Token]) -> list[_Token]:
    """The name that takes back `name`: "Karen, nee Karin"."""
    later = [
        other
        for other in _after(_CORRECTION, folded, tokens)
        if 0 <= other[0].start - name[-1].end < 25
    ]
    return later[-1] if later else name


# -- reading ---------------------------------------------------------------------------------------

_DOUBLED = re.compile(r"\bmet (?:(?:een )?dubbele? |twee |2 )([a-z])(?![a-z])")
_SPELLED = re.compile(r"\W*[a-z](?:[\s.,-]+[a-z]){2,}\W*")


def _with_doubled(name: str, folded: str) -> str:
    """ "Jansen met dubbel s": the letter that stands there once, twice."""
    told = _DOUBLED.search(folded)
    letter = told[1] if told else ""
    return name.replace(letter, letter * 2, 1) if letter and letter * 2 not in name else name


def _spelled_out(text: str, folded: str) -> NameReading | None:
    """A name given letter by letter."""
    if not _SPELLED.fullmatch(folded):
        return None
    letters = "".join(character for character in text if character.isalpha())
    return NameReading(span_of(text, 0, len(text)), 0.8, _capital(letters))


def _asked_name(folded: str, tokens: list[_Token]) -> tuple[list[_Token], float]:
    both = _first_and_last(folded, tokens)
    if both:
        return both, 0.95
    for place in _ASKED_PLACES:
        name = next(_after(place, folded, tokens), None)
        if name:
            return _corrected(folded, tokens, name), 0.95
    name = _from_the_start(folded, tokens)
    return (_corrected(folded, tokens, name), 0.85) if name else ([], 0.0)


def _volunteered_name(text: str, folded: str, tokens: list[_Token]) -> tuple[list[_Token], float]:
    """A name nobody asked for: "ik heet …", a signature, or "ik ben" before a capital."""
    for place, sure in ((_CALLED, 0.95), (_SIGNED, 0.85)):
        name = next(_after(place, folded, tokens), None)
        if name:
            return _corrected(folded, tokens, name), sure
    for name in _after(_BEING, folded, tokens):
        if text[name[0].start].isupper() and not text.isupper():
            return name, 0.8
    return [], 0.0


_READ_AT_MOST = 2000  # characters; a name stands at the start, or near it


def read_name(text: str, *, asked: bool = False) -> NameReading | None:
    """The client's own name.

    `asked`: the message answers "Met wie spreken we?"; otherwise only a name with an introduction
    is read. None for no name, a refusal, a question back, somebody else's name.
    """
    folded = fold(text[:_READ_AT_MOST])
    if asked and (spelled := _spelled_out(text, folded)):
        return spelled
    tokens = _tokens(folded)
    name, sure = _asked_name(folded, tokens) if asked else _volunteered_name(text, folded, tokens)
    if not name:
        return None
    proper = _with_doubled(_proper(text, name), folded)
    return NameReading(span_of(text, name[0].start, name[-1].end), sure, proper)

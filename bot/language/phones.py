"""Reading the phone number a client gives, typed, spoken or spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.language.reading import Reading, span_of
from bot.language.text import fold

Whose = Literal["own", "other"]
Problem = Literal["too_short", "too_long", "not_a_phone"]


@dataclass(frozen=True)
class PhoneReading(Reading):
    """A phone number in E.164 ("+31612345678"), or what is wrong with the digits given."""

    e164: str | None
    whose: Whose
    problem: Problem | None


# -- digits, however they are written ------------------------------------------------------------

_UNITS = {
    "nul": "0", "noel": "0", "een": "1", "ene": "1", "ein": "1", "twee": "2", "twie": "2",
    "drie": "3", "dree": "3", "vier": "4", "veer": "4", "vijf": "5", "vyf": "5", "vief": "5",
    "zes": "6", "zeven": "7", "zeuven": "7", "zeve": "7", "zeuve": "7", "acht": "8",
    "negen": "9", "nege": "9", "neuge": "9", "zero": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TEENS = {
    "tien": "10", "elf": "11", "twaalf": "12", "twalf": "12", "dertien": "13", "veertien": "14",
    "vijftien": "15", "zestien": "16", "zeventien": "17", "achttien": "18", "achtien": "18",
    "negentien": "19",
}  # fmt: skip
_TENS = {
    "twintig": "20", "twintug": "20", "dertig": "30", "dertug": "30", "veertig": "40",
    "vijftig": "50", "zestig": "60", "zeventig": "70", "tachtig": "80", "tagtig": "80",
    "negentig": "90", "vieftig": "50", "vuuftig": "50", "fijftig": "50",
    "tachentig": "80", "dartig": "30", "zeuventig": "70",
    "viertig": "40", "feertig": "40",
}  # fmt: skip


def _any(table: dict[str, str]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


_PAIR = rf"(?P<unit>{_any(_UNITS)})[ -]?en[ -]?(?P<tens>{_any(_TENS)})"
_WORD = (
    rf"(?:(?P<hundreds>{_any(_UNITS)})?honderd(?:en)?)?(?:{_PAIR}|(?P<one>{_any(_TENS)}"
    rf"|{_any(_TEENS)}|{_any(_UNITS)}))"
)
_ANONYMOUS = re.sub(r"\?P<\w+>", "?:", _WORD)
_ONE_WORD = re.compile(_WORD)
_ATOM = re.compile(
    rf"(?P<times>\b(?:dubbele?|drie ?dubbele?|(?:twee|drie|2|3) ?(?:keer|maal|x)))\s+"
    rf"(?P<repeated>\d(?!\d)|(?:{_any(_UNITS)})\b)"
    r"|(?P<plus>\+|\bplus\b)\s*(?=\(?\d)"
    r"|(?P<digits>(?:(?<![a-z])o+(?=\d))?\d(?:\d|o(?=[o\d]{0,15}\d|o{0,15}\b))*)"
    rf"|(?P<words>(?<![a-z])(?:{_ANONYMOUS})+(?![a-z]))"
)
_OTHER_DIGITS = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
    for value, digit in enumerate(digits)
}


@dataclass(frozen=True)
class _Atom:
    """A few digits that were written as one: "06", "vierendertig", "dubbel vier", "+"."""

    start: int
    end: int
    digits: str


def _word_digits(match: re.Match[str]) -> str:
    if match["one"]:
        known = {**_UNITS, **_TEENS, **_TENS}
        rest = known[match["one"]]
    else:
        rest = str(int(_TENS[match["tens"]]) + int(_UNITS[match["unit"]]))
    if "honderd" not in match[0]:
        return rest
    return _UNITS.get(match["hundreds"] or "", "1") + rest.zfill(2)


def _atom_digits(match: re.Match[str]) -> str:
    if match["times"]:
        repeated = _UNITS.get(match["repeated"], match["repeated"])
        return repeated * (3 if match["times"].startswith(("drie", "3")) else 2)
    if match["plus"]:
        return "+"
    if match["digits"]:
        return match["digits"].replace("o", "0")
    return "".join(_word_digits(word) for word in _ONE_WORD.finditer(match["words"]))


# -- digits that are something else ----------------------------------------------------------------

_LABEL = (
    r"(?:\bbsn|burger ?service|klant|polis|zaak|dossier|kenmerk|factuur|referentie|rekening|\bref\b"
    r"|relatie|verzekerde|verzekering|aanslag|incasso|contract|lidmaatschap|sofi"
    r"|\b(?!tele|mobiel|huis|thuis|bel|contact|gsm|werk|tel|mijn|eigen|nood|priv)[a-z]{3,20}(?=nummer))"
)
_NOT_A_PHONE = re.compile(
    rf"{_LABEL}[a-z]*(?:[ -]?(?:nummer|nr|code|num))?[.:]?(?: (?:is|was|luidt|van [a-z]+|nummer"
    rf"|nr))?[\s:.]*"
    r"(?P<label>\d[\d .-]*)"
    r"|\b[a-z]{2} ?\d{2} ?[a-z]{4}[ \d.]*"
    r"|(?<![\d-])\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?![-/. ]?\d)"
    r"|(?:€|\beur(?:o'?s?)?\b) ?\d[\d.,]*"
    r"|(?<![\d-])\d[\d.,]*-? ?(?:euro?|€|piek|jaar|jr\b|kinderen|maand|mnd|keer|brieven|weken"
    r"|dagen|%)"
    r"|(?<![\d-])\d{1,2}(?:[.:u]\d\d)? ?(?:uur\b|u\b)"
    r"|\S+@\S+"
)


def _atoms(folded: str) -> list[_Atom]:
    return [_Atom(m.start(), m.end(), _atom_digits(m)) for m in _ATOM.finditer(folded)]


def _masked(folded: str) -> str:
    """`folded` with the digits that are not a phone number blanked out, same length."""
    return _NOT_A_PHONE.sub(lambda match: "#" * len(match[0]), folded)


# -- runs of digits and the numbers in them --------------------------------------------------------

_GAP = re.compile(
    r"(?:[^\w#@+€]|_|\b(?:dan|en|e+h+m?|u+h+m?|uhm|daarna|nog|komma|streepje|is|nummer|nr)\b)*"
)
_LONGEST_GAP = 20
_MOST_DIGITS = 15  # E.164


def _runs(atoms: list[_Atom], folded: str) -> Iterator[list[_Atom]]:
    """Atoms with nothing but separators and hesitation between them."""
    run: list[_Atom] = []
    for atom in atoms:
        gap = folded[run[-1].end : atom.start] if run else ""
        if run and (len(gap) > _LONGEST_GAP or not _GAP.fullmatch(gap)):
            yield run
            run = []
        run.append(atom)
    if run:
        yield run


# Ranges no operator holds yet in the numbering plan phonenumbers knows. Plans grow and a client
# who is sure of the number should not be told it does not exist: kept, with low confidence.
_UNASSIGNED_MOBILE = re.compile(r"316[79]\d{7}")


def _valid(international: str) -> str | None:
    if _UNASSIGNED_MOBILE.fullmatch(international):
        return f"+{international}"
    try:
        number = phonenumbers.parse(f"+{international}", None)
    except phonenumbers.NumberParseException:
        return None
    service = (PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.PAGER)
    if phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in service:
        return f"+{number.country_code}{number.national_number}"
    return None


def _e164(digits: str, bare_mobile: bool) -> str | None:
    """The phone number that `digits` (with "+" kept) are, if they are exactly one."""
    abroad = digits.startswith("+") or digits.startswith("00")
    rest = digits.lstrip("+0") if abroad else digits
    if len(rest) < 8 or len(rest) > _MOST_DIGITS or "+" in rest:
        return None
    if abroad or (rest.startswith("316") and len(rest) == 11):
        return _valid("31" + rest[3:] if rest.startswith("310") else rest)
    if rest.startswith("0") and len(rest) == 10:
        return _valid("31" + rest[1:])
    if bare_mobile and re.fullmatch(r"6[1-58]\d{7}", rest):
        return _valid("31" + rest)
    return None


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    e164: str | None
    problem: Problem | None = None


def _number_at(run: list[_Atom], first: int, bare_mobile: bool) -> tuple[int, str] | None:
    """The longest number that starts at atom `first`: the index after it, and its E.164."""
    digits, best = "", None
    for index in range(first, len(run)):
        digits += run[index].digits
        if len(digits) > _MOST_DIGITS + 3:
            break
        e164 = _e164(digits, bare_mobile)
        best = (index + 1, e164) if e164 else best
    return best


def _stuck(folded: str, left: _Atom, right: _Atom) -> bool:
    """Whether two atoms are written as one number: no more than a space or a dash between."""
    return re.fullmatch(r"[ -]?", folded[left.end : right.start]) is not None


def _numbers(run: list[_Atom], folded: str, bare_mobile: bool) -> Iterator[_Found]:
    index = 0
    while index < len(run):
        number = _number_at(run, index, bare_mobile)
        if number is None:
            index += 1
            continue
        after, e164 = number
        found = _Found(run[index].start, run[after - 1].end, e164)
        extra = after < len(run) and _stuck(folded, run[after - 1], run[after])
        if extra and _number_at(run, after, False) is None:
            yield _Found(found.start, run[-1].end, None, "too_long")
            return
        yield found
        index = after


# -- whose number it is ----------------------------------------------------------------------------

_SOMEBODY = (
    r"(?:(?:klein|schoon|stief|pleeg|ex-?)*(?:dochter|zoon|moeder|vader|zus(?:je|ter|sie)?"
    r"|broer(?:tje)?|man|vrouw"
    r"|kind|kinderen|zoons?|ouders|mams|paps)|ma|pa|mama|papa|moe|oma|opa|oom|tante|nicht(?:je)?"
    r"|neef(?:je)?"
    r"|buur(?:vrouw|man|meisje|jongen)?|buren|vriend(?:in)?|partner|echtgeno(?:ot|te)|verloofde|ex"
    r"|begeleid(?:er|ster)|bewindvoerder|bewindvoering|curator|mentor|hulpverle(?:ner|enster)"
    r"|maatschappelijk werk(?:er|ster)?|mantelzorger|contactpersoon|coach|advocaat|tolk|voogd"
    r"|deurwaarder"
    r"|budgetcoach|schuldhulpverlener|consulent|collega|baas|huisarts|wijkteam|thuiszorg"
    r"|huisgenoot|dochters?)"
)
_POSSESSIVE = r"(?:mijn|mij|m'?n|me|m'n|mien|de|onze|ons|'n|een|der|zijn|haar)"
_OTHER_BEFORE = re.compile(
    rf"\b(?:{_POSSESSIVE}|naar|via|met|bel|v) {_SOMEBODY}\b|^\W*{_SOMEBODY}\b"
    rf"|\b(?:haar|zijn|hun|d'?r|z'?n) (?:tele?foon|mobiele?|eigen)? ?(?:nummer|nr|tel|mobiel|06)"
    rf"|\b(?:bel|app|bereik)(?:len|pen|en)? (?:hem|haar|hun)\b|\b{_SOMEBODY}\W*$"
)
_ONLY_MENTIONED = re.compile(
    rf"\b(?:niet (?:aan|via|naar|met|door|bij|op)|ik en|samen met|bij|zonder"
    rf"|behalve|ik ben(?: zelf)?) (?:{_POSSESSIVE} )?{_SOMEBODY}\b"
    rf"|\bik ben (?:\w+ ){{0,2}}{_SOMEBODY}\b"
    rf"|\b{_POSSESSIVE} {_SOMEBODY} (?:we(?:et|ten) (?:van |er )?(?:niks|niets|nergens|het niet)"
    rf"|mag|mogen|hoeft|is (?:overleden|weg|dood)|en ik|neemt|slaat|helpt|typt|niet)\b"
)
_OWN_BEFORE = re.compile(
    rf"\b(?:mijn|m'?n|mien|me|mij) (?:eigen |nieuwe |vaste |mobiele? ?)*(?:tele?foon"
    rf"|mobiel)? ?(?:nummer|num|nr|tel|06|eigen|mobiel|gsm)"
    rf"|\b(?:bel(?:t|len)?|app(?:t|en)?|bereiken?|bereikt|terugbellen) (?:mij|me)\b(?! {_SOMEBODY})"
    r"|\b(?:mij|me) (?:\w+ ){0,3}(?:bellen|bereiken|appen|terugbellen)|\b(?:alleen|maar) mij\b"
    r"|\bik (?:zelf )?(?:ben|heb|kan|wil|zit|woon|loop|kom|weet)\b|\bikzelf\b|\bvan mij\b"
    r"|\bvan mezelf\b"
)
_OTHER_AFTER = re.compile(
    rf"^[\s(,=.-]*(?:(?:dat|dit|die|da|het) )?(?:is )?(?:(?:het|de) )?(?:eigen )?(?:tele?foon"
    rf"|nummer|nr|tel|mobiel)? ?(?:is )?(?:van|vd|v\.d\.|v) {_POSSESSIVE}? ?{_SOMEBODY}\b"
    rf"|^[\s(,=.-]*(?:(?:dat|dit|die|da|het) )?(?:is )?(?:nummer |nr "
    rf"|tel )?(?:{_POSSESSIVE} )?{_SOMEBODY}\s*(?:[),.!]|$|(?:haar|zijn|z'n|d'?r) )"
    r"|\bdat is (?:haar|zijn|hun) (?:nummer|nr|tel|mobiel)"
    rf"|^[\s,.-]*(?:en )?(?:vraag|vragen) (?:dan )?(?:naar|om) {_POSSESSIVE} {_SOMEBODY}\b"
)


def _ends(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match of `pattern` in `text` begins, -1 without one."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _whose(folded: str, found: _Found, earlier: int) -> Whose:
    """Whose number it is, by the words between the number before it and the sentence's end."""
    before = folded[max(earlier, found.start - 120) : found.start]
    sentence = re.split(r"[!?\n;]|\.(?=\s)", before)
    near = sentence[-1]
    if (
        not re.search(r"[a-z]", near)
        and len(sentence) > 1
        and re.search("bel|nummer|nr|tel", before)
    ):
        near = sentence[-2]
    if _OTHER_AFTER.search(folded[found.end : found.end + 60]):
        return "other"
    near = _ONLY_MENTIONED.sub("", near)
    return "other" if _ends(_OTHER_BEFORE, near) > _ends(_OWN_BEFORE, near) else "own"


# -- corrections -----------------------------------------------------------------------------------

_CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|fout|foutje|verkeerde?|bedoel|wacht|oude?|oeps|correctie|moet zijn"
    r"|(?:het|dat) is(?=\W*$)"
    r"|maar nu|excuus|typfout"
    r"|klopt niet|doet het niet|tegenwoordig|inmiddels|voortaan|niet meer|buiten gebruik"
    r"|afgesloten|nieuwe?)\b"
)
_OLD = re.compile(
    r"\b(?:oude|vorige|niet meer|was eerst|eerst had|typ(?:te)? fout|typfout)\b[^.!?]{0,30}$"
    r"|\bniet (?:op |naar )?$"
)


def _corrected_tail(folded: str, found: _Found, atoms: list[_Atom]) -> _Found:
    """The number with its last digits replaced: "0612345678, nee sorry, 79"."""
    later = [atom for atom in atoms if atom.start >= found.end]
    if len(later) > 1 and folded[later[0].start : later[0].end] == "een":  # "een 5"
        later = later[1:]
    between = folded[found.end : later[0].start] if later else ""
    if not found.e164 or not later or len(between) > 40 or not _CORRECTION.search(between):
        return found
    tail = later[0].digits
    if not 1 <= len(tail) <= 4 or tail[0] == "+" or len(later) > 1:
        return found
    return _Found(found.start, later[0].end, found.e164[: -len(tail)] + tail)


def _standing(folded: str, found: list[_Found]) -> list[_Found]:
    """The numbers that were not taken back by what came after them."""
    kept = []
    for number, following in zip(found, [*found[1:], None], strict=True):
        between = folded[number.end : following.start] if following else ""
        before = folded[max(0, number.start - 40) : number.start]
        if following and (_CORRECTION.search(between) or _OLD.search(before)):
            continue
        kept.append(number)
    return kept


# -- reading -------------------------------------------------------------------------------------

_CUE = re.compile(
    r"\b(?:(?:tele?foon|mobiele?|06)? ?(?:nummer|nr)|tel|tele?foon|mobiel|bel(?:len)?|app(?:en)?"
    r"|bereik\w*)\b"
)


_LAST_RUNS = 20  # digits said before that were not the answer


def _partial(run: list[_Atom], folded: str) -> _Found | None:
    """Digits that were meant as a phone number but are none."""
    digits = "".join(atom.digits for atom in run)
    around = folded[: run[0].start] + folded[run[-1].end :]
    alone = not re.search(r"[a-z#@]", around) or _CUE.search(around) is not None
    if not (digits[:1] in "0+" or digits.startswith("316") or (alone and len(digits) >= 4)):
        return None
    if len(digits) < 2 or digits.startswith(("0800", "0900", "0909", "0906")):
        return None
    size = len(digits.lstrip("+"))
    whole = digits[:1] == "0" and size == 10
    nine = digits[:1] != "0" and size == 9
    problem: Problem = "not_a_phone" if whole or nine else "too_long" if size > 10 else "too_short"
    return _Found(run[0].start, run[-1].end, None, problem)


def _reading(text: str, folded: str, found: _Found, earlier: int) -> PhoneReading:
    whose = _whose(folded, found, earlier)
    unassigned = _UNASSIGNED_MOBILE.fullmatch((found.e164 or "").lstrip("+"))
    sure = 0.5 if found.problem or unassigned else 0.95 if whose == "own" else 0.85
    return PhoneReading(
        span_of(text, found.start, found.end), sure, found.e164, whose, found.problem
    )


def _chosen(text: str, folded: str, found: list[_Found]) -> PhoneReading:
    earlier = [0, *(number.end for number in found[:-1])]
    readings = [_reading(text, folded, *pair) for pair in zip(found, earlier, strict=True)]
    return next((reading for reading in readings if reading.whose == "own"), readings[0])


def read_phone(text: str, *, asked: bool = False) -> PhoneReading | None:
    """The phone number a client gives; the client's own before somebody else's.

    `asked`: the message answers "Wat is uw telefoonnummer?". Then digits that are no whole number
    give a reading with a `problem`, and an 06 number may lack its 0. None when nothing looks like
    a phone number.
    """
    folded = _masked(fold(text).translate(_OTHER_DIGITS))
    atoms = _atoms(folded)
    runs = list(_runs(atoms, folded))
    bare_mobile = asked or _CUE.search(folded) is not None
    found = [number for run in runs for number in _numbers(run, folded, bare_mobile)]
    whole = [number for number in found if number.e164]
    if whole:
        standing = _standing(folded, whole)
        return _chosen(text, folded, [_corrected_tail(folded, n, atoms) for n in standing])
    if not asked:
        return None
    partial = found or [part for run in runs[-_LAST_RUNS:] if (part := _partial(run, folded))]
    return _reading(text, folded, partial[-1], 0) if partial else None

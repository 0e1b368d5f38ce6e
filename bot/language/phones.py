"""Reading the phone number a client gives, typed, spoken or spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import OSA

from bot.language.phone_across import corrects, spoken_across
from bot.language.phone_digits import Atom, atoms, masked
from bot.language.phone_e164 import MOST_DIGITS, UNASSIGNED_MOBILE, e164_of
from bot.language.phone_owners import Whose, said_after, whose_number
from bot.language.reading import Reading, span_of
from bot.language.text import fold

Problem = Literal["too_short", "too_long", "not_a_phone"]


@dataclass(frozen=True)
class PhoneReading(Reading):
    """A phone number in E.164 ("+31612345678"), or what is wrong with the digits given."""

    e164: str | None
    whose: Whose
    problem: Problem | None


# -- runs of digits and the numbers in them --------------------------------------------------------

_GAP = re.compile(
    r"(?:[^\w#@+€]|_|\b(?:dan|en|e+h+m?|u+h+m?|uhm|daarna|nog|komma|streepje|is|nummer|nr)\b)*"
)
_LONGEST_GAP = 20


def _runs(digits: list[Atom], folded: str) -> Iterator[list[Atom]]:
    """Atoms with nothing but separators and hesitation between them."""
    run: list[Atom] = []
    for atom in digits:
        gap = folded[run[-1].end : atom.start] if run else ""
        if run and (len(gap) > _LONGEST_GAP or not _GAP.fullmatch(gap)):
            yield run
            run = []
        run.append(atom)
    if run:
        yield run


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    e164: str | None
    problem: Problem | None = None


def _number_at(run: list[Atom], first: int, bare_mobile: bool) -> tuple[int, str] | None:
    """The longest number that starts at atom `first`: the index after it, and its E.164."""
    digits, best = "", None
    for index in range(first, len(run)):
        digits += run[index].digits
        if len(digits) > MOST_DIGITS + 3:
            break
        e164 = e164_of(digits, bare_mobile)
        best = (index + 1, e164) if e164 else best
    return best


def _stuck(folded: str, left: Atom, right: Atom) -> bool:
    """Whether two atoms are written as one number: no more than a space or a dash between."""
    return re.fullmatch(r"[ -]?", folded[left.end : right.start]) is not None


def _numbers(run: list[Atom], folded: str, bare_mobile: bool) -> Iterator[_Found]:
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


# -- corrections -----------------------------------------------------------------------------------

_OLD = re.compile(
    r"\b(?:oude|vorige)(?: (?:tele?foon)?(?:nummer|nr|06|mobiel|tel))?(?: (?:is|was"
    r"|van mij))*[ :]*$"
    r"|\b(?:vergeet|niet meer|was eerst|eerst (?:had|was)|typ(?:te)? fout"
    r"|typfout)\b(?:(?!\b(?:nu|nou|maar|bel|neem|is|wel|wordt|gebruik)\b)[^.!?,\d]){0,30}$"
    r""
    r"|\bwas(?: het| dit)? $"
    r"|\b(?:niet|ipv|i\.p\.v\.?|in plaats van|per ongeluk|daarvoor|vroeger|voorheen|eerder)"
    r" (?:op |naar |het |was |had ik |gebruikte ik )*$"
    r"|\b(?:vorige? (?:keer|bericht|mail|brief)|eerder\w*|net|per ongeluk|daarnet|stond|staat"
    r"|had|heeft|hebben|gaf|zei|typte)\b"
    r"(?: (?:bericht|keer|mail|brief|stond|gaf|had|ik|u|jullie|er|nog|per ongeluk|in"
    r"|mijn|eerder|net))* $(?<!ik heb )"
)


_OLD_AFTER = re.compile(
    r"\W*(?:(?:die|dat|dit|is|mag|kan|moet|doet|werkt|gebruik ik|heb ik) )*"
    r"(?:(?:niet|nie) meer|vervallen|weg\b|verwijder\w*|niet gebruiken|oud\b|verlopen)(?!\W*[\d+])"
)
_AT_END = re.compile(r" (?:aan|op) (?:het |'t )?(?:eind|end|laatst)|\W*(?:achteraan|moet het)")
_MOST_CORRECTED = 4  # digits; more is another number


def _corrected_tail(folded: str, found: _Found, digits: list[Atom]) -> _Found:
    """The number with its last digits replaced: "0612345678, nee sorry, 79"."""
    later = [atom for atom in digits[-_MOST_CORRECTED - 1 :] if atom.start >= found.end]
    if len(later) > 1 and folded[later[0].start : later[0].end] == "een":  # "een 5"
        later = later[1:]
    while len(later) > 1 and not _stuck(folded, later[0], later[1]):  # "de laatste 2 zijn 75"
        later = later[1:]
    between = folded[found.end : later[0].start] if later else ""
    corrected = corrects(between) or (later and _AT_END.match(folded, later[-1].end))
    if not found.e164 or not later or len(between) > 40 or not corrected:
        return found
    if [folded[atom.start : atom.end] for atom in later] == ["een"]:
        return found
    tail = "".join(atom.digits for atom in later)
    together = all(_stuck(folded, *pair) for pair in zip(later, later[1:], strict=False))
    if not 1 <= len(tail) <= _MOST_CORRECTED or tail[0] == "+" or not together:
        return found
    return _Found(found.start, later[-1].end, found.e164[: -len(tail)] + tail)


def _standing(folded: str, found: list[_Found]) -> list[_Found]:
    """The numbers that were not taken back by what came after them."""
    kept = []
    for number, following in zip(found, [*found[1:], None], strict=True):
        between = folded[number.end : following.start] if following else ""
        fresh = following if following and not _old(folded, following) else None
        replaced = fresh is not None and _replaced(number, fresh, between)
        if not replaced and not _old(folded, number):
            kept.append(number)
    return kept or found[-1:]


_SLIP = 2  # digits; a number that differs in no more is the same one typed better
_BOTH = re.compile(r"^\W*$|\b(?:en|of|and|or)\b")


def _replaced(number: _Found, following: _Found, between: str) -> bool:
    """Whether `following` comes in the place of `number`: said so, or nearly the same digits."""
    if corrects(between):
        return True
    same = OSA.distance(number.e164 or "", following.e164 or "", score_cutoff=_SLIP) <= _SLIP
    return same and _BOTH.search(between) is None


_WHICH = re.compile(
    r"\b(?:(eerste|bovenste)|tweede|laatste|onderste|andere)(?: (?:nummer|nr|is|was|die|dat))*"
    r" (?:is |was )?(?:goed|juist|correct|de juiste|de goede|klopt)\b"
)


def _pointed_out(folded: str, found: list[_Found]) -> list[_Found]:
    """ "A of B, de tweede is goed": only the one that is pointed out."""
    which = _WHICH.search(folded, found[-1].end)
    return found if not which else found[:1] if which[1] else found[-1:]


# The number of somebody who troubles the client, or whom the client called.
_STRANGER = re.compile(
    r"\b(?:(?:gebeld|gestalkt|lastig\w*|bedreigd|ge-?appt) door|(?:sms|sms'je|appje|telefoontje"
    r"|oproep"
    r"|belletje|bericht) van|jullie (?:tele?foon)?(?:nummer|nr)|belden? (?:mij |me )?(?:van|met"
    r"|via|vanaf"
    r"|op)|heb(?: ik)?)\b[^.!?\d]{0,12}$"
)
_CALLED_IT = re.compile(
    r"\s*(?:al |steeds |vaak |\w+ keer )*gebeld\b|\s*(?:belt|belde|appt|stalkt)(?: mij| me| ons)"
)


def _stranger(folded: str, number: _Found) -> bool:
    before = folded[max(0, number.start - 60) : number.start]
    match = _STRANGER.search(before)
    called = _CALLED_IT.match(folded, number.end) is not None
    if match is None or match[0].startswith("heb"):
        return called
    return True


def _old(folded: str, number: _Found) -> bool:
    """Whether the words before a number say that it is no longer to be called."""
    before = folded[max(0, number.start - 40) : number.start]
    return _OLD.search(before) is not None or _OLD_AFTER.match(folded, number.end) is not None


# -- reading -------------------------------------------------------------------------------------

_CUE = re.compile(
    r"\b(?:(?:tele?foon|mobiele?|06)? ?(?:nummer|nr)|tel|tele?foon|mobiel|bel(?:len)?|app(?:en)?"
    r"|bereik\w*)\b"
)


_LAST_RUNS = 20  # what was said before that is not the answer


def _partial(run: list[Atom], folded: str) -> _Found | None:
    """Digits that were meant as a phone number but are none."""
    digits = "".join(atom.digits for atom in run)
    around = folded[: run[0].start] + folded[run[-1].end :]
    alone = not re.search(r"[a-z#@]", around) or _CUE.search(around) is not None
    if re.search(r"\b(?:geen|zonder)\s+$", folded[: run[0].start]):
        return None
    if re.match(r"\s+(?:nummer )?heb ik (?:niet|geen)", folded[run[-1].end :]):
        return None
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
    whose = whose_number(folded, found.start, found.end, earlier)
    unassigned = UNASSIGNED_MOBILE.fullmatch((found.e164 or "").lstrip("+"))
    sure = 0.5 if found.problem or unassigned else 0.95 if whose == "own" else 0.85
    return PhoneReading(
        span_of(text, found.start, found.end), sure, found.e164, whose, found.problem
    )


def _chosen(text: str, folded: str, found: list[_Found], ends: list[int]) -> PhoneReading:
    """The client's own number before somebody else's; `ends` of all numbers, also those left."""
    readings = []
    for number in found:
        earlier = max((end for end in ends if end <= number.start), default=0)
        said = said_after(folded, earlier)[1] if earlier else 0
        readings.append(_reading(text, folded, number, min(said, number.start)))
    return next((reading for reading in readings if reading.whose == "own"), readings[0])


def read_phone(text: str, *, asked: bool = False) -> PhoneReading | None:
    """The phone number a client gives; the client's own before somebody else's.

    `asked`: the message answers "Wat is uw telefoonnummer?". Then digits that are no whole number
    give a reading with a `problem`, and an 06 number may lack its 0. None when nothing looks like
    a phone number.
    """
    folded = masked(fold(text))
    bare_mobile = asked or _CUE.search(folded) is not None
    digits, runs, found = _all_numbers(folded, bare_mobile)
    whole = [number for number in found if number.e164][-_LAST_RUNS:]
    whole = [number for number in whole if not _stranger(folded, number)]
    if whole:
        standing = _pointed_out(folded, _standing(folded, whole))
        ends = [number.end for number in whole if number in standing or _old(folded, number)]
        return _chosen(text, folded, [_corrected_tail(folded, n, digits) for n in standing], ends)
    if not asked:
        return None
    if across := spoken_across(digits, folded):
        return _reading(text, folded, _Found(*across), 0)
    if number := _in_its_country(folded, runs):
        return _reading(text, folded, number, 0)
    partial = found or [part for run in runs[-_LAST_RUNS:] if (part := _partial(run, folded))]
    return _reading(text, folded, partial[-1], 0) if partial else None


_COUNTRY = (
    (re.compile(r"\bbelg(?:ie|isch\w*)\b|\bvlaanderen\b"), "32"),
    (re.compile(r"\bduits(?:land|e)?\b"), "49"),
    (re.compile(r"\bfrankrijk\b|\bfranse?\b"), "33"),
)


def _in_its_country(folded: str, runs: list[list[Atom]]) -> _Found | None:
    """A number written as at home in the country the message names: "0470 12 34 56, in Belgie"."""
    code = next((code for pattern, code in _COUNTRY if pattern.search(folded)), None)
    for run in runs[-_LAST_RUNS:] if code else ():
        digits = "".join(atom.digits for atom in run)
        if digits[:1] == "0" and (e164 := e164_of(f"+{code}{digits[1:]}", False)):
            return _Found(run[0].start, run[-1].end, e164)
    return None


_Heard = tuple[list[Atom], list[list[Atom]], list[_Found]]


def _all_numbers(folded: str, bare_mobile: bool) -> _Heard:
    """The digits, the runs of them, and the numbers they are."""
    heard = _numbers_of(list(atoms(folded)), folded, bare_mobile)
    if " een " not in folded or any(number.e164 for number in heard[2]):
        return heard
    other = _numbers_of(list(atoms(folded, article=True)), folded, bare_mobile)
    return other if any(number.e164 for number in other[2]) else heard


def _numbers_of(digits: list[Atom], folded: str, bare_mobile: bool) -> _Heard:
    runs = list(_runs(digits, folded))
    return digits, runs, [found for run in runs for found in _numbers(run, folded, bare_mobile)]

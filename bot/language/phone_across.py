"""A number said with talk between its digits, or corrected halfway: "06 34 nee 24 18 93 57"."""

from __future__ import annotations

import re

from bot.language.phone_digits import Atom
from bot.language.phone_e164 import MOST_DIGITS, e164_of

CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|fout|foutje|verkeerde?|bedoel|wacht(?! op)|oude?|oeps|correctie|moet zijn"
    r"|(?:het|dat) is(?=\W*$)"
    r"|maar nu|is nu|nu is|excuus|pardon|typfout|gestolen|kapot|kwijt|verloren|geblokkeerd|opgezegd"
    r"|(?:de )?laatste (?:twee|drie|2|3)? ?(?:zijn|is|moet)|niet goed|(?:het|dat) moet|eindigt"
    r"|draai|omgedraaid"
    r"|laatste (?:\w+ )?cijfers?|moet een"
    r"|klopt niet|doet het niet|tegenwoordig|inmiddels|voortaan|niet meer|buiten gebruik"
    r"|afgesloten|nieuwe?)\b"
)
_LONGEST_TALK = 45  # characters between two pieces of a number
_MOST_PIECES = 16
_MOST_STARTS = 8  # places where the number may begin
_TAKEN_BACK = 3  # pieces that "nee" may take back
_Pieces = tuple[str, ...]


def _went_on(said: set[_Pieces], digits: str, corrected: bool, article: bool) -> set[_Pieces]:
    """What may have been said up to and with `digits`."""
    if corrected:
        said = said | {pieces[:-back] for pieces in said for back in range(1, _TAKEN_BACK + 1)}
    further = {(*pieces, digits) for pieces in said}
    further = further | said if article else further
    return {pieces for pieces in further if sum(map(len, pieces)) <= MOST_DIGITS}


# "... acht negen, met nul zes ervoor"
_IN_FRONT = re.compile(
    r"\W{0,5}(?:er ?v(?:oo|eu)r|d'?r ?voor|d'rvoor|daarvoor|vooraan|voorop|er nog voor"
    r"|voor(?=\W*$))\b"
)


def _turned(pieces: _Pieces, in_front: bool) -> str:
    """The digits in the order in which they are dialled."""
    if not in_front:
        return "".join(pieces)
    joined = "".join(pieces)
    zero = next((zero for zero in ("06", "0") if joined.endswith(zero)), "")
    return zero + joined.removesuffix(zero)


def _from(digits: list[Atom], folded: str, articles: bool) -> tuple[int, int, str] | None:
    """The number that the first of `digits` begins."""
    said: set[_Pieces] = {()}
    end = digits[0].start
    for atom in digits[:_MOST_PIECES]:
        gap = folded[end : atom.start]
        if len(gap) > _LONGEST_TALK:
            break
        article = articles and folded[atom.start : atom.end] == "een"
        said = _went_on(said, atom.digits, CORRECTION.search(gap) is not None, article)
        end = atom.end
    in_front = _IN_FRONT.match(folded, end) is not None
    whole = {e164 for pieces in said if (e164 := e164_of(_turned(pieces, in_front), False))}
    return (digits[0].start, end, whole.pop()) if len(whole) == 1 else None


def spoken_across(digits: list[Atom], folded: str) -> tuple[int, int, str] | None:
    """Start, end and E.164 of the one number that pieces with talk between them make."""
    turned = _IN_FRONT.search(folded) is not None
    starts = [at for at, atom in enumerate(digits) if turned or atom.digits[0] in "0+"]
    for articles in (False, True):
        found = (_from(digits[first:], folded, articles) for first in starts[:_MOST_STARTS])
        if number := next((number for number in found if number), None):
            return number
    return None

"""A number said with talk between its digits, or corrected halfway: "06 34 nee 24 18 93 57"."""

from __future__ import annotations

import re

from bot.language.phone_digits import Atom
from bot.language.phone_e164 import MOST_DIGITS, e164_of

CORRECTION = re.compile(
    r"\b(?:nee|neen|sorry|fout|foutje|verkeerde?|bedoel|wacht|oude?|oeps|correctie|moet zijn"
    r"|(?:het|dat) is(?=\W*$)"
    r"|maar nu|is nu|nu is|excuus|typfout|draai|omgedraaid|laatste (?:\w+ )?cijfers?|moet een"
    r"|klopt niet|doet het niet|tegenwoordig|inmiddels|voortaan|niet meer|buiten gebruik"
    r"|afgesloten|nieuwe?)\b"
)
_LONGEST_TALK = 45  # characters between two pieces of a number
_MOST_PIECES = 16
_MOST_STARTS = 8  # places where the number may begin
_TAKEN_BACK = 3  # pieces that "nee" may take back
_Pieces = tuple[str, ...]


def _went_on(said: set[_Pieces], atom: Atom, folded: str, gap: str) -> set[_Pieces]:
    """What may have been said up to and with `atom`."""
    if CORRECTION.search(gap):
        said = said | {pieces[:-back] for pieces in said for back in range(1, _TAKEN_BACK + 1)}
    further = {(*pieces, atom.digits) for pieces in said}
    article = folded[atom.start : atom.end] == "een"
    return further | said if article else further


def _from(digits: list[Atom], first: int, folded: str) -> tuple[int, int, str] | None:
    said: set[_Pieces] = {()}
    end = digits[first].start
    for atom in digits[first : first + _MOST_PIECES]:
        gap = folded[end : atom.start]
        if len(gap) > _LONGEST_TALK:
            break
        said = _went_on(said, atom, folded, gap)
        said = {pieces for pieces in said if sum(map(len, pieces)) <= MOST_DIGITS}
        end = atom.end
    whole = {e164 for pieces in said if (e164 := e164_of("".join(pieces), False))}
    return (digits[first].start, end, whole.pop()) if len(whole) == 1 else None


def spoken_across(digits: list[Atom], folded: str) -> tuple[int, int, str] | None:
    """Start, end and E.164 of the one number that pieces with talk between them make."""
    starts = [at for at, atom in enumerate(digits) if atom.digits[0] in "0+"]
    found = (_from(digits, first, folded) for first in starts[:_MOST_STARTS])
    return next((number for number in found if number), None)

"""A number said with talk between its digits, or corrected halfway: "06 34 nee 24 18 93 57"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.corrections import takes_back
from bot.language.phone_digits import Atom
from bot.language.phone_e164 import MOST_DIGITS, e164_of

# What people say of a number that is no longer, or was not, the right one.
_NOT_THAT_ONE = re.compile(
    r"\b(?:oude?|(?:het|dat) is(?=\W*$)"
    r"|maar nu|is nu|nu is|gestolen|kapot|kwijt|verloren|geblokkeerd|opgezegd"
    r"|(?:de )?laatste (?:twee|drie|2|3)? ?(?:zijn|is|moet)|(?:het|dat) moet|eindig\w*"
    r"|draai|omgedraaid|laatste (?:\w+ )?cijfers?|moet een"
    r"|(?:doet|werkt|gaat|bestaat|gebruik) (?:het |hem |die )?(?:niet|nie)|is (?:uit|weg)\b"
    r"|tegenwoordig|inmiddels|voortaan|niet meer|buiten gebruik|ben ik (?:van )?af"
    r"|(?:de|het|is|een) (?:juiste?|goede|correcte?)|juiste nummer"
    r"|afgesloten|nieuwe?)\b"
)


def corrects(between: str) -> bool:
    """Whether folded words between two numbers, or two pieces of one, take back the first."""
    return takes_back(between) or _NOT_THAT_ONE.search(between) is not None


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


_FRONT = re.compile(r"06|0[1-9]\d{1,2}")  # "06" or the number of a town
_FRONT_PIECES = 4


def _orders(pieces: _Pieces, in_front: bool) -> Iterator[str]:
    """The digits as dialled: a front said last ("met nul zes", "netnummer 033") goes first."""
    for size in range(1, min(len(pieces), _FRONT_PIECES + 1)):
        rest, front = "".join(pieces[:-size]), "".join(pieces[-size:])
        if front == "0" and in_front or _FRONT.fullmatch(front) and rest[0] not in "0+":
            yield front + rest
    yield "".join(pieces)


def _whole(pieces: _Pieces, in_front: bool) -> str | None:
    numbers = (e164_of(digits, False) for digits in _orders(pieces, in_front))
    return next((number for number in numbers if number), None)


def _from(digits: list[Atom], folded: str, articles: bool) -> tuple[int, int, str] | None:
    """The number that the first of `digits` begins."""
    said: set[_Pieces] = {()}
    end = digits[0].start
    for atom in digits[:_MOST_PIECES]:
        gap = folded[end : atom.start]
        if len(gap) > _LONGEST_TALK:
            break
        article = articles and folded[atom.start : atom.end] == "een"
        said = _went_on(said, atom.digits, corrects(gap), article)
        end = atom.end
    in_front = _IN_FRONT.match(folded, end) is not None
    whole = {e164 for pieces in said if (e164 := _whole(pieces, in_front))}
    return (digits[0].start, end, whole.pop()) if len(whole) == 1 else None


def spoken_across(digits: list[Atom], folded: str) -> tuple[int, int, str] | None:
    """Start, end and E.164 of the one number that pieces with talk between them make."""
    fronts = [at for at, atom in enumerate(digits) if atom.digits[0] in "0+"]
    starts = fronts + [at for at in range(fronts[-1] if fronts else 0) if at not in fronts]
    for articles in (False, True):
        found = (_from(digits[first:], folded, articles) for first in starts[:_MOST_STARTS])
        if number := next((number for number in found if number), None):
            return number
    return None

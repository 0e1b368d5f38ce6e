"""How a name is written: capitals, tussenvoegsels, initials, letters named one by one."""

from __future__ import annotations

import re

from bot.language.name_words import OPENING_PARTICLES, PARTICLES, Token, is_first_name, is_word


def capital(word: str) -> str:
    """`word` as a name starts: "IJsbrand", "D'Angelo"."""
    lower = word.replace("İ", "i").lower()
    if lower.startswith("ij"):
        return "IJ" + lower[2:]
    if len(lower) > 2 and lower[1] in "'’":
        return lower[:2].upper() + lower[2:3].upper() + lower[3:]
    return lower[:1].upper() + lower[1:]


def _cased(word: str, first: bool) -> str:
    """One word of a name as it should be written; capitals the client chose are kept."""
    if _LETTERS.fullmatch(word.lower()):
        word = word.replace("-", "").lower()
    word = _DRAWN_OUT.sub(r"\1", word)
    if "." in word and len(word) <= 2 * word.count(".") + 1:  # initials: j.p.
        return word.lower() if word.lower().rstrip(".") in PARTICLES and not first else word.upper()
    if not (word.islower() or word.isupper()):
        return word
    if first and _INITIALS.fullmatch(word.lower()):
        return word.upper()
    if word.lower() in PARTICLES | OPENING_PARTICLES:
        return word.lower() if not first else capital(word)
    parts = word.split("-")
    within = [number > 0 or not first for number in range(len(parts))]
    known = [
        part.lower() in PARTICLES and inside for part, inside in zip(parts, within, strict=True)
    ]
    return "-".join(
        part.lower() if particle else capital(part)
        for part, particle in zip(parts, known, strict=True)
    )


def proper_name(text: str, tokens: list[Token]) -> str:
    """The name in `tokens`, cased; an initial gets its full stop."""
    words = []
    for number, token in enumerate(tokens):
        word = text[token.start : token.end]
        dotted = text[token.end : token.end + 1] == "." and (len(word) == 1 or "." in word)
        if len(word) == 1 and token is tokens[-1]:  # "Kees V."
            words.append(word.upper() + "." * dotted)
            continue
        words.append(_cased(word + "." if dotted else word, first=number == 0))
    return " ".join(words)


_DRAWN_OUT = re.compile(r"(\w)\1{2,}")  # "Corrieeee"
_LETTERS = re.compile(r"(?:[a-z]-){3,}[a-z]")  # "S-a-s-k-i-a"
_INITIALS = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,4}")

# -- letters named one by one ----------------------------------------------------------------------

_DOUBLED = re.compile(r"\bmet (?:(?:een )?dubbele? |twee |2 )([a-z])(?![a-z])")


def with_doubled(name: str, folded: str) -> str:
    """ "Jansen met dubbel s": the letter that stands there once, twice."""
    told = _DOUBLED.search(folded)
    letter = told[1] if told else ""
    return name.replace(letter, letter * 2, 1) if letter and letter * 2 not in name else name


_SPELLED = re.compile(r"(?<![a-z])[a-z](?:(?:[\s,-]+|\.\s*)[a-z](?![a-z])){2,30}")
_AROUND = re.compile(
    r"[^\W\d_]*(?:(?:mijn|me|mn|m'n|de|het|is|dat|naam|achternaam|voornaam|heet|ik|met|ja|je"
    r"|schrijf"
    r"|schrijft|spel|spelt|gespeld|geschreven|als|zo|hoi|hallo|spreekt|u|dus|ben)\b\W*)*"
)


def spelled_name(text: str, folded: str) -> tuple[int, int, str] | None:
    """A name given letter by letter, with its place: "mijn achternaam is K-O-K"."""
    match = _SPELLED.search(folded)
    if not match or folded[match.end() :].strip(" .!,-"):
        return None
    before = folded[: match.start()].strip(" .!,:-\n\t")
    if before and not _AROUND.fullmatch(before):
        return None
    if is_word(match[0].rstrip(".")) or is_word(re.sub(r"\W", "", match[0])):
        return None
    letters = "".join(
        character for character in text[match.start() : match.end()] if character.isalpha()
    )
    first = before if is_first_name(before) and before != letters.lower() else ""
    start = folded.find(first) if first else match.start()
    return start, match.end(), f"{capital(first)} {capital(letters)}".strip()

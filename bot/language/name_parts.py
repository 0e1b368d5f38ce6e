"""One name out of a row of words: first names, tussenvoegsels, surname, titles left out."""

from __future__ import annotations

import re

from bot.language.name_words import (
    OPENING_PARTICLES,
    PARTICLES,
    TITLES,
    Token,
    is_any_place,
    is_place,
    is_word,
    word_set,
)

_MOST_WORDS = 6


def _joined(folded: str, left: Token, right: Token) -> bool:
    gap = folded[left.end : right.start]
    initial = len(left.word) == 1 or "." in left.word or left.word in TITLES
    return (gap.isspace() and "\n" not in gap) or (initial and gap.strip() in ("", "."))


_NAME_ENDS = re.compile(r"\s*(?:[.,!?(]|$|(?:en|uit|maar|ik|hier|geboren)\b)")


def is_particle(tokens: list[Token], index: int, folded: str) -> bool:
    """Whether the token is a tussenvoegsel that leads to a name."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if not following or not _joined(folded, tokens[index], following[0]):
        return False
    if word in OPENING_PARTICLES:
        opened = following[0].word in ("den", "der", "'t")
        return opened and index > 0 and _opens(tokens, index, folded)
    if word not in PARTICLES or (word == "te" and is_place(following[0].word)):
        return False
    known = not is_word(following[0].word) or following[0].word in _SURNAMES
    last = _NAME_ENDS.match(folded, following[0].end) is not None
    noun = last and index > 0 and following[0].word not in _NEVER_SURNAMES
    known = known or (word in _ONLY_IN_NAMES and index > 0) or (word in ("van", "te") and noun)
    return known or is_particle(tokens, index + 1, folded)


def _opens(tokens: list[Token], index: int, folded: str) -> bool:
    """Whether "aan den …" at `index` is a tussenvoegsel; "uit Den Bosch" is where they live."""
    after = tokens[index + 2 : index + 3]
    home = after and is_any_place(folded[tokens[index + 1].start : after[0].end])
    from_there = home and (tokens[index].word == "uit" or tokens[index + 1].word != "'t")
    return not from_there and is_particle(tokens, index + 1, folded)


def name_from(tokens: list[Token], index: int, folded: str) -> list[Token]:
    """The words of the name that starts at token `index`, titles left out; empty without one."""
    titled = False
    while index < len(tokens) and (
        tokens[index].word in TITLES or tokens[index : index + 1] and _the_gentleman(tokens, index)
    ):
        index, titled = index + 1, True
    name: list[Token] = []
    for at in range(index, min(len(tokens), index + _MOST_WORDS)):
        token = tokens[at]
        if name and not _joined(folded, name[-1], token):
            break
        surname = (titled or name != []) and token.word in _SURNAMES
        surname = surname or (name != [] and _leads_noun(name[-1].word))
        if not (surname or is_particle(tokens, at, folded) or _name_word(tokens, at, bool(name))):
            break
        name.append(token)
    initials = all(len(token.word) == 1 or "." in token.word for token in name)
    return [] if initials else name


def _name_word(tokens: list[Token], index: int, inside: bool) -> bool:
    """Whether a word can be part of a name where it stands: first, or after other names."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if word in ALSO_NAMES:
        if not following:
            return not inside
        after = following[0].word
        leads = not is_word(after) and after not in PARTICLES
        return leads or after in ("is", "heet", "hier")
    return not is_word(word) and (word not in PARTICLES or (inside and word == "al"))


def _leads_noun(word: str) -> bool:
    """Whether an ordinary word after this one ends a surname: "ter Horst", "-ten Have"."""
    return word in _LEAD_NOUNS or ("-" in word and word.rpartition("-")[2] in PARTICLES)


ALSO_NAMES = word_set("ben wil ewa")
_LEAD_NOUNS = word_set("'t der den ter van te")
_NEVER_SURNAMES = word_set(
    """
    gisteren vandaag vorige hiernaast boven beneden menzis cz vgz zilveren u jullie jou mij me
    hem haar mening plan school werk hier daar de het een 't mijn die dat alles huis slag
    streek zak de kant
    """
)
_ONLY_IN_NAMES = word_set("'t der den ter")  # before any noun: van 't Hek
_SURNAMES = word_set(
    "hoop goed goede groot jong jonge klein kleine best storm mens pool turk prins zorg bos oud "
    "oude boer mooi lange lang wilde kort post brood been kind vlees bruin engels duits gast "
    "boon bot bouw can noord oom roos berg polen vroom"
)


def _the_gentleman(tokens: list[Token], index: int) -> bool:
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    return tokens[index].word == "de" and following in ("heer", "familie")


def titled_at(tokens: list[Token], index: int) -> bool:
    """Whether a title stands at token `index`: "mevrouw", "de heer"."""
    return tokens[index].word in TITLES or _the_gentleman(tokens, index)

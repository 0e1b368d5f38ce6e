"""A name given without introduction, as the answer to "Met wie spreken we?"."""

from __future__ import annotations

import re

from bot.language.name_parts import ALSO_NAMES, is_particle, joined, name_from, titled_at
from bot.language.name_places import SOMEONE_ELSES, WHOSE, past_role
from bot.language.name_words import (
    AMBIGUOUS,
    FILLERS,
    KIN_TITLES,
    Token,
    is_first_name,
    is_listed,
    is_place,
    is_topic,
    is_word,
    word_set,
)
from bot.language.numbers import word_value

_ABOUT_SOMEBODY = re.compile(
    r"\s*,?\s*(?:is|was|heet|belt|regelt|doet|zegt|zei) (?!(?:m'?n|mijn|de|me|mij) (?:\w+)?naam"
    r"|ik\b|hier|het|aan|goed|prima|okee?|best|genoeg|voldoende)"
)


def answered_name(folded: str, tokens: list[Token]) -> list[Token]:
    """The name a message is or begins with, after a greeting at most; empty without one."""
    name = _leading(folded, tokens) or _at_the_end(folded, tokens)
    if not name or _something_else(folded, tokens, name) or WHOSE.match(folded, name[-1].end):
        return []
    return [] if _ABOUT_SOMEBODY.match(folded[name[-1].end :]) else name


def _something_else(folded: str, tokens: list[Token], name: list[Token]) -> bool:
    """Whether a bare answer is a town ("Sneek") or a trouble ("huurbaas") instead of a name."""
    first = tokens.index(name[0])
    if first and titled_at(tokens, first - 1):
        return False
    if is_place(folded[name[0].start : name[-1].end]):
        return True
    words = [token.word for token in name]
    if len(name) == 1 and not is_first_name(words[0]) and word_value(words[0]) is not None:
        return True
    return any(map(is_topic, words)) and all(is_topic(word) or is_word(word) for word in words)


_BREAK = re.compile(r"(?:[?!:,;\n]|(?<!\b[a-z])\.)\s*|\b(?:goed|vooruit|oke|ok|fine)(?: dan)?\s+")


def _at_the_end(folded: str, tokens: list[Token]) -> list[Token]:
    """ "Wie ik ben? Ronnie": a name that is all there is after the last break."""
    breaks = [match.end() for match in _BREAK.finditer(folded)]
    index = next(
        (n for n, token in enumerate(tokens) if breaks and token.start >= breaks[-1]), None
    )
    if index and titled_at(tokens, index - 1):
        return []
    if index is None or not 0 < len(tokens) - index <= _MOST_FOREIGN_WORDS:
        return []
    if _THEIRS.search(folded[: tokens[index].start][-40:]):
        return []
    index = past_role([token.word for token in tokens], index)
    name = name_from(tokens, index, folded)
    return name if name and name[-1] is tokens[-1] and _may_start(folded, tokens, 0, name) else []


_THEIRS = re.compile(
    r"\b(?:aan|met|door|van|bij|over|om) (?:mijn|m'n|mn|me) (?:man|vrouw|zoon|dochter|moeder|vader"
    r"|broer|zus|buurman|buurvrouw|partner|vriend|vriendin|begeleider|bewindvoerder)\W+$"
)


def _leading(folded: str, tokens: list[Token]) -> list[Token]:
    """The name the message starts with."""
    if len(tokens) > 1 and tokens[0].word == "ik":  # "ik semere tekle"
        name = name_from(tokens, 1, folded) if tokens[1].word not in ALSO_NAMES else []
        return name if len(name) == len(tokens) - 1 else []
    index = _past_fillers(folded, tokens)
    name = name_from(tokens, index, folded)
    fits = name and _may_start(folded, tokens, index, name) and _may_follow(folded, tokens, name)
    return name if fits else []


def _past_fillers(folded: str, tokens: list[Token]) -> int:
    index = 0
    while index < len(tokens) and _fills(folded, tokens, index):
        if is_particle(tokens, index, folded) and tokens[index].word in ("de", "van", "'t"):
            break
        index += 1
    if 0 < index < len(tokens) - 1 and tokens[index - 1].word in _TURKISH_GREETINGS:
        index += tokens[index].word == "ben"  # "ik" in Turkish
    role = past_role([token.word for token in tokens], index)
    behind = tokens[role].word if role < len(tokens) else ""
    return len(tokens) if role > index and behind in ("van", "voor") else role


def _drawn_out(word: str) -> str:
    """A drawn-out greeting in short: "hoiii" is "hoi"."""
    return re.sub(r"(.)\1+$", r"\1", word)


def _fills(folded: str, tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    initial = len(token.word) == 1 and folded[token.end : token.end + 1] == "."
    said = token.word in FILLERS or _drawn_out(token.word) in FILLERS
    return said and not initial and not titled_at(tokens, index)


_TURKISH_GREETINGS = word_set("merhaba selam salam aleykum")
_NEVER_BEFORE = word_set("mijn mn me m'n het 't een dat u de")
_FOLLOWS = word_set(
    """
    dan dat wallah wallahi wollah abi
    uut oet oke ok tegen bsc msc ba ma ik hier he heet nou toch namens typ maar uit ut vanuit te
    geb gebdatum geboortedatum adr pc polis postcode adres niet net zoals woonachtig
    van met en is mijn bro man hoor 't spreek spreekt sprekend mag ja aan geboren klantnummer
    voor zonder of die dochter zoon moeder vrouw nee sorry want dus gewoon trouwens bij op te
    geschreven gespeld spelling zeg noem zeggen me mn broer ofzo aub alstublieft genaamd
    x xx xxx zeker in wie hoi hallo tot gr noemen zegge zijn is jr sr junior senior
    groetjes dank bedankt jaar tel nummer mevrouw meneer k telefoon mobiel mob nr bsn email mail
    goedemorgen goedemiddag goedenavond goedendag goeiemiddag goeieavond
    """
)
_LATIN = re.compile(r"[a-z]")
_MOST_FOREIGN_WORDS = 3


def _may_start(folded: str, tokens: list[Token], index: int, name: list[Token]) -> bool:
    """Not a noun ("mijn laptop"), not after a number, not a sentence in another script."""
    if index and tokens[index - 1].word in _NEVER_BEFORE and not titled_at(tokens, index):
        return False
    foreign = not _LATIN.search(folded) and len(name) > _MOST_FOREIGN_WORDS
    return not foreign and not re.search(r"\d", folded[: name[0].start])


def _may_follow(folded: str, tokens: list[Token], name: list[Token]) -> bool:
    """Whether what comes after the name lets it be one: "laptop kapot" is no name."""
    after = next((token for token in tokens if token.start >= name[-1].end), None)
    if name[0].word in AMBIGUOUS and _AMOUNT.match(folded, name[-1].end):
        return False
    if after is None or not folded[name[-1].end : after.start].isspace():
        return True
    known = any(is_first_name(token.word) and not is_word(token.word) for token in name)
    if after.word in _KIN_WORDS and not known and after is tokens[-1]:
        return False
    if after.word in _FOLLOWS or _RELATION.match(folded, after.start):
        return True
    return known and (len(name) > 1 or not _is_verb(after.word))


def _is_verb(word: str) -> bool:
    """Whether a word tells what somebody else does: "Anna vraagt hulp"."""
    ends = len(word) >= _SHORTEST_VERB and word.endswith("t") and is_listed(word)
    return word in _THEY or (ends and word not in _NO_VERB)


_SHORTEST_VERB = 4  # letters
_NO_VERB = word_set("niet echt want graag hulpt best recht slecht")
_AMOUNT = re.compile(r"\W*(?:\d|barkie|tientje|euro)")
_RELATION = re.compile(
    r"de (?:buurvrouw|buurman|vrouw|man|dochter|zoon|moeder|vader|zus|broer)\b|ben\W*$"
)
_KIN_WORDS = word_set("vrouw man dochter zoon moeder vader")
# What somebody else does or has: "Anna moet dat regelen".
_THEY = word_set(
    """
    er
    is was heet doet typt schrijft zegt zei regelt belt heeft kan moet wil gaat komt werkt
    woont helpt betaalt weet had zou zal wordt krijgt zit staat ligt vindt denkt mag kent hoeft
    blijft haar d'r z'n deed ging kwam belde
    """
)

# -- a first name we know, anywhere ----------------------------------------------------------------

_NOT_MINE = word_set(
    """
    van aan voor bij door naar over tegen en of als mijn m'n mn zijn haar hun onze uw beste
    geachte lieve met die dat deze heet zonder nicht neef namens niet geen in te uit z'n d'r
    """
)


_ABOUT_THEM = word_set("jij wil wilde zoek")  # "is Petra er", "ik wil Petra spreken"
_SHORTEST_KNOWN = 3  # letters


def known_name(folded: str, tokens: list[Token]) -> list[Token]:
    """A known first name in the middle of a message that is nobody else's; empty without one."""
    for index, token in enumerate(tokens):
        if not is_first_name(token.word) or is_word(token.word):
            continue
        if len(token.word) < _SHORTEST_KNOWN or token.word in AMBIGUOUS:
            continue
        name = name_from(tokens, index, folded)
        if name and not _somebody_elses(folded, tokens, index, name):
            return name
    return []


def _somebody_elses(folded: str, tokens: list[Token], index: int, name: list[Token]) -> bool:
    before = tokens[index - 1] if index else None
    near = before is not None and joined(folded, before, tokens[index])
    if near and {token.word for token in tokens[max(0, index - 3) : index]} & _ABOUT_THEM:
        return True
    if near and before and (before.word in _NOT_MINE or before.word in KIN_TITLES):
        return True
    if _THEIRS.search(folded[: name[0].start][-60:]):
        return True
    if near and SOMEONE_ELSES.search(folded[: name[0].start][-40:]):
        return True
    after = next((token for token in tokens if token.start >= name[-1].end), None)
    theirs = after is not None and _is_verb(after.word) and joined(folded, name[-1], after)
    called = re.match(r"\s+(?:heet|ben) ik\b", folded[name[-1].end :])
    return bool((theirs and not called) or WHOSE.match(folded, name[-1].end))

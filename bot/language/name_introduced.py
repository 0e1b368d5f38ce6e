"""Names behind the words that announce one: "ik heet …", "met de zoon van mevrouw Mulder, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.name_parts import name_from
from bot.language.name_places import SOMEONE_ELSES, WHOSE, past_role
from bot.language.name_words import Token, is_first_name, word_set


def names_after(
    pattern: re.Pattern[str], folded: str, tokens: list[Token]
) -> Iterator[list[Token]]:
    """The names that follow what `pattern` matches."""
    starts = {token.start: index for index, token in enumerate(tokens)}
    words = [token.word for token in tokens]
    for match in pattern.finditer(folded):
        index = starts.get(match.end())
        own = re.match(r"i[ek]|'?k|iech", match[0]) is not None
        if index is None or (not own and SOMEONE_ELSES.search(folded[: match.start()][-40:])):
            continue
        if _not_yet(match, folded, tokens[index]):
            continue
        name = _at(tokens, words, index, folded) or _sole(match, tokens, index, folded)
        if name and not WHOSE.match(folded, name[-1].end):
            yield name


def _not_yet(match: re.Match[str], folded: str, first: Token) -> bool:
    """Whether the words close what they seem to open: "Erik is de naam, …", "Ben Hoekstra"."""
    turkish = match.groupdict().get("ben") is not None
    closed = "naam" in match[0] and folded[: match.start()].endswith("is ")
    return closed or (turkish and not is_first_name(first.word))


def _at(tokens: list[Token], words: list[str], index: int, folded: str) -> list[Token]:
    """The name at `index`, or behind who it is to the client ("haar zoon Erik")."""
    role = past_role(words, index)
    if role > index and words[role : role + 1] == ["van"]:
        return _behind_other(tokens, role, folded)
    return name_from(tokens, role, folded)


def _behind_other(tokens: list[Token], index: int, folded: str) -> list[Token]:
    """The name after "(de zoon) van mevrouw Mulder,"."""
    other = name_from(tokens, index + 1, folded)
    after = next((n for n, t in enumerate(tokens) if other and t.start >= other[-1].end), None)
    if after is None or "," not in folded[other[-1].end : tokens[after].start]:
        return []
    return name_from(tokens, after, folded)


_NO_SOLE_NAME = word_set(
    "niet niks geen niets dat zo ook gewoon anders het u welkom van hoe wat een niemand ja nee "
    "jullie jou"
)


def _sole(match: re.Match[str], tokens: list[Token], index: int, folded: str) -> list[Token]:
    """ "Ik heet Hoop": after these words even an ordinary word is a name, if nothing follows."""
    word, rest = tokens[index].word, folded[tokens[index].end :]
    heet = re.search(r"\bh(?:ee|ie|ei)te?n?\s*$", match[0])
    alone = not rest.strip() or rest.lstrip()[0] in ".,!"
    return [tokens[index]] if heet and alone and word not in _NO_SOLE_NAME else []

"""Somebody who writes for another tells where that other lives; a guest, where they stay."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.gemeente_mentions import Mention
from bot.language.gemeente_roles import Role

_HELPER = (
    r"(?:\w+ )?(?:begeleid\w+|bewindvoerd\w+|mantelzorg\w+|curator|mentor|hulpverle\w+|casemanager"
    r"|\w*coach|werker|\w*hulp|vrijwillig\w+|schuldhulpmaatje|maatje|contactpersoon|gemachtigde)"
)
_THEM = (
    r"(?:moeder|ma|vader|pa|ouders?|zoon|dochter|broer|zus|zusje|opa|oma|oom|tante|buurvrouw"
    r"|buurman"
    r"|vriend(?:in)?|schoon\w+|client|cliente|bewoner|man|vrouw|partner)"
)
_ON_BEHALF = re.compile(
    rf"\b(?:voor|namens|over|om|hier voor) (?:mijn|me|m'n|mn|onze|een) (?:\w+e )?{_THEM}\b"
    r"|\b(?:vul|typ|tik|schrijf|doe|regel|bel|app|mail|help|stuur|vraag"
    r"|beheer) (?:ik )?(?:\w+ ){0,3}"
    r"(?:voor|namens|met) (?:hem|haar|hen|hun|ze|meneer|mevrouw)\b|\bik help (?:hem|haar|hen)\b"
    rf"|\bik ben (?:zijn|haar|hun|z'n|d'r|de|een)? ?{_HELPER}\b"
    rf"|\bik ben (?:zijn|haar|hun|z'n|d'r) {_THEM}\b|\bals (?:zijn|haar|hun)? ?{_HELPER}\b"
    r"|\b(?:mijn|onze) (?:client|cliente|bewoner|patient)\b"
)
_THEY_LIVE = re.compile(r"\b(?:woont|wonen|zit|verblijft|leeft)\b[^.]{0,30}$")


def _as_client(mention: Mention, folded: str) -> Mention:
    """Somebody who writes for another tells where that other lives."""
    theirs = mention.role is Role.OTHER and _THEY_LIVE.search(folded[: mention.start][-60:])
    return replace(mention, role=Role.HOME) if theirs else mention


_STAYING = re.compile(
    r"^\W*(?:(?:nu|even|tijdelijk|momenteel|ik|zit|ben|slaap|logeer|verblijf|woon|sinds kort)\W+)*"
    r"bij (?:mijn|me|m'n|mn|een|onze) (?:\w+ )?"
    r"(?:moeder|ma|vader|ouders?|zoon|dochter|broer|zus|zusje|oma|opa|tante|oom|vriend(?:in)?"
    r"|kennis"
    r"|schoonouders|schoonmoeder|nicht|neef|vrienden|kennissen|familie) (?:in|te|op) $"
)


def _as_guest(mention: Mention, folded: str) -> Mention:
    """ "bij mijn zus in Ede" as the answer to where one lives is where one stays."""
    stays = mention.role is Role.OTHER and _STAYING.search(folded[: mention.start][-120:])
    return replace(mention, role=Role.HOME) if stays and mention.start < 120 else mention


def in_others_place(mentions: list[Mention], folded: str, asked: bool) -> list[Mention]:
    """The mentions with the roles they have for somebody who writes for another, or is a guest."""
    if _ON_BEHALF.search(folded):
        mentions = [_as_client(mention, folded) for mention in mentions]
    return [_as_guest(mention, folded) for mention in mentions] if asked else mentions

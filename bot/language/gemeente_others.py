"""Somebody who writes for another tells where that other lives; a guest, where they stay."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.gemeente_mentions import Mention
from bot.language.gemeente_roles import Role

_ON_BEHALF = re.compile(
    r"\b(?:voor|namens|hier voor) (?:mijn|me|m'n|mn|onze|een) (?:oude |zieke |demente )?"
    r"(?:moeder|ma|vader|pa|ouders?|zoon|dochter|broer|zus|zusje|opa|oma|oom|tante|buurvrouw|buurman|vriendin?|"
    r"client|man|vrouw|partner)\b"
)
_THEY_LIVE = re.compile(r"\b(?:woont|wonen|zit|verblijft|leeft)\b[^.]{0,30}$")


def _as_client(mention: Mention, folded: str) -> Mention:
    """Somebody who writes for another tells where that other lives."""
    theirs = mention.role is Role.OTHER and _THEY_LIVE.search(folded[: mention.start][-60:])
    return replace(mention, role=Role.HOME) if theirs else mention


_STAYING = re.compile(
    r"^\W*(?:(?:nu|even|tijdelijk|momenteel|ik|zit|ben|slaap|logeer|verblijf|woon|sinds kort)\W+)*"
    r"bij (?:mijn|me|m'n|mn|een|onze) (?:\w+ )?"
    r"(?:moeder|ma|vader|ouders?|zoon|dochter|broer|zus|zusje|oma|opa|tante|oom|vriendin?|kennis"
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

"""The words around a sum: its clause and its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.amount_mentions import Mention
from bot.language.amount_periods import periods_in

_CLAUSE = re.compile(
    r"(?:(?<!\b[a-z])\.|[!?;\n])+(?=\s|$|[a-z])|,(?![\d-])|,(?=-?\s)|[()]|\s-\s|\.\.+"
    r"|(?<!\bkan )(?<!\bken )(?<!\bheb )(?<!\bkan ik )\b(?:maar|mar)\b|\b(?:dus|want|omdat"
    r"|terwijl|toen|alleen|verder|sorry)\b"
    r"|\ben\b(?=\s+(?:ik|k|dan|daar|mijn|m'n|mn|me|de|het|we|wij|die|dat|heb|ben|moet|kan|krijg"
    r"|wil|willen|zou|kunnen|betaal|bied|\w+toeslag"
    r"|\d))"
    r"|(?<!wat )(?<!die )(?<!dat )(?<!hoeveel )\b(?:ik|k|'k|we|wij|ich|ikke)\b(?=\s+(?:kan|ken"
    r"|kin|kon|can|krijg|heb|hep|ben|bin|moet|mot|betaal|hou|houd"
    r"|verdien|werk|leef|wil|denk|zou|zit|sta|woon|zeg|doe|red|haal|ga|mag|dacht|bedoel|weet"
    r"|vind|kom"
    r"|snap|begrijp|ontvang|bied|stel|geef|had|wou|was|zal|schat|gok|beloof|spaar|leg|kunnen"
    r"|krijgen"
    r"|hebben|moeten|betalen|houden)\b)"
    r"|\bdan (?=kan|zou|denk|hou|blijf|zeg|doe)"
    r"|(?<!\bvoor )(?<!\bnaar )(?<!\baan )\b(?:mijn|mn|m'n|me|de|onze)\s+(?=(?:huur|hypotheek"
    r"|uitkering|loon|salaris|inkomen|gas"
    r"|energie|auto"
    r"|schuld|achterstand|boodschappen|kinderbijslag|zorgtoeslag)\b)"
)


def clauses(text: str) -> list[int]:
    """Offsets at which a clause of the folded message begins; the first is 0."""
    return sorted({0, *(match.start() for match in _CLAUSE.finditer(text))})


@dataclass(frozen=True)
class Window:
    """The words around a sum: from the previous sum or clause to the next."""

    left: str
    right: str


def window(text: str, groups: list[Mention], at: int, starts: list[int]) -> Window:
    """The words left and right of `groups[at]` that can say what it is for."""
    group = groups[at]
    begin = max((s for s in starts if s <= group.start), default=0)
    end = min((s for s in starts if s >= group.end), default=len(text))
    before = groups[at - 1].end if at else 0
    after = groups[at + 1].start if at + 1 < len(groups) else len(text)
    left = text[max(begin, before, group.start - 160) : group.start]
    right = text[group.end : min(end, after, group.end + 160)]
    return Window(left, right)


_SENTENCE = re.compile(r"(?:(?<!\d)(?<!\b[a-z])\.|(?<!\b[a-z])\.(?!\d)|[!?\n;])+")

# "in stukjes betalen? 35 elke maand": so little before a sum leans on the sentence before.
_SHORT_LEAD = 8


def sentence_at(text: str, group: Mention) -> tuple[str, str]:
    """The sentence that holds `group`, at most 400 characters of it, and the same with the sum
    marked "#" and each period "@", after the sentence before where the sum comes at once."""
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    begin = max((end for end in ends if end <= group.start), default=0)
    end = min((end for end in ends if end > group.end), default=len(text))
    left = text[max(begin, group.start - 200) : group.start]
    right = text[group.end : min(end, group.end + 200)]
    lead = text[max(0, *(e for e in [0, *ends] if e < begin), group.start - 200) : group.start]
    marked = f"{_marked(lead if len(left) < _SHORT_LEAD else left)} # {_marked(right)}"
    marked = re.sub(r"@ \.(?= *[a-z])", "@ ", marked)
    return left + text[group.start : group.end] + right, re.sub(r"\s+", " ", marked)


def _marked(text: str) -> str:
    for period in reversed(periods_in(text)):
        text = f"{text[: period.start]} @ {text[period.end :]}"
    return text

"""The status of a reply: what the rules signal and what the examples taught, held together.

The model decides where a reply belongs; a permission needs the rules as well. They must have heard
a word that permits, and the more they object the surer the model has to be.
"""

from __future__ import annotations

import re

from bot.language.consent_limits import ConsentItem
from bot.language.consent_model import consent_model, features
from bot.language.consent_signals import Part
from bot.language.consent_verdict import ConsentStatus, speaks_strangely, status_of
from bot.language.consent_words import Kind
from bot.language.reply import word_set

# How likely a permission must be, by what the rules made of the reply.
_PLAIN = 0.5
_STRANGE = 0.9
_DOUBTED: dict[ConsentStatus | None, float] = {"undecided": 0.8, "question": 0.9, None: 0.85}
_UNWILLING = 0.88
_LIMITED = 0.1  # what a limit leaves open only the rules can tell
_NONE = 0.5  # to hear no answer where the rules hear one
_UNHEARD = 0.85
_CONDITIONED = 0.9
_NEVER = 2.0

_CONDITIONAL = re.compile(
    r"(?:pas |alleen |enkel )?(?:als|mits|zolang|zodra|tenzij|indien|wanneer)\b"
)
# Who speaks of dying permits nothing with it.
_DARK = re.compile(
    r"\b(?:ga|wil|wou|zou|kan|was|liever) (?:\S+ ){0,3}dood\b|\beinde? (?:er )?aan\b"
    r"|\bniet meer (?:leven|zijn|bestaan)\b|\b(?:van kant|zelfmoord|hang ik (?:mij|me)\w*)\b"
)
_PERMITTING = word_set(
    "akkoord toestemming goed graag prima best fijn mag mogen doe doen geef geeft geven doorgeven "
    "door bel bellen belt laat zet stuur meld schrijf noteer zeg vertel hulp help helpen welkom "
    "accepteer aanvaard neem zegen licht voor eens bezwaar probleem punt moeite blij top mooi orde "
    "opluchting handig logisch scheelt ja tuurlijk zeker kan kunnen yes ok"
)

_DECIDES: dict[ConsentStatus, tuple[Kind, ...]] = {
    "granted": ("yes", "ja"),
    "refused": ("no", "nee"),
    "undecided": ("doubt", "unwilling", "fear"),
    "question": ("asks",),
}


def judged(parts: list[Part], item: ConsentItem) -> tuple[ConsentStatus | None, int, float]:
    """The status of a reply, which part of it decides, and how sure that is (0..1)."""
    ruled, at = status_of(parts, item)
    shares = consent_model().shares(features(parts, item, ruled))
    best = max(shares, key=lambda status: shares[status])
    if ruled == "granted" and any(_limits(part) for part in parts) and shares["granted"] > _LIMITED:
        best = "granted"
    elif best == "granted" and shares[best] < _bar(parts, ruled, at):
        best = "undecided"
    if best is None and shares[None] < _NONE:
        best = "undecided" if ruled == "granted" else ruled
    if best is None:
        return None, 0, shares[None]
    return best, at if best == ruled else _deciding(parts, best, at), shares[best]


def _bar(parts: list[Part], ruled: ConsentStatus | None, at: int) -> float:
    if any(_DARK.search(part.text) for part in parts):
        return _NEVER
    if any(_CONDITIONAL.match(part.text) and not part.has("harmless") for part in parts):
        return _CONDITIONED
    if ruled == "granted":
        return _STRANGE if speaks_strangely(parts, at) else _PLAIN
    if not any(part.has("yes", "ja") or _only_this(part) for part in parts):
        return _UNHEARD if any(_may_permit(part) for part in parts) else _NEVER
    if any(part.role and not part.role.fine for part in parts if _limits(part)):
        return _NEVER
    if any(part.has("unwilling") for part in parts):
        return _UNWILLING
    return _DOUBTED.get(ruled, _NEVER)


def _limits(part: Part) -> bool:
    return part.role is not None and part.role.name in ("limit", "only")


def _may_permit(part: Part) -> bool:
    """Whether a word permissions are made of stands in it, in a turn of phrase no rule knows."""
    held = part.clause.asks or part.has("no", "nee", "doubt", "fear", "unwilling", "asks")
    return not held and not _PERMITTING.isdisjoint(part.text.split())


def _only_this(part: Part) -> bool:
    return bool(part.role and part.role.name == "only" and part.role.fine)


def _deciding(parts: list[Part], status: ConsentStatus, at: int) -> int:
    """The last part that signals `status`; `at` when none does."""
    signalling = [index for index, part in enumerate(parts) if part.has(*_DECIDES[status])]
    return signalling[-1] if signalling else at

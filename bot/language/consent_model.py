"""How likely each answer to a consent question is, learnt from `data/consent_examples.jsonl`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.language.consent_limits import ConsentItem, items_named
from bot.language.consent_signals import Part
from bot.language.consent_verdict import ConsentStatus
from bot.language.reply_features import Found, said
from bot.language.reply_model import DATA, ReplyModel

EXAMPLES = DATA / "consent_examples.jsonl"
WEIGHTS = DATA / "consent_weights.npz"
STATUSES: tuple[ConsentStatus | None, ...] = ("granted", "refused", "undecided", "question", None)

_SHOWN = 5  # signals in a row, and clauses, that are told apart


@lru_cache(maxsize=1)
def consent_model() -> ReplyModel[ConsentStatus | None]:
    """The model of the committed weights."""
    return ReplyModel.load(WEIGHTS, STATUSES)


def features(parts: list[Part], item: ConsentItem, ruled: ConsentStatus | None) -> Found:
    """The features of a reply of `parts` on `item`, which the rules call `ruled`."""
    return said([part.clause for part in parts], _rules(parts, item, ruled))


def _rules(parts: list[Part], item: ConsentItem, ruled: ConsentStatus | None) -> Iterator[str]:
    for at, part in enumerate(parts):
        yield from _rules_of(part, _place(at, parts), item)
    kinds = [signal.kind for part in parts for signal in part.signals]
    yield f"row {' '.join(kinds[:_SHOWN])}"
    yield f"ends {' '.join(kinds[-1:])}"
    yield f"all {' '.join(sorted(set(kinds)))}"
    yield f"status {ruled}"
    yield f"clauses {min(len(parts), _SHOWN)}"
    yield f"length {min(sum(len(part.clause.words) for part in parts).bit_length(), 6)}"
    yield "contact" if item == "contact" else "other item"


def _place(at: int, parts: list[Part]) -> str:
    return "first" if at == 0 else "last" if at == len(parts) - 1 else "inside"


def _rules_of(part: Part, place: str, item: ConsentItem) -> Iterator[str]:
    opens = part.clause.opens
    yield f"opens {opens}"
    for kind in (signal.kind for signal in part.signals):
        yield from (kind, f"{kind} {place}", f"{kind} after {opens}")
    if part.role:
        yield from (part.role.name, f"{part.role.name} {part.role.fine}")
    for name in items_named(part.text):
        yield from (f"names {name} for {item}", "names asked" if name == item else "names other")
    if part.clause.asks:
        yield from ("mark", f"mark {place}")
    if part.rest():
        yield from ("rest", f"rest {place}")

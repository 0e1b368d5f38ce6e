"""Circumstances: the share of fields told that are read right, minus the fields invented."""

from typing import Any

from bot.language.circumstances import Circumstances, read_circumstances
from tests.language.scoring import Item, Task

_READINGS = ("disputed", "already_paid", "other_debts", "no_other_debts", "for_someone_else")


def _plain(told: Circumstances) -> dict[str, Any]:
    fields: dict[str, Any] = {name: True for name in _READINGS if getattr(told, name)}
    if told.help_present:
        fields["help_present"] = sorted(name for name, _ in told.help_present)
    if told.voicemail_ok is not None:
        fields["voicemail_ok"] = told.voicemail_ok
    if told.interpreter:
        fields["interpreter"] = told.interpreter
    return fields


def _share_right(pairs: list[tuple[Item, Any]]) -> float:
    """Of all fields that are expected or answered, the share that is equal.

    Fields that are rightly empty do not count: they would make any reader look good.
    """
    right = seen = 0
    for item, answer in pairs:
        for name in {*item["expect"], *answer}:
            seen += 1
            right += item["expect"].get(name) == answer.get(name)
    return right / seen if seen else 1.0


TASK = Task(
    "circumstances",
    lambda item: _plain(read_circumstances(item["text"])),
    floor=0.96,
    metric=_share_right,
    aim="at least 0.93 of the fields right on messages nobody here has seen",
)

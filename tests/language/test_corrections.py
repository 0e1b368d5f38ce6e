"""The words with which people take back what they said."""

from __future__ import annotations

import pytest

from bot.language.corrections import takes_back


@pytest.mark.parametrize(
    "between",
    [" nee ", ", pardon, ", " excuseer: ", ", ik vergis me, ", " tikfout ", " *", ". herstel: "],
)
def test_it_takes_back(between: str) -> None:
    assert takes_back(between)


@pytest.mark.parametrize("between", [" en ", " of ", ", wacht op ", " misschien ", ""])
def test_it_goes_on(between: str) -> None:
    assert not takes_back(between)

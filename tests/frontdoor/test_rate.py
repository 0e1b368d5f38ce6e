"""How much one client may send."""

from __future__ import annotations

from bot.frontdoor.rate import REMEMBERED, WINDOW_SECONDS, Rate


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


def test_as_many_as_allowed_and_not_one_more() -> None:
    rate = Rate(3, Clock())
    assert [rate.allows("a") for _ in range(5)] == [True, True, True, False, False]


def test_each_has_its_own_count() -> None:
    rate = Rate(1, Clock())
    assert rate.allows("a")
    assert rate.allows("b")
    assert not rate.allows("a")


def test_the_window_slides() -> None:
    clock = Clock()
    rate = Rate(2, clock)
    assert rate.allows("a")
    clock.time += WINDOW_SECONDS / 2
    assert rate.allows("a")
    clock.time += WINDOW_SECONDS / 2 - 0.001
    assert not rate.allows("a")
    clock.time += 0.001
    assert rate.allows("a")
    assert not rate.allows("a")


def test_what_was_refused_does_not_count() -> None:
    clock = Clock()
    rate = Rate(1, clock)
    assert rate.allows("a")
    for _ in range(10):
        clock.time += 1
        assert not rate.allows("a")
    clock.time += WINDOW_SECONDS - 10
    assert rate.allows("a")


def test_the_longest_silent_are_forgotten() -> None:
    rate = Rate(1, Clock())
    for number in range(REMEMBERED + 10):
        assert rate.allows(str(number))
    assert len(rate._seen) == REMEMBERED
    assert not rate.allows(str(REMEMBERED))

"""How many messages a conversation may send in a minute."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

WINDOW_SECONDS = 60.0
REMEMBERED = 20_000  # conversations


class Rate:
    """A sliding window per key, in this process."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, key: str) -> bool:
        """Counts one more for `key`; False when that is too many."""
        now = self._clock()
        seen = self._seen.setdefault(key, deque())
        self._seen.move_to_end(key)
        while seen and seen[0] <= now - WINDOW_SECONDS:
            seen.popleft()
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        if len(seen) >= self._most:
            return False
        seen.append(now)
        return True

"""A token bucket as a service has one."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any

ACCOUNT = "00000000-0000-0000-0000-00000000000a"


class Meter:
    """Count tokens, and show them as the rate meter does.

    Args:
        capacity: Tokens of a full bucket.
        refill: Tokens a second.
        clock: Seconds.
    """

    def __init__(self, *, capacity: float, refill: float, clock: Callable[[], float]) -> None:
        self._capacity = capacity
        self._refill = refill
        self._clock = clock
        self._left = capacity
        self._at = clock()
        self._lock = Lock()
        self.readings = 0
        self.refused = 0

    def take(self) -> bool:
        """Take a token, if there is one."""
        with self._lock:
            self._fill()
            # Refilled tokens are sums of fractions.
            if self._left < 1 - 1e-6:
                self.refused += 1
                return False
            self._left -= 1
            return True

    def levels(self) -> dict[str, Any]:
        """Write what is left as the service does."""
        with self._lock:
            self._fill()
            self.readings += 1
            node = {
                "tokens_available": self._left,
                "capacity": self._capacity,
                "refill_rate": self._refill,
            }
            shared = {"tokens_available": 200, "capacity": 200, "refill_rate": 3}
            return {"account": {**node, "account_id": ACCOUNT}, "global": shared}

    def _fill(self) -> None:
        now = self._clock()
        self._left = min(self._capacity, self._left + (now - self._at) * self._refill)
        self._at = now

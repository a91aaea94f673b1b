"""Keep to the limits that a service states in its responses: so many requests in a window of time."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock
from typing import NamedTuple


class Window(NamedTuple):
    """What a response says of the present window.

    Attributes:
        remaining: Requests that the service will still take in it.
        reset: Seconds until the next one begins.
        limit: Requests in a whole window, or None if that is not said.
    """

    remaining: int
    reset: float
    limit: int | None = None


class RateWindows:
    """Count requests along between two responses, for each key that the service counts by."""

    def __init__(self) -> None:
        self._known: dict[Hashable, _Known] = {}
        self._lock = Lock()

    def take(self, key: Hashable, now: float) -> float:
        """Take a place in the present window, or tell how many seconds are left until the next one.

        Args:
            key: What the service counts by.
            now: Monotonic seconds.
        """
        if not self._known:
            return 0.0
        with self._lock:
            known = self._known.get(key)
            if known is None:
                return 0.0
            if now >= known.until:
                if known.limit is None:
                    del self._known[key]
                    return 0.0
                known.left, known.until = known.limit, now + known.length
            if known.left > 0:
                known.left -= 1
                return 0.0
            return known.until - now

    def note(self, key: Hashable, window: Window | None, now: float) -> None:
        """Note what a response says.

        Args:
            key: What the service counts by.
            window: What it says, or None.
            now: Monotonic seconds.
        """
        if window is None or window.reset <= 0:
            return
        with self._lock:
            known = self._known.get(key)
            if known is None or now >= known.until:
                self._known[key] = _Known(window, now)
            else:
                # Requests on their way are counted here already, but not in the response.
                known.left = min(known.left, window.remaining)


class _Known:
    def __init__(self, window: Window, now: float) -> None:
        self.left = window.remaining
        self.until = now + window.reset
        self.limit = window.limit
        self.length = window.reset

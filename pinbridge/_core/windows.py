"""Respect the rate limits and pauses that a service states in its responses."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock
from typing import NamedTuple

# Number of windows at which ended ones are first forgotten.
_MOST = 1000


class Window(NamedTuple):
    """The current window, according to a response.

    Attributes:
        remaining: Requests that the service still accepts in this window.
        reset: Seconds until the next window begins.
        limit: Requests in a whole window, or None if unknown.
    """

    remaining: int
    reset: float
    limit: int | None = None


class RateWindows:
    """Count the requests since the last response, for each key that the service counts by.

    A pause is a window in which the service accepts no request.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, _Known] = {}
        self._most = _MOST
        self._lock = Lock()

    def take(self, key: Hashable, now: float) -> float:
        """Take a request from the current window, or return how many seconds remain until the next one.

        Args:
            key: Key that the service counts by.
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
        """Note the window that a response states.

        Args:
            key: Key that the service counts by.
            window: The window, or None if the response states none.
            now: Monotonic seconds.
        """
        if window is None or window.reset <= 0:
            return
        with self._lock:
            known = self._known.get(key)
            if known is None or now >= known.until:
                self._known[key] = _Known(window, now)
                if len(self._known) > self._most:
                    self._drop_ended(now)
            else:
                # Requests in flight are counted here already, but not yet in the response.
                known.left = min(known.left, window.remaining)
                if not window.remaining:
                    known.until = max(known.until, now + window.reset)

    def _drop_ended(self, now: float) -> None:
        """Forget ended windows, as their keys may hold credentials that are no longer used."""
        self._known = {key: known for key, known in self._known.items() if now < known.until}
        self._most = max(_MOST, 2 * len(self._known))


class _Known:
    def __init__(self, window: Window, now: float) -> None:
        self.left = window.remaining
        self.until = now + window.reset
        self.limit = window.limit
        self.length = window.reset

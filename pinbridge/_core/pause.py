"""Hold back all requests while a service asks for a pause."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock


class Pauses:
    """Remember until when the requests with each credential have to wait.

    A service that sends 429 with `Retry-After` counts requests by credential, so a pause applies to
    all calls with the same one, including those of clients made by `with_options`.
    """

    def __init__(self) -> None:
        self._until: dict[Hashable, float] = {}
        self._lock = Lock()

    def note(self, credentials: Hashable, now: float, seconds: float) -> None:
        """Note a pause, unless a longer one is known."""
        if seconds > 0:
            with self._lock:
                until = now + seconds
                self._until[credentials] = max(until, self._until.get(credentials, until))

    def remaining(self, credentials: Hashable, now: float) -> float:
        """Return how many seconds a request still has to wait; `now` is monotonic."""
        if not self._until:
            return 0.0
        with self._lock:
            left = self._until.get(credentials, now) - now
            if left <= 0:
                self._until.pop(credentials, None)
            return max(0.0, left)

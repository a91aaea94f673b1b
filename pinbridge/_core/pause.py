"""Hold back all sends while a service asks for a pause."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock


class Pauses:
    """Remember until when each caller has to hold back.

    A service that answers 429 with a wait counts requests by credential, so a pause concerns every
    call with the same one, also on clients made by `with_options`.
    """

    def __init__(self) -> None:
        self._until: dict[Hashable, float] = {}
        self._lock = Lock()

    def note(self, caller: Hashable, until: float) -> None:
        """Hold a caller back until a moment, unless it is held back longer already.

        Args:
            caller: What the service counts by.
            until: Monotonic seconds.
        """
        with self._lock:
            self._until[caller] = max(until, self._until.get(caller, until))

    def remaining(self, caller: Hashable, now: float) -> float:
        """Tell how many seconds a caller still has to wait.

        Args:
            caller: What the service counts by.
            now: Monotonic seconds.
        """
        if not self._until:
            return 0.0
        with self._lock:
            left = self._until.get(caller, now) - now
            if left <= 0:
                self._until.pop(caller, None)
            return max(0.0, left)

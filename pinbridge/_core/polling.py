"""Decide when to poll again, and when to give up."""

from __future__ import annotations

import math
import sys
from threading import TIMEOUT_MAX
from typing import Protocol

from pinbridge._core.errors import APIConnectionError, RateLimitError, ServerError
from pinbridge._core.guards import in_seconds
from pinbridge._core.runtime import Runtime
from pinbridge._core.settings import checked_options
from pinbridge.runtime.errors import InvalidInputError, PinbridgeError
from pinbridge.runtime.options import RequestOptions
from pinbridge.runtime.types import Seconds

_FIRST_INTERVAL = 1.0
_LAST_INTERVAL = 15.0
_GROWTH = 1.5
_LAST_LOOK = 1.0


class PollingClient(Protocol):
    """The client that polls."""

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        ...

    @property
    def total_timeout(self) -> float | None:
        """Seconds for a whole call."""
        ...


class Polling:
    """Decide how long to wait before polling again: longer every time, and never beyond the timeout."""

    def __init__(
        self,
        client: PollingClient,
        timeout: Seconds | None,
        options: RequestOptions | None = None,
    ) -> None:
        self._clock = client.runtime.clock
        self._start = self._clock()
        self._options = checked_options(options)
        self._total_timeout = client.total_timeout
        self._interval = _FIRST_INTERVAL
        self.restart(timeout)

    def restart(self, timeout: Seconds | None) -> None:
        """Start to count the time."""
        seconds = checked_timeout(timeout)
        self._deadline = math.inf if seconds is None else self._clock() + seconds

    @property
    def elapsed(self) -> float:
        """Seconds waited so far."""
        return self._clock() - self._start

    @property
    def left(self) -> float | None:
        """Seconds left, or None for no limit."""
        left = self._deadline - self._clock()
        return None if left == math.inf else max(0.0, left)

    @property
    def is_over(self) -> bool:
        """Whether the time limit was reached."""
        return self._clock() >= self._deadline

    @property
    def options(self) -> RequestOptions | None:
        """Settings for a call that starts now, so that it ends by the time limit."""
        left = self._deadline - self._clock()
        if left == math.inf:
            return self._options
        options = self._options or RequestOptions()
        stated = in_seconds(options.get("total_timeout", self._total_timeout))
        if not isinstance(stated, int | float | None):
            return options  # the call refuses it
        # The last poll, at the time limit, needs a moment too.
        limit = max(left, _LAST_LOOK)
        return {**options, "total_timeout": limit if stated is None else min(limit, stated)}

    def next_delay(self, at_least: float = 0.0) -> float | None:
        """Return the seconds to wait, or None if the time limit was reached."""
        left = self._deadline - self._clock()
        if left <= 0:
            return None
        interval = self._interval
        self._interval = min(_LAST_INTERVAL, interval * _GROWTH)
        return min(max(interval, at_least), left)


def checked_timeout(value: Seconds | None) -> float | None:
    """Return a time limit for waiting in seconds; None for no limit."""
    timeout = None if value is None else checked_wait("timeout", value, " or None for no limit")
    # A limit beyond the range of the system's clocks is no limit.
    return None if timeout is None or timeout > TIMEOUT_MAX else timeout


def checked_wait(name: str, value: Seconds, otherwise: str = "") -> float:
    """Return a number of seconds to wait; `otherwise` is what else the argument may be."""
    seconds = in_seconds(value)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not seconds >= 0:
        wanted = f"a number of seconds, 0 or more,{otherwise}".rstrip(",")
        raise InvalidInputError(f"{name}={value!r:.40} has to be {wanted}")
    # A whole number may be too large for a float.
    return min(seconds, sys.float_info.max)


def is_passing(error: PinbridgeError) -> bool:
    """Whether a poll that failed with this error may succeed later."""
    return isinstance(error, APIConnectionError | ServerError | RateLimitError)

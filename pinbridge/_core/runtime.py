"""Clock and random numbers, replaceable in tests."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from msgspec import Struct

from pinbridge._core.errors import ConfigurationError


class Runtime(Struct, frozen=True, kw_only=True):
    """The clock and random numbers of a client.

    Args:
        clock: Monotonic seconds.
        wall_clock: Seconds since the epoch.
        random: Uniform numbers from 0 to 1.
        sleep: Called with the seconds of each wait, instead of waiting; with an async client it may return
            an awaitable.
    """

    clock: Callable[[], float] = time.monotonic
    wall_clock: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], object] | None = None


def runtime_of(given: Runtime | None) -> Runtime:
    """Return the given runtime, or a new one."""
    if given is None:
        return Runtime()
    if not isinstance(given, Runtime):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"runtime has to be a Runtime, not {type(given).__name__}")
    return given

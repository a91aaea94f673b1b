"""Clock and chance, so that tests can bring their own."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import attrs


@attrs.frozen(kw_only=True)
class Runtime:
    """Hold what decisions take from the outside.

    Args:
        clock: Monotonic seconds.
        wall_clock: Seconds since the epoch.
        random: Uniform numbers from 0 to 1.
        sleep: Called with the seconds of every wait instead of waiting; in asynchronous code it may
            return an awaitable.
    """

    clock: Callable[[], float] = time.monotonic
    wall_clock: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], object] | None = None

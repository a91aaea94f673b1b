"""Clock and random numbers, replaceable in tests."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import attrs


@attrs.frozen(kw_only=True)
class Runtime:
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

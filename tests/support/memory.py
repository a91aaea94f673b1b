"""The memory that something takes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

_TRIES = 3


def lowest_peak(run: Callable[[], object], limit: int) -> int:
    """Return the lowest peak of several runs in bytes, or the first one below a limit.

    What other threads of the process allocate counts too, for example those of a sandbox.
    """
    lowest = _peak(run)
    for _ in range(_TRIES - 1):
        if lowest < limit:
            break
        lowest = min(lowest, _peak(run))
    return lowest


def _peak(run: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        run()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

# Derived from pinbridge/_pinbridge/_async/pacer.py by ./codegen.sh; do not edit.
"""Delay requests that would exceed the service's rate."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pinbridge._core.errors import APIError
from pinbridge._core.observe import LOGGER
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge.rate_budget import Level, RateBudget
from pinbridge._sync._io import Function, Mutex, sleep
from pinbridge.runtime.errors import PinbridgeError
from pinbridge.runtime.operation import Operation

ReadMeter = Function[str, Mapping[str, Level]]
"""Reads from the service the levels of one bucket and of the shared buckets."""


class Pacer:
    """The rate budget of a client and its clones made by `with_options`.

    Args:
        runtime: Clock.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._budget = RateBudget()
        self._mutex = Mutex()

    def wait(
        self,
        operation: Operation[Any],
        costs: Mapping[str, float],
        metered: Collection[str],
        longest: float,
        read: ReadMeter,
    ) -> None:
        """Wait until the service has room for a request, unless that takes too long.

        Args:
            operation: Operation of the request.
            costs: Tokens by bucket.
            metered: Buckets that the meter can be asked about.
            longest: Longest wait in seconds.
            read: Reads the meter.
        """
        clock = self._runtime.clock
        for name in metered:
            if self._budget.is_stale(name, clock()):
                with self._mutex:
                    # Another call may have read the meter while this one waited.
                    if self._budget.is_stale(name, clock()):
                        self._read(name, read)
        slot = self._budget.reserve(costs, clock(), longest)
        if slot.wait > 0:
            message = "waiting %.2f s for the rate limit"
            if not slot.is_held:
                message = "sent at once, as the rate limit would need a wait of %.2f s"
            LOGGER.info(f"%s: {message}", operation.id, slot.wait)
        if slot.is_held:
            try:
                sleep(self._runtime, slot.wait)
            except BaseException:
                self._budget.give_back(slot)
                raise

    def _read(self, name: str, read: ReadMeter) -> None:
        clock = self._runtime.clock
        asked = clock()
        try:
            levels = read(name)
        except PinbridgeError as error:
            # Publishing continues without a meter, only unpaced.
            is_general = not isinstance(error, APIError)
            self._budget.note_silence(name, clock(), is_general=is_general)
            return
        now = clock()
        self._budget.note(levels, asked=asked, now=now)
        if name not in levels:
            self._budget.note_silence(name, now, is_general=False)

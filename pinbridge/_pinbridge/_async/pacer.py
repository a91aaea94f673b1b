"""Delay requests that would exceed the service's rate."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import Any

from pinbridge._async._io import Function, Mutex, sleep
from pinbridge._core.errors import APIError
from pinbridge._core.observe import LOGGER
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge.rate_budget import Level, RateBudget
from pinbridge.runtime.errors import PinbridgeError
from pinbridge.runtime.operation import Operation

ReadMeter = Function[str, Mapping[Hashable, Level]]
"""Reads from the service the levels of one bucket and of the shared buckets."""


class AsyncPacer:
    """The rate budget of a client and its clones made by `with_options`.

    Args:
        runtime: Clock.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._budget = RateBudget()
        self._mutex = Mutex()

    async def hold_back(
        self,
        operation: Operation[Any],
        costs: Mapping[Hashable, float],
        metered: Collection[str],
        longest: float,
        read: ReadMeter,
    ) -> None:
        """Wait until there is room for a send, or return at once where that would take too long.

        Args:
            operation: What is to be sent.
            costs: Tokens by bucket.
            metered: Buckets that the meter can be asked about.
            longest: Longest wait in seconds.
            read: Asks the meter.
        """
        clock = self._runtime.clock
        for name in metered:
            if self._budget.is_stale(name, clock()):
                async with self._mutex:
                    # Another call may have read the meter while this one waited.
                    if self._budget.is_stale(name, clock()):
                        await self._read(name, read)
        slot = self._budget.reserve(costs, clock(), longest)
        if slot.wait > 0:
            outcome = "held back" if slot.is_held else "sent at once, too long to hold back"
            LOGGER.info("%s: no room for %.2f s; %s", operation.id, slot.wait, outcome)
        if slot.is_held:
            try:
                await sleep(self._runtime, slot.wait)
            except BaseException:
                self._budget.give_back(slot)
                raise

    async def _read(self, name: str, read: ReadMeter) -> None:
        clock = self._runtime.clock
        asked = clock()
        try:
            levels = await read(name)
        except PinbridgeError as error:
            # Publishing continues without a meter, only unpaced.
            is_general = not isinstance(error, APIError)
            self._budget.note_silence(name, clock(), is_general=is_general)
            return
        now = clock()
        self._budget.note(levels, asked=asked, now=now)
        if name not in levels:
            self._budget.note_silence(name, now, is_general=False)

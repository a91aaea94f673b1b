"""Poll until an object is done."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from operator import attrgetter
from typing import Any, TypeVar

from pinbridge._core.errors import WaitTimeoutError
from pinbridge._core.polling import Polling, is_passing
from pinbridge._core.runtime import Runtime
from pinbridge.runtime.errors import PinbridgeError
from pinbridge.runtime.options import RequestOptions

from ._io import Function, checked_callback, notify, sleep

T = TypeVar("T")


async def wait_until_over(
    what: str,
    look: Function[RequestOptions | None, T],
    *,
    runtime: Runtime,
    polling: Polling,
    is_over: Callable[[T], bool],
    on_change: Callable[[T], object] | None,
    state: Callable[[T], Hashable] | None = None,
    idle: Callable[[T], float] | None = None,
) -> T:
    """Poll an object until it is done, and return it; raise a `WaitTimeoutError` when the time is over.

    Args:
        what: What the error calls the object.
        state: Returns what `on_change` is called for when it changes; by default, the status.
        idle: Returns the seconds in which the object can't change.
    """
    on_change = checked_callback(on_change)
    state = state or attrgetter("status")
    last: T | None = None
    seen: Hashable = None
    while True:
        try:
            last = await look(polling.options)
        except PinbridgeError as error:
            if polling.is_over and is_passing(error):
                raise _late(what, polling, last) from error
            raise
        if state(last) != seen:
            seen = state(last)
            await notify(on_change, last)
        if is_over(last):
            return last
        delay = polling.next_delay(idle(last) if idle else 0.0)
        if delay is None:
            raise _late(what, polling, last)
        await sleep(runtime, delay)


def _late(what: str, polling: Polling, last: Any) -> WaitTimeoutError:
    found = "did not become visible" if last is None else f"is still {last.status}"
    seconds = f"{round(polling.elapsed, 1):g} s"
    return WaitTimeoutError(f"{what} {found} after {seconds}; it goes on at the service", last)

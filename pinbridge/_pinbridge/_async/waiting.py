"""Wait for one thing, and look at many pins with few requests."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeVar

from pinbridge._async._io import Function, notify, sleep
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge.waiting import (
    MOST_ROWS,
    Patience,
    PinCallback,
    PinWatch,
    Watched,
    Window,
    is_passing,
    never_idle,
    status_of,
)
from pinbridge.errors import NotFoundError, PinbridgeError, WaitTimeoutError

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import PinResponse

    from pinbridge.runtime.options import RequestOptions

    from .resources.pins import AsyncPinsResource


T = TypeVar("T", bound=Watched)


async def wait_until_over(
    what: str,
    look: Function[RequestOptions | None, T],
    *,
    runtime: Runtime,
    patience: Patience,
    is_over: Callable[[T], bool],
    on_change: Callable[[T], object] | None,
    state: Callable[[T], Hashable] = status_of,
    idle: Callable[[T], float] = never_idle,
) -> T:
    """Look at a thing until it is over, and return it.

    Args:
        what: The thing, for the error.
        look: Reads it.
        runtime: Clock of the client.
        patience: When to look, and when to give up.
        is_over: Whether it has come to an end.
        on_change: Called with it at first and whenever its state changes.
        state: What counts as its state.
        idle: Seconds in which nothing can happen to it.

    Raises:
        WaitTimeoutError: It took too long.
        APIError: A look failed.
    """
    last: T | None = None
    seen: Hashable = None
    while True:
        try:
            last = await look(patience.options)
        except PinbridgeError as error:
            if patience.is_over and is_passing(error):
                raise _late(what, patience, last) from error
            raise
        if state(last) != seen:
            seen = state(last)
            await notify(on_change, last)
        if is_over(last):
            return last
        delay = patience.next_delay(idle(last))
        if delay is None:
            raise _late(what, patience, last)
        await sleep(runtime, delay)


def _late(what: str, patience: Patience, last: Watched | None) -> WaitTimeoutError:
    found = "did not become visible" if last is None else f"is still {last.status}"
    seconds = f"{round(patience.elapsed, 1):g} s"
    return WaitTimeoutError(f"{what} {found} after {seconds}; it goes on at the service", last)


class AsyncPinLookout:
    """Look at the pins of a watch, and report those that are over.

    Args:
        pins: Reads pins.
        watch: Knows what to look at.
        on_done: Called with each pin that is over.
        patience: Tells the settings for the calls.
    """

    def __init__(
        self,
        pins: AsyncPinsResource,
        watch: PinWatch,
        on_done: PinCallback | None,
        patience: Patience,
    ) -> None:
        self._pins = pins
        self._watch = watch
        self._on_done = on_done
        self._patience = patience

    async def look(self) -> None:
        """Look at every pin that is not over, by listing where that takes fewer requests."""
        unseen = set(self._watch.open_ids)
        window = self._watch.window()
        if window is not None:
            await self._read(window, unseen)
        for pin_id in self._watch.open_ids:
            if pin_id not in unseen:
                continue
            try:
                pin = await self._pins.get(pin_id, options=self._patience.options)
            except NotFoundError:
                self._watch.note_missing(pin_id)
            else:
                await self._note(pin)

    async def _read(self, window: Window, unseen: set[UUID]) -> None:
        page_number = 0
        is_promising = True
        while unseen and is_promising:
            page = await self._pins.list(
                limit=MOST_ROWS,
                offset=page_number * MOST_ROWS,
                since=window.since,
                until=window.until,
                options=self._patience.options,
            )
            page_number += 1
            found = {pin.id: pin for pin in page if pin.id in unseen}
            unseen.difference_update(found)
            for pin in found.values():
                await self._note(pin)
            # Without a lower end the list goes back to the first pin ever made.
            is_promising = len(page) == MOST_ROWS and (bool(found) or window.since is not None)
        self._watch.note_cost(page_number)

    async def _note(self, pin: PinResponse) -> None:
        if self._watch.note(pin):
            await notify(self._on_done, pin)

"""Poll many pins with few requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._async._io import checked_callback, notify
from pinbridge._core.polling import Polling
from pinbridge._pinbridge.waiting import (
    MOST_ROWS,
    PinCallback,
    PinWatch,
    Window,
)
from pinbridge.errors import NotFoundError

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import PinResponse

    from .resources.pins import AsyncPinsResource


class AsyncPinLookout:
    """Poll the pins of a watch once, and report those that are finished.

    Args:
        pins: Reads pins.
        watch: Decides which pins to read.
        on_done: Called with each finished pin.
        polling: Provides the settings of the calls.
    """

    def __init__(
        self,
        pins: AsyncPinsResource,
        watch: PinWatch,
        on_done: PinCallback | None,
        polling: Polling,
    ) -> None:
        self._pins = pins
        self._watch = watch
        self._on_done = checked_callback(on_done)
        self._polling = polling

    async def look(self) -> None:
        """Read every unfinished pin, by listing if that needs fewer requests."""
        unseen = set(self._watch.open_ids)
        window = self._watch.window()
        if window is not None:
            await self._read(window, unseen)
        for pin_id in self._watch.open_ids:
            if pin_id not in unseen:
                continue
            try:
                pin = await self._pins.get(pin_id, options=self._polling.options)
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
                options=self._polling.options,
            )
            page_number += 1
            found = {pin.id: pin for pin in page if pin.id in unseen}
            unseen.difference_update(found)
            for pin in found.values():
                await self._note(pin)
            # Without a lower bound, the list goes back to the very first pin.
            is_promising = len(page) == MOST_ROWS and (bool(found) or window.since is not None)
        self._watch.note_cost(page_number)

    async def _note(self, pin: PinResponse) -> None:
        if self._watch.note(pin):
            await notify(self._on_done, pin)

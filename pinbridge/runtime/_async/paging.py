"""Lists read page by page, as they are needed."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from typing import Generic, Self, TypeVar

from pinbridge.runtime.paging import Batch, Spot, Walk

from ._io import Function

T = TypeVar("T")


class AsyncPager(Generic[T]):
    """Iterate over the rows of a list; a page is fetched when its first row is needed.

    The place in the list is kept until the end: after an error or a `break`, iterating goes on with the
    same page. After the end, iterating starts again. No row comes twice in one pass, also when rows are
    added in the meantime.

    Args:
        fetch: Gets a page.
        walk: Decides which.
    """

    def __init__(self, fetch: Function[Spot, Batch[T]], walk: Walk[T]) -> None:
        self._fetch = fetch
        self._walk = walk
        self._ready: deque[T] = deque()

    @property
    def total(self) -> int | None:
        """Rows in all as the server last said; None before the first page, or where it does not say."""
        return self._walk.total

    def __aiter__(self) -> Self:
        self._restart_at_end()
        return self

    async def __anext__(self) -> T:
        while not self._ready:
            if self._walk.is_done:
                raise StopAsyncIteration
            await self._load()
        return self._ready.popleft()

    async def first(self) -> T | None:
        """Return the next row, or None if there is none; iterating still begins with it."""
        self._restart_at_end()
        while not self._ready and not self._walk.is_done:
            await self._load()
        return self._ready[0] if self._ready else None

    async def pages(self) -> AsyncIterator[list[T]]:
        """Iterate page by page over the remaining rows.

        After an error, call it again to go on; after the end, to start again.
        """
        self._restart_at_end()
        while self._ready or not self._walk.is_done:
            if not self._ready:
                await self._load()
            rows = list(self._ready)
            self._ready.clear()
            if rows:
                yield rows

    def _restart_at_end(self) -> None:
        if self._walk.is_done and not self._ready:
            self._walk.restart()

    async def _load(self) -> None:
        spot = self._walk.spot
        batch = await self._fetch(spot)
        self._ready.extend(self._walk.take(spot, batch))

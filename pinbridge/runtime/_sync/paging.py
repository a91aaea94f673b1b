# Derived from pinbridge/runtime/_async/paging.py by ./codegen.sh; do not edit.
"""Lists whose pages are fetched on demand."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Generic, Self, TypeVar

from pinbridge.runtime.paging import CursorWalk, OffsetWalk, Page, Spot

from ._io import Function

T = TypeVar("T")


class Pager(Generic[T]):
    """Iterate over the rows of a list; a page is fetched when its first row is needed.

    The position is kept until the end of the list: after an error or a `break`, iteration continues with
    the same page. After the end, it starts again. No row is repeated in one pass, even if rows are
    added in the meantime.

    Args:
        fetch: Fetches a page.
        walk: Decides which page to fetch.
    """

    def __init__(self, fetch: Function[Spot, Page[T]], walk: OffsetWalk[T] | CursorWalk[T]) -> None:
        self._fetch = fetch
        self._walk = walk
        self._ready: deque[T] = deque()

    @property
    def total(self) -> int | None:
        """Total number of rows according to the last page; None if unknown."""
        return self._walk.total

    def __iter__(self) -> Self:
        self._restart_at_end()
        return self

    def __next__(self) -> T:
        if not self._fill():
            raise StopIteration
        return self._ready.popleft()

    def first(self) -> T | None:
        """Return the next row without consuming it, or None if there is none."""
        self._restart_at_end()
        return self._ready[0] if self._fill() else None

    def pages(self) -> Iterator[list[T]]:
        """Iterate page by page over the remaining rows.

        Call it again after an error to continue, or after the end to start again.
        """
        self._restart_at_end()
        while self._fill():
            rows = list(self._ready)
            self._ready.clear()
            yield rows

    def _restart_at_end(self) -> None:
        if self._walk.is_done and not self._ready:
            self._walk.restart()

    def _fill(self) -> bool:
        """Fetch pages until there is a row, and return whether there is one."""
        while not self._ready and not self._walk.is_done:
            spot = self._walk.spot
            page = self._fetch(spot)
            self._ready.extend(self._walk.take(spot, page))
        return bool(self._ready)

"""Pages of a list, and how to continue in a list that changes while it is read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Generic, TypeVar

from msgspec import Struct

from .types import UNSET

DEFAULT_PAGE_SIZE = 100
_LONGEST_TOTAL = 18
_OVERLAP = 1

T = TypeVar("T")


class Page(Struct, Generic[T], frozen=True, kw_only=True):
    """A page of a list.

    Args:
        items: Rows of this page.
        total: Total number of matching rows, or None if the server does not return it.
        limit: Maximum number of rows in a page; 0 if unknown.
        offset: Number of rows before this page, in lists with offsets.
        next_cursor: Cursor of the next page, in lists with cursors; None on the last page.
    """

    items: list[T]
    total: int | None = None
    limit: int = 0
    offset: int = 0
    next_cursor: str | None = None

    @property
    def has_more(self) -> bool:
        """Whether another page follows (a full page may be the last where no total is known)."""
        if not self.items:
            # A wrong total must not cause an endless loop.
            return False
        if self.next_cursor:
            return True
        if self.total is not None:
            return self.offset + len(self.items) < self.total
        return len(self.items) == self.limit

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


def page_of(
    items: list[T], headers: Mapping[str, str], *, limit: int, offset: int, total_header: str
) -> Page[T]:
    """Build a page from a list and a header with the total, which may be absent or not a number."""
    text = headers.get(total_header, "").strip()
    is_number = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_TOTAL
    total = int(text) if is_number else None
    return Page(items=items, total=total, limit=limit, offset=offset)


def cursor_page(items: list[T] | None, limit: int | None, cursor: str | None) -> Page[T]:
    """Build a page of a list with cursors."""
    rows = items or []
    # Full or not, only the cursor says whether another page follows.
    size = max(limit or 0, len(rows) + 1)
    return Page(items=rows, limit=size, next_cursor=cursor or None)


class Spot(Struct, frozen=True):
    """The parameters of the next request: an offset or a cursor, as the list has it."""

    limit: int
    offset: int = 0
    cursor: str | None = None


class Walk(Generic[T]):
    """Decide which page to fetch next, and which of its rows are new.

    The state only changes after a response, so after an error the same page is fetched again. A server
    that repeats rows, for example because it ignores the offset, can't cause an endless loop: the walk ends
    when it gets more known rows in a row than there are.

    Args:
        page_size: Rows of a page.
        key: Returns the id of a row; a row without one never counts as known.
    """

    def __init__(self, page_size: int, key: Callable[[T], Hashable] | None = None) -> None:
        self._key = key
        self._limit = page_size
        self.restart()

    def restart(self) -> None:
        """Start again with the first page."""
        self._seen: set[Hashable] = set()
        self._known_in_a_row = 0
        self.total: int | None = None
        """Total number of rows according to the last page; None if unknown."""
        self.is_done = False
        """Whether the end was reached."""

    def _fresh(self, page: Page[T]) -> dict[Hashable, T]:
        return {k: row for row in page.items if (k := self._identity(row)) not in self._seen}

    def _identity(self, row: T) -> Hashable:
        key = None if self._key is None else self._key(row)
        # Rows without an id all differ.
        return object() if key is None or key is UNSET else key

    def _is_stuck(self, known: int, spare: int = 0) -> bool:
        """Note the number of known rows of a page without new ones, and return whether to give up."""
        self._known_in_a_row = self._known_in_a_row + known if known else 0
        return self._known_in_a_row > len(self._seen) + spare


class OffsetWalk(Walk[T]):
    """Walk through a list by limit and offset.

    Rows can move while the list is read. If rows are added before the current position, some rows are
    returned again; they are recognised by their keys and skipped. If rows are removed before it, others
    move up and would be missed, so each page begins with the last row of the previous one. If a page
    has no known row, rows may have been missed, and the walk goes back until it finds a known one.
    """

    def __init__(self, page_size: int, key: Callable[[T], Hashable]) -> None:
        # Of one row in a page, the repeated one would be all.
        super().__init__(2 if page_size == 1 else page_size, key)

    def restart(self) -> None:
        """Start again with the first page."""
        super().restart()
        self._offset = 0

    @property
    def spot(self) -> Spot:
        """The parameters of the next request."""
        return Spot(self._limit, self._offset)

    def take(self, spot: Spot, page: Page[T]) -> list[T]:
        """Note a response and return its new rows."""
        self.total = page.total
        fresh = self._fresh(page)
        is_linked = spot.offset == 0 or len(fresh) < len(page.items)
        if not is_linked:
            self._offset = max(0, spot.offset - spot.limit + _OVERLAP)
            return []
        end = spot.offset + len(page.items)
        self._seen.update(fresh)
        self._offset = max(0, end - _OVERLAP)
        is_stuck = self._is_stuck(0 if fresh else len(page.items) - _OVERLAP, spot.limit)
        is_short = len(page.items) < spot.limit
        # A total that promises rows which never come must not keep the walk going.
        is_last = is_short and (page.total is None or not fresh)
        is_last |= page.total is not None and end >= page.total
        self.is_done = is_stuck or is_last
        return list(fresh.values())


class CursorWalk(Walk[T]):
    """Walk through a list by cursors, which stay valid when rows are added.

    A page may be empty although there are more: services filter rows after they cut pages. The walk ends without
    another cursor, at a repeated one, and when nothing new comes for too long.
    """

    def restart(self) -> None:
        """Start again with the first page."""
        super().restart()
        self._cursor: str | None = None
        self._cursors: set[str | None] = {None, ""}

    @property
    def spot(self) -> Spot:
        """The parameters of the next request."""
        return Spot(self._limit, cursor=self._cursor)

    def take(self, spot: Spot, page: Page[T]) -> list[T]:
        """Note a response and return its new rows."""
        self.total = page.total
        fresh = self._fresh(page)
        self._seen.update(fresh)
        known = 0 if fresh else max(1, len(page.items))
        is_stuck = self._is_stuck(known, 0 if page.items else spot.limit)
        self.is_done = is_stuck or page.next_cursor in self._cursors
        self._cursor = page.next_cursor
        self._cursors.add(page.next_cursor)
        return list(fresh.values())

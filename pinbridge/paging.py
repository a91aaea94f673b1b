"""Pages of a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import attrs

__all__ = ["Page", "page_of"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """A part of a list, and how much there is in all.

    Args:
        items: Rows of this page.
        total: Rows that match in all, or None where the server does not say.
        limit: Most rows that a page may hold.
        offset: Rows before this page.
    """

    items: list[T]
    total: int | None
    limit: int
    offset: int

    @property
    def has_more(self) -> bool:
        """Whether another page follows (a full page may be the last where no total is known)."""
        if self.total is not None:
            return self.offset + len(self.items) < self.total
        return len(self.items) == self.limit

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


def page_of(items: list[T], headers: Mapping[str, str], *, limit: int, offset: int) -> Page[T]:
    """Build a page from a list and the answer's `X-Total-Count`, which may be absent or no number."""
    text = headers.get("x-total-count", "").strip()
    total = int(text) if text.isascii() and text.isdecimal() else None
    return Page(items=items, total=total, limit=limit, offset=offset)

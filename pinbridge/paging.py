"""Pages of a list, and what iterates over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from ._async.paging import AsyncPager
    from ._sync.paging import Pager

__all__ = ["AsyncPager", "Page", "Pager", "page_of"]

_MODULE_OF = {"AsyncPager": "._async.paging", "Pager": "._sync.paging"}

_LONGEST_TOTAL = 18

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
        if not self.items:
            # A total that promises rows which never come must not keep a loop going.
            return False
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
    is_number = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_TOTAL
    total = int(text) if is_number else None
    return Page(items=items, total=total, limit=limit, offset=offset)


def __getattr__(name: str) -> object:
    # Late, as the clients need this module themselves.
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name], __package__), name)
    globals()[name] = value
    return value

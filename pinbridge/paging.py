"""Pages of a list, and pagers that iterate over all of them."""

from typing import TYPE_CHECKING

from pinbridge.runtime.lazy import lazy
from pinbridge.runtime.paging import Page

if TYPE_CHECKING:
    from pinbridge.runtime._async.paging import AsyncPager
    from pinbridge.runtime._sync.paging import Pager

__all__ = ["AsyncPager", "Page", "Pager"]

_MODULE_OF = {
    "AsyncPager": "pinbridge.runtime._async.paging",
    "Pager": "pinbridge.runtime._sync.paging",
}

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)

"""Pages of a list, and pagers that iterate over all of them."""

from importlib import import_module
from typing import TYPE_CHECKING

from pinbridge.runtime.paging import Page

if TYPE_CHECKING:
    from pinbridge.runtime._async.paging import AsyncPager
    from pinbridge.runtime._sync.paging import Pager

__all__ = ["AsyncPager", "Page", "Pager"]

_MODULE_OF = {
    "AsyncPager": "pinbridge.runtime._async.paging",
    "Pager": "pinbridge.runtime._sync.paging",
}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value

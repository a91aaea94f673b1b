"""Store files on IPFS with the PinArkive API.

Importing this package loads nothing but itself; every public name loads when it is first used.
"""

from typing import TYPE_CHECKING

from pinbridge.runtime.lazy import lazy

if TYPE_CHECKING:
    from ._async.client import AsyncPinarkiveClient
    from ._sync.client import PinarkiveClient
    from .errors import CidMismatchError, PinarkiveError, PinFailedError

__all__ = [
    "AsyncPinarkiveClient",
    "CidMismatchError",
    "PinFailedError",
    "PinarkiveClient",
    "PinarkiveError",
]

_MODULE_OF = dict.fromkeys([*__all__, "errors"], ".errors") | {
    "AsyncPinarkiveClient": "._async.client",
    "PinarkiveClient": "._sync.client",
    "models": ".models",
}

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)

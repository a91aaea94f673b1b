"""Store files on IPFS with the PinArkive API.

Importing this package loads nothing but itself; every public name loads when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

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

_MODULE_OF = {
    "AsyncPinarkiveClient": "._async.client",
    "PinarkiveClient": "._sync.client",
}
_SUBMODULES = frozenset({"errors", "models"})


def __getattr__(name: str) -> object:
    if name in _SUBMODULES:
        return import_module(f".{name}", __name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_SUBMODULES})

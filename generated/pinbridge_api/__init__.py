"""PinBridge API 1.46: endpoints and models, generated from the OpenAPI spec.

Importing this package loads nothing but itself; `Client`, `AsyncClient`, `models` and the
rest load when first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .types import UNSET, File, Response, Unset

__all__ = ["UNSET", "AsyncClient", "Client", "File", "Response", "Unset"]

_MODULE_OF = {
    "AsyncClient": ".client",
    "Client": ".client",
    "File": ".types",
    "Response": ".types",
    "UNSET": ".types",
    "Unset": ".types",
}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

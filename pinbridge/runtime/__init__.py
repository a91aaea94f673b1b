"""Code shared by all generated packages: operations, codec, checks, enums, errors and plain clients.

It imports no other part of pinbridge, and its modules are loaded on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async.client import AsyncClient
    from ._sync.client import Client
    from .errors import DecodeError, FieldProblem, InvalidInputError, UnexpectedStatus
    from .types import UNSET, File, Response, Unset

__all__ = [
    "UNSET",
    "AsyncClient",
    "Client",
    "DecodeError",
    "FieldProblem",
    "File",
    "InvalidInputError",
    "Response",
    "UnexpectedStatus",
    "Unset",
]

_NAMES = {
    "._async.client": ("AsyncClient",),
    "._sync.client": ("Client",),
    ".errors": ("DecodeError", "FieldProblem", "InvalidInputError", "UnexpectedStatus"),
    ".types": ("UNSET", "File", "Response", "Unset"),
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""Code shared by all generated packages: operations, codec, checks, enums, errors and plain clients.

It imports no other part of pinbridge, and its modules are loaded on first use.
"""

from typing import TYPE_CHECKING

from .lazy import lazy

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

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)

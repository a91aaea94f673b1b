"""Code shared by all generated packages: operations, codec, checks, enums, errors and plain clients.

It imports no other part of pinbridge, and its modules are loaded on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clients import AsyncClient, Client
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

_MODULE_OF = {
    "AsyncClient": ".clients",
    "Client": ".clients",
    "DecodeError": ".errors",
    "FieldProblem": ".errors",
    "File": ".types",
    "InvalidInputError": ".errors",
    "Response": ".types",
    "UNSET": ".types",
    "UnexpectedStatus": ".errors",
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

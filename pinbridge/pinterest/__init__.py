"""Use Pinterest's own API v5, with your own app.

Importing this package loads nothing but itself; every public name loads when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async.client import AsyncPinterestClient
    from ._sync.client import PinterestClient
    from .auth import App
    from .errors import (
        BulkFailedError,
        LoginError,
        MediaFailedError,
        PinterestError,
        ReportFailedError,
        TokenExpiredError,
    )
    from .login import DEFAULT_SCOPES, SCOPES, Authorization
    from .reports import Report
    from .results import BulkFailure, BulkResult
    from .tokens import FileTokens, KeyringTokens, MemoryTokens, Token, TokenStore

__all__ = [
    "DEFAULT_SCOPES",
    "SCOPES",
    "App",
    "AsyncPinterestClient",
    "Authorization",
    "BulkFailedError",
    "BulkFailure",
    "BulkResult",
    "FileTokens",
    "KeyringTokens",
    "LoginError",
    "MediaFailedError",
    "MemoryTokens",
    "PinterestClient",
    "PinterestError",
    "Report",
    "ReportFailedError",
    "Token",
    "TokenExpiredError",
    "TokenStore",
]

_MODULE_OF = {
    "DEFAULT_SCOPES": ".login",
    "SCOPES": ".login",
    "App": ".auth",
    "AsyncPinterestClient": "._async.client",
    "Authorization": ".login",
    "BulkFailure": ".results",
    "BulkResult": ".results",
    "FileTokens": ".tokens",
    "KeyringTokens": ".tokens",
    "MemoryTokens": ".tokens",
    "PinterestClient": "._sync.client",
    "Report": ".reports",
    "Token": ".tokens",
    "TokenStore": ".tokens",
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

"""Use Pinterest's own API v5, with your own app.

Importing this package loads nothing but itself; every public name loads when it is first used.
"""

from typing import TYPE_CHECKING

from pinbridge.runtime.lazy import lazy

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

_MODULE_OF = dict.fromkeys([*__all__, "errors"], ".errors") | {
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
    "models": ".models",
}

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)

"""Publish to Pinterest from Python: a typed client for the PinBridge API.

Every public name is imported when it is first used, so importing this package is fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.2.0"

if TYPE_CHECKING:
    from ._core.retry import RetryPolicy
    from ._pinbridge._async.client import AsyncPinbridgeClient
    from ._pinbridge._sync.client import PinbridgeClient
    from ._pinbridge.waiting import PinOutcomes
    from .errors import (
        AmbiguousNameError,
        APIConnectionError,
        APIError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        CallError,
        ConfigurationError,
        ConflictError,
        ImportFailedError,
        InvalidFileError,
        InvalidInputError,
        JournalError,
        NotFoundError,
        PayloadTooLargeError,
        PaymentRequiredError,
        PermissionDeniedError,
        PinbridgeError,
        PublishFailedError,
        RateLimitError,
        ResponseParseError,
        ScheduleFailedError,
        ServerError,
        UndecidedError,
        ValidationError,
        WaitTimeoutError,
        WebhookSignatureError,
    )
    from .runtime.options import RequestOptions
    from .uploads import Upload

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AmbiguousNameError",
    "AsyncPinbridgeClient",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "ConfigurationError",
    "ConflictError",
    "ImportFailedError",
    "InvalidFileError",
    "InvalidInputError",
    "JournalError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PinOutcomes",
    "PinbridgeClient",
    "PinbridgeError",
    "PublishFailedError",
    "RateLimitError",
    "RequestOptions",
    "ResponseParseError",
    "RetryPolicy",
    "ScheduleFailedError",
    "ServerError",
    "UndecidedError",
    "Upload",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookSignatureError",
    "__version__",
]

_MODULE_OF = {
    "AsyncPinbridgeClient": "._pinbridge._async.client",
    "PinOutcomes": "._pinbridge.waiting",
    "PinbridgeClient": "._pinbridge._sync.client",
    "RequestOptions": ".runtime.options",
    "RetryPolicy": "._core.retry",
    "Upload": ".uploads",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        try:
            return import_module(f".{name}", __name__)
        except ModuleNotFoundError as error:  # it, or a package of an extra that is not installed
            raise AttributeError(
                f"module {__name__!r} has no attribute {name!r}: {error}"
            ) from error
    module = import_module(_MODULE_OF.get(name, ".errors"), __name__)
    value: object = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from pkgutil import iter_modules

    modules = (module.name for module in iter_modules(__path__) if module.name[0] != "_")
    return sorted({*globals(), *__all__, *modules})

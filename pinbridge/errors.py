"""The errors of the library.

    PinbridgeError
      ConfigurationError          settings or credentials are missing or invalid; nothing was sent
      InvalidInputError           an argument is invalid; nothing was sent (also a ValueError)
        InvalidFileError          a file to upload is missing, empty, unreadable or of the wrong type
        AmbiguousNameError        the name of a board or account matches none or several
      JournalError                the journal can't be read or written
      CallError                   a call that was sent, or could not be sent, failed
        APIConnectionError        no response, or no valid one, was received
          APITimeoutError         ... within the time limit (also a TimeoutError)
        APIError                  the server responded with an error status
          BadRequestError         400
          AuthenticationError     401
            PermissionDeniedError 403
          PaymentRequiredError    402
          NotFoundError           404
          ConflictError           409
          PayloadTooLargeError    413
          ValidationError         422
          RateLimitError          429
          ServerError             5xx
        ResponseParseError        the body of a successful response does not match the API
      PublishFailedError          the service could not publish a pin
      ScheduleFailedError         a schedule failed or was canceled
      ImportFailedError           an import failed as a whole
      UndecidedError              it is unknown whether a pin was published
      WaitTimeoutError            waiting took longer than its time limit (also a TimeoutError)
      WebhookSignatureError       a webhook delivery is not signed with the secret

Errors contain no credentials or query strings, and can be pickled. A pickle masks what looks like a secret in a
response of the service.

`explain` returns what is known about an error code: the cause, who has to act, and what to do.
"""

from pinbridge.runtime.errors import FieldProblem, InvalidInputError, PinbridgeError

from ._core.error_table import ErrorRow
from ._core.errors import (
    AmbiguousNameError,
    APIConnectionError,
    APIError,
    APITimeoutError,
    Attempt,
    AuthenticationError,
    BadRequestError,
    CallError,
    ConfigurationError,
    ConflictError,
    InvalidFileError,
    JournalError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ResponseParseError,
    ServerError,
    UndecidedError,
    ValidationError,
    WaitTimeoutError,
)
from ._core.response import RawResponse
from ._pinbridge.errors import (
    ImportFailedError,
    PublishFailedError,
    ScheduleFailedError,
    WebhookSignatureError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AmbiguousNameError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "ConfigurationError",
    "ConflictError",
    "ErrorRow",
    "FieldProblem",
    "ImportFailedError",
    "InvalidFileError",
    "InvalidInputError",
    "JournalError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PinbridgeError",
    "PublishFailedError",
    "RateLimitError",
    "RawResponse",
    "ResponseParseError",
    "ScheduleFailedError",
    "ServerError",
    "UndecidedError",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookSignatureError",
    "explain",
    "known_errors",
]


def explain(code: str | int, *, service: str | None = None) -> tuple[ErrorRow, ...]:
    """Explain an error code.

    Args:
        code: The code, for example `quota_exceeded` or `2787`, in upper or lower case.
        service: Only return rows of this service: `PinBridge`, `PinArkive` or `Pinterest`.

    Returns:
        A row for each meaning of the code; empty if the code is unknown.
    """
    wanted = str(code).strip().lower()
    return tuple(
        row
        for row in known_errors()
        if row.code.lower() == wanted
        and (service is None or row.service.lower() == service.lower())
    )


def known_errors() -> tuple[ErrorRow, ...]:
    """Return all known error codes, by service."""
    from ._pinbridge.error_table import ERRORS, PUBLISH_ERRORS
    from .pinarkive.error_table import ERRORS as OF_PINARKIVE
    from .pinterest.error_table import ERRORS as OF_PINTEREST

    return (*ERRORS, *PUBLISH_ERRORS, *OF_PINTEREST, *OF_PINARKIVE)


# Tracebacks show the module that users import from.
for _name in __all__:
    globals()[_name].__module__ = __name__

"""Errors of the library.

    PinbridgeError
      ConfigurationError          settings or credentials are missing or wrong; nothing was sent
      InvalidInputError           an argument breaks a rule; nothing was sent (also a ValueError)
        InvalidFileError          a file to upload is missing, empty, unreadable or of the wrong kind
        AmbiguousNameError        a board or account name matches none, or several
      JournalError                the journal of publishing can't be read or written
      CallError                   a call failed that was sent, or tried to be
        APIConnectionError        nothing usable came back from the server
          APITimeoutError         ... within the time allowed (also a TimeoutError)
        APIError                  the server answered with a status that is no success
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
        ResponseParseError        a success whose body is not what the API promises
      PublishFailedError          the service could not publish a pin
      ScheduleFailedError         a schedule failed or was canceled
      ImportFailedError           an import failed as a whole
      UndecidedError              whether a pin was published can't be told
      WaitTimeoutError            waiting took too long (also a TimeoutError)
      WebhookSignatureError       a webhook delivery is not signed with the secret

Errors hold no credentials and no query strings, and survive pickling; what looks like a secret in an
answer of the service is masked there.

`explain` tells what is known about an error code: the cause, who has to act, and what to do.
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
    """Tell what is known about an error code.

    Args:
        code: The code, for example `quota_exceeded` or `2787`; upper and lower case are the same.
        service: Only codes of this service: `PinBridge`, `PinArkive` or `Pinterest`.

    Returns:
        A row for each meaning of the code; none where nothing is known.
    """
    wanted = str(code).strip().lower()
    return tuple(
        row
        for row in known_errors()
        if row.code.lower() == wanted
        and (service is None or row.service.lower() == service.lower())
    )


def known_errors() -> tuple[ErrorRow, ...]:
    """List everything that is known about error codes, by service."""
    from ._pinbridge.error_table import ERRORS, PUBLISH_ERRORS
    from .pinarkive.error_table import ERRORS as OF_PINARKIVE
    from .pinterest.error_table import ERRORS as OF_PINTEREST

    return (*ERRORS, *PUBLISH_ERRORS, *OF_PINTEREST, *OF_PINARKIVE)


# Tracebacks name the place from which users import.
for _name in __all__:
    globals()[_name].__module__ = __name__

"""Errors common to all services; `pinbridge.errors` shows the whole hierarchy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from pinbridge.runtime.errors import FieldProblem, InvalidInputError, PinbridgeError

from .error_table import ErrorRow
from .redaction import masked, without_queries
from .response import RawResponse

_LONGEST_TEXT = 1000


class Attempt(NamedTuple):
    """One attempt of a call.

    Attributes:
        outcome: HTTP status, or the reason why there is no response.
        elapsed: Seconds from the start of the call to the end of this attempt.
    """

    outcome: int | str
    elapsed: float


def sentence(text: str) -> str:
    """Return a text that ends with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def one_line(text: str) -> str:
    """Turn untrusted text into one printable line."""
    shown = "".join(char if char.isprintable() else " " for char in text[: 2 * _LONGEST_TEXT])
    shown = without_queries(" ".join(shown.split()))
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:_LONGEST_TEXT]}..."


class ServiceError(PinbridgeError):
    """An error with data from the service; secrets are masked when it is pickled."""

    def _state_to_keep(self) -> dict[str, Any]:
        return {
            name: value.masked() if isinstance(value, RawResponse) else masked(value)
            for name, value in self.__dict__.items()
        }


class ConfigurationError(PinbridgeError):
    """Settings or credentials are missing or invalid; nothing was sent."""


class JournalError(PinbridgeError):
    """The journal can't be read or written; requests that it could not record were not sent."""


class InvalidFileError(InvalidInputError):
    """A file to upload is missing, empty, unreadable or of the wrong type; nothing was sent."""


class AmbiguousNameError(InvalidInputError):
    """The name of a board or account matches no object, or several.

    Attributes:
        choices: The boards or accounts to choose from, as `name (id)`.
        matches: Number of boards or accounts with the name.
    """

    def __init__(self, message: str, choices: Sequence[str] = (), *, matches: int = 0) -> None:
        super().__init__(message)
        self.choices = tuple(choices)
        self.matches = matches


class CallError(ServiceError):
    """A call that was sent, or could not be sent, failed.

    Attributes:
        method: HTTP method.
        path: Path of the request, without its query.
        attempts: All attempts, including the last one.
        elapsed: Seconds that the call took, including waits.
        look_up: Method that shows whether the call was processed, for example `schedules.list`. Set if
            that is unknown and repeating the call could do the same work twice.
    """

    def __init__(self, message: str) -> None:
        # The service may quote a URL that was sent to it.
        message = without_queries(message)
        super().__init__(message)
        self.message = message
        # The client adds these.
        self.method = self.path = ""
        self.attempts: tuple[Attempt, ...] = ()
        self.look_up: str | None = None

    @property
    def elapsed(self) -> float:
        """Seconds that the call took, including waits."""
        return self.attempts[-1].elapsed if self.attempts else 0.0

    def _context(self, request_id: str | None = None) -> str:
        parts: list[str] = []
        if self.method:
            parts.append(f"{self.method} {self.path}")
        if request_id:
            parts.append(f"request {one_line(request_id)}")
        count = len(self.attempts)
        if count:
            parts.append("1 attempt" if count == 1 else f"{count} attempts")
        return f" ({', '.join(parts)})" if parts else ""

    @property
    def _way_out(self) -> str:
        return f"check with {self.look_up} before you call it again" if self.look_up else ""


class APIConnectionError(CallError):
    """No valid response was received from the server.

    Attributes:
        phase: Phase that failed: `connect`, `pool`, `write`, `read` or `close`.
        may_have_been_processed: Whether the server may still have processed the request.
    """

    def __init__(
        self,
        message: str,
        *,
        phase: str = "connect",
        may_have_been_processed: bool = False,
    ) -> None:
        super().__init__(message)
        self.phase = phase
        self.may_have_been_processed = may_have_been_processed

    def __str__(self) -> str:
        doubt = ""
        if self.may_have_been_processed:
            doubt = "; the server may have processed the request"
            if self._way_out:
                doubt = f"{doubt}: {self._way_out}"
        return f"{one_line(self.message)}{doubt}{self._context()}"


class APITimeoutError(APIConnectionError, TimeoutError):
    """No response was received within the time limit."""


class APIError(CallError):
    """The server responded with an error status.

    Attributes:
        status_code: HTTP status, which may be unregistered.
        message: The service's description of the error.
        code: The service's error code, for example `quota_exceeded`.
        remediation: What to do, according to the service or else the library.
        explanation: What the library knows about the code: who has to act, whether waiting helps.
        request_id: Id of the request, for the service's support.
        retry_after: Seconds to wait before another attempt, if the service says so.
        details: Parsed body of the response, or its text if it is not JSON.
        response: The raw response.
        upgrade_url: Page to change the plan.
        connect_url: Page to connect an account.
        missing_scopes: Permissions that the connection lacks.
        field_errors: Fields that the service refused.
        may_have_been_processed: Whether an earlier attempt without a response may have been processed.
    """

    status: ClassVar[int | None] = None

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int,
        code: str | None = None,
        details: Any = None,
        response: RawResponse | None = None,
        remediation: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        upgrade_url: str | None = None,
        connect_url: str | None = None,
        missing_scopes: Sequence[str] = (),
        field_errors: Sequence[FieldProblem] = (),
        explanation: ErrorRow | None = None,
        may_have_been_processed: bool = False,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.code = code
        self.details = details
        self.response = response
        self.remediation = remediation and without_queries(remediation)
        self.request_id = request_id
        self.retry_after = retry_after
        self.upgrade_url = upgrade_url
        self.connect_url = connect_url
        self.missing_scopes = tuple(missing_scopes)
        self.field_errors = tuple(
            problem._replace(message=without_queries(problem.message)) for problem in field_errors
        )
        self.explanation = explanation
        self.may_have_been_processed = may_have_been_processed

    @property
    def summary(self) -> str:
        """The message in one line, followed by the field errors that it does not include."""
        fields = [text for text in map(str, self.field_errors) if text not in self.message]
        message = one_line(self.message)
        return f"{message} [{one_line('; '.join(fields))}]" if fields else message

    def __str__(self) -> str:
        label = f"{self.status_code} {one_line(self.code)}" if self.code else str(self.status_code)
        text = f"{label}: {self.summary}"
        if self.remediation:
            text = f"{sentence(text)} {sentence(one_line(self.remediation))}"
        if self.may_have_been_processed:
            doubt = "An earlier attempt may have been processed."
            if self._way_out:
                doubt = f"The request may have been processed: {self._way_out}."
            text = f"{sentence(text)} {doubt}"
        return text + self._context(self.request_id)


class BadRequestError(APIError):
    """400: the state of the object does not allow the action."""

    status = 400


class AuthenticationError(APIError):
    """401: credentials are missing or not accepted."""

    status = 401


class PaymentRequiredError(APIError):
    """402: the plan, the quota or the billing state does not allow the action."""

    status = 402


class PermissionDeniedError(AuthenticationError):
    """403: the credentials are valid but do not allow the action."""

    status = 403


class NotFoundError(APIError):
    """404: there is no such object in this project."""

    status = 404


class ConflictError(APIError):
    """409: the action conflicts with the current state."""

    status = 409


class PayloadTooLargeError(APIError):
    """413: the file is larger than the service or the plan allows."""

    status = 413


class ValidationError(APIError):
    """422: the service refused the input; `field_errors` lists the fields."""

    status = 422


class RateLimitError(APIError):
    """429: too many requests; `retry_after` says how long to wait."""

    status = 429


class ServerError(APIError):
    """5xx: the service, or a gateway in front of it, failed."""

    status = 500


class ResponseParseError(CallError):
    """The body of a successful response does not match the API.

    Attributes:
        response: The raw response.
    """

    def __init__(self, message: str, *, response: RawResponse) -> None:
        super().__init__(message)
        self.response = response

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.response.status_code

    @property
    def body(self) -> bytes:
        """Raw body."""
        return self.response.content

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the response."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, for the service's support."""
        return self.response.request_id

    def __str__(self) -> str:
        context = self._context(self.request_id)
        text = one_line(self.message)
        # The delivery of a webhook is not a response to a call.
        if self.attempts:
            text = f"status {self.status_code}, but {text}"
        if self._way_out:
            text = f"{text}; the server may have processed the request: {self._way_out}"
        return f"{text}{context}"


class UndecidedError(ServiceError):
    """It is unknown whether a pin was published; nothing more was sent.

    Attributes:
        key: Key of its entry in the journal.
        candidates: Ids of pins, one of which may be the published one.
    """

    def __init__(self, message: str, *, key: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.key = key
        self.candidates = tuple(candidates)


class WaitTimeoutError(ServiceError, TimeoutError):
    """Waiting took longer than its time limit; the work at the service continues.

    Attributes:
        last: The last known state of the object that was waited for.
    """

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


def may_have_arrived(error: Exception) -> bool:
    """Whether a failed call may still have been processed."""
    if isinstance(error, ResponseParseError):
        return True
    return isinstance(error, APIError | APIConnectionError) and error.may_have_been_processed

"""Errors of every service; `pinbridge.errors` shows the whole tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from pinbridge.runtime.errors import FieldProblem, InvalidInputError, PinbridgeError

from .error_table import ErrorRow
from .redaction import masked, without_queries
from .response import RawResponse

_LONGEST_TEXT = 1000


class Attempt(NamedTuple):
    """One try of a call.

    Attributes:
        outcome: HTTP status, or what went wrong on the way.
        elapsed: Seconds from the start of the call to the end of this try.
    """

    outcome: int | str
    elapsed: float


def sentence(text: str) -> str:
    """Return a text with a full stop at its end."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def one_line(text: str) -> str:
    """Make one readable line of a text from elsewhere, which may hold anything."""
    shown = "".join(char if char.isprintable() else " " for char in text[: 2 * _LONGEST_TEXT])
    shown = without_queries(" ".join(shown.split()))
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:_LONGEST_TEXT]}..."


class ServiceError(PinbridgeError):
    """An error that holds something the service sent; a pickle keeps it with secrets masked."""

    def _state_to_keep(self) -> dict[str, Any]:
        return {name: masked(value) for name, value in self.__dict__.items()}


class ConfigurationError(PinbridgeError):
    """Settings or credentials are missing or wrong; nothing was sent."""


class JournalError(PinbridgeError):
    """The journal of publishing can't be read or written; what it does not know is not sent."""


class InvalidFileError(InvalidInputError):
    """A file to upload is missing, empty, unreadable or of the wrong kind; nothing was sent."""


class AmbiguousNameError(InvalidInputError):
    """A board or account name matches none, or several.

    Attributes:
        choices: What there is to choose from, as `name (id)`.
        matches: How many have the name.
    """

    def __init__(self, message: str, choices: Sequence[str] = (), *, matches: int = 0) -> None:
        super().__init__(message)
        self.choices = tuple(choices)
        self.matches = matches


class CallError(ServiceError):
    """An error of a call that was sent, or tried to be.

    Attributes:
        method: HTTP method.
        path: Path of the request, without its query.
        attempts: All tries, the last one included.
        elapsed: Seconds that the call took, waits included.
        look_up: Method that tells whether the call had its effect, for example `schedules.list`. Set
            where that is not known and a repeat could do the same thing twice.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        attempts: Sequence[Attempt] = (),
    ) -> None:
        # The service may quote an address that it was given.
        message = without_queries(message)
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.attempts = tuple(attempts)
        self.look_up: str | None = None

    @property
    def elapsed(self) -> float:
        """Seconds that the call took, waits included."""
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
        return f"look with {self.look_up} before you repeat it" if self.look_up else ""


class APIConnectionError(CallError):
    """Nothing usable came back from the server.

    Attributes:
        phase: Where it broke: `connect`, `pool`, `write`, `read` or `close`.
        may_have_been_processed: Whether the server may have acted on a request all the same.
    """

    def __init__(
        self,
        message: str,
        *,
        phase: str = "connect",
        may_have_been_processed: bool = False,
        method: str = "",
        path: str = "",
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(message, method=method, path=path, attempts=attempts)
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
    """No answer came within the time allowed."""


class APIError(CallError):
    """The server answered with a status that is no success.

    Attributes:
        status_code: HTTP status, also where it is not a registered one.
        message: What the service says is wrong.
        code: The service's code for it, for example `quota_exceeded`.
        remediation: What to do, as the service or else the library advises.
        explanation: What the library knows about the code: who has to act, whether waiting helps.
        request_id: Id by which the service's support finds the request.
        retry_after: Seconds to wait before another try, where the service says.
        details: Body of the answer as parsed, or as text where it is not JSON.
        response: The answer, raw.
        upgrade_url: Page where the plan can be changed.
        connect_url: Page where an account can be connected.
        missing_scopes: Permissions that the connection lacks.
        field_errors: Fields that the service refused.
        may_have_been_processed: Whether an earlier, unanswered try may have had its effect.
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
        method: str = "",
        path: str = "",
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(message, method=method, path=path, attempts=attempts)
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

    def _state_to_keep(self) -> dict[str, Any]:
        response = self.response and self.response.masked()
        return super()._state_to_keep() | {"response": response}

    @property
    def summary(self) -> str:
        """The message in one line, and the field errors that it does not include."""
        fields = [text for text in map(str, self.field_errors) if text not in self.message]
        message = one_line(self.message)
        return f"{message} [{one_line('; '.join(fields))}]" if fields else message

    def __str__(self) -> str:
        label = f"{self.status_code} {one_line(self.code)}" if self.code else str(self.status_code)
        text = f"{label}: {self.summary}"
        if self.remediation:
            text = f"{sentence(text)} {sentence(one_line(self.remediation))}"
        if self.may_have_been_processed:
            doubt = "An earlier try may have been processed."
            if self._way_out:
                doubt = f"The request may have been processed: {self._way_out}."
            text = f"{sentence(text)} {doubt}"
        return text + self._context(self.request_id)


class BadRequestError(APIError):
    """400: the state of the thing does not allow the action."""

    status = 400


class AuthenticationError(APIError):
    """401: credentials are missing or not accepted."""

    status = 401


class PaymentRequiredError(APIError):
    """402: the plan, the quota or the billing state does not allow the action."""

    status = 402


class PermissionDeniedError(AuthenticationError):
    """403: the credentials are good but do not permit the action."""

    status = 403


class NotFoundError(APIError):
    """404: no such thing in this project."""

    status = 404


class ConflictError(APIError):
    """409: the action conflicts with the present state."""

    status = 409


class PayloadTooLargeError(APIError):
    """413: the file is larger than the service or the plan takes."""

    status = 413


class ValidationError(APIError):
    """422: the service refused the input; `field_errors` says where."""

    status = 422


class RateLimitError(APIError):
    """429: too many requests; `retry_after` says how long to wait."""

    status = 429


class ServerError(APIError):
    """5xx: the service or a gateway before it failed."""


class ResponseParseError(CallError):
    """A success whose body is not what the API promises.

    Attributes:
        response: The answer, raw.
    """

    def __init__(
        self,
        message: str,
        *,
        response: RawResponse,
        method: str = "",
        path: str = "",
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(message, method=method, path=path, attempts=attempts)
        self.response = response

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.response.status_code

    @property
    def body(self) -> bytes:
        """Body as received."""
        return self.response.content

    @property
    def headers(self) -> Mapping[str, str]:
        """Header fields of the answer."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """Id by which the service's support finds the request."""
        return self.response.request_id

    def _state_to_keep(self) -> dict[str, Any]:
        return super()._state_to_keep() | {"response": self.response.masked()}

    def __str__(self) -> str:
        context = self._context(self.request_id)
        text = f"status {self.status_code}, but {one_line(self.message)}"
        if self._way_out:
            text = f"{text}; the server may have processed the request: {self._way_out}"
        return f"{text}{context}"


class UndecidedError(ServiceError):
    """Whether a pin was published can't be told; nothing more was sent.

    Attributes:
        key: Key of its entry in the journal.
        candidates: Ids of the pins that may be the one.
    """

    def __init__(self, message: str, *, key: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.key = key
        self.candidates = tuple(candidates)


class WaitTimeoutError(ServiceError, TimeoutError):
    """Waiting took longer than allowed; what was waited for goes on at the service.

    Attributes:
        last: What was waited for, as last seen.
    """

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


def may_have_arrived(error: Exception) -> bool:
    """Whether what a call that ended in an error was to do may be done all the same."""
    if isinstance(error, ResponseParseError):
        return True
    return isinstance(error, APIError | APIConnectionError) and error.may_have_been_processed

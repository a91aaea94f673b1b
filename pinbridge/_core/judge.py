"""Judge the outcome of one attempt of a call."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from pinbridge._core.errors import (
    APIConnectionError,
    APITimeoutError,
    CallError,
    ResponseParseError,
)
from pinbridge._core.response import RawResponse
from pinbridge.runtime.errors import DecodeError
from pinbridge.runtime.operation import Operation, Request
from pinbridge.runtime.types import Response
from pinbridge.runtime.variables import clear_variables

from .credentials import Credentials
from .error_mapping import error_from_response
from .retry import RetryPlan, TransportFailure
from .service import Service

T = TypeVar("T")

_NOT_FOUND = 404
_NO_CONTENT = 204


class Failure(NamedTuple):
    """An attempt that failed.

    Attributes:
        error: What the call raises if it ends here.
        delay: Seconds until the next attempt, or None to end here.
        pause: Seconds that the service asks all calls with these credentials to wait.
    """

    error: CallError
    delay: float | None
    pause: float = 0.0


def judge(
    answer: RawResponse | TransportFailure,
    request: Request[T],
    plan: RetryPlan,
    service: Service,
    credentials: Credentials,
) -> Response[T] | Failure:
    """Return the typed response of a success, or a `Failure`, and add the attempt to the plan."""
    operation = request.operation
    pause = 0.0
    if isinstance(answer, RawResponse):
        answer.request_id_header = service.request_id_header
    if isinstance(answer, TransportFailure):
        delay = plan.after_failure(answer)
        kind = APITimeoutError if answer.is_timeout else APIConnectionError
        error: CallError = kind(
            answer.message,
            phase=answer.phase,
            may_have_been_processed=plan.is_outcome_unknown,
        )
    elif answer.status_code in operation.successes or _is_deleted(answer, operation, plan):
        is_listed = answer.status_code in operation.successes
        status = answer.status_code if is_listed else _NO_CONTENT
        try:
            content_type = answer.headers.get("content-type", "")
            parsed = operation.parse(status, answer.content, content_type)
        except DecodeError as cause:
            delay = plan.after_unusable(status, is_malformed=cause.is_malformed)
            error = ResponseParseError(cause.reason, response=answer)
            # The decoder's frames hold the body, which may contain a session token.
            clear_variables(cause, None)
            error.__cause__ = cause
        else:
            plan.quota.earn()
            return Response(status, answer.headers, answer.content, parsed)
    else:
        error = refused = error_from_response(answer, service, secrets=credentials.secrets)
        known = refused.explanation
        delay = plan.after_status(
            answer.status_code,
            refused.retry_after,
            is_final=known is not None and not known.is_worth_waiting,
        )
        pause = plan.pause_for_all(answer.status_code, refused.retry_after)
        refused.may_have_been_processed = plan.is_outcome_unknown
    error.method, error.path = operation.method, request.path
    if delay is None:
        error.attempts = tuple(plan.attempts)
        if operation.retry_safety == "unsafe" and plan.is_outcome_unknown:
            error.look_up = service.look_ups.get(operation.id)
    return Failure(error, delay, pause)


def _is_deleted(answer: RawResponse, operation: Operation[Any], plan: RetryPlan) -> bool:
    """Whether a 404 is a success, as an earlier attempt without a response may have deleted the object."""
    return (
        answer.status_code == _NOT_FOUND
        and operation.method == "DELETE"
        and plan.is_unanswered
        and operation.responses.get(_NO_CONTENT, Any) is None
    )

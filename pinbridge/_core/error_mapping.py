"""Map failed calls to the library's errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from http import HTTPStatus
from typing import Any, cast

from pinbridge.runtime.errors import FieldProblem

from . import errors
from .guards import is_dict, is_list
from .redaction import MASK, without_secrets
from .response import RawResponse
from .retry import TOO_MANY_REQUESTS, retry_after_seconds
from .service import ErrorBody, Service
from .urls import origin_text

_LONGEST_MESSAGE = 300
_LONGEST_TEXT_BODY = 1200
_MAX_DEPTH = 100
_SHORTEST_SECRET = 8
_SERVER_ERROR = 500  # stands for all 5xx


def class_chooser(
    general: type[errors.APIError], *others: type[errors.APIError]
) -> Callable[[int], type[errors.APIError]]:
    """Return a function that returns the error class for a status: the one of `others`, or else `general`."""
    class_of = {cls.status: cls for cls in others}
    return lambda status: class_of.get(min(status, _SERVER_ERROR), general)


error_class = class_chooser(
    errors.APIError,
    errors.ServerError,
    errors.BadRequestError,
    errors.AuthenticationError,
    errors.PaymentRequiredError,
    errors.PermissionDeniedError,
    errors.NotFoundError,
    errors.ConflictError,
    errors.PayloadTooLargeError,
    errors.ValidationError,
    errors.RateLimitError,
)


def error_from_response(
    response: RawResponse, service: Service, *, secrets: tuple[str, ...] = ()
) -> errors.APIError:
    """Build the error for an unsuccessful response; secrets that the service quotes are masked."""
    # A short one, such as `key` in a test, is a part of words and of error codes.
    secrets = tuple(secret for secret in secrets if len(secret) >= _SHORTEST_SECRET)
    response = _without(response, secrets)
    status = response.status_code
    details = _decoded(response.content)
    body = (service.read_error or read_common_error)(details, status)
    fields = [
        problem._replace(message=without_secrets(problem.message, secrets))
        for problem in body.field_errors
    ]
    explanation = service.explain(body.code, body.message) if service.explain else None
    retry_after = retry_after_seconds(response.headers, body.retry_after)
    if retry_after is None and status == TOO_MANY_REQUESTS and service.read_window:
        window = service.read_window(response.headers)
        retry_after = window and window.reset
    remediation = body.remediation
    if remediation is None and explanation is not None and not fields:
        remediation = explanation.remedy
    return (service.error_class or error_class)(status)(
        without_secrets(_message(body, details, response), secrets),
        status_code=status,
        code=body.code,
        details=details,
        response=response,
        remediation=remediation and without_secrets(remediation, secrets),
        request_id=printable_id(body.request_id) or response.request_id,
        retry_after=retry_after,
        field_errors=fields,
        explanation=explanation,
        **body.extra,
    )


def _without(response: RawResponse, secrets: tuple[str, ...]) -> RawResponse:
    """Return a response, or a copy with these secrets masked if it quotes one."""
    content, headers = response.content, response.headers
    for secret in secrets:
        content = content.replace(secret.encode(), MASK.encode())
        if any(secret in value for value in headers.values()):
            masked = {name: headers[name].replace(secret, MASK) for name in headers}
            headers = cast("Any", type(headers))(masked)
    if content == response.content and headers is response.headers:
        return response
    return RawResponse(response.status_code, headers, content, response.request_id_header)


def read_common_error(details: Any, status: int) -> ErrorBody:
    """Read an error body in one of the common formats, including Problem Details (RFC 9457)."""
    top = as_dict(details)
    error = as_dict(top.get("error")) or top
    names = ("message", "detail", "title", "error")
    return ErrorBody(
        message=next((text for name in names if (text := as_text(error.get(name)))), None),
        code=as_text(error.get("code")) or as_text(error.get("type")),
        field_errors=field_problems(error.get("detail")),
    )


def field_problems(rows: Any) -> Sequence[FieldProblem]:
    """Read field errors in the format of FastAPI and pydantic: `loc`, `msg` and `type`."""
    problems: list[FieldProblem] = []
    for row in map(as_dict, as_list(rows)):
        path = [step for step in as_list(row.get("loc")) if isinstance(step, str | int)]
        if len(path) > 1 and path[0] in ("body", "query", "path", "header"):
            del path[0]
        message = as_text(row.get("msg")) or "is not valid"
        problems.append(FieldProblem(tuple(path), message, as_text(row.get("type"))))
    return problems


def as_dict(value: object) -> dict[str, Any]:
    """Return a dict unchanged, or an empty one for anything else."""
    return value if is_dict(value) else {}


def as_list(value: object) -> list[Any]:
    """Return a list unchanged, or an empty one for anything else."""
    return value if is_list(value) else []


def as_text(value: object) -> str | None:
    """Return a non-empty string unchanged, or None for anything else."""
    return value if isinstance(value, str) and value else None


def printable_id(value: object) -> str | None:
    """Return an id that is safe to log, or None for anything else."""
    text = as_text(value)
    return text if text and text.isprintable() and len(text) <= _LONGEST_MESSAGE else None


def _decoded(content: bytes) -> Any:
    with suppress(ValueError, RecursionError):
        decoded = json.loads(content)
        # What is nested deeper could not be copied or pickled with an error.
        if _depth(decoded) <= _MAX_DEPTH:
            return decoded
    return content[:_LONGEST_TEXT_BODY].decode(errors="replace")


def _depth(value: Any) -> int:
    inner = value.values() if is_dict(value) else as_list(value)
    return 1 + max(map(_depth, inner), default=0)


def _message(body: ErrorBody, details: Any, response: RawResponse) -> str:
    if body.message is not None:
        return body.message
    if body.field_errors:
        return "the input is invalid"
    if "location" in response.headers and response.status_code < HTTPStatus.BAD_REQUEST:
        place = origin_text(response.headers["location"]) or "another address"
        return f"the server redirects to {place}, and redirects are not followed; check base_url"
    text = " ".join(details.split()) if isinstance(details, str) else ""
    if "<" in text:
        # An HTML page: only its title is readable.
        text = text.partition("<title>")[2].partition("</title>")[0]
    if text.strip() and "<" not in text:
        return text.strip()[:_LONGEST_MESSAGE]
    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return "the server gave no reason"

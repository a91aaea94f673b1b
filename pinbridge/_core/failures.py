"""Turn what went wrong into the library's errors."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from pinbridge import errors
from pinbridge._core.guards import is_dict, is_list
from pinbridge._core.retry import retry_after_seconds

MAX_MESSAGE_LENGTH = 300
_FIRST_SERVER_STATUS = 500
_MAX_DEPTH = 100

_CLASS_OF: Mapping[int, type[errors.APIError]] = {
    cls.status: cls
    for cls in (
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
    if cls.status is not None
}

# Code of an answer that names none (fact sheet, 4.1).
_CODE_OF = {
    400: "bad_request",
    402: "payment_required",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_error",
    429: "rate_limited",
    500: "internal_error",
    503: "service_unavailable",
}


def error_from_response(
    response: errors.RawResponse,
    *,
    method: str,
    path: str,
    attempts: Sequence[errors.Attempt] = (),
    may_have_been_processed: bool = False,
    now: float | None = None,
) -> errors.APIError:
    """Build the error for an answer that is no success (fact sheet, 4.1).

    Args:
        response: The answer.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        attempts: All tries so far.
        may_have_been_processed: Whether an earlier try may have had its effect.
        now: Seconds since the epoch, to read a Retry-After date.
    """
    status = response.status_code
    body = _parsed(response.content)
    envelope = _envelope(body)
    retry_after = retry_after_seconds(response.headers, envelope.get("retry_after_seconds"), now)
    fields = _field_errors(envelope, body)
    return _error_class(status)(
        _message(envelope, body, response, fields),
        status_code=status,
        code=_text(envelope.get("code")) or _code(body) or _CODE_OF.get(status),
        details=body,
        response=response,
        remediation=_text(envelope.get("remediation")),
        request_id=_request_id(envelope, body, response),
        retry_after=retry_after,
        upgrade_url=_text(envelope.get("upgrade_url")),
        connect_url=_text(envelope.get("connect_url")),
        missing_scopes=[str(scope) for scope in _list(envelope.get("missing_scopes"))],
        field_errors=fields,
        may_have_been_processed=may_have_been_processed,
        method=method,
        path=path,
        attempts=attempts,
    )


def _error_class(status: int) -> type[errors.APIError]:
    if status >= _FIRST_SERVER_STATUS:
        return errors.ServerError
    return _CLASS_OF.get(status, errors.APIError)


def _parsed(content: bytes) -> Any:
    with suppress(ValueError, RecursionError):
        parsed = json.loads(content)
        if not _is_too_deep(parsed, content):
            return parsed
    return content[: MAX_MESSAGE_LENGTH * 4].decode(errors="replace")


def _is_too_deep(parsed: Any, content: bytes) -> bool:
    """Whether so much is nested that errors which hold it could not be copied or pickled."""
    if content.count(b"[") + content.count(b"{") <= _MAX_DEPTH:
        return False
    level: list[Any] = [parsed]
    for _ in range(_MAX_DEPTH):
        level = [
            inner
            for value in level
            for inner in (value.values() if is_dict(value) else value if is_list(value) else ())
        ]
        if not level:
            return False
    return True


def _dict(value: object) -> dict[str, Any]:
    return value if is_dict(value) else {}


def _list(value: object) -> list[Any]:
    return value if is_list(value) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _envelope(body: Any) -> dict[str, Any]:
    top = _dict(body)
    detail = _dict(top.get("detail"))
    return _dict(top.get("error")) or _dict(detail.get("error")) or detail


def _code(body: Any) -> str | None:
    return _text(_dict(body).get("code"))


def _request_id(envelope: dict[str, Any], body: Any, response: errors.RawResponse) -> str | None:
    return (
        _id(envelope.get("request_id")) or _id(_dict(body).get("request_id")) or response.request_id
    )


def _id(value: object) -> str | None:
    # It goes into logs: a text of several lines is no id.
    text = _text(value)
    return text if text and text.isprintable() and len(text) <= MAX_MESSAGE_LENGTH else None


def _field_errors(envelope: dict[str, Any], body: Any) -> list[errors.FieldProblem]:
    rows = _list(envelope.get("errors")) or _list(_dict(body).get("detail"))
    problems: list[errors.FieldProblem] = []
    for row in map(_dict, rows):
        path = [step for step in _list(row.get("loc")) if isinstance(step, str | int)]
        if len(path) > 1 and path[0] in ("body", "query", "path", "header"):
            del path[0]
        message = _text(row.get("msg")) or "is not valid"
        problems.append(errors.FieldProblem(tuple(path), message, _text(row.get("type"))))
    return problems


def _message(
    envelope: dict[str, Any],
    body: Any,
    response: errors.RawResponse,
    fields: Sequence[errors.FieldProblem],
) -> str:
    top = _dict(body)
    stated = _text(envelope.get("message")) or _text(top.get("detail"))
    if stated is None and not fields:
        stated = _text(top.get("message"))
    if stated is not None:
        return stated
    if fields:
        return "the input is not valid"
    location = response.headers.get("location")
    if location is not None and response.status_code < HTTPStatus.BAD_REQUEST:
        return "the server redirects elsewhere, which is not followed; check base_url"
    if isinstance(body, str) and body.strip() and "<" not in body:
        return " ".join(body.split())[:MAX_MESSAGE_LENGTH]
    return _phrase(response.status_code)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the server gives no reason"

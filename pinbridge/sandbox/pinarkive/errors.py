"""How the errors of the PinArkive API look on the wire (schema `ErrorResponse`)."""

from __future__ import annotations

from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response

_CODES = {
    "unauthorized": "UNAUTHORIZED",
    "rate_limited": "RATE_LIMIT",
    "file_too_large": "FILE_TOO_LARGE",
    **{
        code: code
        for code in (
            "INVALID_API_KEY",
            "missing_scope",
            "email_not_verified",
            "account_disabled",
            "2fa_required",
            "2fa_invalid",
        )
    },
}
"""The codes that the API has, by those of the sandbox. Other errors have none."""


def refused(status: HTTPStatus, message: str, code: str = "") -> ApiError:
    """Return an error; few of them have a code."""
    return ApiError(code, message, status=status)


def bad_request(message: str) -> ApiError:
    """Return the error for an input that is not acceptable."""
    return refused(HTTPStatus.BAD_REQUEST, message)


def error_response(error: ApiError, _: str) -> Response:
    """Return the response for an error."""
    status = HTTPStatus(error.status or HTTPStatus.BAD_REQUEST)
    if status == HTTPStatus.UNPROCESSABLE_ENTITY:
        status = HTTPStatus.BAD_REQUEST
    body: dict[str, object] = {"error": status.phrase, "message": error.message}
    if error.code in _CODES:
        body["code"] = _CODES[error.code]
    if error.retry_after is not None:
        body["retryAfter"] = error.retry_after
    return Response(body | error.more, status, error.headers())

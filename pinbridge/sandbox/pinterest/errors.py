"""The errors of the API: codes, texts, and how they look on the wire."""

from __future__ import annotations

from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response

_CODES = {
    HTTPStatus.UNAUTHORIZED: 2,
    HTTPStatus.FORBIDDEN: 29,
    HTTPStatus.NOT_FOUND: 4,
    HTTPStatus.METHOD_NOT_ALLOWED: 5,
    HTTPStatus.TOO_MANY_REQUESTS: 8,
    HTTPStatus.INTERNAL_SERVER_ERROR: 11,
    HTTPStatus.NOT_IMPLEMENTED: 4181,
    HTTPStatus.SERVICE_UNAVAILABLE: 12,
}
"""Codes of errors that have none of their own, by status; all others have 1."""


def refused(status: int, code: int, message: str) -> ApiError:
    """Return an error with a code of Pinterest's."""
    return ApiError("", message, status=status, number=code)


def bad_request(message: str) -> ApiError:
    """Return the error for an input that is not acceptable."""
    return refused(HTTPStatus.BAD_REQUEST, 1, message)


def unauthenticated() -> ApiError:
    """Return the error for missing, wrong or expired credentials."""
    return refused(HTTPStatus.UNAUTHORIZED, 2, "Authentication failed.")


def missing_scope(*scopes: str) -> ApiError:
    """Return the error for a token that lacks scopes."""
    return refused(
        HTTPStatus.UNAUTHORIZED,
        3,
        "Your token does not have sufficient permissions to perform this operation."
        f" Missing: {', '.join(scopes)}.",
    )


def forbidden() -> ApiError:
    """Return the error for something that belongs to somebody else."""
    return refused(HTTPStatus.FORBIDDEN, 29, "You are not permitted to access that resource.")


def not_found(kind: str, code: int = 4) -> ApiError:
    """Return the error for an unknown id."""
    return refused(HTTPStatus.NOT_FOUND, code, f"{kind} not found.")


def board_not_found() -> ApiError:
    """Return the error for an unknown board."""
    return not_found("Board", 40)


def pin_not_found() -> ApiError:
    """Return the error for an unknown pin."""
    return not_found("Pin", 50)


def section_not_found() -> ApiError:
    """Return the error for an unknown section of a board."""
    message = "Sorry! We couldn't find this board section."
    return refused(HTTPStatus.NOT_FOUND, 2031, message)


def error_response(error: ApiError, _: str) -> Response:
    """Return the response for an error."""
    status = HTTPStatus(error.status or HTTPStatus.BAD_REQUEST)
    if status == HTTPStatus.UNPROCESSABLE_ENTITY and "number" not in error.more:
        status = HTTPStatus.BAD_REQUEST
    more = dict(error.more)
    code = more.pop("number", None) or _CODES.get(status, 1)
    return Response({"code": code, "message": error.message, **more}, status, error.headers())

"""Errors of Pinterest's API v5. Each is also the error of that name in `pinbridge.errors`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinbridge._core import errors
from pinbridge._core.error_mapping import as_dict, class_chooser
from pinbridge.runtime.errors import PinbridgeError

from .results import BulkFailedError

if TYPE_CHECKING:
    from pinterest_api.models import Media

    from .reports import Report

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "BulkFailedError",
    "ConflictError",
    "LoginError",
    "MediaFailedError",
    "NotFoundError",
    "PermissionDeniedError",
    "PinterestError",
    "RateLimitError",
    "ReportFailedError",
    "ServerError",
    "TokenExpiredError",
    "ValidationError",
]


class PinterestError(errors.APIError):
    """Pinterest responded with an error status."""

    @property
    def number(self) -> int | None:
        """Pinterest's error code as a number; `code` is a string."""
        return int(self.code) if self.code and self.code.lstrip("-").isdecimal() else None

    @property
    def is_spam(self) -> bool:
        """Whether Pinterest considers the request spam."""
        return "spam" in f"{as_dict(self.details).get('message_detail')} {self.message}".lower()


class BadRequestError(PinterestError, errors.BadRequestError):
    """400: the input is invalid, or the state does not allow the action."""


class AuthenticationError(PinterestError, errors.AuthenticationError):
    """401: the access token is missing or rejected, or the app is not allowed to do this."""


class PermissionDeniedError(AuthenticationError, errors.PermissionDeniedError):
    """403: the account, the app or the scopes of the token do not allow the action."""


class NotFoundError(PinterestError, errors.NotFoundError):
    """404: there is no such object, or the account can't see it."""


class ConflictError(PinterestError, errors.ConflictError):
    """409: the action conflicts with the current state, for example a name that is taken."""


class ValidationError(PinterestError, errors.ValidationError):
    """422: parts of the input are invalid; see `details`."""


class RateLimitError(PinterestError, errors.RateLimitError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(PinterestError, errors.ServerError):
    """5xx: Pinterest, or a gateway in front of it, failed."""


class TokenExpiredError(errors.ConfigurationError):
    """A token has expired or was revoked, and can't be refreshed; the call itself was not sent.

    Attributes:
        token: `access token` or `refresh token`.
        ended_at: When it expired, in UTC, if known.
    """

    def __init__(self, token: str, ended_at: dt.datetime | None, reason: str) -> None:
        when = f" on {ended_at:%Y-%m-%d at %H:%M} UTC" if ended_at else ""
        super().__init__(
            f"the {token} ended{when} {reason}. Log in again: client.oauth.login(), or "
            "`pinbridge pinterest login --write NAME`"
        )
        self.token = token
        self.ended_at = ended_at


class LoginError(PinbridgeError):
    """A log-in failed.

    Attributes:
        reason: `denied`, `state`, `no_code` or `timeout`.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class MediaFailedError(errors.ServiceError):
    """Pinterest could not process an uploaded video.

    Attributes:
        media: The media, in its last known state.
    """

    def __init__(self, media: Media) -> None:
        super().__init__(
            f"Pinterest could not process media {media.media_id}; check that the video plays, and"
            " upload it again"
        )
        self.media = media


class ReportFailedError(errors.ServiceError):
    """Pinterest could not create a report.

    Attributes:
        report: The report; its status is `FAILED`, `EXPIRED`, `CANCELLED` or `DOES_NOT_EXIST`.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(f"the status of the report is {report.status}; request it again")
        self.report = report


error_class = class_chooser(
    PinterestError,
    ServerError,
    BadRequestError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    ValidationError,
    RateLimitError,
)


def code_of(body: Mapping[str, Any]) -> str | None:
    """Return the code of an error body as text."""
    code = body.get("code")
    if isinstance(code, bool) or not isinstance(code, int | str):
        return None
    return str(code) or None

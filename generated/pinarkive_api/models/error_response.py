from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class ErrorResponse(ReadableByKey):
    """Body of an error response. Any field may be missing.

    Attributes:
        error: Short name of the error, such as Not Found.
        message: Text for a reader.
        code: Machine name of the error. Known are INVALID_API_KEY, UNAUTHORIZED, missing_scope,
            email_not_verified, account_disabled, 2fa_required, 2fa_invalid, FILE_TOO_LARGE and
            RATE_LIMIT; upper and lower case vary.
        required: The scope that is missing.
        retry_after: Seconds to wait before a retry.
        reset_time: When requests are allowed again.
        can_resend_verification: Whether a new verification email would help a disabled user.
        current_api_base: Path of the current version, sent by retired ones.
    """

    error: str | None = None
    message: str | None = None
    code: str | None = None
    required: str | None = None
    retry_after: int | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_time: datetime.datetime | None = None
    can_resend_verification: bool | None = None
    current_api_base: str | None = None

    _WIRE_NAMES = {
        "retry_after": "retryAfter",
        "reset_time": "resetTime",
        "can_resend_verification": "canResendVerification",
        "current_api_base": "currentApiBase",
    }

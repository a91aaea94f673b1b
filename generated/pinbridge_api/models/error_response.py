from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .error_detail import ErrorDetail
from .error_envelope import ErrorEnvelope
from .validation_error_item import ValidationErrorItem


@define(kw_only=True)
class ErrorResponse(Decodable):
    """Body of an error response. Current API versions fill in error; the rest is older.

    Attributes:
        detail: Older form of the error: a text, an object, or a list of input problems.
        request_id: Sent at this level with unhandled errors.
        message: Sent at this level by some older responses.
        code: Sent at this level by some older responses.
    """

    detail: str | ErrorDetail | list[ValidationErrorItem] | None = None
    error: ErrorEnvelope | None = None
    request_id: str | None = None
    message: str | None = None
    code: str | None = None

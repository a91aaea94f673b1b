from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .error_envelope import ErrorEnvelope


@define(kw_only=True)
class ErrorDetail(Decodable):
    """Object form of the older detail field.

    Attributes:
        error: Used by early API versions.
    """

    message: str | None = None
    code: str | None = None
    error: ErrorEnvelope | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdsCreditRedeemResponse(Extensible):
    """`AdsCreditRedeemResponse` of the API."""

    error_code: int | None = None
    error_message: str | None = None
    success: bool | None = None

    _WIRE_NAMES = {"error_code": "errorCode", "error_message": "errorMessage"}

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class EmailVerificationActionResponse(Decodable):
    """Confirmation of an address verification step.

    Attributes:
        retry_after_seconds: Seconds until another email may be asked for.
    """

    message: str
    retry_after_seconds: int | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class PrimaryEmailChangeRequestResponse(Decodable):
    """Confirmation that an address change waits for its email.

    Attributes:
        pending_email: Address that has to be confirmed.
        retry_after_seconds: Seconds until another email may be asked for.
    """

    message: str
    pending_email: str
    requested_at: datetime.datetime
    retry_after_seconds: int | None = None

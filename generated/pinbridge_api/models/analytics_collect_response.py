from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AnalyticsCollectResponse(Decodable):
    """Confirmation that a collection was asked for.

    Attributes:
        status: State of the collection, such as queued.
    """

    account_id: uuid.UUID
    status: str
    message: str

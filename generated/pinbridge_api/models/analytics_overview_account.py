from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AnalyticsOverviewAccount(Decodable):
    """Collection state of one account in the overview.

    Attributes:
        status: State of the collection, such as collecting.
    """

    account_id: uuid.UUID
    status: str
    message: str

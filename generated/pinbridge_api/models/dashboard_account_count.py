from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DashboardAccountCount(Decodable):
    """Published pins of one account."""

    account_id: uuid.UUID
    published: int

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .account_health_status import AccountHealthStatus


@define(kw_only=True)
class BoardAccessAccountHealth(Decodable):
    """Condition of the account that was checked."""

    status: AccountHealthStatus

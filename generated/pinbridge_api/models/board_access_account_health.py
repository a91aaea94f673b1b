from __future__ import annotations

from ..codec import Decodable
from ..structs import define
from .account_health_status import AccountHealthStatus


@define(kw_only=True)
class BoardAccessAccountHealth(Decodable):
    """Condition of the account that was checked."""

    status: AccountHealthStatus

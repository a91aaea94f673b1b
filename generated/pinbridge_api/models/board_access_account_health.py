from __future__ import annotations

import attrs

from ..codec import Decodable
from .account_health_status import AccountHealthStatus


@attrs.define(kw_only=True)
class BoardAccessAccountHealth(Decodable):
    """Condition of the account that was checked."""

    status: AccountHealthStatus

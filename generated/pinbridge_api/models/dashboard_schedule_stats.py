from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DashboardScheduleStats(Decodable):
    """Schedule counts.

    Attributes:
        by_status: Count by schedule status.
    """

    by_status: dict[str, int]
    upcoming: int

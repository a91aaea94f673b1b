from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class DashboardScheduleStats(Decodable):
    """Schedule counts.

    Attributes:
        by_status: Count by schedule status.
    """

    by_status: dict[str, int]
    upcoming: int

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DashboardPinStats(Decodable):
    """Pin counts of a range.

    Attributes:
        total: Sum over by_status.
        submitted: Pins created in the range. Since API 1.38.
        by_status: Count by pin status.
        success_rate: Published part of all finished pins, from 0 to 1.
    """

    total: int
    submitted: int | None = None
    by_status: dict[str, int]
    success_rate: float | None = None

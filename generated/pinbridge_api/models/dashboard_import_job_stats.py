from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DashboardImportJobStats(Decodable):
    """Import job counts.

    Attributes:
        by_status: Count by import job status.
    """

    by_status: dict[str, int]

from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class DashboardImportJobStats(Decodable):
    """Import job counts.

    Attributes:
        by_status: Count by import job status.
    """

    by_status: dict[str, int]

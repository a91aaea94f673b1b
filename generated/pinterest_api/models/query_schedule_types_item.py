from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryScheduleTypesItem(OpenStrEnum):
    """Values of `QueryScheduleTypesItem`."""

    CAMPAIGN_BUDGET = "CAMPAIGN_BUDGET"
    CAMPAIGN_BID_MULTIPLIERS = "CAMPAIGN_BID_MULTIPLIERS"

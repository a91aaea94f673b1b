from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkEntityType(OpenStrEnum):
    """Values of `BulkEntityType`."""

    CAMPAIGN = "CAMPAIGN"
    AD_GROUP = "AD_GROUP"
    PRODUCT_GROUP = "PRODUCT_GROUP"
    AD = "AD"
    KEYWORD = "KEYWORD"
    LABEL = "LABEL"
    SCHEDULE = "SCHEDULE"

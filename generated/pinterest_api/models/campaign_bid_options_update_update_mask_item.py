from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CampaignBidOptionsUpdateUpdateMaskItem(OpenStrEnum):
    """Values of `CampaignBidOptionsUpdateUpdateMaskItem`."""

    AUDIENCE = "AUDIENCE"
    APP_TYPE = "APP_TYPE"
    PLACEMENT = "PLACEMENT"
    GENDER = "GENDER"
    AGE_BUCKET = "AGE_BUCKET"

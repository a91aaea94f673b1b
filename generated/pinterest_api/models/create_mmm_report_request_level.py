from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CreateMMMReportRequestLevel(OpenStrEnum):
    """Values of `CreateMMMReportRequestLevel`."""

    CAMPAIGN_TARGETING = "CAMPAIGN_TARGETING"
    AD_GROUP_TARGETING = "AD_GROUP_TARGETING"

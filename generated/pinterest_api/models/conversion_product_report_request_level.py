from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionProductReportRequestLevel(OpenStrEnum):
    """Values of `ConversionProductReportRequestLevel`."""

    ADVERTISER = "ADVERTISER"
    CAMPAIGN = "CAMPAIGN"
    AD_GROUP = "AD_GROUP"

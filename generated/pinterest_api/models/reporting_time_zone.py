from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ReportingTimeZone(OpenStrEnum):
    """Values of `ReportingTimeZone`."""

    PINTEREST_TIME_ZONE = "PINTEREST_TIME_ZONE"
    AD_ACCOUNT_TIME_ZONE = "AD_ACCOUNT_TIME_ZONE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceInsightType(OpenStrEnum):
    """Values of `AudienceInsightType`."""

    YOUR_TOTAL_AUDIENCE = "YOUR_TOTAL_AUDIENCE"
    YOUR_ENGAGED_AUDIENCE = "YOUR_ENGAGED_AUDIENCE"
    PINTEREST_TOTAL_AUDIENCE = "PINTEREST_TOTAL_AUDIENCE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class SharedAudienceAccountAccountType(OpenStrEnum):
    """Values of `SharedAudienceAccountAccountType`."""

    AD_ACCOUNT = "AD_ACCOUNT"
    BUSINESS_ACCOUNT = "BUSINESS_ACCOUNT"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceAccountType(OpenStrEnum):
    """Values of `AudienceAccountType`."""

    AD_ACCOUNT = "AD_ACCOUNT"
    BUSINESS_ACCOUNT = "BUSINESS_ACCOUNT"

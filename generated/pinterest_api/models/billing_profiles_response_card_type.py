from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingProfilesResponseCardType(OpenStrEnum):
    """Values of `BillingProfilesResponseCardType`."""

    UNKNOWN = "UNKNOWN"
    VISA = "VISA"
    MASTERCARD = "MASTERCARD"
    AMERICAN_EXPRESS = "AMERICAN_EXPRESS"
    DISCOVER = "DISCOVER"
    ELO = "ELO"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingProfilesResponsePaymentMethodBrand(OpenStrEnum):
    """Values of `BillingProfilesResponsePaymentMethodBrand`."""

    UNKNOWN = "UNKNOWN"
    VISA = "VISA"
    MASTERCARD = "MASTERCARD"
    AMERICAN_EXPRESS = "AMERICAN_EXPRESS"
    DISCOVER = "DISCOVER"
    SOFORT = "SOFORT"
    DINERS_CLUB = "DINERS_CLUB"
    ELO = "ELO"
    CARTE_BANCAIRE = "CARTE_BANCAIRE"

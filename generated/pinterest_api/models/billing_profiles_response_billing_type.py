from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingProfilesResponseBillingType(OpenStrEnum):
    """Values of `BillingProfilesResponseBillingType`."""

    CREDIT_CARD = "CREDIT_CARD"
    INVOICE = "INVOICE"
    INTERNAL = "INTERNAL"
    RECURRING = "RECURRING"
    PREPAID = "PREPAID"

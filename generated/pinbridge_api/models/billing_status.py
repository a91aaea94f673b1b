from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingStatus(OpenStrEnum):
    """State of the subscription."""

    ACTIVE = "active"
    TRIALING = "trialing"
    PAST_DUE = "past_due"
    CANCELED = "canceled"
    UNPAID = "unpaid"

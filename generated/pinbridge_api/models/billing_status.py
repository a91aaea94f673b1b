from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingStatus(OpenStrEnum):
    """State of the subscription."""

    ACTIVE = "active"
    CANCELED = "canceled"
    PAST_DUE = "past_due"
    TRIALING = "trialing"
    UNPAID = "unpaid"

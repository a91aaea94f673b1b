from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingCycle(OpenStrEnum):
    """How often a plan is billed."""

    MONTHLY = "monthly"
    ANNUAL = "annual"

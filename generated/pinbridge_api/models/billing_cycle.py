from __future__ import annotations

from ..enums import OpenStrEnum


class BillingCycle(OpenStrEnum):
    """How often a plan is billed."""

    ANNUAL = "annual"
    MONTHLY = "monthly"

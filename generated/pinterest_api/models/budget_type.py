from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BudgetType(OpenStrEnum):
    """Values of `BudgetType`."""

    DAILY = "DAILY"
    LIFETIME = "LIFETIME"
    CBO_ADGROUP = "CBO_ADGROUP"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TrendType(OpenStrEnum):
    """Values of `TrendType`."""

    GROWING = "growing"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    SEASONAL = "seasonal"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OrderLinePaidType(OpenStrEnum):
    """Values of `OrderLinePaidType`."""

    PAID = "PAID"
    BONUS = "BONUS"
    MAKE_GOOD = "MAKE_GOOD"
    TEST = "TEST"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class NonNullableProductAvailabilityType(OpenStrEnum):
    """Values of `NonNullableProductAvailabilityType`."""

    IN_STOCK = "IN_STOCK"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    PREORDER = "PREORDER"

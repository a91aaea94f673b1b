from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PacingDeliveryType(OpenStrEnum):
    """Values of `PacingDeliveryType`."""

    STANDARD = "STANDARD"
    ACCELERATED = "ACCELERATED"

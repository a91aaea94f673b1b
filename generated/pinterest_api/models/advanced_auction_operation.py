from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdvancedAuctionOperation(OpenStrEnum):
    """Values of `AdvancedAuctionOperation`."""

    UPSERT = "UPSERT"
    DELETE = "DELETE"

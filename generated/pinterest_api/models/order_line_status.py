from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OrderLineStatus(OpenStrEnum):
    """Values of `OrderLineStatus`."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    DELETED = "DELETED"

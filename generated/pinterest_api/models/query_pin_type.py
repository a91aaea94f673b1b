from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryPinType(OpenStrEnum):
    """Values of `QueryPinType`."""

    PRIVATE = "PRIVATE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySplitFieldPins(OpenStrEnum):
    """Values of `QuerySplitFieldPins`."""

    NO_SPLIT = "NO_SPLIT"
    APP_TYPE = "APP_TYPE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySortBy(OpenStrEnum):
    """Values of `QuerySortBy`."""

    ENGAGEMENT = "ENGAGEMENT"
    IMPRESSION = "IMPRESSION"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    PIN_CLICK = "PIN_CLICK"
    SAVE = "SAVE"

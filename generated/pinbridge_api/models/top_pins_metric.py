from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TopPinsMetric(OpenStrEnum):
    """Metric by which pins are ranked."""

    IMPRESSION = "impression"
    SAVE = "save"
    PIN_CLICK = "pin_click"
    OUTBOUND_CLICK = "outbound_click"
    TOTAL_COMMENTS = "total_comments"
    TOTAL_REACTIONS = "total_reactions"

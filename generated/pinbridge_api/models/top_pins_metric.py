from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TopPinsMetric(OpenStrEnum):
    """Metric by which pins are ranked."""

    IMPRESSION = "impression"
    OUTBOUND_CLICK = "outbound_click"
    PIN_CLICK = "pin_click"
    SAVE = "save"
    TOTAL_COMMENTS = "total_comments"
    TOTAL_REACTIONS = "total_reactions"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ObjectiveType(OpenStrEnum):
    """Values of `ObjectiveType`."""

    AWARENESS = "AWARENESS"
    CONSIDERATION = "CONSIDERATION"
    WEB_CONVERSION = "WEB_CONVERSION"
    CATALOG_SALES = "CATALOG_SALES"
    VIDEO_COMPLETION = "VIDEO_COMPLETION"

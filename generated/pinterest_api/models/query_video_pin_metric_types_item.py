from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryVideoPinMetricTypesItem(OpenStrEnum):
    """Values of `QueryVideoPinMetricTypesItem`."""

    IMPRESSION = "IMPRESSION"
    SAVE = "SAVE"
    VIDEO_MRC_VIEW = "VIDEO_MRC_VIEW"
    VIDEO_AVG_WATCH_TIME = "VIDEO_AVG_WATCH_TIME"
    VIDEO_V50_WATCH_TIME = "VIDEO_V50_WATCH_TIME"
    QUARTILE_95_PERCENT_VIEW = "QUARTILE_95_PERCENT_VIEW"
    VIDEO_10S_VIEW = "VIDEO_10S_VIEW"
    VIDEO_START = "VIDEO_START"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"

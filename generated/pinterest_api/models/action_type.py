from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActionType(OpenStrEnum):
    """Values of `ActionType`."""

    CLICKTHROUGH = "CLICKTHROUGH"
    IMPRESSION = "IMPRESSION"
    VIDEO_V_50_MRC = "VIDEO_V_50_MRC"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class SourcePlatformOptions(OpenStrEnum):
    """Values of `SourcePlatformOptions`."""

    WEB = "WEB"
    MOBILE = "MOBILE"
    MOBILE_ANDROID = "MOBILE_ANDROID"
    MOBILE_IOS = "MOBILE_IOS"
    OFFLINE = "OFFLINE"
    PINTEREST_WEB = "PINTEREST_WEB"
    PINTEREST_ANDROID = "PINTEREST_ANDROID"
    PINTEREST_IOS = "PINTEREST_IOS"
    POINT_OF_SALE = "POINT_OF_SALE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AppTypeMultipliersAPPTYPE(OpenStrEnum):
    """Values of `AppTypeMultipliersAPPTYPE`."""

    ANDROID_MOBILE = "android_mobile"
    ANDROID_TABLET = "android_tablet"
    IPAD = "ipad"
    IPHONE = "iphone"
    WEB = "web"
    WEB_MOBILE = "web_mobile"

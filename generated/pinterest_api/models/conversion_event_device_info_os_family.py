from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionEventDeviceInfoOsFamily(OpenStrEnum):
    """Values of `ConversionEventDeviceInfoOsFamily`."""

    IOS = "ios"
    ANDROID = "android"
    MACOS = "macos"
    WINDOWS = "windows"
    LINUX = "linux"
    BSD = "bsd"
    OTHER = "other"

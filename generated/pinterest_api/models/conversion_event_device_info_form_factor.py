from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionEventDeviceInfoFormFactor(OpenStrEnum):
    """Values of `ConversionEventDeviceInfoFormFactor`."""

    DESKTOP = "desktop"
    LAPTOP = "laptop"
    CELLPHONE = "cellphone"
    TABLET = "tablet"
    SMARTWATCH = "smartwatch"
    TV = "tv"
    VR = "vr"
    CONSOLE = "console"
    OTHER = "other"

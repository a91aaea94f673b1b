from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionEventDeviceInfoNetworkType(OpenStrEnum):
    """Values of `ConversionEventDeviceInfoNetworkType`."""

    WIFI = "wifi"
    CELLULAR_2G = "cellular_2g"
    CELLULAR_3G = "cellular_3g"
    CELLULAR_4G = "cellular_4g"
    CELLULAR_5G = "cellular_5g"
    CELLULAR_6G = "cellular_6g"
    ETHERNET = "ethernet"
    UNKNOWN = "unknown"

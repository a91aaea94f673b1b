from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourcePinURLSourceType(OpenStrEnum):
    """Values of `PinMediaSourcePinURLSourceType`."""

    PIN_URL = "pin_url"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaWithVideoMediaType(OpenStrEnum):
    """Values of `PinMediaWithVideoMediaType`."""

    VIDEO = "video"

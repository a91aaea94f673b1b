from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaWithImageAndVideoMediaType(OpenStrEnum):
    """Values of `PinMediaWithImageAndVideoMediaType`."""

    MULTIPLE_MIXED = "multiple_mixed"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class GridClickType(OpenStrEnum):
    """Values of `GridClickType`."""

    CLOSEUP = "CLOSEUP"
    DIRECT_TO_DESTINATION = "DIRECT_TO_DESTINATION"

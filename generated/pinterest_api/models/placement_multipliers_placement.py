from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PlacementMultipliersPLACEMENT(OpenStrEnum):
    """Values of `PlacementMultipliersPLACEMENT`."""

    SEARCH = "SEARCH"
    BROWSE = "BROWSE"
    RELATED_PINS = "RELATED_PINS"

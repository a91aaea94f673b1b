from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PlacementGroupType(OpenStrEnum):
    """Values of `PlacementGroupType`."""

    ALL = "ALL"
    SEARCH = "SEARCH"
    BROWSE = "BROWSE"
    OTHER = "OTHER"

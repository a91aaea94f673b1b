from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsType(OpenStrEnum):
    """Values of `CatalogsType`."""

    RETAIL = "RETAIL"
    HOTEL = "HOTEL"
    CREATIVE_ASSETS = "CREATIVE_ASSETS"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductGroupType(OpenStrEnum):
    """Values of `CatalogsHotelProductGroupType`."""

    MERCHANT_CREATED = "MERCHANT_CREATED"
    ALL_LISTINGS = "ALL_LISTINGS"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsDeleteHotelItemOperation(OpenStrEnum):
    """Values of `CatalogsDeleteHotelItemOperation`."""

    DELETE = "DELETE"

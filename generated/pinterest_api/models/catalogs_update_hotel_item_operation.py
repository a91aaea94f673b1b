from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpdateHotelItemOperation(OpenStrEnum):
    """Values of `CatalogsUpdateHotelItemOperation`."""

    UPDATE = "UPDATE"

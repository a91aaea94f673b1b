from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreateHotelItemOperation(OpenStrEnum):
    """Values of `CatalogsCreateHotelItemOperation`."""

    CREATE = "CREATE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpsertHotelItemOperation(OpenStrEnum):
    """Values of `CatalogsUpsertHotelItemOperation`."""

    UPSERT = "UPSERT"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpsertRetailItemOperation(OpenStrEnum):
    """Values of `CatalogsUpsertRetailItemOperation`."""

    UPSERT = "UPSERT"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpsertCreativeAssetsItemOperation(OpenStrEnum):
    """Values of `CatalogsUpsertCreativeAssetsItemOperation`."""

    UPSERT = "UPSERT"

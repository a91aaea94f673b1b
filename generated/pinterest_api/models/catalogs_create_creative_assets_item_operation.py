from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreateCreativeAssetsItemOperation(OpenStrEnum):
    """Values of `CatalogsCreateCreativeAssetsItemOperation`."""

    CREATE = "CREATE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpdateCreativeAssetsItemOperation(OpenStrEnum):
    """Values of `CatalogsUpdateCreativeAssetsItemOperation`."""

    UPDATE = "UPDATE"

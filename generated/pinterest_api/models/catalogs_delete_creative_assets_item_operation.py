from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsDeleteCreativeAssetsItemOperation(OpenStrEnum):
    """Values of `CatalogsDeleteCreativeAssetsItemOperation`."""

    DELETE = "DELETE"

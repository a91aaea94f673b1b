from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem(
    OpenStrEnum
):
    """Values of `CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapM
    ediaTypeItem`.
    """

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"

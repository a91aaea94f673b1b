from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem(OpenStrEnum):
    """Values of `CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem`."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"

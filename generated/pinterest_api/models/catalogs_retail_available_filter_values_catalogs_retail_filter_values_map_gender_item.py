from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem(OpenStrEnum):
    """Values of `CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem`."""

    FEMALE = "FEMALE"
    MALE = "MALE"
    UNISEX = "UNISEX"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem(OpenStrEnum):
    """Values of `CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem`."""

    NEW = "NEW"
    USED = "USED"
    REFURBISHED = "REFURBISHED"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem(OpenStrEnum):
    """Values of
    `CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem`.
    """

    IN_STOCK = "IN_STOCK"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    PREORDER = "PREORDER"
    UNAVAILABLE = "UNAVAILABLE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductGroupPromotionCollectionsHeaderType(OpenStrEnum):
    """Values of `ProductGroupPromotionCollectionsHeaderType`."""

    SHOP_THIS_COLLECTION = "SHOP_THIS_COLLECTION"
    EXPLORE_THIS_COLLECTION = "EXPLORE_THIS_COLLECTION"
    NO_HEADER = "NO_HEADER"
    ON_SALE = "ON_SALE"
    GET_DEAL = "GET_DEAL"

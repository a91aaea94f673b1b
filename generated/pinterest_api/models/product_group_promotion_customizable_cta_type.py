from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductGroupPromotionCustomizableCtaType(OpenStrEnum):
    """Values of `ProductGroupPromotionCustomizableCtaType`."""

    SHOP_NOW = "SHOP_NOW"
    BOOK_NOW = "BOOK_NOW"
    ON_SALE = "ON_SALE"
    GET_DEAL = "GET_DEAL"
    BUY_ONLINE_PICKUP_IN_STORE = "BUY_ONLINE_PICKUP_IN_STORE"

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .product_group_promotion_response_item import ProductGroupPromotionResponseItem


@define(kw_only=True)
class ProductGroupPromotionResponse(Extensible):
    """`ProductGroupPromotionResponse` of the API."""

    items: list[ProductGroupPromotionResponseItem] | None = None

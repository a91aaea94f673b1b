from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .product_group_promotion import ProductGroupPromotion


@define(kw_only=True)
class ProductGroupPromotionsListResponse200(Extensible):
    """`ProductGroupPromotionsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[ProductGroupPromotion]
